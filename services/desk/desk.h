// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/operations/operation.h"

#include <QtCore/QObject>

#include <functional>

namespace plandeck {

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
        post(owner, call, [call = call.get(), done = std::move(done)]() mutable { done(call->outcome); });
    }

    /// Who is signed in from now on: operations are asked for with these tokens. An access token that has run out is renewed
    /// on the way.
    virtual void setSession(TenantId tenant, Secret access, Secret refresh) = 0;
    virtual void clearSession() = 0;

    /// Which of Stripe's worlds operations are about.
    virtual void setMode(Mode mode) = 0;
    virtual Mode mode() const = 0;

Q_SIGNALS:
    /// Something of the signed-in tenant is not what it was.
    void changed(plandeck::Topic topic);
    /// The tokens are no longer good: ended elsewhere, or run out.
    void sessionEnded();

protected:
    virtual void post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done) = 0;
};

} // namespace plandeck
