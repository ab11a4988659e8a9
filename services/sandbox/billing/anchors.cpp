// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/anchors.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"

#include <QtCore/QDateTime>

#include <functional>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 day = 24 * 3600;
constexpr qint64 longestTrial = 730; // days

QJsonObject withPeriods(const QJsonObject &subscription, const std::function<Period(const QJsonObject &)> &period)
{
    QJsonArray items;
    for (const auto &item : listOf(subscription, u"items"))
        items.append(withPeriod(item.toObject(), period(item.toObject())));
    return withList(subscription, u"items"_s, items);
}

/// The first moment from now on that fits day, month and time of the config.
qint64 nextFitting(const QJsonObject &config, qint64 now)
{
    const auto start = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
    const auto part = [&](QStringView name, int otherwise) { return config[name].toInt(otherwise); };
    const QTime time(part(u"hour", start.time().hour()), part(u"minute", start.time().minute()),
                     part(u"second", start.time().second()));
    for (int ahead = 0;; ++ahead) {
        const auto month = start.date().addMonths(ahead);
        if (config[u"month"].isDouble() && month.month() != part(u"month", 0))
            continue;
        const QDate date(month.year(), month.month(), std::min(part(u"day_of_month", 1), month.daysInMonth()));
        const auto moment = QDateTime(date, time, Qt::UTC).toSecsSinceEpoch();
        if (moment >= now)
            return moment;
    }
}

Answer<qint64> anchorOf(const QJsonObject &subscription, const QJsonObject &parameters, qint64 now)
{
    const auto given = parameters[u"billing_cycle_anchor"];
    const auto config = parameters[u"billing_cycle_anchor_config"];
    if (!given.isUndefined() && !config.isUndefined())
        return invalidParameter(
            u"billing_cycle_anchor_config"_s, u"parameters_exclusive"_s,
            u"You may only specify one of these parameters: billing_cycle_anchor, billing_cycle_anchor_config."_s);
    if (config.isObject()) {
        const auto dayOfMonth = config[u"day_of_month"].toInteger();
        if (dayOfMonth < 1 || dayOfMonth > 31)
            return invalidParameter(u"billing_cycle_anchor_config[day_of_month]"_s, u"day_of_month must be between 1 and 31."_s);
        return nextFitting(config.toObject(), now);
    }
    if (given.isUndefined())
        return parameters[u"backdate_start_date"].toInteger(now);
    const auto anchor = given.toInteger();
    if (anchor < now)
        return invalidParameter(u"billing_cycle_anchor"_s, u"Invalid timestamp: billing_cycle_anchor must be in the future."_s);
    for (const auto &item : listOf(subscription, u"items"))
        if (anchor > stepped(now, intervalOf(item.toObject()), 1))
            return invalidParameter(u"billing_cycle_anchor"_s,
                                    u"billing_cycle_anchor cannot be later than the next natural billing "
                                    "date of the subscription."_s);
    return anchor;
}

} // namespace

Answer<std::optional<qint64>> trialEndOf(const Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    const auto end = parameters[u"trial_end"];
    const auto days = parameters[u"trial_period_days"];
    if (!end.isUndefined() && !days.isUndefined())
        return invalidParameter(u"trial_period_days"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: trial_end, trial_period_days."_s);
    if (end.isString()) // "now"
        return std::optional<qint64>();
    if (end.isDouble()) {
        if (end.toInteger() <= now)
            return invalidParameter(u"trial_end"_s, u"Invalid timestamp: must be an integer Unix timestamp in the future."_s);
        if (end.toInteger() > now + longestTrial * day)
            return invalidParameter(u"trial_end"_s, u"Invalid timestamp: trial_end can be no more than 2 years in the future."_s);
        return std::optional(end.toInteger());
    }
    if (days.isDouble()) {
        if (days.toInteger() < 0 || days.toInteger() > longestTrial)
            return invalidParameter(u"trial_period_days"_s, u"parameter_invalid_integer"_s,
                                    u"Invalid trial_period_days: it must be between 0 and %1."_s.arg(longestTrial));
        return days.toInteger() == 0 ? std::optional<qint64>() : std::optional(now + days.toInteger() * day);
    }
    if (parameters[u"trial_from_plan"].toBool())
        for (const auto &item : listOf(subscription, u"items"))
            if (const auto ofPrice = item[u"price"][u"recurring"][u"trial_period_days"]; ofPrice.isDouble())
                return std::optional(now + ofPrice.toInteger() * day);
    return std::optional<qint64>();
}

QJsonObject inTrial(const QJsonObject &subscription, qint64 from, qint64 until)
{
    const auto periods = withPeriods(subscription, [&](const QJsonObject &) { return Period{from, until}; });
    return with(
        periods,
        {{u"billing_cycle_anchor"_s, until}, {u"status"_s, u"trialing"_s}, {u"trial_end"_s, until}, {u"trial_start"_s, from}});
}

Answer<QJsonObject> anchored(const Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    const auto trialEnd = trialEndOf(context, subscription, parameters);
    if (!trialEnd)
        return refused(trialEnd.error());
    const auto start = parameters[u"backdate_start_date"].toInteger(now);
    if (start > now)
        return invalidParameter(u"backdate_start_date"_s, u"Invalid timestamp: backdate_start_date must be in the past."_s);
    auto result = with(subscription, {{u"start_date"_s, start}});
    if (*trialEnd)
        return inTrial(result, now, **trialEnd);
    const auto anchor = anchorOf(subscription, parameters, now);
    if (!anchor)
        return refused(anchor.error());
    result.insert(u"billing_cycle_anchor"_s, *anchor);
    if (const auto config = parameters[u"billing_cycle_anchor_config"]; config.isObject())
        result.insert(u"billing_cycle_anchor_config"_s,
                      merged(context.engine.operations.blank(u"subscription.billing_cycle_anchor_config"_s), config.toObject()));
    return withPeriods(result, [&](const QJsonObject &item) {
        const auto period = itemPeriodAt(result, item, now);
        return Period{*anchor > now ? now : period.start, period.end};
    });
}

} // namespace plandeck::sandbox
