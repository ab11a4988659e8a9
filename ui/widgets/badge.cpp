// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/badge.h"

#include "ui/theme/paint.h"

#include <QtCore/QLocale>
#include <QtGui/QPainter>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Badge::Badge(const QString &word, Tone tone, QWidget *parent)
    : QLabel(word, parent)
    , m_tone(tone)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::setState(const QString &word, Tone tone)
{
    m_tone = tone;
    setText(word);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return pillSize(pillFont(), text());
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), pillFont(), text(), m_tone, tokensOf(palette()), layoutDirection());
}

QFont Badge::pillFont() const
{
    QFont font = fontOf(this->font(), TextRole::Small);
    font.setWeight(QFont::Medium);
    return font;
}

QString countText(int count)
{
    return count > 99 ? QLocale().toString(99) + u'+' : QLocale().toString(count);
}

} // namespace plandeck

#include "moc_badge.cpp"
