// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/keyvaluelist.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QGridLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int rowHeight = 26;
}

KeyValueList::KeyValueList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(metric::cardGap);
    m_grid->setVerticalSpacing(1);
    m_grid->setColumnStretch(1, 1);
}

void KeyValueList::setRows(const QList<Row> &rows)
{
    while (auto *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int i = 0; i < rows.size(); ++i) {
        const auto &row = rows.at(i);
        auto *key = new TextLabel(row.key, TextRole::Body, Tone::Muted);
        auto *value = valueWidget(row);
        key->setMinimumHeight(grown(rowHeight, font()));
        key->setBuddy(value);
        const bool isBadge = row.badge && !row.value.isEmpty();
        m_grid->addWidget(key, i, 0, Qt::AlignTop);
        m_grid->addWidget(value, i, 1, isBadge ? Qt::AlignLeading | Qt::AlignVCenter : Qt::Alignment());
    }
}

QWidget *KeyValueList::valueWidget(const Row &row) const
{
    if (row.value.isEmpty())
        return new TextLabel(u"–"_s, TextRole::Body, Tone::Faint);
    if (row.badge)
        return new Badge(row.value, *row.badge);
    if (row.isId)
        return new CopyField(tr("Copy %1").arg(row.key), row.value);
    auto *label = new TextLabel(row.value);
    label->setWordWrap(true);
    label->setSelectable(true);
    label->setAccessibleName(u"%1: %2"_s.arg(row.key, row.value));
    return label;
}

} // namespace plandeck

#include "moc_keyvaluelist.cpp"
