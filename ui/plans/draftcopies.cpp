// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/draftcopies.h"

#include <QtCore/QCoreApplication>

#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype longestName = 255;
constexpr int mostNames = 50; // that are tried

struct DraftCopies // a context for translators
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::DraftCopies)
};

struct Copy
{
    CreatePlan wish = {};
    QString original = {}; // name
    std::optional<PlanId> made = {};
};
using SharedCopy = std::shared_ptr<Copy>;

CreatePlan wishFor(const Plan &plan)
{
    return {.description = plan.description,
            .price = plan.price,
            .currency = plan.currency,
            .interval = plan.interval,
            .trialDays = plan.hasTrial() ? std::optional(plan.trialDays) : std::nullopt,
            .features = plan.features,
            .metadata = plan.metadata,
            .isVisible = plan.isVisible,
            .isDraft = true};
}

void make(Desk &desk, QObject *owner, const SharedCopy &copy, int number, const BulkRun::OnDone &done)
{
    auto wish = copy->wish;
    wish.name = nameOfCopy(copy->original, number);
    desk.send(owner, wish, [&desk, owner, copy, number, done](const Result<Plan> &plan) {
        if (!plan && plan.error().code == "name_taken"_L1 && number < mostNames)
            return make(desk, owner, copy, number + 1, done);
        if (plan)
            copy->made = plan->id;
        done(plan ? Result<>() : Result<>(Unexpected(plan.error())));
    });
}

} // namespace

QString nameOfCopy(const QString &original, int number)
{
    const auto named = [number](const QString &name) {
        return number < 2 ? DraftCopies::tr("%1 copy", "name of a duplicate").arg(name)
                          : DraftCopies::tr("%1 copy %2", "name of a further duplicate, number").arg(name).arg(number);
    };
    const auto name = named(original);
    return name.size() <= longestName ? name : named(original.first(original.size() - (name.size() - longestName)).trimmed());
}

BulkRun::Item draftCopyOf(const Plan &original)
{
    const auto copy = std::make_shared<Copy>(Copy{.wish = wishFor(original), .original = original.name});
    const auto deed = [copy](Desk &desk, QObject *owner, const BulkRun::OnDone &done) {
        if (copy->made)
            BulkRun::deed(UpdatePlan{.id = *copy->made, .isActive = true})(desk, owner, done);
        else
            make(desk, owner, copy, 1, done);
    };
    const auto undo = [copy](Desk &desk, QObject *owner, const BulkRun::OnDone &done) {
        BulkRun::deed(DeactivatePlan{.id = *copy->made})(desk, owner, done);
    };
    return {.name = original.name, .deed = deed, .undo = undo};
}

} // namespace plandeck
