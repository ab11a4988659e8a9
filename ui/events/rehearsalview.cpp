// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/events/rehearsalview.h"

#include "ui/common/errortext.h"
#include "ui/common/moments.h"
#include "ui/events/eventtext.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

RehearsalView::RehearsalView(QAction *rehearse, QWidget *parent)
    : QWidget(parent)
    , m_button(new BusyButton(rehearse->text(), ButtonKind::Normal))
    , m_lines(new QVBoxLayout)
{
    setObjectName(u"rehearsalView"_s);
    m_button->setObjectName(u"rehearseBusyButton"_s);
    m_button->setIcon(rehearse->icon());
    m_button->setToolTip(rehearse->toolTip());
    connect(m_button, &QPushButton::clicked, rehearse, &QAction::trigger);
    connect(rehearse, &QAction::changed, this, [this, rehearse] {
        m_button->setEnabled(rehearse->isEnabled());
        m_button->setToolTip(rehearse->toolTip());
    });
    m_lines->setSpacing(6);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::controlGap);
    column->addWidget(m_button, 0, Qt::AlignLeading);
    column->addLayout(m_lines);
}

void RehearsalView::clear()
{
    m_button->setBusy(false);
    clearLines();
}

void RehearsalView::showAsking()
{
    clearLines();
    m_button->setBusy(true, tr("Trying…"));
}

void RehearsalView::showOutcome(const Result<EventRehearsal> &outcome)
{
    clear();
    if (!outcome)
        return add(Icon::Alert, Tone::Bad, errorText(outcome.error()));
    const auto word = eventWord(outcome->state);
    const QString note = stepNote({.state = outcome->state, .note = outcome->note});
    add(word.icon, word.tone,
        outcome->state == EventState::Failed ? tr("It would fail: %1", "reason, a sentence").arg(note) : note);
    if (outcome->state == EventState::Done)
        add(outcome->isChange ? Icon::Pencil : Icon::Minus, Tone::Muted,
            outcome->isChange ? tr("Something of yours would be changed by it.")
                              : tr("Nothing of yours would be changed by it."));
    for (const auto &action : outcome->audit)
        add(Icon::Log, Tone::Muted, tr("The audit log would say: %1").arg(isolated(action)));
    for (const auto &type : outcome->messages)
        add(Icon::Webhook, Tone::Muted, tr("Your webhook would be told: %1").arg(isolated(type)));
    add(Icon::Info, Tone::Muted, tr("It was only tried: nothing was written."));
}

void RehearsalView::clearLines()
{
    const auto lines = findChildren<QWidget *>(u"rehearsalLine"_s, Qt::FindDirectChildrenOnly);
    qDeleteAll(lines);
}

void RehearsalView::add(Icon icon, Tone tone, const QString &words)
{
    auto *line = new QWidget;
    line->setObjectName(u"rehearsalLine"_s);
    line->setAccessibleName(words);
    auto *label = new TextLabel(words, TextRole::Small);
    label->setWordWrap(true);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new IconLabel(icon, tone, 16), 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_lines->addWidget(line);
}

} // namespace plandeck

#include "moc_rehearsalview.cpp"
