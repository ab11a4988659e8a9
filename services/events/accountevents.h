// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/connect/connectionending.h"
#include "services/events/eventhandlers.h"
#include "services/storage/database.h"

namespace plandeck {

class StripeClient;
struct StripeReply;

/// What Stripe tells of connected accounts: how they stand, and that one of them has left us.
///
/// Order: what is known is as of checked_at. An event that is not later than that, or does not bring the account itself, makes us
/// fetch the account; and whoever wrote while we fetched makes us start anew.
class AccountEvents final
{
public:
    struct Parts
    {
        Database &database;
        StripeClient &stripe;
        const AuditLog &audit;
        const Outbox &outbox;
        const Clock &clock;
    };
    explicit AccountEvents(const Parts &parts)
        : m(parts)
        , m_ending(parts.audit, parts.outbox)
    {
    }

    void addTo(EventHandlers &handlers);

    /// As if an event had told that something is new: asks Stripe for the account.
    [[nodiscard]] Result<> readAnew(const TenantScope &scope, const QString &account) const;

private:
    Result<EventEffect> updated(const TakenEvent &event) const;
    Result<EventEffect> capabilityUpdated(const TakenEvent &event) const;
    Result<EventEffect> deauthorized(const TakenEvent &event) const;

    Result<StripeStatus> known(const TakenEvent &event) const;
    Result<StripeReply> fetched(const TakenEvent &event) const;
    Result<EventEffect> refreshed(const TakenEvent &event, const StripeStatus &known) const;
    EventEffect saving(const TakenEvent &event, const StripeStatus &known, const StripeStatus &fresh, const QByteArray &raw,
                       const QString &note) const;
    EventEffect ending(const TakenEvent &event, const StripeStatus &known) const;

    Parts m;
    ConnectionEnding m_ending;
};

} // namespace plandeck
