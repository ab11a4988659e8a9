// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"
#include "services/stripe/stripepace.h"

#include <QtCore/QUrl>

#include <chrono>

class QProcessEnvironment;

namespace plandeck {

/// What Stripe lets a platform do in one mode. Empty: that mode is not configured.
struct StripeCredentials
{
    Secret secretKey = {};
    QString clientId = {}; // "ca_…": for OAuth
};

/// Where Stripe is, who we are to it, and how patient we are.
struct StripeConfig
{
    QUrl apiBase = QUrl(QStringLiteral("https://api.stripe.com"));
    QUrl connectBase = QUrl(QStringLiteral("https://connect.stripe.com"));
    StripeCredentials test = {};
    StripeCredentials live = {};
    std::chrono::milliseconds timeout = std::chrono::seconds(30); // of one attempt, from its start to the last byte
    int maxRetries = 2;
    std::chrono::milliseconds firstPause = std::chrono::milliseconds(500); // doubles with each retry
    std::chrono::milliseconds longestPause = std::chrono::seconds(5);
    StripeLimits limits = {};

    const StripeCredentials &credentials(Mode mode) const { return mode == Mode::Live ? live : test; }

    /// From STRIPE_SECRET_KEY (a test key, a live key, or both separated by a comma), STRIPE_CONNECT_CLIENT_ID (one for
    /// all modes, or one for each key in their order), STRIPE_API_BASE and STRIPE_CONNECT_BASE (https, or http to loopback; the
    /// first stands for both). Unset means Stripe itself, and no mode configured. Errors: stripe_key_invalid,
    /// stripe_client_id_invalid, stripe_base_invalid, with the variable as field.
    [[nodiscard]] static Result<StripeConfig> fromEnvironment(const QProcessEnvironment &environment);
};

} // namespace plandeck
