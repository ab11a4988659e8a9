// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/homemodel.h"
#include "ui/widgets/badge.h"

#include <QtWidgets/QWidget>

class QPushButton;

namespace plandeck {

class StepDisc;
class TextLabel;

/// One step of the setup: done, next (with the button that does it), or later.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    enum class State { Done, Next, Later };
    struct Words
    {
        QString title = {};
        QString sentence = {};
        QString action = {};
        QString objectName = {};
    };

    StepRow(int number, const Words &words, QWidget *parent = nullptr);

    /// Other words for the same step; they show with the next setState().
    void setWords(const QString &sentence, const QString &action);
    /// isAllowed: whether this user may do it. If not, reason says who can.
    void setState(State state, bool isAllowed = true, const QString &reason = {});

Q_SIGNALS:
    void requested();

private:
    Words m_words;
    StepDisc *m_disc;
    TextLabel *m_title;
    TextLabel *m_sentence;
    QPushButton *m_action;
    Badge *m_done;
};

} // namespace plandeck
