// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/deskactivity.h"

#include "models/preferencesmodel.h"
#include "ui/activity/noticespopup.h"
#include "ui/activity/taskspopup.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/toast.h"

#include <QtCore/QLocale>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

const auto tasksSegment = u"tasks"_s;
const auto noticesSegment = u"notices"_s;

template<typename Record, typename IsFailed>
auto failedOf(const QList<Record> &records, IsFailed isFailed)
{
    QSet<decltype(Record::id)> failed;
    for (const auto &record : records)
        if (isFailed(record))
            failed.insert(record.id);
    return failed;
}

/// How far the only one is, where that is known.
QString runningWords(const Tasks &tasks, int running)
{
    const QString words = DeskActivity::tr("%n task(s) running", nullptr, running);
    int row = 0;
    while (!tasks.record(row).isRunning())
        ++row;
    const auto &task = tasks.record(row);
    if (running > 1 || task.total.value_or(0) <= 0)
        return words;
    return DeskActivity::tr("%1: %2 %", "1 task running, how much of it is done")
        .arg(words, QLocale().toString(task.done * 100 / *task.total));
}

} // namespace

DeskActivity::DeskActivity(ShellWindow &window, Tasks &tasks, EventsModel &events, DeliveriesModel &deliveries,
                           PreferencesModel &preferences, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_tasks(tasks)
    , m_events(events)
    , m_deliveries(deliveries)
    , m_preferences(preferences)
{
    m_window.setCloseGuard([this] { return mayClose(); });
    connect(&m_tasks, &Tasks::runningCountChanged, this, &DeskActivity::showTasks);
    connect(&m_tasks, &QAbstractItemModel::rowsRemoved, this, &DeskActivity::showTasks);
    connect(&m_tasks, &QAbstractItemModel::dataChanged, this, &DeskActivity::showTasks);
    connect(&m_tasks, &Tasks::ended, this, &DeskActivity::onTaskEnded);
    connect(&m_notices, &NoticeList::newCountChanged, this, &DeskActivity::showNotices);
    connect(m_window.toasts(), &ToastHost::shown, this, [this](const Toast::Message &message) {
        const bool isKnown = m_notices.rowCount() > 0 && m_notices.record(0).sentence.endsWith(message.sentence);
        if (!isKnown && (message.tone == Tone::Bad || message.tone == Tone::Warn)) // a task has said it already
            m_notices.add(message.tone, message.sentence, DeskPlace{DeskPlace::Kind::Page, m_window.currentPage()});
    });
    connect(m_window.statusStrip(), &StatusStrip::activated, this, [this](const QString &segment) {
        if (segment == tasksSegment)
            openTasks();
        else if (segment == noticesSegment)
            openNotices();
    });
    connect(&m_events, &EventsModel::busyChanged, this, &DeskActivity::onEvents);
    connect(&m_deliveries, &DeliveriesModel::busyChanged, this, &DeskActivity::onDeliveries);
    connect(&m_desktop, &DesktopNotifier::activated, this, &DeskActivity::openFromDesktop);
    showNotices();
}

void DeskActivity::openTasks()
{
    auto *popup = new TasksPopup(m_tasks, &m_window);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *segment = m_window.statusStrip()->segment(tasksSegment);
    popup->openAt(segment ? segment : m_window.statusStrip()->segment(noticesSegment));
}

void DeskActivity::openNotices()
{
    auto *popup = new NoticesPopup(m_notices, m_preferences, &m_window);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &NoticesPopup::placeChosen, this, &DeskActivity::placeChosen);
    connect(popup, &NoticesPopup::settingsRequested, this, &DeskActivity::settingsRequested);
    popup->openAt(m_window.statusStrip()->segment(noticesSegment));
}

void DeskActivity::forget(bool withNotices)
{
    m_failedEvents.reset();
    m_failedDeliveries.reset();
    if (withNotices)
        m_notices.clear();
}

void DeskActivity::showTasks()
{
    const int running = m_tasks.runningCount();
    const QString words = running > 0 ? runningWords(m_tasks, running) : m_tasks.rowCount() > 0 ? tr("Tasks") : QString();
    m_window.statusStrip()->setTrailingSegment(tasksSegment, running > 0 ? Icon::Refresh : Icon::CheckCircle,
                                               running > 0 ? Tone::Info : Tone::Muted, words);
}

void DeskActivity::showNotices()
{
    const int fresh = m_notices.newCount();
    m_window.statusStrip()->setTrailingSegment(noticesSegment, Icon::Bell, fresh > 0 ? Tone::Info : Tone::Muted,
                                               fresh > 0 ? tr("%n new notice(s)", nullptr, fresh) : tr("Notices"));
}

/// One that was stopped was stopped by somebody who knows.
void DeskActivity::onTaskEnded(const TaskRecord &task)
{
    if (task.state == TaskRecord::State::Stopped)
        return;
    const bool isDone = task.state == TaskRecord::State::Done;
    const QString outcome = !task.detail.isEmpty() ? task.detail : isDone ? tr("Done.") : tr("It failed.");
    announce(NoticeKind::Tasks, isDone ? Tone::Ok : Tone::Bad, tr("%1: %2", "task, what came of it").arg(task.title, outcome),
             {DeskPlace::Kind::Page, m_window.currentPage()});
}

void DeskActivity::onEvents()
{
    if (m_events.isBusy() || !m_events.filter().isEmpty() || m_events.loadState() == LoadState::Loading)
        return;
    const auto failed = failedOf(m_events.records(), isFailed);
    const auto fresh = failed - m_failedEvents.value_or(failed);
    m_failedEvents = failed;
    if (fresh.size() == 1) {
        const auto &event = m_events.record(m_events.rowOf(*fresh.begin()));
        announce(NoticeKind::Events, Tone::Bad, tr("The event %1 could not be handled.", "type").arg(event.type),
                 {DeskPlace::Kind::Event, event.id.text()});
    } else if (!fresh.isEmpty()) {
        announce(NoticeKind::Events, Tone::Bad, tr("%n event(s) could not be handled.", nullptr, int(fresh.size())),
                 {DeskPlace::Kind::Page, u"events"_s});
    }
}

void DeskActivity::onDeliveries()
{
    if (m_deliveries.isBusy() || !m_deliveries.filter().isEmpty() || m_deliveries.loadState() == LoadState::Loading)
        return;
    const auto failed =
        failedOf(m_deliveries.records(), [](const WebhookDelivery &delivery) { return delivery.state == DeliveryState::Failed; });
    const auto fresh = failed - m_failedDeliveries.value_or(failed);
    m_failedDeliveries = failed;
    if (fresh.size() == 1)
        announce(NoticeKind::Deliveries, Tone::Bad, tr("A message to your webhook could not be delivered."),
                 {DeskPlace::Kind::Delivery, fresh.begin()->text()});
    else if (!fresh.isEmpty())
        announce(NoticeKind::Deliveries, Tone::Bad,
                 tr("%n message(s) to your webhook could not be delivered.", nullptr, int(fresh.size())),
                 {DeskPlace::Kind::Page, u"webhooks"_s});
}

void DeskActivity::announce(NoticeKind kind, Tone tone, const QString &sentence, const DeskPlace &place)
{
    m_notices.add(tone, sentence, place);
    if (m_preferences.notices().showOnDesktop(kind, m_window.isActiveWindow(), QTime::currentTime()))
        m_desktop.show(m_window.windowTitle(), sentence, place.link());
}

void DeskActivity::openFromDesktop(const QString &link)
{
    m_window.bringToFront();
    if (const auto place = DeskPlace::fromLink(link))
        Q_EMIT placeChosen(*place);
}

bool DeskActivity::mayClose()
{
    if (m_isQuitting || m_tasks.runningCount() == 0)
        return true;
    askToQuit();
    return false;
}

void DeskActivity::askToQuit()
{
    auto *dialog = new ConfirmDialog({.title = tr("Quit while %n task(s) run?", nullptr, m_tasks.runningCount()),
                                      .effect = tr("What is done so far stays; the rest is not done."),
                                      .action = tr("Stop and quit")},
                                     &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        m_isQuitting = true;
        m_tasks.requestStopOfAll();
        m_window.close();
    });
    dialog->open();
}

} // namespace plandeck

#include "moc_deskactivity.cpp"
