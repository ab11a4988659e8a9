// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/choicebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QPainter>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

ChoiceBar::ChoiceBar(const QList<QAction *> &actions, QAction *clearing, QWidget *parent)
    : QFrame(parent)
    , m_words(new TextLabel({}, TextRole::Strong))
{
    m_words->setObjectName(u"choiceTextLabel"_s);
    auto *deeds = new QWidget;
    auto *flow = new FlowLayout(metric::controlGap, deeds);
    for (auto *action : actions)
        flow->addWidget(new ActionButton(action));
    auto *clear = new QPushButton(iconOf(Icon::X), {});
    clear->setObjectName(u"clearChoicePushButton"_s);
    clear->setAccessibleName(tr("Choose none"));
    setKeyedTip(clear, clearing, tr("Choose none"));
    setButtonKind(clear, ButtonKind::Quiet);
    connect(clear, &QPushButton::clicked, this, &ChoiceBar::cleared);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(metric::blockGap, metric::controlGap, metric::controlGap, metric::controlGap);
    row->setSpacing(metric::blockGap);
    row->addWidget(m_words);
    row->addWidget(deeds, 1);
    row->addWidget(clear, 0, Qt::AlignTop);
}

void ChoiceBar::setWords(const QString &words)
{
    m_words->setText(words);
    setAccessibleName(words);
}

void ChoiceBar::paintEvent(QPaintEvent *)
{
    const auto &t = tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintRounded(&painter, rect(), t.accentSoft, t.accent, 1, metric::cardRadius);
}

} // namespace plandeck

#include "moc_choicebar.cpp"
