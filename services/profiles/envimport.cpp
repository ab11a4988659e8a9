// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/envimport.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Outcome = EnvImportRow::Outcome;

/// Variables whose name says which secret they hold.
struct Named
{
    QLatin1StringView variable;
    ProfileSecret secret;
};
constexpr std::array named{
    Named{"STRIPE_TEST_SECRET_KEY"_L1, ProfileSecret::TestSecretKey},
    Named{"STRIPE_LIVE_SECRET_KEY"_L1, ProfileSecret::LiveSecretKey},
    Named{"STRIPE_TEST_PUBLISHABLE_KEY"_L1, ProfileSecret::TestPublishableKey},
    Named{"STRIPE_LIVE_PUBLISHABLE_KEY"_L1, ProfileSecret::LivePublishableKey},
    Named{"STRIPE_WEBHOOK_SECRET"_L1, ProfileSecret::WebhookSecret},
    Named{"STRIPE_WEBHOOK_SECRET_ACCOUNT"_L1, ProfileSecret::AccountWebhookSecret},
    Named{"STRIPE_WEBHOOK_SECRET_CONNECT"_L1, ProfileSecret::ConnectWebhookSecret},
    Named{"STRIPE_WEBHOOK_SECRET_PAYMENT"_L1, ProfileSecret::PaymentWebhookSecret},
    Named{"STRIPE_WEBHOOK_SECRET_SUBSCRIPTION"_L1, ProfileSecret::SubscriptionWebhookSecret},
    Named{"SECRET_KEY"_L1, ProfileSecret::SecretKey},
};

/// What plandeck-server reads, and a desk has no use for.
constexpr std::array serverOnly{
    "PUBLIC_URL"_L1,    "STRIPE_REDIRECT_URI"_L1,       "STRIPE_API_BASE"_L1,           "STRIPE_CONNECT_BASE"_L1,
    "ALLOWED_HOSTS"_L1, "CORS_ALLOWED_ORIGINS"_L1,      "TRUSTED_PROXIES"_L1,           "PROXY_HEADER"_L1,
    "METRICS_TOKEN"_L1, "JWT_ACCESS_TOKEN_LIFETIME"_L1, "JWT_REFRESH_TOKEN_LIFETIME"_L1};

class Planner final
{
public:
    EnvImport plan(const EnvFile &file)
    {
        for (const auto &entry : file.entries)
            if (!entry.value.isEmpty() && (entry.name == "STRIPE_SECRET_KEY"_L1 || entry.name == "STRIPE_PUBLISHABLE_KEY"_L1))
                noteModes(entry);
        for (const auto &entry : file.entries)
            take(entry);
        for (const auto &fault : file.faults)
            m_import.rows.append({.line = fault.line, .outcome = Outcome::Ignored, .reason = fault.code});
        std::ranges::stable_sort(m_import.rows, {}, &EnvImportRow::line);
        return std::move(m_import);
    }

private:
    static QStringList partsOf(const EnvEntry &entry)
    {
        QStringList parts;
        for (const auto &part : entry.value.revealText().split(u',', Qt::SkipEmptyParts))
            if (const auto trimmed = part.trimmed(); !trimmed.isEmpty())
                parts.append(trimmed);
        return parts;
    }
    static bool isLive(const QString &key) { return key.section(u'_', 1, 1) == "live"_L1; }

    /// Client ids follow the order of the keys.
    void noteModes(const EnvEntry &entry)
    {
        if (entry.name == "STRIPE_SECRET_KEY"_L1)
            for (const auto &key : partsOf(entry))
                m_keyModes.append(isLive(key));
    }

    void take(const EnvEntry &entry)
    {
        const auto isName = [&](QLatin1StringView name) { return entry.name == name; };
        const auto known = std::ranges::find_if(named, [&](const Named &row) { return entry.name == row.variable; });
        if (entry.value.revealText().trimmed().isEmpty())
            ignore(entry, u"env_empty"_s);
        else if (isName("DATABASE_URL"_L1))
            takeDatabase(entry);
        else if (isName("STRIPE_SECRET_KEY"_L1))
            takeByMode(entry, ProfileSecret::TestSecretKey, ProfileSecret::LiveSecretKey);
        else if (isName("STRIPE_PUBLISHABLE_KEY"_L1))
            takeByMode(entry, ProfileSecret::TestPublishableKey, ProfileSecret::LivePublishableKey);
        else if (isName("STRIPE_CONNECT_CLIENT_ID"_L1))
            takeClientIds(entry);
        else if (known != named.end())
            keep(entry, known->secret, entry.value.revealText().trimmed());
        else
            ignore(entry, std::ranges::any_of(serverOnly, isName) ? u"env_server_only"_s : u"env_unknown"_s);
    }

    void takeDatabase(const EnvEntry &entry)
    {
        const auto text = entry.value.revealText().trimmed();
        const auto kind = text.startsWith("sqlite"_L1) ? ProfileKind::Sqlite : ProfileKind::Postgres;
        auto read = readProfileAddress(kind, text);
        if (!read)
            return wrong(entry, {}, read.error().code);
        m_import.kind = kind;
        m_import.address = read->address;
        m_import.rows.append({.variable = entry.name,
                              .line = entry.line,
                              .outcome = Outcome::Address,
                              .shown = placeOf({.kind = kind, .address = read->address})});
        if (!read->password.isEmpty())
            keep(entry, ProfileSecret::DatabasePassword, read->password.revealText());
    }

    void takeByMode(const EnvEntry &entry, ProfileSecret test, ProfileSecret live)
    {
        for (const auto &key : partsOf(entry))
            keep(entry, isLive(key) ? live : test, key);
    }

    void takeClientIds(const EnvEntry &entry)
    {
        const auto ids = partsOf(entry);
        if (ids.size() > 1 && ids.size() != m_keyModes.size())
            return wrong(entry, ProfileSecret::TestClientId, u"stripe_client_id_invalid"_s);
        const auto modes = m_keyModes.isEmpty() ? QList<bool>{false} : m_keyModes;
        for (qsizetype i = 0; i < modes.size(); ++i)
            keep(entry, modes[i] ? ProfileSecret::LiveClientId : ProfileSecret::TestClientId, ids[ids.size() > 1 ? i : 0]);
    }

    void keep(const EnvEntry &entry, ProfileSecret which, const QString &text)
    {
        Secret secret(text);
        if (const auto problem = problemOf(which, secret); !problem.isEmpty())
            return wrong(entry, which, problem);
        m_import.rows.append({.variable = entry.name,
                              .line = entry.line,
                              .outcome = Outcome::Kept,
                              .secret = which,
                              .shown = maskOf(which, secret)});
        m_import.secrets[which] = std::move(secret);
    }

    void wrong(const EnvEntry &entry, std::optional<ProfileSecret> which, const QString &reason)
    {
        m_import.rows.append(
            {.variable = entry.name, .line = entry.line, .outcome = Outcome::Wrong, .secret = which, .reason = reason});
    }

    void ignore(const EnvEntry &entry, const QString &reason)
    {
        m_import.rows.append({.variable = entry.name, .line = entry.line, .outcome = Outcome::Ignored, .reason = reason});
    }

    EnvImport m_import;
    QList<bool> m_keyModes; // of the secret keys: true is live
};

} // namespace

bool EnvImport::isEmpty() const
{
    return !kind && kept().isEmpty();
}

QList<ProfileSecret> EnvImport::kept() const
{
    QList<ProfileSecret> list;
    for (const auto which : allProfileSecrets)
        if (!secrets[which].isEmpty())
            list.append(which);
    return list;
}

EnvImport planEnvImport(const EnvFile &file)
{
    return Planner().plan(file);
}

} // namespace plandeck
