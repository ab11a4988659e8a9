// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/events.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of tenants_stripeevent as they come in and are looked at. How they are worked off is EventQueue's.
class EventInbox final
{
public:
    /// What a delivery brings.
    struct Delivery
    {
        const StripeEvent &event; // id, receivedAt and state are set
        TenantId tenant; // null: nobody's
        QByteArray payload;
    };

    /// True when it is new. False when an event of this account and id is known: nothing is changed then.
    static Result<bool> store(Connection &db, const Delivery &delivery);

    static Result<CursorPage<StripeEvent>> list(Connection &db, const TenantScope &scope, const ListEvents &request);
    static Result<StripeEventDetail> one(Connection &db, const TenantScope &scope, StripeEventId id);

    /// Open again from now on, with no attempts. Error `event_not_failed` (Conflict) when it is neither failed nor dead.
    static Result<StripeEvent> reopen(Connection &db, const TenantScope &scope, StripeEventId id, const QDateTime &now);
};

} // namespace plandeck
