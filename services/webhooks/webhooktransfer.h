// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/webhooks/webhooksender.h"

#include <curl/curl.h>

namespace plandeck {

/// One request as libcurl carries it out: every option it needs, and what its callbacks see.
class WebhookTransfer final
{
public:
    WebhookTransfer(WebhookRequest request, WebhookSender::Done done, WebhookReach reach, const WebhookSenderOptions &options);
    ~WebhookTransfer();
    WebhookTransfer(const WebhookTransfer &) = delete;
    WebhookTransfer &operator=(const WebhookTransfer &) = delete;

    CURL *handle() const { return m_easy; }
    [[nodiscard]] WebhookOutcome outcomeOf(CURLcode code) const;
    void tell(WebhookOutcome outcome) const { m_done(std::move(outcome)); }

private:
    void setUp(const WebhookSenderOptions &options);
    QString errorOf(CURLcode code, int status) const;

    static curl_socket_t open(void *transfer, curlsocktype purpose, curl_sockaddr *address);
    static size_t takeBody(char *data, size_t size, size_t count, void *transfer);
    static size_t takeHeader(char *data, size_t size, size_t count, void *transfer);

    const WebhookRequest m_request;
    const WebhookSender::Done m_done;
    const WebhookReach m_reach;
    CURL *const m_easy;
    curl_slist *m_headers = nullptr;
    QByteArray m_excerpt;
    qsizetype m_bodySize = 0;
    qsizetype m_headerSize = 0;
    bool m_isHeadWhole = false; // the empty line after the headers came
    bool m_isRefused = false; // an address was not allowed
    bool m_isCut = false; // enough of the body was read
};

} // namespace plandeck
