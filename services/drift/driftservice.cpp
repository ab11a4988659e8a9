// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drift/driftservice.h"

#include "services/connect/stripeaccounts.h"
#include "services/operations/dispatcher.h"
#include "services/plans/planpublisher.h"
#include "services/stripe/stripeclient.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected conflict(const QString &code)
{
    return failed({.kind = Error::Kind::Conflict, .code = code});
}

Unexpected notConnected()
{
    return failed({.kind = Error::Kind::Invalid, .code = u"stripe_not_connected"_s});
}

} // namespace

Result<DriftReport> DriftService::handle(const Caller &caller, const ListDrift &)
{
    const auto scope = caller.scope();
    return account(scope).and_then(
        [&](const QString &account) { return check(scope, account, []() -> Result<> { return {}; }); });
}

Result<DriftReport> DriftService::handle(const Caller &caller, const GetPlanDrift &request)
{
    const auto looked = lookedAt(caller.scope(), request.id);
    if (!looked && looked.error().code == "plan_is_draft"_L1) // ours alone: nothing can differ
        return DriftReport{.checkedAt = m.clock.nowUtc()};
    if (!looked)
        return failed(looked.error());
    return DriftReport{.plans = 1, .drifts = driftOf(looked->plan, caller.tenant, looked->there), .checkedAt = m.clock.nowUtc()};
}

Result<Plan> DriftService::handle(const Caller &caller, const RepairPlan &request)
{
    return request.direction == RepairDirection::Ours ? pushOurs(caller, request.id) : takeStripes(caller, request.id);
}

Result<DriftReport> DriftService::handle(const Caller &caller, const RepairProduct &request)
{
    const auto scope = caller.scope();
    const auto before = handle(caller, ListDrift{});
    if (!before)
        return before;
    const bool isUnknown = std::ranges::any_of(before->drifts, [&](const Drift &drift) {
        return drift.kind == DriftKind::ProductUnknown && drift.objectId == request.product;
    });
    if (!isUnknown)
        return notFound();
    return account(scope)
        .and_then([&](const QString &account) {
            return request.direction == RepairDirection::Ours ? archive(caller, account, request.product)
                                                              : makePlan(caller, account, request.product);
        })
        .and_then([&] { return handle(caller, ListDrift{}); });
}

Result<QString> DriftService::account(const TenantScope &scope) const
{
    if (auto ready = m.stripe.requireKey(scope.mode()); !ready)
        return failed(ready.error());
    const auto status = m.database.read([&](Connection &db) { return StripeAccounts::status(db, scope); });
    if (!status)
        return failed(status.error());
    return status->connected ? Result<QString>(*status->accountId) : notConnected();
}

Result<DriftReport> DriftService::check(const TenantScope &scope, const QString &account,
                                        const std::function<Result<>()> &betweenPages)
{
    // The plans first: what a plan published from here on has at Stripe may be on no page that we read.
    const auto plans = m.database.read([&](Connection &db) { return PlanRepository::published(db, scope, account); });
    if (!plans)
        return failed(plans.error());
    if (auto read = m_sync.run(scope, account, betweenPages); !read)
        return failed(read.error());
    DriftReport report{.plans = plans->size(), .checkedAt = m.clock.nowUtc()};
    bool isAnyNew = false;
    for (const auto &plan : *plans) {
        const ProductMirror mirror(scope, account, *plan.stripeProductId);
        const auto drifts = m.database.transaction([&](Connection &db) -> Result<QList<Drift>> {
            const auto now = PlanRepository::locked(db, scope, plan.id);
            if (!now)
                return failed(now.error());
            if (now->version != plan.version) // changed meanwhile, by us: Stripe is told, or about to be
                return QList<Drift>();
            const auto there = mirror.known(db);
            if (!there)
                return failed(there.error());
            return PlanJudge::note(db, scope, plan, *there).map([&](bool isNew) {
                isAnyNew = isAnyNew || isNew;
                return driftOf(plan, scope.tenant(), StripePlan::of(*there));
            });
        });
        if (!drifts)
            return failed(drifts.error());
        report.drifts += *drifts;
    }
    if (isAnyNew)
        m.changes.changed(scope.tenant(), Topic::Plans);
    return unknownProducts(scope, account).map([&](const QList<Drift> &unknown) {
        report.drifts += unknown;
        return report;
    });
}

/// Products in use that carry our tenant's mark, and that no plan is at Stripe.
Result<QList<Drift>> DriftService::unknownProducts(const TenantScope &scope, const QString &account) const
{
    const StripeMirror mirror(MirroredKind::Product, scope, account);
    return m.database.read([&](Connection &db) -> Result<QList<Drift>> {
        const auto products = mirror.all(db);
        if (!products)
            return failed(products.error());
        QList<Drift> unknown;
        for (const auto &each : *products) {
            const auto product = StripePlan::of({.product = each}).product;
            if (!product || !product->active || product->metadata.value(u"tenant_id"_s) != scope.tenant().text())
                continue;
            const auto plan = PlanRepository::ofProduct(db, scope, account, product->id);
            if (!plan)
                return failed(plan.error());
            if (!*plan)
                unknown.append({.kind = DriftKind::ProductUnknown, .objectId = product->id, .stripe = product->name});
        }
        return unknown;
    });
}

/// A plan beside what it is at Stripe at this moment, which the mirror is told too.
Result<DriftService::Looked> DriftService::lookedAt(const TenantScope &scope, PlanId id)
{
    const auto plan = m.database.read([&](Connection &db) { return PlanRepository::versioned(db, scope, id); });
    if (!plan)
        return failed(plan.error());
    if (!plan->stripeProductId)
        return conflict(u"plan_is_draft"_s);
    const auto account = this->account(scope);
    if (!account)
        return failed(account.error());
    if (plan->accountId != *account)
        return notConnected();
    const ProductMirror mirror(scope, *account, *plan->stripeProductId);
    const auto known = m.database.read([&](Connection &db) { return mirror.known(db); });
    const auto fresh = known ? mirror.fetched(MirrorReader(m.stripe, scope, *account), *known) : Result<MirroredProduct>(known);
    if (!fresh)
        return failed(fresh.error());
    bool isNew = false;
    const auto noted = m.database.transaction([&](Connection &db) -> Result<> {
        const auto written = mirror.write(db, *fresh);
        if (!written)
            return failed(written.error());
        if (!*written) // somebody read it later than we
            return {};
        return PlanJudge::note(db, scope, *plan, *fresh).map([&](bool changed) { isNew = changed; });
    });
    if (!noted)
        return failed(noted.error());
    if (isNew)
        m.changes.changed(scope.tenant(), Topic::Plans);
    return Looked{.plan = *plan, .there = StripePlan::of(*fresh)};
}

Result<Plan> DriftService::pushOurs(const Caller &caller, PlanId id)
{
    const auto scope = caller.scope();
    const auto looked = lookedAt(scope, id);
    if (!looked)
        return failed(looked.error());
    const auto drifts = driftOf(looked->plan, caller.tenant, looked->there);
    if (drifts.isEmpty())
        return advanced(caller, id, std::nullopt);
    const auto begun = m.database.transaction([&](Connection &db) -> Result<StripeOperation> {
        auto plan = PlanRepository::locked(db, scope, id);
        if (!plan)
            return failed(plan.error());
        plan->syncState = SyncState::Pending;
        ++plan->version;
        return PlanRepository::update(db, scope, *plan)
            .and_then([&] { return noteRepair(db, caller, id.text(), RepairDirection::Ours, drifts); })
            .and_then([&] { return m.repair.begin(db, caller, *plan); });
    });
    return begun ? advanced(caller, id, *begun) : failed(begun.error());
}

Result<Plan> DriftService::takeStripes(const Caller &caller, PlanId id)
{
    const auto looked = lookedAt(caller.scope(), id);
    if (!looked)
        return failed(looked.error());
    if (driftOf(looked->plan, caller.tenant, looked->there).isEmpty())
        return advanced(caller, id, std::nullopt);
    const auto taken = asAtStripe(looked->plan, looked->there);
    if (!taken)
        return conflict(u"drift_not_takeable"_s);
    const auto adopted = m.database.transaction([&](Connection &db) { return adopt(db, caller, *looked, *taken); });
    if (!adopted)
        return failed(PlanPublisher::nameTakenOr(adopted.error()));
    return advanced(caller, id, *adopted);
}

/// What is left to differ after it (marks of ours that were taken away, prices left over) is made as the plan says.
Result<std::optional<StripeOperation>> DriftService::adopt(Connection &db, const Caller &caller, const Looked &looked,
                                                           const Plan &taken)
{
    const auto scope = caller.scope();
    auto plan = PlanRepository::locked(db, scope, taken.id);
    if (!plan)
        return failed(plan.error());
    if (plan->version != looked.plan.version)
        return conflict(u"plan_changed"_s);
    const auto drifts = driftOf(looked.plan, caller.tenant, looked.there);
    static_cast<Plan &>(*plan) = taken;
    const bool isDraft = !taken.stripeProductId;
    const bool isLeft = !isDraft && !driftOf(taken, caller.tenant, looked.there).isEmpty();
    plan->syncState = isDraft ? SyncState::LocalOnly : isLeft ? SyncState::Pending : SyncState::Synced;
    plan->accountId = isDraft ? std::nullopt : plan->accountId;
    plan->updatedAt = m.clock.nowUtc();
    ++plan->version;
    if (PlanRepository::nameKey(taken.name) != PlanRepository::nameKey(looked.plan.name))
        if (auto free = PlanPublisher::requireFreeName(db, scope, taken.name); !free)
            return failed(free.error());
    const auto written = PlanRepository::update(db, scope, *plan)
                             .and_then([&] { return PlanRepository::settle(db, scope, *plan); })
                             .and_then([&] { return noteRepair(db, caller, plan->id.text(), RepairDirection::Stripes, drifts); })
                             .and_then([&] { return m.outbox.add(db, scope, WebhookType::PlanUpdated, Plan(*plan)); });
    if (!written)
        return failed(written.error());
    if (!isLeft)
        return std::nullopt;
    return m.repair.begin(db, caller, *plan).map([](const StripeOperation &operation) { return std::optional(operation); });
}

/// Customers who have it keep it; nobody new can take it.
Result<> DriftService::archive(const Caller &caller, const QString &account, const QString &product)
{
    const auto archived = m.stripe.post({.tenant = caller.tenant,
                                         .mode = caller.mode,
                                         .path = QString(u"/v1/products/"_s + product),
                                         .params = FormBody().add(u"active"_s, false),
                                         .account = account,
                                         .idempotencyKey = u"drift:"_s + newId<StripeOperationId>(m.clock, m.random).text()});
    if (!archived)
        return failed(archived.error());
    return m.database.transaction([&](Connection &db) { return noteRepair(db, caller, product, RepairDirection::Ours, {}); });
}

Result<> DriftService::makePlan(const Caller &caller, const QString &account, const QString &product)
{
    const auto scope = caller.scope();
    const auto operation = m.database.transaction([&](Connection &db) -> Result<StripeOperation> {
        const auto there = ProductMirror(scope, account, product).known(db).map(StripePlan::of);
        if (!there)
            return failed(there.error());
        const auto now = m.clock.nowUtc();
        const auto taken = asAtStripe(
            {.id = newId<PlanId>(m.clock, m.random), .livemode = scope.isLive(), .createdAt = now, .updatedAt = now}, *there);
        if (!taken || !there->product)
            return conflict(u"drift_not_takeable"_s);
        PlanRepository::Versioned plan;
        static_cast<Plan &>(plan) = *taken;
        plan.stripeProductId = product;
        plan.syncState = SyncState::Pending; // the product is still to be told whose it is
        plan.accountId = account;
        return PlanPublisher::requireFreeName(db, scope, plan.name)
            .and_then([&] { return PlanRepository::insert(db, scope, plan, account); })
            .and_then([&] { return noteRepair(db, caller, product, RepairDirection::Stripes, {}); })
            .and_then([&] { return m.outbox.add(db, scope, WebhookType::PlanCreated, Plan(plan)); })
            .and_then([&] { return m.repair.begin(db, caller, plan); });
    });
    if (!operation)
        return failed(PlanPublisher::nameTakenOr(operation.error()));
    auto begun = *operation;
    m.repair.advance(begun);
    m.changes.changed(caller.tenant, Topic::Plans);
    return {};
}

Result<> DriftService::noteRepair(Connection &db, const Caller &caller, const QString &object, RepairDirection direction,
                                  const QList<Drift> &drifts) const
{
    TextMap detail{{u"direction"_s, wordOf(direction)}};
    for (const auto &drift : drifts)
        detail.insert(wordOf(drift.kind), QString(drift.local + u" | "_s + drift.stripe).left(200));
    return m.audit.write(db, caller, {.action = u"plans.drift.repair"_s, .objectId = object, .detail = detail});
}

Result<Plan> DriftService::advanced(const Caller &caller, PlanId id, std::optional<StripeOperation> operation)
{
    if (operation)
        m.repair.advance(*operation);
    m.changes.changed(caller.tenant, Topic::Plans);
    return m.database.read([&](Connection &db) { return PlanRepository::one(db, caller.scope(), id); });
}

void bindDrift(Dispatcher &dispatcher, DriftService &service)
{
    dispatcher.bind(DriftOperations{}, service);
}

} // namespace plandeck
