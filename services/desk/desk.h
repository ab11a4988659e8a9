// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/operations/operation.h"

#include <QtCore/QDateTime>
#include <QtCore/QObject>

#include <functional>

namespace plandeck {

/// How the services are reached, for people to know.
struct DeskLink
{
    enum class State {
        Here, // they are in this program
        Looking, // nothing is known yet
        Connected,
        Busy, // the server is there and says that it cannot
        Offline, // no answer
        Untrusted, // something answers, and cannot prove that it is the server
    };

    State state = State::Here;
    QDateTime since = {}; // UTC: how long it has been so; without answer, when the last one came
    Error problem = {}; // why, where it is not good; a busy server may say in retryAfter when to come again

    bool isGood() const { return state == State::Here || state == State::Connected; }
};

/// Where operations are handed in. Models know the desk and nothing behind it; behind it the services are here (LocalDesk)
/// or on a server. A template of a few lines over one virtual function: models compile no service, JSON or dispatcher.
///
/// Lives in the GUI thread; answers are given there.
class Desk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// done(Result<Op::Reply> &) runs in this desk's thread, unless owner has gone by then. The result may be moved from.
    template<Operation Op, typename Done>
    requires std::invocable < Done &, Result<typename Op::Reply>
    & > void send(QObject *owner, Op op, Done done)
    {
        auto call = std::make_shared<CallOf<Op>>(std::move(op));
        hand(owner, call, [call = call.get(), done = std::move(done)]() mutable { done(call->outcome); });
    }

    /// Looking only: whatever is not reading is refused here, before it leaves, with `read_only_profile` (Denied).
    void setReadOnly(bool isReadOnly) { m_isReadOnly = isReadOnly; }
    bool isReadOnly() const { return m_isReadOnly; }
    bool refuses(const OperationInfo &info) const { return m_isReadOnly && !info.isReading; }

    /// Who is signed in from now on: operations are asked for with these tokens. An access token that has run out is renewed
    /// on the way.
    virtual void setSession(TenantId tenant, Secret access, Secret refresh) = 0;
    /// The same for one of the platform's own people: no tenant's, and renewed as theirs are.
    virtual void setStaffSession(Secret access, Secret refresh) = 0;
    virtual void clearSession() = 0;

    /// Which of Stripe's worlds operations are about.
    virtual void setMode(Mode mode) = 0;
    virtual Mode mode() const = 0;

    const DeskLink &link() const { return m_link; }
    /// Looks for the server at once, instead of when it is time to.
    virtual void reconnect() { }

Q_SIGNALS:
    /// Something of the signed-in tenant is not what it was.
    void changed(plandeck::Topic topic);
    /// The tokens are no longer good: ended elsewhere, or run out.
    void sessionEnded();
    void linkChanged();
    /// An operation was not done. Before whoever asked for it is told.
    void operationFailed(const QString &operation, const plandeck::Error &error);

protected:
    void setLink(DeskLink link)
    {
        m_link = std::move(link);
        Q_EMIT linkChanged();
    }
    virtual void post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done) = 0;

private:
    void hand(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done);

    bool m_isReadOnly = false;
    DeskLink m_link;
};

} // namespace plandeck
