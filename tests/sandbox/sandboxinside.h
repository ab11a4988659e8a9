// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"

namespace plandeck {

/// The sandbox's inside, without requests: what other families of handlers build on.
struct SandboxInside
{
    SandboxInside() { engine.platforms = {{.account = context.principal.account}}; }

    FakeClock clock;
    SeededRandom random;
    sandbox::Engine engine{clock, random};
    sandbox::Context context{.engine = engine,
                             .principal = {.platform = QStringLiteral("acct_1"), .account = QStringLiteral("acct_1")},
                             .url = QStringLiteral("http://127.0.0.1:1")};

    QJsonObject run(const QString &operation, const QJsonObject &parameters, const QMap<QString, QString> &path = {})
    {
        context.path = path;
        return engine.handlers[operation](context, parameters).value_or(QJsonObject());
    }
    QString customer(const QJsonObject &parameters = {})
    {
        return run(QStringLiteral("customers.create"), parameters)[QLatin1String("id")].toString();
    }
    /// A customer's own method, which is its default.
    QString method(const QString &customer, const QString &card)
    {
        const auto id = run(QStringLiteral("paymentMethods.attach"), {{QStringLiteral("customer"), customer}},
                            {{QStringLiteral("id"), card}})[QLatin1String("id")]
                            .toString();
        run(QStringLiteral("customers.update"),
            {{QStringLiteral("invoice_settings"), QJsonObject{{QStringLiteral("default_payment_method"), id}}}},
            {{QStringLiteral("id"), customer}});
        return id;
    }
    QStringList events() const
    {
        QStringList types;
        for (const auto &event : engine.store.newestFirst(context.space(), QStringLiteral("event")))
            types.prepend(event[QLatin1String("type")].toString());
        return types;
    }
};

} // namespace plandeck
