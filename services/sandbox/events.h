// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Something that happened, about to become an event.
struct Happening
{
    QString type = {};
    QJsonObject object = {};
    QJsonObject before = {}; // on *.updated: the object as it was
    QString account = {}; // the top-level account; by itself that of a connected account's space
};

/// A happening that waits to be recorded.
struct Held
{
    Space space = {};
    Happening happening = {};
};

/// Records it among the events of the space, and forgets those older than 30 days.
void record(Context &context, const Space &space, const Happening &happening);

/// What of before is otherwise in after: nested hashes by key, lists as a whole, absent as null.
QJsonObject previousAttributes(const QJsonObject &before, const QJsonObject &after);

} // namespace plandeck::sandbox
