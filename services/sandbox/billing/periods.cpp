// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/periods.h"

#include <QtCore/QDateTime>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 day = 24 * 3600; // seconds

/// About as long as one interval, never longer: a first guess to count from.
qint64 shortest(const Interval &interval)
{
    if (interval.unit == u"day")
        return interval.count * day;
    if (interval.unit == u"week")
        return interval.count * 7 * day;
    return interval.count * (interval.unit == u"month" ? 28 : 365) * day;
}

QDateTime onDay(const QDateTime &moment, int dayOfMonth)
{
    const auto date = moment.date();
    return QDateTime(QDate(date.year(), date.month(), std::min(dayOfMonth, date.daysInMonth())), moment.time(), Qt::UTC);
}

} // namespace

Interval Interval::of(const QJsonObject &recurring)
{
    return {recurring[u"interval"].toString(), recurring[u"interval_count"].toInteger(1)};
}

qint64 stepped(qint64 anchor, const Interval &interval, qint64 steps, int dayOfMonth)
{
    const auto count = interval.count * steps;
    if (interval.unit == u"day")
        return anchor + count * day;
    if (interval.unit == u"week")
        return anchor + count * 7 * day;
    const auto start = QDateTime::fromSecsSinceEpoch(anchor, Qt::UTC);
    const auto then = start.addMonths(int(interval.unit == u"month" ? count : count * 12));
    return (dayOfMonth > 0 ? onDay(then, dayOfMonth) : then).toSecsSinceEpoch();
}

Period periodAt(qint64 anchor, const Interval &interval, qint64 moment, int dayOfMonth)
{
    // The guess is off by the days that months have beyond 28; from there it is a few steps.
    auto steps = (moment - anchor) / shortest(interval);
    while (stepped(anchor, interval, steps, dayOfMonth) > moment)
        --steps;
    while (stepped(anchor, interval, steps + 1, dayOfMonth) <= moment)
        ++steps;
    return {stepped(anchor, interval, steps, dayOfMonth), stepped(anchor, interval, steps + 1, dayOfMonth)};
}

} // namespace plandeck::sandbox
