// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stripemodel.h"

namespace plandeck {
namespace {

constexpr int watchMs = 2'000;

using Kind = StripeModel::Step::Kind;

Kind kindOf(ConnectStep step)
{
    switch (step) {
    case ConnectStep::Issued: return Kind::StateIssued;
    case ConnectStep::Browser: return Kind::BrowserOpened;
    case ConnectStep::Callback: return Kind::CallbackArrived;
    case ConnectStep::Exchanged: return Kind::CodeExchanged;
    case ConnectStep::Verified: return Kind::Connected;
    case ConnectStep::Failed: return Kind::NotConnected;
    case ConnectStep::Expired: return Kind::Expired;
    }
    Q_UNREACHABLE();
}

} // namespace

StripeModel::StripeModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_requests(desk)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] { endHere(Kind::Expired); });
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &StripeModel::refreshLog);
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        if (topic != Topic::Stripe)
            return;
        if (m_isOwnFlow)
            refreshLog();
        refresh();
    });
}

void StripeModel::refresh(bool askStripe)
{
    const auto number = ++m_request;
    setBusy(true);
    refreshOther();
    m_desk.send(this, GetStripeStatus{.refresh = askStripe}, [this, number](const Result<StripeStatus> &status) {
        if (number != m_request)
            return; // a newer one is under way
        m_isBusy = false;
        take(status);
    });
    if (!m_isOwnFlow)
        refreshLog();
}

void StripeModel::take(const Result<StripeStatus> &status)
{
    if (!status) {
        m_problem = status.error();
        if (m_loadState == LoadState::Loading)
            m_loadState = LoadState::Failed;
    } else {
        m_problem = {};
        m_status = *status;
        m_loadState = m_status.accountId ? LoadState::Filled : LoadState::Empty;
    }
    Q_EMIT changed();
    if (m_status.connected && std::exchange(m_hasJustConnected, false))
        Q_EMIT connected();
}

/// It stands beside: not to know it is no failure.
void StripeModel::refreshOther()
{
    const auto other = m_desk.mode() == Mode::Live ? Mode::Test : Mode::Live;
    m_desk.send(this, GetStripeStatus{.mode = other}, [this, number = m_request](const Result<StripeStatus> &status) {
        if (number != m_request || !status)
            return;
        m_otherStatus = *status;
        Q_EMIT changed();
    });
}

/// Of the flow begun here, or, as long as there was none, of the last one of all.
void StripeModel::refreshLog()
{
    const auto attempt = m_attempt;
    if (!m_isOwnFlow) {
        m_desk.send(this, ListConnectFlows{.pageSize = 1}, [this, attempt](const Result<Page<ConnectFlowLog>> &page) {
            if (attempt != m_attempt || !page)
                return;
            m_flow = page->results.isEmpty() ? std::nullopt : std::optional(page->results.first());
            Q_EMIT changed();
        });
    } else if (m_flow && !m_flow->isOver()) {
        m_desk.send(this, GetConnectFlow{.id = m_flow->id}, [this, attempt](const Result<ConnectFlowLog> &log) {
            if (attempt == m_attempt && log)
                follow(*log);
        });
    }
}

/// What the server knows of the flow. When it has ended, the browser need not be waited for.
void StripeModel::follow(const ConnectFlowLog &log)
{
    m_flow = log;
    if (log.isOver() && isWaiting()) {
        endFlow();
        m_hasJustConnected = log.state == ConnectStep::Verified;
        if (m_hasJustConnected)
            refresh();
    }
    Q_EMIT changed();
}

void StripeModel::begin(ConnectFlow flow)
{
    cancel();
    m_flow.reset();
    m_endedHere.reset();
    m_problem = {};
    m_pasteProblem = {};
    m_isBeginning = true;
    m_isOwnFlow = true;
    const auto attempt = ++m_attempt;
    Q_EMIT changed();
    m_desk.send(this, ConnectStripe{.flow = flow}, [this, attempt](Result<ConnectInvitation> &invitation) {
        if (attempt != m_attempt)
            return; // signed out or changed over meanwhile
        m_isBeginning = false;
        if (invitation)
            return takeInvitation(*invitation);
        m_problem = invitation.error();
        endHere(Kind::Failed);
        Q_EMIT failed(m_problem);
    });
}

void StripeModel::takeInvitation(ConnectInvitation &invitation)
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_invitation = std::move(invitation.authorizationUrl);
    m_expiresAt = invitation.expiresAt;
    m_expiry.start(int(std::max<qint64>(0, now.msecsTo(m_expiresAt))));
    if (m_desk.link().state != DeskLink::State::Here)
        m_watch.start();
    m_flow = ConnectFlowLog{.id = invitation.flowId,
                            .flow = invitation.flow,
                            .createdAt = now,
                            .expiresAt = m_expiresAt,
                            .steps = {{ConnectStep::Issued, now}}};
    Q_EMIT changed();
    Q_EMIT browserWanted(authorizationUrl());
}

void StripeModel::noteBrowser()
{
    if (!isWaiting() || m_flow->state != ConnectStep::Issued)
        return;
    m_flow->state = ConnectStep::Browser;
    m_flow->steps.append({ConnectStep::Browser, QDateTime::currentDateTimeUtc()});
    Q_EMIT changed();
    m_desk.send(this, NoteConnectBrowser{.id = m_flow->id}, [](const Result<ConnectFlowLog> &) {}); // for the log of others
}

void StripeModel::complete(const QString &redirectUrl)
{
    m_isCompleting = true;
    m_pasteProblem = {};
    Q_EMIT changed();
    m_desk.send(this, CompleteConnect{.redirectUrl = Secret(redirectUrl)},
                [this, attempt = m_attempt](const Result<ConnectOutcome> &outcome) {
                    if (attempt != m_attempt)
                        return;
                    m_isCompleting = false;
                    if (!outcome)
                        m_pasteProblem = outcome.error();
                    refreshLog();
                    refresh();
                });
}

void StripeModel::openDashboard()
{
    m_isOpeningDashboard = true;
    Q_EMIT changed();
    m_desk.send(this, CreateLoginLink{}, [this](const Result<LoginLink> &link) {
        m_isOpeningDashboard = false;
        m_problem = link ? Error() : link.error();
        Q_EMIT changed();
        if (link)
            Q_EMIT dashboardWanted(QUrl(link->url.revealText()));
    });
}

void StripeModel::cancel()
{
    if (isWaiting())
        endHere(Kind::Cancelled);
}

void StripeModel::endFlow()
{
    m_expiry.stop();
    m_watch.stop();
    m_invitation = {};
    m_pasteProblem = {};
}

void StripeModel::endHere(Step::Kind how)
{
    endFlow();
    m_endedHere = Step{how, QDateTime::currentDateTimeUtc()};
    Q_EMIT changed();
}

QList<StripeModel::Step> StripeModel::steps() const
{
    QList<Step> steps;
    if (m_flow)
        for (const auto &step : m_flow->steps)
            steps.append({kindOf(step.step), step.at});
    const bool isToldAlready = m_flow && m_flow->isOver();
    if (m_endedHere && !isToldAlready)
        steps.append(*m_endedHere);
    return steps;
}

void StripeModel::reset()
{
    m_requests.reset();
    ++m_request;
    ++m_attempt;
    m_isOwnFlow = false;
    m_hasJustConnected = false;
    m_isBeginning = false;
    m_isCompleting = false;
    m_isOpeningDashboard = false;
    endFlow();
    m_flow.reset();
    m_endedHere.reset();
    m_status = {};
    m_otherStatus.reset();
    m_problem = {};
    m_isBusy = false;
    m_loadState = LoadState::Loading;
    Q_EMIT changed();
}

void StripeModel::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    Q_EMIT changed();
}

} // namespace plandeck

#include "moc_stripemodel.cpp"
