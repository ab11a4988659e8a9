// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/profilesecrets.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype shortestSecretKey = 32; // as JwtSigner has it

bool matches(const QString &text, const QString &shape)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(shape)).match(text).hasMatch();
}

QString keyProblem(const QString &text, QStringView mode, QStringView otherMode)
{
    if (matches(text, u"(?:sk|rk)_%1_[A-Za-z0-9_]+"_s.arg(mode)))
        return {};
    if (matches(text, u"pk_(?:test|live)_.*"_s))
        return u"publishable_key_given"_s;
    return matches(text, u"(?:sk|rk)_%1_.*"_s.arg(otherMode)) ? u"wrong_mode"_s : u"stripe_key_invalid"_s;
}

QString publishableProblem(const QString &text, QStringView mode, QStringView otherMode)
{
    if (matches(text, u"pk_%1_[A-Za-z0-9_]+"_s.arg(mode)))
        return {};
    return matches(text, u"pk_%1_.*"_s.arg(otherMode)) ? u"wrong_mode"_s : u"publishable_key_invalid"_s;
}

} // namespace

ProfileSecrets ProfileSecrets::copy() const
{
    ProfileSecrets second;
    for (size_t i = 0; i < values.size(); ++i)
        second.values[i] = values[i].copy();
    return second;
}

QString prefixOf(ProfileSecret which)
{
    switch (which) {
    case ProfileSecret::TestSecretKey: return u"sk_test_"_s;
    case ProfileSecret::LiveSecretKey: return u"sk_live_"_s;
    case ProfileSecret::TestPublishableKey: return u"pk_test_"_s;
    case ProfileSecret::LivePublishableKey: return u"pk_live_"_s;
    case ProfileSecret::TestClientId:
    case ProfileSecret::LiveClientId: return u"ca_"_s;
    case ProfileSecret::WebhookSecret:
    case ProfileSecret::AccountWebhookSecret:
    case ProfileSecret::ConnectWebhookSecret:
    case ProfileSecret::PaymentWebhookSecret:
    case ProfileSecret::SubscriptionWebhookSecret: return u"whsec_"_s;
    case ProfileSecret::DatabasePassword:
    case ProfileSecret::SecretKey: return {};
    }
    Q_UNREACHABLE();
}

QString problemOf(ProfileSecret which, const Secret &secret)
{
    if (secret.isEmpty())
        return u"required"_s;
    const auto text = secret.revealText();
    switch (which) {
    case ProfileSecret::DatabasePassword: return {};
    case ProfileSecret::TestSecretKey: return keyProblem(text, u"test", u"live");
    case ProfileSecret::LiveSecretKey: return keyProblem(text, u"live", u"test");
    case ProfileSecret::TestPublishableKey: return publishableProblem(text, u"test", u"live");
    case ProfileSecret::LivePublishableKey: return publishableProblem(text, u"live", u"test");
    case ProfileSecret::TestClientId:
    case ProfileSecret::LiveClientId: return matches(text, u"ca_[A-Za-z0-9]+"_s) ? QString() : u"stripe_client_id_invalid"_s;
    case ProfileSecret::WebhookSecret:
    case ProfileSecret::AccountWebhookSecret:
    case ProfileSecret::ConnectWebhookSecret:
    case ProfileSecret::PaymentWebhookSecret:
    case ProfileSecret::SubscriptionWebhookSecret:
        return matches(text, u"whsec_[A-Za-z0-9+/=_-]+"_s) ? QString() : u"webhook_secret_invalid"_s;
    case ProfileSecret::SecretKey: return secret.size() < shortestSecretKey ? u"secret_key_too_short"_s : QString();
    }
    Q_UNREACHABLE();
}

QString maskOf(ProfileSecret which, const Secret &secret)
{
    if (secret.isEmpty())
        return {};
    if (which == ProfileSecret::DatabasePassword) // its end would be too much of a short one
        return u"••••••••"_s;
    static const QRegularExpression beginning(u"^(?:[srp]k_(?:test|live)_|ca_|whsec_)"_s);
    return beginning.match(secret.revealText()).captured() + u'…' + secret.hint();
}

QString variableOf(ProfileSecret which)
{
    switch (which) {
    case ProfileSecret::DatabasePassword: return u"DATABASE_URL"_s;
    case ProfileSecret::TestSecretKey:
    case ProfileSecret::LiveSecretKey: return u"STRIPE_SECRET_KEY"_s;
    case ProfileSecret::TestPublishableKey:
    case ProfileSecret::LivePublishableKey: return u"STRIPE_PUBLISHABLE_KEY"_s;
    case ProfileSecret::TestClientId:
    case ProfileSecret::LiveClientId: return u"STRIPE_CONNECT_CLIENT_ID"_s;
    case ProfileSecret::WebhookSecret: return u"STRIPE_WEBHOOK_SECRET"_s;
    case ProfileSecret::AccountWebhookSecret: return u"STRIPE_WEBHOOK_SECRET_ACCOUNT"_s;
    case ProfileSecret::ConnectWebhookSecret: return u"STRIPE_WEBHOOK_SECRET_CONNECT"_s;
    case ProfileSecret::PaymentWebhookSecret: return u"STRIPE_WEBHOOK_SECRET_PAYMENT"_s;
    case ProfileSecret::SubscriptionWebhookSecret: return u"STRIPE_WEBHOOK_SECRET_SUBSCRIPTION"_s;
    case ProfileSecret::SecretKey: return u"SECRET_KEY"_s;
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
