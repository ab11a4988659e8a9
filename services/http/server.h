// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/http/counters.h"
#include "services/http/guardlimits.h"
#include "services/http/message.h"
#include "services/http/trustedproxies.h"

#include <QtCore/QStringList>
#include <QtCore/QThread>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <algorithm>
#include <memory>
#include <vector>

namespace plandeck {

class HttpLoopThread;
class HttpObserver;
class HttpWorkers;
struct HttpLoopContext;

struct HttpServerOptions
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; // 0: any free one
    int loops = QThread::idealThreadCount(); // threads that accept, parse and run Inline tasks
    int poolThreads = 16; // for Pooled tasks, which mostly wait: what they write at once is committed at once
    int heavyThreads = std::max(1, QThread::idealThreadCount() - 1); // for Heavy tasks
    int heavyQueue = 32; // Heavy tasks that may wait; beyond: 503 "overloaded"
    QStringList allowedHosts = {}; // besides loopback: "api.example.com", ".example.com", "*"
    GuardLimits limits = {};
    TrustedProxies proxies = {}; // whose word is taken for where a request comes from
    HttpObserver *observer = nullptr; // outlives the server
};

/// What the threads behind the loops are at, for metrics.
struct HttpWorkLoad
{
    int pooled = 0; // running or waiting for a thread
    int pooledThreads = 0;
    int heavy = 0;
    int heavyThreads = 0;
};

/// The embedded HTTP/1.1 server: limits and deadlines in front (GuardServer), several loops sharing one port, pools for what
/// may wait. HEAD reaches the handler as HEAD; it may answer as for GET, the body is left out here. Paths come as they were
/// sent. start(), stop() and the destructor belong to one thread, which is none of the server's own.
class HttpServer final
{
public:
    /// The handler outlives the server, or at least stop().
    HttpServer(HttpHandler &handler, HttpServerOptions options);
    ~HttpServer();
    HttpServer(const HttpServer &) = delete;
    HttpServer &operator=(const HttpServer &) = delete;

    /// Listens and serves from now on. Unavailable: address_in_use, address_denied, listen_failed.
    [[nodiscard]] Result<void> start();
    /// Accepts nobody any more, gives running requests this long to be answered, forgets those that have not begun, and closes
    /// what is left. A task that runs even longer is told by hurry, which ends what it waits for, and waited for, since nothing
    /// else can end it: afterwards nothing uses the handler any more. May be started again.
    void stop(int graceMs, const std::function<void()> &hurry = {});

    bool isRunning() const { return !m_loops.empty(); }
    /// 0 while not running.
    quint16 port() const { return m_port; }
    /// Where a client on this machine finds the server: http://127.0.0.1:8787
    QUrl url() const;
    /// Summed over all loops, since the start of the program. Any thread, while the server is not being started or stopped.
    HttpServerCounters counters() const;
    HttpWorkLoad workLoad() const; // the same

private:
    Result<void> startLoops();

    HttpHandler &m_handler;
    const HttpServerOptions m_options;
    std::vector<std::unique_ptr<LoopCounters>> m_counters; // of each loop; they survive a stop
    std::unique_ptr<HttpWorkers> m_workers;
    std::unique_ptr<HttpLoopContext> m_context;
    std::vector<std::unique_ptr<HttpLoopThread>> m_loops;
    quint16 m_port = 0;
};

} // namespace plandeck
