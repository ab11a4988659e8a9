// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/faults.h"

#include <QtCore/QMap>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr int longestLatency = 120'000; // ms

const QMap<QString, Fault::Kind> &kinds()
{
    static const QMap<QString, Fault::Kind> table{{u"latency"_s, Fault::Kind::Latency},
                                                  {u"500"_s, Fault::Kind::ServerError},
                                                  {u"429"_s, Fault::Kind::RateLimit},
                                                  {u"drop_before"_s, Fault::Kind::DropBefore},
                                                  {u"drop_after"_s, Fault::Kind::DropAfter}};
    return table;
}

} // namespace

bool Fault::matches(const HttpRequest &request) const
{
    return (method.isEmpty() || method == request.method) && request.path.startsWith(pathPrefix);
}

std::optional<Fault> Faults::take(const HttpRequest &request)
{
    for (qsizetype i = 0; i < m_faults.size(); ++i) {
        auto &fault = m_faults[i];
        if (!fault.matches(request))
            continue;
        if (fault.skip > 0) {
            --fault.skip;
            continue;
        }
        const auto taken = fault;
        if (fault.times > 0 && --fault.times == 0)
            m_faults.removeAt(i);
        return taken;
    }
    return {};
}

QJsonObject RequestRecord::json() const
{
    const auto textOrNull = [](const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); };
    return {{u"at"_s, at},
            {u"method"_s, QString::fromLatin1(method)},
            {u"path"_s, QString::fromUtf8(path)},
            {u"account"_s, textOrNull(account)},
            {u"idempotency_key"_s, textOrNull(idempotencyKey)},
            {u"request_id"_s, textOrNull(requestId)},
            {u"status"_s, status},
            {u"replayed"_s, isReplayed}};
}

std::optional<Fault> faultOf(const QJsonObject &description, QString &problem)
{
    static const QStringList members{u"match"_s, u"kind"_s,  u"times"_s,  u"skip"_s,
                                     u"ms"_s,    u"begun"_s, u"reason"_s, u"should_retry"_s};
    for (const auto &name : description.keys())
        if (!members.contains(name))
            problem = u"unknown member %1"_s.arg(name);
    const auto kind = kinds().constFind(description[u"kind"].toVariant().toString());
    if (kind == kinds().constEnd())
        problem = u"kind must be one of %1"_s.arg(kinds().keys().join(u", "_s));
    if (!problem.isEmpty())
        return {};

    const auto match = description[u"match"].toObject();
    Fault fault{.kind = *kind,
                .method = match[u"method"].toString().toLatin1(),
                .pathPrefix = match[u"path"].toString().toUtf8(),
                .times = description[u"times"].toInt(1),
                .skip = description[u"skip"].toInt(),
                .ms = description[u"ms"].toInt(),
                .hasBegun = description[u"begun"].toBool()};
    if (description.contains(u"reason"))
        fault.limitReason = description[u"reason"].toString().toLatin1();
    if (description.contains(u"should_retry"))
        fault.shouldRetry = description[u"should_retry"].toBool();
    if (fault.times == 0 || fault.times < -1 || fault.skip < 0)
        problem = u"times must be -1 or positive, skip not negative"_s;
    else if (fault.ms < 0 || fault.ms > longestLatency || (fault.kind == Fault::Kind::Latency) != (fault.ms > 0))
        problem = u"ms must be 1 to %1 for latency, and is for nothing else"_s.arg(longestLatency);
    return problem.isEmpty() ? std::optional(fault) : std::nullopt;
}

} // namespace plandeck::sandbox
