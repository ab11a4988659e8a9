// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/remotecall.h"

#include "services/api/apioptions.h"
#include "services/api/remote.h"
#include "services/domain/random.h"

#include <QtCore/QEventLoop>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkReply>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int patienceMs = 60'000;

void addCredentials(const ServerOptions &options, HttpRequest &request)
{
    if (!options.token.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + options.token.reveal().toByteArray());
    if (!options.apiKey.isEmpty())
        request.headers.emplaceBack("X-API-Key", options.apiKey.reveal().toByteArray());
    if (options.mode)
        request.headers.emplaceBack("X-Mode", wordOf(*options.mode).toLatin1());
    // The network access manager repeats a request by itself when a connection breaks.
    if (request.method == "POST")
        request.headers.emplaceBack("Idempotency-Key", SystemRandom().word(32, RandomSource::lettersAndDigits));
}

QNetworkRequest toNetwork(const QUrl &server, const HttpRequest &request)
{
    const QString query = request.query.isEmpty() ? QString() : QString(u'?' + QString::fromLatin1(request.query));
    QNetworkRequest out(QUrl(baseOf(server) + QString::fromLatin1(request.path) + query, QUrl::StrictMode));
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setTransferTimeout(patienceMs);
    out.setRawHeader("User-Agent", "plandeck-server/" PLANDECK_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

HttpResponse toResponse(QNetworkReply &reply)
{
    return {.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
            .body = reply.readAll(),
            .headers = reply.rawHeaderPairs()};
}

} // namespace

void callRemotely(const ServerOptions &options, Call &call)
{
    auto request = toRequest(call);
    addCredentials(options, request);
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.sendCustomRequest(toNetwork(options.server, request), request.method, request.body));
    QEventLoop waiting;
    QObject::connect(reply.get(), &QNetworkReply::finished, &waiting, &QEventLoop::quit);
    if (!reply->isFinished())
        waiting.exec();
    if (!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()) // no answer at all
        return call.fail({.kind = Error::Kind::Unavailable, .code = u"server_unreachable"_s, .detail = reply->errorString()});
    readAnswer(toResponse(*reply), call);
}

} // namespace plandeck
