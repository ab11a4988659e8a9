// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/catalogue.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/metering.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto note = u"meter_event"_s; // {id: the identifier, meter, customer, value, timestamp, received}
constexpr qint64 minute = 60;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;
constexpr qint64 oldest = 35 * day; // how far back an event may lie
constexpr qint64 ahead = 5 * minute; // and how far ahead

Answer<QJsonObject> activeMeter(const Context &context, const QString &eventName)
{
    for (const auto &meter : context.engine.store.newestFirst(context.space(), u"billing.meter"_s))
        if (meter[u"event_name"] == eventName && meter[u"status"] == u"active"_s)
            return meter;
    return invalidParameter(u"event_name"_s, u"resource_missing"_s,
                            u"No active meter found for the event name '%1'."_s.arg(eventName));
}

/// Who used how much: the payload's members that the meter names.
Answer<QJsonObject> readPayload(const Context &context, const QJsonObject &meter, const QJsonObject &payload)
{
    const auto customerKey = meter[u"customer_mapping"][u"event_payload_key"].toString();
    const auto valueKey = meter[u"value_settings"][u"event_payload_key"].toString();
    if (!payload.contains(customerKey))
        return missingParameter(named(u"payload"_s, customerKey));
    const auto id = payload[customerKey].toString();
    if (const auto customer = context.referenced(u"customer"_s, id, named(u"payload"_s, customerKey)); !customer)
        return customer;
    if (!payload.contains(valueKey) && meter[u"default_aggregation"][u"formula"] != u"count"_s)
        return missingParameter(named(u"payload"_s, valueKey));
    bool isNumber = false;
    const auto value = payload[valueKey].toString(u"1"_s).toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return invalidParameter(named(u"payload"_s, valueKey), u"Invalid value: it must be a number, as a string."_s);
    return QJsonObject{{u"customer"_s, id}, {u"value"_s, value}};
}

Answer<> checkedTime(qint64 timestamp, qint64 now)
{
    if (timestamp < now - oldest)
        return invalidParameter(u"timestamp"_s, u"timestamp_too_far_in_past"_s,
                                u"The timestamp must be within the past 35 days."_s);
    if (timestamp > now + ahead)
        return invalidParameter(u"timestamp"_s, u"timestamp_in_future"_s,
                                u"The timestamp may be at most 5 minutes in the future."_s);
    return {};
}

Answer<QJsonObject> createEvent(Context &context, const QJsonObject &parameters)
{
    const auto meter = activeMeter(context, parameters[u"event_name"].toString());
    if (!meter)
        return meter;
    const auto usage = readPayload(context, *meter, parameters[u"payload"].toObject());
    if (!usage)
        return usage;
    const auto now = context.nowFor(usage->value(u"customer").toString());
    const auto timestamp = parameters[u"timestamp"].toInteger(now);
    if (const auto ok = checkedTime(timestamp, now); !ok)
        return refused(ok.error());
    const auto identifier = parameters[u"identifier"].toString(context.engine.newId({}, 32));
    if (context.find(note, identifier))
        return invalidParameter(u"identifier"_s, u"An event already exists with identifier %1."_s.arg(identifier));

    auto stored = *usage;
    const QJsonObject members{
        {u"id"_s, identifier}, {u"meter"_s, meter->value(u"id")}, {u"timestamp"_s, timestamp}, {u"received"_s, now}};
    for (auto it = members.begin(); it != members.end(); ++it)
        stored.insert(it.key(), it.value());
    context.engine.store.put(context.space(), note, stored);

    auto event = context.engine.operations.blank(u"billing.meter_event"_s);
    assign(event, parameters, {u"event_name", u"payload"});
    event.insert(u"created"_s, now);
    event.insert(u"identifier"_s, identifier);
    event.insert(u"livemode"_s, context.principal.isLive);
    event.insert(u"timestamp"_s, timestamp);
    return event;
}

/// Takes an event back, within a day of its arrival.
Answer<QJsonObject> createAdjustment(Context &context, const QJsonObject &parameters)
{
    const auto param = u"cancel[identifier]"_s;
    const auto meter = activeMeter(context, parameters[u"event_name"].toString());
    if (!meter)
        return meter;
    const auto identifier = parameters[u"cancel"][u"identifier"].toString();
    if (identifier.isEmpty())
        return missingParameter(param);
    const auto event = context.find(note, identifier);
    if (!event || event->value(u"meter") != meter->value(u"id"))
        return noSuch(u"meter event"_s, identifier, param);
    if (event->value(u"received").toInteger() < context.nowFor(event->value(u"customer").toString()) - day)
        return invalidParameter(param, u"Meter event %1 was received more than 24 hours ago."_s.arg(identifier));
    auto canceled = *event;
    canceled.insert(u"canceled"_s, true);
    context.engine.store.put(context.space(), note, canceled);

    auto adjustment = context.engine.operations.blank(u"billing.meter_event_adjustment"_s);
    adjustment.insert(u"cancel"_s, QJsonObject{{u"identifier"_s, identifier}});
    adjustment.insert(u"event_name"_s, parameters[u"event_name"]);
    adjustment.insert(u"livemode"_s, context.principal.isLive);
    adjustment.insert(u"status"_s, u"complete"_s);
    return adjustment;
}

QJsonObject summary(const Context &context, const QJsonObject &meter, const QString &customer, qint64 from, qint64 to)
{
    const auto key =
        QStringList{meter[u"id"].toString(), customer, QString::number(from), QString::number(to)}.join(u'/').toUtf8();
    auto made = context.engine.operations.blank(u"billing.meter_event_summary"_s);
    made.insert(u"id"_s,
                QString::fromLatin1("mtrusg_" + QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(24)));
    made.insert(u"aggregated_value"_s, usageOf(context, meter, customer, from, to));
    made.insert(u"end_time"_s, to);
    made.insert(u"livemode"_s, context.principal.isLive);
    made.insert(u"meter"_s, meter[u"id"]);
    made.insert(u"start_time"_s, from);
    return made;
}

Answer<QJsonObject> listSummaries(Context &context, const QJsonObject &parameters)
{
    const auto meter = context.atPath(u"billing.meter"_s);
    if (!meter)
        return meter;
    const auto customer = context.referenced(u"customer"_s, parameters[u"customer"].toString(), u"customer"_s);
    if (!customer)
        return customer;
    const auto window = parameters[u"value_grouping_window"].toString();
    const auto step = window == u"day" ? day : window == u"hour" ? hour : minute;
    for (const auto &name : {u"start_time"_s, u"end_time"_s})
        if (parameters[name].toInteger() % step != 0)
            return invalidParameter(
                name, u"Invalid %1: it must be aligned with %2 boundaries."_s.arg(name, window.isEmpty() ? u"minute"_s : window));
    const auto from = parameters[u"start_time"].toInteger();
    const auto to = parameters[u"end_time"].toInteger();
    if (to <= from)
        return invalidParameter(u"end_time"_s, u"Invalid end_time: it must be after start_time."_s);

    const auto id = customer->value(u"id").toString();
    QList<QJsonObject> summaries;
    if (window.isEmpty())
        summaries.append(summary(context, *meter, id, from, to));
    for (auto end = to; !window.isEmpty() && end > from; end -= step)
        if (const auto part = summary(context, *meter, id, end - step, end); part[u"aggregated_value"].toDouble() != 0)
            summaries.append(part);
    return pageOf(summaries, u"billing.meter_event_summary"_s, context.route, parameters,
                  [](const QJsonObject &) { return true; });
}

} // namespace

double usageOf(const Context &context, const QJsonObject &meter, const QString &customer, qint64 from, qint64 to)
{
    double sum = 0;
    double count = 0;
    std::optional<QJsonObject> last;
    for (const auto &event : context.engine.store.newestFirst(context.space(), note)) {
        const auto at = event[u"timestamp"].toInteger();
        if (event[u"meter"] != meter[u"id"] || event[u"customer"].toString() != customer || at < from || at >= to
            || event[u"canceled"].toBool())
            continue;
        sum += event[u"value"].toDouble();
        ++count;
        if (!last || at > last->value(u"timestamp").toInteger())
            last = event;
    }
    const auto formula = meter[u"default_aggregation"][u"formula"].toString();
    if (formula == u"last")
        return last ? last->value(u"value").toDouble() : 0;
    return formula == u"count" ? count : sum;
}

void addMeterEventHandlers(Handlers &handlers)
{
    handlers.insert(u"billing.meterEvents.create"_s, createEvent);
    handlers.insert(u"billing.meterEventAdjustments.create"_s, createAdjustment);
    handlers.insert(u"billing.meters.listEventSummaries"_s, listSummaries);
}

} // namespace plandeck::sandbox
