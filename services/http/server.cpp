// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/server.h"

#include "services/http/listeningsocket.h"
#include "services/http/loopthread.h"
#include "services/http/workers.h"

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int hurriedMs = 500; // for the answers of those who were hurried
constexpr int keptDescriptors = 128; // for database, Stripe, files: clients never get these

/// At RLIMIT_NOFILE accept() fails for ever: the loops together stay below.
GuardLimits withinDescriptors(GuardLimits limits, int loops)
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0) {
        const auto all = int(std::min<rlim_t>(files.rlim_cur, 1 << 20));
        limits.connections = std::clamp((all - std::min(keptDescriptors, all / 2)) / loops, 1, limits.connections);
    }
    return limits;
}

} // namespace

HttpServer::HttpServer(HttpHandler &handler, HttpServerOptions options)
    : m_handler(handler)
    , m_options(std::move(options))
{
    Q_ASSERT(m_options.loops > 0 && m_options.poolThreads > 0 && m_options.heavyThreads > 0);
    for (int i = 0; i < m_options.loops; ++i)
        m_counters.push_back(std::make_unique<LoopCounters>());
}

HttpServer::~HttpServer()
{
    stop(0);
}

Result<void> HttpServer::start()
{
    Q_ASSERT(!isRunning());
    m_workers = std::make_unique<HttpWorkers>(m_options.poolThreads, m_options.heavyThreads, m_options.heavyQueue);
    m_context = std::make_unique<HttpLoopContext>(HttpLoopContext{m_handler, *m_workers, AllowedHosts(m_options.allowedHosts),
                                                                  withinDescriptors(m_options.limits, m_options.loops),
                                                                  m_options.proxies, m_options.observer});
    auto started = startLoops();
    if (!started)
        stop(0);
    return started;
}

Result<void> HttpServer::startLoops()
{
    std::vector<ListeningSocket> sockets;
    for (int i = 0; i < m_options.loops; ++i) {
        auto socket = i == 0 ? ListeningSocket::open(m_options.address, m_options.port) : sockets.front().another();
        if (!socket)
            return tl::unexpected(socket.error());
        sockets.push_back(std::move(*socket));
    }
    m_port = sockets.front().port();
    for (size_t i = 0; i < sockets.size(); ++i) {
        m_loops.push_back(std::make_unique<HttpLoopThread>(*m_context, *m_counters[i]));
        m_loops.back()->setObjectName(u"http-%1"_s.arg(i + 1));
        if (!m_loops.back()->serve(sockets[i].release()))
            return failed({.kind = Error::Kind::Unavailable, .code = u"listen_failed"_s});
    }
    return {};
}

void HttpServer::stop(int graceMs, const std::function<void()> &hurry)
{
    const auto emptied = std::make_shared<QSemaphore>(); // shared: a loop may be done after we stopped waiting
    for (const auto &loop : m_loops)
        loop->drain(emptied);
    if (!emptied->tryAcquire(int(m_loops.size()), graceMs) && hurry) {
        hurry();
        emptied->tryAcquire(int(m_loops.size()), hurriedMs);
    }
    if (m_workers)
        m_workers->finish(); // before the loops go: jobs hand their answers to them
    m_loops.clear();
    m_context.reset();
    m_workers.reset();
    m_port = 0;
}

QUrl HttpServer::url() const
{
    QHostAddress address = m_options.address;
    if (address == QHostAddress(QHostAddress::Any) || address == QHostAddress(QHostAddress::AnyIPv4))
        address = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        address = QHostAddress(QHostAddress::LocalHostIPv6);
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(address.toString());
    url.setPort(m_port);
    return url;
}

HttpServerCounters HttpServer::counters() const
{
    HttpServerCounters sum;
    for (const auto &loop : m_counters) {
        sum.served += loop->served.load(std::memory_order_relaxed);
        sum.refused += loop->refused.load(std::memory_order_relaxed);
        sum.abandoned += loop->abandoned.load(std::memory_order_relaxed);
        sum.open += loop->open.load(std::memory_order_relaxed);
        sum.running += loop->running.load(std::memory_order_relaxed);
    }
    return sum;
}

HttpWorkLoad HttpServer::workLoad() const
{
    if (!m_workers)
        return {};
    return {.pooled = m_workers->pooled(),
            .pooledThreads = m_options.poolThreads,
            .heavy = m_workers->heavy(),
            .heavyThreads = m_options.heavyThreads};
}

} // namespace plandeck
