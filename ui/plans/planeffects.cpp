// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planeffects.h"

#include "services/operations/stripelimits.h"
#include "ui/plans/planfields.h"
#include "ui/plans/plantext.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct PlanEffectText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::PlanEffectText)
};

/// Trial and price table are ours: Stripe's product knows nothing of them.
bool isAtStripe(const PlanField &field)
{
    const auto name = QLatin1StringView(field.name);
    return name != "trial_days"_L1 && name != "is_visible"_L1;
}

/// What Stripe leaves out of a long list.
QList<PlanEffect> featureLimits(const Plan &plan)
{
    QList<PlanEffect> effects;
    if (plan.features.size() > mostFeaturesAtStripe)
        effects.append({Icon::Alert, Tone::Warn,
                        PlanEffectText::tr("Stripe shows the first %n feature(s) only; the others stay here.", nullptr,
                                           int(mostFeaturesAtStripe))});
    const auto isTooLong = [](const QString &feature) { return feature.size() > longestFeatureAtStripe; };
    if (std::ranges::any_of(plan.features, isTooLong))
        effects.append({Icon::Alert, Tone::Warn,
                        PlanEffectText::tr("Stripe cuts features after %n character(s); here they stay whole.", nullptr,
                                           int(longestFeatureAtStripe))});
    return effects;
}

PlanEffect productEffect(const Plan &before, const Plan &after)
{
    QStringList labels;
    for (const auto &field : planFields())
        if (isAtStripe(field) && !field.isSame(before, after))
            labels.append(field.label());
    const QString call = u"POST /v1/products/"_s + before.stripeProductId.value_or(QString());
    if (labels.isEmpty())
        return {Icon::Stripe, Tone::Muted,
                PlanEffectText::tr("Stripe's product is sent once more as it is: only Plandeck knows of this change."), call};
    return {Icon::Stripe, Tone::Accent,
            PlanEffectText::tr("The product at Stripe is updated: %1.").arg(QLocale().createSeparatedList(labels)), call};
}

} // namespace

QList<PlanEffect> effectsOfUpdate(const Plan &before, const Plan &after)
{
    QList<PlanEffect> effects;
    const bool isDraft = !before.stripeProductId;
    if (isDraft) {
        effects.append({Icon::Pencil, Tone::Muted, PlanEffectText::tr("It is a draft: nothing happens at Stripe.")});
    } else {
        effects.append(productEffect(before, after));
        effects.append(
            {Icon::Lock, Tone::Muted, PlanEffectText::tr("The price stays %1. Subscribers keep it.").arg(fullPriceText(before))});
    }
    if (before.trialDays != after.trialDays && !isDraft)
        effects.append({Icon::Clock, Tone::Muted,
                        PlanEffectText::tr("The trial counts for new subscriptions; those in their trial keep theirs.")});
    if (before.isVisible != after.isVisible)
        effects.append(after.isVisible
                           ? PlanEffect{Icon::Eye, Tone::Muted, PlanEffectText::tr("Customers find it in the price table.")}
                           : PlanEffect{Icon::EyeOff, Tone::Muted,
                                        PlanEffectText::tr("It leaves the price table. Whoever has it keeps it.")});
    if (before.features != after.features && !isDraft)
        effects += featureLimits(after);
    if (!isDraft)
        effects.append({Icon::Refresh, Tone::Muted,
                        PlanEffectText::tr("If Stripe does not answer, the change stays here and is sent again by itself.")});
    effects.append({Icon::Undo, Tone::Muted, PlanEffectText::tr("You can undo it right afterwards.")});
    return effects;
}

QList<PlanEffect> effectsOfPublishing(const Plan &plan)
{
    QList<PlanEffect> effects;
    effects.append(
        {Icon::Stripe, Tone::Accent, PlanEffectText::tr("Stripe gets a product “%1”.").arg(plan.name), u"POST /v1/products"_s});
    effects.append({Icon::Stripe, Tone::Accent, PlanEffectText::tr("The product gets its price: %1.").arg(fullPriceText(plan)),
                    u"POST /v1/prices"_s});
    effects += featureLimits(plan);
    effects.append({Icon::Check, Tone::Ok, PlanEffectText::tr("From then on customers can subscribe.")});
    effects.append({Icon::Refresh, Tone::Muted,
                    PlanEffectText::tr("All or nothing: if Stripe refuses the price, the product is removed again.")});
    effects.append({Icon::Lock, Tone::Warn,
                    PlanEffectText::tr("This cannot be undone: price, currency and interval are fixed, because Stripe keeps "
                                       "every price. You can deactivate the plan.")});
    return effects;
}

QString effectOfDeactivating(const Plan &plan)
{
    if (!plan.stripeProductId)
        return PlanEffectText::tr("It is a draft, so nothing happens at Stripe. It cannot be published until you reactivate it.");
    return QStringList{PlanEffectText::tr("New customers can no longer subscribe. Those who have it keep it and go on paying %1.")
                           .arg(fullPriceText(plan)),
                       PlanEffectText::tr("At Stripe the product is archived, its price is not. Payment links that sell it stop "
                                          "working."),
                       PlanEffectText::tr("You can reactivate it at any time.")}
        .join(u"\n\n"_s);
}

QString effectOfReactivating(const Plan &plan)
{
    if (!plan.stripeProductId)
        return PlanEffectText::tr("It is a draft, so nothing happens at Stripe. It can be published again.");
    return PlanEffectText::tr("New customers can subscribe again for %1. At Stripe the product is active again.")
        .arg(fullPriceText(plan));
}

} // namespace plandeck
