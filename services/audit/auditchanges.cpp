// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditchanges.h"

#include "services/domain/json.h"

#include <algorithm>
#include <array>

namespace plandeck {
namespace {

constexpr qsizetype longestValue = 1000; // characters

/// What every change moves, and what follows from others: no news.
constexpr std::array<std::string_view, 3> passedOver{"updated_at", "sync_state", "version"};

std::optional<QString> textOf(const Field &field, const void *object)
{
    const auto json = QString::fromUtf8(toJson(*field.type, field.member(const_cast<void *>(object)))); // only read
    if (json == u"null")
        return std::nullopt;
    return json.size() <= longestValue ? json : QString(json.first(longestValue) + u'…');
}

} // namespace

QList<AuditChange> changesBetween(std::span<const Field> fields, const void *before, const void *after)
{
    QList<AuditChange> changes;
    for (const auto &field : fields) {
        if (!field.member || field.isDerived || field.bare().kind == Type::Kind::Secret
            || std::ranges::count(passedOver, field.name) > 0)
            continue;
        AuditChange change{field.key(), textOf(field, before), textOf(field, after)};
        if (change.before != change.after)
            changes.append(std::move(change));
    }
    return changes;
}

} // namespace plandeck
