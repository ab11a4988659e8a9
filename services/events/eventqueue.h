// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/clock.h"
#include "services/operations/events.h"
#include "services/storage/connection.h"

namespace plandeck {

/// An event that was taken to be handled: ours until leaseUntil.
struct TakenEvent
{
    TenantId tenant = {};
    StripeEventId id = {};
    QString type = {};
    QString accountId = {};
    bool livemode = false;
    QDateTime createdAt = {}; // UTC: when it happened, to the second
    qint64 attempts = 0; // this one included
    QList<EventStep> trace = {};
    QByteArray payload = {};

    Mode mode() const { return livemode ? Mode::Live : Mode::Test; }
    TenantScope scope() const { return Caller::system(tenant, mode()).scope(); }

    static constexpr std::array fields{field<&TakenEvent::tenant>("tenant_id"),  field<&TakenEvent::id>("id"),
                                       field<&TakenEvent::type>("type"),         field<&TakenEvent::accountId>("account_id"),
                                       field<&TakenEvent::livemode>("livemode"), field<&TakenEvent::createdAt>("created_at"),
                                       field<&TakenEvent::attempts>("attempts"), field<&TakenEvent::trace>("trace")};
};

/// Rows of tenants_stripeevent as they are worked off. A lease, not a lock, keeps two processes off one event: it survives
/// the connection, and runs out when its process dies (see worker.h).
class EventQueue final
{
public:
    explicit EventQueue(const Clock &clock);

    /// The one that waits longest among those that are due, taken with this call; null when there is none. Processing ones
    /// whose lease ran out are due too.
    Result<std::optional<TakenEvent>> take(Connection &db) const;

    /// How an event we hold came out, with its next step. nextAt for Failed only. Error `lease_lost` (Conflict) when another
    /// process has taken it over meanwhile: roll back then.
    struct Outcome
    {
        EventState state;
        QString note;
        std::optional<QDateTime> nextAt = {};
    };
    Result<> settle(Connection &db, const TakenEvent &event, const Outcome &outcome) const;

    /// Events held by processes of this machine that are gone for sure are due at once.
    Result<> releaseOrphans(Connection &db) const;

    /// Longer than handling takes at worst: three calls to Stripe with all their attempts.
    static constexpr qint64 leaseSecs = 600;

private:
    const Clock &m_clock;
    const QString m_worker;
};

} // namespace plandeck
