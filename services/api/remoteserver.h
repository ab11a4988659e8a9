// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/result.h"
#include "services/http/message.h"

#include <QtCore/QHash>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <QtNetwork/QSslConfiguration>

#include <chrono>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace plandeck {

/// Where a hosted server is, and how one speaks with it.
struct RemoteOptions
{
    QUrl url = {}; // https, or http to this machine: see remoteUrl()
    QString caFile = {}; // PEM: certificates that are trusted besides the system's. Empty: SSL_CERT_FILE
    std::chrono::milliseconds patience = std::chrono::seconds(60); // for one answer, repeats included
    qint64 largestAnswer = 32 * 1024 * 1024; // bytes
};

/// A server's address as it may be typed. Tokens go there, so: https, or http to this machine, and nothing but scheme, host,
/// port and a path. Error: `server_url_invalid` (Invalid).
[[nodiscard]] Result<QUrl> remoteUrl(const QString &text);

/// Speaks HTTP with one hosted server: keep-alive, TLS verified always, redirects not followed, answers of bounded size in
/// bounded time. A request whose connection broke is sent once more. That is safe: all that change something carry an
/// Idempotency-Key, which Qt needs too, since it repeats requests by itself.
///
/// Lives in one thread with an event loop; answers come there. Errors, all Unavailable:
///   `server_unreachable` nobody there · `server_timeout` · `connection_lost` before the answer was complete: what was asked may
///   have been done · `certificate_untrusted`, `certificate_wrong_host`, `certificate_expired`, `certificate_not_yet_valid`,
///   `tls_failed` · `server_redirects` (detail: where to) · `answer_too_large` · `ca_file_unreadable`
class RemoteServer final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Result<HttpResponse>)>;
    using Ticket = quint64;

    explicit RemoteServer(RemoteOptions options, QObject *parent = nullptr);
    ~RemoteServer() override;

    /// done is called once, never from here, unless the request is dropped.
    Ticket send(HttpRequest request, Done done);
    Ticket send(HttpRequest request, Done done, std::chrono::milliseconds patience);
    /// Nobody waits for it any more: no answer.
    void drop(Ticket ticket);
    qsizetype underWay() const { return m_exchanges.size(); }

private:
    struct Exchange;
    void attempt(Exchange &exchange);
    void settle(Exchange &exchange, QNetworkReply *reply);
    void attemptSoon(Ticket ticket, int seconds);
    void finish(Ticket ticket, Result<HttpResponse> outcome);
    QNetworkRequest networkRequest(const HttpRequest &request) const;
    Result<> prepare();

    RemoteOptions m_options;
    SystemRandom m_random;
    QSslConfiguration m_tls;
    QList<QSslError> m_sslErrors; // of the last handshake that failed: Qt tells one of the requests that waited for it
    QNetworkAccessManager *m_manager = nullptr; // made in the thread it is used in
    QHash<Ticket, std::shared_ptr<Exchange>> m_exchanges;
    Ticket m_last = 0;
};

} // namespace plandeck
