// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <QtCore/QDateTime>
#include <QtCore/QTimer>
#include <QtCore/QUrl>

namespace plandeck {

class CopyField;
class TextLabel;

/// The browser is out. The link stands here too, because a browser that did not start is not always noticed.
class WaitingCard final : public Card
{
    Q_OBJECT

public:
    explicit WaitingCard(QWidget *parent = nullptr);

    void setLink(const QUrl &url, const QDateTime &expiresAt);
    /// No browser could be started: the words say so.
    void setOpened(bool isOpened);

Q_SIGNALS:
    void openRequested();
    void cancelRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    void countDown();

    TextLabel *m_title;
    TextLabel *m_sentence;
    CopyField *m_link;
    TextLabel *m_left;
    QTimer m_tick;
    QDateTime m_expiresAt;
};

} // namespace plandeck
