// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/synctimeline.h"

#include <algorithm>

namespace plandeck {
namespace {

using Kind = SyncSpan::Kind;

/// What is wrong with a gap's time, or what was made good in it. An open one goes on until a catch-up has come to its end.
QList<SyncSpan> spansOf(const SyncGap &gap, bool isRunning, const QDateTime &now)
{
    if (!gap.closedAt)
        return {{.kind = isRunning ? Kind::Running : Kind::Missing, .from = gap.missingFrom.value_or(gap.from), .to = now}};
    QList<SyncSpan> spans;
    const auto lostUntil = std::clamp(gap.lostUntil.value_or(gap.from), gap.from, std::max(gap.from, gap.to));
    if (lostUntil > gap.from)
        spans.append({.kind = Kind::Lost, .from = gap.from, .to = lostUntil});
    if (gap.fetched > 0 && lostUntil < gap.to)
        spans.append({.from = lostUntil, .to = gap.to, .fetched = gap.fetched});
    return spans;
}

/// Nothing was ever asked for: all of it is still to come.
QList<SyncSpan> neverChecked(const SyncCursor &cursor, const QDateTime &oldest, const QDateTime &now)
{
    return {{.kind = cursor.isRunning ? Kind::Running : Kind::Missing, .from = cursor.heardUntil.value_or(oldest), .to = now}};
}

} // namespace

QList<SyncSpan> syncTimeline(const SyncCursor &cursor, const QList<SyncGap> &gaps, const QDateTime &now)
{
    const auto oldest = now.addSecs(-stripeKeepsSecs);
    QList<SyncSpan> special = cursor.checkedAt ? QList<SyncSpan>{} : neverChecked(cursor, oldest, now);
    for (const auto &gap : gaps)
        special += spansOf(gap, cursor.isRunning, now);
    std::ranges::stable_sort(special, {}, &SyncSpan::from);
    QList<SyncSpan> timeline;
    auto at = oldest;
    for (auto span : std::as_const(special)) {
        span.from = std::max(span.from, at);
        span.to = std::min(span.to, now);
        if (span.to <= span.from)
            continue;
        if (span.from > at)
            timeline.append({.from = at, .to = span.from});
        at = span.to;
        timeline.append(span);
    }
    if (at < now)
        timeline.append({.from = at, .to = now});
    return timeline;
}

} // namespace plandeck
