// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of the inspection that looks at colours.
#include "tests/ui/walk/contrast.h"
#include "tests/ui/walk/controls.h"
#include "tests/ui/walk/inspection.h"
#include "tests/ui/walk/painted.h"
#include "ui/theme/tokens.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr double pointsOfLargeText = 18; // WCAG: or 14 in bold
constexpr double pointsOfLargeBoldText = 14;

double leastContrast(const QFont &font)
{
    const double least = font.bold() ? pointsOfLargeBoldText : pointsOfLargeText;
    return font.pointSizeF() >= least ? contrastOfControls : contrastOfText;
}

QColor mostOf(const QHash<QRgb, int> &counts)
{
    return QColor(std::max_element(counts.cbegin(), counts.cend()).key());
}

/// The colour that there is most of behind the letters, themselves left out: of a selection, it is the selection's.
QColor groundBehind(const QImage &picture, const QRect &line, const QColor &ink)
{
    QHash<QRgb, int> counts;
    for (int y = line.top(); y <= line.bottom(); ++y)
        for (int x = line.left(); x <= line.right(); ++x)
            ++counts[picture.pixel(x, y)];
    if (counts.size() > 1)
        counts.remove(ink.rgb());
    return mostOf(counts);
}

/// The colour that there is most of around them: those of some scripts leave next to nothing to see behind them.
QColor groundAround(const QImage &picture, const QRect &line)
{
    QHash<QRgb, int> counts;
    const QRect around = line.adjusted(-1, -1, 1, 1) & picture.rect();
    for (const int y : {around.top(), around.bottom()})
        for (int x = around.left(); x <= around.right(); ++x)
            ++counts[picture.pixel(x, y)];
    return mostOf(counts);
}

QColor blended(const QColor &ink, const QColor &ground)
{
    const auto mixed = [&](float a, float b) { return a * ink.alphaF() + b * (1 - ink.alphaF()); };
    return QColor::fromRgbF(mixed(ink.redF(), ground.redF()), mixed(ink.greenF(), ground.greenF()),
                            mixed(ink.blueF(), ground.blueF()));
}

} // namespace

QStringList hardToRead(QWidget &window, const QImage &picture)
{
    QStringList problems;
    for (const auto &painted : paintedBy(window)) {
        auto *widget = painted.widget;
        const QRect seen = painted.seen.toRect() & widget->visibleRegion().boundingRect();
        const QRect place = seen.translated(widget->mapTo(&window, QPoint())) & picture.rect();
        const bool isInUse = widget->isEnabled() && painted.ink != tokensOf(widget->palette()).disabled;
        if (!isInUse || place.width() < 4 || place.height() < 4 || isCovered(*widget))
            continue;
        const QColor around = groundAround(picture, place);
        const QColor behind = groundBehind(picture, place, painted.ink);
        const auto ratioOn = [&](const QColor &ground) { return contrast(blended(painted.ink, ground), ground); };
        const QColor ground = ratioOn(behind) < ratioOn(around) ? around : behind;
        const double ratio = ratioOn(ground);
        if (ratio < leastContrast(painted.font))
            problems.append(u"hard to read (%1:1): “%2” in %3 on %4: %5"_s.arg(ratio, 0, 'f', 1)
                                .arg(painted.text, painted.ink.name(), ground.name(), nameOf(widget)));
    }
    return problems;
}

} // namespace plandeck
