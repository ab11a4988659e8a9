// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of DeskStage that answers for Stripe's events.
#include "tests/support/deskstage.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

StripeEventDetail event(int number, const QString &type, EventState state, const QString &objectId, const QString &data)
{
    const auto now = QDateTime::currentDateTimeUtc();
    StripeEventDetail event;
    event.id = StripeEventId::fromText(u"0190a1b2-0000-7000-8000-0000000d%1"_s.arg(number, 4, 10, QChar(u'0')));
    event.eventId = u"evt_1QhT0n2eZvKYlo2C%1"_s.arg(number);
    event.type = type;
    event.accountId = u"acct_1QhT0n2eZvKYlo2C"_s;
    event.apiVersion = u"2026-10-28.endive"_s;
    event.objectId = objectId;
    event.createdAt = now.addSecs(-3600 * (7 - number));
    event.receivedAt = event.createdAt.addSecs(2);
    event.state = state;
    event.payload =
        u"{\"id\":\"%1\",\"object\":\"event\",\"type\":\"%2\",\"livemode\":false,\"data\":%3}"_s.arg(event.eventId, type, data);
    event.trace = {{.at = event.receivedAt, .state = EventState::Stored}};
    return event;
}

void handled(StripeEventDetail &event, const QString &note)
{
    event.attempts += 1;
    event.trace.append(
        {.at = event.receivedAt.addSecs(60 * event.attempts), .state = event.state, .attempt = event.attempts, .note = note});
}

} // namespace

QList<StripeEventDetail> DeskStage::someEvents()
{
    const auto product = u"{\"object\":{\"id\":\"prod_Q1\",\"name\":\"Pro\",\"active\":true}}"_s;
    auto waiting =
        event(6, u"price.updated"_s, EventState::Stored, u"price_1QhT0n"_s, u"{\"object\":{\"id\":\"price_1QhT0n\"}}"_s);
    auto account = event(5, u"account.updated"_s, EventState::Done, u"acct_1QhT0n2eZvKYlo2C"_s,
                         u"{\"object\":{\"id\":\"acct_1QhT0n2eZvKYlo2C\",\"charges_enabled\":true,\"payouts_enabled\":true,"
                         "\"requirements\":{\"currently_due\":[]}},\"previous_attributes\":{\"payouts_enabled\":false,"
                         "\"requirements\":{\"currently_due\":[\"external_account\"]}}}"_s);
    handled(account, u"refreshed_from_event"_s);
    auto failed = event(4, u"product.updated"_s, EventState::Failed, u"prod_Q1"_s, product);
    handled(failed, u"stripe_unavailable"_s);
    failed.lastError = u"stripe_unavailable"_s;
    failed.nextAttemptAt = QDateTime::currentDateTimeUtc().addSecs(300);
    auto dead = event(3, u"product.deleted"_s, EventState::Dead, u"prod_Q1"_s, product);
    handled(dead, u"stripe_refused"_s);
    dead.lastError = u"stripe_refused"_s;
    auto ignored = event(2, u"invoice.paid"_s, EventState::Ignored, u"in_1QhT0n"_s, u"{\"object\":{\"id\":\"in_1QhT0n\"}}"_s);
    handled(ignored, u"no_handler"_s);
    auto done = event(1, u"product.created"_s, EventState::Done, u"prod_Q1"_s, product);
    handled(done, u"as_known"_s);
    return {waiting, account, failed, dead, ignored, done};
}

void DeskStage::answerEvents()
{
    desk.on<ListEvents>([this](ListEvents &request) {
        CursorPage<StripeEvent> page;
        for (const auto &event : std::as_const(inbox))
            if ((!request.state || event.state == *request.state)
                && (request.type.isEmpty() || event.type.startsWith(request.type.chopped(1)))
                && (!request.createdAfter || event.createdAt > *request.createdAfter)
                && QString(event.eventId + event.type + event.objectId).contains(request.search, Qt::CaseInsensitive))
                page.results.append(event);
        return Result<CursorPage<StripeEvent>>(page);
    });
    desk.on<GetEvent>([this](GetEvent &request) -> Result<StripeEventDetail> {
        const auto found = std::ranges::find(inbox, request.id, &StripeEventDetail::id);
        return found == inbox.end() ? Result<StripeEventDetail>(notFound()) : *found;
    });
    desk.on<ListSyncCursors>([](ListSyncCursors &) {
        Page<SyncCursor> page{.count = 1};
        page.results.append({.accountId = u"acct_1QhT0n2eZvKYlo2C"_s, .checkedAt = QDateTime::currentDateTimeUtc()});
        return Result<Page<SyncCursor>>(page);
    });
    desk.on<ListSyncGaps>([this](ListSyncGaps &) {
        Page<SyncGap> page;
        if (gap)
            page.results.append(*gap);
        return Result<Page<SyncGap>>(page);
    });
    desk.on<CatchUpEvents>([this](CatchUpEvents &) {
        const CatchUpReport report{.fetched = gap ? 3 : 0};
        gap.reset();
        return Result<CatchUpReport>(report);
    });
    desk.on<RehearseEvent>([](RehearseEvent &) {
        return Result<EventRehearsal>(EventRehearsal{.note = u"refreshed_from_event"_s,
                                                     .isChange = true,
                                                     .audit = {u"stripe.connected"_s},
                                                     .messages = {u"stripe.connected"_s}});
    });
    desk.on<RetryEvent>([this](RetryEvent &request) -> Result<StripeEvent> {
        const auto found = std::ranges::find(inbox, request.id, &StripeEventDetail::id);
        if (found == inbox.end())
            return notFound();
        found->state = EventState::Stored;
        return StripeEvent(*found);
    });
}

} // namespace plandeck
