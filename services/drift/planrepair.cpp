// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drift/planrepair.h"

#include "services/mirror/mirrorreader.h"
#include "services/plans/productform.h"
#include "services/saga/actor.h"
#include "services/stripe/stripeclient.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = StripeOperation::State;

struct RepairRequest
{
    PlanId plan = {};

    static constexpr std::array fields{field<&RepairRequest::plan>("plan").required()};
};

PlanId planOf(const StripeOperation &operation)
{
    RepairRequest request;
    (void)fromJson(operation.request.toUtf8(), request);
    return request.plan;
}

TenantScope scopeOf(const StripeOperation &operation)
{
    return Caller::system(operation.tenant, operation.mode()).scope();
}

} // namespace

Result<StripeOperation> PlanRepair::begin(Connection &db, const Caller &caller, const PlanRepository::Versioned &plan) const
{
    StripeOperation operation{.tenant = caller.tenant,
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = QString::fromLatin1(kind),
                              .livemode = plan.livemode,
                              .accountId = plan.accountId.value_or(QString()),
                              .request = QString::fromUtf8(toJson(RepairRequest{plan.id})),
                              .productId = plan.stripeProductId,
                              .actor = actorToJson(caller)};
    return m_operations.begin(db, operation).map([&] { return operation; });
}

bool PlanRepair::advance(StripeOperation &operation)
{
    for (;;) {
        const auto plan =
            m.database.read([&](Connection &db) { return PlanRepository::versioned(db, scopeOf(operation), planOf(operation)); });
        if (!plan)
            return false; // the lease runs out, and somebody tries again
        const auto sent = send(operation, *plan);
        if (!sent)
            return giveUp(operation, *plan, sent.error()) && operation.state == State::Failed;
        const auto isSettled = settle(operation, *plan);
        if (!isSettled || *isSettled)
            return isSettled.has_value();
        // changed meanwhile: once more, with the newer word
    }
}

Result<> PlanRepair::send(StripeOperation &operation, const PlanRepository::Versioned &plan)
{
    const auto there = product(operation, plan);
    if (!there)
        return failed(there.error());
    const auto id = price(operation, plan, *there);
    if (!id)
        return failed(id.error());
    return alignProduct(operation, plan, *there, *id).and_then([&] { return archiveOthers(operation, plan, *there, *id); });
}

Result<StripePlan> PlanRepair::lookedAt(const StripeOperation &operation, const QString &product) const
{
    const MirrorReader reader(m.stripe, scopeOf(operation), operation.accountId);
    return ProductMirror(scopeOf(operation), operation.accountId, product).fetched(reader, {}).map(StripePlan::of);
}

/// Its product with what it has; made when it is gone.
Result<StripePlan> PlanRepair::product(StripeOperation &operation, const PlanRepository::Versioned &plan)
{
    auto there = lookedAt(operation, operation.productId.value_or(QString()));
    if (!there || there->product)
        return there;
    const auto made = post(operation, u"/v1/products"_s, productForm(plan, operation.tenant), u"product:%1"_s.arg(plan.version));
    if (!made)
        return failed(made.error());
    StripeProduct product;
    if (const auto problems = fromJson(*made, product); !problems.isEmpty())
        return failed(unreadableReply(problems));
    operation.productId = product.id;
    operation.state = State::Sent;
    return m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); }).map([&] {
        return StripePlan{.product = product};
    });
}

/// A price of the plan's terms, in use: its own, else one that was made for it, else a new one.
Result<QString> PlanRepair::price(StripeOperation &operation, const PlanRepository::Versioned &plan, const StripePlan &there)
{
    const auto isFit = [&](const StripePrice &price) {
        return hasTermsOf(price, plan) && price.metadata.value(u"plan_id"_s) == plan.id.text();
    };
    const auto *found = there.price(plan.stripePriceId);
    if (!found || !hasTermsOf(*found, plan)) {
        const auto fit = std::ranges::find_if(there.prices, isFit);
        found = fit == there.prices.end() ? nullptr : &*fit;
    }
    StripePrice price = found ? *found : StripePrice{};
    Result<QByteArray> reply;
    if (!found)
        reply = post(operation, u"/v1/prices"_s, priceForm(plan, *operation.productId), u"price:%1"_s.arg(plan.version));
    else if (!found->active)
        reply = post(operation, u"/v1/prices/"_s + found->id, FormBody().add(u"active"_s, true),
                     u"reactivate:%1:%2"_s.arg(found->id).arg(operation.attempts));
    if (!reply)
        return failed(reply.error());
    if (!found)
        if (const auto problems = fromJson(*reply, price); !problems.isEmpty())
            return failed(unreadableReply(problems));
    operation.priceId = price.id;
    operation.state = State::Sent;
    return m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); }).map([&] {
        return price.id;
    });
}

Result<> PlanRepair::alignProduct(const StripeOperation &operation, const PlanRepository::Versioned &plan,
                                  const StripePlan &there, const QString &price)
{
    auto form = productUpdateForm(plan, operation.tenant, there.product->metadata);
    if (there.product->defaultPrice && *there.product->defaultPrice != price)
        form.add(u"default_price"_s, price);
    return post(operation, u"/v1/products/"_s + there.product->id, form,
                u"align:%1:%2"_s.arg(plan.version).arg(operation.attempts))
        .map([](const QByteArray &) {});
}

Result<> PlanRepair::archiveOthers(const StripeOperation &operation, const PlanRepository::Versioned &plan,
                                   const StripePlan &there, const QString &price)
{
    for (const auto &other : there.prices) {
        const bool isOurs = other.id == plan.stripePriceId || other.metadata.value(u"plan_id"_s) == plan.id.text();
        if (other.id == price || !other.active || !isOurs)
            continue;
        const auto archived = post(operation, u"/v1/prices/"_s + other.id, FormBody().add(u"active"_s, false),
                                   u"archive:%1:%2"_s.arg(other.id).arg(operation.attempts));
        if (!archived)
            return failed(archived.error());
    }
    return {};
}

Result<QByteArray> PlanRepair::post(const StripeOperation &operation, const QString &path, FormBody form, const QString &key)
{
    return m.stripe
        .post({.tenant = operation.tenant,
               .mode = operation.mode(),
               .path = path,
               .params = std::move(form),
               .account = operation.accountId,
               .idempotencyKey = operation.keyFor(key)})
        .map([](const StripeReply &reply) { return reply.body; });
}

/// False when the plan has been changed meanwhile.
Result<bool> PlanRepair::settle(StripeOperation &operation, const PlanRepository::Versioned &plan)
{
    auto applied = operation;
    applied.state = State::Applied;
    applied.lastError.clear();
    auto repaired = plan;
    repaired.stripeProductId = operation.productId;
    repaired.stripePriceId = operation.priceId;
    repaired.syncState = SyncState::Synced;
    const auto scope = scopeOf(operation);
    const auto settled = m.database.transaction([&](Connection &db) -> Result<bool> {
        const auto now = PlanRepository::locked(db, scope, plan.id);
        if (!now || now->version != plan.version)
            return now ? Result<bool>(false) : failed(now.error());
        return PlanRepository::settle(db, scope, repaired)
            .and_then([&] { return m_operations.update(db, applied); })
            .and_then([&] { return m.outbox.add(db, scope, WebhookType::PlanUpdated, Plan(repaired)); })
            .map([] { return true; });
    });
    if (settled && *settled) {
        operation = applied;
        m.changes.changed(operation.tenant, Topic::Plans);
    }
    return settled;
}

/// For now; or for good, when Stripe refuses.
Result<> PlanRepair::giveUp(StripeOperation &operation, const PlanRepository::Versioned &plan, const Error &error)
{
    // Stripe not knowing our key says nothing of the plan: once the key is put right, it goes through.
    const bool isRefused = error.code == "stripe_refused"_L1 && !isKeyRefused(error);
    operation.lastError = error.code;
    operation.state = isRefused ? State::Failed : State::Sent;
    const auto noted = m.database.transaction([&](Connection &db) {
        return PlanRepository::setSync(db, scopeOf(operation), plan.id, SyncState::Failed, plan.version).and_then([&] {
            return isRefused ? m_operations.update(db, operation) : m_operations.rest(db, operation, error.code);
        });
    });
    m.changes.changed(operation.tenant, Topic::Plans);
    return noted;
}

} // namespace plandeck
