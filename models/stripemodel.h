// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "services/desk/desk.h"
#include "services/operations/connect.h"

#include <QtCore/QTimer>
#include <QtCore/QUrl>

namespace plandeck {

/// The connection to Stripe: the status, and the flow that makes it.
///
///   begin() ─► browserWanted(url) ─► … the callback lands on the server … ─► status changed ─► connected, or not
class StripeModel final : public QObject
{
    Q_OBJECT

public:
    /// One line of the flow log: what happened, when.
    struct Step
    {
        enum class Kind { StateIssued, BrowserOpened, CallbackArrived, Connected, NotConnected, Expired, Failed, Cancelled };
        Kind kind;
        QDateTime at; // UTC
    };

    explicit StripeModel(Desk &desk, QObject *parent = nullptr);

    LoadState loadState() const { return m_loadState; }
    bool isBusy() const { return m_isBusy; }
    /// begin() was called, and its answer is not here yet.
    bool isBeginning() const { return m_isBeginning; }
    const StripeStatus &status() const { return m_status; }
    const Error &problem() const { return m_problem; }

    /// The browser is out: where it was sent, for people to open or copy it by hand. Empty otherwise.
    bool isWaiting() const { return !m_invitation.isEmpty(); }
    QUrl authorizationUrl() const { return QUrl(m_invitation.revealText()); }
    QDateTime expiresAt() const { return m_expiresAt; }
    const QList<Step> &steps() const { return m_steps; }

    void begin(ConnectFlow flow);
    void cancel();
    /// A browser was started with the link: for the log.
    void noteBrowser();
    /// Asks Stripe; the last known status stays when it does not answer.
    void refresh(bool askStripe = false);
    void reset();

Q_SIGNALS:
    void changed();
    void browserWanted(const QUrl &url);
    /// The account has just been connected in this program's sight.
    void connected();
    void failed(const plandeck::Error &error);

private:
    void take(const Result<StripeStatus> &status);
    void endFlow(Step::Kind how);
    void note(Step::Kind kind);
    void setBusy(bool isBusy);

    Desk &m_desk;
    LoadState m_loadState = LoadState::Loading;
    bool m_isBusy = false;
    bool m_isBeginning = false;
    bool m_hasReturned = false; // the browser, with or without an account
    StripeStatus m_status;
    Error m_problem;
    Secret m_invitation;
    QDateTime m_expiresAt;
    QList<Step> m_steps;
    QTimer m_expiry;
    quint64 m_request = 0; // answers to older requests are stale
    quint64 m_attempt = 0; // the same for begin()
};

} // namespace plandeck
