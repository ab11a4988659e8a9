// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/traffic.h"

#include "services/metrics/exposition.h"

#include <algorithm>

namespace plandeck {
namespace {

/// What a client makes up is one series, not a new one each time.
QByteArray knownMethod(const QByteArray &method)
{
    for (const char *known : {"GET", "HEAD", "POST", "PATCH", "DELETE", "OPTIONS"})
        if (method == known)
            return method;
    return "other";
}

} // namespace

void Traffic::requestEnded(const HttpRecord &record)
{
    const auto seconds = double(record.microseconds) / 1e6;
    const auto bucket = size_t(std::ranges::lower_bound(bounds, seconds) - bounds.begin());
    {
        const std::lock_guard lock(m_mutex);
        auto &series = m_series[{knownMethod(record.method), record.route.isEmpty() ? QByteArray("none") : record.route}];
        ++series.byStatus[record.status];
        ++series.buckets[bucket];
        series.microseconds += record.microseconds;
    }
    if (m_accessLog)
        m_accessLog->requestEnded(record);
}

void Traffic::writeTo(Exposition &out) const
{
    const std::lock_guard lock(m_mutex);
    quint64 limited = 0;
    out.family("plandeck_http_requests_total", Exposition::Kind::Counter,
               "Requests answered, by route. 499: the client hung up before its answer.");
    for (const auto &[key, series] : m_series)
        for (const auto &[status, count] : series.byStatus) {
            out.sample(double(count), {{"method", key.first}, {"route", key.second}, {"status", QByteArray::number(status)}});
            limited += status == 429 ? count : 0;
        }
    out.family("plandeck_http_rate_limited_total", Exposition::Kind::Counter, "Requests refused for their number (429).");
    out.sample(double(limited));
    out.family("plandeck_http_request_duration_seconds", Exposition::Kind::Histogram, "From the complete request to its answer.");
    for (const auto &[key, series] : m_series) {
        const std::array<Exposition::Label, 2> labels{{{"method", key.first}, {"route", key.second}}};
        out.histogram(bounds, series.buckets, double(series.microseconds) / 1e6, labels);
    }
}

} // namespace plandeck
