// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/spokenmodel.h"

#include "services/operations/plans.h"
#include "ui/widgets/celldelegate.h"

namespace plandeck {

/// Two to four plans side by side: a row for each thing that can be said of a plan, and one for each feature that any of them
/// has, whatever its place in their lists.
class PlanComparison final : public SpokenModel
{
    Q_OBJECT

public:
    static constexpr int fewest = 2;
    static constexpr int most = 4;
    enum DataRole { LineRole = Qt::UserRole + 1 };

    struct Line
    {
        QString label = {};
        QList<Cell> cells = {}; // one a plan; none: the line heads those below
        bool isDifferent = false;
    };

    explicit PlanComparison(const QList<Plan> &plans, QObject *parent = nullptr);

    void setOnlyDifferences(bool isOnly);
    int differences() const;
    /// For a spreadsheet: cells between tabs, and as an HTML table. What is shown, with its headings.
    QString asText() const;
    QString asHtml() const;

    /// The column behind the plans, which says where they differ.
    int verdictColumn() const { return int(m_plans.size()) + 1; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : verdictColumn() + 1; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addHeading(const QString &label);
    void add(const QString &label, const std::function<Cell(const Plan &)> &cell);
    void addOffer();
    void addFeatures();
    void addMetadata();
    void addStripe();
    void show(bool isOnlyDifferences);
    QList<QStringList> words() const;

    QList<Plan> m_plans;
    QList<Line> m_lines;
    QList<Line> m_shown;
};

/// How its cells look.
class ComparisonCells final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString spoken(const QModelIndex &index) const override;

protected:
    Cell cell(const QModelIndex &index) const override;
};

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::PlanComparison::Line)
