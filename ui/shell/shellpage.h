// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtCore/QString>
#include <QtGui/QKeySequence>

#include <functional>

class QWidget;

namespace plandeck {

/// A place the window can go to. Its widget is made when it is first shown.
struct ShellPage
{
    QString id = {}; // "plans": stable, for settings and links
    QString title = {};
    Icon icon = Icon::None;
    QKeySequence shortcut = {};
    std::function<QWidget *(QWidget *parent)> make = {};
    QString section = {}; // heading over this and the following pages; empty: none
};

} // namespace plandeck
