// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/desk/remotelink.h"
#include "services/operations/changes.h"

#include <QtCore/QPointer>
#include <QtCore/QThread>

#include <optional>

namespace plandeck {

/// What a change by this operation is about, in the eyes of whoever shows it; nothing for what only reads, and for what is not
/// the tenant's.
[[nodiscard]] std::optional<Topic> topicOf(const OperationInfo &info);

/// The desk with the services on a hosted server, reached over its REST API. What is sent belongs to the session and mode of
/// that moment. One request is always out that the server answers as soon as something has changed (ListChanges). A server that
/// does not tell is read anew from time to time, and any server after a time without it.
class RemoteDesk final : public Desk
{
    Q_OBJECT

public:
    struct Pace
    {
        LinkPace link = {};
        std::chrono::milliseconds poll = std::chrono::seconds(60); // where nobody tells of changes
        std::chrono::milliseconds gather = std::chrono::milliseconds(200); // changes that are told at once
    };

    /// Looks for the server at once. options.url: from remoteUrl().
    explicit RemoteDesk(RemoteOptions options, QObject *parent = nullptr)
        : RemoteDesk(std::move(options), Pace(), parent)
    {
    }
    RemoteDesk(RemoteOptions options, Pace pace, QObject *parent = nullptr);
    ~RemoteDesk() override { close(); }

    /// Nothing is answered from now on. Waits for what changes something and is on its way, but no longer than that.
    void close(std::chrono::milliseconds grace = std::chrono::seconds(2));

    void setSession(TenantId tenant, Secret access, Secret refresh) override;
    void setStaffSession(Secret access, Secret refresh) override;
    void clearSession() override;
    void setMode(Mode mode) override { m_mode = mode; }
    Mode mode() const override { return m_mode; }
    void reconnect() override;

private:
    using Session = RemoteLink::Session;
    struct Asked
    {
        QPointer<QObject> owner;
        std::shared_ptr<Call> call;
        std::function<void()> done;
        std::shared_ptr<Session> session;
        QMetaObject::Connection ownersEnd = {};
    };

    void post(QObject *owner, std::shared_ptr<Call> call, std::function<void()> done) override;
    void takeAnswer(quint64 number);
    void takeLink(const DeskLink &link);
    void tellAll();
    void watch();
    void takeChanges(const Result<ChangeList> &list);
    template<typename Act>
    void inLink(Act act);

    QThread m_thread;
    RemoteLink *m_link; // lives in the thread and dies with it
    QHash<quint64, Asked> m_asked;
    quint64 m_last = 0;
    std::shared_ptr<Session> m_session;
    Mode m_mode = Mode::Test;
    QTimer m_poll;
    QTimer m_gathering;
    std::unique_ptr<QObject> m_watch; // who waits for changes; null: nobody
    QString m_cursor; // empty until the server has told where we begin
};

} // namespace plandeck
