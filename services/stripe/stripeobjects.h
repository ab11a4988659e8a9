// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

// What we read of Stripe's objects (version 2026-10-28.endive); all else in a reply is passed over.

struct StripeRequirements
{
    std::optional<QStringList> currentlyDue = {};
    std::optional<QStringList> pastDue = {};
    std::optional<QStringList> eventuallyDue = {};
    std::optional<QStringList> pendingVerification = {};
    std::optional<qint64> currentDeadline = {}; // seconds since 1970, for what is currently due
    std::optional<QString> disabledReason = {};

    static constexpr std::array fields{field<&StripeRequirements::currentlyDue>("currently_due"),
                                       field<&StripeRequirements::pastDue>("past_due"),
                                       field<&StripeRequirements::eventuallyDue>("eventually_due"),
                                       field<&StripeRequirements::pendingVerification>("pending_verification"),
                                       field<&StripeRequirements::currentDeadline>("current_deadline"),
                                       field<&StripeRequirements::disabledReason>("disabled_reason")};
    friend bool operator==(const StripeRequirements &, const StripeRequirements &) = default;
};

struct StripeAccount
{
    QString id = {};
    bool chargesEnabled = false;
    bool payoutsEnabled = false;
    bool detailsSubmitted = false;
    std::optional<StripeRequirements> requirements = {};
    std::optional<TextMap> metadata = {};

    static constexpr std::array fields{field<&StripeAccount::id>("id").required(),
                                       field<&StripeAccount::chargesEnabled>("charges_enabled"),
                                       field<&StripeAccount::payoutsEnabled>("payouts_enabled"),
                                       field<&StripeAccount::detailsSubmitted>("details_submitted"),
                                       field<&StripeAccount::requirements>("requirements"),
                                       field<&StripeAccount::metadata>("metadata")};
    friend bool operator==(const StripeAccount &, const StripeAccount &) = default;
};

/// Where a company goes on with its onboarding: one use, minutes of life.
struct StripeAccountLink
{
    QString url = {};
    qint64 expiresAt = 0; // seconds since 1970

    static constexpr std::array fields{field<&StripeAccountLink::url>("url").required(),
                                       field<&StripeAccountLink::expiresAt>("expires_at").required()};
    friend bool operator==(const StripeAccountLink &, const StripeAccountLink &) = default;
};

/// A way into the Express Dashboard: one use, minutes of life.
struct StripeLoginLink
{
    QString url = {};

    static constexpr std::array fields{field<&StripeLoginLink::url>("url").required()};
    friend bool operator==(const StripeLoginLink &, const StripeLoginLink &) = default;
};

struct StripeFeature
{
    std::optional<QString> name = {};

    static constexpr std::array fields{field<&StripeFeature::name>("name")};
    friend bool operator==(const StripeFeature &, const StripeFeature &) = default;
};

struct StripeProduct
{
    QString id = {};
    QString name = {};
    std::optional<QString> description = {};
    bool active = false;
    bool livemode = false;
    TextMap metadata = {};
    QList<StripeFeature> marketingFeatures = {};
    std::optional<QString> defaultPrice = {};
    qint64 updated = 0; // seconds since 1970

    static constexpr std::array fields{field<&StripeProduct::id>("id").required(),
                                       field<&StripeProduct::name>("name").required(),
                                       field<&StripeProduct::description>("description"),
                                       field<&StripeProduct::active>("active").required(),
                                       field<&StripeProduct::livemode>("livemode").required(),
                                       field<&StripeProduct::metadata>("metadata"),
                                       field<&StripeProduct::marketingFeatures>("marketing_features"),
                                       field<&StripeProduct::defaultPrice>("default_price"),
                                       field<&StripeProduct::updated>("updated")};
    friend bool operator==(const StripeProduct &, const StripeProduct &) = default;
};

struct StripeRecurring
{
    QString interval = {}; // "month", "year", also "day" and "week" for prices that are not ours
    qint64 intervalCount = 1;
    std::optional<qint64> trialPeriodDays = {};
    QString usageType = {}; // "licensed"; "metered" for prices that are not ours

    static constexpr std::array fields{
        field<&StripeRecurring::interval>("interval").required(), field<&StripeRecurring::intervalCount>("interval_count"),
        field<&StripeRecurring::trialPeriodDays>("trial_period_days"), field<&StripeRecurring::usageType>("usage_type")};
    friend bool operator==(const StripeRecurring &, const StripeRecurring &) = default;
};

struct StripePrice
{
    QString id = {};
    QString product = {};
    QString currency = {};
    std::optional<qint64> unitAmount = {}; // null for tiers and fractions
    std::optional<StripeRecurring> recurring = {};
    TextMap metadata = {};
    qint64 created = 0; // seconds since 1970
    bool active = false;
    bool livemode = false;

    static constexpr std::array fields{field<&StripePrice::id>("id").required(),
                                       field<&StripePrice::product>("product").required(),
                                       field<&StripePrice::currency>("currency").required(),
                                       field<&StripePrice::unitAmount>("unit_amount"),
                                       field<&StripePrice::recurring>("recurring"),
                                       field<&StripePrice::metadata>("metadata"),
                                       field<&StripePrice::created>("created"),
                                       field<&StripePrice::active>("active").required(),
                                       field<&StripePrice::livemode>("livemode").required()};
    friend bool operator==(const StripePrice &, const StripePrice &) = default;
};

/// Of the answer to an authorisation code only the account is kept: calls go by the platform's key and Stripe-Account.
struct OAuthToken
{
    QString account = {};
    bool livemode = false;
    QString scope = {};

    static constexpr std::array fields{field<&OAuthToken::account>("stripe_user_id").required(),
                                       field<&OAuthToken::livemode>("livemode").required(), field<&OAuthToken::scope>("scope")};
    friend bool operator==(const OAuthToken &, const OAuthToken &) = default;
};

} // namespace plandeck
