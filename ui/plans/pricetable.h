// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

namespace plandeck {

/// Plans as customers would see them on a web page.
struct PriceTable
{
    QString title = {};
    QList<Plan> plans = {};
    PlanId recommended = {}; // null: none

    /// Then a switch shows the ones or the others.
    bool hasBothIntervals() const;
    QList<Plan> plansOf(Interval interval) const;
};

/// As a web page of its own: no scripts, nothing loaded from elsewhere, light and dark as the reader's system is. The switch
/// between monthly and yearly needs no script either. Every text is escaped: names and features are anybody's.
[[nodiscard]] QByteArray priceTableHtml(const PriceTable &table);

} // namespace plandeck
