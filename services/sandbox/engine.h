// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/random.h"
#include "services/sandbox/apierror.h"
#include "services/sandbox/faults.h"
#include "services/sandbox/operation.h"
#include "services/sandbox/sandboxconfig.h"
#include "services/sandbox/store.h"

#include <QtCore/QSet>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace plandeck::sandbox {

struct Context;
/// Carries out one operation on checked parameters and answers its object; a refusal undoes what it changed.
using Handler = std::function<Answer<QJsonObject>(Context &, const QJsonObject &)>;
using Handlers = QHash<QString, Handler>; // by the operation's name

/// What one family does when something happens in another: an invoice is paid because its payment intent was confirmed.
using Reaction = std::function<void(Context &, const QJsonObject &)>;
struct Reactions
{
    QList<Reaction> intentSucceeded = {}; // gets the payment intent
    QList<Reaction> setupSucceeded = {}; // gets the setup intent
    QList<Reaction> customerGone = {}; // gets the customer, which is still there
};

/// The sandbox's own time: the given clock, moved by an offset.
class SandboxClock final : public Clock
{
public:
    explicit SandboxClock(const Clock &base)
        : m_base(base)
    {
    }
    qint64 nowMs() const override { return m_base.nowMs() + m_offset; }
    /// What receivers of webhooks compare signatures with: the time of day, unmoved.
    qint64 baseSecs() const { return m_base.nowSecs(); }
    qint64 offset() const { return m_offset; }
    void setOffset(qint64 ms) { m_offset = ms; }
    void setNow(qint64 seconds) { m_offset = seconds * 1000 - m_base.nowMs(); }

private:
    const Clock &m_base;
    std::atomic<qint64> m_offset = 0;
};

/// What all parts of the sandbox share. Whoever touches anything but the clock holds the mutex.
struct Engine
{
    Engine(const Clock &base, RandomSource &source);

    /// "prod_" and so many letters and digits.
    QString newId(QLatin1String prefix, int length)
    {
        return prefix + QString::fromLatin1(random.word(length, RandomSource::lettersAndDigits));
    }
    bool isPlatform(const QString &account) const;

    SandboxClock clock;
    RandomSource &random;
    const OperationTable &operations; // the same for all: it never changes
    const Handlers handlers;
    const Reactions reactions;

    std::mutex mutex;
    std::condition_variable wake; // ends waiting faults when the sandbox stops
    bool isStopping = false;
    bool hasPost = false; // deliveries were written down since somebody looked

    QList<SandboxPlatform> platforms;
    QString url = QStringLiteral("http://127.0.0.1:12111"); // as a client last reached us: links of what happens by itself
    Store store;
    QSet<QString> runningKeys; // idempotency keys in use now, with their space
    Faults faults;
    QList<RequestRecord> requests; // oldest first
};

} // namespace plandeck::sandbox
