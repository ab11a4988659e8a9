// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"
#include "services/domain/result.h"

namespace plandeck {

/// Where a page of a list begins, as text that clients hand back as they got it.
struct Cursor
{
    struct Place
    {
        QString key = {}; // of the column the list is ordered by
        Id<struct AnyTag> id = {}; // null when the key alone is unique
    };

    bool isBackwards = false; // the page before this place, not the one behind
    Place place = {};

    bool isStart() const { return place.key.isNull(); }

    QString text() const;
    /// The list's beginning for an empty text; Invalid `cursor_invalid` for one that is not ours or of another kind of list.
    [[nodiscard]] static Result<Cursor> read(const QString &text, bool isNumber, bool hasId);
};

} // namespace plandeck
