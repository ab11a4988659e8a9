// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/usage.h"

#include "services/sandbox/billing/edit.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {

qint64 usageOf(const Context &context, const QString &meterId, const QString &customer, const Period &period)
{
    const auto meter = context.find(u"billing.meter"_s, meterId).value_or(QJsonObject());
    const auto formula = meter[u"default_aggregation"][u"formula"].toString();
    const auto customerKey = meter[u"customer_mapping"][u"event_payload_key"].toString();
    const auto valueKey = meter[u"value_settings"][u"event_payload_key"].toString();
    qint64 usage = 0;
    qint64 latest = 0;
    for (const auto &event : context.engine.store.newestFirst(context.space(), u"billing.meter_event"_s)) {
        const auto at = event[u"timestamp"].toInteger();
        const auto payload = event[u"payload"].toObject();
        if (event[u"event_name"] != meter[u"event_name"] || textOf(payload, customerKey) != customer || at < period.start
            || at >= period.end)
            continue;
        const auto value = qint64(textOf(payload, valueKey).toDouble());
        if (formula == u"count")
            ++usage;
        else if (formula == u"sum")
            usage += value;
        else if (at > latest)
            usage = value;
        latest = std::max(latest, at);
    }
    return usage;
}

} // namespace plandeck::sandbox
