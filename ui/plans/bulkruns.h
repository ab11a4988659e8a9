// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tasks.h"
#include "services/operations/plans.h"
#include "ui/plans/bulkdialog.h"
#include "ui/widgets/toast.h"

namespace plandeck {

class PlansModel;

/// What is done to many plans, all of them said beforehand.
enum class BulkDeed { Deactivate, Reactivate, Publish, Duplicate, ImportDrafts, ImportPublished };

[[nodiscard]] BulkWords wordsOfDeed(BulkDeed deed);
/// A step for each plan; those it cannot be done to are skipped with the reason. Not for imports.
[[nodiscard]] QList<BulkRun::Item> itemsOfDeed(BulkDeed deed, const QList<Plan> &plans);

/// The bulk run of the panel, one at a time: its dialog, its place among the tasks, and its outcome.
class BulkRuns final : public QObject
{
    Q_OBJECT

public:
    BulkRuns(PlansModel &model, QWidget *panel);

    /// Shows runs among what goes on behind the window from now on. tasks outlives this.
    void useTasks(Tasks &tasks) { m_tasks = &tasks; }

    bool isRunning() const { return m_run && m_run->phase() == BulkRun::Phase::Running; }
    /// Shows what will happen, to be started from there. While another one is running, that one is shown instead.
    void plan(BulkDeed deed, QList<BulkRun::Item> items);
    /// For what was looked through before.
    void start(BulkDeed deed, QList<BulkRun::Item> items);
    /// At sign-out: what is left is nobody's any more.
    void stop();

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

private:
    bool take(BulkDeed deed, QList<BulkRun::Item> items);
    void openDialog();
    void follow();
    void tellGoingOn();
    void endTask(const QString &outcome);
    void tellEnd();
    void undo();

    PlansModel &m_model;
    QWidget *m_panel;
    BulkDeed m_deed = BulkDeed::Deactivate;
    Tasks *m_tasks = nullptr;
    Task m_task; // of the run that is under way
    QPointer<BulkRun> m_run;
    QPointer<BulkDialog> m_dialog;
};

} // namespace plandeck
