// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planfields.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct PlanFieldText
{
    Q_DECLARE_TR_FUNCTIONS(plandeck::PlanFieldText)
};

template<auto inPlan, auto inRequest>
constexpr PlanField fieldOf(const char *name, QString (*label)(), QString (*words)(const Plan &))
{
    return {.name = name,
            .label = label,
            .words = words,
            .isSame = [](const Plan &one, const Plan &other) { return one.*inPlan == other.*inPlan; },
            .copy = [](const Plan &from, Plan &to) { to.*inPlan = from.*inPlan; },
            .ask =
                [](const Plan &wanted, UpdatePlan &request) {
                    using Value = typename decltype((request.*inRequest).given)::value_type;
                    request.*inRequest = Value(wanted.*inPlan);
                }};
}

QString visibilityWords(const Plan &plan)
{
    return plan.isVisible ? PlanFieldText::tr("Customers see it") : PlanFieldText::tr("Hidden from customers");
}

QString trialWords(const Plan &plan)
{
    return plan.hasTrial() ? PlanFieldText::tr("%n day(s)", "of trial", int(plan.trialDays)) : PlanFieldText::tr("No trial");
}

QString metadataWords(const Plan &plan)
{
    QStringList lines;
    for (auto entry = plan.metadata.cbegin(); entry != plan.metadata.cend(); ++entry)
        lines.append(PlanFieldText::tr("%1: %2", "an entry of the metadata").arg(entry.key(), entry.value()));
    return lines.join(u'\n');
}

// Labels stand outside of the table, where lupdate knows their namespace.
QString nameLabel()
{
    return PlanFieldText::tr("Name");
}

QString trialLabel()
{
    return PlanFieldText::tr("Trial");
}

QString descriptionLabel()
{
    return PlanFieldText::tr("Description");
}

QString featuresLabel()
{
    return PlanFieldText::tr("Features");
}

QString visibilityLabel()
{
    return PlanFieldText::tr("Price table");
}

QString metadataLabel()
{
    return PlanFieldText::tr("Metadata");
}

constexpr std::array fields{
    fieldOf<&Plan::name, &UpdatePlan::name>("name", nameLabel, [](const Plan &plan) { return plan.name; }),
    fieldOf<&Plan::trialDays, &UpdatePlan::trialDays>("trial_days", trialLabel, trialWords),
    fieldOf<&Plan::description, &UpdatePlan::description>("description", descriptionLabel,
                                                          [](const Plan &plan) { return plan.description; }),
    fieldOf<&Plan::features, &UpdatePlan::features>("features", featuresLabel,
                                                    [](const Plan &plan) { return plan.features.join(u'\n'); }),
    fieldOf<&Plan::isVisible, &UpdatePlan::isVisible>("is_visible", visibilityLabel, visibilityWords),
    fieldOf<&Plan::metadata, &UpdatePlan::metadata>("metadata", metadataLabel, metadataWords),
};

/// What of the lines is not among the others; a line that is there twice counts twice.
QStringList without(QStringList lines, const QStringList &others)
{
    for (const auto &line : others)
        lines.removeOne(line);
    return lines;
}

QList<PlanChange> featureChanges(const QStringList &before, const QStringList &after)
{
    QList<PlanChange> changes;
    const auto gone = without(before, after);
    const auto fresh = without(after, before);
    for (const auto &line : gone)
        changes.append({PlanFieldText::tr("Feature removed"), line, {}});
    for (const auto &line : fresh)
        changes.append({PlanFieldText::tr("Feature added"), {}, line});
    const auto kept = without(before, gone), keptNow = without(after, fresh);
    if (kept != keptNow)
        changes.append({PlanFieldText::tr("Order of features"), kept.join(u'\n'), keptNow.join(u'\n')});
    return changes;
}

QList<PlanChange> metadataChanges(const TextMap &before, const TextMap &after)
{
    QList<PlanChange> changes;
    const auto label = [](const QString &key) { return PlanFieldText::tr("Metadata: %1").arg(key); };
    for (auto entry = before.cbegin(); entry != before.cend(); ++entry)
        if (!after.contains(entry.key()) || after.value(entry.key()) != entry.value())
            changes.append({label(entry.key()), entry.value(), after.value(entry.key())});
    for (auto entry = after.cbegin(); entry != after.cend(); ++entry)
        if (!before.contains(entry.key()))
            changes.append({label(entry.key()), {}, entry.value()});
    return changes;
}

} // namespace

std::span<const PlanField> planFields()
{
    return fields;
}

UpdatePlan updateOf(const Plan &from, const Plan &to)
{
    UpdatePlan request{.id = from.id};
    for (const auto &field : fields)
        if (!field.isSame(from, to))
            field.ask(to, request);
    return request;
}

UpdatePlan wholeUpdateOf(const Plan &plan)
{
    UpdatePlan request{.id = plan.id};
    for (const auto &field : fields)
        field.ask(plan, request);
    return request;
}

Plan withFieldsOf(Plan plan, const Plan &other)
{
    for (const auto &field : fields)
        field.copy(other, plan);
    return plan;
}

bool isAlike(const Plan &one, const Plan &other)
{
    return std::ranges::all_of(fields, [&](const PlanField &field) { return field.isSame(one, other); });
}

QList<PlanChange> planChanges(const Plan &before, const Plan &after)
{
    QList<PlanChange> changes;
    for (const auto &field : fields) {
        const auto name = QLatin1StringView(field.name);
        if (field.isSame(before, after))
            continue;
        if (name == "features"_L1)
            changes += featureChanges(before.features, after.features);
        else if (name == "metadata"_L1)
            changes += metadataChanges(before.metadata, after.metadata);
        else
            changes.append({field.label(), field.words(before), field.words(after)});
    }
    return changes;
}

} // namespace plandeck
