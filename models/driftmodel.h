// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/answer.h"
#include "services/desk/desk.h"
#include "services/operations/drift.h"

#include <QtCore/QHash>
#include <QtCore/QPointer>
#include <QtCore/QSet>

namespace plandeck {

/// In what plans and Stripe differ: of one plan, and of all. Nothing is asked before somebody wants to know: each check reads
/// at Stripe. What was found stands until it is checked again, or repaired.
class DriftModel final : public QObject
{
    Q_OBJECT

public:
    using OnPlan = std::function<void(const Result<Plan> &)>;
    using OnReport = std::function<void(const Result<DriftReport> &)>;

    explicit DriftModel(Desk &desk, QObject *parent = nullptr);

    /// Null when it was not asked for.
    const Answer<DriftReport> *ofPlan(PlanId id) const;
    bool isChecking(PlanId id) const { return m_checking.contains(id); }
    void check(PlanId id);

    const std::optional<Answer<DriftReport>> &ofAll() const { return m_all; }
    bool isCheckingAll() const { return m_isCheckingAll; }
    void checkAll();

    /// The answer comes to done, as long as owner is there; what was found of the plan is then as it is after that.
    void repair(QObject *owner, PlanId id, RepairDirection direction, OnPlan done);
    void repairProduct(QObject *owner, const QString &product, RepairDirection direction, OnReport done);

    void reset();

Q_SIGNALS:
    void changed();

private:
    void takeAll(const Result<DriftReport> &report);
    void settled(PlanId id);

    Desk &m_desk;
    QHash<PlanId, Answer<DriftReport>> m_ofPlan;
    QSet<PlanId> m_checking;
    std::optional<Answer<DriftReport>> m_all;
    bool m_isCheckingAll = false;
    quint64 m_world = 0; // answers from before a reset are stale
};

} // namespace plandeck
