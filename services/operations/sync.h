// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"

namespace plandeck {

class CatchUpService;

/// How far the events of a connected account are known.
struct SyncCursor
{
    QString accountId = {};
    bool livemode = false;
    std::optional<QDateTime> heardUntil = {}; // UTC, by Stripe's clock: when the newest event happened that a catch-up has seen
    std::optional<QDateTime> checkedAt = {}; // UTC: when we last had everything
    QDateTime dueAt = {}; // UTC: when Stripe is asked next
    bool isRunning = false; // somebody asks at this moment
    qint64 failures = 0; // attempts in a row that did not come to their end
    QString lastError = {}; // a code; of the last attempt
    qint64 unhandled = 0; // events that are here and wait, or failed and will be tried again

    static constexpr std::string_view schema = "SyncCursor";
    static constexpr std::array fields{field<&SyncCursor::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&SyncCursor::livemode>("livemode"),
                                       field<&SyncCursor::heardUntil>("heard_until"),
                                       field<&SyncCursor::checkedAt>("checked_at"),
                                       field<&SyncCursor::dueAt>("due_at"),
                                       field<&SyncCursor::isRunning>("is_running"),
                                       field<&SyncCursor::failures>("failures").like("0"),
                                       field<&SyncCursor::lastError>("last_error").like(R"("stripe_unavailable")"),
                                       field<&SyncCursor::unhandled>("unhandled").like("0")};
    friend bool operator==(const SyncCursor &, const SyncCursor &) = default;
};

/// A time in which nothing was heard of an account: the desk was closed, the machine asleep, the network gone.
struct SyncGap
{
    SyncGapId id = {};
    QString accountId = {};
    bool livemode = false;
    QDateTime from = {}; // UTC
    QDateTime to = {}; // UTC
    qint64 fetched = 0; // events that were new to us
    std::optional<QDateTime> missingFrom = {}; // UTC: what happened from here …
    std::optional<QDateTime> missingTo = {}; // … to here is not in the inbox; empty when nothing is missing
    std::optional<QDateTime> lostUntil = {}; // UTC: events before this are told no more; the objects were read anew instead
    std::optional<QDateTime> closedAt = {}; // UTC: when a catch-up had come to its end

    static constexpr std::string_view schema = "SyncGap";
    static constexpr std::array fields{field<&SyncGap::id>("id"),
                                       field<&SyncGap::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&SyncGap::livemode>("livemode"),
                                       field<&SyncGap::from>("gap_from"),
                                       field<&SyncGap::to>("gap_to"),
                                       field<&SyncGap::fetched>("fetched").like("214"),
                                       field<&SyncGap::missingFrom>("missing_from"),
                                       field<&SyncGap::missingTo>("missing_to"),
                                       field<&SyncGap::lostUntil>("lost_until"),
                                       field<&SyncGap::closedAt>("closed_at")};
    friend bool operator==(const SyncGap &, const SyncGap &) = default;
};

/// What a catch-up brought.
struct CatchUpReport
{
    QString accountId = {};
    qint64 fetched = 0; // events that were new to us
    qint64 known = 0; // events that we had already
    bool isResynced = false; // the objects were read anew as well
    std::optional<SyncGap> gap = {}; // the one that it closed

    static constexpr std::string_view schema = "CatchUpReport";
    static constexpr std::array fields{field<&CatchUpReport::accountId>("account_id").like(R"("acct_1QXyz")"),
                                       field<&CatchUpReport::fetched>("fetched").like("214"),
                                       field<&CatchUpReport::known>("known").like("3"),
                                       field<&CatchUpReport::isResynced>("is_resynced"), field<&CatchUpReport::gap>("gap")};
};

struct ListSyncCursors
{
    qint64 page = 1;
    qint64 pageSize = 50;

    using Reply = Page<SyncCursor>;
    using Service = CatchUpService;
    static constexpr Endpoint endpoint{"events.cursors.list", Verb::Get, "/api/v1/auth/tenants/events/cursors/", 200,
                                       "How far Stripe's events are known"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListSyncCursors::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListSyncCursors::pageSize>("page_size").inQuery().min(1).max(200)};
};

struct ListSyncGaps
{
    qint64 page = 1;
    qint64 pageSize = 50;

    using Reply = Page<SyncGap>;
    using Service = CatchUpService;
    static constexpr Endpoint endpoint{"events.gaps.list", Verb::Get, "/api/v1/auth/tenants/events/gaps/", 200,
                                       "When nothing was heard of Stripe, and what became of it; newest first"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin, Role::Developer);
    static constexpr Cost cost = Cost::Inline;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{field<&ListSyncGaps::page>("page").inQuery().min(1).max(1'000'000'000),
                                       field<&ListSyncGaps::pageSize>("page_size").inQuery().min(1).max(200)};
};

/// Asks Stripe for what has happened since we last heard of the account, instead of waiting for the next time it is due.
struct CatchUpEvents
{
    using Reply = CatchUpReport;
    using Service = CatchUpService;
    static constexpr Endpoint endpoint{"events.catch-up", Verb::Post, "/api/v1/auth/tenants/events/catch-up/", 200,
                                       "Fetch the events that were missed"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr std::array<std::string_view, 5> errors{"stripe_not_connected", "live_mode_not_configured",
                                                            "catch_up_running", "stripe_unavailable", "stripe_refused"};
    static constexpr NoFields fields{};
};

using SyncOperations = Operations<ListSyncCursors, ListSyncGaps, CatchUpEvents>;

} // namespace plandeck
