// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <chrono>
#include <condition_variable>
#include <memory>
#include <mutex>
#include <set>

class QNetworkAccessManager;
class QNetworkReply;

namespace plandeck {

struct StripeRequest
{
    using Header = std::pair<QByteArray, QByteArray>;

    QByteArray method = {}; // "GET", "POST", "DELETE"
    QUrl url = {};
    QByteArray body = {};
    QList<Header> headers = {};
    /// A POST that must not arrive twice. Qt repeats others by itself when the other side hangs up before it answers.
    bool isSentOnce = false;
};

/// What became of a request. Without an answer status is 0.
struct StripeAttempt
{
    int status = 0;
    QByteArray body = {};
    QByteArray requestId = {};
    QByteArray shouldRetry = {};
    bool isReplayed = false;
    bool mayHaveArrived = false; // no answer, but it may have been read
    QString trouble = {}; // why there is no answer
};

/// The thread in which the network access manager lives, and its blocking face to all others: send() may be called from
/// any thread but that one, during a Visit. Calls beyond what Qt does at once to one host wait their turn before their time-out
/// starts.
class StripeNetwork final
{
public:
    explicit StripeNetwork(std::chrono::milliseconds timeout);
    ~StripeNetwork();

    StripeAttempt send(const StripeRequest &request);
    /// Waits; false as soon as we are stopping.
    bool pause(std::chrono::milliseconds duration);

    /// Ends all that is under way, and whatever comes from now on. Any thread.
    void end();
    /// The same, and waits until every visit is over.
    void stop();

    /// Callers inside.
    int visits() const;

    /// A caller inside: stop() waits for it.
    class Visit final
    {
    public:
        explicit Visit(StripeNetwork &network);
        ~Visit();
        Visit(const Visit &) = delete;
        Visit &operator=(const Visit &) = delete;

    private:
        StripeNetwork &m_network;
    };

private:
    struct Exchange; // one request under way, shared by its caller and the network thread

    void start(const std::shared_ptr<Exchange> &exchange); // this and the next run in the network thread
    void finish(const std::shared_ptr<Exchange> &exchange, QNetworkReply *reply);
    StripeAttempt wait(Exchange &exchange);

    static constexpr int lanes = 6; // QNetworkAccessManager's own limit for one host

    std::chrono::milliseconds m_timeout;
    QThread m_thread;
    QObject *m_context; // lives in m_thread and dies with it
    QNetworkAccessManager *m_manager = nullptr;
    std::set<QNetworkReply *> m_replies; // in the network thread only

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_visits = 0;
    int m_busyLanes = 0;
    bool m_isStopping = false;
};

} // namespace plandeck
