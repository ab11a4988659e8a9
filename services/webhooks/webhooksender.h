// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"

#include "services/webhooks/webhookaddress.h"

#include <QtCore/QByteArrayList>
#include <QtCore/QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace plandeck {

class WebhookTransfer;

struct WebhookSenderOptions
{
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(5);
    std::chrono::milliseconds timeout = std::chrono::seconds(15); // all in all
    bool mayReachThisMachine = true; // in test mode; not where strangers are served, who would reach what else runs here
    QString caFile = {}; // certificates to trust; empty: the system's
};

/// One POST to a receiver.
struct WebhookRequest
{
    QUrl url = {};
    Mode mode = Mode::Test;
    QByteArrayList headers = {}; // "Name: value"
    QByteArray body = {};
};

/// What came of it. error is empty for a 2xx, else: `bad_status`, `redirected` (3xx, not followed), `address_not_allowed`,
/// `host_not_found`, `connection_failed`, `connection_closed` (before the answer was whole), `tls_failed`, `timed_out`,
/// `bad_answer` (no HTTP), `interrupted` (we ended), `send_failed`.
struct WebhookOutcome
{
    int status = 0; // 0: no answer
    qint64 durationMs = 0;
    QString excerpt = {}; // of the body, at most 1 KiB
    QString error = {};

    bool isDelivered() const { return error.isEmpty(); }
};

/// Sends to addresses that tenants choose, so it trusts none: the address that is really connected to has to be allowed
/// (mayDeliverTo), no proxies, no redirects, no cookies, a fresh connection each time, 64 KiB of answer at most, deadlines.
/// One thread serves all transfers; a slow receiver holds up nobody.
class WebhookSender final
{
public:
    using Done = std::function<void(WebhookOutcome)>;

    explicit WebhookSender(WebhookSenderOptions options = {});
    ~WebhookSender();
    WebhookSender(const WebhookSender &) = delete;
    WebhookSender &operator=(const WebhookSender &) = delete;

    /// Any thread. done is called once, in the sender's thread or, once it has stopped, in the caller's, and must not wait.
    void send(WebhookRequest request, Done done);
    /// The same, waited for.
    [[nodiscard]] WebhookOutcome sendAndWait(WebhookRequest request);
    WebhookReach reachOf(Mode mode) const;
    /// What is under way ends at once as `interrupted`, and so does what is sent afterwards.
    void stop();

    static constexpr qsizetype longestExcerpt = 1024; // bytes
    static constexpr qsizetype longestAnswer = 64 * 1024; // bytes of body, and of headers

private:
    struct Order
    {
        WebhookRequest request;
        Done done;
    };
    void loop();
    void begin();
    void finish();

    const WebhookSenderOptions m_options;
    void *const m_multi; // CURLM
    std::mutex m_mutex;
    std::vector<Order> m_orders; // under m_mutex
    bool m_isEnding = false; // under m_mutex
    std::vector<std::unique_ptr<WebhookTransfer>> m_transfers; // the thread's
    std::thread m_thread;
};

} // namespace plandeck
