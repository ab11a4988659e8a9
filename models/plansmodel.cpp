// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plansmodel.h"

#include "models/planexport.h"
#include "models/planimport.h"

namespace plandeck {

PlansModel::PlansModel(Desk &desk, QObject *parent)
    : PagedModel(desk, Topic::Plans, parent)
    , m_drift(desk)
{
}

void PlansModel::setFilter(const Filter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void PlansModel::setOrdering(PlanOrder ordering)
{
    if (m_ordering == ordering)
        return;
    m_ordering = ordering;
    refresh();
}

void PlansModel::ask(qint64 page, OnPage done)
{
    desk().send(this,
                ListPlans{.isActive = m_filter.isActive,
                          .interval = m_filter.interval,
                          .search = m_filter.search,
                          .page = page,
                          .pageSize = pageSize,
                          .ordering = m_ordering},
                std::move(done));
}

void PlansModel::create(QObject *owner, CreatePlan request, OnPlan done)
{
    desk().send(owner, std::move(request), refreshing(std::move(done)));
}

void PlansModel::duplicate(QObject *owner, DuplicatePlan request, OnPlan done)
{
    desk().send(owner, std::move(request), refreshing(std::move(done)));
}

void PlansModel::update(QObject *owner, UpdatePlan request, OnPlan done)
{
    desk().send(owner, std::move(request), refreshing(std::move(done)));
}

void PlansModel::publish(QObject *owner, PlanId plan, OnPlan done)
{
    desk().send(owner, PublishPlan{.id = plan}, refreshing(std::move(done)));
}

void PlansModel::deactivate(QObject *owner, PlanId plan, OnPlan done)
{
    desk().send(owner, DeactivatePlan{.id = plan}, refreshing(std::move(done)));
}

void PlansModel::reactivate(QObject *owner, PlanId plan, OnPlan done)
{
    update(owner, {.id = plan, .isActive = true}, std::move(done));
}

void PlansModel::fetch(QObject *owner, PlanId plan, OnPlan done)
{
    desk().send(owner, GetPlan{.id = plan}, std::move(done));
}

std::optional<Plan> PlansModel::find(PlanId plan) const
{
    const int row = rowOf(plan);
    return row < 0 ? std::nullopt : std::optional(record(row));
}

void PlansModel::onSale(QObject *owner, OnPlans done)
{
    desk().send(owner, ListPlans{.isActive = true, .pageSize = pageSize, .ordering = PlanOrder::Price}, std::move(done));
}

PlanImport *PlansModel::makeImport(QObject *parent)
{
    return new PlanImport(desk(), parent);
}

PlanExport *PlansModel::makeExport(const QString &path, QObject *parent)
{
    return new PlanExport(desk(), path, parent);
}

QVariant PlansModel::header(int column, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(column)) {
    case Name: return tr("Plan");
    case Price: return tr("Price");
    case Trial: return tr("Trial");
    case Status: return tr("Status");
    case Sync: return tr("Stripe");
    case StripePrice: return tr("Price ID");
    case Created: return tr("Created");
    case ColumnCount: break;
    }
    return {};
}

/// Values come out raw; how they look is the delegates' business.
QVariant PlansModel::cell(const Plan &plan, int column, int role) const
{
    if (role != Qt::DisplayRole && role != SortRole)
        return {};
    switch (Column(column)) {
    case Name: return plan.name;
    case Price: return role == SortRole ? QVariant(plan.price.amount) : QVariant(plan.priceDisplay());
    case Trial: return plan.trialDays;
    case Status: return plan.isActive;
    case Sync: return int(plan.syncState);
    case StripePrice: return plan.stripePriceId.value_or(QString());
    case Created: return plan.createdAt;
    case ColumnCount: break;
    }
    return {};
}

} // namespace plandeck

#include "moc_plansmodel.cpp"
