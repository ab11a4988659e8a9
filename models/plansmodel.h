// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordmodel.h"
#include "services/desk/desk.h"
#include "services/operations/plans.h"

#include <functional>

namespace plandeck {

/// The plans of the signed-in tenant, filtered and ordered by the service, page after page. Refreshes by itself when plans
/// change, here or elsewhere.
class PlansModel final : public RecordModel<Plan>
{
    Q_OBJECT

public:
    enum Column { Name, Price, Trial, Status, Sync, StripePrice, Created, ColumnCount };

    struct Filter
    {
        std::optional<bool> isActive = {};
        std::optional<Interval> interval = {};
        QString search = {};
        bool isEmpty() const { return !isActive && !interval && search.isEmpty(); }
        friend bool operator==(const Filter &, const Filter &) = default;
    };
    using OnPlan = std::function<void(const Result<Plan> &)>;

    explicit PlansModel(Desk &desk, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    PlanOrder ordering() const { return m_ordering; }
    void setOrdering(PlanOrder ordering);
    /// All that the filter lets through, loaded or not.
    qint64 total() const { return m_total; }

    void refresh();
    /// Forgets everything, at sign-out and at a change of mode.
    void reset();

    /// The answer comes to done, and the new plan into the model. Errors as the operations document them.
    void create(QObject *owner, CreatePlan request, OnPlan done);
    void duplicate(QObject *owner, DuplicatePlan request, OnPlan done);

    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Plan &plan, int column, int role) const override;
    QVariant header(int column, int role) const override;

private:
    ListPlans request(qint64 page) const;
    void take(const Result<Page<Plan>> &page, bool isFirst);
    OnPlan refreshing(OnPlan done);

    Desk &m_desk;
    Filter m_filter;
    PlanOrder m_ordering = PlanOrder::CreatedAtDown;
    qint64 m_total = 0;
    quint64 m_request = 0; // answers to older requests are stale
    bool m_isFetching = false;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::Plan)
Q_DECLARE_METATYPE(plandeck::Money)
