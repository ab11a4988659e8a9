// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks.h"
#include "ui/activity/popover.h"

class QPushButton;

namespace plandeck {

class TaskRow;
class TextLabel;

/// The work behind the window: what runs, with a way to stop it, and what has ended.
class TasksPopup final : public Popover
{
    Q_OBJECT

public:
    /// tasks outlives it.
    explicit TasksPopup(Tasks &tasks, QWidget *parent = nullptr);

private:
    void addRows(int first, int last);
    void removeRows(int first, int last);
    void showRows(int first, int last);
    void follow();

    Tasks &m_tasks;
    QList<TaskRow *> m_rows;
    QVBoxLayout *m_list = nullptr;
    TextLabel *m_nothing;
    QPushButton *m_clear;
};

} // namespace plandeck
