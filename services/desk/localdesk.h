// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/changehub.h"
#include "services/desk/desk.h"
#include "services/operations/authenticator.h"
#include "services/operations/dispatcher.h"

#include <QtCore/QThreadPool>

#include <mutex>

namespace plandeck {

/// The desk with the services in the same program. Operations run in a pool of its own; nothing here waits for them but the
/// destructor. Callers are made by the same authenticator as over HTTP.
class LocalDesk final : public Desk
{
    Q_OBJECT

public:
    LocalDesk(const Dispatcher &dispatcher, const Authenticator &authenticator, ChangeHub &changes, QObject *parent = nullptr);
    ~LocalDesk() override;

    void setSession(TenantId tenant, Secret access, Secret refresh) override;
    void clearSession() override;
    void setMode(Mode mode) override;
    Mode mode() const override;

private:
    void post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done) override;
    void run(Call &call);
    Result<Caller> caller() const;
    Result<Caller> renewed();
    void noteChange(TenantId tenant, Topic topic);

    struct Session
    {
        TenantId tenant = {};
        Secret access = {};
        Secret refresh = {};
        Mode mode = Mode::Test;
    };

    const Dispatcher &m_dispatcher;
    const Authenticator &m_authenticator;
    mutable std::mutex m_mutex; // the session is read by pool threads
    Session m_session;
    QThreadPool m_pool;
};

} // namespace plandeck
