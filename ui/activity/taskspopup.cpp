// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/taskspopup.h"

#include "ui/activity/taskrow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/scrollcolumn.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

TasksPopup::TasksPopup(Tasks &tasks, QWidget *parent)
    : Popover(tr("Tasks"), parent)
    , m_tasks(tasks)
    , m_nothing(new TextLabel(tr("Nothing is going on."), TextRole::Body, Tone::Muted))
    , m_clear(new QPushButton(tr("&Clear the ended ones")))
{
    setObjectName(u"tasksPopup"_s);
    auto *scroll = new ScrollColumn;
    m_list = scroll->body();
    m_list->setSpacing(0);
    m_list->addStretch(1);
    m_nothing->setObjectName(u"noTaskTextLabel"_s);
    m_clear->setObjectName(u"clearTasksPushButton"_s);
    m_clear->setAutoDefault(false);
    column()->addWidget(m_nothing);
    column()->addWidget(scroll, 1);
    column()->addWidget(m_clear, 0, Qt::AlignTrailing);
    connect(m_clear, &QPushButton::clicked, &m_tasks, &Tasks::clearEnded);
    connect(&m_tasks, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { addRows(first, last); });
    connect(&m_tasks, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { removeRows(first, last); });
    connect(&m_tasks, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { showRows(first.row(), last.row()); });
    addRows(0, m_tasks.rowCount() - 1);
}

void TasksPopup::addRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto *widget = new TaskRow;
        connect(widget, &TaskRow::stopRequested, this,
                [this, widget] { m_tasks.requestStop(m_tasks.record(int(m_rows.indexOf(widget))).id); });
        connect(widget, &TaskRow::showRequested, this, [this, widget] {
            const auto id = m_tasks.record(int(m_rows.indexOf(widget))).id;
            close();
            m_tasks.show(id);
        });
        m_rows.insert(row, widget);
        m_list->insertWidget(row, widget);
    }
    showRows(first, last);
}

void TasksPopup::removeRows(int first, int last)
{
    for (int row = last; row >= first; --row)
        m_rows.takeAt(row)->deleteLater();
    follow();
}

void TasksPopup::showRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_rows[row]->show(m_tasks.record(row));
    follow();
}

void TasksPopup::follow()
{
    m_nothing->setVisible(m_rows.isEmpty());
    m_clear->setEnabled(m_tasks.runningCount() < m_tasks.rowCount());
}

} // namespace plandeck

#include "moc_taskspopup.cpp"
