// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/httploop.h"

#include "services/domain/requestscope.h"
#include "services/http/guardconnection.h"
#include "services/http/heldanswer.h"
#include "services/http/logging.h"
#include "services/http/problem.h"
#include "services/http/workers.h"

#include <QtHttpServer/QHttpServerRequest>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int clientClosedRequest = 499; // nobody gets to see it: nginx's word for a client that did not wait

/// Exceptions end here: this request fails, the server does not.
template<typename Call>
std::invoke_result_t<Call> guarded(const Call &call, const QByteArray &requestId,
                                   std::invoke_result_t<Call> (*instead)(QByteArrayView))
{
    const RequestScope scope(requestId);
    try {
        return call();
    } catch (const std::exception &error) {
        qCCritical(lcHttp, "A request failed with an exception: %s", error.what());
    } catch (...) {
        qCCritical(lcHttp, "A request failed with an exception");
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
    , m_guard(*this, context.limits, m_writer, counters, context.observer)
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

    Visit visit{.frame = {.requestId = m_writer.requestId(head.requestId()), .isHead = head.isHead()}};
    visit.begun.start();
    HttpRequest request = head.request();
    request.peer = connection.peer();
    request.id = visit.frame.requestId;
    m_context.proxies.resolve(request);
    visit.record.method = request.method;
    visit.record.client = request.peer;
    if (head.hasHost() && !m_context.hosts.admits(head.host())) {
        refuse(connection, {.kind = Error::Kind::Invalid, .code = u"host_not_allowed"_s}, visit);
        return true;
    }
    request.body = parsed.body();
    auto task = guarded([&] { return m_context.handler.accept(std::move(request)); }, visit.frame.requestId, failingTask);
    dispatch(connection, std::move(task), std::move(visit));
    return true;
}

void HttpLoop::missingHandler(const QHttpServerRequest &, QTcpSocket *)
{
    Q_UNREACHABLE(); // handleRequest takes them all
}

void HttpLoop::dispatch(GuardConnection &connection, HttpTask task, Visit visit)
{
    visit.record.route = task.route;
    if (task.cost == Cost::Inline) {
        auto response = guarded(task.run, visit.frame.requestId, internalError);
        return settle(connection, std::move(task), std::move(response), std::move(visit));
    }

    const auto cost = task.cost;
    auto job = [this, visit, task = std::move(task), client = QPointer<GuardConnection>(&connection)]() mutable {
        HttpResponse response = guarded(task.run, visit.frame.requestId, internalError);
        QMetaObject::invokeMethod(
            this,
            [this, visit = std::move(visit), task = std::move(task), client,
             response = std::move(response)]() mutable { // in the loop again, where a QPointer may be looked at
                countRunning(-1);
                if (client && client->isAnswerDue() && client->state() == QAbstractSocket::ConnectedState)
                    return settle(*client, std::move(task), std::move(response), std::move(visit));
                abandon(visit, response.tenant);
            },
            Qt::QueuedConnection);
    };
    if (!m_context.workers.start(cost, std::move(job)))
        return refuse(connection, {.kind = Error::Kind::Unavailable, .code = u"overloaded"_s, .retryAfter = 1}, visit);
    countRunning(1);
}

void HttpLoop::settle(GuardConnection &connection, HttpTask task, HttpResponse response, Visit visit)
{
    if (response.later)
        return hold(connection, std::move(task), std::move(response), std::move(visit));
    deliver(connection, response, visit);
}

/// Costs a connection and a little memory, no thread.
void HttpLoop::hold(GuardConnection &connection, HttpTask task, HttpResponse response, Visit visit)
{
    const auto patience = response.later->patienceMs() - visit.begun.elapsed();
    if (patience <= 0 || m_isDraining)
        return deliver(connection, response, visit);
    if (m_held.size() >= m_context.limits.held)
        m_held.first()->giveUp();
    auto *held = new HeldAnswer(std::exchange(response.later, {}), connection);
    m_held.append(held);
    connect(held, &QObject::destroyed, this, [this, held] { m_held.removeOne(held); });
    connect(held, &HeldAnswer::ended, this, [=, this, &connection](HeldAnswer::End end) mutable {
        m_held.removeOne(held);
        switch (end) {
        case HeldAnswer::End::News: return dispatch(connection, std::move(task), std::move(visit));
        case HeldAnswer::End::GivenUp: return deliver(connection, response, visit);
        case HeldAnswer::End::HungUp: return abandon(visit, response.tenant);
        }
    });
    held->begin(int(patience));
}

void HttpLoop::drain()
{
    m_isDraining = true;
    m_guard.drain(); // first: who is answered now is told that the connection ends
    const auto held = m_held;
    for (auto *answer : held)
        answer->giveUp();
}

void HttpLoop::abandon(Visit &visit, const QString &tenant)
{
    LoopCounters::count(m_counters.abandoned);
    note(visit, clientClosedRequest, tenant);
}

void HttpLoop::deliver(GuardConnection &connection, const HttpResponse &response, Visit &visit)
{
    note(visit, response.shallHangUp ? 0 : response.status, response.tenant);
    if (response.shallHangUp)
        return connection.drop();
    LoopCounters::count(m_counters.served);
    connection.answer(response, visit.frame);
}

void HttpLoop::refuse(GuardConnection &connection, const Error &error, Visit &visit)
{
    LoopCounters::count(m_counters.refused);
    const auto response = problemResponse(error, visit.frame.requestId);
    note(visit, response.status);
    connection.answer(response, visit.frame);
}

/// Before the answer goes out: who has it finds its line in the log.
void HttpLoop::note(Visit &visit, int status, const QString &tenant)
{
    if (!m_context.observer)
        return;
    visit.record.status = status;
    visit.record.tenant = tenant;
    visit.record.id = visit.frame.requestId;
    visit.record.microseconds = visit.begun.nsecsElapsed() / 1000;
    m_context.observer->requestEnded(visit.record);
}

void HttpLoop::countRunning(int change)
{
    m_counters.running.store(m_counters.running.load(std::memory_order_relaxed) + change, std::memory_order_relaxed);
}

} // namespace plandeck
