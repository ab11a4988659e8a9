// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plancard.h"

#include "ui/plans/plantext.h"
#include "ui/theme/paint.h"

#include <QtGui/QHelpEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QToolTip>

namespace plandeck {
namespace {

constexpr int usualWidth = 260;
} // namespace

PlanCard::PlanCard(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PlanCard::setPlan(const Plan &plan, bool hasPrice)
{
    m_plan = plan;
    m_hasPrice = hasPrice;
    setAccessibleName(tr("Preview"));
    setAccessibleDescription(spokenPlan(plan));
    updateGeometry();
    update();
}

PlanCardPainter PlanCard::cardPainter() const
{
    return {font(),
            layoutDirection(),
            {.mostFeatures = 100, .featureLines = 3, .descriptionLines = 6, .hasFoot = false, .hasPrice = m_hasPrice}};
}

int PlanCard::heightForWidth(int width) const
{
    return cardPainter().heightOf(m_plan, width);
}

QSize PlanCard::sizeHint() const
{
    return {usualWidth, heightForWidth(width() > 0 ? width() : usualWidth)};
}

/// Says the whole of what had to be shortened.
bool PlanCard::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !cardPainter().shortens(m_plan, width()))
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), spokenPlan(m_plan), this);
    return true;
}

void PlanCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    paintRounded(&painter, rect(), t.surface, t.border, 1, metric::cardRadius);
    cardPainter().paint(&painter, t, m_plan, rect());
}

void PlanCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange)
        updateGeometry();
}

} // namespace plandeck

#include "moc_plancard.cpp"
