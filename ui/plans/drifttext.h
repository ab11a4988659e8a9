// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/drift.h"

namespace plandeck {

/// What differs, in a word or two: "Price", "Metadata".
[[nodiscard]] QString driftWord(DriftKind kind);
/// Each word once: "Name, price and trial".
[[nodiscard]] QString driftWords(const QList<Drift> &drifts);

/// What one side says, as people read it: an amount as money, lists and maps by their entries, "nothing" where there is nothing.
/// currency: that of the side's price; unknown: the amount stands in minor units.
[[nodiscard]] QString driftValue(DriftKind kind, const QString &value, const QString &currency);

/// The currency that an amount of ours, and one of Stripe's, is in: they may differ in that too.
[[nodiscard]] QString currencyHere(const QList<Drift> &drifts, const Plan &plan);
[[nodiscard]] QString currencyThere(const QList<Drift> &drifts, const Plan &plan);

/// What a repair will do, before it is done.
[[nodiscard]] QString repairEffect(const QList<Drift> &drifts, RepairDirection direction);
/// Why a plan cannot be as Stripe has it; empty when it can.
[[nodiscard]] QString refusalToTakeStripes(const QList<Drift> &drifts);

} // namespace plandeck
