// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/http/message.h"
#include "services/security/secretbox.h"
#include "services/security/signature.h"
#include "services/storage/database.h"

#include <atomic>

namespace plandeck {

/// Keeps what a write (POST, PATCH, DELETE) with an Idempotency-Key was answered, for 24 hours, so that it is executed once.
///
///   key unknown ──► row "running" ──► executed ──► row "done": the answer, replayed from now on
///
/// A row that has been running for more than a minute belongs to a server that died: the next one with that key takes it over.
/// Requests are kept as an HMAC, since they may hold a password; answers with a secret are sealed. Thread-safe.
class Idempotency final
{
public:
    /// secretKey is the server's; the keys used here are derived from it.
    Idempotency(Database &database, const Clock &clock, RandomSource &random, const Secret &secretKey);

    struct Attempt
    {
        QString scope; // whose key it is
        QByteArray key; // the header
        QByteArray request; // all that makes it the same request
        bool isSecret; // the answer may hold a secret
    };

    /// Runs execute, or answers what it answered before. 409 `idempotency_mismatch` for another request under the same key,
    /// `idempotency_in_progress` while the first one is running. Refusals (400, 401, 403, 404, 413, 415, 429) and 503 are not
    /// kept: nothing was done. Errors: of a key that is none, and of the storage, before anything is executed.
    Result<HttpResponse> answer(const Attempt &attempt, const std::function<HttpResponse()> &execute);

private:
    struct Row;

    Result<std::optional<Row>> claim(const Attempt &attempt, const QString &hash, qint64 now);
    Result<std::optional<Row>> claimAgain(Connection &db, const Attempt &attempt, const QString &hash, qint64 now);
    Result<HttpResponse> replay(const Attempt &attempt, const Row &row) const;
    void settle(const Attempt &attempt, const HttpResponse &response, qint64 claimedAt);
    void forgetExpired(qint64 now);

    Database &m_database;
    const Clock &m_clock;
    HmacSha256 m_hash;
    SecretBox m_box;
    std::atomic<qint64> m_nextCleaning{0}; // milliseconds since 1970
};

} // namespace plandeck
