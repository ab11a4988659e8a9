// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int letterScore = 16;
constexpr int togetherBonus = 12; // right behind the letter before
constexpr int wordBonus = 10; // at the beginning of a word
constexpr int firstBonus = 6; // at the beginning of the text, on top
constexpr int gapCost = 4; // for any gap, and
constexpr int skipCost = 1; // for each letter of it,
constexpr int mostSkipCost = 12; // up to this
constexpr int least = 14; // for each letter: below that the letters are strewn about
constexpr qsizetype longestText = 300;
constexpr qsizetype longestPattern = 60;
constexpr int none = std::numeric_limits<int>::min() / 2;

/// One letter for one, so that positions stay: without capitals and accents.
QString folded(const QString &text)
{
    QString plain = text.left(longestText);
    for (QChar &letter : plain) {
        const QString parts = letter.decomposition();
        if (!parts.isEmpty() && letter.decompositionTag() == QChar::Canonical)
            letter = parts.front();
        letter = letter.toCaseFolded();
    }
    return plain;
}

int placeBonus(const QString &text, qsizetype at)
{
    if (at == 0)
        return wordBonus + firstBonus;
    const QChar before = text[at - 1];
    const bool isBeginning =
        !before.isLetterOrNumber() || (before.isLower() && text[at].isUpper()) || (before.isLetter() && text[at].isDigit());
    return isBeginning ? wordBonus : 0;
}

/// One word of the pattern: the best way through the text, letter by letter. best[i][j]: the first i + 1 letters fit, the last
/// of them at j.
std::optional<FuzzyMatch> matchWord(const QString &word, const QString &plain, const QString &text)
{
    const auto rows = word.size();
    const auto columns = plain.size();
    if (rows > columns)
        return std::nullopt;
    std::vector<int> best(size_t(rows * columns), none);
    std::vector<int> from(size_t(rows * columns), -1); // where the letter before stands
    const auto cell = [columns](qsizetype row, qsizetype column) { return size_t(row * columns + column); };
    for (qsizetype row = 0; row < rows; ++row) {
        int reach = none; // the best of the row before with a gap up to here
        int reachFrom = -1;
        for (qsizetype column = row; column < columns; ++column) {
            if (row > 0 && column >= 2) {
                reach = std::max(reach - skipCost, none);
                if (const int opened = best[cell(row - 1, column - 2)] - gapCost; opened > reach) {
                    reach = opened;
                    reachFrom = int(column - 2);
                }
            }
            if (word[row] != plain[column])
                continue;
            const int own = letterScore + placeBonus(text, column);
            if (row == 0) {
                best[cell(row, column)] = own - std::min(int(column) * skipCost, mostSkipCost);
                continue;
            }
            const int together = best[cell(row - 1, column - 1)] + togetherBonus;
            const bool isTogether = together >= reach;
            if (const int before = isTogether ? together : reach; before > none / 2) {
                best[cell(row, column)] = before + own;
                from[cell(row, column)] = isTogether ? int(column - 1) : reachFrom;
            }
        }
    }
    const auto last = std::max_element(best.begin() + qsizetype(cell(rows - 1, 0)), best.end());
    if (*last < least * int(rows))
        return std::nullopt;
    FuzzyMatch match{.score = *last};
    auto column = int(last - best.begin()) - int(cell(rows - 1, 0));
    for (auto row = rows - 1; row >= 0; --row) {
        match.positions.prepend(column);
        column = from[cell(row, column)];
    }
    return match;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &pattern, const QString &text)
{
    const QString plain = folded(text);
    const auto words = folded(pattern.left(longestPattern)).split(u' ', Qt::SkipEmptyParts);
    FuzzyMatch whole;
    for (const auto &word : words) {
        const auto match = matchWord(word, plain, text);
        if (!match)
            return std::nullopt;
        whole.score += match->score;
        whole.positions += match->positions;
    }
    whole.score -= int(std::min<qsizetype>(text.size(), 60)) / 6; // of two that fit alike, the shorter one
    std::ranges::sort(whole.positions);
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    return whole;
}

} // namespace plandeck
