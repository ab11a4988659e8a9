// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/cost.h"
#include "services/domain/later.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>
#include <memory>
#include <utility>

namespace plandeck {

using HttpHeader = std::pair<QByteArray, QByteArray>;

/// What a client asked, copied out of the server's buffers: it outlives the socket.
struct HttpRequest
{
    QByteArray method = {}; // "GET", upper case
    QByteArray path = {}; // as it came, percent-encoded, without the query
    QByteArray query = {}; // without '?'
    QByteArray body = {};
    QList<HttpHeader> headers = {}; // names as they came
    QString peer = {}; // the client's address, as far as proxies we trust tell it
    bool isSecure = false; // the client spoke TLS, to a proxy we trust
    QByteArray id = {}; // X-Request-Id, made by the server

    /// The value of a header, names compared without case; repeats joined with ", ". Empty when absent.
    QByteArray header(QByteArrayView name) const;
};

/// What goes back. One write per answer.
struct HttpResponse
{
    int status = 200;
    QByteArray type = {}; // Content-Type; empty when there is no body
    QByteArray body = {};
    QList<HttpHeader> headers = {};
    bool shallHangUp = false; // the sandbox's fault: close without an answer
    QString tenant = {}; // for the log: whose credentials were shown. Not sent.
    std::shared_ptr<Later> later = {}; // kept back meanwhile, and run again when it is over
};

/// An accepted request: where to run it, and what to run. run() is called once, and again if its answer can wait, in any thread.
struct HttpTask
{
    Cost cost = Cost::Inline;
    std::function<HttpResponse()> run;
    QByteArray route = {}; // for log and metrics: the pattern that matched
};

/// Who answers. accept() is called in a server loop, by several threads at once, and must not wait.
class HttpHandler
{
public:
    virtual ~HttpHandler() = default;
    virtual HttpTask accept(HttpRequest request) = 0;
};

} // namespace plandeck
