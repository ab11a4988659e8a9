// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/events/eventhandlers.h"
#include "services/mirror/productmirror.h"
#include "services/plans/planrepository.h"
#include "services/storage/database.h"

namespace plandeck {

class StripeClient;

/// What Stripe tells of products and prices: they are mirrored, and a plan that somebody else has changed there has drifted until
/// it is as ours again. The echo of our own changes says what we know.
///
/// Events come late and in any order. An older one than the mirror changes nothing; one of the same second, or in another
/// version's words, makes us read the object; and one by which a plan would stand differently to Stripe is not believed by
/// itself: then we look at the product and its prices as they are now.
class PlanEvents final
{
public:
    PlanEvents(Database &database, StripeClient &stripe)
        : m_database(database)
        , m_stripe(stripe)
    {
    }

    void addTo(EventHandlers &handlers);

private:
    /// All that is known when an event comes.
    struct Told
    {
        const TakenEvent &event;
        MirroredKind kind;
        QByteArray raw;
        QString id;
        QString product; // its own, or the price's
        std::optional<Mirrored> known = {};
        MirroredProduct mirrored = {}; // of the product
        std::optional<PlanRepository::Versioned> plan = {}; // that the product is

        bool isDeletion() const { return event.type.endsWith(QLatin1String(".deleted")); }
    };

    Result<EventEffect> happened(MirroredKind kind, const TakenEvent &event) const;
    Result<Told> read(MirroredKind kind, const TakenEvent &event) const;
    std::optional<Mirrored> believed(const Told &told) const;
    Result<EventEffect> readAnew(const Told &told) const;
    EventEffect writing(const Told &told, const MirroredProduct &fresh) const;

    Database &m_database;
    StripeClient &m_stripe;
};

} // namespace plandeck
