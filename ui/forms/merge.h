// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plandeck {

/// What becomes of a form when somebody else changed the object meanwhile: names of fields whose value comes in because nobody
/// typed there, and of those that both sides changed, which somebody has to decide.
struct Merge
{
    QStringList taken = {};
    QStringList undecided = {};
};

/// before: what the form began with; theirs: as it is now; mine: as it is to be. A field has a name, and isSame() for two
/// objects.
template<typename Fields, typename Object>
[[nodiscard]] Merge merged(const Fields &fields, const Object &before, const Object &theirs, const Object &mine)
{
    Merge merge;
    for (const auto &field : fields) {
        if (field.isSame(before, theirs) || field.isSame(mine, theirs))
            continue;
        (field.isSame(mine, before) ? merge.taken : merge.undecided).append(QString::fromLatin1(field.name));
    }
    return merge;
}

} // namespace plandeck
