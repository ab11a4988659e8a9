// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/busybutton.h"

#include "ui/widgets/spinner.h"

#include <QtCore/QTimerEvent>
#include <QtGui/QAccessible>
#include <QtGui/QPainter>
#include <QtWidgets/QStyleOptionButton>
#include <QtWidgets/QStylePainter>

namespace plandeck {
namespace {
constexpr int spinnerSize = 14;
constexpr int stepMs = 50;
} // namespace

BusyButton::BusyButton(const QString &text, ButtonKind kind, QWidget *parent)
    : QPushButton(text, parent)
{
    setButtonKind(this, kind);
}

void BusyButton::setBusy(bool isBusy, const QString &word)
{
    if (isBusy == m_isBusy)
        return;
    m_isBusy = isBusy;
    m_word = word;
    if (m_timer)
        killTimer(std::exchange(m_timer, 0));
    if (isBusy && isAnimated(this))
        m_timer = startTimer(stepMs);
    setAccessibleName(isBusy ? (word.isEmpty() ? tr("%1, working").arg(text()) : word) : QString());
    update();
}

QSize BusyButton::sizeHint() const
{
    const QSize size = QPushButton::sizeHint();
    return {size.width() + (icon().isNull() ? spinnerSize + 6 : 0), size.height()}; // room for the spinner
}

void BusyButton::paintEvent(QPaintEvent *event)
{
    if (!m_isBusy)
        return QPushButton::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.state &= ~(QStyle::State_MouseOver | QStyle::State_Sunken);
    const auto &t = tokensOf(palette());
    const auto kind = buttonKindOf(this);
    const QColor ink = kind == ButtonKind::Primary ? t.onAccent : kind == ButtonKind::Danger ? t.onDanger : t.text;
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const QString shown = m_word.isEmpty() ? text() : m_word;
    const int width = fontMetrics().size(Qt::TextShowMnemonic, shown).width();
    const int x = (this->width() - width - spinnerSize - 6) / 2;
    const auto place = [&](int from, int w, int h) {
        return QStyle::visualRect(layoutDirection(), rect(), QRect(from, (height() - h) / 2, w, h));
    };
    paintSpinner(&painter, place(x, spinnerSize, spinnerSize), ink, m_angle);
    painter.setPen(ink);
    painter.drawText(place(x + spinnerSize + 6, width, height()), Qt::AlignCenter | Qt::TextHideMnemonic, shown);
}

void BusyButton::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer)
        return QPushButton::timerEvent(event);
    m_angle = (m_angle + 24) % 360;
    update();
}

/// Not disabled, which would move the focus away: it only takes no press.
bool BusyButton::event(QEvent *event)
{
    if (m_isBusy) {
        switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonRelease:
        case QEvent::MouseButtonDblClick:
        case QEvent::Shortcut: return true;
        case QEvent::KeyPress:
        case QEvent::KeyRelease: {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Select)
                return true;
            break;
        }
        default: break; // everything else is the button's
        }
    }
    return QPushButton::event(event);
}

} // namespace plandeck

#include "moc_busybutton.cpp"
