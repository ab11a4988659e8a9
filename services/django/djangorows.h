// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"
#include "services/operations/plans.h"

namespace plandeck {

// Django's tables as the REST contract names their fields; an alias is the other name that a column may have. Required are the
// columns that have to be there and hold something. The same fields are read again from our own tables, which have kept the
// names.

/// tenants_tenant, what our row of it has too.
struct DjangoTenant
{
    TenantId id = {};
    QString name = {};
    QString slug = {};
    QString email = {};
    TenantStatus status = TenantStatus::Active;
    Tier tier = Tier::Free;
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr auto table = "tenants_tenant";
    static constexpr std::array fields{field<&DjangoTenant::id>("id").required(),
                                       field<&DjangoTenant::name>("name").required().maxLength(255),
                                       field<&DjangoTenant::slug>("slug").required().maxLength(255),
                                       field<&DjangoTenant::email>("email").required().email(),
                                       field<&DjangoTenant::status>("status"),
                                       field<&DjangoTenant::tier>("subscription_tier").alias("tier"),
                                       field<&DjangoTenant::createdAt>("created_at"),
                                       field<&DjangoTenant::updatedAt>("updated_at")};
};

/// The rest of a row of tenants_tenant: what has tables of its own here.
struct DjangoTies
{
    std::optional<bool> isActive = {}; // where there is no status
    QString stripeAccountId = {};
    bool chargesEnabled = false;
    bool payoutsEnabled = false;
    bool detailsSubmitted = false;
    std::optional<QDateTime> connectedAt = {};
    QString webhookUrl = {};
    Secret webhookSecret = {};

    static constexpr std::array fields{
        field<&DjangoTies::isActive>("is_active"),
        field<&DjangoTies::stripeAccountId>("stripe_account_id").maxLength(255).alias("stripe_connect_account_id"),
        field<&DjangoTies::chargesEnabled>("charges_enabled").alias("stripe_charges_enabled"),
        field<&DjangoTies::payoutsEnabled>("payouts_enabled").alias("stripe_payouts_enabled"),
        field<&DjangoTies::detailsSubmitted>("details_submitted").alias("stripe_details_submitted"),
        field<&DjangoTies::connectedAt>("connected_at").alias("stripe_connected_at"),
        field<&DjangoTies::webhookUrl>("webhook_url"),
        field<&DjangoTies::webhookSecret>("webhook_secret")};
};

struct DjangoUser
{
    UserId id = {};
    TenantId tenant = {};
    QString email = {};
    QString password = {}; // its hash
    QString firstName = {};
    QString lastName = {};
    Role role = Role::Billing;
    bool isActive = true;
    std::optional<QDateTime> lastLoginAt = {};
    QDateTime createdAt = {};

    static constexpr auto table = "tenants_tenantuser";
    static constexpr std::array fields{field<&DjangoUser::id>("id").required(),
                                       field<&DjangoUser::tenant>("tenant_id").required(),
                                       field<&DjangoUser::email>("email").required().email(),
                                       field<&DjangoUser::password>("password").required().maxLength(512),
                                       field<&DjangoUser::firstName>("first_name").maxLength(150),
                                       field<&DjangoUser::lastName>("last_name").maxLength(150),
                                       field<&DjangoUser::role>("role").required(),
                                       field<&DjangoUser::isActive>("is_active"),
                                       field<&DjangoUser::lastLoginAt>("last_login_at").alias("last_login"),
                                       field<&DjangoUser::createdAt>("created_at").alias("date_joined")};
};

struct DjangoKey
{
    ApiKeyId id = {};
    TenantId tenant = {};
    Mode keyType = Mode::Test;
    QString hash = {}; // SHA-256 in hex
    QString last4 = {};
    bool isActive = true;
    QDateTime createdAt = {};
    std::optional<QDateTime> lastUsedAt = {};
    std::optional<QDateTime> expiresAt = {};
    std::optional<QDateTime> revokedAt = {};

    static constexpr auto table = "tenants_tenantapikey";
    static constexpr std::array fields{field<&DjangoKey::id>("id").required(),
                                       field<&DjangoKey::tenant>("tenant_id").required(),
                                       field<&DjangoKey::keyType>("key_type").required(),
                                       field<&DjangoKey::hash>("key_hash").required().alias("hashed_key"),
                                       field<&DjangoKey::last4>("last4").required().maxLength(4).alias("last_four"),
                                       field<&DjangoKey::isActive>("is_active"),
                                       field<&DjangoKey::createdAt>("created_at"),
                                       field<&DjangoKey::lastUsedAt>("last_used_at"),
                                       field<&DjangoKey::expiresAt>("expires_at"),
                                       field<&DjangoKey::revokedAt>("revoked_at")};
};

struct DjangoPlan
{
    PlanId id = {};
    TenantId tenant = {};
    QString name = {};
    QString description = {};
    Minor price = {};
    QString currency = QStringLiteral("usd");
    Interval interval = Interval::Month;
    qint64 trialDays = 0;
    QStringList features = {};
    TextMap metadata = {};
    bool isActive = true;
    bool isVisible = true;
    std::optional<bool> livemode = {};
    std::optional<QString> productId = {};
    std::optional<QString> priceId = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr auto table = "tenants_tenantplan";
    static constexpr std::array fields{field<&DjangoPlan::id>("id").required(),
                                       field<&DjangoPlan::tenant>("tenant_id").required(),
                                       field<&DjangoPlan::name>("name").required().maxLength(255),
                                       field<&DjangoPlan::description>("description").maxLength(5000),
                                       field<&DjangoPlan::price>("price_cents").required().min(0).max(999'999'999'999),
                                       field<&DjangoPlan::currency>("currency").currencyCode(),
                                       field<&DjangoPlan::interval>("billing_interval").required(),
                                       field<&DjangoPlan::trialDays>("trial_days").min(0).max(730),
                                       field<&DjangoPlan::features>("features").maxItems(100, 255).alias("features_json"),
                                       field<&DjangoPlan::metadata>("metadata").maxKeys(45, 40, 500).alias("metadata_json"),
                                       field<&DjangoPlan::isActive>("is_active"),
                                       field<&DjangoPlan::isVisible>("is_visible"),
                                       field<&DjangoPlan::livemode>("livemode"),
                                       field<&DjangoPlan::productId>("stripe_product_id").maxLength(255),
                                       field<&DjangoPlan::priceId>("stripe_price_id").maxLength(255),
                                       field<&DjangoPlan::createdAt>("created_at"),
                                       field<&DjangoPlan::updatedAt>("updated_at")};
};

} // namespace plandeck
