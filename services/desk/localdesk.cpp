// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/localdesk.h"

#include "services/operations/accounts.h"

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

void LocalDesk::close()
{
    m_phase = Phase::Closed;
    m_waiting.clear();
    m_pool.waitForDone(); // answers still queued to us die with us
}

void LocalDesk::setSession(TenantId tenant, Secret access, Secret refresh)
{
    const std::scoped_lock lock(m_mutex);
    m_session = {tenant, std::move(access), std::move(refresh), m_session.mode};
}

void LocalDesk::clearSession()
{
    setSession({}, {}, {});
}

void LocalDesk::setMode(Mode mode)
{
    const std::scoped_lock lock(m_mutex);
    m_session.mode = mode;
}

Mode LocalDesk::mode() const
{
    const std::scoped_lock lock(m_mutex);
    return m_session.mode;
}

void LocalDesk::noteChange(TenantId tenant, Topic topic)
{
    const auto mine = [this] {
        const std::scoped_lock lock(m_mutex);
        return m_session.tenant;
    }();
    if (tenant == mine)
        Q_EMIT changed(topic);
}

void LocalDesk::post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done)
{
    start({owner, std::move(call), std::move(done)});
}

void LocalDesk::start(Sending sending)
{
    switch (m_phase) {
    case Phase::Waiting: m_waiting.append(std::move(sending)); return;
    case Phase::Open:
        // The worker touches neither owner nor done: it only carries them back. Both are looked at in our thread.
        m_pool.start([this, sending = std::move(sending)]() mutable {
            run(*sending.call);
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

void LocalDesk::run(Call &call)
{
    if (call.info.access.isPublic())
        return m_dispatcher->run({.source = Caller::Source::Desk}, call);
    auto who = caller();
    if (!who && who.error().code == "token_expired"_L1)
        who = renewed();
    if (who)
        return m_dispatcher->run(*who, call);
    if (who.error().kind == Error::Kind::Unauthenticated)
        Q_EMIT sessionEnded();
    call.fail(who.error());
}

Result<Caller> LocalDesk::caller() const
{
    Credentials credentials{.source = Caller::Source::Desk};
    {
        const std::scoped_lock lock(m_mutex);
        credentials.bearer = m_session.access.copy();
        credentials.mode = m_session.mode;
    }
    return m_authenticator->authenticate(credentials);
}

Result<Caller> LocalDesk::renewed()
{
    RefreshToken request;
    {
        const std::scoped_lock lock(m_mutex);
        request.refresh = m_session.refresh.copy();
    }
    auto fresh = m_dispatcher->run({.source = Caller::Source::Desk}, std::move(request));
    if (!fresh)
        return failed(fresh.error());
    {
        const std::scoped_lock lock(m_mutex);
        m_session.access = std::move(fresh->access);
    }
    return caller();
}

} // namespace plandeck

#include "moc_changehub.cpp"
#include "moc_desk.cpp"
#include "moc_localdesk.cpp"
