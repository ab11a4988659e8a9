// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventenvelope.h"

#include "services/domain/json.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QList<Problem> EventEnvelope::parse(QByteArrayView json, EventEnvelope &event)
{
    auto problems = fromJson(json, event);
    if (!problems.isEmpty())
        return problems;
    problems = validate(EventEnvelope::fields, &event);
    if (!event.id.startsWith("evt_"_L1))
        problems.append({u"id"_s, u"wrong_prefix"_s});
    return problems;
}

} // namespace plandeck
