// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/operations/drift.h"
#include "ui/widgets/toast.h"

#include <functional>

namespace plandeck {

/// A repair that somebody wants.
struct RepairWish
{
    QString name; // of the plan
    QList<Drift> drifts;
    RepairDirection direction;
};

/// Says what it will do, and does it when that is what is meant.
void askToRepair(const RepairWish &wish, QWidget *parent, std::function<void()> doIt);

/// What came of it.
[[nodiscard]] Toast::Message repairNotice(const QString &name, const Result<Plan> &plan);

} // namespace plandeck
