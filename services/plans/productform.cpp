// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/productform.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype mostFeatures = 15; // Stripe's limits of marketing_features
constexpr qsizetype longestFeature = 80;

} // namespace

TextMap productMetadata(const Plan &plan, TenantId tenant)
{
    auto metadata = plan.metadata;
    metadata.insert(u"tenant_id"_s, tenant.text());
    metadata.insert(u"plan_id"_s, plan.id.text());
    return metadata;
}

FormBody productForm(const Plan &plan, TenantId tenant)
{
    FormBody form;
    form.add(u"name"_s, plan.name);
    if (!plan.description.isEmpty())
        form.add(u"description"_s, plan.description);
    for (qsizetype i = 0; i < std::min(mostFeatures, plan.features.size()); ++i)
        form.add(u"marketing_features[%1][name]"_s.arg(i), plan.features[i].left(longestFeature));
    form.map(u"metadata"_s, productMetadata(plan, tenant));
    return form;
}

} // namespace plandeck
