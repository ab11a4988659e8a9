// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspanel.h"

#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/jsontext.h"
#include "ui/common/moments.h"
#include "ui/common/roletext.h"
#include "ui/events/eventcells.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventtext.h"
#include "ui/panels/loadstates.h"
#include "ui/theme/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/panelaction.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int longestSearch = 200; // of ListEvents::search
constexpr std::array states{EventState::Failed, EventState::Dead, EventState::Stored, EventState::Done, EventState::Ignored};

} // namespace

EventsPanel::EventsPanel(EventsModel &model, SessionModel &session, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_session(session)
    , m_banner(new Banner)
{
    setObjectName(u"eventsPanel"_s);
    m_banner->setObjectName(u"eventsBanner"_s);
    m_banner->hide();
    buildActions();
    buildHeader();
    m_chips = new ChipRow(tr("Shows only these events"));
    for (const auto state : states)
        m_chips->add(u"state"_s, wordOf(state) + u"Events"_s, eventWord(state).word);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 18, metric::pageMargin, metric::blockGap);
    column->setSpacing(metric::blockGap);
    column->addWidget(m_header);
    column->addWidget(m_chips);
    column->addWidget(m_banner);
    column->addWidget(buildInbox(), 1);
    setFocusProxy(m_table);
    listen();
    showRights();
}

void EventsPanel::buildActions()
{
    m_retryAction = addPanelAction(this, u"retryAction"_s, tr("&Retry"), Icon::Undo, {Qt::Key_R}, &EventsPanel::retry);
    m_catchUpAction =
        addPanelAction(this, u"catchUpAction"_s, tr("Catch &up"), Icon::Download, {Qt::Key_U}, &EventsPanel::catchUp);
    m_copyActions = {
        addPanelAction(this, u"copyEventIdAction"_s, tr("Copy &event ID"), Icon::Key, {}, &EventsPanel::copyEventId),
        addPanelAction(this, u"copyObjectIdAction"_s, tr("Copy &object ID"), Icon::Tag, {}, &EventsPanel::copyObjectId),
        addPanelAction(this, u"copyEventJsonAction"_s, tr("Copy &JSON"), Icon::Copy, {}, &EventsPanel::copyJson)};
    m_refreshAction = addPanelAction(this, u"refreshEventsAction"_s, tr("&Refresh"), Icon::Refresh, {}, &EventsPanel::refresh);
    addPanelAction(this, u"searchEventsAction"_s, tr("Search"), Icon::Search, {Qt::Key_Slash}, &EventsPanel::focusSearch);
}

void EventsPanel::buildHeader()
{
    m_header = new PageHeader(tr("Events"));
    m_search = new SearchField(tr("Search events"));
    m_search->setObjectName(u"searchEventsField"_s);
    m_search->setMaxLength(longestSearch);
    m_search->setToolTip(tr("Looks in types and IDs (/)"));
    m_refreshButton = new BusyButton(tr("&Refresh"), ButtonKind::Normal);
    m_refreshButton->setObjectName(u"refreshEventsBusyButton"_s);
    m_refreshButton->setIcon(m_refreshAction->icon());
    m_refreshButton->setToolTip(tr("Refresh (F5)"));
    m_catchUpButton = new BusyButton(m_catchUpAction->text(), ButtonKind::Normal);
    m_catchUpButton->setObjectName(u"catchUpBusyButton"_s);
    m_catchUpButton->setIcon(m_catchUpAction->icon());
    m_header->addAction(m_search);
    m_header->addAction(m_catchUpButton);
    m_header->addAction(m_refreshButton);
}

QWidget *EventsPanel::buildInbox()
{
    m_table = new TableView;
    m_table->setObjectName(u"eventsTableView"_s);
    m_table->setAccessibleName(tr("Stripe's events"));
    m_table->setCells(new EventCells(m_table));
    m_table->setModel(&m_model);
    m_inspector = new EventInspector(m_retryAction, m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, EventsModel::Object);
    m_states = new StateView(m_detail, Skeleton::Shape::Rows);
    m_states->setObjectName(u"eventsStateView"_s);
    m_states->setFilteredWords(
        {Icon::Filter, tr("No event matches"), tr("No event fits the search and the filters."), tr("Clear filters")});
    return m_states;
}

void EventsPanel::listen()
{
    connect(m_search, &SearchField::searched, this, &EventsPanel::applyFilter);
    connect(m_chips, &ChipRow::changed, this, &EventsPanel::applyFilter);
    connect(m_refreshButton, &QPushButton::clicked, this, &EventsPanel::refresh);
    connect(m_catchUpButton, &QPushButton::clicked, m_catchUpAction, &QAction::trigger);
    connect(&m_model, &EventsModel::syncChanged, this, [this] {
        showSubtitle();
        showBanner();
    });
    connect(m_states, &StateView::clearFiltersRequested, this, &EventsPanel::clearFilters);
    connect(m_states, &StateView::retryRequested, this, &EventsPanel::refresh);
    connect(m_states, &StateView::emptyActionRequested, this, &EventsPanel::refresh);
    connect(m_banner, &Banner::actionRequested, this,
            [this] { m_model.problem().code.isEmpty() ? m_catchUpAction->trigger() : refresh(); });
    connect(m_inspector, &EventInspector::closed, m_detail, &MasterDetail::dismiss);
    connect(m_detail, &MasterDetail::changed, this, &EventsPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &EventsPanel::openMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EventsPanel::showSelection);
    connect(&m_model, &EventsModel::loadStateChanged, this, &EventsPanel::showState);
    connect(&m_model, &EventsModel::problemChanged, this, &EventsPanel::showBanner);
    connect(&m_model, &EventsModel::busyChanged, this, &EventsPanel::endRefresh);
    connect(&m_model, &EventsModel::dataChanged, this, &EventsPanel::showSelection);
    connect(&m_session, &SessionModel::changed, this, &EventsPanel::showRights);
}

// ---- what is shown ------------------------------------------------------------------------------------------------

void EventsPanel::showState()
{
    if (m_session.isSignedIn() && !m_session.may(infoOf<ListEvents>.name())) {
        m_states->showEmpty();
    } else {
        showLoadState(*m_states, m_model.loadState(), m_model.problem());
    }
    showSubtitle();
    showBanner();
}

void EventsPanel::showSubtitle()
{
    const bool isKnown = m_model.loadState() != LoadState::Loading && m_model.loadState() != LoadState::Failed;
    const QString count = !isKnown                     ? tr("What Stripe tells of your account.")
                          : m_model.filter().isEmpty() ? tr("%n event(s)", nullptr, int(m_model.total()))
                                                       : tr("%n event(s) match", nullptr, int(m_model.total()));
    const QString known = knownUntil();
    m_header->setSubtitle(known.isEmpty() ? count : count + u" · "_s + known);
}

QString EventsPanel::knownUntil() const
{
    const auto &cursor = m_model.cursor();
    if (!cursor)
        return {};
    if (!cursor->lastError.isEmpty())
        return tr("catching up failed: %1", "reason, a sentence").arg(errorText(cursor->lastError));
    return cursor->checkedAt ? tr("all known until %1", "time").arg(momentText(*cursor->checkedAt)) : QString();
}

/// What is wrong while events are shown nevertheless; else what they lack.
void EventsPanel::showBanner()
{
    const bool isStale = m_model.loadState() == LoadState::Filled && !m_model.problem().code.isEmpty();
    if (isStale)
        m_banner->setMessage(Tone::Warn,
                             tr("%1 You see the events as they were.", "what failed").arg(errorText(m_model.problem())),
                             tr("&Try again"));
    const auto &gap = m_model.openGap();
    if (!isStale && gap)
        m_banner->setMessage(Tone::Warn,
                             tr("What happened at Stripe from %1 to %2 is not all known here.")
                                 .arg(dayAndTimeText(*gap->missingFrom), dayAndTimeText(gap->missingTo.value_or(gap->to))),
                             tr("&Catch up"));
    m_banner->setVisible(isStale || gap);
}

void EventsPanel::showRights()
{
    const bool maySee = m_session.may(infoOf<ListEvents>.name());
    for (QWidget *widget : std::initializer_list<QWidget *>{m_chips, m_search, m_catchUpButton, m_refreshButton})
        widget->setVisible(maySee);
    const bool mayCatchUp = m_session.may(infoOf<CatchUpEvents>.name());
    m_catchUpAction->setEnabled(mayCatchUp);
    m_catchUpButton->setEnabled(mayCatchUp);
    m_catchUpButton->setToolTip(mayCatchUp ? tr("Fetch what was missed (U)")
                                           : tr("Your role does not fetch events.") + u' ' + whoCan(CatchUpEvents::access));
    m_catchUpButton->setAccessibleDescription(mayCatchUp ? QString() : m_catchUpButton->toolTip());
    m_states->setEmptyWords(
        maySee ? StateView::Words{Icon::Inbox, tr("No events yet"),
                                  tr("Stripe tells of changes to your account, products and prices. They come by themselves once "
                                     "Stripe is connected."),
                                  tr("Look again")}
               : StateView::Words{Icon::Lock, tr("Events are not for your role"), whoCan(ListEvents::access), {}});
    showState();
    showSelection();
}

std::optional<StripeEvent> EventsPanel::selected() const
{
    const auto chosen = m_table->selectionModel()->selectedRows();
    return chosen.isEmpty() ? std::nullopt : std::optional(m_model.record(chosen.first().row()));
}

QString EventsPanel::refusalToRetry(const StripeEvent &event) const
{
    if (!m_session.may(infoOf<RetryEvent>.name()))
        return tr("Your role does not retry events.") + u' ' + whoCan(RetryEvent::access);
    return isFailed(event) ? QString() : errorText(u"event_not_failed"_s);
}

void EventsPanel::showSelection()
{
    const auto event = selected();
    const QString refusal = event ? refusalToRetry(*event) : QString();
    m_retryAction->setEnabled(event && refusal.isEmpty());
    m_retryAction->setToolTip(refusal.isEmpty() ? tr("Handle it again (R)") : refusal);
    for (auto *action : std::as_const(m_copyActions))
        action->setEnabled(event.has_value());
    m_detail->setChosen(event.has_value());
    if (!event || !m_detail->isOpen())
        return;
    m_inspector->setEvent(*event);
    if (m_shown != *event)
        askDetails(*event);
}

void EventsPanel::askDetails(const StripeEvent &event)
{
    m_shown = event;
    m_model.details(this, event.id, [this, id = event.id](const Result<StripeEventDetail> &details) {
        if (id == m_shown.id) // not another one, chosen meanwhile
            m_inspector->setDetails(details);
    });
}

// ---- what is done -------------------------------------------------------------------------------------------------

void EventsPanel::applyFilter()
{
    EventsModel::Filter filter{.search = m_search->text().trimmed()};
    for (const auto state : states)
        if (m_chips->chosen(u"state"_s) == wordOf(state) + u"Events"_s)
            filter.state = state;
    m_model.setFilter(filter);
}

void EventsPanel::clearFilters()
{
    m_chips->clear();
    m_search->clear();
    applyFilter();
}

void EventsPanel::refresh()
{
    m_model.refresh();
}

void EventsPanel::endRefresh()
{
    m_refreshButton->setBusy(m_model.isBusy());
    if (m_model.isBusy())
        return;
    showSubtitle();
    showSelection();
}

void EventsPanel::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void EventsPanel::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"eventMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true); // why something cannot be done
    if (selected()) {
        menu->addAction(m_retryAction);
        menu->addActions(m_copyActions);
        menu->addSeparator();
    }
    menu->addActions({m_catchUpAction, m_refreshAction});
    menu->popup(at);
}

void EventsPanel::catchUp()
{
    if (m_catchUpButton->isBusy())
        return;
    m_catchUpButton->setBusy(true, tr("Asking Stripe…"));
    m_model.catchUp(this, [this](const Result<CatchUpReport> &report) {
        m_catchUpButton->setBusy(false);
        if (!report)
            return Q_EMIT noticed({.tone = Tone::Bad, .sentence = errorText(report.error())});
        Q_EMIT noticed({.tone = Tone::Ok,
                        .sentence = report->fetched == 0 ? tr("Nothing was missed.")
                                                         : tr("%n missed event(s) came in.", nullptr, int(report->fetched))});
    });
}

void EventsPanel::retry()
{
    const auto event = selected();
    if (!event)
        return;
    m_model.retry(this, event->id, [this, type = event->type](const Result<StripeEvent> &retried) {
        if (retried)
            Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("%1 is handled again.", "type of an event").arg(type)});
        else
            Q_EMIT noticed(
                {.tone = Tone::Bad, .sentence = tr("It was not retried. %1", "reason").arg(errorText(retried.error()))});
    });
}

void EventsPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    Q_EMIT noticed({.tone = Tone::Ok, .sentence = tr("Copied.")});
}

void EventsPanel::copyEventId()
{
    if (const auto event = selected())
        copy(event->eventId);
}

void EventsPanel::copyObjectId()
{
    if (const auto event = selected())
        copy(event->objectId);
}

void EventsPanel::copyJson()
{
    const auto event = selected();
    if (!event)
        return;
    m_model.details(this, event->id, [this](const Result<StripeEventDetail> &details) {
        if (details)
            copy(QString::fromUtf8(indentedJson(details->payload.toUtf8())));
        else
            Q_EMIT noticed({.tone = Tone::Bad, .sentence = errorText(details.error())});
    });
}

} // namespace plandeck

#include "moc_eventspanel.cpp"
