// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/noticessection.h"

#include "models/preferencesmodel.h"
#include "ui/common/clockformat.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QTimeEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int timeWidth = 140;

Card *makeCard(const QString &title)
{
    auto *card = new Card;
    card->setAccessibleName(title);
    card->body()->setContentsMargins(20, 16, 20, 16);
    card->body()->addWidget(new TextLabel(title, TextRole::Strong));
    return card;
}

} // namespace

NoticesSection::NoticesSection(PreferencesModel &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
{
    setObjectName(u"noticesSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(buildWhat());
    column->addWidget(buildQuietHours());
    connect(&m_preferences, &PreferencesModel::noticesChosen, this, &NoticesSection::follow);
    follow();
}

QWidget *NoticesSection::buildWhat()
{
    auto *card = makeCard(tr("On the desktop"));
    m_onDesktop = makeChoice(tr("Show notices on the &desktop"), u"noticesOnDesktopCheckBox"_s);
    m_inFront = makeChoice(tr("Also while the window is in &front"), u"noticesInFrontCheckBox"_s);
    m_kinds = {
        {makeChoice(tr("&Work that has ended, or failed"), u"noticesOfTasksCheckBox"_s), NoticeKind::Tasks},
        {makeChoice(tr("&Events from Stripe that could not be handled"), u"noticesOfEventsCheckBox"_s), NoticeKind::Events},
        {makeChoice(tr("&Messages to your webhook that could not be delivered"), u"noticesOfDeliveriesCheckBox"_s),
         NoticeKind::Deliveries}};
    card->body()->addWidget(m_onDesktop);
    card->body()->addWidget(m_inFront);
    card->body()->addSpacing(metric::cardGap);
    card->body()->addWidget(new TextLabel(tr("What for"), TextRole::Strong));
    for (const auto &[choice, kind] : std::as_const(m_kinds))
        card->body()->addWidget(choice);
    auto *hint = new TextLabel(tr("The list behind the bell has all of them in any case."), TextRole::Small, Tone::Muted);
    hint->setWordWrap(true);
    card->body()->addWidget(hint);
    return card;
}

QWidget *NoticesSection::buildQuietHours()
{
    auto *card = makeCard(tr("Quiet hours"));
    m_quiet = makeChoice(tr("Nothing on the desktop in &quiet hours"), u"quietHoursCheckBox"_s);
    m_from = makeTime(u"quietFromTimeEdit"_s);
    m_until = makeTime(u"quietUntilTimeEdit"_s);
    auto *times = new QHBoxLayout;
    times->setSpacing(metric::blockGap);
    times->addWidget(new FormField(u"quiet_from"_s, tr("F&rom"), m_from));
    times->addWidget(new FormField(u"quiet_until"_s, tr("&Until"), m_until));
    times->addStretch(1);
    card->body()->addWidget(m_quiet);
    card->body()->addLayout(times);
    return card;
}

QCheckBox *NoticesSection::makeChoice(const QString &words, const QString &objectName)
{
    auto *choice = new QCheckBox(words);
    choice->setObjectName(objectName);
    connect(choice, &QCheckBox::clicked, this, &NoticesSection::choose);
    return choice;
}

QTimeEdit *NoticesSection::makeTime(const QString &objectName)
{
    auto *time = new QTimeEdit;
    time->setDisplayFormat(clockFormat());
    time->setObjectName(objectName);
    time->setMaximumWidth(widened(timeWidth, font()));
    connect(time, &QTimeEdit::timeChanged, this, &NoticesSection::choose);
    return time;
}

/// What stands in the section is what is wanted.
void NoticesSection::choose()
{
    NoticeWishes wishes{.areOnDesktop = m_onDesktop->isChecked(),
                        .areInFrontToo = m_inFront->isChecked(),
                        .areHoursQuiet = m_quiet->isChecked(),
                        .quietFrom = m_from->time(),
                        .quietUntil = m_until->time()};
    for (const auto &[choice, kind] : std::as_const(m_kinds))
        if (!choice->isChecked())
            wishes.unwanted.append(kind);
    m_preferences.setNotices(wishes);
}

void NoticesSection::follow()
{
    const auto &wishes = m_preferences.notices();
    m_onDesktop->setChecked(wishes.areOnDesktop);
    m_inFront->setChecked(wishes.areInFrontToo);
    for (const auto &[choice, kind] : std::as_const(m_kinds))
        choice->setChecked(!wishes.unwanted.contains(kind));
    m_quiet->setChecked(wishes.areHoursQuiet);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietUntil(m_until);
    m_from->setTime(wishes.quietFrom);
    m_until->setTime(wishes.quietUntil);
    m_inFront->setEnabled(wishes.areOnDesktop);
    for (const auto &[choice, kind] : std::as_const(m_kinds))
        choice->setEnabled(wishes.areOnDesktop);
    m_quiet->setEnabled(wishes.areOnDesktop);
    for (auto *time : {m_from, m_until})
        time->setEnabled(wishes.areOnDesktop && wishes.areHoursQuiet);
}

} // namespace plandeck

#include "moc_noticessection.cpp"
