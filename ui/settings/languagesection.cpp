// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/languagesection.h"

#include "models/preferencesmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/formfield.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {
constexpr int choiceWidth = 280;
}

LanguageSection::LanguageSection(PreferencesModel &preferences, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"languageSection"_s);
    auto *choice = new QComboBox;
    choice->setObjectName(u"languageComboBox"_s);
    choice->setMaximumWidth(widened(choiceWidth, font()));
    for (const auto &language : preferences.languages())
        choice->addItem(language.code.isEmpty() ? tr("As the desktop") : language.name, language.code);
    choice->setCurrentIndex(qMax(0, choice->findData(preferences.language())));
    connect(choice, &QComboBox::activated, this,
            [choice, &preferences] { preferences.setLanguage(choice->currentData().toString()); });
    auto *card = new Card;
    card->body()->setContentsMargins(20, 16, 20, 16);
    card->body()->addWidget(new FormField(u"language"_s, tr("&Language"), choice,
                                          tr("Words, numbers and dates change at once. The window is built anew: forms that are "
                                             "open elsewhere close, and what you typed in them is lost.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(card);
}

} // namespace plandeck

#include "moc_languagesection.cpp"
