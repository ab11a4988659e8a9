// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <span>

namespace plandeck {

/// A field of a plan that may change once the plan is made: its name in UpdatePlan, its words, and how to handle its value.
struct PlanField
{
    const char *name;
    QString (*label)();
    QString (*words)(const Plan &);
    bool (*isSame)(const Plan &, const Plan &);
    void (*copy)(const Plan &from, Plan &to);
    void (*ask)(const Plan &wanted, UpdatePlan &request);
};

/// All of them, in the order of the form.
[[nodiscard]] std::span<const PlanField> planFields();

/// What has to be asked for so that one plan becomes like the other: what they do not differ in is left out.
[[nodiscard]] UpdatePlan updateOf(const Plan &from, const Plan &to);
/// Everything that may change, asked for: what the form is checked by.
[[nodiscard]] UpdatePlan wholeUpdateOf(const Plan &plan);
/// The plan with what may change taken from another one.
[[nodiscard]] Plan withFieldsOf(Plan plan, const Plan &other);
[[nodiscard]] bool isAlike(const Plan &one, const Plan &other);

/// One line of a review. A feature or an entry of the metadata has a line of its own; before or after is empty where it is new
/// or gone.
struct PlanChange
{
    QString label = {};
    QString before = {};
    QString after = {};
    friend bool operator==(const PlanChange &, const PlanChange &) = default;
};
[[nodiscard]] QList<PlanChange> planChanges(const Plan &before, const Plan &after);

} // namespace plandeck
