// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/problem.h"

#include "services/http/problemtext.h"
#include "services/http/status.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int usualWaitSecs = 5; // about as long as another database takes to step in

constexpr std::array<std::pair<QLatin1StringView, int>, 9> statusOfCode{{
    {"method_not_allowed"_L1, 405},
    {"request_timeout"_L1, 408},
    {"edit_conflict"_L1, 412},
    {"payload_too_large"_L1, 413},
    {"uri_too_long"_L1, 414},
    {"unsupported_media_type"_L1, 415},
    {"headers_too_large"_L1, 431},
    {"internal"_L1, 500},
    {"not_implemented"_L1, 501},
}};

int statusOfKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid: return 400;
    case Error::Kind::Unauthenticated: return 401;
    case Error::Kind::Denied: return 403;
    case Error::Kind::NotFound: return 404;
    case Error::Kind::Conflict: return 409;
    case Error::Kind::Throttled: return 429;
    case Error::Kind::Upstream: return 502;
    case Error::Kind::Unavailable:
    case Error::Kind::Storage: return 503;
    case Error::Kind::Internal: return 500;
    }
    Q_UNREACHABLE();
}

QString codeOfKind(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid: return u"validation_failed"_s;
    case Error::Kind::Unauthenticated: return u"not_authenticated"_s;
    case Error::Kind::Denied: return u"permission_denied"_s;
    case Error::Kind::NotFound: return u"not_found"_s;
    case Error::Kind::Conflict: return u"conflict"_s;
    case Error::Kind::Throttled: return u"throttled"_s;
    case Error::Kind::Upstream: return u"stripe_unavailable"_s;
    case Error::Kind::Unavailable: return u"unavailable"_s;
    case Error::Kind::Storage: return u"storage_unavailable"_s;
    case Error::Kind::Internal: return u"internal"_s;
    }
    Q_UNREACHABLE();
}

void append(QJsonObject &object, const QString &key, const QString &value)
{
    QJsonArray values = object.value(key).toArray();
    values.append(value);
    object.insert(key, values);
}

void addFieldErrors(QJsonObject &document, const Error &error)
{
    auto problems = error.problems;
    if (problems.isEmpty() && !error.field.isEmpty())
        problems.append({error.field, error.code});
    if (problems.isEmpty())
        return;
    QJsonObject messages;
    QJsonObject codes;
    for (const Problem &problem : std::as_const(problems)) {
        append(messages, problem.field, problemText(problem.code));
        append(codes, problem.field, problem.code);
    }
    document.insert("errors"_L1, messages);
    document.insert("error_codes"_L1, codes);
}

QJsonObject toJson(const StripeRefusal &refusal)
{
    const auto orNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{"code"_L1, orNull(refusal.code)},
            {"decline_code"_L1, orNull(refusal.declineCode)},
            {"request_id"_L1, orNull(refusal.requestId)}};
}

/// A further member comes as JSON text: false, "text", {"id": …}. QJsonDocument reads no bare values, hence the array.
QJsonValue jsonOf(const QString &json)
{
    return QJsonDocument::fromJson('[' + json.toUtf8() + ']').array().at(0);
}

/// Our sentence for the code; where Stripe refused, its own words for people tell more.
QString sentenceOf(const Error &error, const QString &code)
{
    if (error.stripe && !error.stripe->message.isEmpty())
        return error.stripe->message;
    return error.explanation.isEmpty() ? problemText(code) : error.explanation;
}

} // namespace

int statusOf(const Error &error)
{
    const auto known =
        std::find_if(statusOfCode.begin(), statusOfCode.end(), [&](const auto &row) { return error.code == row.first; });
    return known == statusOfCode.end() ? statusOfKind(error.kind) : known->second;
}

HttpResponse problemResponse(const Error &error, QByteArrayView requestId)
{
    const int status = statusOf(error);
    // Which of the database's troubles it is concerns our log, not the client.
    const bool isTold = !error.code.isEmpty() && error.kind != Error::Kind::Storage;
    const QString code = isTold ? error.code : codeOfKind(error.kind);
    QJsonObject document;
    for (const auto &[key, value] : error.members.toStdMap()) // first: they never replace what follows
        document.insert(key, jsonOf(value));
    document.insert("type"_L1, u"about:blank"_s);
    document.insert("title"_L1, QString::fromLatin1(reasonPhrase(status)));
    document.insert("status"_L1, status);
    document.insert("detail"_L1, sentenceOf(error, code));
    document.insert("code"_L1, code);
    document.insert("request_id"_L1, QString::fromLatin1(requestId));
    addFieldErrors(document, error);
    if (!error.requiredRoles.isEmpty())
        document.insert("required_roles"_L1, QJsonArray::fromStringList(error.requiredRoles));
    if (error.stripe)
        document.insert("stripe"_L1, toJson(*error.stripe));

    HttpResponse response{
        .status = status, .type = "application/problem+json", .body = QJsonDocument(document).toJson(QJsonDocument::Compact)};
    const int wait = error.retryAfter == 0 && status == 503 ? usualWaitSecs : error.retryAfter;
    if (wait > 0)
        response.headers.emplaceBack("Retry-After", QByteArray::number(wait));
    if (status == 401)
        response.headers.emplaceBack("WWW-Authenticate", "Bearer");
    return response;
}

} // namespace plandeck
