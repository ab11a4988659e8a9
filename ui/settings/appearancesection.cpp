// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/appearancesection.h"

#include "models/preferencesmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int choiceWidth = 220;
constexpr std::array textScales{100, 110, 125, 150, 175, 200};

} // namespace

AppearanceSection::AppearanceSection(ThemeController &theme, PreferencesModel &preferences, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preferences(preferences)
{
    setObjectName(u"appearanceSection"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::cardGap);
    column->addWidget(buildThemes());
    column->addWidget(buildTextSize());
    connect(&m_theme, &ThemeController::changed, this, &AppearanceSection::follow);
    follow();
}

QWidget *AppearanceSection::buildThemes()
{
    using Preference = ThemeController::Preference;
    auto *card = new Card;
    card->setAccessibleName(tr("Theme"));
    card->body()->setContentsMargins(20, 16, 20, 16);
    card->body()->addWidget(new TextLabel(tr("Theme"), TextRole::Strong));
    auto *group = new QButtonGroup(card);
    const auto add = [&](Preference preference, const QString &words, const QString &objectName) {
        auto *choice = new QRadioButton(words);
        choice->setObjectName(objectName);
        group->addButton(choice);
        card->body()->addWidget(choice);
        m_choices.append({choice, preference});
        connect(choice, &QRadioButton::clicked, this, [this, preference] {
            m_theme.setPreference(preference);
            Q_EMIT themeChosen(preference);
        });
    };
    add(Preference::FollowDesktop, tr("As the &desktop"), u"followDesktopRadioButton"_s);
    add(Preference::Light, tr("&Light"), u"lightRadioButton"_s);
    add(Preference::Dark, tr("Dar&k"), u"darkRadioButton"_s);
    add(Preference::HighContrast, tr("&High contrast"), u"highContrastRadioButton"_s);
    return card;
}

QWidget *AppearanceSection::buildTextSize()
{
    auto *card = new Card;
    card->body()->setContentsMargins(20, 16, 20, 16);
    auto *sizes = new QComboBox;
    sizes->setObjectName(u"textSizeComboBox"_s);
    sizes->setMaximumWidth(widened(choiceWidth, font()));
    for (const int percent : textScales)
        sizes->addItem(tr("%1 %", "size of text").arg(QLocale().toString(percent)), percent);
    sizes->setCurrentIndex(qMax(0, sizes->findData(m_preferences.textScale())));
    connect(sizes, &QComboBox::activated, this, [this, sizes] { m_preferences.setTextScale(sizes->currentData().toInt()); });
    card->body()->addWidget(new FormField(u"text_size"_s, tr("&Size of text"), sizes, tr("The window is laid out anew.")));
    return card;
}

void AppearanceSection::follow()
{
    for (const auto &[choice, preference] : std::as_const(m_choices))
        choice->setChecked(m_theme.preference() == preference);
}

} // namespace plandeck

#include "moc_appearancesection.cpp"
