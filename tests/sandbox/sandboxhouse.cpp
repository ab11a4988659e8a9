// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QJsonObject Told::json() const
{
    return QJsonDocument::fromJson(response.body).object();
}

QJsonObject Told::error() const
{
    return json()[u"error"].toObject();
}

QString Told::code() const
{
    return QString::number(status()) + u' ' + error()[u"code"].toString(u"-"_s);
}

QString Told::param() const
{
    return error()[u"param"].toString();
}

QString Told::message() const
{
    return error()[u"message"].toString();
}

QString Told::id() const
{
    return json()[u"id"].toString();
}

QStringList Told::ids() const
{
    QStringList ids;
    for (const auto &item : json()[u"data"].toArray())
        ids.append(item[u"id"].toString());
    return ids;
}

QByteArray Told::header(QByteArrayView name) const
{
    return HttpRequest{.headers = response.headers}.header(name);
}

QUrl Told::location() const
{
    return QUrl::fromEncoded(header("Location"));
}

SandboxConfig SandboxHouse::config(const QString &stateFile)
{
    return {.platforms = {{.name = u"Acme"_s,
                           .keys = {{.secret = QString::fromLatin1(testKey), .clientId = u"ca_acme"_s},
                                    {.secret = QString::fromLatin1(liveKey), .clientId = u"ca_acme_live"_s}},
                           .redirectUris = {QString::fromLatin1(callback), u"http://localhost:*/any"_s,
                                            u"https://acme.example/back"_s}},
                          {.name = u"Other"_s,
                           .keys = {{.secret = QString::fromLatin1(otherKey), .clientId = u"ca_other"_s}},
                           .redirectUris = {u"http://127.0.0.1:1/other"_s}}},
            .stateFile = stateFile};
}

SandboxHouse::SandboxHouse(const QString &stateFile)
{
    auto opened = Sandbox::open(config(stateFile), clock, random);
    if (opened)
        sandbox = std::move(*opened);
    else
        qFatal("%s", qPrintable(opened.error().detail));
}

Told SandboxHouse::ask(const QByteArray &method, const QByteArray &target, const QByteArray &body, const Headers &headers)
{
    const auto mark = target.indexOf('?');
    HttpRequest request{.method = method,
                        .path = mark < 0 ? target : target.left(mark),
                        .query = mark < 0 ? QByteArray() : target.mid(mark + 1),
                        .body = body,
                        .headers = headers};
    request.headers.append(HttpHeader("Host", "127.0.0.1:12111"));
    if (request.header("Authorization").isEmpty())
        request.headers.append(as(testKey));
    if (!body.isEmpty() && request.header("Content-Type").isEmpty())
        request.headers.append(HttpHeader("Content-Type", "application/x-www-form-urlencoded"));
    return {sandbox->accept(request).run()};
}

Told SandboxHouse::control(const QByteArray &method, const QByteArray &target, const QByteArray &json)
{
    return ask(method, "/_sandbox/" + target, json, {{"Content-Type", "application/json"}});
}

QByteArray SandboxHouse::product(const QByteArray &form, const Headers &headers)
{
    return post("/v1/products", form, headers).id().toLatin1();
}

QByteArray SandboxHouse::price(const QByteArray &product, const QByteArray &more)
{
    return post("/v1/prices", "currency=usd&unit_amount=2999&product=" + product + more).id().toLatin1();
}

QUrl SandboxHouse::authorizeLink(const QString &more) const
{
    return QUrl(
        u"http://127.0.0.1:12111/oauth/authorize?response_type=code&client_id=ca_acme&scope=read_write&state=s%201&redirect_uri="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(callback))) + more);
}

QByteArray SandboxHouse::code(const QString &more)
{
    return QUrlQuery(sandbox->approve(authorizeLink(more))).queryItemValue(u"code"_s).toLatin1();
}

QByteArray SandboxHouse::connected()
{
    return post("/oauth/token", "grant_type=authorization_code&code=" + code()).json()[u"stripe_user_id"].toString().toLatin1();
}

QStringList SandboxHouse::eventTypes(const Headers &headers)
{
    QStringList types;
    for (const auto &event : get("/v1/events?limit=100", headers).json()[u"data"].toArray())
        types.prepend(event[u"type"].toString());
    return types;
}

} // namespace plandeck
