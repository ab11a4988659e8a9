// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/idempotency.h"

#include <QtCore/QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 keptFor = 24 * 3600; // seconds
constexpr qsizetype longestKey = 255;

} // namespace

IdempotencyGuard::IdempotencyGuard(Context &context, const QByteArray &fingerprint)
    : m_context(context)
    , m_fingerprint(QString::fromLatin1(QCryptographicHash::hash(fingerprint, QCryptographicHash::Sha256).toHex()))
{
}

IdempotencyGuard::~IdempotencyGuard()
{
    if (m_isClaimed)
        m_context.engine.runningKeys.remove(runningKey());
}

QString IdempotencyGuard::runningKey() const
{
    return m_context.space().key() + u' ' + m_context.idempotencyKey;
}

Answer<std::optional<Reply>> IdempotencyGuard::claim()
{
    const auto &key = m_context.idempotencyKey;
    if (key.isEmpty())
        return std::nullopt;
    if (key.size() > longestKey)
        return refused(
            {.type = u"idempotency_error"_s, .message = u"Idempotency keys can be up to %1 characters long."_s.arg(longestKey)});
    if (m_context.engine.runningKeys.contains(runningKey()))
        return refused(
            {.status = 409,
             .type = u"idempotency_error"_s,
             .code = u"idempotency_key_in_use"_s,
             .message =
                 u"There is currently another in-progress request using this Idempotent Key (%1). Please try again later."_s.arg(
                     key)});

    const auto kept = m_context.find(u"idempotency_key"_s, key);
    if (kept && kept->value(u"created").toInteger() > m_context.now() - keptFor) {
        if (kept->value(u"fingerprint").toString() != m_fingerprint)
            return refused(
                {.type = u"idempotency_error"_s,
                 .message = u"Keys for idempotent requests can only be used with the same parameters they were first used with. "
                            "Try using a key other than '%1' if you meant to execute a different request."_s.arg(key)});
        return Reply{
            .status = kept->value(u"status").toInt(),
            .body = kept->value(u"body").toObject(),
            .headers = {{"Original-Request", kept->value(u"request").toString().toLatin1()}, {"Idempotent-Replayed", "true"}},
            .isReplayed = true};
    }
    m_context.engine.runningKeys.insert(runningKey());
    m_isClaimed = true;
    return std::nullopt;
}

void IdempotencyGuard::keep(const Reply &reply)
{
    if (!m_isClaimed)
        return;
    const auto space = m_context.space();
    m_context.forgetOlder(space, u"idempotency_key"_s, u"created", m_context.now() - keptFor);
    m_context.engine.store.remove(space, u"idempotency_key"_s, m_context.idempotencyKey);
    m_context.engine.store.put(space, u"idempotency_key"_s,
                               {{u"id"_s, m_context.idempotencyKey},
                                {u"fingerprint"_s, m_fingerprint},
                                {u"status"_s, reply.status},
                                {u"body"_s, reply.body},
                                {u"request"_s, m_context.requestId},
                                {u"created"_s, m_context.now()}});
}

} // namespace plandeck::sandbox
