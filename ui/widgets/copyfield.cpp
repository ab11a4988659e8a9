// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/copyfield.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

CopyField::CopyField(const QString &what, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_label(new ElidedLabel)
    , m_button(new CopyButton(what))
{
    m_button->setObjectName(u"copyToolButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    row->addWidget(m_label, 1);
    row->addWidget(m_button);
    setText(text);
}

void CopyField::setText(const QString &text)
{
    m_label->setFullText(text);
    m_button->setTextToCopy(text);
    m_button->setVisible(!text.isEmpty());
}

QString CopyField::text() const
{
    return m_label->fullText();
}

} // namespace plandeck

#include "moc_copyfield.cpp"
