// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/idempotency.h"

#include "services/domain/json.h"

#include <QtCore/QLoggingCategory>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Q_DECLARE_LOGGING_CATEGORY(lcApi)

enum class IdempotencyState { Running, Done };
constexpr std::array<std::string_view, 2> wordsOf(IdempotencyState)
{
    return {"running", "done"};
}

struct Idempotency::Row
{
    QString requestHash = {};
    IdempotencyState state = IdempotencyState::Running;
    std::optional<qint64> status = {};
    std::optional<TextMap> headers = {}; // Content-Type among them
    std::optional<QString> body = {};
    bool isSealed = false;
    qint64 createdAt = 0;
    qint64 expiresAt = 0;

    static constexpr std::array fields{
        field<&Row::requestHash>("request_hash"), field<&Row::state>("state"),         field<&Row::status>("status"),
        field<&Row::headers>("headers"),          field<&Row::body>("body"),           field<&Row::isSealed>("is_sealed"),
        field<&Row::createdAt>("created_at"),     field<&Row::expiresAt>("expires_at")};
};

namespace {

constexpr qint64 keptFor = 24 * 60 * 60 * 1000LL;
constexpr qint64 runsAtMost = 60 * 1000LL;
constexpr qint64 cleansEvery = 10 * 60 * 1000LL;

/// Nothing was executed, or nothing could be: the same key may try again.
constexpr std::array notKept{400, 401, 403, 404, 413, 415, 429, 503};

QByteArray sealedFor(const Idempotency::Attempt &attempt)
{
    return "tenants_idempotency " + attempt.scope.toUtf8() + ' ' + attempt.key;
}

Unexpected conflict(const QString &code, int retryAfter = 0)
{
    return failed({.kind = Error::Kind::Conflict, .code = code, .retryAfter = retryAfter});
}

bool isGoodKey(const QByteArray &key)
{
    return key.size() <= 255 && std::ranges::all_of(key, [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

Idempotency::Idempotency(Database &database, const Clock &clock, RandomSource &random, const Secret &secretKey)
    : m_database(database)
    , m_clock(clock)
    , m_hash(deriveKey(secretKey, "plandeck/idempotency/request/v1").reveal())
    , m_box(deriveKey(secretKey, "plandeck/idempotency/answer/v1"), random)
{
}

Result<HttpResponse> Idempotency::answer(const Attempt &attempt, const std::function<HttpResponse()> &execute)
{
    if (!isGoodKey(attempt.key))
        return failed(
            {.kind = Error::Kind::Invalid,
             .code = u"validation_failed"_s,
             .field = u"Idempotency-Key"_s,
             .problems = {{u"Idempotency-Key"_s, attempt.key.size() > 255 ? u"too_long"_s : u"not_allowed_character"_s}}});
    const auto now = m_clock.nowMs();
    const auto known = claim(attempt, QString::fromLatin1(m_hash.hexOf({attempt.request})), now);
    if (!known)
        return failed(known.error());
    if (*known)
        return replay(attempt, **known);
    const auto response = execute();
    settle(attempt, response, now);
    forgetExpired(now);
    return response;
}

/// Nothing: the key is ours to execute. A row: what was answered.
Result<std::optional<Idempotency::Row>> Idempotency::claim(const Attempt &attempt, const QString &hash, qint64 now)
{
    return m_database.transaction([&](Connection &db) -> Result<std::optional<Row>> {
        const auto inserted =
            db.change(u"INSERT INTO tenants_idempotency (scope, idempotency_key, request_hash, state, is_sealed, "
                      "created_at, expires_at) VALUES (:scope, :key, :hash, :state, :sealed, :now, :expires) "
                      "ON CONFLICT DO NOTHING"_s,
                      {{"scope", attempt.scope},
                       {"key", QString::fromLatin1(attempt.key)},
                       {"hash", hash},
                       {"state", IdempotencyState::Running},
                       {"sealed", false},
                       {"now", now},
                       {"expires", now + keptFor}});
        if (!inserted)
            return failed(inserted.error());
        return *inserted == 1 ? Result<std::optional<Row>>(std::nullopt) : claimAgain(db, attempt, hash, now);
    });
}

Result<std::optional<Idempotency::Row>> Idempotency::claimAgain(Connection &db, const Attempt &attempt, const QString &hash,
                                                                qint64 now)
{
    const auto key = QString::fromLatin1(attempt.key);
    const auto row = db.row<Row>(u"SELECT request_hash, state, status, headers, body, is_sealed, created_at, expires_at "
                                 "FROM tenants_idempotency WHERE scope = :scope AND idempotency_key = :key"_s,
                                 {{"scope", attempt.scope}, {"key", key}});
    if (!row)
        return failed(row.error());
    if (!*row) // settled and forgotten between our two statements
        return conflict(u"idempotency_in_progress"_s, 1);
    const auto &known = **row;
    const bool isExpired = known.expiresAt <= now;
    if (!isExpired && known.requestHash != hash)
        return conflict(u"idempotency_mismatch"_s);
    if (!isExpired && known.state == IdempotencyState::Done)
        return std::move(*row);
    if (!isExpired && known.createdAt + runsAtMost > now)
        return conflict(u"idempotency_in_progress"_s, 1);
    const auto taken =
        db.change(u"UPDATE tenants_idempotency SET request_hash = :hash, state = :state, status = NULL, headers = NULL, "
                  "body = NULL, is_sealed = :sealed, created_at = :now, expires_at = :expires "
                  "WHERE scope = :scope AND idempotency_key = :key AND created_at = :old"_s,
                  {{"hash", hash},
                   {"state", IdempotencyState::Running},
                   {"sealed", false},
                   {"now", now},
                   {"expires", now + keptFor},
                   {"scope", attempt.scope},
                   {"key", key},
                   {"old", known.createdAt}});
    if (!taken)
        return failed(taken.error());
    return *taken == 1 ? Result<std::optional<Row>>(std::nullopt) : conflict(u"idempotency_in_progress"_s, 1);
}

Result<HttpResponse> Idempotency::replay(const Attempt &attempt, const Row &row) const
{
    HttpResponse response{.status = int(row.status.value_or(0)), .body = row.body.value_or(QString()).toUtf8()};
    if (row.isSealed) {
        const auto opened = m_box.open(*row.body, sealedFor(attempt));
        if (!opened)
            return failed(opened.error());
        response.body = opened->reveal().toByteArray();
    }
    const auto headers = row.headers.value_or(TextMap());
    for (const auto &[name, value] : headers.asKeyValueRange()) {
        if (name == "Content-Type"_L1)
            response.type = value.toUtf8();
        else
            response.headers.emplaceBack(name.toUtf8(), value.toUtf8());
    }
    response.headers.emplaceBack("Idempotent-Replayed", "true");
    return response;
}

/// A row that could not be settled stays running: in a minute the same key executes again, as after a crash.
void Idempotency::settle(const Attempt &attempt, const HttpResponse &response, qint64 claimedAt)
{
    const auto key = QString::fromLatin1(attempt.key);
    TextMap headers{{u"Content-Type"_s, QString::fromUtf8(response.type)}};
    for (const auto &[name, value] : response.headers)
        headers.insert(QString::fromUtf8(name), QString::fromUtf8(value));
    const bool isSealed = attempt.isSecret && !response.body.isEmpty();
    const QString body = isSealed ? m_box.seal(Secret(response.body), sealedFor(attempt)) : QString::fromUtf8(response.body);
    const bool isKept = std::ranges::find(notKept, response.status) == notKept.end();
    const auto settled = m_database.transaction([&](Connection &db) {
        if (!isKept)
            return db.change(u"DELETE FROM tenants_idempotency WHERE scope = :scope AND idempotency_key = :key "
                             "AND created_at = :claimed"_s,
                             {{"scope", attempt.scope}, {"key", key}, {"claimed", claimedAt}});
        return db.change(u"UPDATE tenants_idempotency SET state = :state, status = :status, headers = :headers, body = :body, "
                         "is_sealed = :sealed WHERE scope = :scope AND idempotency_key = :key AND created_at = :claimed"_s,
                         {{"state", IdempotencyState::Done},
                          {"status", response.status},
                          {"headers", headers},
                          {"body", body},
                          {"sealed", isSealed},
                          {"scope", attempt.scope},
                          {"key", key},
                          {"claimed", claimedAt}});
    });
    if (!settled)
        qCWarning(lcApi).noquote() << "an answer was not kept:" << settled.error().code << settled.error().detail;
}

void Idempotency::forgetExpired(qint64 now)
{
    auto next = m_nextCleaning.load();
    if (now < next || !m_nextCleaning.compare_exchange_strong(next, now + cleansEvery))
        return;
    const auto cleaned = m_database.transaction([&](Connection &db) {
        return db.change(u"DELETE FROM tenants_idempotency WHERE expires_at <= :now"_s, {{"now", now}});
    });
    if (!cleaned)
        qCWarning(lcApi).noquote() << "expired answers stay for now:" << cleaned.error().code;
}

} // namespace plandeck
