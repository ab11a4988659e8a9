// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/bulkdialog.h"

#include "ui/common/errortext.h"
#include "ui/panels/records.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr QSize dialogSize(720, 600);
using State = BulkRun::State;
} // namespace

QString skipText(const QString &reason)
{
    if (reason == u"already_inactive"_s)
        return BulkDialog::tr("It is inactive already.");
    if (reason == u"already_active"_s)
        return BulkDialog::tr("It is active already.");
    if (reason == u"not_a_draft"_s)
        return BulkDialog::tr("It is in Stripe already.");
    if (reason == u"draft_inactive"_s)
        return BulkDialog::tr("It is inactive: reactivate it first.");
    if (reason == u"not_chosen"_s)
        return BulkDialog::tr("You left it out.");
    if (reason == u"plan_exists"_s)
        return BulkDialog::tr("It is there already.");
    if (reason == u"row_faulty"_s)
        return BulkDialog::tr("Something in its row is wrong.");
    return errorText(reason);
}

QString bulkSummary(const BulkRun &run)
{
    QStringList parts;
    if (const int done = run.count(State::Done))
        parts.append(BulkDialog::tr("%n done", "things", done));
    if (const int failed = run.count(State::Failed))
        parts.append(BulkDialog::tr("%n failed", "things", failed));
    if (const int stopped = run.count(State::Stopped))
        parts.append(BulkDialog::tr("%n not begun", "things", stopped));
    if (const int skipped = run.count(State::Skipped))
        parts.append(BulkDialog::tr("%n left out", "things", skipped));
    return parts.isEmpty()
               ? BulkDialog::tr("Nothing was to be done.")
               : BulkDialog::tr("%1.", "a sentence").arg(parts.join(BulkDialog::tr(", ", "between the parts of a list")));
}

BulkCells::BulkCells(const BulkWords &words, const BulkRun &run, QObject *parent)
    : CellDelegate(parent)
    , m_planned(words.planned)
    , m_done(words.done)
    , m_run(&run)
{
}

Cell BulkCells::cell(const QModelIndex &index) const
{
    const auto item = index.data(BulkRun::ItemRole).value<BulkRun::Item>();
    if (index.column() == BulkRun::Name)
        return {.text = item.name, .avatar = item.name.isEmpty() ? u"?"_s : item.name, .isStrong = true};
    const bool isRunning = m_run && m_run->phase() == BulkRun::Phase::Running;
    switch (item.state) {
    case State::Skipped:
        return {.text = tr("Left out"), .detail = skipText(item.reason), .icon = Icon::Minus, .tone = Tone::Muted};
    case State::Waiting:
        return isRunning ? Cell{.text = tr("Waiting"), .icon = Icon::Clock, .tone = Tone::Muted}
                         : Cell{.text = m_planned, .icon = Icon::ArrowRight, .iconTone = Tone::Accent};
    case State::Running: return {.text = tr("Under way"), .icon = Icon::Refresh, .iconTone = Tone::Accent};
    case State::Done: return {.text = m_done, .icon = Icon::CheckCircle, .iconTone = Tone::Ok};
    case State::Failed:
        return {.text = tr("Failed"),
                .detail = errorText(item.error),
                .icon = Icon::XCircle,
                .iconTone = Tone::Bad,
                .tone = Tone::Bad};
    case State::Stopped: return {.text = tr("Not begun"), .icon = Icon::X, .tone = Tone::Muted};
    }
    Q_UNREACHABLE();
}

BulkDialog::BulkDialog(BulkRun &run, const BulkWords &words, QWidget *parent)
    : QDialog(parent)
    , m_run(&run)
    , m_words(words)
    , m_table(new TableView)
    , m_effect(new TextLabel(words.effect, TextRole::Body, Tone::Muted))
    , m_summary(new TextLabel({}, TextRole::Strong))
    , m_progress(new QProgressBar)
{
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(words.title);
    setAttribute(Qt::WA_DeleteOnClose);
    m_effect->setWordWrap(true);
    m_effect->setVisible(!words.effect.isEmpty());
    m_summary->setObjectName(u"summaryTextLabel"_s);
    m_summary->setWordWrap(true);
    m_progress->setObjectName(u"bulkProgressBar"_s);
    m_progress->setAccessibleName(words.title);
    m_progress->setTextVisible(false);
    m_table->setObjectName(u"bulkTableView"_s);
    m_table->setAccessibleName(tr("What happens to each"));
    m_table->setSortingEnabled(false);
    showRecords(*m_table, run, new BulkCells(words, run, m_table));
    m_table->setStretchColumn(BulkRun::Outcome);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metric::pageMargin, 20, metric::pageMargin, 20);
    column->setSpacing(metric::cardGap);
    column->addWidget(new TextLabel(words.title, TextRole::Title));
    column->addWidget(m_effect);
    column->addWidget(Card::around(m_table), 1);
    column->addWidget(m_progress);
    column->addWidget(m_summary);
    column->addWidget(buildFoot());
    resize(enlarged(dialogSize, this));
    follow();
    showPhase();
    showProgress();
}

void BulkDialog::follow()
{
    connect(m_run, &BulkRun::progressed, this, &BulkDialog::showProgress);
    connect(m_run, &BulkRun::progressed, this, &BulkDialog::showPhase);
    connect(m_run, &QObject::destroyed, this, &QDialog::reject);
}

QPushButton *BulkDialog::addButton(const QString &name, const QString &text, void (BulkDialog::*deed)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, deed);
    return button;
}

QWidget *BulkDialog::buildFoot()
{
    auto *foot = new QWidget;
    m_copy = addButton(u"copyReportPushButton"_s, tr("&Copy report"), &BulkDialog::copyReport);
    m_copy->setIcon(iconOf(Icon::Copy));
    m_undo = addButton(u"undoPushButton"_s, tr("&Undo all"), &BulkDialog::undoRequested);
    m_undo->setIcon(iconOf(Icon::Undo));
    m_retry = addButton(u"retryPushButton"_s, tr("&Try the rest again"), &BulkDialog::retry);
    m_stop = addButton(u"stopPushButton"_s, tr("&Stop"), &BulkDialog::stop);
    m_stop->setToolTip(tr("What is done stays done."));
    m_close = new QPushButton;
    m_close->setObjectName(u"closePushButton"_s);
    m_close->setAutoDefault(false);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    m_start = addButton(u"startPushButton"_s, m_words.start(m_run->total()), &BulkDialog::start);
    m_start->setDefault(true);
    setButtonKind(m_start, m_words.isDanger ? ButtonKind::Danger : ButtonKind::Primary);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_copy);
    row->addStretch(1);
    for (auto *button : {m_undo, m_retry, m_stop, m_close, m_start})
        row->addWidget(button);
    return foot;
}

void BulkDialog::showPhase()
{
    const auto phase = m_run->phase();
    const bool isPlanned = phase == BulkRun::Phase::Planned, isRunning = phase == BulkRun::Phase::Running;
    const bool isOver = phase == BulkRun::Phase::Finished;
    m_progress->setVisible(!isPlanned);
    m_copy->setVisible(isOver);
    m_undo->setVisible(isOver && !m_run->undoItems().isEmpty());
    m_retry->setVisible(isOver && m_run->count(State::Failed) + m_run->count(State::Stopped) > 0);
    m_stop->setVisible(isRunning);
    m_stop->setEnabled(!m_run->isStopped());
    m_start->setVisible(isPlanned);
    m_start->setEnabled(m_run->total() > 0);
    m_start->setToolTip(m_run->total() > 0 ? QString() : tr("There is nothing left to be done."));
    m_close->setText(isPlanned ? tr("Cancel") : tr("Close"));
    m_close->setToolTip(isRunning ? tr("The work goes on; you are told how it ended.") : QString());
}

void BulkDialog::showProgress()
{
    const int total = m_run->total(), skipped = m_run->count(State::Skipped);
    m_progress->setRange(0, qMax(total, 1));
    m_progress->setValue(total == 0 ? 1 : m_run->through());
    switch (m_run->phase()) {
    case BulkRun::Phase::Planned:
        m_summary->setText(skipped == 0 ? QString() : tr("%1.", "a sentence").arg(tr("%n left out", "things", skipped)));
        break;
    case BulkRun::Phase::Running:
        m_summary->setText(m_run->isStopped()
                               ? tr("Stopping: what is under way comes to its end.")
                               : tr("%1 of %2").arg(locale().toString(m_run->through()), locale().toString(total)));
        break;
    case BulkRun::Phase::Finished: m_summary->setText(bulkSummary(*m_run)); break;
    }
    m_summary->setVisible(!m_summary->text().isEmpty());
}

void BulkDialog::start()
{
    m_run->start();
}

void BulkDialog::stop()
{
    m_run->stop();
}

void BulkDialog::retry()
{
    m_run->retry();
}

/// A line for each: its name, how it ended, and why.
void BulkDialog::copyReport()
{
    QString text = m_words.title + u'\n' + bulkSummary(*m_run) + u'\n';
    for (const auto &item : m_run->items()) {
        QStringList line{item.name.simplified()};
        switch (item.state) {
        case State::Skipped: line += {tr("Left out"), skipText(item.reason)}; break;
        case State::Done: line += m_words.done; break;
        case State::Failed: line += {tr("Failed"), errorText(item.error)}; break;
        case State::Stopped: line += tr("Not begun"); break;
        case State::Waiting:
        case State::Running: break;
        }
        text += line.join(u'\t') + u'\n';
    }
    QGuiApplication::clipboard()->setText(text);
    m_copy->setText(tr("Copied"));
}

} // namespace plandeck

#include "moc_bulkdialog.cpp"
