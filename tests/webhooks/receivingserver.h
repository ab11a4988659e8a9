// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/server.h"

#include <QtCore/QJsonObject>
#include <QtCore/QSemaphore>

#include <deque>
#include <mutex>

namespace plandeck {

/// A tenant's server on loopback. Records what arrives and answers as told: one by one, then always as usual.
class ReceivingServer final : public HttpHandler
{
public:
    ReceivingServer();
    ~ReceivingServer();

    QUrl url(const QString &path = QStringLiteral("/hook")) const;

    /// From now on, unless something is told for the next ones.
    void answer(const HttpResponse &usual);
    void answerNext(const HttpResponse &response);
    /// Every answer waits for let(). Those that wait are counted.
    void hold();
    void let();
    int waiting() const { return m_waiting; }

    struct Message
    {
        HttpRequest request;
        QByteArray id() const { return request.header("webhook-id"); }
        QJsonObject json() const;
        QString type() const { return json().value(QLatin1StringView("type")).toString(); }
    };
    QList<Message> messages() const;
    qsizetype count() const { return messages().size(); }

    /// In the test's own words: whether both signatures fit the body.
    static bool isSignedBy(const Message &message, const QByteArray &secret);

    HttpTask accept(HttpRequest request) override;

private:
    HttpResponse respond(const HttpRequest &request);

    mutable std::mutex m_mutex;
    QList<Message> m_messages;
    HttpResponse m_usual{.status = 204};
    std::deque<HttpResponse> m_next;
    std::atomic<bool> m_isHeld = false;
    std::atomic<int> m_waiting = 0;
    QSemaphore m_gate;
    std::unique_ptr<HttpServer> m_server;
};

} // namespace plandeck
