// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/profile.h"

#include <QtCore/QDir>
#include <QtCore/QUrl>
#include <QtNetwork/QHostAddress>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qsizetype longestName = 60;
const auto addressField = u"address"_s;

/// The text of a PostgreSQL URL without its password, wherever it stood.
QString withoutPassword(const QString &text)
{
    const auto query = text.indexOf(u'?');
    QString location = query < 0 ? text : text.first(query);
    const auto begin = location.indexOf("://"_L1) + 3;
    const auto slash = location.indexOf(u'/', begin);
    const auto at = location.lastIndexOf(u'@', slash < 0 ? -1 : slash);
    const auto colon = location.indexOf(u':', begin);
    if (at >= begin && colon >= begin && colon < at)
        location.remove(colon, at - colon);
    if (query < 0)
        return location;
    QStringList options;
    for (const auto &option : text.sliced(query + 1).split(u'&', Qt::SkipEmptyParts))
        if (QUrl::fromPercentEncoding(option.section(u'=', 0, 0).toUtf8()) != "password"_L1)
            options.append(option);
    return options.isEmpty() ? location : QString(location + u'?' + options.join(u'&'));
}

Result<ProfileAddress> fileAddress(const QString &text)
{
    if (text.contains("://"_L1) && !text.startsWith("sqlite://"_L1))
        return invalid(addressField, u"database_url_invalid"_s);
    if (!text.startsWith("sqlite://"_L1)) {
        const QString path = text.startsWith("~/"_L1) ? QString(QDir::homePath() + text.sliced(1)) : text;
        auto encoded = QDir::cleanPath(QDir(path).absolutePath());
        encoded.replace(u'%', "%25"_L1).replace(u'?', "%3F"_L1);
        return fileAddress(u"sqlite:///"_s + encoded);
    }
    return DatabaseUrl::parse(text).map([&](const DatabaseUrl &) { return ProfileAddress{text, {}}; });
}

Result<ProfileAddress> postgresAddress(const QString &text)
{
    auto url = DatabaseUrl::parse(text);
    if (!url || url->engine != Engine::Postgres)
        return invalid(addressField, u"database_url_invalid"_s);
    ProfileAddress read{withoutPassword(text), std::move(url->password)};
    const auto again = DatabaseUrl::parse(read.address);
    if (!again || !again->password.isEmpty()) // better refused than kept in a file
        return invalid(addressField, u"database_url_invalid"_s);
    return read;
}

Result<ProfileAddress> serverAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    const bool isSafe = url.scheme() == "https"_L1 || (url.scheme() == "http"_L1 && isHere);
    if (!url.isValid() || !isSafe || url.host().isEmpty() || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return invalid(addressField, u"server_url_invalid"_s);
    auto address = url.toString();
    while (address.endsWith(u'/'))
        address.chop(1);
    return ProfileAddress{address, {}};
}

} // namespace

Result<ProfileAddress> readProfileAddress(ProfileKind kind, const QString &text)
{
    const auto trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return invalid(addressField, u"required"_s);
    auto read = [&] {
        switch (kind) {
        case ProfileKind::Sqlite: return fileAddress(trimmed);
        case ProfileKind::Postgres: return postgresAddress(trimmed);
        case ProfileKind::Remote: return serverAddress(trimmed);
        }
        Q_UNREACHABLE();
    }();
    if (!read && read.error().field.isEmpty())
        return invalid(addressField, read.error().code);
    return read;
}

Result<DatabaseUrl> databaseOf(const Profile &profile, const Secret &password)
{
    auto url = DatabaseUrl::parse(profile.address);
    if (url && url->engine == Engine::Postgres && !password.isEmpty())
        url->password = password.copy();
    return url;
}

QString placeOf(const Profile &profile)
{
    if (profile.kind == ProfileKind::Remote)
        return profile.address;
    const auto url = DatabaseUrl::parse(profile.address);
    if (!url)
        return {};
    if (url->engine == Engine::Postgres)
        return url->display();
    const QString home = QDir::homePath() + u'/';
    return url->path.startsWith(home) ? u"~/"_s + url->path.sliced(home.size()) : url->path;
}

QList<Problem> problemsOf(const Profile &profile, const QList<Profile> &others)
{
    QList<Problem> problems;
    const auto name = profile.name.trimmed();
    const auto isNamed = [&](const Profile &other) {
        return other.id != profile.id && other.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (name.isEmpty())
        problems.append({u"name"_s, u"required"_s});
    else if (name.size() > longestName)
        problems.append({u"name"_s, u"too_long"_s});
    else if (std::ranges::any_of(others, isNamed))
        problems.append({u"name"_s, u"name_taken"_s});
    if (const auto address = readProfileAddress(profile.kind, profile.address); !address)
        problems.append({addressField, address.error().code});
    return problems;
}

} // namespace plandeck
