// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planexport.h"

namespace plandeck {
namespace {
constexpr qint64 pageSize = 200; // the most that a list gives at once
}

PlanExport::PlanExport(Desk &desk, const QString &path, QObject *parent)
    : RecordExport(path, parent)
    , m_desk(desk)
{
}

void PlanExport::begin(const PlansModel::Filter &filter, PlanOrder ordering)
{
    start();
    m_request = {.isActive = filter.isActive,
                 .interval = filter.interval,
                 .search = filter.search,
                 .pageSize = pageSize,
                 .ordering = ordering};
    ask(1);
}

void PlanExport::begin(const QList<Plan> &plans)
{
    start();
    m_total = plans.size();
    write(plans, [this] { close<Plan>(); });
}

void PlanExport::ask(qint64 page)
{
    m_request.page = page;
    m_desk.send(this, m_request, [this, page](const Result<Page<Plan>> &answer) {
        if (!isRunning())
            return;
        const bool isPastEnd = !answer && answer.error().kind == Error::Kind::NotFound && page > 1;
        if (answer)
            take(*answer, page);
        else
            isPastEnd ? close<Plan>() : fail(answer.error());
    });
}

void PlanExport::take(const Page<Plan> &page, qint64 number)
{
    m_total = page.count;
    auto plans = page.results;
    plans.removeIf([this](const Plan &plan) { return m_written.contains(plan.id); });
    for (const auto &plan : std::as_const(plans))
        m_written.insert(plan.id);
    const bool isLast = number * pageSize >= page.count;
    write(std::move(plans), [this, isLast, number] { isLast ? close<Plan>() : ask(number + 1); });
}

} // namespace plandeck

#include "moc_planexport.cpp"
