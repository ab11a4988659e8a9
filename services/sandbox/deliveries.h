// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/engine.h"

namespace plandeck::sandbox {

/// One event on its way to one webhook endpoint, as it is sent.
struct Letter
{
    QString delivery = {}; // its id
    QString endpoint = {};
    QString url = {};
    QByteArray body = {};
    QByteArray signature = {}; // the Stripe-Signature header
};

/// What came of sending one; error is empty for a 2xx.
struct LetterOutcome
{
    int status = 0; // 0: no answer
    QString error = {};
    qint64 durationMs = 0;
};

/// What leaves the sandbox: a delivery for each event and each endpoint that wants it, kept in the store until it arrived or
/// was tried often enough: at once, and three times more, 2, 10 and 60 seconds later by the sandbox's clock. Calls hold the
/// engine's mutex.
class Deliveries final
{
public:
    explicit Deliveries(Engine &engine)
        : m_engine(engine)
    {
    }

    /// Writes down who is to get an event of the space; answers how many: the event's pending_webhooks.
    int post(const Space &space, const QJsonObject &event);
    /// What is due now, the oldest first, one for each endpoint, none for those that are being written to.
    QList<Letter> due(const QSet<QString> &busyEndpoints);
    /// Notes an outcome and stores everything: done, or again later.
    void settle(const QString &delivery, const LetterOutcome &outcome);
    bool isEmpty() const;
    /// For the control API, oldest first: endpoint, url, event, type, account, status, attempts, next_attempt_at.
    QJsonArray json() const;

    static constexpr int longestHistory = 1000; // of those that are done

private:
    void queue(const Space &endpointSpace, const QJsonObject &endpoint, const Space &eventSpace, const QJsonObject &event);
    std::optional<Letter> letterOf(const QJsonObject &delivery);
    void finish(QJsonObject delivery, const QString &status);

    Engine &m_engine;
};

/// "t=1700000000,v1=…": HMAC-SHA256 of "t.body" with the whole secret. Source: Stripe's documentation, "Webhooks".
QByteArray webhookSignature(qint64 unixSeconds, const QByteArray &body, const QByteArray &secret);

/// "invoice.*" and "*" take what begins so; anything else is exact.
bool matchesEventType(const QString &pattern, const QString &type);

} // namespace plandeck::sandbox
