// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

#include "services/domain/field.h"

#include <QtCore/QMetaEnum>
#include <QtCore/QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto wasDarkKey = "appearance/was_dark"_L1;
constexpr auto secretStoreKey = "security/secret_store"_L1;
constexpr auto masterKeyKeys = "security/had_master_key_"_L1;
constexpr auto windowKeys = "window/"_L1;

QString fileOr(const QString &file)
{
    return file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plandeck/plandeck.conf"_s
                          : file;
}

} // namespace

Settings::Settings(const QString &file)
    : m_settings(fileOr(file), QSettings::IniFormat)
{
}

ThemeController::Preference Settings::theme() const
{
    bool isKnown = false;
    const auto word = m_settings.value(themeKey).toByteArray();
    const int value = QMetaEnum::fromType<ThemeController::Preference>().keyToValue(word.constData(), &isKnown);
    return isKnown ? ThemeController::Preference(value) : ThemeController::Preference::FollowDesktop;
}

void Settings::setTheme(ThemeController::Preference theme)
{
    m_settings.setValue(themeKey, QByteArray(QMetaEnum::fromType<ThemeController::Preference>().valueToKey(int(theme))));
}

bool Settings::wasDark() const
{
    return m_settings.value(wasDarkKey, false).toBool();
}

void Settings::setWasDark(bool isDark)
{
    m_settings.setValue(wasDarkKey, isDark);
}

std::optional<SecretStoreKind> Settings::secretStore() const
{
    const auto word = m_settings.value(secretStoreKey).toString();
    for (const auto kind : {SecretStoreKind::Keychain, SecretStoreKind::File, SecretStoreKind::Memory})
        if (word == wordOf(kind))
            return kind;
    return std::nullopt;
}

void Settings::setSecretStore(SecretStoreKind kind)
{
    m_settings.setValue(secretStoreKey, wordOf(kind));
}

bool Settings::hadMasterKey(SecretStoreKind kind) const
{
    return m_settings.value(QString(masterKeyKeys + wordOf(kind)), false).toBool();
}

void Settings::setHadMasterKey(SecretStoreKind kind)
{
    m_settings.setValue(QString(masterKeyKeys + wordOf(kind)), true);
}

QByteArray Settings::recall(const QString &key) const
{
    return m_settings.value(windowKeys + key).toByteArray();
}

void Settings::remember(const QString &key, const QByteArray &value)
{
    m_settings.setValue(windowKeys + key, value);
}

} // namespace plandeck
