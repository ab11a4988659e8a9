// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/drift/plandrift.h"

#include "services/domain/json.h"
#include "services/plans/productform.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

bool canBeBought(const StripePrice &price)
{
    return price.active && price.recurring;
}

/// Stripe keeps no empty values: there they are unset.
TextMap withoutEmpty(TextMap map)
{
    map.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    return map;
}

/// As JSON, and only what the other does not say as well.
QString textOf(const TextMap &map, const TextMap &other)
{
    TextMap differing;
    for (auto entry = map.begin(); entry != map.end(); ++entry)
        if (const auto found = other.constFind(entry.key()); found == other.cend() || *found != entry.value())
            differing.insert(entry.key(), entry.value());
    return QString::fromUtf8(toJson(differing));
}

QStringList featuresOf(const StripeProduct &product)
{
    QStringList names;
    for (const auto &feature : product.marketingFeatures)
        names.append(feature.name.value_or(QString()));
    return names;
}

QString wordOf(bool isActive)
{
    return isActive ? u"active"_s : u"archived"_s;
}

std::optional<Interval> intervalOf(const StripePrice &price)
{
    if (!price.recurring || price.recurring->intervalCount != 1)
        return std::nullopt;
    for (const auto interval : {Interval::Month, Interval::Year})
        if (price.recurring->interval == wordOf(interval))
            return interval;
    return std::nullopt;
}

qint64 trialOf(const StripePrice &price)
{
    return price.recurring ? price.recurring->trialPeriodDays.value_or(0) : 0;
}

/// Collects differences of one plan.
class Differences
{
public:
    Differences(const Plan &plan, bool canTakeStripes)
        : m_plan(plan)
        , m_canTakeStripes(canTakeStripes)
    {
    }

    void add(DriftKind kind, const QString &object, const QString &local, const QString &stripe)
    {
        m_list.append({.kind = kind,
                       .plan = m_plan.id,
                       .planName = m_plan.name,
                       .objectId = object,
                       .local = local,
                       .stripe = stripe,
                       .canTakeStripes = m_canTakeStripes});
    }
    void compare(DriftKind kind, const QString &object, const QString &local, const QString &stripe)
    {
        if (local != stripe)
            add(kind, object, local, stripe);
    }
    const QList<Drift> &list() const { return m_list; }

private:
    const Plan &m_plan;
    bool m_canTakeStripes;
    QList<Drift> m_list;
};

void compareProduct(Differences &differences, const Plan &plan, TenantId tenant, const StripeProduct &product)
{
    differences.compare(DriftKind::Name, product.id, plan.name, product.name);
    differences.compare(DriftKind::Description, product.id, plan.description, product.description.value_or(QString()));
    differences.compare(DriftKind::Active, product.id, wordOf(plan.isActive), wordOf(product.active));
    differences.compare(DriftKind::Features, product.id, QString::fromUtf8(toJson(productFeatures(plan))),
                        QString::fromUtf8(toJson(featuresOf(product))));
    const auto ours = withoutEmpty(productMetadata(plan, tenant));
    const auto theirs = withoutEmpty(product.metadata);
    if (ours != theirs)
        differences.add(DriftKind::Metadata, product.id, textOf(ours, theirs), textOf(theirs, ours));
}

void compareTerms(Differences &differences, const Plan &plan, const StripePrice &price)
{
    const auto recurring = price.recurring.value_or(StripeRecurring{});
    differences.compare(DriftKind::Amount, price.id, QString::number(plan.price.amount),
                        price.unitAmount ? QString::number(*price.unitAmount) : QString());
    differences.compare(DriftKind::Currency, price.id, plan.currency, price.currency);
    differences.compare(DriftKind::Interval, price.id, wordOf(plan.interval), recurring.interval);
    differences.compare(DriftKind::IntervalCount, price.id, u"1"_s, QString::number(recurring.intervalCount));
    if (price.id != plan.stripePriceId)
        differences.compare(DriftKind::TrialDays, price.id, QString::number(plan.trialDays), QString::number(trialOf(price)));
}

void comparePrices(Differences &differences, const Plan &plan, const StripePlan &there)
{
    const auto *ours = there.price(plan.stripePriceId);
    const auto *counting = countingPrice(plan, there);
    const auto ourId = plan.stripePriceId.value_or(QString());
    if (!counting || counting->id != ourId)
        differences.add(!ours           ? DriftKind::PriceMissing
                        : !ours->active ? DriftKind::PriceArchived
                                        : DriftKind::PriceReplaced,
                        ourId, ourId, counting ? counting->id : QString());
    if (const auto *compared = counting ? counting : ours)
        compareTerms(differences, plan, *compared);
    for (const auto &price : there.prices)
        if (price.active && price.id != ourId && &price != counting && price.metadata.value(u"plan_id"_s) == plan.id.text())
            differences.add(DriftKind::PriceUnknown, price.id, QString(), price.id);
}

/// The terms of a price that a plan can have.
bool takeTerms(Plan &plan, const StripePrice &price)
{
    const auto interval = intervalOf(price);
    if (!interval || !price.unitAmount || price.recurring->usageType == "metered"_L1)
        return false;
    if (price.id != plan.stripePriceId)
        plan.trialDays = trialOf(price);
    plan.price = Minor{*price.unitAmount};
    plan.currency = price.currency;
    plan.interval = *interval;
    plan.stripePriceId = price.id;
    return true;
}

/// By the same rules as if somebody typed it in.
bool canBePlan(const Plan &plan)
{
    const CreatePlan wish{.name = plan.name,
                          .description = plan.description,
                          .price = plan.price,
                          .currency = plan.currency,
                          .interval = plan.interval,
                          .trialDays = plan.trialDays,
                          .features = plan.features,
                          .metadata = plan.metadata};
    return validate(CreatePlan::fields, &wish).isEmpty() && problemsOf(plan).isEmpty();
}

} // namespace

StripePlan StripePlan::of(const MirroredProduct &mirrored)
{
    StripePlan there;
    StripeProduct product;
    if (mirrored.isThere() && fromJson(mirrored.product->raw.toUtf8(), product).isEmpty())
        there.product = product;
    for (const auto &each : mirrored.prices) {
        StripePrice price;
        if (!each.isDeleted && fromJson(each.raw.toUtf8(), price).isEmpty())
            there.prices.append(price);
    }
    return there;
}

const StripePrice *StripePlan::price(const std::optional<QString> &id) const
{
    const auto found = std::ranges::find_if(prices, [&](const StripePrice &price) { return price.id == id; });
    return found == prices.end() ? nullptr : &*found;
}

const StripePrice *countingPrice(const Plan &plan, const StripePlan &there)
{
    const auto *byDefault = there.product ? there.price(there.product->defaultPrice) : nullptr;
    if (byDefault && canBeBought(*byDefault))
        return byDefault;
    if (const auto *ours = there.price(plan.stripePriceId); ours && canBeBought(*ours))
        return ours;
    const StripePrice *newest = nullptr;
    for (const auto &price : there.prices)
        if (canBeBought(price) && (!newest || std::pair(price.created, price.id) > std::pair(newest->created, newest->id)))
            newest = &price;
    return newest;
}

bool hasTermsOf(const StripePrice &price, const Plan &plan)
{
    return price.unitAmount == plan.price.amount && price.currency == plan.currency && intervalOf(price) == plan.interval
           && price.recurring->usageType != "metered"_L1 && (price.id == plan.stripePriceId || trialOf(price) == plan.trialDays);
}

QList<Drift> driftOf(const Plan &plan, TenantId tenant, const StripePlan &there)
{
    Differences differences(plan, asAtStripe(plan, there).has_value());
    if (!there.product) {
        const auto id = plan.stripeProductId.value_or(QString());
        differences.add(DriftKind::ProductMissing, id, id, QString());
    } else {
        compareProduct(differences, plan, tenant, *there.product);
        comparePrices(differences, plan, there);
    }
    return differences.list();
}

std::optional<Plan> asAtStripe(const Plan &plan, const StripePlan &there)
{
    auto taken = plan;
    if (!there.product) {
        taken.stripeProductId.reset();
        taken.stripePriceId.reset();
        taken.syncState = SyncState::LocalOnly;
        return taken;
    }
    const auto *price = countingPrice(plan, there);
    if (!price || !takeTerms(taken, *price))
        return std::nullopt;
    taken.name = there.product->name;
    taken.description = there.product->description.value_or(QString());
    taken.isActive = there.product->active;
    if (productFeatures(plan) != featuresOf(*there.product)) // ours may be more and longer than a product's
        taken.features = featuresOf(*there.product);
    taken.metadata = there.product->metadata;
    taken.metadata.remove(u"tenant_id"_s);
    taken.metadata.remove(u"plan_id"_s);
    return canBePlan(taken) ? std::optional(taken) : std::nullopt;
}

} // namespace plandeck
