// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/clock.h"
#include "services/domain/random.h"
#include "services/operations/sync.h"
#include "services/storage/connection.h"

namespace plandeck {

/// A cursor that this process works on, until leaseUntil.
struct HeldCursor
{
    std::optional<TenantId> owner = {}; // none: the platform's own events
    bool livemode = false;
    QString accountId = {}; // empty: likewise
    std::optional<QDateTime> heardUntil = {};
    std::optional<QDateTime> checkedAt = {};
    QString worker = {};
    QDateTime leaseUntil = {};
    qint64 failures = 0;

    TenantId tenant() const { return owner.value_or(TenantId{}); }
    Mode mode() const { return livemode ? Mode::Live : Mode::Test; }

    static constexpr std::array fields{field<&HeldCursor::owner>("owner"),
                                       field<&HeldCursor::livemode>("livemode"),
                                       field<&HeldCursor::accountId>("account_id"),
                                       field<&HeldCursor::heardUntil>("heard_until"),
                                       field<&HeldCursor::checkedAt>("checked_at"),
                                       field<&HeldCursor::worker>("worker"),
                                       field<&HeldCursor::leaseUntil>("lease_until"),
                                       field<&HeldCursor::failures>("failures")};
};

/// Rows of tenants_synccursor. A lease keeps several processes on one database off one account; it runs out, or is taken over at
/// once when its process is known to be dead.
class SyncCursors final
{
public:
    explicit SyncCursors(const Clock &clock);

    /// One for the platform and one for each connected account of that mode; those of accounts that are gone go.
    Result<> enrolAll(Connection &db, Mode mode) const;
    /// One for the tenant's account in this mode, if there is one.
    Result<> enrolTenant(Connection &db, const TenantScope &scope) const;
    /// All that nobody works on are due now.
    Result<> makeDue(Connection &db) const;

    /// The one that is due the longest, taken with this call; null when there is none.
    Result<std::optional<HeldCursor>> takeDue(Connection &db) const;
    /// A tenant's, due or not. Errors: `stripe_not_connected` (Invalid), `catch_up_running` (Conflict).
    Result<HeldCursor> take(Connection &db, const TenantScope &scope) const;

    /// Events were stored: the newest of them happened then. Renews the lease: the cursor as it is held from now on. Error
    /// `lease_lost` (Conflict).
    Result<HeldCursor> advance(Connection &db, HeldCursor cursor, const std::optional<QDateTime> &heardUntil = {}) const;
    /// Gives it back. A code: what went wrong; empty: all is here as of checkedAt.
    struct End
    {
        std::optional<QDateTime> checkedAt = {};
        QString error = {};
        qint64 pauseSecs = 0;
    };
    Result<> finish(Connection &db, const HeldCursor &cursor, const End &end) const;

    static Result<Page<SyncCursor>> list(Connection &db, const TenantScope &scope, const ListSyncCursors &request);

    /// Longer than one page takes with all its attempts; every page renews it.
    static constexpr qint64 leaseSecs = 300;

private:
    Result<> enrol(Connection &db, bool isLive, TenantId tenant, const QString &account) const;
    Result<bool> claim(Connection &db, HeldCursor &cursor) const;
    bool isFree(const HeldCursor &cursor) const;

    const Clock &m_clock;
    const QString m_worker;
};

} // namespace plandeck
