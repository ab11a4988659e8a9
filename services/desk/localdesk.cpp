// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/localdesk.h"

#include "services/operations/staff.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void LocalDesk::open(const Dispatcher &dispatcher, const Authenticator &authenticator, ChangeHub &changes)
{
    qRegisterMetaType<TenantId>();
    qRegisterMetaType<Topic>();
    m_dispatcher = &dispatcher;
    m_authenticator = &authenticator;
    m_pool.setMaxThreadCount(4); // they wait for Stripe and the database more than they work
    connect(&changes, &ChangeHub::happened, this, &LocalDesk::noteChange, Qt::QueuedConnection);
    connect(&changes, &ChangeHub::everythingMayHaveChanged, this, &LocalDesk::noteEverything, Qt::QueuedConnection);
    m_phase = Phase::Open;
    for (auto &sending : std::exchange(m_waiting, {}))
        start(std::move(sending));
}

void LocalDesk::fail(Error why)
{
    m_phase = Phase::Failed;
    m_failure = std::move(why);
    for (auto &sending : std::exchange(m_waiting, {}))
        start(std::move(sending));
}

void LocalDesk::close(int graceMs, const std::function<void()> &hurry)
{
    m_phase = Phase::Closed;
    m_waiting.clear();
    if (!m_pool.waitForDone(graceMs) && hurry)
        hurry();
    m_pool.waitForDone(); // answers still queued to us die with us
}

void LocalDesk::setSession(TenantId tenant, Secret access, Secret refresh)
{
    m_session = std::make_shared<Session>(tenant, std::move(access), std::move(refresh));
}

void LocalDesk::setStaffSession(Secret access, Secret refresh)
{
    m_session = std::make_shared<Session>(TenantId(), std::move(access), std::move(refresh), true);
}

void LocalDesk::clearSession()
{
    m_session.reset();
}

void LocalDesk::setMode(Mode mode)
{
    m_mode = mode;
}

Mode LocalDesk::mode() const
{
    return m_mode;
}

void LocalDesk::noteChange(TenantId tenant, Topic topic)
{
    if (m_session && m_session->tenant == tenant)
        Q_EMIT changed(topic);
}

void LocalDesk::noteEverything()
{
    if (m_session)
        for (const auto topic : allTopics)
            Q_EMIT changed(topic);
}

/// Somebody else may have signed in meanwhile: theirs goes on.
void LocalDesk::noteEnd(const std::shared_ptr<Session> &session)
{
    if (m_session == session)
        Q_EMIT sessionEnded();
}

void LocalDesk::post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done)
{
    start({owner, std::move(call), std::move(done), m_session, m_mode});
}

void LocalDesk::start(Sending sending)
{
    switch (m_phase) {
    case Phase::Waiting: m_waiting.append(std::move(sending)); return;
    case Phase::Open:
        // The worker touches neither owner nor done: it only carries them back. Both are looked at in our thread.
        m_pool.start([this, sending = std::move(sending)]() mutable {
            run(sending);
            answer(std::move(sending));
        });
        return;
    case Phase::Failed:
        sending.call->fail(m_failure);
        answer(std::move(sending));
        return;
    case Phase::Closed: return;
    }
}

void LocalDesk::answer(Sending sending)
{
    QMetaObject::invokeMethod(
        this,
        [sending = std::move(sending)] {
            if (sending.owner)
                sending.done();
        },
        Qt::QueuedConnection);
}

void LocalDesk::run(const Sending &sending)
{
    auto &call = *sending.call;
    if (call.info.access.isPublic())
        return m_dispatcher->run({.source = Caller::Source::Desk}, call);
    auto who = callerOf(sending);
    if (!who && who.error().code == "token_expired"_L1)
        who = renew(*sending.session).and_then([&] { return callerOf(sending); });
    if (who)
        return m_dispatcher->run(*who, call);
    call.fail(who.error());
    if (who.error().kind == Error::Kind::Unauthenticated)
        QMetaObject::invokeMethod(
            this, [this, session = sending.session] { noteEnd(session); }, Qt::QueuedConnection);
}

Result<Caller> LocalDesk::callerOf(const Sending &sending) const
{
    return m_authenticator->authenticate({.bearer = sending.session ? sending.session->accessNow() : Secret(),
                                          .mode = sending.mode,
                                          .source = Caller::Source::Desk});
}

Result<AccessToken> LocalDesk::freshToken(const Session &session) const
{
    const Caller nobody{.source = Caller::Source::Desk};
    return session.isStaff ? m_dispatcher->run(nobody, RefreshStaffToken{.refresh = session.refresh.copy()})
                           : m_dispatcher->run(nobody, RefreshToken{.refresh = session.refresh.copy()});
}

Result<> LocalDesk::renew(Session &session) const
{
    auto fresh = freshToken(session);
    if (!fresh)
        return failed(fresh.error());
    const std::scoped_lock lock(session.mutex);
    session.access = std::move(fresh->access);
    return {};
}

} // namespace plandeck

#include "moc_changehub.cpp"
#include "moc_localdesk.cpp"
