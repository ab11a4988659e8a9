// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/endpoints.h"

#include "services/api/openapi.h"
#include "services/api/pagetemplate.h"
#include "services/http/problem.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto explorerPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/// The same bytes for everybody; a client that has them already is told so.
Api::Answer constant(const QByteArray &type, const QByteArray &body)
{
    const QByteArray tag = '"' + QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().first(32) + '"';
    return [type, body, tag](const HttpRequest &request, const PathValues &) -> HttpResponse {
        const QList<HttpHeader> headers{{"ETag", tag}, {"Cache-Control", "no-cache"}};
        if (request.header("If-None-Match").contains(tag)) // also in a list, or weakened by a proxy
            return {.status = 304, .headers = headers};
        return {.status = 200, .type = type, .body = body, .headers = headers};
    };
}

/// The page names its files beside itself, so that it works behind any prefix of a proxy: it needs its slash.
Api::Answer explorerPage()
{
    const auto page = constant("text/html; charset=utf-8", pageResource(u"explorer.html"_s));
    return [page](const HttpRequest &request, const PathValues &inPath) -> HttpResponse {
        if (!request.path.endsWith('/'))
            return {.status = 308, .headers = {{"Location", "docs/"}}};
        auto response = page(request, inPath);
        response.headers.emplaceBack("Content-Security-Policy", explorerPolicy);
        return response;
    };
}

HttpResponse status(const char *word)
{
    return {.status = 200,
            .type = "application/json",
            .body = QByteArray("{\"status\":\"") + word + "\"}",
            .headers = {{"Cache-Control", "no-store"}}};
}

} // namespace

void addEndpoints(Api &api, Infos infos, const QUrl &publicUrl, std::function<Result<>()> isReady)
{
    api.add(Verb::Get, "/", Cost::Inline, [](const HttpRequest &, const PathValues &) -> HttpResponse {
        return {.status = 302, .headers = {{"Location", "api/v1/docs/"}, {"Cache-Control", "no-cache"}}};
    });
    api.add(Verb::Get, "/healthz", Cost::Inline, [](const HttpRequest &, const PathValues &) { return status("ok"); });
    api.add(Verb::Get, "/readyz", Cost::Pooled, [isReady](const HttpRequest &request, const PathValues &) {
        const auto ready = isReady();
        if (ready)
            return status("ready");
        auto response = problemResponse({.kind = Error::Kind::Unavailable,
                                         .code = u"unavailable"_s,
                                         .explanation = ready.error().explanation,
                                         .retryAfter = 5},
                                        request.id);
        response.headers.emplaceBack("Cache-Control", "no-store");
        return response;
    });
    api.add(Verb::Get, "/api/v1/openapi.json", Cost::Inline, constant("application/json", openApi(infos, publicUrl)));
    api.add(Verb::Get, "/api/v1/docs/", Cost::Inline, explorerPage());
    api.add(Verb::Get, "/api/v1/docs/explorer.js", Cost::Inline,
            constant("text/javascript; charset=utf-8", pageResource(u"explorer.js"_s)));
    api.add(Verb::Get, "/api/v1/docs/explorer.css", Cost::Inline,
            constant("text/css; charset=utf-8", pageResource(u"explorer.css"_s)));
}

} // namespace plandeck
