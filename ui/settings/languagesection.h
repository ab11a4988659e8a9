// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

class PreferencesModel;

/// The languages there are, each in its own name.
class LanguageSection final : public QWidget
{
    Q_OBJECT

public:
    explicit LanguageSection(PreferencesModel &preferences, QWidget *parent = nullptr);
};

} // namespace plandeck
