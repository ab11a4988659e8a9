// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"
#include "ui/panels/panel.h"

#include <QtCore/QPointer>
#include <QtCore/QUrl>

class QPushButton;

namespace plandeck {

class ChipRow;
class DriftSection;
class DuplicateDialog;
class PlanDeeds;
class PlanDialog;
class FormDialog;
class PlanInspector;
class PlansBar;
class PlansInBulk;
class PlanStarters;
class PlansViews;
class Tasks;
class WindowMemory;

/// The plans as cards or in a table, with one selection for both; the chosen one in the inspector, or a bar over several; new
/// plans and duplicates.
class PlansPanel final : public Panel
{
    Q_OBJECT

public:
    PlansPanel(PlansModel &model, SessionModel &session, QWidget *parent = nullptr);

    /// Keeps the choice between cards and table from now on. memory outlives the panel.
    void useMemory(WindowMemory &memory);
    /// Shows long work among what goes on behind the window from now on. tasks outlives the panel.
    void useTasks(Tasks &tasks);
    /// Where the REST API answers, for "Copy as curl".
    void setApiBase(const QUrl &base) { m_apiBase = base; }
    /// Without Stripe a plan can only be a draft.
    void setStripeConnected(bool isConnected);

    void newPlan();
    /// Opens the form filled in.
    void openForm(const CreatePlan &draft);
    /// In what all plans and Stripe differ.
    void openDriftReport();

Q_SIGNALS:
    void connectStripeRequested();

private:
    void buildActions();
    void buildHeader();
    void buildBar();
    void buildBody();
    QPushButton *makeMoreButton();
    DriftSection *buildDrift();

    QString subtitle() const override;
    StateView::Words emptyWords() const override;
    std::optional<Notice> notice() override;
    void showRights() override;
    void showSelection() override;
    void refresh() override { m_model.refresh(); }
    void begin() override { newPlan(); }
    void applyFilter() override;
    bool choose(const QString &id) override;

    void showOrdering();
    void showView(const QString &view);
    void sort(PlanOrder ordering);
    void inspect();
    void closeInspector();
    void openMenu(const QPoint &at);

    int driftedCount() const;
    void showDriftRights();
    QString refusalToCreate() const;
    bool mayCreate() const;
    void open(FormDialog *dialog);
    void create(PlanDialog *dialog);
    void openDuplicateForm();
    void duplicate(DuplicateDialog *dialog);
    void welcome(FormDialog *dialog, const Plan &plan);
    void offerAgain(Tone tone, const QString &sentence, const CreatePlan &draft);

    void copyId();
    void copyJson();
    void copyCurl();
    void copyPlanLink();

    PlansModel &m_model;
    WindowMemory *m_memory = nullptr;
    QUrl m_apiBase{QStringLiteral("http://127.0.0.1:8787")};
    bool m_isConnected = true;
    bool m_isInspecting = false;

    PlanDeeds *m_deeds = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_historyAction = nullptr;
    QAction *m_copyJsonAction = nullptr;
    QList<QAction *> m_copyActions;
    QAction *m_driftAction = nullptr;
    QPushButton *m_newButton = nullptr;
    ChipRow *m_chips = nullptr;
    PlansBar *m_bar = nullptr;
    PlanStarters *m_starters = nullptr;
    PlansViews *m_views;
    PlansInBulk *m_bulk;
    PlanInspector *m_inspector = nullptr;
    QPointer<FormDialog> m_dialog;
};

} // namespace plandeck
