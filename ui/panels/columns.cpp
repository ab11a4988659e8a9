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

/// "0:120,3:80": widths by column.
QByteArray written(const QMap<int, int> &widths)
{
    QByteArrayList words;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        words.append(QByteArray::number(it.key()) + ':' + QByteArray::number(it.value()));
    return words.join(',');
}

QMap<int, int> readWidths(const QByteArray &words)
{
    QMap<int, int> widths;
    for (const auto &word : words.split(',')) {
        const auto parts = word.split(':');
        bool isColumn = false;
        bool isWidth = false;
        const int column = parts.value(0).toInt(&isColumn);
        const int width = parts.value(1).toInt(&isWidth);
        if (isColumn && isWidth)
            widths.insert(column, width);
    }
    return widths;
}

} // namespace

void keepColumns(QWidget &panel, WindowMemory &memory)
{
    for (auto *table : panel.findChildren<TableView *>()) {
        const QString key = u"columns/"_s + table->objectName();
        table->letColumnsBeChosen();
        const QString widthsKey = u"widths/"_s + table->objectName();
        table->setLeftOut(read(memory.recall(key)));
        table->setWidths(readWidths(memory.recall(widthsKey)));
        QObject::connect(table, &TableView::columnsChosen, table, [table, key, widthsKey, &memory] {
            memory.remember(key, written(table->leftOut()));
            memory.remember(widthsKey, written(table->widths()));
        });
    }
}

} // namespace plandeck
