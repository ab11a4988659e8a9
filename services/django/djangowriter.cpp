// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/django/djangowriter.h"

#include "services/apikeys/apikeyrepository.h"
#include "services/connect/stripeaccounts.h"
#include "services/directory/directory.h"
#include "services/plans/planrepository.h"
#include "services/security/passwords.h"
#include "services/tenants/tenantrow.h"
#include "services/users/userrepository.h"
#include "services/webhooks/webhookaddress.h"
#include "services/webhooks/webhookendpoints.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

DjangoOutcome leftOut(const QString &field, const QString &code)
{
    return {.problem = Problem{field, code}};
}

Result<DjangoOutcome> outcome(Result<> written, QList<Problem> asides = {})
{
    return written.map([&] { return DjangoOutcome{.asides = std::move(asides)}; });
}

bool isSha256(const QString &hex)
{
    return hex.size() == 64
           && std::ranges::all_of(hex, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); });
}

} // namespace

DjangoWriter::DjangoWriter(Connection &db, Mode mode, const DjangoTools &tools)
    : m_db(db)
    , m_mode(mode)
    , m_now(tools.clock.nowUtc())
    , m_audit(tools.clock, tools.random, tools.secretKey)
    , m_webhookBox(deriveKey(tools.secretKey, webhookSecretLabel), tools.random)
{
}

Result<bool> DjangoWriter::isThere(const QString &sql, Binds binds)
{
    return m_db.value(sql, binds).map([](const QVariant &value) { return value.isValid(); });
}

Result<DjangoOutcome> DjangoWriter::write(DjangoTenant &row, const CellOf &cells)
{
    const auto isKnown = isThere(u"SELECT 1 FROM tenants_tenant WHERE id = :id"_s, {{"id", row.id}});
    const auto isSlugTaken = isThere(u"SELECT 1 FROM tenants_tenant WHERE slug = :slug"_s, {{"slug", row.slug}});
    if (!isKnown || !isSlugTaken)
        return failed(isKnown ? isSlugTaken.error() : isKnown.error());
    if (*isKnown) {
        m_tenants.insert(row.id);
        return DjangoOutcome{.isKnown = true};
    }
    if (*isSlugTaken)
        return leftOut(u"slug"_s, u"slug_taken"_s);
    DjangoTies ties;
    if (const auto problem = readCells(DjangoTies::fields, &ties, cells))
        return DjangoOutcome{.problem = problem};
    if (row.status == TenantStatus::Active && ties.isActive == false)
        row.status = TenantStatus::Suspended;
    if (!row.createdAt.isValid())
        row.createdAt = m_now;
    if (!row.updatedAt.isValid())
        row.updatedAt = row.createdAt;
    const TenantRow tenant{.id = row.id,
                           .name = row.name,
                           .slug = row.slug,
                           .email = row.email,
                           .status = row.status,
                           .tier = row.tier,
                           .createdAt = row.createdAt,
                           .updatedAt = row.updatedAt};
    auto who = Caller::system(row.id, m_mode);
    who.source = Caller::Source::CommandLine;
    QList<Problem> asides;
    auto written = tenant.insertInto(m_db).and_then([&] { return tie(row, ties, asides); }).and_then([&] {
        return m_audit.write(m_db, who,
                             {.action = u"tenants.import"_s, .objectId = row.id.text(), .detail = {{u"name"_s, row.name}}});
    });
    m_tenants.insert(row.id);
    m_taken.append(row.id);
    return outcome(std::move(written), std::move(asides));
}

Result<> DjangoWriter::tie(const DjangoTenant &row, const DjangoTies &ties, QList<Problem> &asides)
{
    return connect(row, ties, asides).and_then([&] { return setWebhook(row, ties, asides); });
}

/// Stripe is asked how the account stands as soon as a server runs.
Result<> DjangoWriter::connect(const DjangoTenant &row, const DjangoTies &ties, QList<Problem> &asides)
{
    if (ties.stripeAccountId.isEmpty())
        return {};
    const auto scope = Caller::system(row.id, m_mode).scope();
    const auto owner =
        Directory::find(m_db, Directory::Kind::StripeAccount, Directory::accountKey(scope.isLive(), ties.stripeAccountId));
    if (!owner)
        return failed(owner.error());
    if (*owner) {
        asides.append({u"stripe_account_id"_s, u"account_taken"_s});
        return {};
    }
    return StripeAccounts::save(m_db, scope,
                                {.connected = true,
                                 .accountId = ties.stripeAccountId,
                                 .livemode = scope.isLive(),
                                 .flow = ConnectFlow::OAuthExpress,
                                 .chargesEnabled = ties.chargesEnabled,
                                 .payoutsEnabled = ties.payoutsEnabled,
                                 .detailsSubmitted = ties.detailsSubmitted,
                                 .connectedAt = ties.connectedAt ? *ties.connectedAt : row.createdAt});
}

/// A secret that Django keeps in a form of its own cannot be taken: then the company sets its webhook anew.
Result<> DjangoWriter::setWebhook(const DjangoTenant &row, const DjangoTies &ties, QList<Problem> &asides)
{
    if (ties.webhookUrl.isEmpty())
        return {};
    const auto reach = m_mode == Mode::Test ? WebhookReach::ThisMachineToo : WebhookReach::Internet;
    const auto url = webhookUrlOf(ties.webhookUrl, reach);
    if (!url) {
        asides.append({u"webhook_url"_s, url.error().code});
        return {};
    }
    const auto secret = ties.webhookSecret.revealText();
    if (!secret.startsWith("whsec_"_L1)) {
        asides.append({u"webhook_secret"_s, u"webhook_secret_unreadable"_s});
        return {};
    }
    const auto scope = Caller::system(row.id, m_mode).scope();
    WebhookEndpoints::Row endpoint;
    endpoint.url = QString::fromLatin1(url->toEncoded());
    endpoint.secretLast8 = secret.right(8);
    endpoint.secretSealed = m_webhookBox.seal(ties.webhookSecret, WebhookEndpoints::sealOf(scope));
    endpoint.livemode = scope.isLive();
    if (row.status == TenantStatus::Suspended) {
        endpoint.isPaused = true;
        endpoint.pauseReason = WebhookPause::Suspended;
    }
    endpoint.createdAt = row.createdAt;
    endpoint.updatedAt = row.updatedAt;
    return WebhookEndpoints::insert(m_db, scope, endpoint);
}

Result<DjangoOutcome> DjangoWriter::write(DjangoUser &row, const CellOf &)
{
    if (!m_tenants.contains(row.tenant))
        return leftOut(u"tenant_id"_s, u"tenant_left_out"_s);
    const auto isKnown = isThere(u"SELECT 1 FROM tenants_tenantuser WHERE tenant_id = :tenant AND id = :id"_s,
                                 {{"tenant", row.tenant}, {"id", row.id}});
    const auto holder = Directory::find(m_db, Directory::Kind::Email, Directory::emailKey(row.email));
    if (!isKnown || !holder)
        return failed(isKnown ? holder.error() : isKnown.error());
    if (*isKnown)
        return DjangoOutcome{.isKnown = true};
    if (*holder)
        return leftOut(u"email"_s, u"email_taken"_s);
    if (!PasswordHasher::canRead(row.password))
        return leftOut(u"password"_s, u"password_unreadable"_s);
    if (!row.createdAt.isValid())
        row.createdAt = m_now;
    const User user{.id = row.id,
                    .email = row.email,
                    .firstName = row.firstName,
                    .lastName = row.lastName,
                    .role = row.role,
                    .isActive = row.isActive,
                    .lastLoginAt = row.lastLoginAt,
                    .createdAt = row.createdAt};
    return outcome(UserRepository::insert(m_db, row.tenant, user, row.password).and_then([&] {
        return Directory::claim(m_db, Directory::Kind::Email, Directory::emailKey(row.email), row.tenant, row.id.value);
    }));
}

Result<DjangoOutcome> DjangoWriter::write(DjangoKey &row, const CellOf &)
{
    if (!m_tenants.contains(row.tenant))
        return leftOut(u"tenant_id"_s, u"tenant_left_out"_s);
    row.hash = row.hash.toLower();
    if (!isSha256(row.hash))
        return leftOut(u"key_hash"_s, u"key_hash_unknown"_s);
    const auto isKnown = isThere(u"SELECT 1 FROM tenants_tenantapikey WHERE tenant_id = :tenant AND id = :id"_s,
                                 {{"tenant", row.tenant}, {"id", row.id}});
    const auto holder = Directory::find(m_db, Directory::Kind::ApiKey, row.hash);
    if (!isKnown || !holder)
        return failed(isKnown ? holder.error() : isKnown.error());
    if (*isKnown)
        return DjangoOutcome{.isKnown = true};
    if (*holder)
        return leftOut(u"key_hash"_s, u"key_taken"_s);
    if (!row.createdAt.isValid())
        row.createdAt = m_now;
    const ApiKey key{.id = row.id,
                     .keyType = row.keyType,
                     .prefix = QString(wordOf(row.keyType) + u'_'),
                     .last4 = row.last4,
                     .isActive = row.isActive,
                     .createdAt = row.createdAt,
                     .lastUsedAt = row.lastUsedAt,
                     .expiresAt = row.expiresAt,
                     .revokedAt = row.revokedAt};
    return outcome(ApiKeyRepository::insert(m_db, row.tenant, key, row.hash));
}

Result<DjangoOutcome> DjangoWriter::write(DjangoPlan &row, const CellOf &)
{
    if (!m_tenants.contains(row.tenant))
        return leftOut(u"tenant_id"_s, u"tenant_left_out"_s);
    const bool isLive = row.livemode.value_or(m_mode == Mode::Live);
    const auto scope = Caller::system(row.tenant, isLive ? Mode::Live : Mode::Test).scope();
    const auto isKnown = isThere(u"SELECT 1 FROM tenants_tenantplan WHERE tenant_id = :tenant AND id = :id"_s,
                                 {{"tenant", row.tenant}, {"id", row.id}});
    const auto namesake = PlanRepository::byName(m_db, scope, row.name);
    const auto stripe = StripeAccounts::status(m_db, scope);
    if (!isKnown || !namesake || !stripe)
        return failed(!isKnown ? isKnown.error() : !namesake ? namesake.error() : stripe.error());
    if (*isKnown)
        return DjangoOutcome{.isKnown = true};
    if (*namesake)
        return leftOut(u"name"_s, u"name_taken"_s);

    QList<Problem> asides;
    const bool isAtStripe = row.productId && row.priceId && stripe->connected;
    if (!isAtStripe && (row.productId || row.priceId))
        asides.append({u"stripe_product_id"_s, u"plan_not_at_stripe"_s});
    if (!isAtStripe) {
        row.productId.reset();
        row.priceId.reset();
    }
    row.livemode = isLive;
    if (!row.createdAt.isValid())
        row.createdAt = m_now;
    if (!row.updatedAt.isValid())
        row.updatedAt = row.createdAt;
    const Plan plan{.id = row.id,
                    .name = row.name,
                    .description = row.description,
                    .price = row.price,
                    .currency = row.currency,
                    .interval = row.interval,
                    .trialDays = row.trialDays,
                    .features = row.features,
                    .metadata = row.metadata,
                    .isActive = row.isActive,
                    .isVisible = row.isVisible,
                    .livemode = isLive,
                    .stripeProductId = row.productId,
                    .stripePriceId = row.priceId,
                    .syncState = isAtStripe ? SyncState::Synced : SyncState::LocalOnly,
                    .createdAt = row.createdAt,
                    .updatedAt = row.updatedAt};
    return outcome(PlanRepository::insert(m_db, scope, plan, isAtStripe ? stripe->accountId : std::nullopt), asides);
}

Result<DjangoTenant> DjangoWriter::readAgain(const DjangoTenant &row)
{
    return m_db.one<DjangoTenant>(u"SELECT * FROM tenants_tenant WHERE id = :id"_s, {{"id", row.id}});
}

Result<DjangoUser> DjangoWriter::readAgain(const DjangoUser &row)
{
    return m_db.one<DjangoUser>(u"SELECT * FROM tenants_tenantuser WHERE tenant_id = :tenant AND id = :id"_s,
                                {{"tenant", row.tenant}, {"id", row.id}});
}

Result<DjangoKey> DjangoWriter::readAgain(const DjangoKey &row)
{
    return m_db.one<DjangoKey>(u"SELECT * FROM tenants_tenantapikey WHERE tenant_id = :tenant AND id = :id"_s,
                               {{"tenant", row.tenant}, {"id", row.id}});
}

Result<DjangoPlan> DjangoWriter::readAgain(const DjangoPlan &row)
{
    return m_db.one<DjangoPlan>(u"SELECT * FROM tenants_tenantplan WHERE tenant_id = :tenant AND id = :id"_s,
                                {{"tenant", row.tenant}, {"id", row.id}});
}

Result<> DjangoWriter::finish(QList<DjangoRemark> &remarks)
{
    static const auto sql = u"SELECT 1 FROM tenants_tenantuser WHERE tenant_id = :tenant AND role = 'owner' AND is_active"_s;
    for (const auto &tenant : std::as_const(m_taken)) {
        const auto hasOwner = isThere(sql, {{"tenant", tenant}});
        if (!hasOwner)
            return failed(hasOwner.error());
        if (!*hasOwner)
            remarks.append({QString::fromLatin1(DjangoTenant::table), tenant.text(), {}, u"owner_missing"_s, false});
    }
    return {};
}

} // namespace plandeck
