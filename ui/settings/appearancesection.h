// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/themecontroller.h"

#include <QtWidgets/QWidget>

class QRadioButton;
class QComboBox;

namespace plandeck {

class PreferencesModel;

/// How the window looks: its theme and the size of its text. Both are in force at once.
class AppearanceSection final : public QWidget
{
    Q_OBJECT

public:
    AppearanceSection(ThemeController &theme, PreferencesModel &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    /// For the settings; it is in force already.
    void themeChosen(plandeck::ThemeController::Preference preference);

private:
    QWidget *buildThemes();
    QWidget *buildTextSize();
    void follow();

    ThemeController &m_theme;
    PreferencesModel &m_preferences;
    QList<std::pair<QRadioButton *, ThemeController::Preference>> m_choices;
};

} // namespace plandeck
