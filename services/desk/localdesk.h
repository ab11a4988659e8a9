// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/changehub.h"
#include "services/desk/desk.h"
#include "services/operations/accounts.h"
#include "services/operations/authenticator.h"
#include "services/operations/dispatcher.h"

#include <QtCore/QPointer>
#include <QtCore/QThreadPool>

#include <mutex>

namespace plandeck {

/// The desk with the services in the same program. Operations run in a pool of its own; nothing here waits for them but
/// close(). Callers are made by the same authenticator as over HTTP. What is sent belongs to the session and mode of that
/// moment, whatever becomes of them while it waits for its turn.
///
/// The window is there before the services are: until open() or fail(), what is sent waits.
class LocalDesk final : public Desk
{
    Q_OBJECT

public:
    using Desk::Desk;
    ~LocalDesk() override { close(); }

    /// The services are there, and stay until close().
    void open(const Dispatcher &dispatcher, const Authenticator &authenticator, ChangeHub &changes);
    /// They are not to be had: everything sent, and to be sent, fails with this, until open().
    void fail(Error why);
    /// Waits for what runs. Nothing sent afterwards is answered. What runs longer than graceMs (milliseconds; -1 is as long as it
    /// takes) is told by hurry, which ends what it waits for.
    void close(int graceMs = -1, const std::function<void()> &hurry = {});

    void setSession(TenantId tenant, Secret access, Secret refresh) override;
    void setStaffSession(Secret access, Secret refresh) override;
    void clearSession() override;
    void setMode(Mode mode) override;
    Mode mode() const override;

private:
    /// Who was signed in. Shared by all that is sent meanwhile; its access token is renewed for all of them.
    struct Session
    {
        Session(TenantId tenant, Secret access, Secret refresh, bool isStaff = false)
            : tenant(tenant)
            , isStaff(isStaff)
            , refresh(std::move(refresh))
            , access(std::move(access))
        {
        }

        const TenantId tenant; // null: the platform's staff, or not known yet
        const bool isStaff; // one of the platform's own people
        const Secret refresh;
        std::mutex mutex;
        Secret access; // under the mutex

        Secret accessNow()
        {
            const std::scoped_lock lock(mutex);
            return access.copy();
        }
    };

    struct Sending
    {
        QPointer<QObject> owner;
        std::shared_ptr<Call> call;
        std::function<void()> done;
        std::shared_ptr<Session> session; // null: nobody's
        Mode mode;
    };

    void post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done) override;
    void run(const Sending &sending);
    Result<Caller> callerOf(const Sending &sending) const;
    Result<> renew(Session &session) const;
    Result<AccessToken> freshToken(const Session &session) const;
    void noteEnd(const std::shared_ptr<Session> &session);
    void noteChange(TenantId tenant, Topic topic);
    void noteEverything();
    void start(Sending sending);
    void answer(Sending sending);

    enum class Phase { Waiting, Open, Failed, Closed };
    Phase m_phase = Phase::Waiting;
    Error m_failure;
    QList<Sending> m_waiting;
    const Dispatcher *m_dispatcher = nullptr;
    const Authenticator *m_authenticator = nullptr;
    std::shared_ptr<Session> m_session;
    Mode m_mode = Mode::Test;
    QThreadPool m_pool;
};

} // namespace plandeck
