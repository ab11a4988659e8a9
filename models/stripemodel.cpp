// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stripemodel.h"

namespace plandeck {

StripeModel::StripeModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_expiry.setSingleShot(true);
    connect(&m_expiry, &QTimer::timeout, this, [this] { endFlow(Step::Kind::Expired); });
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        if (topic != Topic::Stripe)
            return;
        if (isWaiting() && !std::exchange(m_hasReturned, true))
            note(Step::Kind::CallbackArrived);
        refresh();
    });
}

void StripeModel::refresh(bool askStripe)
{
    const auto number = ++m_request;
    setBusy(true);
    m_desk.send(this, GetStripeStatus{.refresh = askStripe}, [this, number](const Result<StripeStatus> &status) {
        if (number != m_request)
            return; // a newer one is under way
        m_isBusy = false;
        take(status);
    });
}

void StripeModel::take(const Result<StripeStatus> &status)
{
    if (!status) {
        m_problem = status.error();
        if (m_loadState == LoadState::Loading)
            m_loadState = LoadState::Failed;
        Q_EMIT changed();
        return;
    }
    m_problem = {};
    m_status = *status;
    m_loadState = m_status.accountId ? LoadState::Filled : LoadState::Empty;
    if (isWaiting() && m_hasReturned) {
        endFlow(m_status.connected ? Step::Kind::Connected : Step::Kind::NotConnected);
        if (m_status.connected)
            Q_EMIT connected();
    }
    Q_EMIT changed();
}

void StripeModel::begin(ConnectFlow flow)
{
    cancel();
    m_steps.clear();
    m_problem = {};
    m_hasReturned = false;
    m_isBeginning = true;
    const auto attempt = ++m_attempt;
    Q_EMIT changed();
    m_desk.send(this, ConnectStripe{.flow = flow}, [this, attempt](Result<ConnectInvitation> &invitation) {
        if (attempt != m_attempt)
            return; // signed out or changed over meanwhile
        m_isBeginning = false;
        if (!invitation) {
            m_problem = invitation.error();
            note(Step::Kind::Failed);
            Q_EMIT failed(m_problem);
            return;
        }
        m_problem = {};
        m_invitation = std::move(invitation->authorizationUrl);
        m_expiresAt = invitation->expiresAt;
        m_expiry.start(int(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(m_expiresAt))));
        note(Step::Kind::StateIssued);
        Q_EMIT browserWanted(authorizationUrl());
    });
}

void StripeModel::noteBrowser()
{
    if (isWaiting())
        note(Step::Kind::BrowserOpened);
}

void StripeModel::cancel()
{
    if (isWaiting())
        endFlow(Step::Kind::Cancelled);
}

void StripeModel::endFlow(Step::Kind how)
{
    m_expiry.stop();
    m_invitation = {};
    note(how);
}

void StripeModel::note(Step::Kind kind)
{
    m_steps.append({kind, QDateTime::currentDateTimeUtc()});
    Q_EMIT changed();
}

void StripeModel::reset()
{
    ++m_request;
    ++m_attempt;
    m_isBeginning = false;
    m_hasReturned = false;
    m_expiry.stop();
    m_invitation = {};
    m_steps.clear();
    m_status = {};
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
