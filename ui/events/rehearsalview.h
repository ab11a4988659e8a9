// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/operations/events.h"
#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

class QAction;
class QVBoxLayout;

namespace plandeck {

class BusyButton;

/// What handling an event would do now, on demand: a button, and under it what came of the last pressing.
class RehearsalView final : public QWidget
{
    Q_OBJECT

public:
    /// rehearse: the panel's action, which the button presses.
    explicit RehearsalView(QAction *rehearse, QWidget *parent = nullptr);

    /// Nothing was asked yet.
    void clear();
    void showAsking();
    void showOutcome(const Result<EventRehearsal> &outcome);

private:
    void clearLines();
    void add(Icon icon, Tone tone, const QString &words);

    BusyButton *m_button;
    QVBoxLayout *m_lines;
};

} // namespace plandeck
