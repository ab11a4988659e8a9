// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/json.h"
#include "services/domain/result.h"

#include <optional>

namespace plandeck {

/// Of the field of that name, for whoever reads the API's description.
inline constexpr std::string_view ifMatchSays =
    "The ETag of what the change was made from: refused with `edit_conflict` when somebody else has changed it since.";

inline constexpr std::string_view ifMatchLike = "\"\\\"3\\\"\""; // as JSON

/// What a version is called in ETag and If-Match: "3", in quotes.
[[nodiscard]] QString etagOf(qint64 version);

/// Whether a change may be made to this version: If-Match names it, in a list or weakened by a proxy, is "*", or was left out.
[[nodiscard]] bool isMet(const QString &ifMatch, qint64 version);

/// Somebody else was quicker: nothing is changed, and the answer has the object as it is now, in its member `current`.
template<Described T>
[[nodiscard]] Unexpected editConflict(const T &current)
{
    return failed({.kind = Error::Kind::Conflict,
                   .code = QStringLiteral("edit_conflict"),
                   .members = {{QStringLiteral("current"), QString::fromUtf8(toJson(current))}}});
}

/// The object that editConflict() answered; nothing where the error is another one.
template<Described T>
[[nodiscard]] std::optional<T> currentOf(const Error &error)
{
    T current;
    const auto json = error.members.value(QStringLiteral("current")).toUtf8();
    if (error.code != QStringLiteral("edit_conflict") || !fromJson(json, current).isEmpty())
        return {};
    return current;
}

} // namespace plandeck
