// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paint.h"

#include <QtGui/QFontMetrics>
#include <QtGui/QPainter>
#include <QtWidgets/QStyle>
#include <QtWidgets/QStyleOption>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void paintRounded(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &border, qreal borderWidth,
                  qreal radius)
{
    const qreal inset = border.isValid() ? borderWidth / 2 : 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground.isValid() ? QBrush(ground) : Qt::NoBrush);
    painter->setPen(border.isValid() ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &color, qreal radius)
{
    paintRounded(painter, rect, {}, color, 2, radius);
}

bool hasKeyboardFocus(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

QRect cellRect(const QRect &column, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, column, column.adjusted(metric::cellLeading, 0, -metric::cellTrailing, 0));
}

QString initialsOf(const QString &name)
{
    QString initials;
    for (const auto &word : name.split(u' ', Qt::SkipEmptyParts)) {
        const auto first = QStringView(word).first(word.front().isHighSurrogate() && word.size() > 1 ? 2 : 1);
        initials += first.toString().toUpper();
        if (initials.size() >= 2)
            break;
    }
    return initials;
}

void paintAvatar(QPainter *painter, const QRectF &rect, const QString &name, const Tokens &tokens)
{
    static constexpr std::array hues{222, 162, 28, 268, 338, 190, 12, 96};
    uint sum = 0; // qHash is seeded anew in every process; the same name keeps its hue
    for (const auto letter : name)
        sum = sum * 31 + letter.unicode();
    const int hue = hues[sum % hues.size()];

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens.isDark ? QColor::fromHsl(hue, 70, 62) : QColor::fromHsl(hue, 120, 222));
    painter->drawEllipse(rect);
    QFont font = painter->font();
    font.setPixelSize(qRound(rect.height() * 0.38));
    font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(tokens.isDark ? QColor::fromHsl(hue, 150, 205) : QColor::fromHsl(hue, 130, 75));
    painter->drawText(rect, Qt::AlignCenter, initialsOf(name));
    painter->restore();
}

namespace {
constexpr int pillHeight = 22, pillPadding = 10, dotSize = 6, dotGap = 4;
}

QSize pillSize(const QFont &font, const QString &word)
{
    const QFontMetrics metrics(font);
    return {metrics.horizontalAdvance(word) + 2 + 2 * pillPadding + dotSize + dotGap, qMax(pillHeight, metrics.height() + 4)};
}

void paintPill(QPainter *painter, const QRect &rect, const QFont &font, const QString &word, Tone tone, const Tokens &tokens,
               Qt::LayoutDirection direction)
{
    const auto ink = inkOf(tokens, tone);
    paintRounded(painter, rect, groundOf(tokens, tone), {}, 0, rect.height() / 2.0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(ink);
    const QRectF dot(0, 0, dotSize, dotSize);
    const qreal x = direction == Qt::RightToLeft ? rect.right() + 1 - pillPadding - dotSize : rect.left() + pillPadding;
    painter->drawEllipse(dot.translated(x, rect.top() + (rect.height() - dotSize) / 2.0));
    painter->setPen(ink);
    painter->setFont(font);
    const QRect text = QStyle::visualRect(direction, rect, rect.adjusted(pillPadding + dotSize + dotGap, 0, -pillPadding, 0));
    painter->drawText(text, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                      QFontMetrics(font).elidedText(word, Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace plandeck
