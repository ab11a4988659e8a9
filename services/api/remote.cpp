// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/remote.h"

#include "services/domain/json.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QByteArray nameOf(const Field &field)
{
    return {field.name.data(), qsizetype(field.name.size())};
}

/// What a header can carry; a line end in it would let it write further headers.
QByteArray headerSafe(QByteArray value)
{
    std::ranges::replace_if(
        value, [](char c) { return c < 0x20 || c > 0x7e; }, '?');
    return value;
}

void place(const Field &field, const void *value, HttpRequest &request)
{
    const auto word = toWord(*field.type, value);
    switch (field.place) {
    case Field::Place::Path: request.path.replace(QByteArray('{' + nameOf(field) + '}'), word.toPercentEncoding()); return;
    case Field::Place::Query:
        if (!word.isEmpty())
            request.query += (request.query.isEmpty() ? "" : "&") + nameOf(field) + '=' + word.toPercentEncoding();
        return;
    case Field::Place::Header:
        if (!word.isEmpty())
            request.headers.emplaceBack(nameOf(field), headerSafe(word));
        return;
    case Field::Place::Raw:
        request.body = word;
        request.headers.emplaceBack("Content-Type", "application/json");
        return;
    case Field::Place::Body: return; // all of it at once
    }
}

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401: return Error::Kind::Unauthenticated;
    case 403: return Error::Kind::Denied;
    case 404: return Error::Kind::NotFound;
    case 409:
    case 412: return Error::Kind::Conflict;
    case 429: return Error::Kind::Throttled;
    case 500: return Error::Kind::Internal;
    case 502: return Error::Kind::Upstream;
    default: return status < 500 ? Error::Kind::Invalid : Error::Kind::Unavailable;
    }
}

/// Where a problem's field stands among the operation's, so that the first one is the first in the form too.
qsizetype rankOf(const OperationInfo &info, const QString &problemField)
{
    const auto name = problemField.left(problemField.indexOf(u'[')).section(u'.', 0, 0);
    const auto fields = info.request->fields();
    return std::ranges::find_if(fields, [&](const Field &field) { return field.key() == name; }) - fields.begin();
}

QList<Problem> problemsOf(const OperationInfo &info, const QJsonObject &codes)
{
    QList<Problem> problems;
    for (auto at = codes.begin(); at != codes.end(); ++at) {
        const auto ofField = at.value().toArray();
        for (const auto &code : ofField)
            problems.append({at.key(), code.toString()});
    }
    std::ranges::stable_sort(problems, {}, [&](const Problem &problem) { return rankOf(info, problem.field); });
    return problems;
}

std::shared_ptr<const StripeRefusal> refusalOf(const QJsonObject &document)
{
    const auto stripe = document.value("stripe"_L1).toObject();
    if (stripe.isEmpty())
        return nullptr;
    return std::make_shared<const StripeRefusal>(StripeRefusal{.code = stripe.value("code"_L1).toString(),
                                                               .declineCode = stripe.value("decline_code"_L1).toString(),
                                                               .requestId = stripe.value("request_id"_L1).toString(),
                                                               .message = document.value("detail"_L1).toString()});
}

/// Members of the document that no rule knows, as JSON texts: {"conflicting_plan", "\"0190…\""}.
TextMap furtherMembers(const QJsonObject &document)
{
    static constexpr std::array known{"type"_L1,       "title"_L1,  "status"_L1,      "detail"_L1,         "code"_L1,
                                      "request_id"_L1, "errors"_L1, "error_codes"_L1, "required_roles"_L1, "stripe"_L1};
    TextMap members;
    for (auto at = document.begin(); at != document.end(); ++at) {
        if (std::ranges::find(known, at.key()) != known.end())
            continue;
        const auto json = QJsonDocument(QJsonArray{at.value()}).toJson(QJsonDocument::Compact);
        members.insert(at.key(), QString::fromUtf8(json.sliced(1).chopped(1)));
    }
    return members;
}

Error badAnswer(int status)
{
    return {.kind = Error::Kind::Unavailable, .code = u"answer_not_understood"_s, .detail = u"status %1"_s.arg(status)};
}

Error errorOf(const HttpResponse &response, const OperationInfo &info)
{
    const auto document = QJsonDocument::fromJson(response.body).object();
    const auto code = document.value("code"_L1).toString();
    if (response.status < 400 || code.isEmpty())
        return badAnswer(response.status);
    auto problems = problemsOf(info, document.value("error_codes"_L1).toObject());
    Error error{.kind = kindOf(response.status),
                .code = code,
                .field = problems.isEmpty() ? QString() : problems.first().field,
                .detail = document.value("detail"_L1).toString(),
                .problems = std::move(problems),
                .members = furtherMembers(document),
                .stripe = refusalOf(document)};
    const auto roles = document.value("required_roles"_L1).toArray();
    for (const auto &role : roles)
        error.requiredRoles.append(role.toString());
    for (const auto &[name, value] : response.headers)
        if (name.compare("Retry-After", Qt::CaseInsensitive) == 0)
            error.retryAfter = value.toInt();
    return error;
}

} // namespace

HttpRequest toRequest(const Call &call)
{
    const auto &endpoint = call.info.endpoint;
    const auto verb = wordOf(endpoint.verb).toLatin1();
    HttpRequest request{.method = verb, .path = QByteArray(endpoint.path.data(), qsizetype(endpoint.path.size()))};
    request.headers.emplaceBack("Accept", "application/json");
    const auto fields = call.info.request->fields();
    for (const auto &field : fields)
        if (field.member)
            place(field, field.member(call.operation), request);
    const auto isInBody = [](const Field &field) { return field.member && field.place == Field::Place::Body; };
    if (std::ranges::any_of(fields, isInBody)) {
        request.body = toJson(fields, call.operation, Field::Place::Body);
        request.headers.emplaceBack("Content-Type", "application/json");
    }
    return request;
}

void readAnswer(const HttpResponse &response, Call &call)
{
    if (response.status < 200 || response.status > 299)
        return call.fail(errorOf(response, call.info));
    void *reply = call.succeed();
    if (response.status != 204 && !fromJson(response.body, *call.info.reply, reply).isEmpty())
        call.fail(badAnswer(response.status));
}

} // namespace plandeck
