// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// An answer of the API before it becomes bytes.
struct Reply
{
    int status = 200;
    QJsonObject body = {};
    QList<HttpHeader> headers = {};
    bool isReplayed = false;

    static Reply of(const ApiError &error) { return {error.status, error.json(), error.headers}; }
};

/// What one Idempotency-Key guards, from the moment it is claimed to the end of the request. The scope is the account and
/// its mode; results are kept 24 hours of the sandbox's clock. Source: Stripe API reference, "Idempotent requests".
class IdempotencyGuard final
{
public:
    /// fingerprint stands for method, path and parameters.
    IdempotencyGuard(Context &context, const QByteArray &fingerprint);
    ~IdempotencyGuard();
    IdempotencyGuard(const IdempotencyGuard &) = delete;
    IdempotencyGuard &operator=(const IdempotencyGuard &) = delete;

    /// The earlier result to give again, nothing if this request is the first, or why the key cannot be used.
    [[nodiscard]] Answer<std::optional<Reply>> claim();
    /// Keeps a result, in the transaction that made it.
    void keep(const Reply &reply);

private:
    QString runningKey() const;

    Context &m_context;
    QString m_fingerprint;
    bool m_isClaimed = false;
};

} // namespace plandeck::sandbox
