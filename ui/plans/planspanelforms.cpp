// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PlansPanel that makes plans: forms, their outcome, and what becomes of a form that was closed.
#include "models/sessionmodel.h"
#include "ui/common/errortext.h"
#include "ui/common/moneytext.h"
#include "ui/plans/duplicatedialog.h"
#include "ui/plans/plandialog.h"
#include "ui/plans/planspanel.h"
#include "ui/plans/plansviews.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void PlansPanel::newPlan()
{
    openForm({.currency = currencyOrder().codes.first()});
}

void PlansPanel::openForm(const CreatePlan &draft)
{
    if (!mayCreate() || m_dialog)
        return;
    auto *dialog = new PlanDialog(draft, {session().mode(), m_isConnected}, this);
    connect(dialog, &PlanDialog::submitted, this, [this, dialog] { create(dialog); });
    connect(dialog, &PlanDialog::discarded, this,
            [this, dialog] { offerAgain(Tone::Neutral, tr("The new plan was not created."), dialog->draft()); });
    open(dialog);
}

void PlansPanel::open(FormDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

/// The answer comes to the panel, not to the form: it may be closed by then.
void PlansPanel::create(PlanDialog *dialog)
{
    const auto draft = dialog->draft();
    m_model.create(this, draft, [this, draft, dialog = QPointer(dialog)](const Result<Plan> &plan) {
        const bool isOpen = dialog && dialog->isVisible();
        if (plan)
            welcome(isOpen ? dialog.data() : nullptr, *plan);
        else if (isOpen)
            dialog->showError(plan.error());
        else
            offerAgain(Tone::Bad, tr("“%1” was not created. %2", "name, reason").arg(draft.name, errorText(plan.error())), draft);
    });
}

void PlansPanel::openDuplicateForm()
{
    const auto plan = m_views->selected();
    if (!plan || !mayCreate() || m_dialog)
        return;
    auto *dialog = new DuplicateDialog(*plan, session().mode(), this);
    connect(dialog, &DuplicateDialog::submitted, this, [this, dialog] { duplicate(dialog); });
    open(dialog);
}

void PlansPanel::duplicate(DuplicateDialog *dialog)
{
    const auto request = dialog->request();
    m_model.duplicate(this, request, [this, request, dialog = QPointer(dialog)](const Result<Plan> &plan) {
        const bool isOpen = dialog && dialog->isVisible();
        if (plan)
            welcome(isOpen ? dialog.data() : nullptr, *plan);
        else if (isOpen)
            dialog->showError(plan.error());
        else
            Q_EMIT noticed(
                {.tone = Tone::Bad,
                 .sentence = tr("“%1” was not created. %2", "name, reason").arg(request.name, errorText(plan.error()))});
    });
}

void PlansPanel::welcome(FormDialog *dialog, const Plan &plan)
{
    if (dialog)
        dialog->accept();
    reveal(plan.id.text(), plan.name);
    Q_EMIT noticed({.tone = Tone::Ok,
                    .sentence = plan.syncState == SyncState::LocalOnly
                                    ? tr("“%1” was saved as a draft.").arg(plan.name)
                                    : tr("“%1” was created, with its product and price in Stripe.").arg(plan.name)});
}

/// Nothing typed is lost.
void PlansPanel::offerAgain(Tone tone, const QString &sentence, const CreatePlan &draft)
{
    Q_EMIT noticed({.tone = tone, .sentence = sentence, .action = tr("Open it again"), .act = [panel = QPointer(this), draft] {
                        if (panel)
                            panel->openForm(draft);
                    }});
}

} // namespace plandeck
