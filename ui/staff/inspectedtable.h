// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/inspectedlist.h"
#include "ui/panels/loadstates.h"
#include "ui/panels/records.h"
#include "ui/widgets/stateview.h"

namespace plandeck {

/// What a column of an inspected list is called, and what it says of a record.
template<typename Record>
struct InspectedColumn
{
    QString title;
    std::function<Cell(const Record &)> cell;
};

/// Says what columns say.
class InspectedCells final : public CellDelegate
{
    Q_OBJECT

public:
    using Words = std::function<Cell(const QModelIndex &)>;

    InspectedCells(Words words, QObject *parent)
        : CellDelegate(parent)
        , m_words(std::move(words))
    {
    }

protected:
    Cell cell(const QModelIndex &index) const override { return m_words(index); }

private:
    Words m_words;
};

/// A list of an inspected tenant in its states. name: "inspectedUsers" gives "inspectedUsersTableView" and
/// "inspectedUsersStateView"; title: of the table, for screen readers.
[[nodiscard]] StateView *stateViewFor(TableView *table, RecordModelBase &model, const QString &name,
                                      const StateView::Words &empty);

template<typename Record, typename Model>
StateView *inspectedTable(Model &model, const QString &name, const QString &title, const QList<InspectedColumn<Record>> &columns,
                          const StateView::Words &empty)
{
    QStringList titles;
    for (const auto &column : columns)
        titles.append(column.title);
    model.setTitles(titles);
    auto *table = new TableView;
    table->setAccessibleName(title);
    auto words = [columns](const QModelIndex &index) {
        return columns.at(index.column()).cell(index.data(RecordModelBase::RecordRole).template value<Record>());
    };
    showRecords(*table, model, new InspectedCells(std::move(words), table));
    auto *states = stateViewFor(table, model, name, empty);
    QObject::connect(states, &StateView::retryRequested, &model, [&model] { model.refresh(); });
    return states;
}

} // namespace plandeck
