// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlansPanel about how plans stand to Stripe: the section in the inspector, and the report.
#include "models/sessionmodel.h"
#include "ui/plans/driftreport.h"
#include "ui/plans/driftsection.h"
#include "ui/plans/planspanel.h"
#include "ui/widgets/keyedtip.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

DriftSection *PlansPanel::buildDrift()
{
    auto *section = new DriftSection(m_model.drift(), session());
    connect(section, &DriftSection::noticed, this, &PlansPanel::noticed);
    return section;
}

void PlansPanel::showDriftRights()
{
    const bool mayCheck = mayDo(infoOf<ListDrift>.name());
    m_driftAction->setEnabled(mayCheck);
    setKeyedTip(m_driftAction, tr("Compare all plans with Stripe"), mayCheck ? QString() : whoCan(ListDrift::access));
}

/// Of those that are loaded.
int PlansPanel::driftedCount() const
{
    return int(std::ranges::count(m_model.records(), SyncState::Drifted, &Plan::syncState));
}

void PlansPanel::openDriftReport()
{
    auto *dialog = new DriftReportDialog(m_model.drift(), session(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DriftReportDialog::planRequested, this, [this](PlanId plan) { reveal(plan.text()); });
    connect(dialog, &DriftReportDialog::noticed, this, &PlansPanel::noticed);
    dialog->open();
}

} // namespace plandeck
