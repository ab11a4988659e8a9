// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QJsonObject>

#include <optional>

namespace plandeck::sandbox {

/// Something that shall go wrong, once or some times, for requests that match.
struct Fault
{
    enum class Kind {
        Latency, // ms of waiting, while the idempotency key counts as in use
        ServerError, // 500
        RateLimit, // 429
        DropBefore, // the connection closes, nothing happened
        DropAfter, // it happened, but nobody is told
    };

    Kind kind = Kind::ServerError;
    QByteArray method = {}; // empty: any
    QByteArray pathPrefix = {}; // empty: any path but the control API's
    int times = 1; // -1: until removed
    int skip = 0; // let so many matching requests pass first
    int ms = 0; // Latency
    bool hasBegun = false; // ServerError: fails inside the endpoint, so the idempotency key keeps the 500
    QByteArray limitReason = "global-rate"; // RateLimit: Stripe-Rate-Limited-Reason; empty is an object's lock_timeout
    std::optional<bool> shouldRetry = {}; // Stripe-Should-Retry on 500 and 429

    bool matches(const HttpRequest &request) const;
};

/// What the sandbox was asked. No parameters, no secrets.
struct RequestRecord
{
    qint64 at = 0; // sandbox clock, Unix seconds
    QByteArray method = {};
    QByteArray path = {};
    QString account = {}; // Stripe-Account, if it was sent
    QString idempotencyKey = {};
    QString requestId = {};
    int status = 0; // 0: hung up without an answer
    bool isReplayed = false;

    QJsonObject json() const;
};

/// Faults waiting for their request, in the order they were set. Guarded by the engine's mutex.
class Faults final
{
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The first that matches and is due, used up by one.
    std::optional<Fault> take(const HttpRequest &request);

private:
    QList<Fault> m_faults;
};

/// null, with the reason, when the control request does not describe a fault.
std::optional<Fault> faultOf(const QJsonObject &description, QString &problem);

} // namespace plandeck::sandbox
