// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <QtWidgets/QWidget>

class QActionGroup;
class QPushButton;

namespace plandeck {

class ChipRow;
class SegmentedControl;

/// What narrows, sorts and shows the plans: chips, sort menu, cards or table.
class PlansBar final : public QWidget
{
    Q_OBJECT

public:
    /// Takes the chips over.
    explicit PlansBar(ChipRow *chips, QWidget *parent = nullptr);

    /// Shows what the sorting is; says nothing.
    void setOrdering(PlanOrder ordering);
    /// "cards" or "table".
    void setView(const QString &view);

Q_SIGNALS:
    void orderingChosen(plandeck::PlanOrder ordering);
    void viewChosen(const QString &view);

private:
    QPushButton *buildSortButton();

    QActionGroup *m_orders = nullptr;
    QPushButton *m_sort = nullptr;
    SegmentedControl *m_view = nullptr;
};

} // namespace plandeck
