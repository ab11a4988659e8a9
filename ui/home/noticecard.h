// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace plandeck {

class IconLabel;
class TextLabel;

/// A card of sentences, each with at most one thing to do about it. While there are none it says in one line how it stands:
/// being read, not to be read, or that all is well.
class NoticeCard final : public Card
{
    Q_OBJECT

public:
    struct Notice
    {
        QString objectName = {}; // of its line; the button is "<objectName>PushButton"
        Icon icon = Icon::Info;
        Tone tone = Tone::Muted;
        QString sentence = {};
        QString detail = {}; // a second, quieter line
        QString action = {}; // empty: no button
        QString refusal = {}; // why the button cannot be pressed; empty: it can
    };

    NoticeCard(const QString &title, const QString &objectName, QWidget *parent = nullptr);

    /// In words beside the title: how many, since when.
    void setAside(const QString &words);
    /// A quiet button in the title's row. Its signal is the caller's.
    void addHeadButton(QPushButton *button);

    void showNotices(const QList<Notice> &notices);
    void showLoading();
    void showCalm(const QString &sentence);
    void showProblem(const QString &sentence);
    /// A remark under the notices, such as that not all could be read; empty: none.
    void setFootnote(const QString &words);

Q_SIGNALS:
    void actionRequested(int index);
    void retryRequested();

private:
    QWidget *line(const Notice &notice, int index);
    void say(Icon icon, Tone tone, const QString &sentence, bool mayRetry);
    void showLines(bool isShown);

    TextLabel *m_aside;
    QHBoxLayout *m_head;
    QWidget *m_lines;
    QWidget *m_state;
    IconLabel *m_stateIcon;
    TextLabel *m_stateText;
    QPushButton *m_retry;
    TextLabel *m_footnote;
    QList<Notice> m_shown;
};

} // namespace plandeck
