// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/deliveriesmodel.h"
#include "models/eventsmodel.h"
#include "models/noticewishes.h"
#include "models/tasks.h"
#include "ui/activity/desktopnotifier.h"
#include "ui/activity/noticelist.h"

#include <QtCore/QSet>

namespace plandeck {

class PreferencesModel;
class ShellWindow;

/// What goes on and what has happened, at the trailing end of the status strip: the tasks, and the notices that are worth to be
/// found again. Notices that came by themselves show on the desktop too, as the preferences have it. Asks before the window
/// closes over work that goes on.
class DeskActivity final : public QObject
{
    Q_OBJECT

public:
    /// All of them outlive it.
    DeskActivity(ShellWindow &window, Tasks &tasks, EventsModel &events, DeliveriesModel &deliveries,
                 PreferencesModel &preferences, QObject *parent = nullptr);

    NoticeList &notices() { return m_notices; }
    void openTasks();
    void openNotices();
    /// Another user, or another mode: what failed before is not news.
    void forget(bool withNotices);

Q_SIGNALS:
    void placeChosen(const plandeck::DeskPlace &place);
    /// Which notices there are is to be chosen.
    void settingsRequested();

private:
    void showTasks();
    void showNotices();
    void onTaskEnded(const TaskRecord &task);
    void onEvents();
    void onDeliveries();
    /// It came by itself: nobody waited for it in front of the window.
    void announce(NoticeKind kind, Tone tone, const QString &sentence, const DeskPlace &place);
    void openFromDesktop(const QString &link);
    bool mayClose();
    void askToQuit();

    ShellWindow &m_window;
    Tasks &m_tasks;
    EventsModel &m_events;
    DeliveriesModel &m_deliveries;
    PreferencesModel &m_preferences;
    NoticeList m_notices;
    DesktopNotifier m_desktop;
    std::optional<QSet<StripeEventId>> m_failedEvents; // known to have failed; nothing before the inbox was read
    std::optional<QSet<WebhookMessageId>> m_failedDeliveries;
    bool m_isQuitting = false;
};

} // namespace plandeck
