// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httploop.h"

#include "services/http/guardconnection.h"
#include "services/http/logging.h"
#include "services/http/problem.h"
#include "services/http/workers.h"

#include <QtHttpServer/QHttpServerRequest>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Exceptions end here: this request fails, the server does not.
template<typename Call>
std::invoke_result_t<Call> guarded(const Call &call, QByteArrayView requestId,
                                   std::invoke_result_t<Call> (*instead)(QByteArrayView))
{
    try {
        return call();
    } catch (const std::exception &error) {
        qCCritical(lcHttp, "Request %.*s failed with an exception: %s", int(requestId.size()), requestId.data(), error.what());
    } catch (...) {
        qCCritical(lcHttp, "Request %.*s failed with an exception", int(requestId.size()), requestId.data());
    }
    return instead(requestId);
}

HttpResponse internalError(QByteArrayView requestId)
{
    return problemResponse({.kind = Error::Kind::Internal, .code = u"internal"_s}, requestId);
}

HttpTask failingTask(QByteArrayView requestId)
{
    return {.cost = Cost::Inline, .run = [response = internalError(requestId)] { return response; }};
}

} // namespace

HttpLoop::HttpLoop(const HttpLoopContext &context, LoopCounters &counters)
    : m_context(context)
    , m_counters(counters)
    , m_guard(*this, context.limits, m_writer, counters)
{
    connect(&m_guard, &GuardServer::emptied, this, &HttpLoop::emptied);
}

bool HttpLoop::listenOn(int descriptor)
{
    if (!m_guard.setSocketDescriptor(descriptor))
        return false;
    bind(&m_guard);
    return true;
}

bool HttpLoop::handleRequest(const QHttpServerRequest &parsed, QTcpSocket *socket)
{
    auto &connection = *static_cast<GuardConnection *>(socket); // the guard makes no others
    const RequestHead &head = connection.head();
    if (!connection.isAnswerDue() || parsed.body().size() != head.contentLength()) {
        qCCritical(lcHttp, "Qt's parser and the guard disagree about a request; its connection is dropped.");
        connection.drop();
        return true;
    }

    const AnswerFrame frame{.requestId = m_writer.requestId(head.requestId()), .isHead = head.isHead()};
    if (head.hasHost() && !m_context.hosts.admits(head.host())) {
        refuse(connection, {.kind = Error::Kind::Invalid, .code = u"host_not_allowed"_s}, frame);
        return true;
    }
    HttpRequest request = head.request();
    request.body = parsed.body();
    request.peer = connection.peer();
    request.id = frame.requestId;
    dispatch(connection, guarded([&] { return m_context.handler.accept(std::move(request)); }, frame.requestId, failingTask),
             frame);
    return true;
}

void HttpLoop::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // handleRequest takes them all
}

void HttpLoop::dispatch(GuardConnection &connection, HttpTask task, const AnswerFrame &frame)
{
    if (task.cost == Cost::Inline)
        return deliver(connection, guarded(task.run, frame.requestId, internalError), frame);

    auto job = [this, frame, run = std::move(task.run), client = QPointer<GuardConnection>(&connection)] {
        HttpResponse response = guarded(run, frame.requestId, internalError);
        QMetaObject::invokeMethod(
            this,
            [this, frame, client, response = std::move(response)] { // back in the loop, where a QPointer may be looked at
                if (client && client->isAnswerDue() && client->state() == QAbstractSocket::ConnectedState)
                    deliver(*client, response, frame);
                else
                    LoopCounters::count(m_counters.abandoned);
            },
            Qt::QueuedConnection);
    };
    if (!m_context.workers.start(task.cost, std::move(job)))
        refuse(connection, {.kind = Error::Kind::Unavailable, .code = u"overloaded"_s, .retryAfter = 1}, frame);
}

void HttpLoop::deliver(GuardConnection &connection, const HttpResponse &response, const AnswerFrame &frame)
{
    if (response.shallHangUp)
        return connection.drop();
    LoopCounters::count(m_counters.served);
    connection.answer(response, frame);
}

void HttpLoop::refuse(GuardConnection &connection, const Error &error, const AnswerFrame &frame)
{
    LoopCounters::count(m_counters.refused);
    connection.answer(problemResponse(error, frame.requestId), frame);
}

} // namespace plandeck
