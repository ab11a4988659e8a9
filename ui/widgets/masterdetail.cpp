// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/masterdetail.h"

#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/tableview.h"

#include <QtCore/QItemSelectionModel>
#include <QtWidgets/QHBoxLayout>

namespace plandeck {
namespace {
constexpr int leastList = 300; // narrower than this a list beside the inspector is of no use
}

MasterDetail::MasterDetail(TableView *table, QWidget *inspector, int spareColumn, QWidget *parent)
    : QWidget(parent)
    , m_table(table)
    , m_list(Card::around(table))
    , m_inspector(inspector)
    , m_spareColumn(spareColumn)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_list, 1);
    row->addWidget(m_inspector);
    setMinimumHeight(240);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QAbstractItemView::clicked, this, &MasterDetail::inspect);
    connect(m_table, &QAbstractItemView::activated, this, &MasterDetail::inspect);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { Q_EMIT menuRequested(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MasterDetail::changed);
    connect(m_table->model(), &QAbstractItemModel::dataChanged, this, &MasterDetail::changed);
    connect(m_inspector->findChild<InspectorPane *>(), &InspectorPane::closed, this, &MasterDetail::dismiss);
    arrange();
}

void MasterDetail::setChosen(bool isChosen)
{
    const bool isOpen = isChosen && m_isWanted;
    if (m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    arrange();
    m_table->setSpared(m_spareColumn, isOpen);
}

bool MasterDetail::choose(int row)
{
    const auto index = m_table->model()->index(row, 0);
    if (!index.isValid())
        return false;
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
    m_table->setFocus(Qt::OtherFocusReason);
    inspect();
    return true;
}

void MasterDetail::inspect()
{
    m_isWanted = true;
    Q_EMIT changed();
}

void MasterDetail::dismiss()
{
    m_isWanted = false;
    Q_EMIT changed();
    m_table->setFocus(Qt::OtherFocusReason);
}

void MasterDetail::arrange()
{
    const int left = width() - m_inspector->sizeHint().width() - metric::blockGap;
    m_inspector->setVisible(m_isOpen);
    m_list->setVisible(!m_isOpen || left >= leastList);
}

/// The list asks for no room of its own: it scrolls.
QSize MasterDetail::minimumSizeHint() const
{
    return {m_inspector->minimumSizeHint().width(), minimumHeight()};
}

void MasterDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace plandeck

#include "moc_masterdetail.cpp"
