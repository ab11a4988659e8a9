// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plancardpainter.h"

#include "ui/common/moments.h"
#include "ui/plans/plantext.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QPainter>
#include <QtGui/QTextLayout>
#include <QtWidgets/QStyle>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int padding = 16;
constexpr int glyph = 16;
constexpr int glyphGap = 8;
constexpr int featureGap = 6;
constexpr int gap = 10;

struct PlanCardText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::PlanCardText)
};

QFont priceFont(const QFont &base)
{
    QFont font = fontOf(base, TextRole::Title);
    font.setPointSizeF(font.pointSizeF() * 1.25);
    return font;
}

QString publishWord()
{
    return PlanCardText::tr("Publish…", "a draft, at Stripe");
}

QFont badgeFont(const QFont &base)
{
    QFont font = fontOf(base, TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

/// The column of the card that is left, and the means to write into it. Without a painter it only moves on.
struct PlanCardPainter::Pen
{
    QPainter *painter;
    const Tokens &tokens;
    QRect card;
    Qt::LayoutDirection direction;
    int y;
    bool hasShortened = false;

    int left() const { return card.left() + padding; }
    int width() const { return card.width() - 2 * padding; }
    QRect visual(const QRect &rect) const { return QStyle::visualRect(direction, card, rect); }
    int alignment(Qt::Alignment alignment) const { return int(QStyle::visualAlignment(direction, alignment)); }

    /// One line, shortened at its end. Leaves y alone.
    void line(const QRect &rect, const QFont &font, const QColor &ink, const QString &text,
              Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter)
    {
        const QString fitting = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        hasShortened = hasShortened || fitting != text;
        if (!painter)
            return;
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(visual(rect), alignment(where) | Qt::TextSingleLine, fitting);
    }

    /// Wrapped, the last allowed line shortened. Moves y below.
    void lines(int indent, const QFont &font, const QColor &ink, const QString &text, int most)
    {
        const QFontMetrics metrics(font);
        const int room = width() - indent;
        QTextLayout layout(text, font);
        layout.beginLayout();
        for (int i = 0; i < most; ++i) {
            QTextLine part = layout.createLine();
            if (!part.isValid())
                break;
            part.setLineWidth(room);
            const bool isLast = i + 1 == most;
            const QString words = isLast ? text.mid(part.textStart()) : text.mid(part.textStart(), part.textLength()).trimmed();
            line({left() + indent, y, room, metrics.height()}, font, ink, words);
            y += metrics.height();
        }
        layout.endLayout();
    }

    void icon(Icon icon, int x, int y, const QColor &ink) const
    {
        if (painter)
            paintIcon(painter, icon, visual({x, y, glyph, glyph}), ink);
    }
};

PlanCardPainter::PlanCardPainter(const QFont &font, Qt::LayoutDirection direction, const Options &options)
    : m_font(font)
    , m_direction(direction)
    , m_options(options)
{
}

void PlanCardPainter::paint(QPainter *painter, const Tokens &tokens, const Plan &plan, const QRect &card) const
{
    painter->save();
    flow(painter, tokens, plan, card);
    painter->restore();
}

int PlanCardPainter::heightOf(const Plan &plan, int width) const
{
    return flow(nullptr, lightTokens(), plan, {0, 0, width, 0}).y + padding;
}

bool PlanCardPainter::shortens(const Plan &plan, int width) const
{
    return flow(nullptr, lightTokens(), plan, {0, 0, width, 0}).hasShortened;
}

PlanCardPainter::Pen PlanCardPainter::flow(QPainter *painter, const Tokens &tokens, const Plan &plan, const QRect &card) const
{
    Pen pen{painter, tokens, card, m_direction, card.top() + padding};
    head(pen, plan);
    price(pen, plan);
    features(pen, plan);
    if (m_options.hasFoot)
        foot(pen, plan);
    return pen;
}

void PlanCardPainter::head(Pen &pen, const Plan &plan) const
{
    const QFont font = fontOf(m_font, TextRole::Heading);
    const int height = QFontMetrics(font).height();
    int room = pen.width();
    if (!plan.isVisible && m_options.hasFoot) {
        const QFont small = fontOf(m_font, TextRole::Small);
        const QString word = PlanCardText::tr("Hidden", "a plan that customers do not see");
        const int wordWidth = QFontMetrics(small).horizontalAdvance(word) + 2;
        room -= wordWidth + glyph + 4 + gap;
        const int x = pen.left() + room + gap;
        pen.icon(Icon::EyeOff, x, pen.y + (height - glyph) / 2, pen.tokens.textMuted);
        pen.line({x + glyph + 4, pen.y, wordWidth, height}, small, pen.tokens.textMuted, word);
    }
    const bool isNamed = !plan.name.isEmpty();
    pen.line({pen.left(), pen.y, room, height}, font, isNamed ? pen.tokens.text : pen.tokens.textFaint,
             isNamed ? plan.name : PlanCardText::tr("Name of the plan"));
    pen.y += height;
    const QFont small = fontOf(m_font, TextRole::Small);
    if (plan.description.isEmpty() && !m_options.keepsDescription)
        return;
    pen.y += 2;
    const int top = pen.y;
    pen.lines(0, small, pen.tokens.textMuted, plan.description.simplified(), m_options.descriptionLines);
    if (m_options.keepsDescription)
        pen.y = top + m_options.descriptionLines * QFontMetrics(small).height();
}

void PlanCardPainter::price(Pen &pen, const Plan &plan) const
{
    pen.y += gap;
    const QString amount = m_options.hasPrice ? priceText(plan) : u"–"_s;
    const QString interval = m_options.hasPrice && plan.price.amount > 0 ? intervalText(plan) : QString();
    QFont font = priceFont(m_font);
    const int height = QFontMetrics(font).height();
    const int intervalWidth = QFontMetrics(m_font).horizontalAdvance(interval) + 6;
    while (QFontMetrics(font).horizontalAdvance(amount) + intervalWidth > pen.width() && font.pointSizeF() > m_font.pointSizeF())
        font.setPointSizeF(font.pointSizeF() - 0.5); // a long amount is never cut
    const int amountWidth = QFontMetrics(font).horizontalAdvance(amount) + 1;
    const int baseline = pen.y + QFontMetrics(priceFont(m_font)).ascent();
    pen.line({pen.left(), baseline - QFontMetrics(font).ascent(), pen.width(), QFontMetrics(font).height()}, font,
             pen.tokens.text, isolated(amount));
    pen.line({pen.left() + amountWidth + 5, baseline - QFontMetrics(m_font).ascent(), pen.width() - amountWidth - 5,
              QFontMetrics(m_font).height()},
             m_font, pen.tokens.textMuted, interval);
    pen.y += height;
    if (!plan.hasTrial() && !m_options.keepsTrial)
        return;
    const QFont small = fontOf(m_font, TextRole::Small);
    const int line = qMax(QFontMetrics(small).height(), glyph);
    pen.y += 2;
    if (plan.hasTrial()) {
        pen.icon(Icon::Clock, pen.left(), pen.y + (line - glyph) / 2, pen.tokens.accent);
        pen.line({pen.left() + glyph + glyphGap, pen.y, pen.width() - glyph - glyphGap, line}, small, pen.tokens.accent,
                 trialText(plan));
    }
    pen.y += line;
}

void PlanCardPainter::features(Pen &pen, const Plan &plan) const
{
    if (plan.features.isEmpty())
        return;
    pen.y += gap;
    if (pen.painter)
        pen.painter->fillRect(QRect(pen.left(), pen.y, pen.width(), 1), pen.tokens.border);
    pen.y += gap;
    const int line = QFontMetrics(m_font).height();
    const auto shown = qMin(plan.features.size(), qsizetype(m_options.mostFeatures));
    for (qsizetype i = 0; i < shown; ++i) {
        pen.y += i > 0 ? featureGap : 0;
        pen.icon(Icon::Check, pen.left(), pen.y + (line - glyph) / 2, pen.tokens.ok);
        pen.lines(glyph + glyphGap, m_font, pen.tokens.text, plan.features.at(i).simplified(), m_options.featureLines);
    }
    if (const auto more = plan.features.size() - shown; more > 0) {
        pen.y += featureGap;
        pen.line({pen.left() + glyph + glyphGap, pen.y, pen.width() - glyph - glyphGap, line}, m_font, pen.tokens.textMuted,
                 PlanCardText::tr("and %n more", "features", int(more)));
        pen.y += line;
    }
}

/// At the foot of the card, however long the rest is.
void PlanCardPainter::foot(Pen &pen, const Plan &plan) const
{
    const QFont font = badgeFont(m_font);
    const QRect button = publishRect(plan, pen.card);
    const auto sync = syncOf(plan);
    const auto status = button.isEmpty() ? statusOf(plan) : sync; // where there is a button, the draft is told by the pill
    const QSize pill = pillSize(font, status.word);
    pen.y += gap;
    const int lowest = pen.card.bottom() + 1 - padding - pill.height() - gap;
    const int top = qMax(pen.y, lowest);
    if (pen.painter)
        pen.painter->fillRect(QRect(pen.left(), top, pen.width(), 1), pen.tokens.border);
    const int y = top + gap;
    pen.y += gap + pill.height();
    if (pen.painter)
        paintPill(pen.painter, pen.visual({pen.left(), y, pill.width(), pill.height()}), font, status.word, status.tone,
                  pen.tokens, m_direction);
    if (!button.isEmpty())
        return publishButton(pen, button);
    const int room = pen.width() - pill.width() - gap - glyph - 5;
    const int word = qMin(QFontMetrics(font).horizontalAdvance(sync.word) + 1, room);
    const int x = pen.left() + pen.width() - word;
    pen.icon(sync.icon, x - glyph - 5, y + (pill.height() - glyph) / 2, inkOf(pen.tokens, sync.tone));
    pen.line({x, y, word, pill.height()}, font, inkOf(pen.tokens, sync.tone), sync.word);
}

void PlanCardPainter::publishButton(Pen &pen, const QRect &rect) const
{
    if (!pen.painter)
        return;
    const auto &t = pen.tokens;
    paintRounded(pen.painter, rect, t.surface, t.borderStrong, 1, metric::controlRadius);
    pen.painter->setFont(badgeFont(m_font));
    pen.painter->setPen(t.accent);
    pen.painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, publishWord());
}

QRect PlanCardPainter::publishRect(const Plan &plan, const QRect &card) const
{
    if (!m_options.offersPublishing || plan.stripeProductId || !plan.isActive)
        return {};
    const QSize size(QFontMetrics(badgeFont(m_font)).horizontalAdvance(publishWord()) + 2 * gap, metric::smallButton);
    const int middle = card.bottom() + 1 - padding - pillSize(badgeFont(m_font), syncOf(plan).word).height() / 2;
    const QRect rect(QPoint(card.right() + 1 - padding - size.width(), middle - size.height() / 2), size);
    return QStyle::visualRect(m_direction, card, rect);
}

} // namespace plandeck
