// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/httploop.h"

#include <QtCore/QSemaphore>
#include <QtCore/QThread>

namespace plandeck {

/// A thread with one HttpLoop in it.
class HttpLoopThread final : public QThread
{
    Q_OBJECT

public:
    HttpLoopThread(const HttpLoopContext &context, LoopCounters &counters)
        : m_context(context)
        , m_counters(counters)
    {
    }
    ~HttpLoopThread() override
    {
        quit();
        wait();
    }

    /// Starts the thread on a listening socket, which it takes over. False when Qt will not have it.
    [[nodiscard]] bool serve(int descriptor)
    {
        m_descriptor = descriptor;
        start();
        m_ready.acquire();
        return m_isListening;
    }

    /// Any thread: the loop accepts nobody any more; one release of done when its last connection is gone.
    void drain(const std::shared_ptr<QSemaphore> &done)
    {
        QMetaObject::invokeMethod(m_loop, [loop = m_loop, done] {
            QObject::connect(loop, &HttpLoop::emptied, loop, [done] { done->release(); });
            loop->drain();
        });
    }

protected:
    void run() override
    {
        HttpLoop loop(m_context, m_counters);
        m_loop = &loop;
        m_isListening = loop.listenOn(m_descriptor);
        m_ready.release();
        exec();
    }

private:
    const HttpLoopContext &m_context;
    LoopCounters &m_counters;
    QSemaphore m_ready;
    HttpLoop *m_loop = nullptr; // lives in run()
    int m_descriptor = -1;
    bool m_isListening = false;
};

} // namespace plandeck
