// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/eventspanel.h"

#include "models/deskplace.h"
#include "models/sessionmodel.h"
#include "models/tasks.h"
#include "ui/common/errortext.h"
#include "ui/common/jsontext.h"
#include "ui/common/moments.h"
#include "ui/events/eventcells.h"
#include "ui/events/eventinspector.h"
#include "ui/events/eventtext.h"
#include "ui/events/gapbar.h"
#include "ui/events/rehearsalview.h"
#include "ui/panels/bothways.h"
#include "ui/panels/chosen.h"
#include "ui/panels/records.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/masterdetail.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/tableview.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int longestSearch = 200; // of ListEvents::search
constexpr std::array stateChips{EventState::Failed, EventState::Dead, EventState::Stored, EventState::Done, EventState::Ignored};

/// What events are about, by the beginning of their type.
struct TypeChip
{
    QLatin1StringView id;
    const char *word;
    QLatin1StringView type;
};
constexpr std::array typeChips{TypeChip{"account"_L1, QT_TRANSLATE_NOOP("plandeck::EventsPanel", "Account"), "account.*"_L1},
                               TypeChip{"product"_L1, QT_TRANSLATE_NOOP("plandeck::EventsPanel", "Products"), "product.*"_L1},
                               TypeChip{"price"_L1, QT_TRANSLATE_NOOP("plandeck::EventsPanel", "Prices"), "price.*"_L1}};

constexpr qint64 daySecs = 86'400;

} // namespace

EventsPanel::EventsPanel(EventsModel &model, SessionModel &session, QWidget *parent)
    : Panel(u"events"_s, tr("Events"), session, parent)
    , m_model(model)
{
    setPermission<ListEvents>(tr("Events are not for your role"));
    buildActions();
    buildHeader();
    m_chips = makeChips(tr("Shows only these events"));
    for (const auto state : stateChips)
        m_chips->add(u"state"_s, wordOf(state) + u"Events"_s, eventWord(state).word);
    for (const auto &chip : typeChips)
        m_chips->add(u"type"_s, chip.id, tr(chip.word));
    m_chips->add(u"time"_s, u"lastDay"_s, tr("Last 24 hours"));
    m_chips->add(u"time"_s, u"lastWeek"_s, tr("Last 7 days"));
    m_gapBar = new GapBar;
    connect(m_gapBar, &GapBar::catchUpRequested, m_catchUpAction, &QAction::trigger);
    addBar(m_gapBar);
    addBar(m_chips);
    buildInbox();
    connect(&m_model, &EventsModel::syncChanged, this, &EventsPanel::showAll);
    follow(m_model);
}

void EventsPanel::buildActions()
{
    m_retryAction = addPanelAction(this, u"retryAction"_s, tr("&Retry"), Icon::Undo, {Qt::Key_R}, &EventsPanel::retry);
    m_rehearseAction =
        addPanelAction(this, u"rehearseAction"_s, tr("Tr&y without writing"), Icon::Flask, {Qt::Key_D}, &EventsPanel::rehearse);
    m_catchUpAction =
        addPanelAction(this, u"catchUpAction"_s, tr("Catch &up"), Icon::Download, {Qt::Key_U}, &EventsPanel::catchUp);
    m_copyActions = {
        addPanelAction(this, u"copyEventIdAction"_s, tr("Copy &event ID"), Icon::Key, {}, &EventsPanel::copyEventId),
        addPanelAction(this, u"copyObjectIdAction"_s, tr("Copy &object ID"), Icon::Tag, {}, &EventsPanel::copyObjectId),
        addPanelAction(this, u"copyEventLinkAction"_s, tr("Copy &link"), Icon::ExternalLink, {}, &EventsPanel::copyEventLink),
        addPanelAction(this, u"copyEventJsonAction"_s, tr("Copy &JSON"), Icon::Copy, {}, &EventsPanel::copyJson)};
}

void EventsPanel::buildHeader()
{
    addSearch(tr("Search events"), tr("Looks in types and IDs"), longestSearch);
    m_catchUpButton = new BusyButton(m_catchUpAction->text(), ButtonKind::Normal);
    m_catchUpButton->setObjectName(u"catchUpBusyButton"_s);
    m_catchUpButton->setIcon(m_catchUpAction->icon());
    connect(m_catchUpButton, &QPushButton::clicked, m_catchUpAction, &QAction::trigger);
    header()->addAction(m_catchUpButton);
    addRefresh();
}

void EventsPanel::buildInbox()
{
    m_table = new TableView;
    m_table->setObjectName(u"eventsTableView"_s);
    m_table->setAccessibleName(tr("Stripe's events"));
    showRecords(*m_table, m_model, new EventCells(m_table));
    scrollBothWays(*m_table, m_model);
    m_inspector = new EventInspector(m_retryAction, m_rehearseAction, m_copyActions);
    m_detail = new MasterDetail(m_table, m_inspector, EventsModel::Object);
    connect(m_detail, &MasterDetail::changed, this, &EventsPanel::showSelection);
    connect(m_detail, &MasterDetail::menuRequested, this, &EventsPanel::openMenu);
    setFocusProxy(m_table);
    auto *states = makeStates(m_detail, Skeleton::Shape::Rows);
    states->setFilteredWords(
        {Icon::Filter, tr("No event matches"), tr("No event fits the search and the filters."), tr("Clear filters")});
    setBody(states);
}

// ---- what is shown ------------------------------------------------------------------------------------------------

QString EventsPanel::subtitle() const
{
    const bool isKnown = m_model.loadState() != LoadState::Loading && m_model.loadState() != LoadState::Failed;
    const QString count = !isKnown                     ? tr("What Stripe tells of your account.")
                          : m_model.goesOn()           ? tr("Newest first")
                          : m_model.filter().isEmpty() ? tr("%n event(s)", nullptr, m_model.rowCount())
                                                       : tr("%n event(s) match", nullptr, m_model.rowCount());
    const QString known = knownUntil();
    return known.isEmpty() ? count : QString(count + u" · "_s + known);
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

StateView::Words EventsPanel::emptyWords() const
{
    return {Icon::Inbox, tr("No events yet"),
            tr("Stripe tells of changes to your account, products and prices. They come by themselves once "
               "Stripe is connected."),
            tr("Look again")};
}

std::optional<Panel::Notice> EventsPanel::notice()
{
    const auto &gap = m_model.openGap();
    if (!gap || !m_model.problem().code.isEmpty())
        return {};
    return Notice{Tone::Warn,
                  tr("What happened at Stripe from %1 to %2 is not all known here.")
                      .arg(dayAndTimeText(*gap->missingFrom), dayAndTimeText(gap->missingTo.value_or(gap->to))),
                  tr("&Catch up"), [this] { m_catchUpAction->trigger(); }};
}

void EventsPanel::showRights()
{
    const bool mayCatchUp = mayDo(infoOf<CatchUpEvents>.name());
    m_catchUpButton->setVisible(maySee());
    m_catchUpAction->setEnabled(mayCatchUp);
    m_catchUpButton->setEnabled(mayCatchUp);
    setKeyedTip(m_catchUpButton, m_catchUpAction, tr("Fetch what was missed"),
                refusalOf(infoOf<CatchUpEvents>, tr("Your role does not fetch events.")));
    m_catchUpButton->setAccessibleDescription(mayCatchUp ? QString() : m_catchUpButton->toolTip());
    showTimeline();
}

/// Where there are no events and none are missing, there is nothing to draw.
void EventsPanel::showTimeline()
{
    const bool isTold = maySee() && (m_model.loadState() != LoadState::Empty || m_model.openGap());
    m_gapBar->setTimeline(isTold ? m_model.timeline() : QList<SyncSpan>(), refusalOf(infoOf<CatchUpEvents>, {}));
}

std::optional<StripeEvent> EventsPanel::selected() const
{
    return chosenOf(m_model, *m_table);
}

bool EventsPanel::choose(const QString &id)
{
    return m_detail->choose(m_model.rowOf(StripeEventId::fromText(id)));
}

QString EventsPanel::refusalToRetry(const StripeEvent &event) const
{
    if (const auto refusal = refusalOf(infoOf<RetryEvent>, tr("Your role does not retry events.")); !refusal.isEmpty())
        return refusal;
    return isFailed(event) ? QString() : errorText(u"event_not_failed"_s);
}

void EventsPanel::showSelection()
{
    const auto event = selected();
    const QString refusal = event ? refusalToRetry(*event) : QString();
    m_retryAction->setEnabled(event && refusal.isEmpty());
    setKeyedTip(m_retryAction, tr("Handle it again"), refusal);
    m_rehearseAction->setEnabled(event.has_value());
    setKeyedTip(m_rehearseAction, tr("See what handling it would do, without doing it"));
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
    if (m_shown.id != event.id)
        m_inspector->rehearsal()->clear();
    m_shown = event;
    m_model.details(this, event.id, [this, id = event.id](const Result<StripeEventDetail> &details) {
        if (id == m_shown.id) // not another one, chosen meanwhile
            m_inspector->setDetails(details);
    });
}

// ---- what is done -------------------------------------------------------------------------------------------------

void EventsPanel::showOnly(EventState state)
{
    clearFilters();
    m_chips->choose(u"state"_s, wordOf(state) + u"Events"_s);
    applyFilter();
}

void EventsPanel::applyFilter()
{
    EventsModel::Filter filter{.search = searched()};
    for (const auto state : stateChips)
        if (m_chips->chosen(u"state"_s) == wordOf(state) + u"Events"_s)
            filter.state = state;
    for (const auto &chip : typeChips)
        if (m_chips->chosen(u"type"_s) == chip.id)
            filter.type = chip.type;
    if (const auto time = m_chips->chosen(u"time"_s); !time.isEmpty())
        filter.lastSecs = time == u"lastDay"_s ? daySecs : 7 * daySecs;
    m_model.setFilter(filter);
}

void EventsPanel::openMenu(const QPoint &at)
{
    openMenuAt(at, u"eventMenu"_s, selected() ? QList{m_retryAction, m_rehearseAction} + m_copyActions : QList<QAction *>{},
               {m_catchUpAction, refreshAction()});
}

void EventsPanel::catchUp()
{
    if (m_catchUpButton->isBusy())
        return;
    m_catchUpButton->setBusy(true, tr("Asking Stripe…"));
    auto task = std::make_shared<Task>(m_tasks ? m_tasks->start(tr("Fetch missed events")) : Task());
    m_model.catchUp(this, [this, task](const Result<CatchUpReport> &report) {
        m_catchUpButton->setBusy(false);
        if (!report) {
            task->fail(errorText(report.error()));
            return say(Tone::Bad, errorText(report.error()));
        }
        const QString outcome =
            report->fetched == 0 ? tr("Nothing was missed.") : tr("%n missed event(s) came in.", nullptr, int(report->fetched));
        task->finish(outcome);
        say(Tone::Ok, outcome);
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

/// The answer stands in the inspector, as long as that shows the same event.
void EventsPanel::rehearse()
{
    const auto event = selected();
    if (!event)
        return;
    m_detail->inspect();
    m_inspector->rehearsal()->showAsking();
    m_model.rehearse(this, event->id, [this, id = event->id](const Result<EventRehearsal> &outcome) {
        if (id == m_shown.id)
            m_inspector->rehearsal()->showOutcome(outcome);
    });
}

void EventsPanel::copyEventId()
{
    if (const auto event = selected())
        copy(event->eventId, tr("Copied."));
}

void EventsPanel::copyObjectId()
{
    if (const auto event = selected())
        copy(event->objectId, tr("Copied."));
}

void EventsPanel::copyEventLink()
{
    if (const auto event = selected())
        copyLink({DeskPlace::Kind::Event, event->eventId});
}

void EventsPanel::copyJson()
{
    const auto event = selected();
    if (!event)
        return;
    m_model.details(this, event->id, [this](const Result<StripeEventDetail> &details) {
        if (details)
            copy(QString::fromUtf8(indentedJson(details->payload.toUtf8())), tr("Copied."));
        else
            say(Tone::Bad, errorText(details.error()));
    });
}

} // namespace plandeck

#include "moc_eventspanel.cpp"
