// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/remotedesk.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

std::optional<Topic> topicOf(const OperationInfo &info)
{
    static constexpr std::array nouns{
        std::pair{"api-keys."_L1, Topic::ApiKeys},  std::pair{"events."_L1, Topic::Events},
        std::pair{"plans."_L1, Topic::Plans},       std::pair{"stripe."_L1, Topic::Stripe},
        std::pair{"tenants."_L1, Topic::Account},   std::pair{"users."_L1, Topic::Users},
        std::pair{"webhooks."_L1, Topic::Webhooks},
    };
    if (!isWrite(info.endpoint.verb) || info.access.isPublic())
        return std::nullopt;
    const auto found = std::ranges::find_if(nouns, [&](const auto &noun) { return info.name().startsWith(noun.first); });
    return found == nouns.end() ? std::nullopt : std::optional(found->second);
}

RemoteDesk::RemoteDesk(RemoteOptions options, Pace pace, QObject *parent)
    : Desk(parent)
    , m_link(new RemoteLink(std::move(options), pace.link))
{
    setLink({.state = DeskLink::State::Looking, .since = QDateTime::currentDateTimeUtc()});
    m_link->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_link, &QObject::deleteLater);
    connect(m_link, &RemoteLink::answered, this, &RemoteDesk::takeAnswer);
    connect(m_link, &RemoteLink::linked, this, &RemoteDesk::takeLink);
    connect(m_link, &RemoteLink::sessionOver, this, [this](const std::shared_ptr<Session> &session) {
        if (m_session == session) // somebody else may have signed in meanwhile: theirs goes on
            Q_EMIT sessionEnded();
    });
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (!m_session || !link().isGood() || m_watch)
            return;
        tellAll();
        watch();
    });
    m_poll.start(pace.poll);
    m_gathering.setSingleShot(true);
    m_gathering.setInterval(pace.gather);
    connect(&m_gathering, &QTimer::timeout, this, &RemoteDesk::watch);
    m_thread.setObjectName(u"remote desk"_s);
    m_thread.start();
    reconnect();
}

template<typename Act>
void RemoteDesk::inLink(Act act)
{
    QMetaObject::invokeMethod(m_link, [link = m_link, act = std::move(act)]() mutable { act(*link); });
}

void RemoteDesk::close(std::chrono::milliseconds grace)
{
    for (const auto &asked : std::exchange(m_asked, {}))
        disconnect(asked.ownersEnd);
    if (!m_thread.isRunning())
        return;
    m_poll.stop();
    m_gathering.stop();
    m_link->disconnect(this);
    inLink([grace](RemoteLink &link) { link.end(grace); });
    m_thread.wait();
}

void RemoteDesk::setSession(TenantId tenant, Secret access, Secret refresh)
{
    m_session = std::make_shared<Session>(tenant, std::move(access), std::move(refresh));
    m_cursor.clear();
    watch();
}

void RemoteDesk::setStaffSession(Secret access, Secret refresh)
{
    m_session = std::make_shared<Session>(TenantId(), std::move(access), std::move(refresh), true);
}

void RemoteDesk::clearSession()
{
    m_session.reset();
    m_watch.reset();
    m_gathering.stop();
}

void RemoteDesk::reconnect()
{
    if (m_thread.isRunning())
        inLink([](RemoteLink &link) { link.look(); });
}

void RemoteDesk::post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done)
{
    if (!m_thread.isRunning())
        return;
    const auto number = ++m_last;
    Asked asked{.owner = owner, .call = call, .done = std::move(done), .session = m_session};
    if (!isWrite(call->info.endpoint.verb)) // that is carried on, whoever goes
        asked.ownersEnd = connect(owner, &QObject::destroyed, this, [this, number] {
            m_asked.remove(number);
            inLink([number](RemoteLink &link) { link.forget(number); });
        });
    m_asked.insert(number, std::move(asked));
    inLink([sending = RemoteLink::Sending{number, std::move(call), m_session, m_mode}](RemoteLink &link) mutable {
        link.take(std::move(sending));
    });
}

void RemoteDesk::takeAnswer(quint64 number)
{
    const auto asked = m_asked.take(number);
    if (!asked.call) // closed
        return;
    disconnect(asked.ownersEnd);
    const auto topic = asked.call->error() ? std::nullopt : topicOf(asked.call->info);
    const bool isTold = m_watch && !m_cursor.isEmpty(); // by the server, of our own changes too
    if (topic && m_session == asked.session && !isTold)
        Q_EMIT changed(*topic);
    if (asked.owner)
        asked.done();
}

/// What could not be read while the server was away has to be.
void RemoteDesk::takeLink(const DeskLink &now)
{
    using State = DeskLink::State;
    const bool isBack = now.state == State::Connected && link().state != State::Looking;
    setLink(now);
    if (!isBack || !m_session)
        return;
    tellAll();
    if (!m_watch)
        watch();
}

/// Who watched for another session is dropped, and their request with them.
void RemoteDesk::watch()
{
    m_gathering.stop();
    m_watch = std::make_unique<QObject>();
    send(m_watch.get(), ListChanges{.since = m_cursor, .waitSeconds = m_cursor.isEmpty() ? 0 : ListChanges::mostSeconds},
         [this](const Result<ChangeList> &list) { takeChanges(list); });
}

void RemoteDesk::takeChanges(const Result<ChangeList> &list)
{
    if (!list) {
        m_watch.reset(); // the next poll tries again
        return;
    }
    m_cursor = list->cursor;
    for (const auto topic : list->topics)
        Q_EMIT changed(topic);
    list->topics.isEmpty() ? watch() : m_gathering.start();
}

void RemoteDesk::tellAll()
{
    for (const auto topic : allTopics)
        Q_EMIT changed(topic);
}

} // namespace plandeck

#include "moc_remotedesk.cpp"
