// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pageheader.h"

#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

PageHeader::PageHeader(const QString &title, const QString &subtitle, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(title, Qt::ElideRight, TextRole::Title))
    , m_subtitle(new ElidedLabel({}, Qt::ElideRight, TextRole::Body, Tone::Muted))
    , m_row(new QHBoxLayout(this))
{
    m_title->setObjectName(u"pageTitleTextLabel"_s);
    m_subtitle->setObjectName(u"pageSubtitleTextLabel"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(metric::controlGap);
    m_row->addLayout(words, 1);
    setSubtitle(subtitle);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setFullText(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setFullText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addAction(QWidget *widget)
{
    m_row->addWidget(widget, 0, Qt::AlignVCenter);
}

} // namespace plandeck

#include "moc_pageheader.cpp"
