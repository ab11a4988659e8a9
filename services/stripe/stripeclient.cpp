// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripeclient.h"

#include "services/stripe/stripenetwork.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QLoggingCategory>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Q_LOGGING_CATEGORY(stripeLog, "plandeck.stripe", QtInfoMsg)

constexpr qsizetype longestIdempotencyKey = 255;

bool isSuccess(const StripeAttempt &attempt)
{
    return attempt.status >= 200 && attempt.status < 300;
}

/// The SDK's rule, in its order.
bool isWorthRepeating(const StripeAttempt &attempt)
{
    if (attempt.status == 0)
        return true;
    if (attempt.shouldRetry == "false")
        return false;
    if (attempt.shouldRetry == "true")
        return true;
    return attempt.status == 409 || attempt.status >= 500;
}

/// Stripe never redirects: who does so stands in between, and may have asked Stripe before.
bool mayHaveTakenEffect(const StripeAttempt &attempt)
{
    return attempt.mayHaveArrived || attempt.status >= 500 || (attempt.status >= 300 && attempt.status < 400);
}

QUrl urlOf(QUrl base, const QString &path)
{
    base.setPath(base.path() + path, QUrl::DecodedMode);
    return base;
}

StripeRequest requestOf(const QByteArray &method, const QUrl &url, const StripeCredentials &credentials)
{
    StripeRequest request{.method = method, .url = url};
    request.headers = {{"Authorization", "Bearer " + credentials.secretKey.reveal().toByteArray()},
                       {"Stripe-Version", StripeClient::apiVersion},
                       {"User-Agent", "Plandeck/" PLANDECK_VERSION},
                       {"Accept", "application/json"}};
    return request;
}

void setForm(StripeRequest &request, const FormBody &form)
{
    if (request.method == "POST") {
        request.body = form.encoded();
        request.headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    } else if (!form.isEmpty()) {
        request.url.setQuery(QString::fromLatin1(form.encoded()));
    }
}

struct StripeObject
{
    QString id = {};

    static constexpr std::array fields{field<&StripeObject::id>("id").required()};
};

/// Who asks for an object by its id, to read, change or delete it, is answered with that object. Whatever else comes with a 200
/// says nothing of what happened.
Result<> checkObject(const QString &path, const StripeReply &reply)
{
    const auto parts = path.split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 3 || parts[2] == u"search")
        return {};
    return reply.as<StripeObject>().and_then([&](const StripeObject &object) -> Result<> {
        return object.id == parts[2] ? Result<>() : failed(unreadableReply({{u"id"_s, u"another_object"_s}}));
    });
}

Error notConfigured(Mode mode)
{
    return {.kind = Error::Kind::Conflict,
            .code = mode == Mode::Live ? u"live_mode_not_configured"_s : u"stripe_not_configured"_s};
}

} // namespace

struct StripeClient::Outcome
{
    StripeAttempt last = {};
    bool isUnknown = false;
};

StripeClient::StripeClient(StripeConfig config, const Clock &clock, RandomSource &random)
    : m_config(std::move(config))
    , m_clock(clock)
    , m_random(random)
    , m_pace(m_config.limits)
    , m_network(std::make_unique<StripeNetwork>(m_config.timeout))
{
}

StripeClient::~StripeClient()
{
    m_network->stop();
}

void StripeClient::shutDown()
{
    m_network->end();
}

int StripeClient::callsUnderWay() const
{
    return m_network->visits();
}

Result<> StripeClient::requireKey(Mode mode) const
{
    return m_config.credentials(mode).secretKey.isEmpty() ? failed(notConfigured(mode)) : Result<>();
}

Result<StripeReply> StripeClient::get(const StripeCall &call)
{
    return run("GET", call);
}

Result<StripeReply> StripeClient::post(const StripeCall &call)
{
    Q_ASSERT(!call.idempotencyKey.isEmpty() && call.idempotencyKey.size() <= longestIdempotencyKey);
    return run("POST", call);
}

Result<StripeReply> StripeClient::del(const StripeCall &call)
{
    return run("DELETE", call);
}

Result<StripeReply> StripeClient::run(const QByteArray &method, const StripeCall &call)
{
    const StripeNetwork::Visit visit(*m_network);
    const auto &credentials = m_config.credentials(call.mode);
    if (credentials.secretKey.isEmpty())
        return failed(notConfigured(call.mode));

    auto request = requestOf(method, urlOf(m_config.apiBase, call.path), credentials);
    setForm(request, call.params);
    if (!call.account.isEmpty())
        request.headers.emplaceBack("Stripe-Account", call.account.toLatin1());
    if (method == "POST")
        request.headers.emplaceBack("Idempotency-Key", call.idempotencyKey.toLatin1());

    auto outcome = attempts(request, call, m_config.maxRetries);
    auto &last = outcome.last;
    if (!isSuccess(last))
        return failed(errorOf(last, outcome.isUnknown && method != "GET"));
    StripeReply reply{.status = last.status,
                      .body = std::move(last.body),
                      .requestId = QString::fromLatin1(last.requestId),
                      .isReplayed = last.isReplayed};
    return checkObject(call.path, reply).map([&] { return std::move(reply); });
}

Result<OAuthToken> StripeClient::exchangeCode(Mode mode, const Secret &code, TenantId tenant)
{
    StripeCall call{.tenant = tenant, .mode = mode, .path = u"/oauth/token"_s};
    call.params.add(u"grant_type"_s, u"authorization_code"_s).add(u"code"_s, code.revealText());
    return runOAuth(call).and_then(
        [](const StripeAttempt &attempt) { return StripeReply{.body = attempt.body}.as<OAuthToken>(); });
}

Result<> StripeClient::deauthorize(Mode mode, const QString &account, TenantId tenant)
{
    StripeCall call{.tenant = tenant, .mode = mode, .path = u"/oauth/deauthorize"_s};
    call.params.add(u"client_id"_s, m_config.credentials(mode).clientId).add(u"stripe_user_id"_s, account);
    return runOAuth(call).map([](const StripeAttempt &) {});
}

Result<StripeAttempt> StripeClient::runOAuth(const StripeCall &call)
{
    const StripeNetwork::Visit visit(*m_network);
    const auto &credentials = m_config.credentials(call.mode);
    if (credentials.secretKey.isEmpty())
        return failed(notConfigured(call.mode));
    auto request = requestOf("POST", urlOf(m_config.connectBase, call.path), credentials);
    setForm(request, call.params);
    request.isSentOnce = true;

    auto outcome = attempts(request, call, 0);
    if (!isSuccess(outcome.last))
        return failed(oauthErrorOf(outcome.last, outcome.isUnknown));
    return std::move(outcome.last);
}

StripeClient::Outcome StripeClient::attempts(const StripeRequest &request, const StripeCall &call, int retries)
{
    Outcome outcome;
    for (int number = 1;; ++number) {
        outcome.last = attempt(request, call, number);
        outcome.isUnknown |= mayHaveTakenEffect(outcome.last);
        if (number > retries || !isWorthRepeating(outcome.last) || !m_network->pause(pauseBefore(number)))
            return outcome;
    }
}

StripeAttempt StripeClient::attempt(const StripeRequest &request, const StripeCall &call, int number)
{
    if (!waitForTurn(request, call))
        return {.trouble = u"stopping"_s};
    StripeLogEntry entry{.at = m_clock.nowUtc(),
                         .tenant = call.tenant,
                         .mode = call.mode,
                         .method = QString::fromLatin1(request.method),
                         .path = call.path,
                         .account = call.account,
                         .attempt = number};
    QElapsedTimer timer;
    timer.start();
    auto attempt = m_network->send(request);
    entry.durationMs = timer.elapsed();
    entry.status = attempt.status;
    entry.requestId = QString::fromLatin1(attempt.requestId);
    entry.trouble = attempt.trouble;
    m_log.append(entry);
    qCInfo(stripeLog).noquote() << entry.method << entry.path << (entry.status ? QString::number(entry.status) : entry.trouble)
                                << entry.durationMs << "ms" << entry.requestId;
    return attempt;
}

/// False when we are stopping.
bool StripeClient::waitForTurn(const StripeRequest &request, const StripeCall &call)
{
    const auto method = QString::fromLatin1(request.method);
    for (;;) {
        const auto wait = m_pace.take(call.mode, method, call.path, std::chrono::steady_clock::now());
        if (wait == std::chrono::nanoseconds::zero())
            return true;
        if (!m_network->pause(std::chrono::ceil<std::chrono::milliseconds>(wait)))
            return false;
    }
}

/// Half a second, doubled with each retry, capped, between one half and the whole of it by chance.
std::chrono::milliseconds StripeClient::pauseBefore(int retry)
{
    std::array<unsigned char, 2> dice{};
    m_random.fill(dice);
    const double chance = double(dice[0] * 256 + dice[1]) / 65535.0;
    const auto whole =
        std::min(double(m_config.longestPause.count()), std::ldexp(double(m_config.firstPause.count()), retry - 1));
    return std::max(m_config.firstPause, std::chrono::milliseconds(qRound64(whole * (0.5 + 0.5 * chance))));
}

} // namespace plandeck
