// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace plandeck {

/// Where a window keeps its place on the screen. The application has it in the settings, tests in a map.
class WindowMemory
{
public:
    virtual ~WindowMemory() = default;
    virtual QByteArray recall(const QString &key) const = 0;
    virtual void remember(const QString &key, const QByteArray &value) = 0;
};

} // namespace plandeck
