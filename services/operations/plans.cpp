// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/plans.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString Plan::priceDisplay() const
{
    return displayOf(money()) + u'/' + wordOf(interval);
}

Plan planOf(const CreatePlan &request)
{
    return {.name = request.name,
            .description = request.description,
            .price = request.price.value_or(Minor{}),
            .currency = request.currency,
            .interval = request.interval,
            .trialDays = request.trialDays.value_or(0),
            .features = request.features,
            .metadata = request.metadata,
            .isVisible = request.isVisible};
}

QList<Problem> problemsOf(const Plan &plan)
{
    QList<Problem> problems;
    const auto *currency = findCurrency(plan.currency);
    if (currency && plan.price.amount % currency->step != 0)
        problems.append({u"price_cents"_s, u"amount_step"_s});
    for (const auto &key : plan.metadata.keys())
        if (key.contains(u'[') || key.contains(u']'))
            problems.append({u"metadata."_s + key, u"not_allowed_character"_s});
    return problems;
}

} // namespace plandeck
