// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/remoteserver.h"

#include "services/api/apioptions.h"

#include <QtCore/QTimer>
#include <QtNetwork/QHostAddress>
#include <QtNetwork/QNetworkAccessManager>
#include <QtNetwork/QNetworkProxy>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int attemptsAtMost = 2;

Unexpected unavailable(const QString &code, const QString &detail = {})
{
    return failed({.kind = Error::Kind::Unavailable, .code = code, .detail = detail});
}

/// The first that says why one must not go on: what an unknown issuer says of names and dates counts for nothing.
QString codeOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> kinds) {
        return std::ranges::any_of(errors, [&](const QSslError &error) { return std::ranges::count(kinds, error.error()) > 0; });
    };
    using E = QSslError;
    if (has({E::SelfSignedCertificate, E::SelfSignedCertificateInChain, E::UnableToGetLocalIssuerCertificate,
             E::UnableToGetIssuerCertificate, E::UnableToVerifyFirstCertificate, E::CertificateUntrusted, E::CertificateRevoked,
             E::CertificateRejected, E::CertificateBlacklisted, E::InvalidCaCertificate, E::CertificateSignatureFailed}))
        return u"certificate_untrusted"_s;
    if (has({E::CertificateExpired}))
        return u"certificate_expired"_s;
    if (has({E::CertificateNotYetValid}))
        return u"certificate_not_yet_valid"_s;
    return has({E::HostNameMismatch}) ? u"certificate_wrong_host"_s : u"tls_failed"_s;
}

QString wordsOf(const QList<QSslError> &errors)
{
    QStringList words;
    for (const auto &error : errors)
        words.append(error.errorString());
    return words.join(u' ');
}

/// Why there is no answer.
Error errorOf(const QNetworkReply &reply, const QList<QSslError> &sslErrors)
{
    const auto error = [&](const QString &code) {
        return Error{.kind = Error::Kind::Unavailable, .code = code, .detail = reply.errorString()};
    };
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError:
        if (sslErrors.isEmpty())
            return error(u"tls_failed"_s);
        return {.kind = Error::Kind::Unavailable, .code = codeOf(sslErrors), .detail = wordsOf(sslErrors)};
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolFailure: // what answers speaks no HTTP
    case QNetworkReply::ProtocolInvalidOperationError: return error(u"connection_lost"_s);
    default: return error(u"server_unreachable"_s);
    }
}

/// Qt's errors for 4xx and 5xx are answers too: those below 200 are the network's own.
bool isAnswer(const QNetworkReply &reply)
{
    const auto error = reply.error();
    const bool isComplete = error == QNetworkReply::NoError || error > 200;
    return isComplete && error != QNetworkReply::ProtocolUnknownError && error != QNetworkReply::ProtocolFailure
           && reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
}

/// For people to see where they would be led: never a path or query, which may hold anything.
QString originOf(const QUrl &url)
{
    return url.toString(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

/// The one before it, with the same key, is still being worked at.
bool isInProgress(const HttpResponse &response)
{
    return response.status == 409 && response.body.contains("\"idempotency_in_progress\"");
}

} // namespace

Result<QUrl> remoteUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool isThisMachine = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isThisMachine);
    const bool hasMore = url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || !isSafe || hasMore)
        return failed({.kind = Error::Kind::Invalid, .code = u"server_url_invalid"_s});
    return url;
}

struct RemoteServer::Exchange
{
    Exchange(Ticket ticket, HttpRequest request, Done done)
        : ticket(ticket)
        , request(std::move(request))
        , done(std::move(done))
    {
    }

    const Ticket ticket;
    const HttpRequest request;
    const Done done;
    QTimer patience;
    QNetworkReply *reply = nullptr; // while an attempt is under way
    int attempts = 0;
};

RemoteServer::RemoteServer(RemoteOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
{
}

RemoteServer::~RemoteServer()
{
    const auto tickets = m_exchanges.keys();
    for (const auto ticket : tickets)
        drop(ticket);
}

RemoteServer::Ticket RemoteServer::send(HttpRequest request, Done done)
{
    return send(std::move(request), std::move(done), m_options.patience);
}

RemoteServer::Ticket RemoteServer::send(HttpRequest request, Done done, std::chrono::milliseconds patience)
{
    if (request.method != "GET")
        request.headers.emplaceBack("Idempotency-Key", m_random.word(32, RandomSource::lettersAndDigits));
    const auto ticket = ++m_last;
    const auto exchange = std::make_shared<Exchange>(ticket, std::move(request), std::move(done));
    m_exchanges.insert(ticket, exchange);
    exchange->patience.setSingleShot(true);
    connect(
        &exchange->patience, &QTimer::timeout, this, [this, ticket] { finish(ticket, unavailable(u"server_timeout"_s)); },
        Qt::QueuedConnection); // the timer goes with the exchange
    exchange->patience.start(patience);
    if (auto prepared = prepare(); prepared)
        attempt(*exchange);
    else
        QMetaObject::invokeMethod(
            this, [this, ticket, error = prepared.error()] { finish(ticket, failed(error)); }, Qt::QueuedConnection);
    return ticket;
}

void RemoteServer::drop(Ticket ticket)
{
    const auto exchange = m_exchanges.take(ticket);
    if (!exchange || !exchange->reply)
        return;
    exchange->reply->disconnect(this);
    exchange->reply->abort();
    exchange->reply->deleteLater();
}

/// Certificates are read from files: in the thread we work in, not in the one that made us.
Result<> RemoteServer::prepare()
{
    if (m_manager)
        return {};
    m_tls = QSslConfiguration::defaultConfiguration();
    const auto file = m_options.caFile.isEmpty() ? qEnvironmentVariable("SSL_CERT_FILE") : m_options.caFile;
    const bool isNeeded = m_options.url.scheme() == "https"_L1 && !file.isEmpty();
    if (isNeeded && !m_tls.addCaCertificates(file))
        return unavailable(u"ca_file_unreadable"_s, file);
    m_manager = new QNetworkAccessManager(this);
    if (m_options.url.scheme() == "http"_L1) // this machine: no proxy leads there
        m_manager->setProxy(QNetworkProxy::NoProxy);
    return {};
}

QNetworkRequest RemoteServer::networkRequest(const HttpRequest &request) const
{
    const QString query = request.query.isEmpty() ? QString() : QString(u'?' + QString::fromLatin1(request.query));
    QNetworkRequest out(QUrl(baseOf(m_options.url) + QString::fromLatin1(request.path) + query, QUrl::StrictMode));
    out.setSslConfiguration(m_tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy); // tokens go nowhere else
    out.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    out.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    out.setRawHeader("User-Agent", "plandeck/" PLANDECK_VERSION);
    for (const auto &[name, value] : request.headers)
        out.setRawHeader(name, value);
    return out;
}

void RemoteServer::attempt(Exchange &exchange)
{
    ++exchange.attempts;
    const auto &request = exchange.request;
    auto *reply = m_manager->sendCustomRequest(networkRequest(request), request.method, request.body);
    reply->setReadBufferSize(m_options.largestAnswer + 1);
    exchange.reply = reply;
    const auto ticket = exchange.ticket;
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_sslErrors = errors; }); // and is refused: never ignored
    connect(reply, &QNetworkReply::readyRead, this, [this, reply, ticket] {
        if (reply->bytesAvailable() > m_options.largestAnswer)
            finish(ticket, unavailable(u"answer_too_large"_s));
    });
    connect(reply, &QNetworkReply::finished, this, [this, &exchange, reply] { settle(exchange, reply); });
}

void RemoteServer::settle(Exchange &exchange, QNetworkReply *reply)
{
    reply->deleteLater();
    exchange.reply = nullptr;
    if (!isAnswer(*reply)) {
        const auto error = errorOf(*reply, m_sslErrors);
        if (error.code == "connection_lost"_L1 && exchange.attempts < attemptsAtMost)
            return attempt(exchange);
        return finish(exchange.ticket, failed(error));
    }
    m_sslErrors.clear();
    HttpResponse response{.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                          .body = reply->readAll(),
                          .headers = reply->rawHeaderPairs()};
    if (isInProgress(response))
        return attemptSoon(exchange.ticket, std::max(1, reply->rawHeader("Retry-After").toInt()));
    if (response.status >= 300 && response.status < 400)
        return finish(exchange.ticket,
                      unavailable(u"server_redirects"_s, originOf(QUrl::fromEncoded(reply->rawHeader("Location")))));
    finish(exchange.ticket, std::move(response));
}

void RemoteServer::attemptSoon(Ticket ticket, int seconds)
{
    QTimer::singleShot(std::chrono::seconds(seconds), this, [this, ticket] {
        if (const auto exchange = m_exchanges.value(ticket))
            attempt(*exchange);
    });
}

void RemoteServer::finish(Ticket ticket, Result<HttpResponse> outcome)
{
    const auto exchange = m_exchanges.value(ticket);
    if (!exchange)
        return;
    drop(ticket);
    exchange->done(std::move(outcome));
}

} // namespace plandeck

#include "moc_remoteserver.cpp"
