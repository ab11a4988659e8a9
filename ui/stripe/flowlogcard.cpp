// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/flowlogcard.h"

#include "ui/common/moments.h"
#include "ui/stripe/stripetext.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QLocale>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

FlowLogCard::FlowLogCard(QWidget *parent)
    : Card(parent)
{
    setObjectName(u"flowLogCard"_s);
    setAccessibleName(tr("What happened"));
    body()->setContentsMargins(20, 16, 20, 16);
    body()->setSpacing(metric::controlGap);
    body()->addWidget(new SectionLabel(tr("What happened")));
}

void FlowLogCard::setSteps(const QList<StripeModel::Step> &steps)
{
    const bool goesOn = steps.size() >= m_steps.size() && steps.first(m_steps.size()) == m_steps;
    if (!goesOn)
        qDeleteAll(std::exchange(m_lines, {}));
    m_steps = steps;
    for (auto i = m_lines.size(); i < steps.size(); ++i)
        addLine(steps.at(i));
    setVisible(!steps.isEmpty());
}

void FlowLogCard::addLine(const StripeModel::Step &step)
{
    const auto text = stepText(step.kind);
    const auto local = step.at.toLocalTime();
    const bool isToday = local.date() == QDate::currentDate();
    const auto time = isolated(isToday ? QLocale().toString(local.time(), u"HH:mm:ss"_s) : dayAndTimeText(step.at));
    auto *line = new QWidget;
    line->setObjectName(u"flowLine%1"_s.arg(m_lines.size()));
    line->setAccessibleName(u"%1, %2"_s.arg(text.words, time));
    auto *words = new TextLabel(text.words, TextRole::Body, text.tone == Tone::Muted ? Tone::Text : text.tone);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(text.icon, text.tone, 16), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    row->addWidget(new TextLabel(time, TextRole::Small, Tone::Faint), 0, Qt::AlignTop);
    body()->addWidget(line);
    m_lines.append(line);
}

} // namespace plandeck

#include "moc_flowlogcard.cpp"
