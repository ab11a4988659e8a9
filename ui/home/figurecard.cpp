// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/figurecard.h"

#include "ui/common/moments.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QProgressBar>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int fineSteps = 1000; // limits may exceed an int
constexpr int nearlyFull = 900;
} // namespace

FigureCard::FigureCard(const QString &title, QWidget *parent)
    : Card(parent)
    , m_title(title)
    , m_count(new TextLabel({}, TextRole::Figure))
    , m_of(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_bar(new QProgressBar)
{
    m_bar->setRange(0, fineSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(title);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::controlGap);
    row->addWidget(m_count);
    row->addWidget(m_of, 1, Qt::AlignBottom);
    body()->setContentsMargins(16, 12, 16, 14);
    body()->setSpacing(4);
    body()->addWidget(new TextLabel(title, TextRole::Small, Tone::Muted));
    body()->addLayout(row);
    body()->addWidget(m_bar);
    body()->addStretch(1);
}

void FigureCard::setFigure(qint64 count, std::optional<qint64> limit)
{
    const QLocale locale;
    const QString shown = locale.toString(count);
    const auto share = limit && *limit > 0 ? std::clamp<qint64>(count * fineSteps / *limit, 0, fineSteps) : 0;
    m_count->setText(isolated(shown));
    m_of->setText(!limit               ? tr("no limit")
                  : share >= fineSteps ? tr("of %1, all used").arg(isolated(locale.toString(*limit)))
                  : share > nearlyFull ? tr("of %1, nearly used up").arg(isolated(locale.toString(*limit)))
                                       : tr("of %1").arg(isolated(locale.toString(*limit))));
    m_of->setTone(share > nearlyFull ? Tone::Warn : Tone::Muted);
    m_bar->setValue(int(share));
    m_bar->setVisible(limit.has_value());
    setAccessibleName(u"%1: %2 %3"_s.arg(m_title, shown, m_of->text()));
}

} // namespace plandeck

#include "moc_figurecard.cpp"
