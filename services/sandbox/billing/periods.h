// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonObject>

namespace plandeck::sandbox {

/// From a second on, and up to another one that no longer belongs to it (Unix seconds).
struct Period
{
    qint64 start = 0;
    qint64 end = 0;

    QJsonObject json() const { return {{QStringLiteral("start"), start}, {QStringLiteral("end"), end}}; }
    friend bool operator==(const Period &, const Period &) = default;
};

/// How often a price bills.
struct Interval
{
    QString unit = {}; // "day", "week", "month" or "year"
    qint64 count = 1;

    static Interval of(const QJsonObject &recurring);
    friend bool operator==(const Interval &, const Interval &) = default;
};

/// So many intervals after the anchor, in UTC. Months and years keep the anchor's day, or take the month's last one: from
/// Jan 31 on Feb 28, Mar 31. dayOfMonth is the anchor's day where the anchor itself stands in a short month; 0: its own.
qint64 stepped(qint64 anchor, const Interval &interval, qint64 steps, int dayOfMonth = 0);

/// The billing period that a moment lies in. Before the anchor it is counted back from it.
Period periodAt(qint64 anchor, const Interval &interval, qint64 moment, int dayOfMonth = 0);

} // namespace plandeck::sandbox
