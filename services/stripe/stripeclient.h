// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/json.h"
#include "services/domain/random.h"
#include "services/stripe/formencoding.h"
#include "services/stripe/stripeconfig.h"
#include "services/stripe/stripeerrors.h"
#include "services/stripe/stripeobjects.h"
#include "services/stripe/stripepace.h"
#include "services/stripe/striperequestlog.h"

#include <memory>

namespace plandeck {

class StripeNetwork;
struct StripeAttempt;
struct StripeRequest;

struct StripeCall
{
    TenantId tenant = {}; // for whom: their request log shows it; null for nobody's
    Mode mode = Mode::Test;
    QString path = {}; // "/v1/products"
    FormBody params = {}; // query of a GET or DELETE, body of a POST
    QString account = {}; // "acct_…": on whose behalf; empty for the platform itself
    QString idempotencyKey = {}; // POST: required, at most 255 characters, the same whenever the same thing is meant
};

/// A success (2xx).
struct StripeReply
{
    int status = 0;
    QByteArray body = {};
    QString requestId = {};
    bool isReplayed = false; // the stored answer to an earlier call with the same key

    /// Errors: stripe_unavailable with the outcome unknown, when it is not what the reference says.
    template<Described T>
    [[nodiscard]] Result<T> as() const
    {
        T value;
        if (const auto problems = fromJson(body, value); !problems.isEmpty())
            return failed(unreadableReply(problems));
        return value;
    }
};

/// The only code that talks to Stripe. Calls block, from any number of worker threads at once (never the GUI's or a
/// server loop's); the network has a thread of its own. Failed attempts are repeated as the official SDK does it, and calls
/// wait their turn where Stripe would find us too fast.
///
/// Errors: live_mode_not_configured, stripe_not_configured (Conflict); stripe_unavailable, stripe_refused (Upstream). See
/// stripeerrors.h for what can be asked of them.
class StripeClient final
{
public:
    /// What we ask for, and so the words in which Stripe answers.
    static constexpr auto apiVersion = "2026-10-28.endive";

    StripeClient(StripeConfig config, const Clock &clock, RandomSource &random);
    ~StripeClient(); // ends calls under way, which answer stripe_unavailable, and waits for them

    [[nodiscard]] Result<StripeReply> get(const StripeCall &call);
    [[nodiscard]] Result<StripeReply> post(const StripeCall &call);
    [[nodiscard]] Result<StripeReply> del(const StripeCall &call);

    /// Trades the code of Stripe's redirect for the account it stands for. A code works once, and using it again revokes what it
    /// gave: so it is sent once. Further errors: code_invalid.
    [[nodiscard]] Result<OAuthToken> exchangeCode(Mode mode, const Secret &code, TenantId tenant = {});
    /// Ends our access to an account; refused with invalid_client when we have none. Sent once.
    [[nodiscard]] Result<> deauthorize(Mode mode, const QString &account, TenantId tenant = {});

    /// For good, when the program ends: calls under way answer stripe_unavailable at once, and so does every later one.
    void shutDown();

    int callsUnderWay() const;
    /// Whether calls in this mode can be made at all: live_mode_not_configured, stripe_not_configured.
    [[nodiscard]] Result<> requireKey(Mode mode) const;

    const StripeConfig &config() const { return m_config; }
    const StripeRequestLog &log() const { return m_log; }

private:
    struct Outcome; // the last attempt, and whether any may have taken effect

    Result<StripeReply> run(const QByteArray &method, const StripeCall &call);
    Result<StripeAttempt> runOAuth(const StripeCall &call);
    Outcome attempts(const StripeRequest &request, const StripeCall &call, int retries);
    StripeAttempt attempt(const StripeRequest &request, const StripeCall &call, int number);
    bool waitForTurn(const StripeRequest &request, const StripeCall &call);
    std::chrono::milliseconds pauseBefore(int retry);

    StripeConfig m_config;
    const Clock &m_clock;
    RandomSource &m_random;
    StripePace m_pace;
    StripeRequestLog m_log;
    std::unique_ptr<StripeNetwork> m_network;
};

} // namespace plandeck
