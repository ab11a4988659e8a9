// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecontroller.h"

#include "ui/theme/deskstyle.h"
#include "ui/theme/theme.h"

#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

namespace plandeck {

ThemeController::ThemeController(Preference preference, bool wasDark, QObject *parent)
    : QObject(parent)
    , m_preference(preference)
    , m_isDesktopDark(wasDark)
{
    QApplication::setStyle(new DeskStyle);
    QApplication::setFont(applicationFont());
    connect(&m_desktop, &DesktopAppearance::changed, this, &ThemeController::desktopChanged);
    connect(&m_desktop, &DesktopAppearance::contrastChanged, this, &ThemeController::desktopContrastChanged);
    setPreference(preference);
}

void ThemeController::setPreference(Preference preference)
{
    m_preference = preference;
    if (preference == Preference::FollowDesktop && !m_isWatching) {
        m_isWatching = true;
        m_desktop.watch();
    }
    apply();
}

void ThemeController::setTextScale(int percent)
{
    QFont font = applicationFont();
    font.setPointSizeF(font.pointSizeF() * percent / 100);
    QApplication::setFont(font);
}

bool ThemeController::isDark() const
{
    switch (m_preference) {
    case Preference::FollowDesktop: return m_isDesktopDark;
    case Preference::Light: return false;
    case Preference::Dark:
    case Preference::HighContrast: return true;
    }
    Q_UNREACHABLE();
}

bool ThemeController::isHighContrast() const
{
    return m_preference == Preference::HighContrast || (m_preference == Preference::FollowDesktop && m_isDesktopHighContrast);
}

const Tokens &ThemeController::tokens() const
{
    if (isHighContrast())
        return highContrastTokens();
    return isDark() ? darkTokens() : lightTokens();
}

void ThemeController::setAnimated(bool isAnimated)
{
    if (auto *style = qobject_cast<DeskStyle *>(QApplication::style()))
        style->setAnimated(isAnimated);
}

void ThemeController::desktopChanged(bool isDark)
{
    m_isDesktopDark = isDark;
    if (m_preference == Preference::FollowDesktop)
        apply();
}

void ThemeController::desktopContrastChanged(bool isHigh)
{
    m_isDesktopHighContrast = isHigh;
    if (m_preference == Preference::FollowDesktop)
        apply();
}

void ThemeController::apply()
{
    const auto palette = paletteOf(tokens());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
    Q_EMIT changed(isDark());
}

} // namespace plandeck

#include "moc_themecontroller.cpp"
