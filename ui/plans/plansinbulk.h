// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"
#include "ui/plans/bulkruns.h"

#include <QtGui/QAction>

namespace plandeck {

class ChoiceBar;
class PlansViews;
class SessionModel;

/// What can be done with several plans at once, or with all that the filters let through: compare, price table, export, import,
/// and deeds in bulk. Stands beside the panel, which gives its bars and actions their place.
class PlansInBulk final : public QObject
{
    Q_OBJECT

public:
    PlansInBulk(PlansModel &model, SessionModel &session, PlansViews &views, QWidget *panel);

    /// For the menu of several plans, and for all plans.
    const QList<QAction *> &ofChosen() const { return m_ofChosen; }
    const QList<QAction *> &ofAll() const { return m_ofAll; }
    /// Stands over the list: how many are chosen, and what can be done with them.
    QWidget *choice() const;

    /// Shows long work among what goes on behind the window from now on. tasks outlives this.
    void useTasks(Tasks &tasks);
    void setStripeConnected(bool isConnected) { m_isConnected = isConnected; }
    /// Shows what the choice and the role allow.
    void follow();

    /// After the file was chosen. plans: those and no others; none: all that the filters let through.
    void exportTo(const QString &path, const QList<Plan> &plans);
    void importFrom(const QString &path);

Q_SIGNALS:
    void noticed(const plandeck::Toast::Message &message);

private:
    void buildActions();
    QAction *add(QList<QAction *> &group, const QString &name, const QString &text, Icon icon, const QList<QKeySequence> &keys,
                 void (PlansInBulk::*deed)());
    void allow(QAction *action, const OperationInfo &operation, const QString &tip);

    void compare();
    void showPriceTable();
    void showPriceTableOfChosen();
    void openPriceTable(QList<Plan> plans);
    void exportChosen();
    void exportView();
    void askWhereToExport(const QList<Plan> &plans);
    void showExport();
    void stopExport();
    void import();
    void deactivate();
    void reactivate();
    void publish();
    void duplicate();
    void chooseAll();
    void goOnChoosing();
    void clearChoice();
    void tell(Tone tone, const QString &sentence);

    PlansModel &m_model;
    SessionModel &m_session;
    PlansViews &m_views;
    QWidget *m_panel;
    bool m_isConnected = true;
    QAction *m_compare = nullptr;
    QAction *m_deactivate = nullptr;
    QAction *m_reactivate = nullptr;
    QAction *m_publish = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_import = nullptr;
    QAction *m_clear = nullptr;
    QAction *m_chooseAll = nullptr;
    bool m_isChoosingAll = false; // and loading them first
    QList<QAction *> m_ofChosen;
    QList<QAction *> m_ofAll;
    ChoiceBar *m_choice = nullptr;
    BulkRuns *m_runs;
    QPointer<PlanExport> m_export;
    Tasks *m_tasks = nullptr;
    Task m_exportTask;
};

} // namespace plandeck
