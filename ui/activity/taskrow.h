// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks.h"

#include <QtWidgets/QWidget>

class QProgressBar;
class QPushButton;

namespace plandeck {

class IconLabel;
class TextLabel;

/// One task: what it is and is at, how far, and buttons that show more of it and stop it.
class TaskRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TaskRow(QWidget *parent = nullptr);

    void show(const TaskRecord &task);
    using QWidget::show;

Q_SIGNALS:
    void showRequested();
    void stopRequested();

private:
    IconLabel *m_icon;
    TextLabel *m_title;
    TextLabel *m_detail;
    QProgressBar *m_progress;
    QPushButton *m_show;
    QPushButton *m_stop;
};

} // namespace plandeck
