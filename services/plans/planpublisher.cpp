// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/planpublisher.h"

#include "services/connect/stripeaccounts.h"
#include "services/domain/json.h"
#include "services/plans/planrepository.h"
#include "services/plans/productform.h"
#include "services/saga/actor.h"
#include "services/stripe/stripeclient.h"
#include "services/stripe/stripelist.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = StripeOperation::State;

/// Stripe keeps idempotency keys for at least 24 hours: up to here the same key surely gives the same object.
constexpr qint64 keyLifetimeSecs = 23 * 3600;

Result<Plan> planIn(const StripeOperation &operation)
{
    Plan plan;
    if (!fromJson(operation.request.toUtf8(), plan).isEmpty())
        return failed(
            {.kind = Error::Kind::Internal, .code = u"internal"_s, .detail = u"unreadable operation "_s + operation.id.text()});
    return plan;
}

FormBody priceForm(const StripeOperation &operation, const Plan &plan)
{
    FormBody form;
    form.add(u"product"_s, *operation.productId);
    form.add(u"currency"_s, plan.currency);
    form.add(u"unit_amount"_s, plan.price.amount);
    form.add(u"recurring[interval]"_s, wordOf(plan.interval));
    if (plan.hasTrial())
        form.add(u"recurring[trial_period_days]"_s, plan.trialDays);
    form.add(u"metadata[plan_id]"_s, plan.id.text());
    return form;
}

StripeCall callOf(const StripeOperation &operation, const QString &path, FormBody form = {}, const QString &step = {})
{
    return {.mode = operation.mode(),
            .path = path,
            .params = std::move(form),
            .account = operation.accountId,
            .idempotencyKey = step.isEmpty() ? QString() : operation.keyFor(step)};
}

/// Stripe does not know our key: that says nothing of the account, nor of what was made under a key it knew.
bool isKeyRefused(const Error &error)
{
    return error.stripe && error.stripe->status == 401;
}

bool hasStripeCode(const Error &error, QLatin1StringView code)
{
    return error.stripe && error.stripe->code == code;
}

/// Whoever asked, or we for them once their request is over.
Caller actorOf(const StripeOperation &operation)
{
    const auto asked = actorFromJson(operation.actor, operation.tenant, operation.mode());
    return operation.attempts == 1 ? asked : onBehalfOf(asked);
}

} // namespace

Result<> PlanPublisher::requireFreeName(Connection &db, const TenantScope &scope, const QString &name)
{
    const auto taken = PlanRepository::byName(db, scope, name);
    if (!taken)
        return failed(taken.error());
    if (!*taken)
        return {};
    auto error = nameTakenOr({.kind = Error::Kind::Storage, .code = u"duplicate"_s});
    if (!(*taken)->isActive)
        error.members.insert(u"conflicting_plan"_s, QString(u'"' + (*taken)->id.text() + u'"'));
    return failed(std::move(error));
}

Error PlanPublisher::nameTakenOr(const Error &error)
{
    return error.code == "duplicate"_L1 ? invalid(u"name"_s, u"name_taken"_s).value() : error;
}

Result<Plan> PlanPublisher::publish(const Caller &caller, const Plan &plan, const QString &action)
{
    auto operation = begin(caller, plan, action);
    if (!operation)
        return failed(operation.error());
    auto made = advance(*operation);
    if (made || operation->state == State::Failed)
        return made;
    if (auto done = doneAfterAll(*operation, made.error()))
        return *done;
    // Whoever asked is told that it failed: nothing may be left at Stripe. What cannot be undone now, recover() undoes.
    (void)undo(*operation);
    return made;
}

/// The last commit's outcome was unknown, or somebody else has finished it meanwhile: then the plan is there.
std::optional<Plan> PlanPublisher::doneAfterAll(const StripeOperation &operation, const Error &error) const
{
    if (error.code != "commit_unknown"_L1 && error.code != "lease_lost"_L1)
        return std::nullopt;
    const auto scope = actorFromJson(operation.actor, operation.tenant, operation.mode()).scope();
    const auto plan = planIn(operation).and_then([&](const Plan &wanted) {
        return m.database.read([&](Connection &db) { return PlanRepository::one(db, scope, wanted.id); });
    });
    if (!plan)
        return std::nullopt;
    m.changes.changed(operation.tenant, Topic::Plans);
    return *plan;
}

Result<StripeOperation> PlanPublisher::begin(const Caller &caller, const Plan &plan, const QString &action)
{
    const auto scope = caller.scope();
    StripeOperation operation{.tenant = scope.tenant(),
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = action,
                              .livemode = scope.isLive(),
                              .reserves = QString(wordOf(scope.mode()) + u':' + PlanRepository::nameKey(plan.name)),
                              .request = QString::fromUtf8(toJson(plan)),
                              .actor = actorToJson(caller)};
    const auto begun = m.database.transaction([&](Connection &db) -> Result<> {
        const auto account = StripeAccounts::status(db, scope);
        if (!account)
            return failed(account.error());
        if (!account->connected)
            return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
        operation.accountId = *account->accountId;
        return requireFreeName(db, scope, plan.name).and_then([&] { return m_operations.begin(db, operation); });
    });
    const bool isOnRecord =
        begun
        || (begun.error().code == "commit_unknown"_L1
            && m.database.read([&](Connection &db) { return m_operations.isHeld(db, operation); }).value_or(false));
    return isOnRecord ? Result<StripeOperation>(operation) : failed(nameTakenOr(begun.error()));
}

/// From wherever it stands to the end. On an error the operation's state says what is to be done: Failed, nothing; else undo.
Result<Plan> PlanPublisher::advance(StripeOperation &operation)
{
    const auto plan = planIn(operation);
    if (!plan)
        return failed(plan.error());
    if (!operation.productId) {
        if (auto made = makeProduct(operation, *plan); !made) {
            const bool isFirst = operation.attempts == 1;
            if (made.error().code == "stripe_refused"_L1 && (isFirst || !isKeyRefused(made.error()))) // nothing was made
                (void)close(operation, State::Failed, made.error());
            return failed(made.error());
        }
    }
    if (!operation.priceId)
        if (auto made = makePrice(operation, *plan); !made)
            return failed(made.error());
    return settle(operation, *plan);
}

Result<> PlanPublisher::makeProduct(StripeOperation &operation, const Plan &plan)
{
    const auto product = m.stripe.post(callOf(operation, u"/v1/products"_s, productForm(plan, operation.tenant), u"product"_s))
                             .and_then([](const StripeReply &reply) { return reply.as<StripeProduct>(); });
    if (!product)
        return failed(product.error());
    operation.productId = product->id;
    if (operation.state == State::Planned)
        operation.state = State::Sent;
    return m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); });
}

Result<> PlanPublisher::makePrice(StripeOperation &operation, const Plan &plan)
{
    const auto price = m.stripe.post(callOf(operation, u"/v1/prices"_s, priceForm(operation, plan), u"price"_s))
                           .and_then([](const StripeReply &reply) { return reply.as<StripePrice>(); });
    if (!price)
        return failed(price.error());
    operation.priceId = price->id;
    return m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); });
}

Result<Plan> PlanPublisher::settle(StripeOperation &operation, Plan plan)
{
    const auto actor = actorOf(operation);
    plan.stripeProductId = operation.productId;
    plan.stripePriceId = operation.priceId;
    plan.syncState = SyncState::Synced;
    auto applied = operation;
    applied.state = State::Applied;
    const auto settled = m.database.transaction([&](Connection &db) {
        return m_operations.update(db, applied)
            .and_then([&] { return PlanRepository::insert(db, actor.scope(), plan, operation.accountId); })
            .and_then([&] {
                return m.audit.write(db, actor,
                                     {.action = operation.kind, .objectId = plan.id.text(), .detail = {{u"name"_s, plan.name}}});
            })
            .and_then([&] { return m.outbox.add(db, actor.scope(), WebhookType::PlanCreated, plan); });
    });
    if (!settled)
        return failed(nameTakenOr(settled.error()));
    operation = applied;
    m.changes.changed(operation.tenant, Topic::Plans);
    return plan;
}

Result<> PlanPublisher::undo(StripeOperation &operation)
{
    operation.state = State::Undoing;
    if (auto marked = m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); }); !marked)
        return marked;
    Result<> undone;
    if (!operation.productId)
        undone = planIn(operation).and_then([&](const Plan &plan) { return findProduct(operation, plan); });
    if (undone && operation.productId)
        undone = removeProduct(operation);
    if (undone)
        return close(operation, State::Compensated, {});
    if (undone.error().code == "stripe_refused"_L1 && !isKeyRefused(undone.error())) // the account is no longer ours to tidy
        return close(operation, State::Failed, undone.error());
    const auto pause = std::min<qint64>(300, 5LL << std::min<qint64>(operation.attempts - 1, 6));
    operation.lastError = undone.error().code;
    return m.database.transaction([&](Connection &db) { return m_operations.postpone(db, operation, pause); });
}

/// Whether a product was made is not known. The same call with the same key gives the one that was, or makes the one that
/// is removed next; a key too old to trust is not used again, the product is looked for instead.
Result<> PlanPublisher::findProduct(StripeOperation &operation, const Plan &plan)
{
    if (operation.createdAt.secsTo(m.clock.nowUtc()) < keyLifetimeSecs) {
        const auto made = makeProduct(operation, plan);
        const bool isNoneMade = !made && made.error().code == "stripe_refused"_L1 && !isKeyRefused(made.error());
        return isNoneMade ? Result<>() : made;
    }
    FormBody query;
    query.add(u"created[gte]"_s, operation.createdAt.toSecsSinceEpoch() - 300);
    query.add(u"created[lte]"_s, operation.createdAt.toSecsSinceEpoch() + keyLifetimeSecs);
    query.add(u"limit"_s, 100);
    for (QString after;;) {
        auto page = query;
        if (!after.isEmpty())
            page.add(u"starting_after"_s, after);
        const auto products = m.stripe.get(callOf(operation, u"/v1/products"_s, page)).and_then([](const StripeReply &reply) {
            return reply.as<StripeList<StripeProduct>>();
        });
        if (!products)
            return failed(products.error());
        for (const auto &product : products->data)
            if (product.metadata.value(u"plan_id"_s) == plan.id.text())
                operation.productId = product.id;
        if (operation.productId || !products->hasMore || products->data.isEmpty())
            return {};
        after = products->data.last().id;
    }
}

/// Deleted if it can be; a product that has a price cannot, so both are archived.
Result<> PlanPublisher::removeProduct(const StripeOperation &operation) const
{
    const QString path = u"/v1/products/"_s + *operation.productId;
    const auto deleted = m.stripe.del(callOf(operation, path));
    if (deleted || hasStripeCode(deleted.error(), "resource_missing"_L1))
        return {};
    if (deleted.error().code != "stripe_refused"_L1 || hasStripeCode(deleted.error(), "account_invalid"_L1))
        return failed(deleted.error());

    FormBody query;
    query.add(u"product"_s, *operation.productId);
    query.add(u"active"_s, true);
    query.add(u"limit"_s, 100);
    const auto prices = m.stripe.get(callOf(operation, u"/v1/prices"_s, query)).and_then([](const StripeReply &reply) {
        return reply.as<StripeList<StripePrice>>();
    });
    if (!prices)
        return failed(prices.error());
    FormBody archive;
    archive.add(u"active"_s, false);
    for (const auto &price : prices->data)
        if (auto done = m.stripe.post(callOf(operation, u"/v1/prices/"_s + price.id, archive, u"archive:"_s + price.id)); !done)
            return failed(done.error());
    return m.stripe.post(callOf(operation, path, archive, u"archive"_s)).map([](const StripeReply &) {});
}

Result<> PlanPublisher::close(StripeOperation &operation, State state, const Error &why)
{
    auto closed = operation;
    closed.state = state;
    closed.lastError = why.code;
    const auto actor = actorOf(operation);
    auto written = m.database.transaction([&](Connection &db) {
        return m_operations.update(db, closed).and_then([&] {
            return m.audit.write(db, actor,
                                 {.action = operation.kind, .objectId = operation.id.text(), .outcome = wordOf(state)});
        });
    });
    if (written)
        operation = closed;
    return written;
}

bool PlanPublisher::resume(StripeOperation &operation)
{
    if (operation.state == State::Undoing || operation.createdAt.secsTo(m.clock.nowUtc()) >= keyLifetimeSecs) {
        (void)undo(operation);
    } else if (auto made = advance(operation); !made && operation.state != State::Failed) {
        const auto &error = made.error();
        const bool isWorthWaiting =
            error.code == "stripe_unavailable"_L1 || error.kind == Error::Kind::Storage || isKeyRefused(error);
        if (isWorthWaiting)
            (void)m.database.transaction([&](Connection &db) { return m_operations.postpone(db, operation, 30); });
        else
            (void)undo(operation);
    }
    return operation.state == State::Applied || operation.state == State::Compensated || operation.state == State::Failed;
}

} // namespace plandeck
