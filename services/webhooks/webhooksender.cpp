// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhooksender.h"

#include "services/webhooks/webhooktransfer.h"

#include <QtCore/QSemaphore>

#include <algorithm>

#include <csignal>
#include <pthread.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int longestNap = 1000; // milliseconds

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

} // namespace

WebhookSender::WebhookSender(WebhookSenderOptions options)
    : m_options(std::move(options))
    , m_multi(newMulti())
    , m_thread([this] { loop(); })
{
    Q_ASSERT(m_multi);
}

WebhookSender::~WebhookSender()
{
    stop();
}

void WebhookSender::send(WebhookRequest request, Done done)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (!m_isEnding) {
            m_orders.push_back({std::move(request), std::move(done)});
            curl_multi_wakeup(m_multi);
            return;
        }
    }
    done({.error = u"interrupted"_s});
}

WebhookOutcome WebhookSender::sendAndWait(WebhookRequest request)
{
    WebhookOutcome outcome;
    QSemaphore arrived;
    send(std::move(request), [&](WebhookOutcome result) {
        outcome = std::move(result);
        arrived.release();
    });
    arrived.acquire();
    return outcome;
}

WebhookReach WebhookSender::reachOf(Mode mode) const
{
    return mode == Mode::Test && m_options.mayReachThisMachine ? WebhookReach::ThisMachineToo : WebhookReach::Internet;
}

void WebhookSender::stop()
{
    if (!m_thread.joinable())
        return;
    {
        const std::scoped_lock lock(m_mutex);
        m_isEnding = true;
        curl_multi_wakeup(m_multi);
    }
    m_thread.join();
    curl_multi_cleanup(m_multi);
}

void WebhookSender::loop()
{
    ignoreBrokenPipes();
    for (;;) {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_isEnding)
                break;
        }
        begin();
        int running = 0;
        curl_multi_perform(m_multi, &running);
        finish();
        curl_multi_poll(m_multi, nullptr, 0, longestNap, nullptr);
    }
    for (const auto &transfer : m_transfers) {
        curl_multi_remove_handle(m_multi, transfer->handle());
        transfer->tell({.error = u"interrupted"_s});
    }
    m_transfers.clear();
    for (const auto &order : m_orders) // none is added any more
        order.done({.error = u"interrupted"_s});
}

void WebhookSender::begin()
{
    std::vector<Order> fresh;
    {
        const std::scoped_lock lock(m_mutex);
        fresh.swap(m_orders);
    }
    for (auto &order : fresh) {
        const auto reach = reachOf(order.request.mode);
        auto transfer = std::make_unique<WebhookTransfer>(std::move(order.request), std::move(order.done), reach, m_options);
        if (transfer->handle() && curl_multi_add_handle(m_multi, transfer->handle()) == CURLM_OK)
            m_transfers.push_back(std::move(transfer));
        else
            transfer->tell({.error = u"send_failed"_s});
    }
}

void WebhookSender::finish()
{
    int left = 0;
    while (const auto *message = curl_multi_info_read(m_multi, &left)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        const auto code = message->data.result;
        auto *const easy = message->easy_handle; // the message is gone once it is removed
        const auto found = std::ranges::find(m_transfers, easy, &WebhookTransfer::handle);
        curl_multi_remove_handle(m_multi, easy);
        const auto transfer = std::move(*found);
        m_transfers.erase(found);
        transfer->tell(transfer->outcomeOf(code));
    }
}

} // namespace plandeck
