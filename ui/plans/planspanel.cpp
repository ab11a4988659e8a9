// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planspanel.h"

#include "models/deskplace.h"
#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/windowmemory.h"
#include "ui/plans/duplicatedialog.h"
#include "ui/plans/plancopy.h"
#include "ui/plans/plandeeds.h"
#include "ui/plans/plandialog.h"
#include "ui/plans/planinspector.h"
#include "ui/plans/plansbar.h"
#include "ui/plans/plansinbulk.h"
#include "ui/plans/planstarters.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/pageheader.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto viewKey = "plans/view"_L1;
constexpr int longestSearch = 200; // of ListPlans::search

} // namespace

PlansPanel::PlansPanel(PlansModel &model, SessionModel &session, QWidget *parent)
    : Panel(u"plans"_s, tr("Plans"), session, parent)
    , m_model(model)
    , m_views(new PlansViews(model))
    , m_bulk(new PlansInBulk(model, session, *m_views, this))
{
    buildActions();
    buildHeader();
    buildBar();
    buildBody();
    showOrdering();
    follow(m_model);
    if (session.isSignedIn() && !m_model.isBusy())
        m_model.refresh();
}

void PlansPanel::buildActions()
{
    m_newAction = addPanelAction(this, u"newPlanAction"_s, tr("New plan"), Icon::Plus, {Qt::CTRL | Qt::Key_N, Qt::Key_N},
                                 &PlansPanel::newPlan);
    m_deeds = new PlanDeeds(m_model, session(), this);
    m_duplicateAction = addPanelAction(this, u"duplicateAction"_s, tr("&Duplicate…"), Icon::Duplicate, {Qt::CTRL | Qt::Key_D},
                                       &PlansPanel::openDuplicateForm);
    m_driftAction = addPanelAction(this, u"checkDriftAction"_s, tr("Chec&k with Stripe…"), Icon::Stripe,
                                   {Qt::CTRL | Qt::SHIFT | Qt::Key_K}, &PlansPanel::openDriftReport);
    m_copyJsonAction = addPanelAction(this, u"copyJsonAction"_s, tr("Copy &JSON"), Icon::Copy, {}, &PlansPanel::copyJson);
    m_historyAction = addHistoryAction([this]() -> std::optional<HistoryOf> {
        const auto plan = m_views->selected();
        return plan ? std::optional(HistoryOf{.objectId = plan->id.text(), .name = plan->name}) : std::nullopt;
    });
    m_copyActions = {
        addPanelAction(this, u"copyIdAction"_s, tr("Copy &ID"), Icon::Key, {}, &PlansPanel::copyId), m_copyJsonAction,
        addPanelAction(this, u"copyCurlAction"_s, tr("Copy as &curl"), Icon::Server, {Qt::CTRL | Qt::SHIFT | Qt::Key_C},
                       &PlansPanel::copyCurl),
        addPanelAction(this, u"copyLinkAction"_s, tr("Copy &link"), Icon::ExternalLink, {}, &PlansPanel::copyPlanLink)};
}

void PlansPanel::buildHeader()
{
    addSearch(tr("Search plans"), tr("Looks in names and descriptions"), longestSearch);
    addRefresh();
    header()->addAction(makeMoreButton());
    m_newButton = new QPushButton(m_newAction->icon(), tr("&New plan"));
    m_newButton->setObjectName(u"newPlanPushButton"_s);
    setButtonKind(m_newButton, ButtonKind::Primary);
    connect(m_newButton, &QPushButton::clicked, m_newAction, &QAction::trigger);
    header()->addAction(m_newButton);
}

/// What can be done with all of them.
QPushButton *PlansPanel::makeMoreButton()
{
    auto *button = new QPushButton(tr("M&ore"));
    button->setObjectName(u"morePlansPushButton"_s);
    button->setToolTip(tr("Check with Stripe, price table, export and import"));
    auto *menu = new QMenu(button);
    menu->setToolTipsVisible(true);
    menu->addAction(m_driftAction);
    menu->addActions(m_bulk->ofAll());
    button->setMenu(menu);
    return button;
}

void PlansPanel::buildBar()
{
    m_chips = makeChips(tr("Shows only these plans"));
    m_chips->add(u"state"_s, u"active"_s, tr("Active"));
    m_chips->add(u"state"_s, u"inactive"_s, tr("Inactive"));
    m_chips->add(u"interval"_s, u"monthly"_s, tr("Monthly"));
    m_chips->add(u"interval"_s, u"yearly"_s, tr("Yearly"));
    m_bar = new PlansBar(m_chips);
    m_bar->setObjectName(u"plansBar"_s);
    connect(m_bar, &PlansBar::orderingChosen, this, &PlansPanel::sort);
    connect(m_bar, &PlansBar::viewChosen, this, &PlansPanel::showView);
    addBar(m_bar);
    addBar(m_bulk->choice());
    connect(m_bulk, &PlansInBulk::noticed, this, &PlansPanel::noticed);
}

void PlansPanel::buildBody()
{
    m_inspector = new PlanInspector(
        {m_deeds->editAction(), m_duplicateAction, m_deeds->publishAction(),
         QList<QAction *>{m_deeds->deactivateAction(), m_deeds->reactivateAction(), m_historyAction, nullptr} + m_copyActions},
        buildDrift());
    auto *content = new QWidget;
    auto *row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->addWidget(m_views, 1);
    row->addWidget(m_inspector);

    auto *states = makeStates(content, Skeleton::Shape::Cards);
    m_starters = new PlanStarters;
    states->setEmptyExtra(m_starters);
    states->setFilteredWords(
        {Icon::Filter, tr("No plan matches"), tr("No plan fits the search and the filters."), tr("Clear filters")});
    setBody(states);
    connect(m_views, &PlansViews::orderingChosen, this, &PlansPanel::sort);
    connect(m_views, &PlansViews::selectionChanged, this, &PlansPanel::showSelection);
    connect(m_views, &PlansViews::inspected, this, &PlansPanel::inspect);
    connect(m_views, &PlansViews::publishRequested, m_deeds->publishAction(), &QAction::trigger);
    connect(m_views, &PlansViews::menuRequested, this, &PlansPanel::openMenu);
    connect(m_inspector, &PlanInspector::closed, this, &PlansPanel::closeInspector);
    connect(m_deeds, &PlanDeeds::noticed, this, &PlansPanel::noticed);
    connect(m_starters, &PlanStarters::chosen, this, &PlansPanel::openForm);
}

void PlansPanel::useMemory(WindowMemory &memory)
{
    m_memory = &memory;
    if (const auto view = QString::fromLatin1(memory.recall(viewKey)); !view.isEmpty())
        m_bar->setView(view);
}

void PlansPanel::useTasks(Tasks &tasks)
{
    m_bulk->useTasks(tasks);
}

void PlansPanel::setStripeConnected(bool isConnected)
{
    m_isConnected = isConnected;
    m_deeds->setStripeConnected(isConnected);
    m_views->setOffersPublishing(m_deeds->mayPublish());
    m_bulk->setStripeConnected(isConnected);
    showBanner();
}

// ---- what is shown ------------------------------------------------------------------------------------------------

QString PlansPanel::subtitle() const
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
    if (session().isSignedIn() && !mayCreate())
        parts.append(tr("for you to look at"));
    return parts.join(u" · "_s);
}

std::optional<Panel::Notice> PlansPanel::notice()
{
    if (!m_model.problem().code.isEmpty())
        return {};
    if (const int drifted = driftedCount(); m_isConnected && drifted > 0 && m_driftAction->isEnabled())
        return Notice{Tone::Warn, tr("%n plan(s) differ from Stripe.", nullptr, drifted), tr("&See differences"),
                      [this] { openDriftReport(); }};
    if (m_isConnected)
        return {};
    return Notice{Tone::Info, tr("Stripe is not connected: until it is, new plans are drafts that nobody can buy."),
                  tr("Co&nnect Stripe"), [this] { Q_EMIT connectStripeRequested(); }};
}

StateView::Words PlansPanel::emptyWords() const
{
    return mayCreate() ? StateView::Words{Icon::Plans, tr("Create your first plan"),
                                          tr("A plan is what your customers subscribe to. Start from nothing or from one of "
                                             "these."),
                                          tr("New plan")}
                       : StateView::Words{Icon::Lock, tr("No plans yet"), refusalToCreate(), {}};
}

QString PlansPanel::refusalToCreate() const
{
    return refusalOf(infoOf<CreatePlan>, tr("Your role does not allow new plans."));
}

void PlansPanel::showRights()
{
    const bool may = mayCreate();
    m_newAction->setEnabled(may);
    m_newButton->setEnabled(may);
    setKeyedTip(m_newButton, m_newAction, tr("New plan"), refusalToCreate());
    m_newButton->setAccessibleDescription(refusalToCreate());
    m_starters->setVisible(may);
    m_views->setOffersPublishing(m_deeds->mayPublish());
    showDriftRights();
}

bool PlansPanel::mayCreate() const
{
    return mayDo(infoOf<CreatePlan>.name());
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
    showHistoryRight(plan.has_value());
    m_copyJsonAction->setEnabled(!m_views->chosen().isEmpty());
    m_duplicateAction->setEnabled(plan && mayCreate());
    setKeyedTip(m_duplicateAction, tr("Duplicate this plan"),
                refusalOf(infoOf<DuplicatePlan>, errorText(u"permission_denied"_s)));
}

void PlansPanel::showView(const QString &view)
{
    m_views->setView(view);
    states()->setSkeleton(view == u"table"_s ? Skeleton::Shape::Rows : Skeleton::Shape::Cards);
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
    PlansModel::Filter filter{.search = searched()};
    if (const auto state = m_chips->chosen(u"state"_s); !state.isEmpty())
        filter.isActive = state == u"active"_s;
    if (const auto interval = m_chips->chosen(u"interval"_s); !interval.isEmpty())
        filter.interval = interval == u"monthly"_s ? Interval::Month : Interval::Year;
    m_model.setFilter(filter);
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

bool PlansPanel::choose(const QString &id)
{
    if (!m_views->select(PlanId::fromText(id)))
        return false;
    inspect();
    m_views->focusView();
    return true;
}

void PlansPanel::openMenu(const QPoint &at)
{
    QList<QAction *> forChosen;
    if (m_views->selected())
        forChosen = QList<QAction *>{m_deeds->editAction(),
                                     m_duplicateAction,
                                     m_deeds->publishAction(),
                                     m_deeds->deactivateAction(),
                                     m_deeds->reactivateAction(),
                                     m_historyAction,
                                     nullptr}
                    + m_copyActions;
    else if (!m_views->chosen().isEmpty())
        forChosen = m_bulk->ofChosen() + QList<QAction *>{nullptr, m_copyJsonAction};
    openMenuAt(at, u"planMenu"_s, forChosen,
               QList<QAction *>{m_newAction, m_deeds->undoAction(), m_driftAction, refreshAction()} + m_bulk->ofAll());
}

void PlansPanel::copyId()
{
    if (const auto plan = m_views->selected())
        copy(plan->id.text(), tr("Copied the ID of “%1”.").arg(plan->name));
}

void PlansPanel::copyJson()
{
    const auto plans = m_views->chosen();
    if (plans.size() == 1)
        copy(planJson(plans.first()), tr("Copied “%1” as JSON.").arg(plans.first().name));
    else if (!plans.isEmpty())
        copy(planJson(plans), tr("Copied %n plan(s) as JSON.", nullptr, int(plans.size())));
}

void PlansPanel::copyPlanLink()
{
    if (const auto plan = m_views->selected())
        copyLink({DeskPlace::Kind::Plan, plan->id.text()});
}

void PlansPanel::copyCurl()
{
    if (const auto plan = m_views->selected())
        copy(planCurl(*plan, m_apiBase),
             tr("Copied a command that asks for “%1”. Put your key into PLANDECK_API_KEY.").arg(plan->name));
}

} // namespace plandeck

#include "moc_planspanel.cpp"
