// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QList>
#include <QtCore/QString>

#include <functional>

class QWidget;

namespace plandeck {

/// A part of the settings. Its widget is made when it is first shown.
struct SettingsSection
{
    /// One thing that can be set there, so that it is found.
    struct Setting
    {
        QString title = {};
        QString widget = {}; // the object name of what takes the focus
    };

    QString id = {}; // "keys": stable, for links and the command palette
    QString title = {};
    Icon icon = Icon::None;
    QString sentence = {}; // under the title: what it is for
    QList<Setting> settings = {};
    std::function<QWidget *(QWidget *parent)> make = {};
};

} // namespace plandeck
