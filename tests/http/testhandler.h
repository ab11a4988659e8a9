// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QMutex>
#include <QtCore/QSemaphore>
#include <QtCore/QSet>
#include <QtCore/QThread>

#include <atomic>
#include <stdexcept>

namespace plandeck {

/// Answers a few paths, each in a way that a test needs, and remembers what it was asked.
class TestHandler final : public HttpHandler
{
public:
    HttpTask accept(HttpRequest request) override
    {
        const QByteArray path = request.path;
        {
            QMutexLocker lock(&m_mutex);
            m_last = request;
            m_threads.insert(QThread::currentThread());
        }
        if (path == "/refuse-to-accept")
            throw std::runtime_error("accept failed");
        const Cost cost = path.startsWith("/pooled") ? Cost::Pooled : path.startsWith("/heavy") ? Cost::Heavy : Cost::Inline;
        return {.cost = cost, .run = [this, request = std::move(request)] { return answer(request); }};
    }

    HttpRequest last() const
    {
        QMutexLocker lock(&m_mutex);
        return m_last;
    }
    qsizetype threads() const
    {
        QMutexLocker lock(&m_mutex);
        return m_threads.size();
    }

    std::atomic<int> running{0}; // jobs of /…/wait that have begun
    QSemaphore gate; // which they wait at
    std::atomic<int> finished{0};

private:
    HttpResponse answer(const HttpRequest &request)
    {
        if (request.path.endsWith("/throw"))
            throw std::runtime_error("a service failed");
        if (request.path.endsWith("/throw-number"))
            throw 42;
        if (request.path.endsWith("/wait")) {
            ++running;
            gate.acquire();
            ++finished;
        }
        if (request.path == "/hang-up")
            return {.shallHangUp = true};
        if (request.path == "/empty")
            return {.status = 204};
        if (request.path == "/big")
            return {.type = "text/plain", .body = QByteArray(8 * 1024 * 1024, 'x')};
        if (request.path == "/split")
            return {.type = "text/plain", .body = "ok", .headers = {{"X-Bad", "a\r\nSet-Cookie: b"}, {"X-Good", "c"}}};
        return {.type = "text/plain", .body = request.body.isEmpty() ? QByteArray("ok") : request.body};
    }

    mutable QMutex m_mutex;
    HttpRequest m_last;
    QSet<QThread *> m_threads;
};

} // namespace plandeck
