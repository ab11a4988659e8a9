// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/delivery.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QByteArray Delivery::body() const
{
    QJsonObject event{{u"id"_s, id},
                      {u"object"_s, u"event"_s},
                      {u"api_version"_s, u"2026-10-28.endive"_s},
                      {u"created"_s, created},
                      {u"data"_s, QJsonObject{{u"object"_s, object}}},
                      {u"livemode"_s, livemode},
                      {u"pending_webhooks"_s, 1},
                      {u"request"_s, QJsonObject{{u"id"_s, QJsonValue::Null}, {u"idempotency_key"_s, QJsonValue::Null}}},
                      {u"type"_s, type}};
    if (!account.isEmpty())
        event.insert(u"account"_s, account);
    return QJsonDocument(event).toJson();
}

Delivery Delivery::of(const QJsonObject &event)
{
    return {.id = event[u"id"_s].toString(),
            .type = event[u"type"_s].toString(),
            .object = event[u"data"_s].toObject()[u"object"_s].toObject(),
            .account = event[u"account"_s].toString(),
            .created = event[u"created"_s].toInteger(),
            .livemode = event[u"livemode"_s].toBool()};
}

QByteArray signedBy(const QByteArray &secret, const QByteArray &body, qint64 time)
{
    const auto t = QByteArray::number(time);
    const auto digest = QMessageAuthenticationCode::hash(t + '.' + body, secret, QCryptographicHash::Sha256); // not our own HMAC
    return "t=" + t + ",v1=" + digest.toHex();
}

} // namespace plandeck
