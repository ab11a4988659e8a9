// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plancells.h"

#include "models/plansmodel.h"
#include "ui/common/moments.h"
#include "ui/plans/plantext.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Cell PlanCells::cell(const QModelIndex &index) const
{
    const auto plan = index.data(PlansModel::RecordRole).value<Plan>();
    switch (PlansModel::Column(index.column())) {
    case PlansModel::Name:
        return {.text = plan.name, .detail = plan.description.simplified(), .avatar = plan.name, .isStrong = true};
    case PlansModel::Price:
        return {.text = isolated(priceText(plan)), .detail = plan.price.amount > 0 ? intervalText(plan) : QString()};
    case PlansModel::Trial:
        return plan.hasTrial() ? Cell{.text = tr("%n day(s)", "of trial", int(plan.trialDays))}
                               : Cell{.text = u"–"_s, .tone = Tone::Faint};
    case PlansModel::Status: return {.text = statusOf(plan).word, .badge = statusOf(plan).tone};
    case PlansModel::Sync: return {.text = syncOf(plan).word, .icon = syncOf(plan).icon, .iconTone = syncOf(plan).tone};
    case PlansModel::StripePrice:
        return {.text = plan.stripePriceId ? *plan.stripePriceId : u"–"_s,
                .tone = plan.stripePriceId ? Tone::Muted : Tone::Faint,
                .isId = true};
    case PlansModel::Created: return {.text = dayText(plan.createdAt), .tone = Tone::Muted};
    case PlansModel::ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_plancells.cpp"
