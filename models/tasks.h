// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QAbstractListModel>
#include <QtCore/QDateTime>
#include <QtCore/QPointer>

#include <chrono>
#include <functional>
#include <optional>

namespace plandeck {

class Tasks;

/// What is known of one piece of work that goes on behind the window.
struct TaskRecord
{
    enum class State { Running, Done, Failed, Stopped };

    quint64 id = 0;
    QString title = {}; // "Import 120 plans", for people
    QString detail = {}; // what it is at; when it has ended: what came of it
    qint64 done = 0;
    std::optional<qint64> total = {}; // nothing: nobody knows how much there is
    State state = State::Running;
    bool isStoppable = false;
    bool canBeShown = false; // there is more to see of it than this
    bool isStopping = false; // asked to stop, and not there yet
    QDateTime startedAt = {}; // UTC
    QDateTime endedAt = {}; // UTC; invalid while it runs

    bool isRunning() const { return state == State::Running; }
    friend bool operator==(const TaskRecord &, const TaskRecord &) = default;
};

/// In the hands of whoever does the work: says how far it is and how it ended. One that goes away before that counts as stopped.
/// Move-only; does nothing when made without a list, and outlives its list without harm.
class [[nodiscard]] Task final
{
public:
    Task() = default;
    Task(Task &&other) noexcept;
    Task &operator=(Task &&other) noexcept;
    ~Task();

    bool isRunning() const;
    /// Somebody wants it to end: the work ends soon, and says so with stop().
    bool isStopRequested() const;

    /// total: nothing when unknown.
    void setProgress(qint64 done, std::optional<qint64> total = {});
    /// What it is at: "Plan 12 of 120".
    void setDetail(const QString &detail);

    /// It ended. The words say what came of it; they are for people. Nothing changes any more after the first of the three.
    void finish(const QString &outcome = {});
    void fail(const QString &why);
    void stop(const QString &outcome = {});

private:
    friend class Tasks;
    Task(Tasks *tasks, quint64 id);
    void end(TaskRecord::State state, const QString &detail);

    QPointer<Tasks> m_tasks;
    quint64 m_id = 0;
};

/// The work that goes on behind the window, newest first; what has ended stays for a while with its outcome. GUI thread only.
///
///     auto task = tasks.start(tr("Import plans"), [this] { cancel(); });
///     task.setProgress(12, 120);
///     task.finish(tr("120 plans came in."));
class Tasks final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum DataRole { RecordRole = Qt::UserRole + 1 }; // a TaskRecord; DisplayRole is the title

    /// stay: how long an ended task is still shown.
    explicit Tasks(std::chrono::milliseconds stay = std::chrono::minutes(30), QObject *parent = nullptr);

    /// onStop: asks the work to end; it runs in this thread, at most once, and only while the task runs. Without it the task
    /// cannot be stopped. onShow: opens what there is to see of the work while it runs.
    Task start(const QString &title, std::function<void()> onStop = {}, std::function<void()> onShow = {});

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const TaskRecord &record(int row) const { return m_entries[size_t(row)].record; }
    int runningCount() const;

    /// Asks for an end; the task goes on running until its work says that it stopped.
    void requestStop(quint64 id);
    void requestStopOfAll();
    /// Somebody wants to see more of it.
    void show(quint64 id);
    /// Takes what has ended out of the list.
    void clearEnded();

Q_SIGNALS:
    /// One began or ended.
    void runningCountChanged();
    void ended(const plandeck::TaskRecord &task);

private:
    friend class Task;
    struct Entry
    {
        TaskRecord record;
        std::function<void()> onStop;
        std::function<void()> onShow;
    };
    int rowOf(quint64 id) const;
    /// Changes a running task and tells of it; nothing happens to one that has ended.
    void change(quint64 id, const std::function<void(TaskRecord &)> &how);
    void end(quint64 id, TaskRecord::State state, const QString &detail);
    void remove(quint64 id);

    std::vector<Entry> m_entries; // newest first
    std::chrono::milliseconds m_stay;
    quint64 m_last = 0;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::TaskRecord)
