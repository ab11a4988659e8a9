// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tenants/tenantservice.h"

#include "services/apikeys/apikeyrepository.h"
#include "services/apikeys/freshkey.h"
#include "services/apikeys/usagemeter.h"
#include "services/connect/stripeaccounts.h"
#include "services/directory/directory.h"
#include "services/operations/dispatcher.h"
#include "services/plans/planrepository.h"
#include "services/security/apikeys.h"
#include "services/tenants/slug.h"
#include "services/tenants/tenantrow.h"
#include "services/users/userrepository.h"
#include "services/webhooks/webhookendpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int mostNumbered = 20;

/// The first of "acme", "acme-2", "acme-3" … that nobody has. After some of them, and whenever others were faster, chance finds
/// one: "acme-x7f3qk".
Result<QString> freeSlug(Connection &db, const QString &wanted, RandomSource &random, bool isContested)
{
    for (int n = 1;; ++n) {
        const bool isByChance = isContested || n > mostNumbered;
        const auto tail =
            isByChance ? QString::fromLatin1(random.word(6, "abcdefghijklmnopqrstuvwxyz0123456789")) : QString::number(n);
        const auto slug = n == 1 && !isByChance ? wanted : QString(wanted + u'-' + tail);
        const auto taken = db.value(u"SELECT 1 FROM tenants_tenant WHERE slug = :slug"_s, {{"slug", slug}});
        if (!taken)
            return failed(taken.error());
        if (!taken->isValid())
            return slug;
    }
}

} // namespace

/// All that is made before the transaction, so that it may be tried again.
struct TenantService::NewTenant
{
    TenantRow tenant;
    User owner;
    QString passwordHash;
    FreshKey live;
    FreshKey test;
};

Result<Registration> TenantService::handle(const Caller &caller, const RegisterTenant &request)
{
    if (auto wait = m_registrations.take(caller.address); !wait)
        return failed(wait.error());
    if (auto problems = m.passwordRules.problems(request.password, {request.email, request.companyName}, u"password"_s);
        !problems.isEmpty())
        return failed(errorOf(std::move(problems)));

    auto hash = m.passwords.hash(request.password);
    if (!hash)
        return failed(hash.error());
    const auto now = m.clock.nowUtc();
    const NewTenant fresh{.tenant = {.id = newId<TenantId>(m.clock, m.random),
                                     .name = request.companyName,
                                     .slug = slugOf(request.companyName),
                                     .email = request.email,
                                     .createdAt = now,
                                     .updatedAt = now},
                          .owner = {.id = newId<UserId>(m.clock, m.random),
                                    .email = request.email,
                                    .firstName = request.firstName,
                                    .lastName = request.lastName,
                                    .role = Role::Owner,
                                    .lastLoginAt = now,
                                    .createdAt = now},
                          .passwordHash = std::move(*hash),
                          .live = freshKey(Mode::Live, m.clock, m.random),
                          .test = freshKey(Mode::Test, m.clock, m.random)};

    for (int attempt = 1;; ++attempt) {
        const bool isContested = attempt > 2;
        auto settled = m.database.transaction([&](Connection &db) { return settle(db, caller, fresh, isContested); });
        const bool isRace = !settled && settled.error().code == "duplicate"_L1; // companies of one name, or one e-mail, at once
        if (!isRace || attempt == 5)
            return settled;
    }
}

Result<Registration> TenantService::settle(Connection &db, const Caller &caller, const NewTenant &fresh, bool isContested) const
{
    const auto known = Directory::find(db, Directory::Kind::Email, Directory::emailKey(fresh.owner.email));
    if (!known)
        return failed(known.error());
    if (*known)
        return invalid(u"email"_s, u"email_taken"_s);
    auto slug = freeSlug(db, fresh.tenant.slug, m.random, isContested);
    if (!slug)
        return failed(slug.error());
    auto row = fresh.tenant;
    row.slug = *slug;

    auto actor = caller;
    actor.kind = Caller::Kind::User;
    actor.tenant = row.id;
    actor.user = fresh.owner.id;
    auto tokens =
        row.insertInto(db)
            .and_then([&] { return UserRepository::insert(db, row.id, fresh.owner, fresh.passwordHash); })
            .and_then([&] {
                return Directory::claim(db, Directory::Kind::Email, Directory::emailKey(fresh.owner.email), row.id,
                                        fresh.owner.id.value);
            })
            .and_then([&] { return ApiKeyRepository::insert(db, row.id, fresh.live.row, keyHash(fresh.live.key.reveal())); })
            .and_then([&] { return ApiKeyRepository::insert(db, row.id, fresh.test.row, keyHash(fresh.test.key.reveal())); })
            .and_then([&] {
                return m.audit.write(
                    db, actor, {.action = u"tenants.register"_s, .objectId = row.id.text(), .detail = {{u"name"_s, row.name}}});
            })
            .and_then([&] { return m.sessions.start(db, row.id, fresh.owner); });
    if (!tokens)
        return failed(tokens.error());
    return Registration{.tenant = {row.id, row.name, row.slug},
                        .user = fresh.owner,
                        .tokens = std::move(*tokens),
                        .apiKeys = {.live = fresh.live.key.copy(), .test = fresh.test.key.copy()}};
}

Result<Tenant> TenantService::handle(const Caller &caller, const GetTenantDetails &)
{
    const auto scope = caller.scope();
    return m.database.read([&](Connection &db) -> Result<Tenant> {
        const auto row = db.one<TenantRow>(u"SELECT id, name, slug, email, status, subscription_tier, developer_keys, created_at,"
                                           " updated_at FROM tenants_tenant WHERE id = :tenant"_s,
                                           {{"tenant", scope.tenant()}});
        if (!row)
            return failed(row.error());
        const auto stripe = StripeAccounts::status(db, scope);
        const auto keys = ApiKeyRepository::all(db, scope, m.clock.nowUtc());
        const auto users = UserRepository::count(db, scope);
        const auto plans = PlanRepository::countAll(db, scope);
        const auto webhook = WebhookEndpoints::find(db, scope);
        const auto calls = db.value(u"SELECT calls FROM tenants_apiusage WHERE tenant_id = :tenant AND month = :month"_s,
                                    {{"tenant", scope.tenant()}, {"month", UsageMeter::monthOf(m.clock.nowUtc())}});
        if (!stripe || !keys || !users || !plans || !webhook || !calls)
            return failed(!stripe    ? stripe.error()
                          : !keys    ? keys.error()
                          : !users   ? users.error()
                          : !plans   ? plans.error()
                          : !webhook ? webhook.error()
                                     : calls.error());
        return Tenant{.id = row->id,
                      .name = row->name,
                      .slug = row->slug,
                      .email = row->email,
                      .status = row->status,
                      .tier = row->tier,
                      .limits = limitsOf(row->tier),
                      .usage = {.plans = *plans, .users = *users, .apiCallsThisMonth = calls->toLongLong()},
                      .userCount = *users,
                      .stripe = *stripe,
                      .apiKeys = *keys,
                      .webhook = webhook->has_value() ? std::optional(WebhookSummary{(*webhook)->url, (*webhook)->secretLast8})
                                                      : std::nullopt,
                      .createdAt = row->createdAt};
    });
}

TierLimits limitsOf(Tier tier)
{
    switch (tier) {
    case Tier::Free: return {.plans = 10, .users = 3, .apiCallsPerMonth = 10'000};
    case Tier::Starter: return {.plans = 50, .users = 10, .apiCallsPerMonth = 100'000};
    case Tier::Pro: return {.plans = 500, .users = 50, .apiCallsPerMonth = 1'000'000};
    case Tier::Enterprise: return {};
    }
    return {};
}

void bindTenants(Dispatcher &dispatcher, TenantService &service)
{
    dispatcher.bind(TenantOperations{}, service);
}

} // namespace plandeck
