// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/events.h"

#include "services/sandbox/deliveries.h"
#include "services/sandbox/expansion.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 keptFor = 30 * 24 * 3600; // seconds: how far back /v1/events reaches

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Answer<QJsonObject> retrieveEvent(Context &context, const QJsonObject &)
{
    const auto event = context.atPath(u"event"_s);
    if (event && event->value(u"created").toInteger() < context.now() - keptFor)
        return noSuchInPath(u"event"_s, context.path[u"id"_s]);
    return event;
}

Answer<QJsonObject> listEvents(Context &context, const QJsonObject &parameters)
{
    QStringList patterns = parameters[u"types"].toVariant().toStringList();
    if (parameters.contains(u"type")) {
        if (!patterns.isEmpty())
            return invalidParameter(u"types"_s, u"parameters_exclusive"_s,
                                    u"You may only specify one of these parameters: type, types."_s);
        patterns.append(parameters[u"type"].toString());
    }
    for (const auto &pattern : patterns)
        if (pattern.indexOf(u'*') >= 0 && pattern.indexOf(u'*') < pattern.size() - 1)
            return invalidParameter(u"type"_s,
                                    u"Invalid event type: a wildcard may only be its last character (%1)"_s.arg(pattern));

    const auto since = context.now() - keptFor;
    return listPage(context, u"event"_s, parameters, [&](const QJsonObject &event) {
        const auto type = event[u"type"].toString();
        const bool isDelivered = event[u"pending_webhooks"].toInteger() == 0;
        return event[u"created"].toInteger() >= since
               && (patterns.isEmpty()
                   || std::ranges::any_of(patterns, [&](const QString &p) { return matchesEventType(p, type); }))
               && (!parameters.contains(u"delivery_success") || parameters[u"delivery_success"].toBool() == isDelivered);
    });
}

} // namespace

QJsonObject previousAttributes(const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changed;
    for (auto it = before.begin(); it != before.end(); ++it) {
        const auto now = after.value(it.key());
        if (now == it.value())
            continue;
        if (now.isObject() && it.value().isObject())
            changed.insert(it.key(), previousAttributes(it.value().toObject(), now.toObject()));
        else
            changed.insert(it.key(), it.value());
    }
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!before.contains(it.key()))
            changed.insert(it.key(), QJsonValue::Null);
    return changed;
}

void record(Context &context, const Space &space, const Happening &happening)
{
    if (context.held) {
        context.held->append({space, happening});
        return;
    }
    auto &engine = context.engine;
    const auto &table = engine.operations;
    const auto object = shown(context, happening.object, {});
    QJsonObject data{{u"object"_s, object}};
    if (!happening.before.isEmpty())
        data.insert(u"previous_attributes"_s, previousAttributes(shown(context, happening.before, {}), object));

    QJsonObject event{{u"id"_s, engine.newId(QLatin1String("evt_1"), 23)},
                      {u"object"_s, u"event"_s},
                      {u"api_version"_s, table.apiVersion()},
                      {u"created"_s, context.now()},
                      {u"data"_s, data},
                      {u"livemode"_s, space.isLive},
                      {u"pending_webhooks"_s, 0},
                      {u"request"_s, QJsonObject{{u"id"_s, textOrNull(context.requestId)},
                                                 {u"idempotency_key"_s, textOrNull(context.idempotencyKey)}}},
                      {u"type"_s, happening.type}};
    if (!happening.account.isEmpty())
        event.insert(u"account"_s, happening.account);
    else if (!engine.isPlatform(space.account))
        event.insert(u"account"_s, space.account);
    event.insert(u"pending_webhooks"_s, Deliveries(engine).post(space, event));
    engine.store.put(space, u"event"_s, event);

    context.forgetOlder(space, u"event"_s, u"created", context.now() - keptFor);
}

void addEventHandlers(Handlers &handlers)
{
    handlers.insert(u"events.retrieve"_s, retrieveEvent);
    handlers.insert(u"events.list"_s, listEvents);
}

} // namespace plandeck::sandbox
