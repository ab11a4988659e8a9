// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripenetwork.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QTimer>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QNetworkRequest networkRequest(const StripeRequest &request)
{
    QNetworkRequest out(request.url);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // keys go nowhere else
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return out;
}

QNetworkAccessManager *newManager(QObject *parent)
{
    auto *manager = new QNetworkAccessManager(parent);
    manager->setProxy(QNetworkProxy::NoProxy);
    return manager;
}

/// A body that cannot be had a second time. When the other side hangs up before it answers, Qt sends a request again by
/// itself, and cannot with this one. No QBuffer: Qt looks behind those.
class OneTimeBody final : public QIODevice
{
public:
    OneTimeBody(const QByteArray &body, QObject *parent)
        : QIODevice(parent)
        , m_body(body)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    qint64 size() const override { return m_body.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const auto part = m_body.mid(pos(), most);
        std::ranges::copy(part, to);
        return part.size();
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_body;
};

/// A page of a hundred objects with all that can be expanded is far smaller.
constexpr qint64 largestAnswer = 16 * 1024 * 1024;

/// The whole answer is there. Qt's errors for 4xx and 5xx are answers too: those below 200 are the network's own.
bool isAnswer(const QNetworkReply &reply)
{
    const auto error = reply.error();
    const bool isTold = error == QNetworkReply::NoError || error > 200;
    return isTold && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure
           && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

bool isNeverSent(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
           || error == QNetworkReply::SslHandshakeFailedError;
}

} // namespace

struct StripeNetwork::Exchange
{
    StripeRequest request = {};
    QString givenUp = {}; // why, if we did; network thread only
    std::optional<StripeAttempt> result; // under m_mutex
};

StripeNetwork::StripeNetwork(std::chrono::milliseconds timeout)
    : m_timeout(timeout)
    , m_context(new QObject)
{
    m_context->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_context, &QObject::deleteLater);
    m_thread.setObjectName(u"stripe"_s);
    m_thread.start();
}

StripeNetwork::~StripeNetwork()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

StripeNetwork::Visit::Visit(StripeNetwork &network)
    : m_network(network)
{
    const std::scoped_lock lock(m_network.m_mutex);
    ++m_network.m_visits;
}

StripeNetwork::Visit::~Visit()
{
    const std::scoped_lock lock(m_network.m_mutex); // notified under the lock: the network may be gone right after it
    --m_network.m_visits;
    m_network.m_changed.notify_all();
}

int StripeNetwork::visits() const
{
    const std::scoped_lock lock(m_mutex);
    return m_visits;
}

void StripeNetwork::end()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
        m_changed.notify_all();
    }
    QMetaObject::invokeMethod(m_context, [this] {
        for (auto *reply : std::set(m_replies)) // abort() finishes them, which takes them out
            reply->abort();
    });
}

void StripeNetwork::stop()
{
    end();
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_visits == 0; });
}

bool StripeNetwork::pause(std::chrono::milliseconds duration)
{
    std::unique_lock lock(m_mutex);
    return !m_changed.wait_for(lock, duration, [this] { return m_isStopping; });
}

StripeAttempt StripeNetwork::send(const StripeRequest &request)
{
    Q_ASSERT(QThread::currentThread() != &m_thread);
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isStopping || m_busyLanes < lanes; });
        if (m_isStopping)
            return {.trouble = u"stopping"_s};
        ++m_busyLanes;
    }
    const auto exchange = std::make_shared<Exchange>();
    exchange->request = request;
    QMetaObject::invokeMethod(
        m_context, [this, exchange] { start(exchange); }, Qt::QueuedConnection);
    return wait(*exchange);
}

StripeAttempt StripeNetwork::wait(Exchange &exchange)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return exchange.result.has_value(); });
    --m_busyLanes;
    m_changed.notify_all();
    return std::move(*exchange.result);
}

void StripeNetwork::start(const std::shared_ptr<Exchange> &exchange)
{
    if (!m_manager)
        m_manager = newManager(m_context);
    const auto &request = exchange->request;
    auto *manager = request.isSentOnce ? newManager(m_context) : m_manager;
    const auto out = networkRequest(request);
    auto *reply = request.isSentOnce           ? manager->post(out, new OneTimeBody(request.body, manager))
                  : request.method == "POST"   ? manager->post(out, request.body)
                  : request.method == "DELETE" ? manager->deleteResource(out)
                                               : manager->get(out);
    m_replies.insert(reply);

    auto *timer = new QTimer(reply);
    timer->setSingleShot(true);
    const auto giveUp = [exchange, reply](const QString &why) {
        exchange->givenUp = why;
        reply->abort();
    };
    QObject::connect(timer, &QTimer::timeout, reply, [giveUp] { giveUp(u"timed out"_s); });
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [giveUp, reply] {
        if (reply->bytesAvailable() > largestAnswer)
            giveUp(u"too large"_s);
    });
    QObject::connect(reply, &QNetworkReply::finished, m_context, [this, exchange, reply, manager] {
        finish(exchange, reply);
        if (manager != m_manager)
            manager->deleteLater();
    });
    timer->start(m_timeout);

    const std::scoped_lock lock(m_mutex);
    if (m_isStopping) // stop() came between the caller and us
        QMetaObject::invokeMethod(reply, &QNetworkReply::abort, Qt::QueuedConnection);
}

void StripeNetwork::finish(const std::shared_ptr<Exchange> &exchange, QNetworkReply *reply)
{
    m_replies.erase(reply);
    reply->deleteLater();
    StripeAttempt attempt;
    if (isAnswer(*reply)) {
        attempt.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        attempt.body = reply->readAll();
        attempt.requestId = reply->rawHeader("Request-Id");
        attempt.shouldRetry = reply->rawHeader("Stripe-Should-Retry").trimmed().toLower();
        attempt.isReplayed = reply->rawHeader("Idempotent-Replayed").trimmed().toLower() == "true";
    } else {
        attempt.mayHaveArrived = !isNeverSent(reply->error());
        attempt.trouble = exchange->givenUp.isEmpty()
                              ? QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(reply->error()))
                              : exchange->givenUp;
    }
    const std::scoped_lock lock(m_mutex);
    exchange->result = std::move(attempt);
    m_changed.notify_all();
}

} // namespace plandeck
