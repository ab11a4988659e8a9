// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"
#include "ui/widgets/toast.h"

#include <QtCore/QPointer>
#include <QtCore/QTime>
#include <QtCore/QUrl>

class QAction;
class QPushButton;

namespace plandeck {

class Banner;
class BusyButton;
class DuplicateDialog;
class PageHeader;
class PlanDeeds;
class PlanDialog;
class FormDialog;
class PlanInspector;
class PlansBar;
class PlanStarters;
class PlansViews;
class SearchField;
class SessionModel;
class StateView;
class WindowMemory;

/// The plans as cards or in a table, with one selection for both; the chosen one in the inspector; new plans and duplicates.
class PlansPanel final : public QWidget
{
    Q_OBJECT

public:
    PlansPanel(PlansModel &model, SessionModel &session, QWidget *parent = nullptr);

    /// Keeps the choice between cards and table from now on. memory outlives the panel.
    void useMemory(WindowMemory &memory);
    /// Where the REST API answers, for "Copy as curl".
    void setApiBase(const QUrl &base) { m_apiBase = base; }
    /// Without Stripe a plan can only be a draft.
    void setStripeConnected(bool isConnected);

    void newPlan();
    /// Opens the form filled in.
    void openForm(const CreatePlan &draft);
    /// Selects a plan and brings it into view, as soon as it is loaded.
    void reveal(PlanId plan);

Q_SIGNALS:
    /// Something to say in a toast.
    void noticed(const plandeck::Toast::Message &message);
    void connectStripeRequested();

private:
    void buildActions();
    void buildHeader();
    QWidget *buildBody();
    void listen();

    void showState();
    void showSubtitle();
    void showBanner();
    void showRights();
    void showOrdering();
    void showSelection();
    void showView(const QString &view);
    void sort(PlanOrder ordering);
    void applyFilter();
    void clearFilters();
    void inspect();
    void closeInspector();
    void openMenu(const QPoint &at);
    void endRefresh();
    void lookForAwaited();

    bool mayCreate() const;
    void open(FormDialog *dialog);
    void create(PlanDialog *dialog);
    void openDuplicateForm();
    void duplicate(DuplicateDialog *dialog);
    void welcome(FormDialog *dialog, const Plan &plan);
    void offerAgain(Tone tone, const QString &sentence, const CreatePlan &draft);

    void copy(const QString &text, const QString &sentence);
    void copyId();
    void copyJson();
    void copyCurl();
    void refresh();
    void focusSearch();

    PlansModel &m_model;
    SessionModel &m_session;
    WindowMemory *m_memory = nullptr;
    QUrl m_apiBase{QStringLiteral("http://127.0.0.1:8787")};
    bool m_isConnected = true;
    bool m_isInspecting = false;
    PlanId m_awaited; // null: none
    QTime m_knownAt; // when the last refresh went well

    PlanDeeds *m_deeds = nullptr;
    QAction *m_newAction = nullptr;
    QAction *m_duplicateAction = nullptr;
    QAction *m_refreshAction = nullptr;
    QList<QAction *> m_copyActions;
    PageHeader *m_header = nullptr;
    SearchField *m_search = nullptr;
    BusyButton *m_refreshButton = nullptr;
    QPushButton *m_newButton = nullptr;
    PlansBar *m_bar = nullptr;
    Banner *m_banner = nullptr;
    StateView *m_states = nullptr;
    PlanStarters *m_starters = nullptr;
    PlansViews *m_views = nullptr;
    PlanInspector *m_inspector = nullptr;
    QPointer<FormDialog> m_dialog;
};

} // namespace plandeck
