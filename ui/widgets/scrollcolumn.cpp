// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollcolumn.h"

#include "ui/theme/theme.h"

#include <QtWidgets/QVBoxLayout>

namespace plandeck {

ScrollColumn::ScrollColumn(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_body = new QVBoxLayout(content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(metric::blockGap);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    viewport()->setAutoFillBackground(false); // what it stands on shows through
    content->setAutoFillBackground(false);
}

} // namespace plandeck

#include "moc_scrollcolumn.cpp"
