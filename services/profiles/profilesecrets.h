// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

/// The secrets a profile can have, each an entry of its own in the secret store.
enum class ProfileSecret {
    DatabasePassword,
    TestSecretKey,
    LiveSecretKey,
    TestPublishableKey,
    LivePublishableKey,
    TestClientId,
    LiveClientId,
    WebhookSecret, // for every receiver that has none of its own
    AccountWebhookSecret,
    ConnectWebhookSecret,
    PaymentWebhookSecret,
    SubscriptionWebhookSecret,
    SecretKey, // what is sealed in the database is sealed under it
};
constexpr std::array<std::string_view, 13> wordsOf(ProfileSecret)
{
    return {"database-password",
            "stripe-test-key",
            "stripe-live-key",
            "stripe-test-publishable-key",
            "stripe-live-publishable-key",
            "stripe-test-client-id",
            "stripe-live-client-id",
            "stripe-webhook-secret",
            "stripe-webhook-secret-account",
            "stripe-webhook-secret-connect",
            "stripe-webhook-secret-payment",
            "stripe-webhook-secret-subscription",
            "secret-key"};
}
constexpr auto allProfileSecrets = [] {
    std::array<ProfileSecret, wordsOf(ProfileSecret{}).size()> all;
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = ProfileSecret(i);
    return all;
}();

/// What of a profile is in the store.
struct ProfileSecrets
{
    std::array<Secret, allProfileSecrets.size()> values = {};

    const Secret &operator[](ProfileSecret which) const { return values[size_t(which)]; }
    Secret &operator[](ProfileSecret which) { return values[size_t(which)]; }
    ProfileSecrets copy() const;
};

/// How it begins, for the hint under a field: "sk_test_"; empty where it may begin with anything.
[[nodiscard]] QString prefixOf(ProfileSecret which);

/// Empty when it has the form of such a secret; otherwise `required`, `wrong_mode` (a live key for test, or the other way
/// round), `publishable_key_given` (where a secret key is wanted), `stripe_key_invalid`, `publishable_key_invalid`,
/// `stripe_client_id_invalid`, `webhook_secret_invalid`, `secret_key_too_short`.
[[nodiscard]] QString problemOf(ProfileSecret which, const Secret &secret);

/// For people to tell secrets apart: how it begins, and its last four characters. "sk_test_…k9Qz".
[[nodiscard]] QString maskOf(ProfileSecret which, const Secret &secret);

/// The variable of the environment that stands for it, and goes before what is kept.
[[nodiscard]] QString variableOf(ProfileSecret which);

} // namespace plandeck
