// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/workstrip.h"

#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

WorkStrip::WorkStrip(QWidget *parent)
    : QWidget(parent)
    , m_words(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_progress(new QProgressBar)
    , m_open(new QPushButton(tr("Sho&w")))
{
    setObjectName(u"workStrip"_s);
    m_words->setObjectName(u"workTextLabel"_s);
    m_progress->setObjectName(u"workProgressBar"_s);
    m_progress->setTextVisible(false);
    m_open->setObjectName(u"showWorkPushButton"_s);
    m_open->setToolTip(tr("What happens to each (Alt+W)"));
    auto *stop = new QPushButton(tr("&Stop"));
    stop->setObjectName(u"stopWorkPushButton"_s);
    stop->setToolTip(tr("What is done stays done (Alt+S)"));
    connect(m_open, &QPushButton::clicked, this, &WorkStrip::opened);
    connect(stop, &QPushButton::clicked, this, &WorkStrip::stopped);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_words);
    row->addWidget(m_progress, 1);
    row->addWidget(m_open);
    row->addWidget(stop);
    hide();
}

void WorkStrip::setWork(const QString &words, qint64 done, qint64 total, bool canBeOpened)
{
    m_words->setText(words);
    m_progress->setAccessibleName(words);
    m_progress->setRange(0, int(total));
    m_progress->setValue(int(done));
    m_open->setVisible(canBeOpened);
    show();
}

} // namespace plandeck

#include "moc_workstrip.cpp"
