// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/avatar.h"

#include "ui/theme/paint.h"

#include <QtGui/QPainter>

namespace plandeck {

Avatar::Avatar(const QString &name, int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
    setName(name);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, rect(), m_name, tokensOf(palette()));
}

} // namespace plandeck

#include "moc_avatar.cpp"
