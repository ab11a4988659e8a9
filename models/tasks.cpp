// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tasks.h"

#include <QtCore/QTimer>

#include <algorithm>
#include <utility>

namespace plandeck {

Task::Task(Tasks *tasks, quint64 id)
    : m_tasks(tasks)
    , m_id(id)
{
}

Task::Task(Task &&other) noexcept
    : m_tasks(std::exchange(other.m_tasks, {}))
    , m_id(other.m_id)
{
}

Task &Task::operator=(Task &&other) noexcept
{
    if (this == &other)
        return *this;
    stop();
    m_tasks = std::exchange(other.m_tasks, {});
    m_id = other.m_id;
    return *this;
}

Task::~Task()
{
    stop();
}

bool Task::isRunning() const
{
    const int row = m_tasks ? m_tasks->rowOf(m_id) : -1;
    return row >= 0 && m_tasks->record(row).isRunning();
}

bool Task::isStopRequested() const
{
    const int row = m_tasks ? m_tasks->rowOf(m_id) : -1;
    return row >= 0 && m_tasks->record(row).isStopping;
}

void Task::setProgress(qint64 done, std::optional<qint64> total)
{
    if (m_tasks)
        m_tasks->change(m_id, [&](TaskRecord &record) {
            record.done = done;
            record.total = total;
        });
}

void Task::setDetail(const QString &detail)
{
    if (m_tasks)
        m_tasks->change(m_id, [&](TaskRecord &record) { record.detail = detail; });
}

void Task::finish(const QString &outcome)
{
    end(TaskRecord::State::Done, outcome);
}

void Task::fail(const QString &why)
{
    end(TaskRecord::State::Failed, why);
}

void Task::stop(const QString &outcome)
{
    end(TaskRecord::State::Stopped, outcome);
}

void Task::end(TaskRecord::State state, const QString &detail)
{
    if (m_tasks)
        m_tasks->end(m_id, state, detail);
    m_tasks = nullptr;
}

Tasks::Tasks(std::chrono::milliseconds stay, QObject *parent)
    : QAbstractListModel(parent)
    , m_stay(stay)
{
}

Task Tasks::start(const QString &title, std::function<void()> onStop, std::function<void()> onShow)
{
    Entry entry{.record = {.id = ++m_last,
                           .title = title,
                           .isStoppable = bool(onStop),
                           .canBeShown = bool(onShow),
                           .startedAt = QDateTime::currentDateTimeUtc()},
                .onStop = std::move(onStop),
                .onShow = std::move(onShow)};
    beginInsertRows({}, 0, 0);
    m_entries.insert(m_entries.begin(), std::move(entry));
    endInsertRows();
    Q_EMIT runningCountChanged();
    return {this, m_last};
}

int Tasks::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant Tasks::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return record(index.row()).title;
    return role == RecordRole ? QVariant::fromValue(record(index.row())) : QVariant();
}

int Tasks::runningCount() const
{
    return int(std::ranges::count_if(m_entries, [](const Entry &entry) { return entry.record.isRunning(); }));
}

void Tasks::requestStop(quint64 id)
{
    const int row = rowOf(id);
    if (row < 0 || !record(row).isRunning() || !record(row).isStoppable || record(row).isStopping)
        return;
    change(id, [](TaskRecord &record) { record.isStopping = true; });
    std::exchange(m_entries[size_t(row)].onStop, {})(); // last: it may end the task, or start another
}

void Tasks::requestStopOfAll()
{
    QList<quint64> ids;
    for (const auto &entry : m_entries)
        ids.append(entry.record.id);
    for (const auto id : std::as_const(ids))
        requestStop(id);
}

void Tasks::show(quint64 id)
{
    const int row = rowOf(id);
    if (row >= 0 && record(row).canBeShown)
        std::function(m_entries[size_t(row)].onShow)(); // a copy: it may start another task
}

void Tasks::clearEnded()
{
    for (int row = rowCount() - 1; row >= 0; --row)
        if (!record(row).isRunning())
            remove(record(row).id);
}

int Tasks::rowOf(quint64 id) const
{
    const auto found = std::ranges::find_if(m_entries, [id](const Entry &entry) { return entry.record.id == id; });
    return found == m_entries.end() ? -1 : int(found - m_entries.begin());
}

void Tasks::change(quint64 id, const std::function<void(TaskRecord &)> &how)
{
    const int row = rowOf(id);
    if (row < 0 || !record(row).isRunning())
        return;
    TaskRecord changed = record(row);
    how(changed);
    if (changed == record(row))
        return;
    m_entries[size_t(row)].record = std::move(changed);
    Q_EMIT dataChanged(index(row), index(row));
}

void Tasks::end(quint64 id, TaskRecord::State state, const QString &detail)
{
    const int row = rowOf(id);
    if (row < 0 || !record(row).isRunning())
        return;
    m_entries[size_t(row)].onStop = {};
    m_entries[size_t(row)].onShow = {};
    change(id, [&](TaskRecord &record) {
        record.state = state;
        record.detail = detail;
        record.isStopping = false;
        record.canBeShown = false;
        record.endedAt = QDateTime::currentDateTimeUtc();
    });
    QTimer::singleShot(m_stay, this, [this, id] { remove(id); });
    const TaskRecord task = record(row); // a slot may start another one
    Q_EMIT runningCountChanged();
    Q_EMIT ended(task);
}

void Tasks::remove(quint64 id)
{
    const int row = rowOf(id);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_entries.erase(m_entries.begin() + row);
    endRemoveRows();
}

} // namespace plandeck

#include "moc_tasks.cpp"
