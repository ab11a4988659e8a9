// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/pricetableview.h"

#include "ui/plans/plantext.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QStyle>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int margin = 32;
constexpr int gap = 20;
constexpr int titleGap = 20;
constexpr int leastCard = 232;
constexpr int widestCard = 320;
constexpr int mostColumns = 4;
constexpr int pictureWidth = 1080;
constexpr int pictureScale = 2;
constexpr int markHeight = 24;
constexpr int titleFlags = Qt::AlignHCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;

} // namespace

PriceTableView::PriceTableView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PriceTableView::setTable(const PriceTable &table)
{
    m_table = table;
    changed();
}

void PriceTableView::setInterval(Interval interval)
{
    m_interval = interval;
    changed();
}

void PriceTableView::setDark(bool isDark)
{
    m_isDark = isDark;
    update();
}

void PriceTableView::changed()
{
    QStringList words{m_table.title};
    for (const auto &plan : shown())
        words.append(spokenPlan(plan));
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

/// All cards keep room for what any of them has, so that prices and features line up.
PlanCardPainter PriceTableView::cardPainter() const
{
    const auto plans = shown();
    const auto hasAny = [&](auto has) { return std::ranges::any_of(plans, has); };
    return {font(),
            layoutDirection(),
            {.mostFeatures = std::numeric_limits<int>::max(),
             .featureLines = 3,
             .descriptionLines = 3,
             .keepsDescription = hasAny([](const Plan &plan) { return !plan.description.isEmpty(); }),
             .keepsTrial = hasAny([](const Plan &plan) { return plan.hasTrial(); }),
             .hasFoot = false}};
}

QFont PriceTableView::titleFont() const
{
    auto font = fontOf(this->font(), TextRole::Title);
    font.setPointSizeF(font.pointSizeF() * 1.3);
    return font;
}

int PriceTableView::titleHeight(int width) const
{
    const QRect room(0, 0, width - 2 * margin, std::numeric_limits<int>::max() / 2);
    return m_table.title.isEmpty() ? 0
                                   : QFontMetrics(titleFont()).boundingRect(room, titleFlags, m_table.title).height() + titleGap;
}

/// Rows of equal cards, the last one in the middle as the others are.
QList<QRect> PriceTableView::placesIn(int width, int *height) const
{
    const auto plans = shown();
    const auto painter = cardPainter();
    const int room = width - 2 * margin;
    const int fitting = qBound(1, (room + gap) / (widened(leastCard, font()) + gap), mostColumns);
    const int columns = qMax(1, qMin(fitting, int(plans.size())));
    const int card = qMin((room - (columns - 1) * gap) / columns, widened(widestCard, font()));
    int highest = 0;
    for (const auto &plan : plans)
        highest = qMax(highest, painter.heightOf(plan, card));
    QList<QRect> places;
    const int top = margin + titleHeight(width) + markHeight / 2;
    for (int i = 0; i < int(plans.size()); ++i) {
        const int row = i / columns;
        const int inRow = qMin(columns, int(plans.size()) - row * columns);
        const int start = (width - inRow * card - (inRow - 1) * gap) / 2;
        const QRect place(start + (i % columns) * (card + gap), top + row * (highest + gap + markHeight / 2), card, highest);
        places.append(QStyle::visualRect(layoutDirection(), {0, 0, width, 0}, place));
    }
    *height = (places.isEmpty() ? top : places.last().bottom() + 1) + margin;
    return places;
}

int PriceTableView::heightForWidth(int width) const
{
    int height = 0;
    (void)placesIn(width, &height);
    return height;
}

QSize PriceTableView::sizeHint() const
{
    return {pictureWidth, heightForWidth(pictureWidth)};
}

/// One card beside another is no must.
QSize PriceTableView::minimumSizeHint() const
{
    return {widened(leastCard, font()) + 2 * margin, 0};
}

void PriceTableView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPage(&painter, size());
}

QImage PriceTableView::picture() const
{
    const QSize size(pictureWidth, heightForWidth(pictureWidth));
    QImage image(size * pictureScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pictureScale);
    QPainter painter(&image);
    painter.setLayoutDirection(layoutDirection());
    paintPage(&painter, size);
    return image;
}

void PriceTableView::paintPage(QPainter *painter, const QSize &size) const
{
    const auto &t = m_isDark ? darkTokens() : lightTokens();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(QRect({}, size), t.window);
    painter->setFont(titleFont());
    painter->setPen(t.text);
    painter->drawText(QRect(margin, margin, size.width() - 2 * margin, titleHeight(size.width())), titleFlags, m_table.title);
    int height = 0;
    const auto places = placesIn(size.width(), &height);
    const auto plans = shown();
    const auto cards = cardPainter();
    for (qsizetype i = 0; i < places.size(); ++i) {
        const bool isRecommended = m_table.recommended.contains(plans[i].id);
        paintRounded(painter, places[i], t.surface, isRecommended ? t.accent : t.border, isRecommended ? 2 : 1,
                     metric::cardRadius);
        cards.paint(painter, t, plans[i], places[i]);
        if (isRecommended)
            paintMark(painter, places[i]);
    }
}

/// On the upper edge of the card.
void PriceTableView::paintMark(QPainter *painter, const QRect &card) const
{
    const auto &t = m_isDark ? darkTokens() : lightTokens();
    const QFont small = fontOf(font(), TextRole::SmallStrong);
    const QString word = tr("Recommended");
    const int width = qMin(QFontMetrics(small).horizontalAdvance(word) + 24, card.width() - 32);
    const QRect mark =
        QStyle::visualRect(layoutDirection(), card, {card.left() + 16, card.top() - markHeight / 2, width, markHeight});
    paintRounded(painter, mark, t.accent, {}, 0, markHeight / 2);
    painter->setFont(small);
    painter->setPen(t.onAccent);
    painter->drawText(mark, Qt::AlignCenter, word);
}

} // namespace plandeck

#include "moc_pricetableview.cpp"
