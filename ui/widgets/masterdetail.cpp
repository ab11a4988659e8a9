// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/masterdetail.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QHBoxLayout>

namespace plandeck {
namespace {
constexpr int leastList = 300; // narrower than this a list beside the inspector is of no use
}

MasterDetail::MasterDetail(QWidget *list, QWidget *inspector, QWidget *parent)
    : QWidget(parent)
    , m_list(list)
    , m_inspector(inspector)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::blockGap);
    row->setSizeConstraint(QLayout::SetNoConstraint);
    row->addWidget(m_list, 1);
    row->addWidget(m_inspector);
    setMinimumHeight(240);
    arrange();
}

void MasterDetail::setOpen(bool isOpen)
{
    if (m_isOpen == isOpen)
        return;
    m_isOpen = isOpen;
    arrange();
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
