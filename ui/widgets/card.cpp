// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/theme/paint.h"

#include <QtGui/QKeyEvent>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOption>
#include <QtWidgets/QVBoxLayout>

namespace plandeck {

Card::Card(QWidget *parent)
    : QFrame(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(metric::blockGap, metric::blockGap, metric::blockGap, metric::blockGap);
    m_body->setSpacing(metric::cardGap);
}

Card *Card::around(QWidget *content, QWidget *parent)
{
    auto *card = new Card(parent);
    card->m_body->setContentsMargins(1, 4, 1, 4);
    card->m_body->addWidget(content);
    return card;
}

void Card::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    paintRounded(&painter, rect(), tokens.surface, tokens.border, 1, metric::cardRadius);
}

CardButton::CardButton(QWidget *parent)
    : QAbstractButton(parent)
    , m_body(new QVBoxLayout(this))
{
    m_body->setContentsMargins(metric::blockGap, metric::blockGap, metric::blockGap, metric::blockGap);
    m_body->setSpacing(metric::controlGap);
    setCheckable(true);
    setAutoExclusive(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize CardButton::sizeHint() const
{
    return m_body->sizeHint();
}

void CardButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &tokens = tokensOf(palette());
    QStyleOption option;
    option.initFrom(this);
    const bool isHovered = option.state & QStyle::State_MouseOver && isEnabled();
    const QColor border = isChecked() ? tokens.accent : isHovered ? tokens.borderStrong : tokens.border;
    paintRounded(&painter, rect(), tokens.surface, border, isChecked() ? 2 : 1, metric::cardRadius);
    if (hasKeyboardFocus(option))
        paintFocusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), tokens.accent);
}

void CardButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        setChecked(true);
        Q_EMIT opened();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void CardButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    QAbstractButton::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton)
        Q_EMIT opened();
}

} // namespace plandeck

#include "moc_card.cpp"
