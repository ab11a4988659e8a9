// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/driftmodel.h"

namespace plandeck {

DriftModel::DriftModel(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
}

const Answer<DriftReport> *DriftModel::ofPlan(PlanId id) const
{
    const auto found = m_ofPlan.constFind(id);
    return found == m_ofPlan.cend() ? nullptr : &*found;
}

void DriftModel::check(PlanId id)
{
    if (m_checking.contains(id))
        return;
    m_checking.insert(id);
    m_desk.send(this, GetPlanDrift{.id = id}, [this, id, world = m_world](const Result<DriftReport> &report) {
        if (world != m_world)
            return;
        m_checking.remove(id);
        m_ofPlan[id].take(report);
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void DriftModel::checkAll()
{
    if (m_isCheckingAll)
        return;
    m_isCheckingAll = true;
    m_desk.send(this, ListDrift{}, [this, world = m_world](const Result<DriftReport> &report) {
        if (world != m_world)
            return;
        m_isCheckingAll = false;
        takeAll(report);
    });
    Q_EMIT changed();
}

/// What is known of each plan is of the same time.
void DriftModel::takeAll(const Result<DriftReport> &report)
{
    if (!m_all)
        m_all.emplace();
    m_all->take(report);
    if (report) {
        m_ofPlan.clear();
        for (const auto &drift : report->drifts) {
            if (!drift.plan)
                continue;
            auto &ofPlan = m_ofPlan[*drift.plan];
            ofPlan.state = LoadState::Filled;
            ofPlan.value.plans = 1;
            ofPlan.value.checkedAt = report->checkedAt;
            ofPlan.value.drifts.append(drift);
        }
    }
    Q_EMIT changed();
}

void DriftModel::repair(QObject *owner, PlanId id, RepairDirection direction, OnPlan done)
{
    m_desk.send(owner, RepairPlan{.id = id, .direction = direction},
                [self = QPointer(this), id, done = std::move(done)](const Result<Plan> &plan) {
                    if (self && plan)
                        self->settled(id);
                    done(plan);
                });
}

/// They are the same now: that was the repair.
void DriftModel::settled(PlanId id)
{
    const auto now = QDateTime::currentDateTimeUtc();
    m_ofPlan[id] = {.state = LoadState::Filled, .value = {.plans = 1, .checkedAt = now}};
    if (m_all)
        m_all->value.drifts.removeIf([id](const Drift &drift) { return drift.plan == id; });
    Q_EMIT changed();
}

void DriftModel::repairProduct(QObject *owner, const QString &product, RepairDirection direction, OnReport done)
{
    m_desk.send(owner, RepairProduct{.product = product, .direction = direction},
                [self = QPointer(this), done = std::move(done)](const Result<DriftReport> &report) {
                    if (self && report)
                        self->takeAll(report);
                    done(report);
                });
}

void DriftModel::reset()
{
    ++m_world;
    m_ofPlan.clear();
    m_checking.clear();
    m_all.reset();
    m_isCheckingAll = false;
    Q_EMIT changed();
}

} // namespace plandeck

#include "moc_driftmodel.cpp"
