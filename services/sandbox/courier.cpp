// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/courier.h"

#include <QtNetwork/QHostAddress>

#include <csignal>
#include <curl/curl.h>
#include <pthread.h>
#include <sys/socket.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr long longestMs = 10'000; // an answer may take
constexpr int napMs = 100; // between looks at the clock while something waits
constexpr int longNapMs = 1000;

CURLM *newMulti()
{
    static const auto ready = curl_global_init(CURL_GLOBAL_DEFAULT); // once in the program, before any handle
    return ready == CURLE_OK ? curl_multi_init() : nullptr;
}

/// libcurl leaves SIGPIPE to us (CURLOPT_NOSIGNAL); a receiver that hangs up must not end the program.
void ignoreBrokenPipes()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

size_t swallow(char *, size_t size, size_t count, void *)
{
    return size * count; // the body of an answer says nothing
}

} // namespace

/// One letter on its way. The address that is really connected to has to be allowed, whatever the name resolves to.
struct Courier::Transfer
{
    Transfer(Letter sent, bool mayGoAnywhere);
    ~Transfer()
    {
        curl_easy_cleanup(easy);
        curl_slist_free_all(headers);
    }
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    LetterOutcome outcome(CURLcode code) const;
    static curl_socket_t open(void *transfer, curlsocktype purpose, curl_sockaddr *address);

    const Letter letter;
    const bool goesAnywhere;
    bool isRefused = false;
    CURL *const easy = curl_easy_init();
    curl_slist *headers = nullptr;
};

Courier::Transfer::Transfer(Letter sent, bool mayGoAnywhere)
    : letter(std::move(sent))
    , goesAnywhere(mayGoAnywhere)
{
    const QByteArray signature = "Stripe-Signature: " + letter.signature;
    for (const auto *header :
         {"Content-Type: application/json; charset=utf-8", "Accept: */*; q=0.5, application/xml", "Cache-Control: no-cache",
          "User-Agent: Stripe/1.0 (+https://stripe.com/docs/webhooks)", "Expect:", signature.constData()})
        headers = curl_slist_append(headers, header);
    curl_easy_setopt(easy, CURLOPT_URL, letter.url.toUtf8().constData());
    curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(easy, CURLOPT_POST, 1L);
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(letter.body.size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, letter.body.constData()); // borrowed; the letter outlives it
    curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(easy, CURLOPT_PROXY, "");
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
    curl_easy_setopt(easy, CURLOPT_FORBID_REUSE, 1L);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, &open);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, this);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_QUICK_EXIT, 1L);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, longestMs);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, &swallow);
    curl_easy_setopt(easy, CURLOPT_PRIVATE, this);
}

curl_socket_t Courier::Transfer::open(void *transfer, curlsocktype, curl_sockaddr *address)
{
    auto *self = static_cast<Transfer *>(transfer);
    if (!self->goesAnywhere && !QHostAddress(&address->addr).isLoopback()) {
        self->isRefused = true;
        return CURL_SOCKET_BAD;
    }
    return ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

LetterOutcome Courier::Transfer::outcome(CURLcode code) const
{
    long status = 0;
    curl_off_t micros = 0;
    curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(easy, CURLINFO_TOTAL_TIME_T, &micros);
    QString error;
    if (isRefused)
        error = u"address_not_allowed"_s;
    else if (code == CURLE_OPERATION_TIMEDOUT)
        error = u"timed_out"_s;
    else if (code != CURLE_OK)
        error = u"connection_failed"_s;
    else if (status / 100 != 2)
        error = u"bad_status"_s;
    return {.status = int(status), .error = error, .durationMs = qint64(micros / 1000)};
}

Courier::Courier(Engine &engine, bool mayGoAnywhere)
    : m_engine(engine)
    , m_mayGoAnywhere(mayGoAnywhere)
    , m_multi(newMulti())
{
    Q_ASSERT(m_multi);
}

Courier::~Courier()
{
    stop();
    curl_multi_cleanup(m_multi);
}

void Courier::nudge()
{
    const std::scoped_lock lock(m_mutex);
    if (m_isEnding)
        return;
    if (m_thread.joinable())
        curl_multi_wakeup(m_multi);
    else
        m_thread = std::thread([this] { loop(); });
}

void Courier::stop()
{
    const std::scoped_lock lock(m_mutex);
    m_isEnding = true;
    if (!m_thread.joinable())
        return;
    curl_multi_wakeup(m_multi);
    m_thread.join();
}

void Courier::loop()
{
    ignoreBrokenPipes();
    while (!m_isEnding) {
        begin();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        finish();
        bool isIdle = false;
        {
            const std::scoped_lock lock(m_engine.mutex);
            isIdle = Deliveries(m_engine).isEmpty();
        }
        curl_multi_poll(m_multi, nullptr, 0, isIdle ? longNapMs : napMs, nullptr);
    }
    for (const auto &transfer : m_transfers)
        curl_multi_remove_handle(m_multi, transfer->easy);
    m_transfers.clear();
}

void Courier::begin()
{
    QSet<QString> busy;
    for (const auto &transfer : m_transfers)
        busy.insert(transfer->letter.endpoint);
    QList<Letter> letters;
    {
        const std::scoped_lock lock(m_engine.mutex);
        letters = Deliveries(m_engine).due(busy);
    }
    for (const auto &letter : letters) {
        auto transfer = std::make_unique<Transfer>(letter, m_mayGoAnywhere);
        curl_multi_add_handle(m_multi, transfer->easy);
        m_transfers.push_back(std::move(transfer));
    }
}

void Courier::finish()
{
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        auto *const easy = message->easy_handle;
        const auto code = message->data.result; // the message is gone with the handle
        const auto found = std::ranges::find_if(m_transfers, [&](const auto &transfer) { return transfer->easy == easy; });
        {
            const std::scoped_lock lock(m_engine.mutex);
            Deliveries(m_engine).settle((*found)->letter.delivery, (*found)->outcome(code));
        }
        curl_multi_remove_handle(m_multi, easy);
        m_transfers.erase(found);
        curl_multi_wakeup(m_multi); // there may be more for the same endpoint
    }
}

} // namespace plandeck::sandbox
