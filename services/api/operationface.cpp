// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/operationface.h"

#include "services/api/accept.h"
#include "services/api/credentials.h"
#include "services/api/idempotency.h"
#include "services/domain/json.h"
#include "services/http/problem.h"
#include "services/operations/versions.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Q_LOGGING_CATEGORY(lcApi, "plandeck.api")

namespace {

using Kind = Type::Kind;

bool holdsSecret(const Type &type, int depth)
{
    switch (type.kind) {
    case Kind::Secret: return true;
    case Kind::Optional:
    case Kind::Patch:
    case Kind::List: return holdsSecret(*type.item, depth + 1);
    case Kind::Object:
        // A type may hold a list of itself; no secret is buried deeper than this.
        return depth < 16
               && std::ranges::any_of(type.fields(), [depth](const Field &field) { return holdsSecret(*field.type, depth + 1); });
    case Kind::Text:
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Timestamp:
    case Kind::Uuid:
    case Kind::Word:
    case Kind::TextMap: return false;
    }
    return false;
}

QList<const Field *> linksOf(const Type &reply)
{
    QList<const Field *> links;
    if (reply.kind == Kind::Object)
        for (const auto &field : reply.fields())
            if ((field.name == "next" || field.name == "previous") && field.type == &TypeOf<std::optional<QString>>::value)
                links.append(&field);
    return links;
}

/// What we could not help is worth a line; what the client did wrong is not.
void logFailure(const OperationInfo &info, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Invalid:
    case Error::Kind::Unauthenticated:
    case Error::Kind::Denied:
    case Error::Kind::NotFound:
    case Error::Kind::Conflict:
    case Error::Kind::Throttled: return;
    case Error::Kind::Upstream:
    case Error::Kind::Unavailable:
    case Error::Kind::Storage:
    case Error::Kind::Internal: qCWarning(lcApi).noquote() << info.name() << error.code << error.detail; return;
    }
}

/// Whose Idempotency-Key it is: a person's or key's, in a mode; without either that of an address for this operation.
QString scopeOf(const Caller &caller, const OperationInfo &info)
{
    switch (caller.kind) {
    case Caller::Kind::User: return u"user "_s + caller.user.text() + u' ' + wordOf(caller.mode);
    case Caller::Kind::ApiKey: return u"key "_s + caller.key.text();
    case Caller::Kind::Staff: return u"staff "_s + caller.staff.text();
    case Caller::Kind::System: return u"system "_s + caller.tenant.text() + u' ' + wordOf(caller.mode);
    case Caller::Kind::Nobody: break;
    }
    return u"address "_s + caller.address + u' ' + info.name();
}

} // namespace

bool holdsSecret(const Type &type)
{
    return holdsSecret(type, 0);
}

OperationFace::OperationFace(const OperationInfo &info, const Parts &parts, Page page)
    : m_info(info)
    , m(parts)
    , m_reader(info)
    , m_page(page)
    , m_isSecret(holdsSecret(*info.reply))
    , m_links(linksOf(*info.reply))
{
}

HttpResponse OperationFace::answer(const HttpRequest &request, const PathValues &inPath) const
{
    auto response = answered(request, inPath);
    response.headers.emplaceBack("Cache-Control", m_isSecret || m_page ? "no-store" : "private, no-cache");
    return response;
}

HttpResponse OperationFace::answered(const HttpRequest &request, const PathValues &inPath) const
{
    const auto call = m_info.makeCall();
    const auto caller = callerOf(request);
    if (!caller) {
        call->fail(caller.error());
        return encoded(request, *call);
    }
    auto response = answeredTo(*caller, request, inPath, *call);
    if (!caller->tenant.isNull())
        response.tenant = caller->tenant.text();
    return response;
}

HttpResponse OperationFace::answeredTo(const Caller &caller, const HttpRequest &request, const PathValues &inPath,
                                       Call &call) const
{
    if (!isPrepared(caller, request, inPath, call))
        return encoded(request, call);
    if (request.method == "HEAD" && m_info.cost != Cost::Inline) // a link checker must not use up a state at Stripe
        return {.status = m_info.endpoint.status, .type = "application/json"};
    if (m.idempotency && isWrite(m_info.endpoint.verb))
        if (const auto key = request.header("Idempotency-Key"); !key.isEmpty())
            return executedOnce(key, request, inPath, caller, call);
    return executed(request, caller, call);
}

HttpResponse OperationFace::executed(const HttpRequest &request, const Caller &caller, Call &call) const
{
    m.dispatcher.run(caller, call);
    return encoded(request, call);
}

HttpResponse OperationFace::executedOnce(const QByteArray &key, const HttpRequest &request, const PathValues &inPath,
                                         const Caller &caller, Call &call) const
{
    const auto name = m_info.endpoint.name;
    QByteArray same(name.data(), qsizetype(name.size()));
    for (const auto &value : inPath)
        same += '\n' + value;
    const Idempotency::Attempt attempt{.scope = scopeOf(caller, m_info),
                                       .key = key,
                                       .request = same + '\n' + request.query + '\n' + request.body,
                                       .isSecret = m_isSecret};
    auto response = m.idempotency->answer(attempt, [&] { return executed(request, caller, call); });
    if (response)
        return std::move(*response);
    call.fail(std::move(response.error()));
    return encoded(request, call);
}

/// Access, then what was sent, before the service is asked. False when the call has failed.
bool OperationFace::isPrepared(const Caller &caller, const HttpRequest &request, const PathValues &inPath, Call &call) const
{
    if (auto refusal = m.dispatcher.refusalOf(caller, m_info)) { // before the body: a stranger learns nothing from our rules
        call.fail(std::move(*refusal));
        return false;
    }
    if (auto read = m_reader.read(request, inPath, call.operation); !read) {
        call.fail(std::move(read.error()));
        return false;
    }
    return true;
}

Result<Caller> OperationFace::callerOf(const HttpRequest &request) const
{
    if (m_info.access.isPublic()) { // whatever is shown, it is not asked for
        auto nobody = Caller::nobody();
        nobody.address = request.peer;
        nobody.requestId = QString::fromLatin1(request.id);
        return nobody;
    }
    return credentialsOf(request).and_then([this](const Credentials &shown) { return m.authenticator.authenticate(shown); });
}

HttpResponse OperationFace::encoded(const HttpRequest &request, Call &call) const
{
    if (const auto *error = call.error())
        logFailure(m_info, *error);
    if (m_page && prefersHtml(request.header("Accept")))
        return m_page(call, request);
    if (const auto *error = call.error())
        return problemResponse(*error, request.id);
    const auto status = m_info.statusOf(call.reply());
    if (status == 204)
        return {.status = 204};
    completeLinks(request, call.reply());
    HttpResponse response{.status = status, .type = "application/json", .body = toJson(*m_info.reply, call.reply())};
    if (m_info.versionOf)
        response.headers.emplaceBack("ETag", etagOf(m_info.versionOf(call.reply())).toLatin1());
    if (m_info.takeLater)
        response.later = m_info.takeLater(call.reply());
    return response;
}

/// "?page=2" of the service → the whole address, as the client reaches us.
void OperationFace::completeLinks(const HttpRequest &request, void *reply) const
{
    for (const auto *field : m_links) {
        auto &link = *static_cast<std::optional<QString> *>(field->member(reply));
        if (!link || !link->startsWith(u'?'))
            continue;
        const QString scheme = request.isSecure ? u"https://"_s : u"http://"_s;
        const QString ours =
            m.options.publicUrl.isEmpty() ? scheme + QString::fromLatin1(request.header("Host")) : baseOf(m.options.publicUrl);
        const auto path = QString::fromLatin1(request.path);
        link = ours + path + (path.endsWith(u'/') ? u""_s : u"/"_s) + *link;
    }
}

} // namespace plandeck
