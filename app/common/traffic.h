// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/observer.h"

#include <array>
#include <map>
#include <mutex>

namespace plandeck {

class Exposition;

/// Counts the requests for /metrics, and hands each on to the access log, if there is one. Thread-safe.
class Traffic final : public HttpObserver
{
public:
    /// Before the server starts; it outlives us.
    void logTo(HttpObserver &accessLog) { m_accessLog = &accessLog; }

    void requestEnded(const HttpRecord &record) override;
    void writeTo(Exposition &out) const;

    /// Upper ends, in seconds.
    static constexpr std::array bounds{0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0};

private:
    struct Series
    {
        std::map<int, quint64> byStatus = {};
        std::array<quint64, bounds.size() + 1> buckets = {};
        qint64 microseconds = 0;
    };
    using Key = std::pair<QByteArray, QByteArray>; // method and route: few, whatever clients send

    HttpObserver *m_accessLog = nullptr;
    mutable std::mutex m_mutex;
    std::map<Key, Series> m_series;
};

} // namespace plandeck
