// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/plansmodel.h"

#include <QtWidgets/QWidget>

class QActionGroup;
class QHBoxLayout;
class QPushButton;

namespace plandeck {

class FilterChip;
class SegmentedControl;

/// What narrows, sorts and shows the plans: chips, sort menu, cards or table.
class PlansBar final : public QWidget
{
    Q_OBJECT

public:
    explicit PlansBar(QWidget *parent = nullptr);

    /// The chips' part of the filter.
    PlansModel::Filter filter() const;
    void clearFilter();
    /// Shows what the sorting is; says nothing.
    void setOrdering(PlanOrder ordering);
    /// "cards" or "table".
    void setView(const QString &view);

Q_SIGNALS:
    void filterChanged();
    void orderingChosen(plandeck::PlanOrder ordering);
    void viewChosen(const QString &view);

private:
    FilterChip *addChip(QHBoxLayout *row, const QString &name, const QString &word);
    QPushButton *buildSortButton();
    /// Of two chips at most one is pressed.
    void pairUp(FilterChip *one, FilterChip *other);

    FilterChip *m_active = nullptr;
    FilterChip *m_inactive = nullptr;
    FilterChip *m_monthly = nullptr;
    FilterChip *m_yearly = nullptr;
    QActionGroup *m_orders = nullptr;
    QPushButton *m_sort = nullptr;
    SegmentedControl *m_view = nullptr;
};

} // namespace plandeck
