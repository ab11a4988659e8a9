// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/counters.h"
#include "services/http/guardlimits.h"

#include <QtCore/QSet>
#include <QtCore/QTimer>
#include <QtNetwork/QTcpServer>

namespace plandeck {

class AnswerWriter;
class GuardConnection;
class HttpObserver;
struct HttpRecord;

/// The listener that keeps every client within limits before and while Qt's HTTP parser reads it; that parser has none
/// of its own (HTTP.md). Lives in one loop's thread.
class GuardServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// parser: the QAbstractHttpServer this will be bound to. All outlive the guard.
    /// The observer, if there is one, hears of what is refused here.
    GuardServer(QObject &parser, const GuardLimits &limits, AnswerWriter &writer, LoopCounters &counters,
                HttpObserver *observer = nullptr);
    ~GuardServer() override;

    const GuardLimits &limits() const { return m_limits; }
    QObject &parser() const { return m_parser; }
    AnswerWriter &writer() const { return m_writer; }
    void countRefusal() { LoopCounters::count(m_counters.refused); }
    void noteRefusal(const HttpRecord &record);
    /// A connection makes us keep so many bytes more, or less. One that makes us keep too much may be dropped meanwhile.
    void weigh(qint64 change);

    /// Accepts nobody any more and lets the running requests end; emptied() follows.
    void drain();

Q_SIGNALS:
    /// After drain(): the last connection is gone.
    void emptied();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void tick();
    void acceptAgain();
    void evictLongestWaiting();
    void dropHeaviest();
    void dropNow(GuardConnection *connection);
    void turnAway(int descriptor);
    void forget(GuardConnection *connection);

    QObject &m_parser;
    const GuardLimits m_limits;
    AnswerWriter &m_writer;
    LoopCounters &m_counters;
    HttpObserver *m_observer;
    QSet<GuardConnection *> m_connections;
    QTimer m_ticker;
    qint64 m_kept = 0; // bytes, the sum of what the connections weigh
    bool m_isDraining = false;
};

} // namespace plandeck
