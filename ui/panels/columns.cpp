// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/columns.h"

#include "ui/common/windowmemory.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// "2,5": the columns that are left out.
QByteArray written(const QSet<int> &columns)
{
    auto sorted = columns.values();
    std::ranges::sort(sorted);
    QByteArrayList words;
    for (const int column : std::as_const(sorted))
        words.append(QByteArray::number(column));
    return words.join(',');
}

QSet<int> read(const QByteArray &words)
{
    QSet<int> columns;
    for (const auto &word : words.split(',')) {
        bool isNumber = false;
        const int column = word.toInt(&isNumber);
        if (isNumber)
            columns.insert(column);
    }
    return columns;
}

} // namespace

void keepColumns(QWidget &panel, WindowMemory &memory)
{
    for (auto *table : panel.findChildren<TableView *>()) {
        const QString key = u"columns/"_s + table->objectName();
        table->letColumnsBeChosen();
        table->setLeftOut(read(memory.recall(key)));
        QObject::connect(table, &TableView::columnsChosen, table,
                         [table, key, &memory] { memory.remember(key, written(table->leftOut())); });
    }
}

} // namespace plandeck
