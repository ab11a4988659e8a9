// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <QtWidgets/QDialog>

class QCheckBox;

namespace plandeck {

class PlanComparison;
class TableView;
class TextLabel;

/// Two to four plans side by side, all of them or only where they differ.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit CompareDialog(const QList<Plan> &plans, QWidget *parent = nullptr);

private:
    void buildTable(const QList<Plan> &plans);
    QWidget *buildFoot();
    void showOnlyDifferences(bool isOnly);
    void copy();

    PlanComparison *m_comparison;
    TableView *m_table;
    QCheckBox *m_onlyDifferences;
    TextLabel *m_summary;
};

} // namespace plandeck
