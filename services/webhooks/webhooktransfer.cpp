// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhooktransfer.h"

#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Text for people out of whatever was answered. U+0000 is no text in PostgreSQL.
QString textOf(const QByteArray &bytes)
{
    auto text = QString::fromUtf8(bytes);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    return text;
}

} // namespace

WebhookTransfer::WebhookTransfer(WebhookRequest request, WebhookSender::Done done, WebhookReach reach,
                                 const WebhookSenderOptions &options)
    : m_request(std::move(request))
    , m_done(std::move(done))
    , m_reach(reach)
    , m_easy(curl_easy_init())
{
    if (m_easy)
        setUp(options);
}

WebhookTransfer::~WebhookTransfer()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
}

void WebhookTransfer::setUp(const WebhookSenderOptions &options)
{
    for (const auto &header : m_request.headers)
        m_headers = curl_slist_append(m_headers, header.constData());
    m_headers = curl_slist_append(m_headers, "Expect:"); // no 100-continue
    curl_easy_setopt(m_easy, CURLOPT_URL, m_request.url.toEncoded().constData());
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, m_reach == WebhookReach::ThisMachineToo ? "http,https" : "https");
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
    curl_easy_setopt(m_easy, CURLOPT_POST, 1L);
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
    curl_easy_setopt(m_easy, CURLOPT_POSTFIELDS, m_request.body.constData()); // borrowed; m_request outlives it
    curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));

    curl_easy_setopt(m_easy, CURLOPT_PROXY, ""); // none from the environment: a proxy would connect where we cannot see
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_FRESH_CONNECT, 1L); // an old connection's address was allowed to somebody else
    curl_easy_setopt(m_easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &open);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);

    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L); // else giving up a name that is not answered waits for the answer
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, long(options.connectTimeout.count()));
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, long(options.timeout.count()));
    if (!options.caFile.isEmpty())
        curl_easy_setopt(m_easy, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());

    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &takeBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &takeHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
}

/// The one place where an address is chosen: whatever the name resolved to, now or a moment ago, this is connected to.
curl_socket_t WebhookTransfer::open(void *transfer, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<WebhookTransfer *>(transfer);
    const bool isEncrypted = self->m_request.url.scheme() == "https"_L1;
    if (!mayDeliverTo(QHostAddress(&address->addr), self->m_reach, isEncrypted)) {
        self->m_isRefused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

size_t WebhookTransfer::takeBody(char *data, size_t size, size_t count, void *transfer)
{
    auto *self = static_cast<WebhookTransfer *>(transfer);
    const auto arrived = qsizetype(size * count);
    self->m_excerpt.append(data, std::min(arrived, WebhookSender::longestExcerpt - self->m_excerpt.size()));
    self->m_bodySize += arrived;
    self->m_isCut = self->m_bodySize > WebhookSender::longestAnswer;
    return self->m_isCut ? 0 : size_t(arrived);
}

size_t WebhookTransfer::takeHeader(char *data, size_t size, size_t count, void *transfer)
{
    auto *self = static_cast<WebhookTransfer *>(transfer);
    const QByteArrayView line(data, qsizetype(size * count));
    self->m_headerSize += line.size();
    self->m_isHeadWhole = line.trimmed().isEmpty(); // a status line may come after it: 103, then 200
    return self->m_headerSize > WebhookSender::longestAnswer ? 0 : size * count;
}

WebhookOutcome WebhookTransfer::outcomeOf(CURLcode code) const
{
    long status = 0;
    curl_off_t micros = 0;
    curl_easy_getinfo(m_easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(m_easy, CURLINFO_TOTAL_TIME_T, &micros);
    return {.status = int(status),
            .durationMs = qint64(micros / 1000),
            .excerpt = textOf(m_excerpt),
            .error = errorOf(m_isCut ? CURLE_OK : code, int(status))};
}

QString WebhookTransfer::errorOf(CURLcode code, int status) const
{
    if (code == CURLE_OK && !m_isHeadWhole) // libcurl makes do with half a head
        return u"connection_closed"_s;
    switch (code) {
    case CURLE_OK: return status / 100 == 2 ? QString() : status / 100 == 3 ? u"redirected"_s : u"bad_status"_s;
    case CURLE_COULDNT_RESOLVE_HOST: return u"host_not_found"_s;
    case CURLE_COULDNT_CONNECT: return m_isRefused ? u"address_not_allowed"_s : u"connection_failed"_s;
    case CURLE_OPERATION_TIMEDOUT: return u"timed_out"_s;
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION: return u"tls_failed"_s;
    case CURLE_GOT_NOTHING:
    case CURLE_PARTIAL_FILE:
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR: return u"connection_closed"_s;
    case CURLE_UNSUPPORTED_PROTOCOL: // an answer that does not begin with HTTP/
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_WRITE_ERROR: // endless headers
    case CURLE_OUT_OF_MEMORY: // so libcurl 7.88 calls a header line of more than 100 KiB
        return u"bad_answer"_s;
    default: return u"send_failed"_s;
    }
}

} // namespace plandeck
