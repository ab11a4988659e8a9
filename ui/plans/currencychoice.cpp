// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/currencychoice.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QStyledItemDelegate>

namespace plandeck {
namespace {

/// The list has room for the name; the closed box shows the code only.
class CurrencyDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (const auto words = index.data(Qt::AccessibleTextRole).toString(); !words.isEmpty())
            option->text = words;
    }
};

} // namespace

void nameCurrencies(QComboBox *comboBox, int usualCount)
{
    const QLocale locale;
    for (int i = 0; i < comboBox->count(); ++i) {
        const QString code = comboBox->itemText(i);
        if (const QString name = currencyName(code, locale); !name.isEmpty())
            comboBox->setItemData(i, QString(code + u"  " + name), Qt::AccessibleTextRole);
    }
    comboBox->insertSeparator(usualCount);
    comboBox->setItemDelegate(new CurrencyDelegate(comboBox));
    comboBox->setMaxVisibleItems(14);
    auto *list = comboBox->view();
    list->setMinimumWidth(list->sizeHintForColumn(0) + list->verticalScrollBar()->sizeHint().width() + metric::blockGap);
}

} // namespace plandeck
