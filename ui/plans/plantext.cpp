// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plantext.h"

#include "ui/common/moneytext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct PlanText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::PlanText)
};

} // namespace

PlanWord statusOf(const Plan &plan)
{
    return plan.isActive ? PlanWord{PlanText::tr("Active"), Tone::Ok, Icon::CheckCircle}
                         : PlanWord{PlanText::tr("Inactive"), Tone::Neutral, Icon::Archive};
}

PlanWord syncOf(const Plan &plan)
{
    switch (plan.syncState) {
    case SyncState::Synced: return {PlanText::tr("In sync", "a plan with Stripe"), Tone::Ok, Icon::CheckCircle};
    case SyncState::Pending: return {PlanText::tr("Pending", "a plan on its way to Stripe"), Tone::Info, Icon::Clock};
    case SyncState::Failed: return {PlanText::tr("Failed", "a plan that did not reach Stripe"), Tone::Bad, Icon::XCircle};
    case SyncState::Drifted: return {PlanText::tr("Drifted", "a plan that differs at Stripe"), Tone::Warn, Icon::Alert};
    case SyncState::LocalOnly: return {PlanText::tr("Draft", "a plan that is not at Stripe"), Tone::Neutral, Icon::Pencil};
    }
    Q_UNREACHABLE();
}

QString syncSentence(SyncState state)
{
    switch (state) {
    case SyncState::Synced: return PlanText::tr("Product and price at Stripe are as they are here.");
    case SyncState::Pending: return PlanText::tr("The change is on its way to Stripe.");
    case SyncState::Failed: return PlanText::tr("Stripe did not take the last change.");
    case SyncState::Drifted: return PlanText::tr("Somebody changed the product or the price at Stripe.");
    case SyncState::LocalOnly: return PlanText::tr("A draft: there is nothing at Stripe yet, so nobody can subscribe.");
    }
    Q_UNREACHABLE();
}

QString priceText(const Plan &plan)
{
    return plan.price.amount == 0 ? PlanText::tr("Free") : moneyText(plan.money());
}

QString intervalText(const Plan &plan)
{
    switch (plan.interval) {
    case Interval::Month: return PlanText::tr("per month");
    case Interval::Year: return PlanText::tr("per year");
    }
    Q_UNREACHABLE();
}

QString fullPriceText(const Plan &plan)
{
    return plan.price.amount == 0 ? priceText(plan)
                                  : PlanText::tr("%1 %2", "price, per month").arg(priceText(plan), intervalText(plan));
}

QString trialText(const Plan &plan)
{
    return plan.hasTrial() ? PlanText::tr("%n day(s) free trial", nullptr, int(plan.trialDays)) : QString();
}

QString spokenPlan(const Plan &plan)
{
    QStringList parts;
    if (!plan.name.isEmpty()) // not typed yet
        parts.append(plan.name);
    parts.append(fullPriceText(plan));
    if (plan.hasTrial())
        parts.append(trialText(plan));
    parts.append(statusOf(plan).word);
    parts.append(PlanText::tr("Stripe: %1").arg(syncOf(plan).word));
    if (!plan.isVisible)
        parts.append(PlanText::tr("Hidden from customers"));
    if (!plan.features.isEmpty())
        parts.append(QLocale().createSeparatedList(plan.features));
    return parts.join(u", "_s);
}

} // namespace plandeck
