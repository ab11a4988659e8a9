// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/desktopappearance.h"

#include <QtCore/QObject>

namespace plandeck {

struct Tokens;

/// Owns the choice of theme and puts it on the application: style and font once, the palette at every change.
class ThemeController final : public QObject
{
    Q_OBJECT

public:
    enum class Preference { FollowDesktop, Light, Dark, HighContrast };
    Q_ENUM(Preference)

    /// wasDark: what was shown last time, until the desktop has answered. Needs the QApplication.
    ThemeController(Preference preference, bool wasDark, QObject *parent = nullptr);

    Preference preference() const { return m_preference; }
    void setPreference(Preference preference);
    bool isDark() const;
    /// Chosen here, or wanted by the desktop that is followed.
    bool isHighContrast() const;

    /// Percent of the usual size of text. Panels that stand keep what they measured by it: make them anew.
    void setTextScale(int percent);

    /// Nothing moves: for pictures, tests, and people who asked for it.
    void setAnimated(bool isAnimated);

Q_SIGNALS:
    void changed(bool isDark);

private:
    void desktopChanged(bool isDark);
    void desktopContrastChanged(bool isHigh);
    const Tokens &tokens() const;
    void apply();

    DesktopAppearance m_desktop;
    Preference m_preference;
    bool m_isDesktopDark;
    bool m_isDesktopHighContrast = false;
    bool m_isWatching = false;
};

} // namespace plandeck
