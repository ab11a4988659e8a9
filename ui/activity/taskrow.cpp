// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/taskrow.h"

#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using State = TaskRecord::State;
constexpr int scale = 1000; // of the bar, so that any number of things fits

Icon iconOf(State state)
{
    switch (state) {
    case State::Running: return Icon::Refresh;
    case State::Done: return Icon::CheckCircle;
    case State::Failed: return Icon::XCircle;
    case State::Stopped: return Icon::Minus;
    }
    Q_UNREACHABLE();
}

Tone toneOf(State state)
{
    switch (state) {
    case State::Running: return Tone::Info;
    case State::Done: return Tone::Ok;
    case State::Failed: return Tone::Bad;
    case State::Stopped: return Tone::Muted;
    }
    Q_UNREACHABLE();
}

QString stateWord(const TaskRecord &task)
{
    switch (task.state) {
    case State::Running:
        return task.isStopping ? TaskRow::tr("Stopping…")
               : task.total    ? TaskRow::tr("%1 of %2", "done, all").arg(task.done).arg(*task.total)
                               : TaskRow::tr("Running");
    case State::Done: return TaskRow::tr("Done at %1", "time").arg(momentText(task.endedAt));
    case State::Failed: return TaskRow::tr("Failed at %1", "time").arg(momentText(task.endedAt));
    case State::Stopped: return TaskRow::tr("Stopped at %1", "time").arg(momentText(task.endedAt));
    }
    Q_UNREACHABLE();
}

} // namespace

TaskRow::TaskRow(QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel(Icon::Refresh, Tone::Info, 18))
    , m_title(new TextLabel({}, TextRole::Strong))
    , m_detail(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_show(new QPushButton(tr("Show")))
    , m_stop(new QPushButton(tr("Stop")))
{
    setObjectName(u"taskRow"_s);
    m_title->setObjectName(u"taskTitleTextLabel"_s);
    m_title->setWordWrap(true);
    m_detail->setObjectName(u"taskDetailTextLabel"_s);
    m_detail->setWordWrap(true);
    m_progress->setObjectName(u"taskProgressBar"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(6);
    m_show->setObjectName(u"showTaskPushButton"_s);
    m_show->setAutoDefault(false);
    m_stop->setObjectName(u"stopTaskPushButton"_s);
    m_stop->setAutoDefault(false);
    connect(m_show, &QPushButton::clicked, this, &TaskRow::showRequested);
    connect(m_stop, &QPushButton::clicked, this, &TaskRow::stopRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(3);
    words->addWidget(m_title);
    words->addWidget(m_progress);
    words->addWidget(m_detail);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 6, 0, 6);
    row->setSpacing(10);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_show, 0, Qt::AlignVCenter);
    row->addWidget(m_stop, 0, Qt::AlignVCenter);
}

void TaskRow::show(const TaskRecord &task)
{
    m_icon->setIcon(iconOf(task.state), toneOf(task.state));
    m_title->setText(task.title);
    const QString word = stateWord(task);
    m_detail->setText(task.detail.isEmpty() ? word : word + u" · "_s + task.detail);
    m_progress->setVisible(task.isRunning());
    m_progress->setRange(0, task.total.value_or(0) > 0 ? scale : 0); // 0: it moves without an end
    if (task.total.value_or(0) > 0)
        m_progress->setValue(int(qBound(0LL, task.done * scale / *task.total, qint64(scale))));
    m_progress->setAccessibleName(tr("Progress of “%1”").arg(task.title));
    m_show->setVisible(task.canBeShown);
    m_show->setAccessibleName(tr("Show “%1”").arg(task.title));
    m_show->setToolTip(tr("What happens to each"));
    m_stop->setVisible(task.isRunning() && task.isStoppable);
    m_stop->setEnabled(!task.isStopping);
    m_stop->setAccessibleName(tr("Stop “%1”").arg(task.title));
    m_stop->setToolTip(m_stop->accessibleName());
}

} // namespace plandeck

#include "moc_taskrow.cpp"
