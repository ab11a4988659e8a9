// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plansmodel.h"

namespace plandeck {

PlansModel::PlansModel(Desk &desk, QObject *parent)
    : RecordModel(parent)
    , m_desk(desk)
{
    connect(&desk, &Desk::changed, this, [this](Topic topic) {
        if (topic == Topic::Plans && loadState() != LoadState::Loading)
            refresh();
    });
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

ListPlans PlansModel::request(qint64 page) const
{
    return {.isActive = m_filter.isActive,
            .interval = m_filter.interval,
            .search = m_filter.search,
            .page = page,
            .pageSize = 200,
            .ordering = m_ordering};
}

void PlansModel::refresh()
{
    const auto number = ++m_request;
    m_isFetching = false;
    setBusy(true);
    m_desk.send(this, request(1), [this, number](const Result<Page<Plan>> &page) {
        if (number != m_request)
            return; // a newer refresh is under way
        take(page, true);
        setBusy(false); // last: who waits for it finds everything in place
    });
}

void PlansModel::take(const Result<Page<Plan>> &page, bool isFirst)
{
    if (!page) {
        setProblem(page.error());
        if (records().isEmpty() || page.error().kind == Error::Kind::Unauthenticated)
            setLoadState(LoadState::Failed);
        return;
    }
    setProblem({});
    m_total = page->count;
    isFirst ? merge(page->results) : append(page->results);
    setLoadState(!records().isEmpty() ? LoadState::Filled : m_filter.isEmpty() ? LoadState::Empty : LoadState::FilteredEmpty);
}

void PlansModel::reset()
{
    ++m_request;
    m_filter = {};
    m_total = 0;
    clear();
    setBusy(false);
    setLoadState(LoadState::Loading);
}

bool PlansModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isFetching && !isBusy() && records().size() < m_total;
}

void PlansModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    const auto number = m_request;
    m_desk.send(this, request(records().size() / 200 + 1), [this, number](const Result<Page<Plan>> &page) {
        if (number != m_request)
            return;
        m_isFetching = false;
        take(page, false);
    });
}

void PlansModel::create(QObject *owner, CreatePlan request, OnPlan done)
{
    m_desk.send(owner, std::move(request), refreshing(std::move(done)));
}

void PlansModel::duplicate(QObject *owner, DuplicatePlan request, OnPlan done)
{
    m_desk.send(owner, std::move(request), refreshing(std::move(done)));
}

PlansModel::OnPlan PlansModel::refreshing(OnPlan done)
{
    return [this, done = std::move(done)](const Result<Plan> &plan) {
        if (plan)
            refresh();
        done(plan);
    };
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
    if (role == Qt::AccessibleTextRole && column == Price)
        return plan.priceDisplay();
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
