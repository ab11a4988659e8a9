// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/sync.h"

namespace plandeck {

/// A part of the time that Stripe still tells of, and whether what happened in it is in the inbox.
struct SyncSpan
{
    enum class Kind {
        Known,
        Missing, // a catch-up brings it
        Running, // a catch-up brings it at this moment
        Lost, // Stripe tells of it no more; the objects were read anew instead
    };
    Kind kind = Kind::Known;
    QDateTime from = {}; // UTC
    QDateTime to = {}; // UTC
    qint64 fetched = 0; // events that a catch-up brought into it

    friend bool operator==(const SyncSpan &, const SyncSpan &) = default;
};

/// Stripe lists events of the last 30 days.
constexpr qint64 stripeKeepsSecs = 30 * 86'400;

/// All of it without holes or overlaps, oldest first, up to now.
[[nodiscard]] QList<SyncSpan> syncTimeline(const SyncCursor &cursor, const QList<SyncGap> &gaps, const QDateTime &now);

} // namespace plandeck
