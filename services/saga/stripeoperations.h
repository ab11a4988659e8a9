// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/clock.h"
#include "services/storage/connection.h"

namespace plandeck {

/// A change that touches Stripe and the database, on record: a row is committed before the first call, its idempotency keys
/// derive from its id, and whatever happens it can be finished or undone.
///
///   planned ─► sent ─► applied
///      │         └───► undoing ─► compensated
///      └─────────────► failed (Stripe refused, nothing was made)
struct StripeOperation
{
    enum class State { Planned, Sent, Undoing, Applied, Compensated, Failed };
    friend constexpr std::array<std::string_view, 6> wordsOf(State)
    {
        return {"planned", "sent", "undoing", "applied", "compensated", "failed"};
    }

    TenantId tenant = {};
    StripeOperationId id = {};
    QString kind = {}; // "plans.create"
    State state = State::Planned;
    bool livemode = false;
    QString accountId = {};
    std::optional<QString> reserves = {}; // a name that nobody else may take meanwhile
    QString request = {}; // JSON of what is to be made
    std::optional<QString> productId = {};
    std::optional<QString> priceId = {};
    QString actor = {}; // JSON: who asked
    QString worker = {}; // the process that works on it
    QDateTime leaseUntil = {};
    qint64 attempts = 0;
    QString lastError = {}; // a code
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    Mode mode() const { return livemode ? Mode::Live : Mode::Test; }
    QString keyFor(const QString &step) const { return id.text() + u':' + step; }

    static constexpr std::array fields{field<&StripeOperation::tenant>("tenant_id"),
                                       field<&StripeOperation::id>("id"),
                                       field<&StripeOperation::kind>("kind"),
                                       field<&StripeOperation::state>("state"),
                                       field<&StripeOperation::livemode>("livemode"),
                                       field<&StripeOperation::accountId>("account_id"),
                                       field<&StripeOperation::reserves>("reserves"),
                                       field<&StripeOperation::request>("request"),
                                       field<&StripeOperation::productId>("product_id"),
                                       field<&StripeOperation::priceId>("price_id"),
                                       field<&StripeOperation::actor>("actor"),
                                       field<&StripeOperation::worker>("worker"),
                                       field<&StripeOperation::leaseUntil>("lease_until"),
                                       field<&StripeOperation::attempts>("attempts"),
                                       field<&StripeOperation::lastError>("last_error"),
                                       field<&StripeOperation::createdAt>("created_at"),
                                       field<&StripeOperation::updatedAt>("updated_at")};
};

/// Rows of tenants_stripeoperation.
class StripeOperations final
{
public:
    explicit StripeOperations(const Clock &clock);

    /// Error `duplicate` when an open operation holds the same name.
    Result<> begin(Connection &db, StripeOperation &operation) const;

    /// Writes state, ids, account and error of one we hold, and renews the lease. Error `lease_lost` (Conflict) when it was taken
    /// over, by another process or a later attempt of ours, or is closed: what is closed stays as it is.
    Result<> update(Connection &db, StripeOperation &operation) const;

    /// Is it on record as ours? For a begin() whose commit has an unknown outcome.
    Result<bool> isHeld(Connection &db, const StripeOperation &operation) const;

    /// Takes over the open operation that holds a name, if it rests until it is tried again; null while somebody works on it,
    /// and when there is none.
    Result<std::optional<StripeOperation>> takeResting(Connection &db, TenantId tenant, const QString &reserves) const;

    /// Open operations that nobody works on (any more): their lease ran out or their process is gone. Taken over with this call.
    Result<QList<StripeOperation>> takeOrphans(Connection &db, int most) const;

    /// Lays an operation aside until it is tried again: 5 seconds the first time, twice as long each time, never over 5 minutes.
    /// why: a code, on record as its last error.
    Result<> rest(Connection &db, StripeOperation &operation, const QString &why) const;

    /// Long enough for every retry of one call to Stripe; a step renews it.
    static constexpr qint64 leaseSecs = 180;

private:
    Result<bool> take(Connection &db, StripeOperation &operation) const;

    const Clock &m_clock;
    const QString m_worker;
};

} // namespace plandeck
