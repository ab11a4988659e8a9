// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/planevents.h"

#include "services/connect/stripeaccounts.h"
#include "services/events/eventenvelope.h"
#include "services/plans/productform.h"
#include "services/stripe/stripeclient.h"
#include "services/stripe/stripeerrors.h"
#include "services/stripe/stripeobjects.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Whose price it is: read of every price.*, also of a deleted one, which has little more.
struct PriceReference
{
    QString id = {};
    std::optional<QString> product = {};

    static constexpr std::array fields{field<&PriceReference::id>("id").required(), field<&PriceReference::product>("product")};
};

struct ProductReference
{
    QString id = {};

    static constexpr std::array fields{field<&ProductReference::id>("id").required()};
};

template<Described T>
std::optional<T> objectOf(const TakenEvent &event)
{
    EventPayload<T> payload;
    if (!fromJson(event.payload, payload).isEmpty())
        return std::nullopt;
    return payload.data.object;
}

/// Stripe keeps no empty values: there they are unset.
TextMap withoutEmpty(TextMap map)
{
    map.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return map;
}

bool isAsOurs(const StripeProduct &product, const Plan &plan, TenantId tenant)
{
    return product.name == plan.name && product.description.value_or(QString()) == plan.description
           && product.active == plan.isActive && withoutEmpty(product.metadata) == withoutEmpty(productMetadata(plan, tenant));
}

/// The object at Stripe, or nothing when it is gone.
template<Described T>
Result<std::optional<T>> lookedAt(StripeClient &stripe, const TakenEvent &event, const QString &path)
{
    const auto reply = stripe.get({.tenant = event.tenant, .mode = event.mode(), .path = path, .account = event.accountId});
    if (!reply)
        return isMissingInStripe(reply.error()) ? Result<std::optional<T>>(std::nullopt) : failed(reply.error());
    return reply->as<T>().map([](T &&object) { return std::optional(std::move(object)); });
}

} // namespace

void PlanEvents::addTo(EventHandlers &handlers)
{
    handlers.add(u"product.*"_s, [this](const TakenEvent &event) { return productTold(event); });
    handlers.add(u"price.*"_s, [this](const TakenEvent &event) { return priceTold(event); });
}

Result<EventEffect> PlanEvents::productTold(const TakenEvent &event) const
{
    const auto reference = objectOf<ProductReference>(event);
    if (!reference)
        return failed({.kind = Error::Kind::Invalid, .code = u"event_unreadable"_s});
    const auto plan = planOf(event, reference->id);
    if (!plan || !*plan)
        return plan ? nothingToDo(u"no_plan"_s) : Result<EventEffect>(failed(plan.error()));
    const auto product = event.type == "product.deleted"_L1 ? std::nullopt : objectOf<StripeProduct>(event);
    return judged(event, **plan, product && isAsOurs(*product, **plan, event.tenant));
}

Result<EventEffect> PlanEvents::priceTold(const TakenEvent &event) const
{
    const auto reference = objectOf<PriceReference>(event);
    if (!reference)
        return failed({.kind = Error::Kind::Invalid, .code = u"event_unreadable"_s});
    const auto plan = planOf(event, reference->product.value_or(QString()));
    if (!plan || !*plan)
        return plan ? nothingToDo(u"no_plan"_s) : Result<EventEffect>(failed(plan.error()));
    if ((*plan)->stripePriceId != reference->id)
        return nothingToDo(u"another_price"_s); // somebody added one; ours stays what it is
    const auto price = event.type == "price.deleted"_L1 ? std::nullopt : objectOf<StripePrice>(event);
    return judged(event, **plan, price && price->active);
}

Result<std::optional<PlanRepository::Versioned>> PlanEvents::planOf(const TakenEvent &event, const QString &product) const
{
    return m_database.read(
        [&](Connection &db) { return PlanRepository::ofProduct(db, event.scope(), event.accountId, product); });
}

Result<EventEffect> PlanEvents::judged(const TakenEvent &event, const PlanRepository::Versioned &plan, bool isAsOurs) const
{
    if (plan.syncState != SyncState::Synced && plan.syncState != SyncState::Drifted)
        return nothingToDo(u"our_change_under_way"_s); // it is about to overwrite whatever is there
    if (isAsOurs == (plan.syncState == SyncState::Synced))
        return nothingToDo(u"as_known"_s);
    const auto truth = isAsOursAtStripe(event, plan);
    if (!truth)
        return isAccountGone(truth.error()) ? nothingToDo(u"not_connected"_s) : Result<EventEffect>(failed(truth.error()));
    const auto state = *truth ? SyncState::Synced : SyncState::Drifted;
    if (state == plan.syncState)
        return nothingToDo(u"as_known"_s);
    return [scope = event.scope(), id = plan.id, version = plan.version, state](Connection &db) {
        return PlanRepository::setSync(db, scope, id, state, version).map([state] {
            return EventOutcome{.note = wordOf(state), .changed = Topic::Plans};
        });
    };
}

Result<bool> PlanEvents::isAsOursAtStripe(const TakenEvent &event, const PlanRepository::Versioned &plan) const
{
    const auto product = lookedAt<StripeProduct>(m_stripe, event, u"/v1/products/"_s + *plan.stripeProductId);
    if (!product || !*product)
        return product ? Result<bool>(false) : failed(product.error());
    const auto price = lookedAt<StripePrice>(m_stripe, event, u"/v1/prices/"_s + *plan.stripePriceId);
    if (!price)
        return failed(price.error());
    return isAsOurs(**product, plan, event.tenant) && *price && (*price)->active;
}

} // namespace plandeck
