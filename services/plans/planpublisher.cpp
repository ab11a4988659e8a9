// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/planpublisher.h"

#include "services/connect/stripeaccounts.h"
#include "services/domain/json.h"
#include "services/plans/plansync.h"
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

/// What is to be made; of a draft also the version it has.
Result<PlanRepository::Versioned> planIn(const StripeOperation &operation)
{
    PlanRepository::Versioned plan;
    if (!fromJson(operation.request.toUtf8(), plan).isEmpty())
        return failed(
            {.kind = Error::Kind::Internal, .code = u"internal"_s, .detail = u"unreadable operation "_s + operation.id.text()});
    return plan;
}

StripeCall callOf(const StripeOperation &operation, const QString &path, FormBody form = {}, const QString &step = {})
{
    return {.tenant = operation.tenant,
            .mode = operation.mode(),
            .path = path,
            .params = std::move(form),
            .account = operation.accountId,
            .idempotencyKey = step.isEmpty() ? QString() : operation.keyFor(step)};
}

bool isDraft(const StripeOperation &operation)
{
    return operation.kind == QLatin1StringView(PlanPublisher::draftKind);
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
    return run(begin(caller, plan, action));
}

Result<Plan> PlanPublisher::publishDraft(const Caller &caller, const PlanRepository::Versioned &draft)
{
    return run(beginDraft(caller, draft));
}

Result<Plan> PlanPublisher::run(const Result<StripeOperation> &begun)
{
    if (!begun)
        return failed(begun.error());
    auto operation = *begun;
    auto made = advance(operation);
    if (made || operation.state == State::Failed)
        return made;
    if (auto done = doneAfterAll(operation, made.error()))
        return *done;
    // Whoever asked is told that it failed: nothing may be left at Stripe. What cannot be undone now, recover() undoes.
    (void)undo(operation);
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
    if (!plan || (isDraft(operation) && !plan->stripeProductId))
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
    const auto begun = m.database.transaction([&](Connection &db) {
        return requireAccount(db, scope, operation).and_then([&] { return requireFreeName(db, scope, plan.name); }).and_then([&] {
            return m_operations.begin(db, operation);
        });
    });
    return isOnRecord(operation, begun) ? Result<StripeOperation>(operation) : failed(nameTakenOr(begun.error()));
}

Result<StripeOperation> PlanPublisher::beginDraft(const Caller &caller, const PlanRepository::Versioned &draft)
{
    const auto scope = caller.scope();
    StripeOperation operation{.tenant = scope.tenant(),
                              .id = newId<StripeOperationId>(m.clock, m.random),
                              .kind = QString::fromLatin1(draftKind),
                              .livemode = scope.isLive(),
                              .reserves = QString(u"publish:"_s + draft.id.text()),
                              .request = QString::fromUtf8(toJson(draft)),
                              .actor = actorToJson(caller)};
    const auto busy = [] { return failed({.kind = Error::Kind::Conflict, .code = u"publish_in_progress"_s}); };
    const auto begun = m.database.transaction([&](Connection &db) -> Result<> {
        const auto now = PlanRepository::locked(db, scope, draft.id);
        if (!now)
            return failed(now.error());
        if (now->stripeProductId)
            return busy();
        return requireAccount(db, scope, operation).and_then([&] { return m_operations.begin(db, operation); });
    });
    if (isOnRecord(operation, begun))
        return operation;
    return begun.error().code == "duplicate"_L1 ? busy() : failed(begun.error());
}

/// Notes the connected account as the operation's.
Result<> PlanPublisher::requireAccount(Connection &db, const TenantScope &scope, StripeOperation &operation)
{
    const auto account = StripeAccounts::status(db, scope);
    if (!account)
        return failed(account.error());
    if (!account->connected)
        return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
    operation.accountId = *account->accountId;
    return {};
}

bool PlanPublisher::isOnRecord(const StripeOperation &operation, const Result<> &begun) const
{
    return begun
           || (begun.error().code == "commit_unknown"_L1
               && m.database.read([&](Connection &db) { return m_operations.isHeld(db, operation); }).value_or(false));
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
    const auto product =
        makeOnce<StripeProduct>(m.stripe, callOf(operation, u"/v1/products"_s, productForm(plan, operation.tenant), u"product"_s),
                                [&] { return productOf(operation, plan); });
    if (!product)
        return failed(product.error());
    if (product->metadata.value(u"plan_id"_s) != plan.id.text())
        return failed(unreadableReply({{u"metadata"_s, u"another_object"_s}}));
    operation.productId = product->id;
    if (operation.state == State::Planned)
        operation.state = State::Sent;
    return m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); });
}

Result<> PlanPublisher::makePrice(StripeOperation &operation, const Plan &plan)
{
    FormBody query;
    query.add(u"product"_s, *operation.productId);
    query.add(u"active"_s, true);
    const auto price = makeOnce<StripePrice>(
        m.stripe, callOf(operation, u"/v1/prices"_s, priceForm(plan, *operation.productId), u"price"_s), [&] {
            return firstInList<StripePrice>(m.stripe, callOf(operation, u"/v1/prices"_s, query), [&](const StripePrice &there) {
                return there.unitAmount == plan.price.amount; // nobody else puts prices on a product that is being made
            });
        });
    if (!price)
        return failed(price.error());
    if (price->product != *operation.productId)
        return failed(unreadableReply({{u"product"_s, u"another_object"_s}}));
    operation.priceId = price->id;
    return m.database.transaction([&](Connection &db) { return m_operations.update(db, operation); });
}

Result<Plan> PlanPublisher::settle(StripeOperation &operation, PlanRepository::Versioned plan)
{
    const auto actor = actorOf(operation);
    plan.stripeProductId = operation.productId;
    plan.stripePriceId = operation.priceId;
    plan.syncState = SyncState::Synced;
    auto applied = operation;
    applied.state = State::Applied;
    std::optional<StripeOperation> sync;
    const auto settled = m.database.transaction([&](Connection &db) {
        return m_operations.update(db, applied)
            .and_then([&] { return writeRow(db, actor, operation, plan, sync); })
            .and_then([&] {
                return m.audit.write(db, actor,
                                     {.action = operation.kind, .objectId = plan.id.text(), .detail = {{u"name"_s, plan.name}}});
            })
            .and_then([&] {
                const auto type = isDraft(operation) ? WebhookType::PlanUpdated : WebhookType::PlanCreated;
                return m.outbox.add(db, actor.scope(), type, Plan(plan));
            });
    });
    if (!settled)
        return failed(nameTakenOr(settled.error()));
    operation = applied;
    if (sync)
        m.sync.advance(*sync);
    m.changes.changed(operation.tenant, Topic::Plans);
    return plan;
}

/// A draft's row is there, and may have been changed while we were at Stripe: then what Stripe has is brought up to date.
Result<> PlanPublisher::writeRow(Connection &db, const Caller &actor, const StripeOperation &operation,
                                 PlanRepository::Versioned &plan, std::optional<StripeOperation> &sync) const
{
    const auto scope = actor.scope();
    if (!isDraft(operation))
        return PlanRepository::insert(db, scope, plan, operation.accountId);
    auto now = PlanRepository::locked(db, scope, plan.id);
    if (!now)
        return failed(now.error());
    const bool isChanged = now->version != plan.version;
    now->stripeProductId = plan.stripeProductId;
    now->stripePriceId = plan.stripePriceId;
    now->accountId = operation.accountId;
    now->syncState = isChanged ? SyncState::Pending : SyncState::Synced;
    now->updatedAt = m.clock.nowUtc();
    plan = *now;
    const auto written = PlanRepository::setPublished(db, scope, plan, operation.accountId);
    if (!written || !isChanged)
        return written;
    return m.sync.begin(db, actor, plan, operation.kind).map([&](std::optional<StripeOperation> &&begun) {
        sync = std::move(begun);
    });
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
    return m.database.transaction([&](Connection &db) { return m_operations.rest(db, operation, undone.error().code); });
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
    return productOf(operation, plan).map([&](const std::optional<StripeProduct> &product) {
        if (product)
            operation.productId = product->id;
    });
}

/// What was made for the plan since the operation began, and is not taken back.
Result<std::optional<StripeProduct>> PlanPublisher::productOf(const StripeOperation &operation, const Plan &plan) const
{
    FormBody query;
    query.add(u"created[gte]"_s, operation.createdAt.toSecsSinceEpoch() - 300);
    query.add(u"created[lte]"_s, operation.createdAt.toSecsSinceEpoch() + keyLifetimeSecs);
    return firstInList<StripeProduct>(m.stripe, callOf(operation, u"/v1/products"_s, query), [&](const StripeProduct &product) {
        return product.active && product.metadata.value(u"plan_id"_s) == plan.id.text();
    });
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
    const QString key = u"archive:"_s + QString::number(operation.attempts) + u':'; // doing it twice is doing it once
    for (const auto &price : prices->data)
        if (auto done = m.stripe.post(callOf(operation, u"/v1/prices/"_s + price.id, archive, key + price.id)); !done)
            return failed(done.error());
    return m.stripe.post(callOf(operation, path, archive, key + *operation.productId)).map([](const StripeReply &) {});
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
            (void)m.database.transaction([&](Connection &db) { return m_operations.rest(db, operation, error.code); });
        else
            (void)undo(operation);
    }
    return operation.state == State::Applied || operation.state == State::Compensated || operation.state == State::Failed;
}

} // namespace plandeck
