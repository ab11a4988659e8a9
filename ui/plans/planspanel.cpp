// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspanel.h"
#include "ui/panels/loadstates.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/roletext.h"
#include "ui/common/windowmemory.h"
#include "ui/plans/duplicatedialog.h"
#include "ui/plans/plancopy.h"
#include "ui/plans/plandeeds.h"
#include "ui/plans/plandialog.h"
#include "ui/plans/planinspector.h"
#include "ui/plans/plansbar.h"
#include "ui/plans/planstarters.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelaction.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto viewKey = "plans/view"_L1;
constexpr int longestSearch = 200; // of ListPlans::search

} // namespace

PlansPanel::PlansPanel(PlansModel &model, SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_banner(new Banner)
{
    setObjectName(u"plansPanel"_s);
    m_banner->setObjectName(u"plansBanner"_s);
    buildActions();
    buildHeader();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    column->addWidget(m_banner);
    column->addWidget(buildBody(), 1);
    listen();
    showOrdering();
    showRights();
    showState();
    showSelection();
    if (m_session.isSignedIn() && !m_model.isBusy())
        m_model.refresh();
}

void PlansPanel::buildActions()
{
    m_newAction = addPanelAction(this, u"newPlanAction"_s, tr("New plan"), Icon::Plus, {Qt::CTRL | Qt::Key_N, Qt::Key_N},
                                 &PlansPanel::newPlan);
    m_deeds = new PlanDeeds(m_model, m_session, this);
    m_duplicateAction = addPanelAction(this, u"duplicateAction"_s, tr("&Duplicate…"), Icon::Duplicate, {Qt::CTRL | Qt::Key_D},
                                       &PlansPanel::openDuplicateForm);
    m_copyActions = {addPanelAction(this, u"copyIdAction"_s, tr("Copy &ID"), Icon::Key, {}, &PlansPanel::copyId),
                     addPanelAction(this, u"copyJsonAction"_s, tr("Copy &JSON"), Icon::Copy, {}, &PlansPanel::copyJson),
                     addPanelAction(this, u"copyCurlAction"_s, tr("Copy as &curl"), Icon::Server,
                                    {Qt::CTRL | Qt::SHIFT | Qt::Key_C}, &PlansPanel::copyCurl)};
    m_refreshAction = addPanelAction(this, u"refreshAction"_s, tr("&Refresh"), Icon::Refresh, {}, &PlansPanel::refresh);
    addPanelAction(this, u"searchAction"_s, tr("Search"), Icon::Search, {Qt::Key_Slash}, &PlansPanel::focusSearch);
}

void PlansPanel::buildHeader()
{
    m_header = new PageHeader(tr("Plans"));
    m_search = new SearchField(tr("Search plans"));
    m_search->setObjectName(u"searchField"_s);
    m_search->setMaxLength(longestSearch);
    m_search->setToolTip(tr("Looks in names and descriptions (/)"));
    m_refreshButton = new BusyButton(tr("&Refresh"), ButtonKind::Normal);
    m_refreshButton->setObjectName(u"refreshBusyButton"_s);
    m_refreshButton->setIcon(m_refreshAction->icon());
    m_refreshButton->setToolTip(tr("Refresh (F5)"));
    m_newButton = new QPushButton(m_newAction->icon(), tr("&New plan"));
    m_newButton->setObjectName(u"newPlanPushButton"_s);
    setButtonKind(m_newButton, ButtonKind::Primary);
    m_header->addAction(m_search);
    m_header->addAction(m_refreshButton);
    m_header->addAction(m_newButton);
    m_bar = new PlansBar;
    m_bar->setObjectName(u"plansBar"_s);
}

QWidget *PlansPanel::buildBody()
{
    m_views = new PlansViews(m_model);
    m_inspector =
        new PlanInspector({m_deeds->editAction(), m_duplicateAction, m_deeds->publishAction(),
                           QList<QAction *>{m_deeds->deactivateAction(), m_deeds->reactivateAction(), nullptr} + m_copyActions});
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->addWidget(m_views, 1);
    row->addWidget(m_inspector);

    m_states = new StateView(content, Skeleton::Shape::Cards);
    m_states->setObjectName(u"plansStateView"_s);
    m_starters = new PlanStarters;
    m_states->setEmptyExtra(m_starters);
    m_states->setFilteredWords(
        {Icon::Filter, tr("No plan matches"), tr("No plan fits the search and the filters."), tr("Clear filters")});
    return m_states;
}

void PlansPanel::listen()
{
    connect(m_search, &SearchField::searched, this, &PlansPanel::applyFilter);
    connect(m_refreshButton, &QPushButton::clicked, this, &PlansPanel::refresh);
    connect(m_newButton, &QPushButton::clicked, m_newAction, &QAction::trigger);
    connect(m_bar, &PlansBar::filterChanged, this, &PlansPanel::applyFilter);
    connect(m_bar, &PlansBar::orderingChosen, this, &PlansPanel::sort);
    connect(m_bar, &PlansBar::viewChosen, this, &PlansPanel::showView);
    connect(m_views, &PlansViews::orderingChosen, this, &PlansPanel::sort);
    connect(m_views, &PlansViews::selectionChanged, this, &PlansPanel::showSelection);
    connect(m_views, &PlansViews::inspected, this, &PlansPanel::inspect);
    connect(m_views, &PlansViews::menuRequested, this, &PlansPanel::openMenu);
    connect(m_inspector, &PlanInspector::closed, this, &PlansPanel::closeInspector);
    connect(m_deeds, &PlanDeeds::noticed, this, &PlansPanel::noticed);
    connect(m_starters, &PlanStarters::chosen, this, &PlansPanel::openForm);
    connect(m_states, &StateView::emptyActionRequested, m_newAction, &QAction::trigger);
    connect(m_states, &StateView::clearFiltersRequested, this, &PlansPanel::clearFilters);
    connect(m_states, &StateView::retryRequested, this, &PlansPanel::refresh);
    connect(m_banner, &Banner::actionRequested, this,
            [this] { m_model.problem().code.isEmpty() ? Q_EMIT connectStripeRequested() : refresh(); });
    connect(&m_model, &PlansModel::loadStateChanged, this, &PlansPanel::showState);
    connect(&m_model, &PlansModel::problemChanged, this, &PlansPanel::showBanner);
    connect(&m_model, &PlansModel::busyChanged, this, &PlansPanel::endRefresh);
    connect(&m_session, &SessionModel::changed, this, &PlansPanel::showRights);
}

void PlansPanel::useMemory(WindowMemory &memory)
{
    m_memory = &memory;
    if (const auto view = QString::fromLatin1(memory.recall(viewKey)); !view.isEmpty())
        m_bar->setView(view);
}

void PlansPanel::setStripeConnected(bool isConnected)
{
    m_isConnected = isConnected;
    m_deeds->setStripeConnected(isConnected);
    showBanner();
}

// ---- what is shown ------------------------------------------------------------------------------------------------

void PlansPanel::showState()
{
    showLoadState(*m_states, m_model.loadState(), m_model.problem());
    showSubtitle();
    showBanner();
}

void PlansPanel::showSubtitle()
{
    QStringList parts;
    switch (m_model.loadState()) {
    case LoadState::Loading: parts.append(tr("Loading…")); break;
    case LoadState::Failed: parts.append(tr("Not loaded")); break;
    case LoadState::Empty:
    case LoadState::FilteredEmpty:
    case LoadState::Filled:
        parts.append(m_model.filter().isEmpty() ? tr("%n plan(s)", nullptr, int(m_model.total()))
                                                : tr("%n plan(s) match", nullptr, int(m_model.total())));
        break;
    }
    if (m_session.isSignedIn() && !mayCreate())
        parts.append(tr("for you to look at"));
    m_header->setSubtitle(parts.join(u" · "_s));
}

/// What is wrong while plans are shown nevertheless; else what they lack.
void PlansPanel::showBanner()
{
    const bool isStale = m_model.loadState() == LoadState::Filled && !m_model.problem().code.isEmpty();
    const bool isLacking = !m_isConnected && m_model.loadState() != LoadState::Failed;
    if (isStale)
        m_banner->setMessage(Tone::Warn,
                             tr("%1 You see the plans as of %2.", "what failed, time of day")
                                 .arg(errorText(m_model.problem()), QLocale().toString(m_knownAt, QLocale::ShortFormat)),
                             tr("&Try again"));
    else if (isLacking)
        m_banner->setMessage(Tone::Info, tr("Stripe is not connected: until it is, new plans are drafts that nobody can buy."),
                             tr("Co&nnect Stripe"));
    m_banner->setVisible(isStale || isLacking);
}

void PlansPanel::showRights()
{
    const bool may = mayCreate();
    const QString reason = may ? QString() : tr("Your role does not allow new plans.") + u' ' + whoCan(CreatePlan::access);
    m_newAction->setEnabled(may);
    m_newButton->setEnabled(may);
    m_newButton->setToolTip(may ? tr("New plan (Ctrl+N)") : reason);
    m_newButton->setAccessibleDescription(reason);
    m_starters->setVisible(may);
    m_states->setEmptyWords(
        may ? StateView::Words{Icon::Plans, tr("Create your first plan"),
                               tr("A plan is what your customers subscribe to. Start from nothing or from one of these."),
                               tr("New plan")}
            : StateView::Words{Icon::Lock, tr("No plans yet"), reason, {}});
    showSelection();
    showSubtitle();
}

bool PlansPanel::mayCreate() const
{
    return m_session.may("plans.create"_L1);
}

void PlansPanel::showOrdering()
{
    m_bar->setOrdering(m_model.ordering());
    m_views->showOrdering(m_model.ordering());
}

void PlansPanel::showSelection()
{
    const auto plan = m_views->selected();
    m_deeds->setPlan(plan);
    if (plan)
        m_inspector->setPlan(*plan);
    m_inspector->setVisible(plan && m_isInspecting);
    m_views->setNarrow(plan && m_isInspecting);
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(plan.has_value());
    m_duplicateAction->setEnabled(plan && mayCreate());
    m_duplicateAction->setToolTip(mayCreate() ? tr("Duplicate this plan (Ctrl+D)")
                                              : errorText(u"permission_denied"_s) + u' ' + whoCan(DuplicatePlan::access));
}

void PlansPanel::showView(const QString &view)
{
    m_views->setView(view);
    m_states->setSkeleton(view == u"table"_s ? Skeleton::Shape::Rows : Skeleton::Shape::Cards);
    if (m_memory)
        m_memory->remember(viewKey, view.toLatin1());
}

// ---- what is done -------------------------------------------------------------------------------------------------

void PlansPanel::sort(PlanOrder ordering)
{
    m_model.setOrdering(ordering);
    showOrdering();
}

void PlansPanel::applyFilter()
{
    auto filter = m_bar->filter();
    filter.search = m_search->text().trimmed();
    m_model.setFilter(filter);
}

void PlansPanel::clearFilters()
{
    m_bar->clearFilter();
    m_search->clear();
    applyFilter();
}

void PlansPanel::refresh()
{
    m_model.refresh();
}

void PlansPanel::endRefresh()
{
    m_refreshButton->setBusy(m_model.isBusy());
    if (m_model.isBusy())
        return;
    if (m_model.problem().code.isEmpty())
        m_knownAt = QTime::currentTime();
    showSubtitle();
    lookForAwaited();
}

void PlansPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void PlansPanel::inspect()
{
    m_isInspecting = true;
    showSelection();
}

void PlansPanel::closeInspector()
{
    m_isInspecting = false;
    showSelection();
    m_views->focusView();
}

void PlansPanel::reveal(PlanId plan)
{
    m_awaited = plan;
    m_isInspecting = true;
    if (!m_model.isBusy())
        lookForAwaited();
}

/// Filters first, then the order, give way to a plan that they keep out of sight.
void PlansPanel::lookForAwaited()
{
    if (m_awaited.value.isNull())
        return;
    if (m_views->select(m_awaited)) {
        m_awaited = {};
        m_views->focusView();
    } else if (!m_model.filter().isEmpty()) {
        clearFilters();
    } else if (m_model.ordering() != PlanOrder::CreatedAtDown) {
        sort(PlanOrder::CreatedAtDown);
    } else {
        m_awaited = {}; // it is gone again
    }
}

void PlansPanel::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"planMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_views->selected()) {
        menu->addAction(m_deeds->editAction());
        menu->addAction(m_duplicateAction);
        menu->addAction(m_deeds->publishAction());
        menu->addAction(m_deeds->deactivateAction());
        menu->addAction(m_deeds->reactivateAction());
        menu->addSeparator();
        menu->addActions(m_copyActions);
        menu->addSeparator();
    }
    menu->addAction(m_newAction);
    menu->addAction(m_deeds->undoAction());
    menu->addAction(m_refreshAction);
    menu->popup(at);
}

void PlansPanel::copy(const QString &text, const QString &sentence)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticed({.tone = Tone::Ok, .sentence = sentence});
}

void PlansPanel::copyId()
{
    if (const auto plan = m_views->selected())
        copy(plan->id.text(), tr("Copied the ID of “%1”.").arg(plan->name));
}

void PlansPanel::copyJson()
{
    if (const auto plan = m_views->selected())
        copy(planJson(*plan), tr("Copied “%1” as JSON.").arg(plan->name));
}

void PlansPanel::copyCurl()
{
    if (const auto plan = m_views->selected())
        copy(planCurl(*plan, m_apiBase),
             tr("Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.").arg(plan->name));
}

} // namespace plandeck

#include "moc_planspanel.cpp"
