// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/events/eventhandlers.h"
#include "services/plans/planrepository.h"
#include "services/storage/database.h"

namespace plandeck {

class StripeClient;

/// What Stripe tells of the products and prices that our plans are there: when somebody else has changed one, the plan has
/// drifted; when it is as ours again, it is synced again. The echo of our own changes says what we know.
///
/// Events come late and in any order, so none of them is believed by itself: one that says something new makes us look at the
/// product and the price as they are now.
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
    Result<EventEffect> productTold(const TakenEvent &event) const;
    Result<EventEffect> priceTold(const TakenEvent &event) const;
    Result<std::optional<PlanRepository::Versioned>> planOf(const TakenEvent &event, const QString &product) const;
    Result<EventEffect> judged(const TakenEvent &event, const PlanRepository::Versioned &plan, bool isAsOurs) const;
    Result<bool> isAsOursAtStripe(const TakenEvent &event, const PlanRepository::Versioned &plan) const;

    Database &m_database;
    StripeClient &m_stripe;
};

} // namespace plandeck
