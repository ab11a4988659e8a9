// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textlabel.h"

#include <QtCore/QEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QStyle>

namespace plandeck {

TextLabel::TextLabel(const QString &text, TextRole role, Tone tone, QWidget *parent)
    : QLabel(text, parent)
    , m_role(role)
    , m_tone(tone)
{
    setForegroundRole(QPalette::WindowText); // inside of a button it would be ButtonText, which has no tones
    setFont(fontOf(QApplication::font(), m_role));
    retint();
    realign();
}

void TextLabel::setTone(Tone tone)
{
    m_tone = tone;
    retint();
}

void TextLabel::setInk(const QColor &ink)
{
    m_ink = ink;
    retint();
}

void TextLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    realign();
}

void TextLabel::realign()
{
    QLabel::setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

void TextLabel::setSelectable(bool isSelectable)
{
    setTextInteractionFlags(isSelectable ? Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard : Qt::NoTextInteraction);
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        retint();
    else if (event->type() == QEvent::LayoutDirectionChange)
        realign();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(fontOf(QApplication::font(), m_role));
}

void TextLabel::retint()
{
    QPalette own = palette();
    const QColor ink = m_ink.isValid() ? m_ink : inkOf(tokensOf(own), m_tone);
    if (own.color(QPalette::Active, QPalette::WindowText) == ink)
        return; // also the end of the change that setPalette below brings
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        own.setColor(group, QPalette::WindowText, ink);
    setPalette(own);
}

ElidedLabel::ElidedLabel(const QString &text, Qt::TextElideMode mode, TextRole role, Tone tone, QWidget *parent)
    : TextLabel({}, role, tone, parent)
    , m_mode(mode)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setFullText(text);
}

void ElidedLabel::setFullText(const QString &text)
{
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    elide();
}

QSize ElidedLabel::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(m_text) + 2, QLabel::sizeHint().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {qMin(sizeHint().width(), fontMetrics().averageCharWidth() * 6), QLabel::minimumSizeHint().height()};
}

void ElidedLabel::resizeEvent(QResizeEvent *event)
{
    TextLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const QString shown = fontMetrics().elidedText(m_text, m_mode, width());
    setText(shown);
    setToolTip(shown == m_text ? QString() : m_text);
}

} // namespace plandeck

#include "moc_textlabel.cpp"
