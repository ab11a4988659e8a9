// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/plans/productform.h"

#include "services/operations/stripelimits.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

TextMap productMetadata(const Plan &plan, TenantId tenant)
{
    auto metadata = plan.metadata;
    metadata.insert(u"tenant_id"_s, tenant.text());
    metadata.insert(u"plan_id"_s, plan.id.text());
    return metadata;
}

QStringList productFeatures(const Plan &plan)
{
    QStringList features = plan.features.mid(0, mostFeaturesAtStripe);
    for (auto &feature : features)
        feature = feature.left(longestFeatureAtStripe);
    return features;
}

FormBody productUpdateForm(const Plan &plan, TenantId tenant, const TextMap &metadataThere)
{
    auto form = productForm(plan, tenant);
    form.add(u"active"_s, plan.isActive);
    if (plan.description.isEmpty())
        form.unset(u"description"_s);
    if (plan.features.isEmpty())
        form.unset(u"marketing_features"_s);
    const auto wanted = productMetadata(plan, tenant);
    for (const auto &key : metadataThere.keys())
        if (!wanted.contains(key))
            form.unset(u"metadata["_s + key + u']');
    return form;
}

FormBody priceForm(const Plan &plan, const QString &product)
{
    FormBody form;
    form.add(u"product"_s, product);
    form.add(u"currency"_s, plan.currency);
    form.add(u"unit_amount"_s, plan.price.amount);
    form.add(u"recurring[interval]"_s, wordOf(plan.interval));
    if (plan.hasTrial())
        form.add(u"recurring[trial_period_days]"_s, plan.trialDays);
    form.add(u"metadata[plan_id]"_s, plan.id.text());
    return form;
}

FormBody productForm(const Plan &plan, TenantId tenant)
{
    FormBody form;
    form.add(u"name"_s, plan.name);
    if (!plan.description.isEmpty())
        form.add(u"description"_s, plan.description);
    const auto features = productFeatures(plan);
    for (qsizetype i = 0; i < features.size(); ++i)
        form.add(u"marketing_features[%1][name]"_s.arg(i), features[i]);
    form.map(u"metadata"_s, productMetadata(plan, tenant));
    return form;
}

} // namespace plandeck
