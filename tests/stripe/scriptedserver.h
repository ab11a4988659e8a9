// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHash>
#include <QtCore/QList>
#include <QtCore/QThread>
#include <QtCore/QUrl>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

class QTcpServer;
class QTcpSocket;

namespace plandeck {

/// What came in, as it came.
struct SeenRequest
{
    QByteArray method = {};
    QByteArray target = {};
    QHash<QByteArray, QByteArray> headers = {}; // names in lower case
    QByteArray body = {};
    int connection = 0; // which one since the start
};

/// What to do with it.
struct ScriptedAnswer
{
    enum class Kind { Answer, HangUp, HangUpInBody, Silence };

    Kind kind = Kind::Answer;
    int status = 200;
    QByteArray body = "{}";
    QByteArray headers = {}; // "Name: value\r\n" each

    static ScriptedAnswer error(int status, const QByteArray &json, const QByteArray &headers = {})
    {
        return {.status = status, .body = json, .headers = headers};
    }
    static ScriptedAnswer hangUp() { return {.kind = Kind::HangUp}; }
    static ScriptedAnswer silence() { return {.kind = Kind::Silence}; }
};

/// A server on loopback, in its own thread, that does what a script says: the calls of a test block.
class ScriptedServer final
{
public:
    using Script = std::function<ScriptedAnswer(const SeenRequest &request, int number)>; // number: from 0

    explicit ScriptedServer(Script script);
    /// The answers one after the other, the last one again and again.
    explicit ScriptedServer(QList<ScriptedAnswer> answers);
    ~ScriptedServer();

    QUrl url() const { return m_url; }
    QList<SeenRequest> seen() const;
    /// Until so many requests have been read; false after 10 s.
    bool waitForRequests(int count) const;
    /// Until one for this target has been read, whatever else is asked for; false after 10 s.
    bool waitForRequest(const QByteArray &target) const;

private:
    void accept(); // this and the next run in the thread
    void read(QTcpSocket *socket, int connection);
    void answer(QTcpSocket *socket, const SeenRequest &request);

    Script m_script;
    QThread m_thread;
    QTcpServer *m_server;
    QUrl m_url;
    int m_connections = 0;
    QHash<QTcpSocket *, QByteArray> m_buffers;

    mutable std::mutex m_mutex;
    mutable std::condition_variable m_changed;
    QList<SeenRequest> m_seen;
};

} // namespace plandeck
