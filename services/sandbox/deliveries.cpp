// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/deliveries.h"

#include "services/sandbox/connectedaccounts.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const Space notes{}; // deliveries are the sandbox's own
const auto pendingType = u"pending_delivery"_s;
const auto doneType = u"delivery"_s;
constexpr qint64 pauses[] = {2, 10, 60}; // seconds before each further attempt

Space spaceOf(const QJsonValue &note)
{
    return {note[u"account"].toString(), note[u"livemode"].toBool()};
}

QJsonObject noteOf(const Space &space)
{
    return {{u"account"_s, space.account}, {u"livemode"_s, space.isLive}};
}

bool wants(const QJsonObject &endpoint, const QString &type)
{
    const auto patterns = endpoint[u"enabled_events"].toArray();
    return endpoint[u"status"] == u"enabled"_s
           && std::ranges::any_of(patterns, [&](const QJsonValue &p) { return matchesEventType(p.toString(), type); });
}

/// Whether it was made with connect=true: for what happens in connected accounts.
bool isForConnected(const Engine &engine, const Space &space, const QJsonObject &endpoint)
{
    const auto secrets = engine.store.find(space, u"webhook_secret"_s, endpoint[u"id"].toString());
    return secrets && secrets->value(u"connect").toBool();
}

} // namespace

bool matchesEventType(const QString &pattern, const QString &type)
{
    if (pattern.endsWith(u'*'))
        return type.startsWith(QStringView(pattern).chopped(1));
    return pattern == type;
}

QByteArray webhookSignature(qint64 unixSeconds, const QByteArray &body, const QByteArray &secret)
{
    const auto time = QByteArray::number(unixSeconds);
    const QByteArray text = time + '.' + body;
    return "t=" + time + ",v1=" + QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256).toHex();
}

void Deliveries::queue(const Space &endpointSpace, const QJsonObject &endpoint, const Space &eventSpace, const QJsonObject &event)
{
    m_engine.store.put(notes, pendingType,
                       {{u"id"_s, m_engine.newId(QLatin1String("wd_"), 24)},
                        {u"endpoint"_s, endpoint[u"id"]},
                        {u"endpoint_space"_s, noteOf(endpointSpace)},
                        {u"url"_s, endpoint[u"url"]},
                        {u"event"_s, event[u"id"]},
                        {u"event_space"_s, noteOf(eventSpace)},
                        {u"type"_s, event[u"type"]},
                        {u"attempts"_s, QJsonArray()},
                        {u"next_attempt_at"_s, m_engine.clock.nowSecs()}});
    m_engine.hasPost = true;
}

int Deliveries::post(const Space &space, const QJsonObject &event)
{
    int count = 0;
    const auto type = event[u"type"].toString();
    const auto queueAll = [&](const Space &where, bool isConnect) {
        for (const auto &endpoint : m_engine.store.newestFirst(where, u"webhook_endpoint"_s)) {
            if (!wants(endpoint, type) || isForConnected(m_engine, where, endpoint) != isConnect)
                continue;
            queue(where, endpoint, space, event);
            ++count;
        }
    };
    const auto account = event[u"account"].toString();
    const bool isOfConnected = !account.isEmpty();
    if (!isOfConnected || account == space.account)
        queueAll(space, false);
    for (const auto &platform : m_engine.platforms) {
        const Space own{platform.account, space.isLive};
        // What happens as a connection ends is written down in the platform's own space.
        if (isOfConnected && (space.account == own.account || findConnection(m_engine, own, account)))
            queueAll(own, true);
    }
    return count;
}

std::optional<Letter> Deliveries::letterOf(const QJsonObject &delivery)
{
    const auto where = spaceOf(delivery[u"endpoint_space"]);
    const auto id = delivery[u"endpoint"].toString();
    const auto endpoint = m_engine.store.find(where, u"webhook_endpoint"_s, id);
    const auto secret = m_engine.store.find(where, u"webhook_secret"_s, id);
    auto event = m_engine.store.find(spaceOf(delivery[u"event_space"]), u"event"_s, delivery[u"event"].toString());
    if (!endpoint || !secret || !event || endpoint->value(u"status") != u"enabled"_s)
        return {};
    if (const auto version = endpoint->value(u"api_version"); version.isString())
        event->insert(u"api_version"_s, version);
    if (where.account == event->value(u"account").toString()) // an account's own endpoint is not told whose events these are
        event->remove(u"account"_s);
    const auto body = QJsonDocument(*event).toJson(QJsonDocument::Indented);
    return Letter{.delivery = delivery[u"id"].toString(),
                  .endpoint = id,
                  .url = endpoint->value(u"url").toString(),
                  .body = body,
                  .signature = webhookSignature(m_engine.clock.baseSecs(), body, secret->value(u"secret").toString().toUtf8())};
}

QList<Letter> Deliveries::due(const QSet<QString> &busyEndpoints)
{
    QList<Letter> letters;
    auto busy = busyEndpoints;
    auto waiting = m_engine.store.newestFirst(notes, pendingType);
    std::ranges::reverse(waiting);
    const auto now = m_engine.clock.nowSecs();
    for (const auto &delivery : waiting) {
        const auto endpoint = delivery[u"endpoint"].toString();
        if (busy.contains(endpoint) || delivery[u"next_attempt_at"].toInteger() > now)
            continue;
        const auto letter = letterOf(delivery);
        if (!letter) {
            finish(delivery, u"dropped"_s);
            continue;
        }
        busy.insert(endpoint);
        letters.append(*letter);
    }
    static_cast<void>(m_engine.store.commit()); // what could not be written down is found again
    return letters;
}

void Deliveries::finish(QJsonObject delivery, const QString &status)
{
    auto &store = m_engine.store;
    store.remove(notes, pendingType, delivery[u"id"].toString());
    delivery.insert(u"status"_s, status);
    delivery.remove(u"next_attempt_at"_s);
    store.put(notes, doneType, delivery);
    while (store.count(notes, doneType) > longestHistory)
        store.remove(notes, doneType, store.oldest(notes, doneType)->value(u"id").toString());
}

void Deliveries::settle(const QString &id, const LetterOutcome &outcome)
{
    auto delivery = m_engine.store.find(notes, pendingType, id);
    if (!delivery) // the sandbox was reset meanwhile
        return;
    const auto now = m_engine.clock.nowSecs();
    auto attempts = delivery->value(u"attempts").toArray();
    attempts.append(QJsonObject{
        {u"at"_s, now}, {u"status"_s, outcome.status}, {u"error"_s, outcome.error}, {u"duration_ms"_s, outcome.durationMs}});
    delivery->insert(u"attempts"_s, attempts);
    if (outcome.error.isEmpty()) {
        const auto where = spaceOf(delivery->value(u"event_space"));
        if (auto event = m_engine.store.find(where, u"event"_s, delivery->value(u"event").toString())) {
            event->insert(u"pending_webhooks"_s, std::max(0, event->value(u"pending_webhooks").toInt() - 1));
            m_engine.store.put(where, u"event"_s, *event);
        }
        finish(*delivery, u"succeeded"_s);
    } else if (attempts.size() > qsizetype(std::size(pauses))) {
        finish(*delivery, u"failed"_s);
    } else {
        delivery->insert(u"next_attempt_at"_s, now + pauses[attempts.size() - 1]);
        m_engine.store.put(notes, pendingType, *delivery);
    }
    static_cast<void>(m_engine.store.commit()); // at worst it is sent again: at least once is what webhooks promise
}

bool Deliveries::isEmpty() const
{
    return m_engine.store.count(notes, pendingType) == 0;
}

QJsonArray Deliveries::json() const
{
    QJsonArray list;
    for (const auto &type : {doneType, pendingType}) {
        auto deliveries = m_engine.store.newestFirst(notes, type);
        std::ranges::reverse(deliveries);
        for (auto &delivery : deliveries) {
            delivery.insert(u"account"_s, delivery[u"event_space"][u"account"]);
            delivery.insert(u"status"_s, delivery[u"status"].toString(u"pending"_s));
            delivery.remove(u"event_space"_s);
            delivery.remove(u"endpoint_space"_s);
            list.append(delivery);
        }
    }
    return list;
}

} // namespace plandeck::sandbox
