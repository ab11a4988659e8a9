// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/requesthead.h"

#include <QtCore/QElapsedTimer>
#include <QtNetwork/QTcpSocket>

namespace plandeck {

class GuardServer;
struct AnswerFrame;

/// One client, kept within limits and deadlines. Its readyRead slot is connected before that of Qt's parser: it looks at
/// exactly the bytes the parser takes next, and cuts the parser off before it refuses them.
///
///     Idle → Head → Body → Answering → Idle …          Closing: the parser is cut off, what still comes is thrown away
class GuardConnection final : public QTcpSocket
{
    Q_OBJECT

public:
    explicit GuardConnection(GuardServer &server);
    ~GuardConnection() override;

    /// A request is complete and has no answer yet. Qt's parser must agree whenever it hands one over.
    bool isAnswerDue() const { return m_state == State::Answering; }
    const RequestHead &head() const { return m_head; }
    /// The address of the other end; IPv4 within IPv6 is written as IPv4.
    const QString &peer();

    /// Answers the request that is due, in one write, and closes afterwards if either side wants that.
    void answer(const HttpResponse &response, const AnswerFrame &frame);
    /// Closes at once, without an answer.
    void drop();
    /// The server is about to end: an answer that is due is still given, everything else ends now.
    void finishUp();

    /// Holds the connection to its deadlines. Called every now and then.
    void tick();
    /// How long we have been waiting for this client, in milliseconds; -1 while it waits for us.
    qint64 waitingMs() const;
    /// How many bytes it makes us keep: the request that has no answer yet, and what it has not taken of its answers.
    qint64 weight() const { return m_weight; }

private:
    enum class State { Idle, Head, Body, Answering, Closing };

    void scan();
    void scanHead();
    void scanBody(qint64 here);
    void enter(State state);
    void refuse(QByteArrayView code);
    void cutOffParser();
    void discard();
    void breakOff();
    void closeGently();
    void stopSending();
    void send(const QByteArray &bytes);
    void noteWritten();
    void weigh();
    const GuardLimits &limits() const;

    GuardServer &m_server;
    RequestHead m_head;
    State m_state = State::Idle;
    QElapsedTimer m_since; // in this state
    QElapsedTimer m_wrote; // since the client last took something, or had nothing to take
    qint64 m_bodyLeft = 0;
    qint64 m_discarded = 0;
    qint64 m_weight = 0; // as the server knows it
    QString m_peer;
    bool m_isUsed = false; // a request has begun on it
    bool m_isCutOff = false;
    bool m_shallClose = false;
};

} // namespace plandeck
