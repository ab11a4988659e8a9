// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/profiletext.h"

#include "ui/common/sentences.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct ProfileText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::ProfileText)
};

} // namespace

QString profileKindText(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sqlite: return ProfileText::tr("SQLite file");
    case ProfileKind::Postgres: return ProfileText::tr("PostgreSQL");
    case ProfileKind::Remote: return ProfileText::tr("Remote server");
    }
    Q_UNREACHABLE();
}

Icon profileKindIcon(ProfileKind kind)
{
    switch (kind) {
    case ProfileKind::Sqlite: return Icon::Monitor;
    case ProfileKind::Postgres: return Icon::Database;
    case ProfileKind::Remote: return Icon::Globe;
    }
    Q_UNREACHABLE();
}

QString profileColourText(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Grey: return ProfileText::tr("Grey");
    case ProfileColour::Blue: return ProfileText::tr("Blue");
    case ProfileColour::Green: return ProfileText::tr("Green");
    case ProfileColour::Amber: return ProfileText::tr("Amber");
    case ProfileColour::Red: return ProfileText::tr("Red");
    case ProfileColour::Teal: return ProfileText::tr("Teal");
    }
    Q_UNREACHABLE();
}

Tone profileTone(ProfileColour colour)
{
    switch (colour) {
    case ProfileColour::Grey: return Tone::Neutral;
    case ProfileColour::Blue: return Tone::Accent;
    case ProfileColour::Green: return Tone::Ok;
    case ProfileColour::Amber: return Tone::Warn;
    case ProfileColour::Red: return Tone::Bad;
    case ProfileColour::Teal: return Tone::Info;
    }
    Q_UNREACHABLE();
}

namespace {

/// Empty where nobody asked for it.
QString schemaText(const ConnectionReport &report)
{
    if (report.ourSchema == 0)
        return {};
    if (report.schema == 0)
        return ProfileText::tr("The database is empty: its tables are made when the profile is first opened.");
    if (report.schema == report.ourSchema)
        return ProfileText::tr("Its schema is of our version, %1.").arg(report.schema);
    return ProfileText::tr("Its schema is of version %1 and is brought to %2 when the profile is opened for writing.")
        .arg(report.schema)
        .arg(report.ourSchema);
}

} // namespace

QString reportText(const ConnectionReport &report)
{
    if (report.isNew)
        return ProfileText::tr("There is no such file yet. It is made when the profile is first opened.");
    return joinedSentences({ProfileText::tr("%1 answers in %2 ms.").arg(report.product, QLocale().toString(report.milliseconds)),
                            schemaText(report)});
}

Tone reportTone(const ConnectionReport &report)
{
    const bool isOlder = report.schema != 0 && report.schema != report.ourSchema;
    return isOlder ? Tone::Warn : report.isNew ? Tone::Info : Tone::Ok;
}

QString profileSecretText(ProfileSecret which)
{
    switch (which) {
    case ProfileSecret::DatabasePassword: return ProfileText::tr("Database password");
    case ProfileSecret::TestSecretKey: return ProfileText::tr("Secret key, test mode");
    case ProfileSecret::LiveSecretKey: return ProfileText::tr("Secret key, live mode");
    case ProfileSecret::TestPublishableKey: return ProfileText::tr("Publishable key, test mode");
    case ProfileSecret::LivePublishableKey: return ProfileText::tr("Publishable key, live mode");
    case ProfileSecret::TestClientId: return ProfileText::tr("Connect client ID, test mode");
    case ProfileSecret::LiveClientId: return ProfileText::tr("Connect client ID, live mode");
    case ProfileSecret::WebhookSecret: return ProfileText::tr("Webhook secret");
    case ProfileSecret::AccountWebhookSecret: return ProfileText::tr("Webhook secret for accounts");
    case ProfileSecret::ConnectWebhookSecret: return ProfileText::tr("Webhook secret for connections");
    case ProfileSecret::PaymentWebhookSecret: return ProfileText::tr("Webhook secret for payments");
    case ProfileSecret::SubscriptionWebhookSecret: return ProfileText::tr("Webhook secret for subscriptions");
    case ProfileSecret::SecretKey: return ProfileText::tr("The platform's SECRET_KEY");
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
