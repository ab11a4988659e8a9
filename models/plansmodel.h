// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/bulkrun.h"
#include "models/driftmodel.h"
#include "models/pagedmodel.h"
#include "services/operations/plans.h"

namespace plandeck {

class PlanExport;
class PlanImport;

/// The plans of the signed-in tenant.
class PlansModel final : public PagedModel<Plan>
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
    using OnPlans = std::function<void(const Result<Page<Plan>> &)>;

    explicit PlansModel(Desk &desk, QObject *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);
    PlanOrder ordering() const { return m_ordering; }
    void setOrdering(PlanOrder ordering);

    /// The answer comes to done, and the new plan into the model. Errors as the operations document them.
    void create(QObject *owner, CreatePlan request, OnPlan done);
    void duplicate(QObject *owner, DuplicatePlan request, OnPlan done);
    /// Likewise for plans that are there. Where Stripe does not take a change, the plan comes back as SyncState::Failed.
    void update(QObject *owner, UpdatePlan request, OnPlan done);
    void publish(QObject *owner, PlanId plan, OnPlan done);
    void deactivate(QObject *owner, PlanId plan, OnPlan done);
    void reactivate(QObject *owner, PlanId plan, OnPlan done);

    /// Null where it is not loaded.
    std::optional<Plan> find(PlanId plan) const;
    /// One plan as it is now, whatever is loaded.
    void fetch(QObject *owner, PlanId plan, OnPlan done);

    /// What is on sale, the cheapest first; the first 200 of it.
    void onSale(QObject *owner, OnPlans done);

    /// For deeds on many plans, which outlive a refresh and belong to whoever asks.
    BulkRun *makeRun(QObject *parent) { return new BulkRun(desk(), parent); }
    PlanImport *makeImport(QObject *parent);
    PlanExport *makeExport(const QString &path, QObject *parent);

    /// How they stand to Stripe.
    DriftModel &drift() { return m_drift; }

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const Plan &plan, int column, int role) const override;
    QVariant header(int column, int role) const override;
    void ask(qint64 page, OnPage done) override;
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    void forgetFilter() override
    {
        m_filter = {};
        m_drift.reset();
    }

private:
    DriftModel m_drift;
    Filter m_filter;
    PlanOrder m_ordering = PlanOrder::CreatedAtDown;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::Plan)
Q_DECLARE_METATYPE(plandeck::Money)
