// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/banner.h"

#include "ui/theme/paint.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Banner::Banner(Tone tone, const QString &sentence, const QString &action, QWidget *parent)
    : QFrame(parent)
    , m_icon(new IconLabel(iconOfTone(tone), tone, 18))
    , m_sentence(new TextLabel({}, TextRole::Body))
    , m_action(new QPushButton)
{
    m_sentence->setWordWrap(true);
    m_action->setObjectName(u"bannerActionPushButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    row->addWidget(m_icon);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_action);
    setMinimumHeight(48);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionRequested);
    setMessage(tone, sentence, action);
}

void Banner::setMessage(Tone tone, const QString &sentence, const QString &action)
{
    m_tone = tone;
    m_icon->setIcon(iconOfTone(tone), tone);
    m_sentence->setText(sentence);
    m_sentence->setTone(tone);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
    update();
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintRounded(&painter, rect(), groundOf(tokensOf(palette()), m_tone), {}, 0, metric::cardRadius);
}

} // namespace plandeck

#include "moc_banner.cpp"
