// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"
#include "models/recordexport.h"

#include <QtCore/QSet>

namespace plandeck {

/// Plans into a file: those that a filter lets through, in their order, or some that are given.
class PlanExport final : public RecordExport
{
    Q_OBJECT

public:
    PlanExport(Desk &desk, const QString &path, QObject *parent = nullptr);

    void begin(const PlansModel::Filter &filter, PlanOrder ordering);
    void begin(const QList<Plan> &plans);

    /// As far as is known: plans may come and go meanwhile.
    qint64 total() const { return m_total; }

private:
    void ask(qint64 page);
    void take(const Page<Plan> &page, qint64 number);

    Desk &m_desk;
    ListPlans m_request;
    QSet<PlanId> m_written; // what moves to a later page comes once
    qint64 m_total = 0;
};

} // namespace plandeck
