// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventwalk.h"

#include "services/events/eventenvelope.h"
#include "services/events/logging.h"
#include "services/events/syncgaps.h"
#include "services/stripe/stripeclient.h"
#include "services/stripe/stripelist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int pageSize = 100; // Stripe's most

/// What paging needs of an event, also of one whose rest we cannot read.
struct EventMark
{
    QString id = {};

    static constexpr std::array fields{field<&EventMark::id>("id").required()};
};

} // namespace

struct EventWalk::Page
{
    QList<QByteArray> events = {}; // newest first
    QString newestId = {};
    QString oldestId = {};
    bool hasMore = false;
};

Result<CatchUpReport> EventWalk::run(HeldCursor &cursor) const
{
    const auto asked = m.clock.nowUtc(); // before we ask: what happens meanwhile is next time's
    const auto silent = cursor.checkedAt ? cursor.checkedAt->secsTo(asked) : 0;
    const auto since = silent >= shortestGapSecs ? cursor.checkedAt : std::nullopt;
    const bool isForgotten = !cursor.checkedAt || silent >= keptSecs;
    const auto gap = m.database.transaction(
        [&](Connection &db) { return SyncGaps::open(db, cursor, since, asked, newId<SyncGapId>(m.clock, m.random)); });
    if (!gap)
        return failed(gap.error());
    Walk walk{.cursor = cursor, .gap = *gap, .report = {.accountId = cursor.accountId}};
    const auto walked = (isForgotten ? readAnew(walk) : Result<>()).and_then([&] { return readEvents(walk); });
    if (!walked)
        return failed(walked.error());
    const auto closed = m.database.transaction([&](Connection &db) -> Result<> {
        if (!walk.gap)
            return {};
        const auto lostUntil = since && isForgotten ? std::optional(asked.addSecs(-keptSecs)) : std::nullopt;
        return SyncGaps::close(db, cursor.tenant(), *walk.gap, asked, lostUntil);
    });
    if (!closed)
        return failed(closed.error());
    if (walk.gap && !cursor.tenant().isNull()) {
        const auto scope = Caller::system(cursor.tenant(), cursor.mode()).scope();
        auto told = m.database.read([&](Connection &db) { return SyncGaps::one(db, scope, *walk.gap); });
        if (!told)
            return failed(told.error());
        walk.report.gap = std::move(*told);
    }
    return walk.report;
}

Result<> EventWalk::readAnew(Walk &walk) const
{
    if (walk.cursor.accountId.isEmpty()) // nothing of the platform's own is kept here
        return {};
    const auto renew = [&]() -> Result<> {
        if (m.mustStop())
            return failed({.kind = Error::Kind::Unavailable, .code = u"unavailable"_s});
        const auto held = m.database.transaction([&](Connection &db) { return m_cursors.advance(db, walk.cursor); });
        if (held)
            walk.cursor = *held;
        return held ? Result<>() : failed(held.error());
    };
    walk.report.isResynced = true;
    return m.resync(walk.cursor, renew);
}

Result<> EventWalk::readEvents(Walk &walk) const
{
    const auto anchor = this->anchor(walk.cursor);
    if (!anchor)
        return failed(anchor.error());
    if (!anchor->isEmpty()) {
        const auto walked = forwards(walk, *anchor);
        const bool isForgotten = !walked && walked.error().stripe && walked.error().stripe->code == "resource_missing"_L1;
        if (!isForgotten)
            return walked;
    }
    return backwards(walk);
}

/// An event that lies the overlap before what is known last; empty when there is none.
Result<QString> EventWalk::anchor(const HeldCursor &cursor) const
{
    static const auto sql =
        u"SELECT event_id FROM tenants_stripeevent WHERE tenant_id = :tenant AND livemode = :live AND account_id = :account"
        " AND created_at <= :before ORDER BY created_at DESC LIMIT 1"_s;
    if (!cursor.heardUntil)
        return QString();
    return m.database
        .read([&](Connection &db) {
            return db.value(sql, {{"tenant", cursor.tenant()},
                                  {"live", cursor.livemode},
                                  {"account", cursor.accountId},
                                  {"before", cursor.heardUntil->addSecs(-overlapSecs)}});
        })
        .map([](const QVariant &id) { return id.toString(); });
}

Result<> EventWalk::forwards(Walk &walk, QString anchor) const
{
    for (;;) {
        const auto page = this->page(walk.cursor, u"ending_before"_s, anchor);
        if (!page)
            return failed(page.error());
        if (auto stored = store(walk, *page, true); !stored || !page->hasMore || page->events.isEmpty())
            return stored;
        anchor = page->newestId;
    }
}

/// Only when the last page is here do we know of everything up to the newest event.
Result<> EventWalk::backwards(Walk &walk) const
{
    for (QString after;;) {
        const auto page = this->page(walk.cursor, u"starting_after"_s, after);
        if (!page)
            return failed(page.error());
        const bool isLast = !page->hasMore || page->events.isEmpty();
        if (auto stored = store(walk, *page, isLast); !stored || isLast)
            return stored;
        after = page->oldestId;
    }
}

/// The page beside an event, or the newest one; never further back than to where everything is known.
Result<EventWalk::Page> EventWalk::page(const HeldCursor &cursor, const QString &name, const QString &value) const
{
    if (m.mustStop())
        return failed({.kind = Error::Kind::Unavailable, .code = u"unavailable"_s});
    StripeCall call{.tenant = cursor.tenant(), .mode = cursor.mode(), .path = u"/v1/events"_s, .account = cursor.accountId};
    call.params.add(u"limit"_s, pageSize);
    if (!value.isEmpty())
        call.params.add(name, value);
    if (cursor.heardUntil && name == "starting_after"_L1)
        call.params.add(u"created[gte]"_s, cursor.heardUntil->addSecs(-overlapSecs).toSecsSinceEpoch());
    const auto reply = m.stripe.get(call);
    if (!reply)
        return failed(reply.error());
    return reply->as<StripeList<EventMark>>().map([&](const StripeList<EventMark> &marks) {
        Page page{.events = jsonItems(reply->body, "/data"), .hasMore = marks.hasMore};
        if (!marks.data.isEmpty()) {
            page.newestId = marks.data.first().id;
            page.oldestId = marks.data.last().id;
        }
        return page;
    });
}

Result<> EventWalk::store(Walk &walk, const Page &page, bool isNextToKnown) const
{
    qint64 fetched = 0;
    bool isToBeHandled = false;
    QSet<TenantId> tenants;
    auto newest = walk.newest;
    const auto held = m.database.transaction([&](Connection &db) -> Result<HeldCursor> {
        fetched = 0;
        for (auto event = page.events.rbegin(); event != page.events.rend(); ++event) {
            EventEnvelope envelope;
            if (!EventEnvelope::parse(*event, envelope).isEmpty()) {
                qCWarning(lcEvents) << "an event in Stripe's list cannot be read, account" << walk.cursor.accountId;
                continue;
            }
            newest = std::max(newest, std::optional(QDateTime::fromSecsSinceEpoch(envelope.created, Qt::UTC)));
            const auto taken = m_intake.take(db, {.source = EventSource::CatchUp,
                                                  .envelope = envelope,
                                                  .account = envelope.account.value_or(walk.cursor.accountId),
                                                  .payload = *event});
            if (!taken)
                return failed(taken.error());
            fetched += taken->isNew ? 1 : 0;
            isToBeHandled = isToBeHandled || taken->isToBeHandled;
            if (taken->isNew && !taken->tenant.isNull())
                tenants.insert(taken->tenant);
        }
        if (walk.gap)
            if (auto counted = SyncGaps::count(db, walk.cursor.tenant(), *walk.gap, fetched); !counted)
                return failed(counted.error());
        return m_cursors.advance(db, walk.cursor, isNextToKnown ? newest : std::nullopt);
    });
    if (!held)
        return failed(held.error());
    walk.cursor = *held;
    walk.newest = newest;
    walk.report.fetched += fetched;
    walk.report.known += page.events.size() - fetched;
    for (const auto tenant : tenants)
        m.changes.changed(tenant, Topic::Events);
    if (isToBeHandled)
        m.arrived();
    return {};
}

} // namespace plandeck
