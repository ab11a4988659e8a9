// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <QtCore/QSet>

namespace plandeck {

/// Plans as customers would see them on a web page.
struct PriceTable
{
    QString title = {};
    QList<Plan> plans = {};
    QSet<PlanId> recommended = {}; // at most one of each interval, where both are there

    /// Then a switch shows the ones or the others.
    bool hasBothIntervals() const;
    QList<Plan> plansOf(Interval interval) const;
    /// What is shown at once: those of the interval, where there is a switch.
    QList<Plan> shown(Interval interval) const { return hasBothIntervals() ? plansOf(interval) : plans; }
};

/// As a web page of its own: no scripts, nothing loaded from elsewhere, light and dark as the reader's system is. The switch
/// between monthly and yearly needs no script either. Every text is escaped: names and features are anybody's.
[[nodiscard]] QByteArray priceTableHtml(const PriceTable &table);

} // namespace plandeck
