// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/receivingserver.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QMessageAuthenticationCode>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

ReceivingServer::ReceivingServer()
    : m_server(std::make_unique<HttpServer>(*this, HttpServerOptions{.loops = 1, .poolThreads = 40}))
{
    if (auto started = m_server->start(); !started)
        qFatal("the receiver does not start: %s", qPrintable(started.error().code));
}

ReceivingServer::~ReceivingServer()
{
    let();
    m_server->stop(0);
}

QUrl ReceivingServer::url(const QString &path) const
{
    return m_server->url().resolved(QUrl(path));
}

void ReceivingServer::answer(const HttpResponse &usual)
{
    const std::scoped_lock lock(m_mutex);
    m_usual = usual;
}

void ReceivingServer::answerNext(const HttpResponse &response)
{
    const std::scoped_lock lock(m_mutex);
    m_next.push_back(response);
}

void ReceivingServer::hold()
{
    m_isHeld = true;
}

void ReceivingServer::let()
{
    m_isHeld = false;
    m_gate.release(1000);
}

QList<ReceivingServer::Message> ReceivingServer::messages() const
{
    const std::scoped_lock lock(m_mutex);
    return m_messages;
}

QJsonObject ReceivingServer::Message::json() const
{
    return QJsonDocument::fromJson(request.body).object();
}

bool ReceivingServer::isSignedBy(const Message &message, const QByteArray &secret)
{
    const auto &request = message.request;
    const auto timestamp = request.header("webhook-timestamp");
    const auto standard = QMessageAuthenticationCode::hash(message.id() + '.' + timestamp + '.' + request.body,
                                                           QByteArray::fromBase64(secret.mid(qsizetype(qstrlen("whsec_")))),
                                                           QCryptographicHash::Sha256);
    const auto likeStripe = QMessageAuthenticationCode::hash(timestamp + '.' + request.body, secret, QCryptographicHash::Sha256);
    return request.header("webhook-signature") == "v1," + standard.toBase64()
           && request.header("X-Webhook-Signature") == "t=" + timestamp + ",v1=" + likeStripe.toHex();
}

HttpTask ReceivingServer::accept(HttpRequest request)
{
    return {.cost = Cost::Pooled, .run = [this, request = std::move(request)] { return respond(request); }};
}

HttpResponse ReceivingServer::respond(const HttpRequest &request)
{
    HttpResponse response;
    {
        const std::scoped_lock lock(m_mutex);
        m_messages.append({request});
        response = m_next.empty() ? m_usual : m_next.front();
        if (!m_next.empty())
            m_next.pop_front();
    }
    if (m_isHeld) {
        ++m_waiting;
        m_gate.acquire();
        --m_waiting;
    }
    return response;
}

} // namespace plandeck
