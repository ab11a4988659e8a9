// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"

#include <chrono>
#include <deque>
#include <map>
#include <mutex>

namespace plandeck {

/// How many requests Stripe takes in a second.
struct StripeLimits
{
    qsizetype test = 25;
    qsizetype live = 100;
    qsizetype endpoint = 25; // one method of one path, whatever the ids in it
    qsizetype search = 20;
};

/// Keeps us below Stripe's limits: who would be too fast is told how long to wait. A bucket of tokens for each mode and each
/// endpoint; a token is back a second after it was taken, so that no second ever sees more than the bucket holds. Thread-safe.
class StripePace final
{
public:
    using Moment = std::chrono::steady_clock::time_point;

    explicit StripePace(const StripeLimits &limits)
        : m_limits(limits)
    {
    }

    /// Zero: the token is taken, send it now. Else ask again after that time.
    std::chrono::nanoseconds take(Mode mode, const QString &method, const QString &path, Moment now);

private:
    struct Bucket
    {
        std::deque<Moment> taken = {}; // within the last second, oldest first

        std::chrono::nanoseconds waitFor(qsizetype size, Moment now);
    };

    void forgetFull(Moment now);

    const StripeLimits m_limits;
    std::mutex m_mutex;
    Bucket m_test;
    Bucket m_live;
    std::map<QString, Bucket> m_endpoints;
};

} // namespace plandeck
