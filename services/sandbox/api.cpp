// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/api.h"

#include "services/sandbox/authentication.h"
#include "services/sandbox/expansion.h"
#include "services/sandbox/form.h"
#include "services/sandbox/parameters.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Answer<QByteArray> versionOf(const HttpRequest &request, const OperationTable &table)
{
    static const QRegularExpression pattern(u"^\\d{4}-\\d{2}-\\d{2}(\\.[a-z]+)?$"_s);
    const auto version = request.header("Stripe-Version");
    if (version.isEmpty())
        return table.apiVersion().toLatin1();
    if (!pattern.match(QString::fromLatin1(version)).hasMatch())
        return refused({.message = u"Invalid Stripe API version: %1"_s.arg(QString::fromLatin1(version))});
    return version;
}

/// GET and DELETE carry parameters in the query, POST in a form; v1 never takes JSON.
Answer<QJsonObject> parametersOf(const HttpRequest &request)
{
    if (request.method != "POST" || request.body.isEmpty())
        return decodeForm(request.query);
    const auto type = request.header("Content-Type").split(';').first().trimmed().toLower();
    if (type != "application/x-www-form-urlencoded")
        return refused(
            {.message = u"Invalid request: the API takes parameters as application/x-www-form-urlencoded, not as %1."_s.arg(
                 QString::fromLatin1(type))});
    return decodeForm(request.query.isEmpty() ? request.body : request.query + '&' + request.body);
}

/// Empty when one of them is: "/v1/products/" is no address of the API.
QStringList segmentsOf(const QByteArray &path)
{
    QStringList segments;
    for (const auto &part : path.sliced(1).split('/'))
        segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
    return segments.contains(QString()) ? QStringList() : segments;
}

Refusal unrecognised(const HttpRequest &request)
{
    return refused(
        {.status = 404,
         .message = u"Unrecognized request URL (%1: %2). Please see https://stripe.com/docs or we can help at "
                    "https://support.stripe.com/."_s.arg(QString::fromLatin1(request.method), QString::fromUtf8(request.path))});
}

ApiError internalError()
{
    return {.status = 500, .type = u"api_error"_s, .message = u"An unknown error occurred"_s};
}

} // namespace

struct Api::Call
{
    const std::optional<Fault> &fault;
    std::unique_lock<std::mutex> &lock;
    RequestRecord &record;
    QList<HttpHeader> headers = {}; // of the answer, whatever it will be
    QByteArray version = {};
};

QString baseUrlOf(const HttpRequest &request)
{
    return u"http://"_s + QString::fromLatin1(request.header("Host"));
}

void waitFor(Engine &engine, std::unique_lock<std::mutex> &lock, int ms)
{
    engine.wake.wait_for(lock, std::chrono::milliseconds(ms), [&] { return engine.isStopping; });
}

std::optional<ApiError> errorOf(const Fault &fault)
{
    ApiError error = internalError();
    if (fault.kind == Fault::Kind::RateLimit) {
        const bool isLock = fault.limitReason.isEmpty();
        error = {
            .status = 429,
            .code = isLock ? u"lock_timeout"_s : u"rate_limit"_s,
            .message =
                isLock
                    ? u"This object cannot be accessed right now because another API request or Stripe process is currently accessing it."_s
                    : u"Request rate limit exceeded. Learn more about rate limits here https://stripe.com/docs/rate-limits."_s};
        if (!isLock)
            error.headers.append({"Stripe-Rate-Limited-Reason", fault.limitReason});
    } else if (fault.kind != Fault::Kind::ServerError) {
        return {};
    }
    if (fault.shouldRetry)
        error.headers.append(HttpHeader("Stripe-Should-Retry", *fault.shouldRetry ? "true" : "false"));
    return error;
}

HttpResponse Api::answer(const HttpRequest &request, const std::optional<Fault> &fault, std::unique_lock<std::mutex> &lock,
                         RequestRecord &record)
{
    Call call{fault, lock, record};
    record.requestId = m_engine.newId(QLatin1String("req_"), 14);
    call.headers.append(HttpHeader("Request-Id", record.requestId.toLatin1()));
    call.headers.append(HttpHeader("Cache-Control", "no-cache, no-store"));

    auto result = reply(request, call);
    if (!result)
        m_engine.store.rollback();
    const auto answer = result ? *result : Reply::of(result.error());
    record.status = answer.status;
    record.isReplayed = answer.isReplayed;
    return {.status = answer.status,
            .type = "application/json",
            .body = compact(answer.body),
            .headers = call.headers + answer.headers};
}

Answer<Context> Api::identify(const HttpRequest &request, Call &call) const
{
    const auto own = principalOf(m_engine, keyOf(request));
    if (!own)
        return refused(own.error());
    const auto version = versionOf(request, m_engine.operations);
    if (!version)
        return refused(version.error());
    call.headers.append({"Stripe-Version", *version});

    const auto account = QString::fromUtf8(request.header("Stripe-Account"));
    const auto principal = onBehalfOf(m_engine, *own, account);
    if (!principal)
        return refused(principal.error());
    if (!account.isEmpty())
        call.headers.append({"Stripe-Account", account.toLatin1()});

    Context context{.engine = m_engine,
                    .principal = *principal,
                    .requestId = call.record.requestId,
                    .url = baseUrlOf(request),
                    .route = QString::fromUtf8(request.path)};
    m_engine.url = context.url;
    if (request.method == "POST")
        context.idempotencyKey = QString::fromUtf8(request.header("Idempotency-Key"));
    return context;
}

Answer<Reply> Api::reply(const HttpRequest &request, Call &call)
{
    if (call.fault && !call.fault->hasBegun)
        if (const auto error = errorOf(*call.fault))
            return refused(*error);
    auto context = identify(request, call);
    if (!context)
        return refused(context.error());
    const auto match = m_engine.operations.find(request.method, segmentsOf(request.path));
    if (!match)
        return unrecognised(request);
    context->path = match->path;
    if (request.method != "GET" && context->principal.isReadOnly)
        return refused(
            {.status = 403,
             .message = u"The provided key '%1' may only read on account '%2': it was connected with scope read_only."_s.arg(
                 context->principal.maskedKey, context->principal.account)});
    const auto given = parametersOf(request);
    if (!given)
        return refused(given.error());

    IdempotencyGuard guard(*context, request.method + ' ' + request.path + '\n' + compact(*given));
    const auto earlier = guard.claim();
    if (!context->idempotencyKey.isEmpty())
        call.headers.append({"Idempotency-Key", context->idempotencyKey.toUtf8()});
    if (!earlier)
        return refused(earlier.error());
    if (*earlier)
        return **earlier;
    if (!context->idempotencyKey.isEmpty())
        call.headers.append({"Original-Request", context->requestId.toLatin1()});

    auto result = execute(*context, *match->operation, *given, call);
    if (!result && !result.error().isKept())
        return result;
    if (!result && !result.error().isEffective)
        m_engine.store.rollback();
    const auto reply = result ? *result : Reply::of(result.error());
    guard.keep(reply);
    if (!m_engine.store.commit())
        return refused(internalError());
    return reply;
}

Answer<Reply> Api::execute(Context &context, const Operation &operation, const QJsonObject &given, Call &call)
{
    const auto parameters = checkedParameters(operation.parameters, given);
    if (!parameters)
        return refused(parameters.error());
    const auto expansions = checkedExpansions(m_engine.operations, operation, *parameters);
    if (!expansions)
        return refused(expansions.error());
    if (call.fault && call.fault->kind == Fault::Kind::Latency)
        waitFor(m_engine, call.lock, call.fault->ms);
    if (call.fault && call.fault->hasBegun)
        return refused(*errorOf(*call.fault));

    const auto handler = m_engine.handlers.constFind(operation.name);
    Q_ASSERT(handler != m_engine.handlers.constEnd()); // a test compares the table with the handlers
    const auto object = (*handler)(context, *parameters);
    if (!object)
        return refused(object.error());
    return Reply{.body = shown(context, *object, *expansions)};
}

} // namespace plandeck::sandbox
