// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/control.h"

#include "services/sandbox/deliveries.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

HttpResponse json(const QJsonObject &body, int status = 200)
{
    return {.status = status, .type = "application/json", .body = QJsonDocument(body).toJson(QJsonDocument::Compact)};
}

HttpResponse problem(int status, const QString &text)
{
    return json({{u"error"_s, text}}, status);
}

HttpResponse done(const Result<> &result)
{
    return result ? json({{u"ok"_s, true}}) : problem(500, result.error().detail);
}

std::optional<QJsonObject> objectIn(const HttpRequest &request)
{
    const auto document = QJsonDocument::fromJson(request.body);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

/// Those of a platform's accounts, and the accounts themselves.
QJsonObject modeState(const Engine &engine, bool isLive)
{
    const Space world{{}, isLive};
    QJsonObject accounts;
    for (const auto &account : engine.store.newestFirst(world, u"account"_s)) {
        const auto id = account[u"id"].toString();
        QJsonObject objects;
        const auto counts = engine.store.counts({id, isLive});
        for (auto it = counts.begin(); it != counts.end(); ++it)
            if (engine.operations.isResource(it.key())) // the others are notes of ours
                objects.insert(it.key(), it.value());
        accounts.insert(id, objects);
    }
    return accounts;
}

} // namespace

HttpResponse Control::answer(const HttpRequest &request)
{
    if (!request.header("Origin").isEmpty())
        return problem(403, u"The control API is not for web pages."_s);
    const auto is = [&](QByteArrayView method, QByteArrayView path) { return request.method == method && request.path == path; };
    if (is("POST", "/_sandbox/faults"))
        return addFault(request);
    if (is("DELETE", "/_sandbox/faults")) {
        m_engine.faults.clear();
        return json({{u"ok"_s, true}});
    }
    if (is("GET", "/_sandbox/requests"))
        return requests();
    if (is("GET", "/_sandbox/deliveries"))
        return json({{u"deliveries"_s, Deliveries(m_engine).json()}});
    if (is("POST", "/_sandbox/reset"))
        return done(resetEngine(m_engine));
    if (is("GET", "/_sandbox/clock"))
        return clock();
    if (is("POST", "/_sandbox/clock"))
        return setClock(request);
    if (is("POST", "/_sandbox/billing"))
        return setBilling(request);
    if (is("GET", "/_sandbox/state"))
        return state();
    return problem(404, u"The control API has faults, requests, deliveries, reset, clock, billing and state."_s);
}

HttpResponse Control::addFault(const HttpRequest &request)
{
    const auto description = objectIn(request);
    QString wrong = description ? QString() : u"The body must be a JSON object."_s;
    const auto fault = description ? faultOf(*description, wrong) : std::nullopt;
    if (!fault)
        return problem(400, wrong);
    m_engine.faults.add(*fault);
    return json({{u"ok"_s, true}});
}

HttpResponse Control::clock() const
{
    return json({{u"now"_s, m_engine.clock.nowSecs()}, {u"offset_ms"_s, m_engine.clock.offset()}});
}

HttpResponse Control::setClock(const HttpRequest &request)
{
    const auto now = objectIn(request).value_or(QJsonObject()).value(u"now");
    if (!now.isDouble() || now.toInteger() <= 0)
        return problem(400, u"now must be a time in Unix seconds."_s);
    const auto moved = moveClock(m_engine, now.toInteger());
    return moved ? clock() : done(moved);
}

HttpResponse Control::setBilling(const HttpRequest &request)
{
    const auto outcome = objectIn(request).value_or(QJsonObject()).value(u"after_retries").toString();
    if (!QStringList{u"cancel"_s, u"unpaid"_s, u"past_due"_s}.contains(outcome))
        return problem(400, u"after_retries must be cancel, unpaid or past_due."_s);
    m_engine.store.put({}, u"billing_settings"_s, {{u"id"_s, u"billing_settings"_s}, {u"after_retries"_s, outcome}});
    return done(m_engine.store.commit());
}

HttpResponse Control::requests() const
{
    QJsonArray list;
    for (const auto &record : m_engine.requests)
        list.append(record.json());
    return json({{u"requests"_s, list}});
}

HttpResponse Control::state() const
{
    QJsonArray platforms;
    for (const auto &platform : m_engine.platforms) {
        QJsonArray clients;
        for (const auto &key : platform.keys)
            clients.append(
                QJsonObject{{u"client_id"_s, key.clientId}, {u"livemode"_s, key.isLive()}, {u"key"_s, maskedKey(key.secret)}});
        platforms.append(QJsonObject{{u"account"_s, platform.account},
                                     {u"name"_s, platform.name},
                                     {u"clients"_s, clients},
                                     {u"redirect_uris"_s, QJsonArray::fromStringList(platform.redirectUris)}});
    }
    return json({{u"now"_s, m_engine.clock.nowSecs()},
                 {u"platforms"_s, platforms},
                 {u"test"_s, modeState(m_engine, false)},
                 {u"live"_s, modeState(m_engine, true)}});
}

} // namespace plandeck::sandbox
