// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/staff/inspectionstrip.h"

#include "models/inspectionmodel.h"
#include "ui/common/moments.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck {
namespace {
constexpr qint64 soonSecs = 300; // before its end
}

InspectionStrip::InspectionStrip(InspectionModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_icon(new IconLabel(Icon::Eye, Tone::Accent))
    , m_words(new TextLabel({}, TextRole::Strong))
    , m_people(new TextLabel({}, TextRole::Small, Tone::Muted))
    , m_end(new QPushButton(iconOf(Icon::X), tr("&End now")))
{
    setObjectName(u"inspectionStrip"_s);
    m_words->setObjectName(u"inspectionTimeTextLabel"_s);
    m_people->setObjectName(u"inspectionPeopleTextLabel"_s);
    m_people->setWordWrap(true);
    m_end->setObjectName(u"endInspectionPushButton"_s);
    m_end->setToolTip(tr("Look no more; the end is on record too"));
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_words);
    words->addWidget(m_people);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metric::controlGap);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_end, 0, Qt::AlignTop);
    connect(m_end, &QPushButton::clicked, this, &InspectionStrip::endRequested);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &InspectionStrip::countDown);
}

void InspectionStrip::follow()
{
    const bool isOpen = m_model.state() == InspectionModel::State::Open;
    isOpen ? m_tick.start() : m_tick.stop();
    if (!isOpen)
        return;
    const auto &inspection = m_model.inspection();
    const QString people = inspection.showsPersonalData ? tr("People's names and addresses are shown.")
                                                        : tr("People's names and addresses are masked.");
    m_people->setText(tr("%1 Reason: %2", "a sentence, a reason").arg(people, isolated(inspection.reason)));
    countDown();
}

void InspectionStrip::countDown()
{
    const auto left = m_model.secondsLeft();
    if (left <= 0)
        return m_model.expire();
    const bool isSoon = left <= soonSecs;
    m_words->setText(tr("Read-only, on record. Ends in %1.", "minutes and seconds").arg(countdownText(left)));
    m_words->setTone(isSoon ? Tone::Warn : Tone::Text);
    m_icon->setIcon(isSoon ? Icon::Clock : Icon::Eye, isSoon ? Tone::Warn : Tone::Accent);
}

} // namespace plandeck

#include "moc_inspectionstrip.cpp"
