// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/http/allowedhosts.h"
#include "services/http/answerwriter.h"
#include "services/http/counters.h"
#include "services/http/guard.h"
#include "services/http/observer.h"
#include "services/http/trustedproxies.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QPointer>
#include <QtHttpServer/QAbstractHttpServer>

namespace plandeck {

class GuardConnection;
class HeldAnswer;
class HttpWorkers;

/// What all loops of a server share. Outlives them.
struct HttpLoopContext
{
    HttpHandler &handler;
    HttpWorkers &workers;
    AllowedHosts hosts;
    GuardLimits limits;
    TrustedProxies proxies = {};
    HttpObserver *observer = nullptr;
};

/// One event loop's server: Qt's parser behind our guard, in front of the handler. Lives in its loop's thread.
class HttpLoop final : public QAbstractHttpServer
{
    Q_OBJECT

public:
    HttpLoop(const HttpLoopContext &context, LoopCounters &counters);

    /// Takes over a listening socket.
    [[nodiscard]] bool listenOn(int descriptor);
    /// Accepts nobody any more and lets the running requests end; emptied() follows.
    void drain();

Q_SIGNALS:
    void emptied();

protected:
    bool handleRequest(const QHttpServerRequest &parsed, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    /// One request on its way through.
    struct Visit
    {
        AnswerFrame frame = {};
        HttpRecord record = {};
        QElapsedTimer begun = {};
    };
    void dispatch(GuardConnection &connection, HttpTask task, Visit visit);
    void settle(GuardConnection &connection, HttpTask task, HttpResponse response, Visit visit);
    void hold(GuardConnection &connection, HttpTask task, HttpResponse response, Visit visit);
    void abandon(Visit &visit, const QString &tenant);
    void deliver(GuardConnection &connection, const HttpResponse &response, Visit &visit);
    void refuse(GuardConnection &connection, const Error &error, Visit &visit);
    void note(Visit &visit, int status, const QString &tenant = {});
    void countRunning(int change);

    const HttpLoopContext &m_context;
    LoopCounters &m_counters;
    AnswerWriter m_writer;
    QList<HeldAnswer *> m_held; // oldest first; they belong to their connections
    bool m_isDraining = false;
    GuardServer m_guard;
};

} // namespace plandeck
