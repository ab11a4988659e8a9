// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/remotelink.h"

#include "services/api/remote.h"
#include "services/operations/staff.h"

#include <QtCore/QThread>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {

constexpr auto readPatience = 30s; // what writes may wait for Stripe: it has the server's whole patience

bool isCertificate(const QString &code)
{
    return code.startsWith("certificate_"_L1) || code == "tls_failed"_L1 || code == "ca_file_unreadable"_L1;
}

bool isOverFor(const Error &error)
{
    return error.kind == Error::Kind::Unauthenticated;
}

Error busy(const HttpResponse &response)
{
    const auto wait = HttpRequest{.headers = response.headers}.header("Retry-After").toInt();
    return {.kind = Error::Kind::Unavailable, .code = u"overloaded"_s, .retryAfter = wait};
}

/// Something was sent, and no answer came: it may have been done.
bool isOpen(const Error &error)
{
    return error.code == "server_timeout"_L1 || error.code == "connection_lost"_L1;
}

Error errorFor(const Call &call, const Error &error)
{
    if (!isOpen(error) || !isWrite(call.info.endpoint.verb))
        return error;
    return {.kind = Error::Kind::Unavailable, .code = u"outcome_unknown"_s, .detail = error.detail};
}

} // namespace

RemoteLink::RemoteLink(RemoteOptions options, LinkPace pace)
    : m_server(std::move(options), this)
    , m_pace(pace)
    , m_nextLook(this)
{
    m_nextLook.setSingleShot(true);
    connect(&m_nextLook, &QTimer::timeout, this, &RemoteLink::look);
}

void RemoteLink::take(Sending sending)
{
    if (m_isEnding)
        return;
    const auto number = sending.number;
    auto &call = *sending.call;
    auto &asked = m_asked.emplace(number, Asked{std::move(sending)}).first->second;
    if (!call.info.access.isPublic() && !asked.sending.session) { // the server would say the same
        call.fail(*call.info.access.refusalOf(Caller::nobody()));
        return answer(number);
    }
    if (!isAway())
        return start(asked);
    m_held.append(number);
    look();
}

void RemoteLink::forget(quint64 number)
{
    const auto found = m_asked.find(number);
    if (found == m_asked.end() || isWrite(found->second.sending.call->info.endpoint.verb))
        return;
    m_server.drop(found->second.ticket);
    m_asked.erase(found);
}

void RemoteLink::start(Asked &asked)
{
    const auto &[number, call, session, mode] = asked.sending;
    auto request = toRequest(*call);
    if (!call->info.access.isPublic()) {
        request.headers.emplaceBack("Authorization", "Bearer " + session->access.reveal().toByteArray());
        request.headers.emplaceBack("X-Mode", wordOf(mode).toLatin1());
        asked.renewals = session->renewals;
    }
    const auto done = [this, number = number](const Result<HttpResponse> &response) { takeAnswer(number, response); };
    asked.ticket = isWrite(call->info.endpoint.verb) ? m_server.send(std::move(request), done)
                                                     : m_server.send(std::move(request), done, readPatience);
}

void RemoteLink::takeAnswer(quint64 number, const Result<HttpResponse> &response)
{
    const auto found = m_asked.find(number);
    if (found == m_asked.end())
        return;
    auto &asked = found->second;
    auto &call = *asked.sending.call;
    asked.ticket = 0;
    response ? readAnswer(*response, call) : call.fail(errorFor(call, response.error()));
    const auto *error = call.error();
    noteContact(response, error);
    const bool isPersonal = !call.info.access.isPublic();
    if (isPersonal && error && error->code == "token_expired"_L1 && !std::exchange(asked.isRenewed, true))
        return renew(asked);
    if (isPersonal && error && isOverFor(*error))
        endSession(asked.sending.session);
    answer(number);
}

void RemoteLink::answer(quint64 number)
{
    m_asked.erase(number);
    Q_EMIT answered(number);
    if (m_isEnding && m_asked.empty())
        thread()->quit();
}

void RemoteLink::failAll(const QList<quint64> &numbers, const Error &error)
{
    for (const auto number : numbers)
        if (const auto found = m_asked.find(number); found != m_asked.end()) {
            found->second.sending.call->fail(error);
            answer(number);
        }
}

/// Somebody else's renewal may be under way, or have come while this one was.
void RemoteLink::renew(Asked &asked)
{
    const auto session = asked.sending.session;
    if (asked.renewals < session->renewals)
        return start(asked);
    session->waiting.append(asked.sending.number);
    if (std::exchange(session->isRenewing, true))
        return;
    session->isStaff ? askRenewal<RefreshStaffToken>(session) : askRenewal<RefreshToken>(session);
}

template<Operation Op>
void RemoteLink::askRenewal(const std::shared_ptr<Session> &session)
{
    const auto call = std::make_shared<CallOf<Op>>(Op{.refresh = session->refresh.copy()});
    m_server.send(toRequest(*call), [this, session, call](const Result<HttpResponse> &response) {
        response ? readAnswer(*response, *call) : call->fail(response.error());
        noteContact(response, call->error());
        takeRenewal(session, call->outcome);
    });
}

void RemoteLink::endSession(const std::shared_ptr<Session> &session)
{
    if (!std::exchange(session->isOver, true))
        Q_EMIT sessionOver(session);
}

void RemoteLink::takeRenewal(const std::shared_ptr<Session> &session, Result<AccessToken> &fresh)
{
    session->isRenewing = false;
    const auto waiting = std::exchange(session->waiting, {});
    if (!fresh) {
        if (isOverFor(fresh.error()))
            endSession(session);
        return failAll(waiting, fresh.error());
    }
    session->access = std::move(fresh->access);
    ++session->renewals;
    for (const auto number : waiting)
        if (const auto found = m_asked.find(number); found != m_asked.end())
            start(found->second);
}

/// What any answer tells about the server. One that came late or broke off is no proof: then we look.
void RemoteLink::noteContact(const Result<HttpResponse> &response, const Error *error)
{
    using State = DeskLink::State;
    if (response) {
        m_heardAt = QDateTime::currentDateTimeUtc();
        const bool isBusy = error && response->status >= 500 && error->kind == Error::Kind::Unavailable;
        return isBusy ? enter(State::Busy, busy(*response)) : enter(State::Connected);
    }
    const auto &code = response.error().code;
    if (isCertificate(code))
        enter(State::Untrusted, response.error());
    else if (code == "server_unreachable"_L1)
        enter(State::Offline, response.error());
    else if (isOpen(response.error()))
        look();
}

void RemoteLink::look()
{
    if (m_isEnding || std::exchange(m_isLooking, true))
        return;
    m_nextLook.stop();
    m_server.send(
        {.method = "GET", .path = "/readyz"}, [this](const Result<HttpResponse> &response) { takeLook(response); },
        m_pace.lookPatience);
}

void RemoteLink::takeLook(const Result<HttpResponse> &response)
{
    using State = DeskLink::State;
    m_isLooking = false;
    if (response) {
        m_heardAt = QDateTime::currentDateTimeUtc();
        response->status < 500 ? enter(State::Connected) : enter(State::Busy, busy(*response));
    } else {
        auto error = response.error();
        if (isOpen(error))
            error.code = u"server_unreachable"_s;
        enter(isCertificate(error.code) ? State::Untrusted : State::Offline, error);
    }
    const auto held = std::exchange(m_held, {});
    if (isAway())
        return failAll(held, m_link.problem);
    for (const auto number : held)
        if (const auto found = m_asked.find(number); found != m_asked.end())
            start(found->second);
}

void RemoteLink::enter(DeskLink::State state, const Error &problem)
{
    const bool isNews = m_link.state != state || m_link.problem.code != problem.code;
    if (isNews) {
        const bool isSilent = state == DeskLink::State::Offline || state == DeskLink::State::Untrusted;
        const auto since = isSilent && m_heardAt.isValid() ? m_heardAt : QDateTime::currentDateTimeUtc();
        m_link = {.state = state, .since = since, .problem = problem};
        Q_EMIT linked(m_link);
    }
    if (!m_link.isGood())
        return lookAgain();
    m_looks = 0;
    m_nextLook.stop();
}

void RemoteLink::lookAgain()
{
    if (m_nextLook.isActive() || m_isLooking)
        return;
    const auto pause = std::min(m_pace.firstPause * (1 << std::min(m_looks++, 10)), m_pace.longestPause);
    const auto uneven = pause * (80 + uchar(m_random.bytes(1).front()) % 41) / 100; // not all desks at one moment
    const std::chrono::milliseconds wanted = std::chrono::seconds(m_link.problem.retryAfter);
    m_nextLook.start(std::max(uneven, std::min(wanted, m_pace.longestPause)));
}

void RemoteLink::end(std::chrono::milliseconds grace)
{
    m_isEnding = true;
    m_nextLook.stop();
    failAll(std::exchange(m_held, {}), m_link.problem);
    std::vector<quint64> numbers;
    for (const auto &[number, asked] : m_asked)
        numbers.push_back(number);
    std::ranges::for_each(numbers, [this](quint64 number) { forget(number); });
    if (m_asked.empty())
        return thread()->quit();
    QTimer::singleShot(grace, this, [this] { thread()->quit(); }); // the QThread itself lives with who waits for it
}

} // namespace plandeck

#include "moc_remotelink.cpp"
