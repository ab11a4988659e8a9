// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/drifttext.h"

#include "services/domain/jsontree.h"
#include "ui/common/moments.h"
#include "ui/common/moneytext.h"
#include "ui/common/sentences.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct DriftText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::DriftText)
};

QString nothing()
{
    return DriftText::tr("nothing", "where one side has no value");
}

/// Lists and maps come as JSON.
QString entriesText(const QString &json)
{
    const auto tree = jsonTree(json.toUtf8());
    if (!tree)
        return json;
    QStringList entries;
    for (const auto &child : tree->children)
        entries.append(tree->kind == JsonNode::Kind::Object ? u"%1: %2"_s.arg(child.key, child.text) : child.text);
    return entries.isEmpty() ? nothing() : entries.join(u'\n');
}

QString amountText(const QString &value, const QString &currency)
{
    bool isNumber = false;
    const qint64 minor = value.toLongLong(&isNumber);
    if (!isNumber)
        return value;
    return currency.isEmpty() ? value : isolated(moneyText({Minor{minor}, currency}));
}

QString activeText(const QString &value)
{
    return value == "active"_L1 ? DriftText::tr("active", "a plan") : DriftText::tr("archived", "a plan");
}

QString intervalText(const QString &value)
{
    if (value == "month"_L1)
        return DriftText::tr("monthly");
    return value == "year"_L1 ? DriftText::tr("yearly") : value;
}

const Drift *find(const QList<Drift> &drifts, DriftKind kind)
{
    const auto found = std::ranges::find(drifts, kind, &Drift::kind);
    return found == drifts.end() ? nullptr : &*found;
}

bool touchesPrice(const QList<Drift> &drifts)
{
    constexpr std::array kinds{DriftKind::PriceMissing, DriftKind::PriceArchived, DriftKind::Amount,   DriftKind::Currency,
                               DriftKind::Interval,     DriftKind::IntervalCount, DriftKind::TrialDays};
    return std::ranges::any_of(kinds, [&](DriftKind kind) { return find(drifts, kind); });
}

} // namespace

QString driftWord(DriftKind kind)
{
    switch (kind) {
    case DriftKind::ProductMissing: return DriftText::tr("Product", "at Stripe");
    case DriftKind::Name: return DriftText::tr("Name");
    case DriftKind::Description: return DriftText::tr("Description");
    case DriftKind::Active: return DriftText::tr("Status");
    case DriftKind::Features: return DriftText::tr("Features");
    case DriftKind::Metadata: return DriftText::tr("Metadata");
    case DriftKind::PriceMissing: return DriftText::tr("Price is gone");
    case DriftKind::PriceArchived: return DriftText::tr("Price is archived");
    case DriftKind::PriceReplaced: return DriftText::tr("Other default price");
    case DriftKind::Amount: return DriftText::tr("Price", "an amount");
    case DriftKind::Currency: return DriftText::tr("Currency");
    case DriftKind::Interval: return DriftText::tr("Interval");
    case DriftKind::IntervalCount: return DriftText::tr("Intervals between payments");
    case DriftKind::TrialDays: return DriftText::tr("Trial days");
    case DriftKind::PriceUnknown: return DriftText::tr("Further price");
    case DriftKind::ProductUnknown: return DriftText::tr("Product without a plan");
    }
    Q_UNREACHABLE();
}

QString driftWords(const QList<Drift> &drifts)
{
    QStringList words;
    for (const auto &drift : drifts)
        if (const auto word = driftWord(drift.kind); !words.contains(word))
            words.append(word);
    return QLocale().createSeparatedList(words);
}

QString driftValue(DriftKind kind, const QString &value, const QString &currency)
{
    if (value.isEmpty())
        return nothing();
    switch (kind) {
    case DriftKind::Amount: return amountText(value, currency);
    case DriftKind::Currency: return value.toUpper();
    case DriftKind::Active: return activeText(value);
    case DriftKind::Interval: return intervalText(value);
    case DriftKind::Features:
    case DriftKind::Metadata: return entriesText(value);
    case DriftKind::ProductMissing:
    case DriftKind::Name:
    case DriftKind::Description:
    case DriftKind::PriceMissing:
    case DriftKind::PriceArchived:
    case DriftKind::PriceReplaced:
    case DriftKind::IntervalCount:
    case DriftKind::TrialDays:
    case DriftKind::PriceUnknown:
    case DriftKind::ProductUnknown: return value;
    }
    Q_UNREACHABLE();
}

QString currencyHere(const QList<Drift> &drifts, const Plan &plan)
{
    const auto *currency = find(drifts, DriftKind::Currency);
    return currency ? currency->local : plan.currency;
}

QString currencyThere(const QList<Drift> &drifts, const Plan &plan)
{
    const auto *currency = find(drifts, DriftKind::Currency);
    return currency ? currency->stripe : plan.currency;
}

QString repairEffect(const QList<Drift> &drifts, RepairDirection direction)
{
    const bool isProductGone = find(drifts, DriftKind::ProductMissing);
    if (direction == RepairDirection::Ours) {
        if (isProductGone)
            return DriftText::tr("A new product with a new price is made at Stripe, as the plan is here.");
        const QString changed = DriftText::tr("At Stripe this becomes as it is here: %1.").arg(driftWords(drifts));
        return joinedSentences(
            {changed, touchesPrice(drifts) ? DriftText::tr(
                          "A price cannot be changed there: a new one takes its place, and who subscribes already "
                          "keeps the old one.")
                                           : QString()});
    }
    if (isProductGone)
        return DriftText::tr("Its product is gone at Stripe: the plan becomes a draft, and nobody can subscribe until it is "
                             "published again.");
    return DriftText::tr("Here this becomes as it is at Stripe: %1. Nothing changes at Stripe.").arg(driftWords(drifts));
}

QString refusalToTakeStripes(const QList<Drift> &drifts)
{
    const bool canTake = std::ranges::all_of(drifts, &Drift::canTakeStripes);
    return canTake ? QString() : DriftText::tr("A plan cannot be as Stripe has this product: its price or name does not fit.");
}

} // namespace plandeck
