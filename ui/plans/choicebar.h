// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

class QAction;
class QPushButton;

namespace plandeck {

class TextLabel;

/// "3 plans chosen", and what can be done with all of them. Stands over a list while several of its things are chosen.
class ChoiceBar final : public QFrame
{
    Q_OBJECT

public:
    ChoiceBar(const QList<QAction *> &actions, QAction *clearing, QWidget *parent = nullptr);

    void setWords(const QString &words);

Q_SIGNALS:
    void cleared();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_words;
};

} // namespace plandeck
