// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/plansync.h"

#include "services/plans/productform.h"
#include "services/saga/actor.h"
#include "services/stripe/stripeclient.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = StripeOperation::State;

} // namespace

Result<std::optional<StripeOperation>> PlanSync::begin(Connection &db, const Caller &caller,
                                                       const PlanRepository::Versioned &plan, const QString &action) const
{
    if (!plan.stripeProductId || !plan.accountId)
        return std::nullopt;
    StripeOperation operation{.tenant = caller.tenant,
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = QString::fromLatin1(kind),
                              .livemode = plan.livemode,
                              .accountId = *plan.accountId,
                              .request = u"{\"plan\":\"%1\",\"action\":\"%2\"}"_s.arg(plan.id.text(), action),
                              .productId = plan.stripeProductId,
                              .actor = actorToJson(caller)};
    return m_operations.begin(db, operation).map([&] { return std::optional(operation); });
}

namespace {

struct SyncRequest
{
    PlanId plan = {};

    static constexpr std::array fields{field<&SyncRequest::plan>("plan").required()};
};

} // namespace

bool PlanSync::advance(StripeOperation &operation)
{
    SyncRequest request;
    (void)fromJson(operation.request.toUtf8(), request);
    const auto scope = Caller::system(operation.tenant, operation.mode()).scope();
    const auto current = [&] {
        return m.database.read([&](Connection &db) { return PlanRepository::versioned(db, scope, request.plan); });
    };
    auto plan = current();
    Result<> sent;
    for (bool isLatest = false; plan && !isLatest;) {
        sent = send(operation, *plan);
        if (!sent)
            break;
        auto now = current(); // a newer word may have been there before ours, and we wrote over it
        isLatest = now && now->version == plan->version;
        plan = std::move(now);
    }
    if (!plan)
        return false; // the lease runs out, and somebody tries again
    operation.lastError = sent ? QString() : sent.error().code;
    // Stripe not knowing our key says nothing of the plan: once the key is put right, it goes through.
    const bool isRefused = !sent && sent.error().code == "stripe_refused"_L1 && !isKeyRefused(sent.error());
    operation.state = sent ? State::Applied : isRefused ? State::Failed : State::Sent;
    const auto noted = note(operation, sent ? SyncState::Synced : SyncState::Failed, plan->version);
    m.changes.changed(operation.tenant, Topic::Plans);
    return noted && operation.state != State::Sent;
}

Result<> PlanSync::send(const StripeOperation &operation, const PlanRepository::Versioned &plan) const
{
    StripeCall call{.tenant = operation.tenant,
                    .mode = operation.mode(),
                    .path = u"/v1/products/"_s + *operation.productId,
                    .account = operation.accountId};
    const auto there = m.stripe.get(call).and_then([](const StripeReply &reply) { return reply.as<StripeProduct>(); });
    if (!there)
        return failed(there.error());
    call.params = productUpdateForm(plan, operation.tenant, there->metadata);
    call.idempotencyKey = operation.keyFor(QString::number(plan.version) + u':' + QString::number(operation.attempts));
    return m.stripe.post(call).map([](const StripeReply &) {});
}

Result<> PlanSync::note(StripeOperation &operation, SyncState state, qint64 version)
{
    SyncRequest request;
    (void)fromJson(operation.request.toUtf8(), request);
    const auto scope = Caller::system(operation.tenant, operation.mode()).scope();
    return m.database.transaction([&](Connection &db) {
        return PlanRepository::setSync(db, scope, request.plan, state, version).and_then([&] {
            return operation.state == State::Sent ? m_operations.rest(db, operation, operation.lastError)
                                                  : m_operations.update(db, operation);
        });
    });
}

} // namespace plandeck
