// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"billing.meter"_s;
constexpr qsizetype longestName = 250;

/// One active meter an event name.
Answer<> checkedIsFree(const Context &context, const QString &eventName)
{
    for (const auto &other : context.engine.store.newestFirst(context.space(), type))
        if (other[u"event_name"] == eventName && other[u"status"] == u"active"_s)
            return invalidParameter(
                u"event_name"_s, u"resource_already_exists"_s,
                u"An active meter (%1) already exists for the event name '%2'."_s.arg(other[u"id"].toString(), eventName));
    return {};
}

Answer<QJsonObject> createMeter(Context &context, const QJsonObject &parameters)
{
    const auto eventName = parameters[u"event_name"].toString();
    if (eventName.size() > 100)
        return invalidParameter(u"event_name"_s, u"Invalid string: must be at most 100 characters"_s);
    if (parameters[u"display_name"].toString().size() > longestName)
        return invalidParameter(u"display_name"_s, u"Invalid string: must be at most %1 characters"_s.arg(longestName));
    if (const auto ok = checkedIsFree(context, eventName); !ok)
        return refused(ok.error());
    auto meter = context.blank(type, QLatin1String("mtr_"), 26, context.now());
    const QJsonObject members{
        {u"customer_mapping"_s, QJsonObject{{u"event_payload_key"_s, u"stripe_customer_id"_s}, {u"type"_s, u"by_id"_s}}},
        {u"status"_s, u"active"_s},
        {u"updated"_s, context.now()},
        {u"value_settings"_s, QJsonObject{{u"event_payload_key"_s, u"value"_s}}}};
    for (auto it = members.begin(); it != members.end(); ++it)
        meter.insert(it.key(), it.value());
    assign(
        meter, parameters,
        {u"customer_mapping", u"default_aggregation", u"display_name", u"event_name", u"event_time_window", u"value_settings"});
    context.create(type, meter);
    return meter;
}

Answer<QJsonObject> retrieveMeter(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> updateMeter(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    auto meter = *before;
    assign(meter, parameters, {u"display_name"});
    if (meter != *before)
        meter.insert(u"updated"_s, context.now());
    context.update(type, *before, meter);
    return meter;
}

Answer<QJsonObject> listMeters(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &meter) {
        return !parameters.contains(u"status") || parameters[u"status"] == meter[u"status"];
    });
}

Answer<QJsonObject> switched(Context &context, const QString &from, const QString &to, const QString &event)
{
    auto meter = context.atPath(type);
    if (!meter)
        return meter;
    if (meter->value(u"status") != from)
        return refused({.message = u"Meter %1 is %2 already."_s.arg(meter->value(u"id").toString(), to)});
    if (to == u"active")
        if (const auto ok = checkedIsFree(context, meter->value(u"event_name").toString()); !ok)
            return refused(ok.error());
    meter->insert(u"status"_s, to);
    meter->insert(u"status_transitions"_s,
                  QJsonObject{{u"deactivated_at"_s, to == u"active" ? QJsonValue() : QJsonValue(context.now())}});
    meter->insert(u"updated"_s, context.now());
    context.store(type, *meter, event);
    return meter;
}

Answer<QJsonObject> deactivateMeter(Context &context, const QJsonObject &)
{
    return switched(context, u"active"_s, u"inactive"_s, u"billing.meter.deactivated"_s);
}

Answer<QJsonObject> reactivateMeter(Context &context, const QJsonObject &)
{
    return switched(context, u"inactive"_s, u"active"_s, u"billing.meter.reactivated"_s);
}

} // namespace

void addMeterHandlers(Handlers &handlers)
{
    handlers.insert(u"billing.meters.create"_s, createMeter);
    handlers.insert(u"billing.meters.retrieve"_s, retrieveMeter);
    handlers.insert(u"billing.meters.update"_s, updateMeter);
    handlers.insert(u"billing.meters.list"_s, listMeters);
    handlers.insert(u"billing.meters.deactivate"_s, deactivateMeter);
    handlers.insert(u"billing.meters.reactivate"_s, reactivateMeter);
}

} // namespace plandeck::sandbox
