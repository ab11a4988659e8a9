// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripeerrors.h"

#include "services/domain/json.h"
#include "services/stripe/stripenetwork.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto outcome = "outcome"_L1; // a member of the problem document: clients want to know it too
const auto unknown = "\"unknown\""_L1;
const auto failureKept = "failure_kept"_L1; // likewise

struct ApiError
{
    std::optional<QString> type = {};
    std::optional<QString> code = {};
    std::optional<QString> declineCode = {};
    std::optional<QString> message = {};

    static constexpr std::array fields{field<&ApiError::type>("type"), field<&ApiError::code>("code"),
                                       field<&ApiError::declineCode>("decline_code"), field<&ApiError::message>("message")};
};

struct ApiErrorReply
{
    ApiError error = {};

    static constexpr std::array fields{field<&ApiErrorReply::error>("error").required()};
};

struct OAuthErrorReply
{
    QString error = {};

    static constexpr std::array fields{field<&OAuthErrorReply::error>("error").required()};
};

Error unavailable(const StripeAttempt &attempt, bool isUnknown)
{
    Error error{.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s};
    error.detail = attempt.status ? u"status %1"_s.arg(attempt.status) : attempt.trouble;
    if (isUnknown)
        error.members.insert(outcome, unknown);
    if (attempt.status >= 500 && attempt.isReplayed)
        error.members.insert(failureKept, u"true"_s);
    return error;
}

Error refused(StripeRefusal refusal, const StripeAttempt &attempt)
{
    refusal.status = attempt.status;
    refusal.requestId = QString::fromLatin1(attempt.requestId);
    Error error{.kind = Error::Kind::Upstream, .code = u"stripe_refused"_s};
    error.detail = u"status %1, %2, %3"_s.arg(QString::number(attempt.status), refusal.code, refusal.requestId);
    error.stripe = std::make_shared<const StripeRefusal>(std::move(refusal));
    return error;
}

bool isRefusal(const StripeAttempt &attempt)
{
    return attempt.status >= 400 && attempt.status < 500 && attempt.status != 429;
}

} // namespace

bool isOutcomeUnknown(const Error &error)
{
    return error.members.value(outcome) == unknown;
}

bool isFailureKept(const Error &error)
{
    return error.members.contains(failureKept);
}

bool isMissingInStripe(const Error &error)
{
    return error.stripe && error.stripe->status == 404 && error.stripe->code == u"resource_missing"_s;
}

bool isKeyRefused(const Error &error)
{
    return error.stripe && error.stripe->status == 401;
}

Error errorOf(const StripeAttempt &attempt, bool isUnknown)
{
    if (!isRefusal(attempt))
        return unavailable(attempt, isUnknown);
    ApiErrorReply reply;
    if (!fromJson(attempt.body, reply).isEmpty())
        return refused({}, attempt);
    const auto &said = reply.error;
    if (attempt.status == 409 && said.code == u"idempotency_key_in_use"_s) // the first call with it is still running
        return unavailable(attempt, true);
    return refused({.code = said.code ? *said.code : said.type.value_or(QString()),
                    .declineCode = said.declineCode.value_or(QString()),
                    .message = said.message.value_or(QString())},
                   attempt);
}

Error oauthErrorOf(const StripeAttempt &attempt, bool isUnknown)
{
    if (!isRefusal(attempt))
        return unavailable(attempt, isUnknown);
    OAuthErrorReply reply;
    if (!fromJson(attempt.body, reply).isEmpty())
        return errorOf(attempt, isUnknown); // a wrong secret key is told in the other form
    if (reply.error == u"invalid_grant"_s)
        return {.kind = Error::Kind::Invalid, .code = u"code_invalid"_s};
    return refused({.code = reply.error}, attempt);
}

Error unreadableReply(const QList<Problem> &problems)
{
    Error error{.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s};
    error.members.insert(outcome, unknown);
    for (const auto &problem : problems)
        error.detail += problem.field + u": "_s + problem.code + u"; "_s;
    return error;
}

} // namespace plandeck
