// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/driftrepair.h"

#include "ui/common/errortext.h"
#include "ui/plans/drifttext.h"
#include "ui/widgets/confirmdialog.h"

#include <QtCore/QCoreApplication>

namespace plandeck {
namespace {

struct DriftRepair
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::DriftRepair)
};

} // namespace

void askToRepair(const RepairWish &wish, QWidget *parent, std::function<void()> doIt)
{
    const bool isOurs = wish.direction == RepairDirection::Ours;
    auto *dialog = new ConfirmDialog({.title = isOurs ? DriftRepair::tr("Write “%1” to Stripe?").arg(wish.name)
                                                      : DriftRepair::tr("Take “%1” as Stripe has it?").arg(wish.name),
                                      .effect = repairEffect(wish.drifts, wish.direction),
                                      .action = isOurs ? DriftRepair::tr("Write ours") : DriftRepair::tr("Take Stripe's"),
                                      .isDanger = false},
                                     parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(doIt));
    dialog->open();
}

Toast::Message repairNotice(const QString &name, const Result<Plan> &plan)
{
    if (!plan)
        return {.tone = Tone::Bad,
                .sentence = DriftRepair::tr("“%1” was not made the same. %2", "name, reason").arg(name, errorText(plan.error()))};
    switch (plan->syncState) {
    case SyncState::Synced:
        return {.tone = Tone::Ok, .sentence = DriftRepair::tr("“%1” is the same here and at Stripe.").arg(plan->name)};
    case SyncState::LocalOnly: return {.tone = Tone::Ok, .sentence = DriftRepair::tr("“%1” is a draft now.").arg(plan->name)};
    case SyncState::Drifted:
        return {.tone = Tone::Warn, .sentence = DriftRepair::tr("“%1” differs from Stripe again.").arg(plan->name)};
    case SyncState::Pending:
    case SyncState::Failed:
        return {.tone = Tone::Warn,
                .sentence = DriftRepair::tr("Stripe does not answer: “%1” is written as soon as it does.").arg(plan->name)};
    }
    Q_UNREACHABLE();
}

} // namespace plandeck
