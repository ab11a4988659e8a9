// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "models/striperequestsmodel.h"
#include "services/desk/desk.h"
#include "services/operations/connect.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>

namespace plandeck {

/// The connection to Stripe: the status in the mode one works in and beside it that of the other mode, and the flow that makes
/// a connection.
///
///   begin() ─► browserWanted(url) ─► … the callback lands on the server … ─► the flow's log says so ─► connected, or not
///
/// Whatever else changes at Stripe meanwhile is no return of the browser: the log of this very flow tells.
class StripeModel final : public QObject
{
    Q_OBJECT

public:
    /// One line of the flow log: what happened, when.
    struct Step
    {
        enum class Kind {
            StateIssued,
            BrowserOpened,
            CallbackArrived,
            CodeExchanged,
            Connected,
            NotConnected,
            Expired,
            Failed, // it could not begin
            Cancelled, // here
        };
        Kind kind;
        QDateTime at; // UTC
        friend bool operator==(const Step &, const Step &) = default;
    };

    explicit StripeModel(Desk &desk, QObject *parent = nullptr);

    LoadState loadState() const { return m_loadState; }
    bool isBusy() const { return m_isBusy; }
    /// begin() was called, and its answer is not here yet.
    bool isBeginning() const { return m_isBeginning; }
    const StripeStatus &status() const { return m_status; }
    /// Of the other mode, once it is known.
    const std::optional<StripeStatus> &otherStatus() const { return m_otherStatus; }
    const Error &problem() const { return m_problem; }
    /// What was asked of Stripe for this tenant.
    StripeRequestsModel &requests() { return m_requests; }

    /// The browser is out: where it was sent, for people to open or copy it by hand. Empty otherwise.
    bool isWaiting() const { return !m_invitation.isEmpty(); }
    QUrl authorizationUrl() const { return QUrl(m_invitation.revealText()); }
    QDateTime expiresAt() const { return m_expiresAt; }
    /// Of the flow that was begun here, else of the last one there was.
    QList<Step> steps() const;
    bool isOwnFlow() const { return m_isOwnFlow; }
    /// Why that flow failed: a code; empty if it did not.
    QString flowProblem() const { return m_flow ? m_flow->problem.value_or(QString()) : QString(); }

    void begin(ConnectFlow flow);
    void cancel();
    /// A browser was started with the link: for the log.
    void noteBrowser();
    /// The address the browser ended at, pasted by hand. Ends in connected(), or in pasteProblem().
    void complete(const QString &redirectUrl);
    bool isCompleting() const { return m_isCompleting; }
    const Error &pasteProblem() const { return m_pasteProblem; }
    /// Ends in dashboardWanted(), or in problem().
    void openDashboard();
    bool isOpeningDashboard() const { return m_isOpeningDashboard; }
    /// Asks Stripe; the last known status stays when it does not answer.
    void refresh(bool askStripe = false);
    void reset();

Q_SIGNALS:
    void changed();
    void browserWanted(const QUrl &url);
    void dashboardWanted(const QUrl &url);
    /// The account has just been connected in this program's sight.
    void connected();
    void failed(const plandeck::Error &error);

private:
    void take(const Result<StripeStatus> &status);
    void refreshOther();
    void refreshLog();
    void takeInvitation(ConnectInvitation &invitation);
    void follow(const ConnectFlowLog &log);
    void endFlow();
    void endHere(Step::Kind how);
    void setBusy(bool isBusy);

    Desk &m_desk;
    StripeRequestsModel m_requests;
    LoadState m_loadState = LoadState::Loading;
    bool m_isBusy = false;
    bool m_isBeginning = false;
    bool m_isCompleting = false;
    bool m_isOpeningDashboard = false;
    bool m_isOwnFlow = false; // begun here
    bool m_hasJustConnected = false; // and the status that says so is on its way
    StripeStatus m_status;
    std::optional<StripeStatus> m_otherStatus;
    Error m_problem;
    Error m_pasteProblem;
    Secret m_invitation;
    QDateTime m_expiresAt;
    std::optional<ConnectFlowLog> m_flow;
    std::optional<Step> m_endedHere; // beside what the log tells
    QTimer m_expiry;
    QTimer m_watch; // while the browser is out: a server far away may not tell
    quint64 m_request = 0; // answers to older requests are stale
    quint64 m_attempt = 0; // the same for the flow
};

} // namespace plandeck
