// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/api.h"

#include "services/api/connectpage.h"
#include "services/api/operationface.h"
#include "services/http/problem.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

std::optional<Verb> verbOf(QByteArrayView method)
{
    if (method == "HEAD")
        return Verb::Get;
    for (const auto verb : {Verb::Get, Verb::Post, Verb::Patch, Verb::Delete})
        if (QLatin1StringView(method) == wordOf(verb))
            return verb;
    return std::nullopt;
}

QByteArray allowedOf(const auto &targets)
{
    QByteArray allow;
    for (const auto verb : {Verb::Get, Verb::Post, Verb::Patch, Verb::Delete})
        if (targets[size_t(verb)])
            allow += wordOf(verb).toLatin1() + (verb == Verb::Get ? ", HEAD, " : ", ");
    return allow + "OPTIONS";
}

/// Plans answer at a second address too.
constexpr std::string_view plansPath = "/api/v1/auth/plans/";
constexpr std::string_view plansAlias = "/api/v1/plans/";

OperationFace::Page pageOf(const OperationInfo &info)
{
    return &info == &infoOf<FinishConnect> ? &connectPage : nullptr;
}

} // namespace

Api::Api(const Dispatcher &dispatcher, const Authenticator &authenticator, ApiOptions options, Idempotency *idempotency)
    : m_options(std::move(options))
    , m_cors(m_options.corsOrigins)
{
    const OperationFace::Parts parts{dispatcher, authenticator, m_options, idempotency};
    for (const auto *info : dispatcher.infos()) {
        const auto face = std::make_shared<const OperationFace>(*info, parts, pageOf(*info));
        const Answer answer = [face](const HttpRequest &request, const PathValues &inPath) {
            return face->answer(request, inPath);
        };
        const auto &endpoint = info->endpoint;
        add(endpoint.verb, endpoint.path, info->cost, answer);
        if (endpoint.path.starts_with(plansPath))
            add(endpoint.verb, std::string(plansAlias).append(endpoint.path.substr(plansPath.size())), info->cost, answer);
    }
}

Api::~Api() = default;

void Api::add(Verb verb, std::string_view path, Cost cost, Answer answer)
{
    const auto at = m_router.add(path);
    if (at == m_resources.size())
        m_resources.append(Resource{});
    auto &resource = m_resources[at];
    resource.targets[size_t(verb)] =
        std::make_shared<const Target>(Target{cost, std::move(answer), QByteArray(path.data(), qsizetype(path.size()))});
    resource.allow = allowedOf(resource.targets);
}

HttpTask Api::accept(HttpRequest request)
{
    const auto match = m_router.find(request.path);
    if (match.resource < 0)
        return refused(std::move(request), "not_found", nullptr);
    const auto &resource = std::as_const(m_resources)[match.resource];
    if (request.method == "OPTIONS")
        return described(std::move(request), resource);
    const auto verb = verbOf(request.method);
    const auto &target = verb ? resource.targets[size_t(*verb)] : nullptr;
    if (!target)
        return refused(std::move(request), "method_not_allowed", &resource);
    // What is kept for an Idempotency-Key is written, and that may wait.
    const bool isKept = isWrite(*verb) && !request.header("Idempotency-Key").isEmpty();
    const auto cost = isKept && target->cost == Cost::Inline ? Cost::Pooled : target->cost;
    return {cost,
            [this, target, request = std::move(request), inPath = match.values] {
                auto response = target->answer(request, inPath);
                m_cors.complete(request, response);
                return response;
            },
            target->route};
}

HttpTask Api::refused(HttpRequest request, const char *code, const Resource *resource) const
{
    const auto kind = resource ? Error::Kind::Invalid : Error::Kind::NotFound;
    auto response = problemResponse({.kind = kind, .code = QString::fromLatin1(code)}, request.id);
    if (resource)
        response.headers.emplaceBack("Allow", resource->allow);
    m_cors.complete(request, response);
    return {Cost::Inline, [response = std::move(response)] { return response; }};
}

/// OPTIONS: what may be done here, and for a browser's preflight by whom.
HttpTask Api::described(HttpRequest request, const Resource &resource) const
{
    HttpResponse response{.status = 204, .headers = {{"Allow", resource.allow}}};
    m_cors.complete(request, response);
    m_cors.completePreflight(request, resource.allow, response);
    return {Cost::Inline, [response = std::move(response)] { return response; }};
}

} // namespace plandeck
