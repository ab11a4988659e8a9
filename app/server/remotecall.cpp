// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/remotecall.h"

#include "services/api/remote.h"
#include "services/api/remoteserver.h"

#include <QtCore/QEventLoop>

namespace plandeck {
namespace {

void addCredentials(const ServerOptions &options, HttpRequest &request)
{
    if (!options.token.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + options.token.reveal().toByteArray());
    if (!options.apiKey.isEmpty())
        request.headers.emplaceBack("X-API-Key", options.apiKey.reveal().toByteArray());
    if (options.mode)
        request.headers.emplaceBack("X-Mode", wordOf(*options.mode).toLatin1());
}

} // namespace

void callRemotely(const ServerOptions &options, Call &call)
{
    auto request = toRequest(call);
    addCredentials(options, request);
    RemoteServer server({.url = options.server});
    QEventLoop waiting;
    server.send(std::move(request), [&](Result<HttpResponse> response) {
        response ? readAnswer(*response, call) : call.fail(response.error());
        waiting.quit();
    });
    waiting.exec();
}

} // namespace plandeck
