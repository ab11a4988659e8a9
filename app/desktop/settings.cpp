// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/settings.h"

#include "app/common/configuration.h"
#include "models/preferencesmodel.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QMetaEnum>
#include <QtCore/QStandardPaths>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto themeKey = "appearance/theme"_L1;
constexpr auto wasDarkKey = "appearance/was_dark"_L1;
constexpr auto secretStoreKey = "security/secret_store"_L1;
constexpr auto masterKeyKeys = "security/had_master_key_"_L1;
constexpr auto languageKey = "appearance/language"_L1;
constexpr auto textScaleKey = "appearance/text_scale"_L1;
constexpr auto noticesOnDesktopKey = "notices/desktop"_L1;
constexpr auto noticesInFrontKey = "notices/in_front"_L1;
constexpr auto noticesUnwantedKey = "notices/unwanted"_L1;
constexpr auto quietHoursKey = "notices/quiet_hours"_L1;
constexpr auto quietFromKey = "notices/quiet_from"_L1;
constexpr auto quietUntilKey = "notices/quiet_until"_L1;
constexpr auto timeFormat = "HH:mm"_L1;
constexpr auto portKey = "server/port"_L1;
constexpr auto profilesKey = "profiles"_L1;
constexpr auto defaultProfileKey = "desk/default_profile"_L1;
constexpr auto windowKeys = "window/"_L1;
constexpr int standardPort = 8787;

QString fileOr(const QString &file)
{
    return file.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/plandeck/plandeck.conf"_s
                          : file;
}

template<typename T>
T wordOr(const QString &word, T otherwise)
{
    const auto words = wordsOf(T{});
    for (size_t i = 0; i < words.size(); ++i)
        if (word == wordOf(T(i)))
            return T(i);
    return otherwise;
}

/// The file that the desk has used since before there were profiles.
Profile ownProfile()
{
    return {.id = u"own"_s,
            .name = QCoreApplication::translate("plandeck::Settings", "This computer", "name of the first profile"),
            .address = u"sqlite:///"_s + dataFolder() + u"/plandeck.db"_s};
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

QString Settings::language() const
{
    return m_settings.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    m_settings.setValue(languageKey, code);
}

int Settings::textScale() const
{
    return m_settings.value(textScaleKey, PreferencesModel::smallestText).toInt();
}

void Settings::setTextScale(int percent)
{
    m_settings.setValue(textScaleKey, percent);
}

NoticeWishes Settings::notices() const
{
    NoticeWishes wishes;
    wishes.areOnDesktop = m_settings.value(noticesOnDesktopKey, wishes.areOnDesktop).toBool();
    wishes.areInFrontToo = m_settings.value(noticesInFrontKey, wishes.areInFrontToo).toBool();
    const auto unwanted = m_settings.value(noticesUnwantedKey).toStringList();
    for (const auto kind : {NoticeKind::Tasks, NoticeKind::Events, NoticeKind::Deliveries})
        if (unwanted.contains(wordOf(kind)))
            wishes.unwanted.append(kind);
    wishes.areHoursQuiet = m_settings.value(quietHoursKey, wishes.areHoursQuiet).toBool();
    const auto timeOf = [this](QLatin1StringView key, QTime otherwise) {
        const auto known = QTime::fromString(m_settings.value(key).toString(), timeFormat);
        return known.isValid() ? known : otherwise;
    };
    wishes.quietFrom = timeOf(quietFromKey, wishes.quietFrom);
    wishes.quietUntil = timeOf(quietUntilKey, wishes.quietUntil);
    return wishes;
}

void Settings::setNotices(const NoticeWishes &wishes)
{
    QStringList unwanted;
    for (const auto kind : wishes.unwanted)
        unwanted.append(wordOf(kind));
    m_settings.setValue(noticesOnDesktopKey, wishes.areOnDesktop);
    m_settings.setValue(noticesInFrontKey, wishes.areInFrontToo);
    m_settings.setValue(noticesUnwantedKey, unwanted);
    m_settings.setValue(quietHoursKey, wishes.areHoursQuiet);
    m_settings.setValue(quietFromKey, wishes.quietFrom.toString(timeFormat));
    m_settings.setValue(quietUntilKey, wishes.quietUntil.toString(timeFormat));
}

quint16 Settings::port() const
{
    const int port = m_settings.value(portKey, standardPort).toInt();
    return quint16(port >= 0 && port <= 65535 ? port : standardPort); // 0: any free one
}

void Settings::setPort(quint16 port)
{
    m_settings.setValue(portKey, port);
}

QList<Profile> Settings::profiles() const
{
    QSettings file(m_settings.fileName(), QSettings::IniFormat); // reading an array moves a place in it
    QList<Profile> profiles;
    const int count = file.beginReadArray(profilesKey);
    for (int i = 0; i < count; ++i) {
        file.setArrayIndex(i);
        profiles.append({.id = file.value(u"id"_s).toString(),
                         .name = file.value(u"name"_s).toString(),
                         .kind = wordOr(file.value(u"kind"_s).toString(), ProfileKind::Sqlite),
                         .colour = wordOr(file.value(u"colour"_s).toString(), ProfileColour::Blue),
                         .isReadOnly = file.value(u"read_only"_s).toBool(),
                         .address = file.value(u"address"_s).toString()});
    }
    profiles.removeIf([](const Profile &profile) { return profile.id.isEmpty(); });
    return profiles.isEmpty() ? QList{ownProfile()} : profiles;
}

void Settings::setProfiles(const QList<Profile> &profiles)
{
    m_settings.remove(profilesKey); // a shorter list leaves nothing behind
    m_settings.beginWriteArray(profilesKey, int(profiles.size()));
    for (int i = 0; i < profiles.size(); ++i) {
        const auto &profile = profiles.at(i);
        m_settings.setArrayIndex(i);
        m_settings.setValue(u"id"_s, profile.id);
        m_settings.setValue(u"name"_s, profile.name);
        m_settings.setValue(u"kind"_s, wordOf(profile.kind));
        m_settings.setValue(u"colour"_s, wordOf(profile.colour));
        m_settings.setValue(u"read_only"_s, profile.isReadOnly);
        m_settings.setValue(u"address"_s, profile.address);
    }
    m_settings.endArray();
    m_settings.sync(); // profiles() reads the file
}

QString Settings::defaultProfile() const
{
    const auto id = m_settings.value(defaultProfileKey).toString();
    const auto all = profiles();
    const bool isThere = std::ranges::find(all, id, &Profile::id) != all.end();
    return isThere ? id : all.first().id;
}

void Settings::setDefaultProfile(const QString &id)
{
    m_settings.setValue(defaultProfileKey, id);
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
