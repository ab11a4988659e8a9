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
    , m_note(new TextLabel({}, TextRole::Small, Tone::Muted))
{
    m_bar->setRange(0, fineSteps);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(title);
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::controlGap);
    row->addWidget(m_count);
    row->addWidget(m_of, 1, Qt::AlignBottom);
    body()->setContentsMargins(16, 12, 16, 14);
    body()->setSpacing(4);
    auto *name = new TextLabel(title, TextRole::Small, Tone::Muted);
    name->setWordWrap(true);
    body()->addWidget(name);
    body()->addLayout(row);
    body()->addWidget(m_bar);
    body()->addWidget(m_note);
    body()->addStretch(1);
    setNote({});
    setUnknown({});
}

void FigureCard::setFigure(qint64 count, std::optional<qint64> limit)
{
    const QLocale locale;
    const auto share = limit && *limit > 0 ? int(std::clamp<qint64>(count * fineSteps / *limit, 0, fineSteps))
                       : limit             ? fineSteps
                                           : 0;
    const QString of = !limit               ? tr("no limit")
                       : share >= fineSteps ? tr("of %1, all used").arg(isolated(locale.toString(*limit)))
                       : share > nearlyFull ? tr("of %1, nearly used up").arg(isolated(locale.toString(*limit)))
                                            : tr("of %1").arg(isolated(locale.toString(*limit)));
    show(locale.toString(count), of, limit ? std::optional(share) : std::nullopt);
}

void FigureCard::setCount(qint64 count)
{
    show(QLocale().toString(count), {}, {});
}

void FigureCard::setUnknown(const QString &reason)
{
    show(u"–"_s, reason, {});
}

void FigureCard::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    say();
}

void FigureCard::show(const QString &figure, const QString &of, std::optional<int> share)
{
    m_count->setText(isolated(figure));
    m_of->setText(of);
    m_of->setTone(share.value_or(0) > nearlyFull ? Tone::Warn : Tone::Muted);
    m_bar->setValue(share.value_or(0));
    m_bar->setVisible(share.has_value());
    say();
}

void FigureCard::say()
{
    QString name = u"%1: %2 %3"_s.arg(m_title, m_count->text(), m_of->text()).simplified();
    name.remove(QChar(0x2068)).remove(QChar(0x2069));
    setAccessibleName(m_note->text().isEmpty() ? name : QString(name + u", "_s + m_note->text()));
}

} // namespace plandeck

#include "moc_figurecard.cpp"
