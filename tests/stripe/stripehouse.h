// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stripe/stripeclient.h"
#include "tests/stripe/scriptedserver.h"

namespace plandeck {

using Answers = QList<ScriptedAnswer>;

inline ScriptedAnswer fine()
{
    return {.body = R"({"id":"prod_1"})", .headers = "Request-Id: req_7\r\n"};
}

/// Stripe's fault, or what a test makes of it.
inline ScriptedAnswer status(int code, const QByteArray &headers = {})
{
    return ScriptedAnswer::error(code, R"({"error":{"type":"api_error","message":"Something."}})", headers);
}

inline StripeConfig configFor(const QUrl &base, std::chrono::milliseconds timeout = std::chrono::seconds(5))
{
    StripeConfig config;
    config.apiBase = base;
    config.connectBase = base;
    config.test = {Secret(QByteArray("sk_test_key")), QStringLiteral("ca_test")};
    config.timeout = timeout;
    config.firstPause = std::chrono::milliseconds(1);
    config.longestPause = std::chrono::milliseconds(4);
    config.limits = {.test = 1000, .live = 1000, .endpoint = 1000, .search = 1000};
    return config;
}

inline StripeCall productCall()
{
    StripeCall call{.path = QStringLiteral("/v1/products"),
                    .account = QStringLiteral("acct_1"),
                    .idempotencyKey = QStringLiteral("operation-7-product")};
    call.params.add(QStringLiteral("name"), QStringLiteral("Pro & more"));
    call.params.map(QStringLiteral("metadata"), {{QStringLiteral("plan_id"), QStringLiteral("7")}});
    return call;
}

/// A server that follows a script, and a client of it.
struct StripeHouse
{
    explicit StripeHouse(const Answers &answers, std::chrono::milliseconds timeout = std::chrono::seconds(5))
        : server(answers)
        , client(configFor(server.url(), timeout), clock, random)
    {
    }

    ScriptedServer server;
    SystemClock clock;
    SystemRandom random;
    StripeClient client;
};

} // namespace plandeck
