// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/remoteserver.h"
#include "services/desk/desk.h"
#include "services/operations/accounts.h"

#include <QtCore/QTimer>

#include <map>

namespace plandeck {

/// How a desk keeps in touch with a server that does not answer.
struct LinkPace
{
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); // then twice as long each time, and a little uneven
    std::chrono::milliseconds longestPause = std::chrono::seconds(30);
    std::chrono::milliseconds lookPatience = std::chrono::seconds(5);
};

/// RemoteDesk's other half: lives in a thread of its own, where operations become requests and answers become replies, so
/// that neither holds up the window.
///
///   take() ─► request ─► answered()             401 token_expired ─► one renewal for all ─► the same request once more
///   nobody there ─► look at /readyz, again and again ─► there ─► linked(Connected)
///
/// While the server is away, what is taken waits for a look of now, and fails if that finds nobody. What changes something and is
/// not answered although it was sent fails with `outcome_unknown`; the other errors are RemoteServer's and the server's own.
class RemoteLink final : public QObject
{
    Q_OBJECT

public:
    /// Who was signed in. Made by the desk, then ours alone.
    struct Session
    {
        Session(TenantId tenant, Secret access, Secret refresh, bool isStaff = false)
            : tenant(tenant)
            , isStaff(isStaff)
            , refresh(std::move(refresh))
            , access(std::move(access))
        {
        }

        const TenantId tenant; // null: the platform's staff, or not known yet
        const bool isStaff; // one of the platform's own people
        const Secret refresh;
        Secret access;
        int renewals = 0;
        bool isRenewing = false;
        bool isOver = false; // and that was said
        QList<quint64> waiting = {}; // for the renewal
    };

    struct Sending
    {
        quint64 number;
        std::shared_ptr<Call> call;
        std::shared_ptr<Session> session; // null: nobody's
        Mode mode;
    };

    RemoteLink(RemoteOptions options, LinkPace pace);

    // All of these in our thread:
    void take(Sending sending);
    /// Nobody waits for it any more. What changes something is carried on all the same.
    void forget(quint64 number);
    void look();
    /// Takes nothing any more, waits for what changes something, at most so long, and ends the thread.
    void end(std::chrono::milliseconds grace);

Q_SIGNALS:
    void answered(quint64 number);
    void sessionOver(const std::shared_ptr<plandeck::RemoteLink::Session> &session);
    void linked(const plandeck::DeskLink &link);

private:
    struct Asked
    {
        Sending sending;
        RemoteServer::Ticket ticket = 0; // 0: not on its way
        int renewals = 0; // of the session, when it was sent
        bool isRenewed = false; // and sent with that token
    };

    bool isAway() const { return m_link.state == DeskLink::State::Offline || m_link.state == DeskLink::State::Untrusted; }
    void start(Asked &asked);
    void takeAnswer(quint64 number, const Result<HttpResponse> &response);
    void answer(quint64 number);
    void failAll(const QList<quint64> &numbers, const Error &error);
    void renew(Asked &asked);
    void endSession(const std::shared_ptr<Session> &session);
    template<Operation Op>
    void askRenewal(const std::shared_ptr<Session> &session);
    void takeRenewal(const std::shared_ptr<Session> &session, Result<AccessToken> &fresh);
    void noteContact(const Result<HttpResponse> &response, const Error *error);
    void takeLook(const Result<HttpResponse> &response);
    void enter(DeskLink::State state, const Error &problem = {});
    void lookAgain();

    RemoteServer m_server;
    const LinkPace m_pace;
    std::map<quint64, Asked> m_asked;
    QList<quint64> m_held; // while the server is away: for the look that is under way
    DeskLink m_link{.state = DeskLink::State::Looking};
    SystemRandom m_random;
    bool m_isLooking = false;
    bool m_isEnding = false;
    QDateTime m_heardAt; // UTC: its last answer; invalid until then
    int m_looks = 0; // in vain, since it was there
    QTimer m_nextLook;
};

} // namespace plandeck
