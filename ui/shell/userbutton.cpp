// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/userbutton.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"

#include <QtGui/QPainter>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStyleOptionButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int buttonHeight = 50;
constexpr int avatarSize = 30;
} // namespace

UserButton::UserButton(QWidget *parent)
    : QPushButton(parent)
{
    setObjectName(u"userButton"_s);
    setMenu(new QMenu(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void UserButton::setUser(const QString &name, const QString &role)
{
    m_name = name;
    m_role = role;
    setAccessibleName(tr("Account: %1, %2").arg(name, role));
    setToolTip(accessibleName());
    update();
}

QSize UserButton::sizeHint() const
{
    return {widened(metric::sidebarWidth, font()) - 2 * metric::cardGap, grown(buttonHeight, font(), 2)};
}

void UserButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto &t = tokensOf(palette());
    QStyleOptionButton option;
    initStyleOption(&option);
    if (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken) || isDown())
        paintRounded(&painter, rect(), t.sidebarHover, {});
    if (hasKeyboardFocus(option))
        paintFocusRing(&painter, rect(), t.accent);

    const auto visual = [this](const QRect &wanted) { return QStyle::visualRect(layoutDirection(), rect(), wanted); };
    painter.setFont(font());
    paintAvatar(&painter, visual({8, (height() - avatarSize) / 2, avatarSize, avatarSize}), m_name, t);
    const auto write = [&](const QFont &face, const QColor &ink, const QString &text, int top) {
        const QFontMetrics metrics(face);
        const QRect line = visual({48, top, width() - 48 - 28, metrics.height()});
        painter.setFont(face);
        painter.setPen(ink);
        painter.drawText(line, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)),
                         metrics.elidedText(text, Qt::ElideRight, line.width()));
    };
    const QFont first = fontOf(font(), TextRole::Strong);
    const QFont second = fontOf(font(), TextRole::Small);
    const int top = (height() - QFontMetrics(first).height() - QFontMetrics(second).height()) / 2;
    write(first, t.text, m_name, top);
    write(second, t.textMuted, m_role, top + QFontMetrics(first).height());
    paintIcon(&painter, Icon::More, visual({width() - 26, (height() - 16) / 2, 16, 16}), t.textMuted);
}

} // namespace plandeck

#include "moc_userbutton.cpp"
