// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

#include <optional>

namespace plandeck {

/// How well a text fits what was typed. Scores compare texts for one and the same pattern.
struct FuzzyMatch
{
    int score = 0;
    QList<int> positions = {}; // of the letters that fit, ascending
};

/// The letters of each word of the pattern in their order, with gaps in between; words in any order, capitals and accents alike.
/// Beginnings of words and letters that stand together count most; letters that are only strewn about are no match.
[[nodiscard]] std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text);

} // namespace plandeck
