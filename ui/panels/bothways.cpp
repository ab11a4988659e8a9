// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/bothways.h"

#include "ui/widgets/tableview.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

namespace plandeck {
namespace {

/// Once the view has measured itself anew: what was in view moves by so many rows.
void shift(TableView &table, int rows)
{
    auto *bar = table.verticalScrollBar();
    const int wanted = bar->value() + rows * table.verticalHeader()->defaultSectionSize();
    QMetaObject::invokeMethod(
        bar, [bar, wanted] { bar->setValue(wanted); }, Qt::QueuedConnection);
}

} // namespace

void scrollBothWays(TableView &table, ListBothWays &list)
{
    auto *model = table.model();
    auto *bar = table.verticalScrollBar();
    QObject::connect(bar, &QScrollBar::valueChanged, &table, [&table, &list](int value) {
        if (value < table.viewport()->height() && list.canFetchBack())
            list.fetchBack();
    });
    const auto isScrolled = [bar] { return bar->value() > 0; };
    QObject::connect(model, &QAbstractItemModel::rowsInserted, &table,
                     [&table, &list, isScrolled](const QModelIndex &, int first, int last) {
                         if (first == 0 && (isScrolled() || list.canFetchBack()))
                             shift(table, last + 1);
                     });
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, &table,
                     [&table, isScrolled](const QModelIndex &, int first, int last) {
                         if (first == 0 && isScrolled())
                             shift(table, -(last + 1));
                     });
}

} // namespace plandeck
