// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/stripelight.h"

#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

StripeLight::StripeLight(const Words &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_icon(new IconLabel(Icon::CheckCircle, Tone::Ok, 20))
    , m_state(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    m_state->setWordWrap(true);
    auto *text = new QVBoxLayout;
    text->setSpacing(1);
    text->addWidget(new TextLabel(words.name, TextRole::Strong));
    text->addWidget(m_state);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(text, 1);
    setOn(false);
}

void StripeLight::setOn(bool isOn)
{
    const Tone tone = isOn ? Tone::Ok : Tone::Warn;
    m_icon->setIcon(iconOfTone(tone), tone);
    m_state->setText(isOn ? m_words.on : m_words.off);
    setAccessibleName(u"%1: %2"_s.arg(m_words.name, m_state->text()));
}

} // namespace plandeck

#include "moc_stripelight.cpp"
