// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandialog.h"

#include "services/domain/json.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QCheckBox>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

PlanDialog::PlanDialog(const CreatePlan &draft, const PlanWorld &world, QWidget *parent)
    : PlanFormDialog({.title = tr("New plan"), .submit = tr("&Create plan"), .working = tr("Creating…")}, world, parent)
    , m_isDraft(new QCheckBox(tr("Keep as a &draft")))
{
    setObjectName(u"planDialog"_s);
    m_isDraft->setObjectName(u"draftCheckBox"_s);
    m_isDraft->setEnabled(world.isConnected);
    m_isDraft->setChecked(draft.isDraft || !world.isConnected);
    form()->add(makeField(u"draft"_s, tr("Stripe"), m_isDraft,
                          world.isConnected ? tr("A draft stays here until you publish it.")
                                            : tr("Stripe is not connected yet: until it is, a plan can only be a draft.")));
    connect(m_isDraft, &QCheckBox::toggled, this, [this] { edited(u"draft"_s); });
    fill(planOf(draft), draft.price.has_value());
    check();
}

CreatePlan PlanDialog::draft() const
{
    auto draft = typed();
    draft.isDraft = m_isDraft->isChecked();
    return draft;
}

QList<Problem> PlanDialog::problems() const
{
    const auto now = draft();
    auto problems = validate(CreatePlan::fields, &now);
    if (hasUnreadableAmount())
        for (auto &problem : problems)
            if (problem.field == "price_cents"_L1)
                problem.code = u"not_an_amount"_s; // typed, but not readable
    return problems + problemsOf(planOf(now)) + metadataProblems();
}

QString PlanDialog::review() const
{
    if (m_isDraft->isChecked())
        return tr("Saves a draft here. Nothing is created in Stripe.");
    return world().mode == Mode::Live ? tr("Creates a product and a price in Stripe (live mode: real money).")
                                      : tr("Creates a product and a price in Stripe (test mode).");
}

QString PlanDialog::remedyFor(const Error &error) const
{
    const bool isStripeMissing = error.code == "stripe_not_connected"_L1 || error.code == "live_mode_not_configured"_L1;
    return isStripeMissing ? tr("&Keep as a draft") : FormDialog::remedyFor(error);
}

void PlanDialog::remedy(const QString &code)
{
    if (code == "stripe_not_connected"_L1 || code == "live_mode_not_configured"_L1)
        m_isDraft->setChecked(true);
    submit();
}

} // namespace plandeck

#include "moc_plandialog.cpp"
