// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/tracelist.h"

#include "ui/common/moments.h"
#include "ui/events/eventtext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

TraceList::TraceList(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
}

void TraceList::setSteps(const QList<EventStep> &steps)
{
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
    for (int i = 0; i < steps.size(); ++i)
        layout()->addWidget(line(steps.at(i), i + 1));
    if (steps.isEmpty())
        layout()->addWidget(new TextLabel(tr("Nothing yet", "done with an event"), TextRole::Small, Tone::Muted));
}

QWidget *TraceList::line(const EventStep &step, int number)
{
    const auto word = eventWord(step.state);
    const QString note = stepNote(step);
    auto *line = new QWidget;
    line->setObjectName(u"traceStep%1"_s.arg(number));
    line->setAccessibleName(u"%1: %2"_s.arg(word.word, note));
    auto *title = new TextLabel(note);
    auto *when = new TextLabel(
        step.attempt > 0
            ? tr("%1, attempt %2, %3", "state, number, time").arg(word.word).arg(step.attempt).arg(dayAndTimeText(step.at))
            : u"%1, %2"_s.arg(word.word, dayAndTimeText(step.at)),
        TextRole::Small, Tone::Muted);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    for (auto *label : {title, when}) {
        label->setWordWrap(true);
        words->addWidget(label);
    }
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(word.icon, word.tone, 16), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return line;
}

} // namespace plandeck

#include "moc_tracelist.cpp"
