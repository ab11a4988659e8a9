// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/databaseurl.h"

#include <QtCore/QUrl>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr std::array knownOptions{"sslmode"_L1,
                                  "sslrootcert"_L1,
                                  "sslcert"_L1,
                                  "sslkey"_L1,
                                  "sslcrl"_L1,
                                  "ssl_min_protocol_version"_L1,
                                  "channel_binding"_L1,
                                  "connect_timeout"_L1,
                                  "application_name"_L1,
                                  "target_session_attrs"_L1,
                                  "keepalives"_L1,
                                  "keepalives_idle"_L1,
                                  "keepalives_interval"_L1,
                                  "keepalives_count"_L1,
                                  "tcp_user_timeout"_L1,
                                  "passfile"_L1,
                                  "gssencmode"_L1,
                                  "statement_timeout"_L1};

Unexpected wrong(const QString &why)
{
    return failed({.kind = Error::Kind::Invalid, .code = u"database_url_invalid"_s, .detail = why});
}

Result<QString> decoded(QStringView part)
{
    const auto isHex = [part](qsizetype at) {
        return at < part.size() && part[at].unicode() < 128 && isxdigit(part[at].unicode());
    };
    for (auto at = part.indexOf(u'%'); at >= 0; at = part.indexOf(u'%', at + 1))
        if (!isHex(at + 1) || !isHex(at + 2))
            return wrong(u"a % itself is written %25"_s);
    const auto bytes = QByteArray::fromPercentEncoding(part.toUtf8());
    const auto text = QString::fromUtf8(bytes);
    if (!QByteArrayView(bytes).isValidUtf8() || std::ranges::any_of(text, [](QChar c) { return c.unicode() < 0x20; }))
        return wrong(u"a part holds a character that cannot be"_s);
    return text;
}

Result<int> portOf(QStringView text)
{
    bool isNumber = false;
    const int port = text.toInt(&isNumber);
    if (!isNumber || port < 1 || port > 65535)
        return wrong(u"the port is a number from 1 to 65535"_s); // what stands there may be a password without its host
    return port;
}

Result<DatabaseUrl::Host> hostOf(QStringView text)
{
    DatabaseUrl::Host host;
    auto colon = text.lastIndexOf(u':');
    if (text.startsWith(u'[')) { // [::1]:5432
        const auto close = text.indexOf(u']');
        if (close < 0)
            return wrong(u"an IPv6 address ends with ]"_s);
        host.name = text.sliced(1, close - 1).toString();
        colon = close + 1 < text.size() ? close + 1 : -1;
        if (colon >= 0 && text[colon] != u':')
            return wrong(u"behind ] stands a port"_s);
    } else {
        auto name = decoded(colon < 0 ? text : text.first(colon));
        if (!name)
            return failed(std::move(name.error()));
        host.name = *name;
    }
    if (colon >= 0) {
        const auto port = portOf(text.sliced(colon + 1));
        if (!port)
            return failed(port.error());
        host.port = *port;
    }
    if (host.name.contains(u',') || host.name.contains(u';'))
        return wrong(u"no host has such a name"_s);
    return host;
}

Result<QList<DatabaseUrl::Host>> hostsOf(QStringView text)
{
    QList<DatabaseUrl::Host> hosts;
    for (const auto part : text.split(u',')) {
        auto host = hostOf(part);
        if (!host)
            return failed(std::move(host.error()));
        hosts.append(*host);
    }
    return hosts;
}

/// user:password@ in front of the hosts.
Result<> readUser(QStringView text, DatabaseUrl &url)
{
    const auto colon = text.indexOf(u':');
    auto user = decoded(colon < 0 ? text : text.first(colon));
    if (!user)
        return failed(std::move(user.error()));
    url.user = *user;
    if (colon < 0)
        return {};
    const auto password = decoded(text.sliced(colon + 1));
    if (!password)
        return failed(password.error());
    url.password = Secret(*password);
    return {};
}

Result<> setOption(const QString &name, const QString &value, DatabaseUrl &url)
{
    if (url.engine == Engine::Sqlite || name.endsWith(u"_timeout"_s)) {
        bool isNumber = false;
        if (url.engine == Engine::Sqlite && name != u"busy_timeout")
            return wrong(u"unknown option \"%1\"; a ? in a name is written %3F"_s.arg(name));
        if (value.toInt(&isNumber) < 0 || !isNumber)
            return wrong(u"option \"%1\" is a number"_s.arg(name));
        url.options.insert(name, value);
        return {};
    }
    if (name == u"host") {
        if (value.contains(u';'))
            return wrong(u"no host has such a name"_s);
        url.hosts.clear();
        for (const auto &host : value.split(u','))
            url.hosts.append({host});
    } else if (name == u"port") {
        const auto port = portOf(value);
        if (!port)
            return failed(port.error());
        for (auto &host : url.hosts)
            host.port = *port;
    } else if (name == u"user") {
        url.user = value;
    } else if (name == u"password") {
        url.password = Secret(value);
    } else if (name == u"dbname") {
        url.database = value;
    } else if (std::ranges::find(knownOptions, name) == knownOptions.end()) {
        return wrong(u"unknown option \"%1\""_s.arg(name));
    } else if (value.contains(u';')) {
        return wrong(u"option \"%1\" holds a semicolon"_s.arg(name)); // QtSql would cut there
    } else {
        url.options.insert(name, value);
    }
    return {};
}

Result<> readOptions(QStringView text, DatabaseUrl &url)
{
    auto parts = text.split(u'&', Qt::SkipEmptyParts);
    std::ranges::stable_sort(parts, {}, [](QStringView p) { return p.startsWith("port="_L1); }); // hosts before their port
    for (const auto part : parts) {
        const auto equals = part.indexOf(u'=');
        if (equals < 0)
            return wrong(u"an option is written name=value"_s);
        const auto name = decoded(part.first(equals));
        const auto value = decoded(part.sliced(equals + 1));
        if (!name || !value)
            return failed(name ? value.error() : name.error());
        if (auto set = setOption(*name, *value, url); !set)
            return set;
    }
    return {};
}

Result<DatabaseUrl> sqliteUrl(QStringView rest)
{
    if (!rest.startsWith(u'/') || rest.size() < 2)
        return wrong(u"write sqlite:///relative/path or sqlite:////absolute/path"_s);
    const auto query = rest.indexOf(u'?');
    const auto path = decoded((query < 0 ? rest : rest.first(query)).sliced(1));
    if (!path)
        return failed(path.error());
    if (path->startsWith(u":memory:"_s) || path->endsWith(u'/'))
        return wrong(u"the data has to be in a file: each thread has its own connection"_s);
    auto url = DatabaseUrl::sqlite(*path);
    if (auto options = query < 0 ? Result<>() : readOptions(rest.sliced(query + 1), url); !options)
        return failed(std::move(options.error()));
    return url;
}

Result<DatabaseUrl> postgresUrl(QStringView rest)
{
    DatabaseUrl url{.engine = Engine::Postgres};
    const auto query = rest.indexOf(u'?');
    const auto location = query < 0 ? rest : rest.first(query);
    const auto slash = location.indexOf(u'/');
    const auto authority = slash < 0 ? location : location.first(slash);
    const auto at = authority.lastIndexOf(u'@');

    if (auto user = at < 0 ? Result<>() : readUser(authority.first(at), url); !user)
        return failed(std::move(user.error()));
    auto hosts = hostsOf(authority.sliced(at + 1));
    if (!hosts)
        return failed(std::move(hosts.error()));
    url.hosts = *hosts;
    auto database = decoded(slash < 0 ? QStringView() : location.sliced(slash + 1));
    if (!database)
        return failed(std::move(database.error()));
    url.database = *database;
    if (auto options = query < 0 ? Result<>() : readOptions(rest.sliced(query + 1), url); !options)
        return failed(std::move(options.error()));
    if (url.database.isEmpty())
        return wrong(u"it names no database: postgresql://user@host/database"_s);
    return url;
}

QString quoted(const QString &value)
{
    auto text = value;
    return u'\'' + text.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s) + u'\'';
}

} // namespace

Result<DatabaseUrl> DatabaseUrl::parse(const QString &text)
{
    const auto colon = text.indexOf("://"_L1);
    const auto scheme = QStringView(text).first(std::max<qsizetype>(0, colon));
    const auto rest = QStringView(text).sliced(colon < 0 ? 0 : colon + 3);
    if (scheme == u"sqlite")
        return sqliteUrl(rest);
    if (scheme == u"postgresql" || scheme == u"postgres")
        return postgresUrl(rest);
    return wrong(u"it starts with sqlite:// or postgresql://"_s);
}

DatabaseUrl DatabaseUrl::sqlite(const QString &path)
{
    return {.engine = Engine::Sqlite, .path = path};
}

DatabaseUrl DatabaseUrl::copyFor(const QString &otherDatabase) const
{
    return {.engine = engine,
            .path = path,
            .hosts = hosts,
            .database = otherDatabase,
            .user = user,
            .password = password.copy(),
            .options = options,
            .isReadOnly = isReadOnly};
}

QString DatabaseUrl::display() const
{
    if (engine == Engine::Sqlite)
        return u"sqlite:///"_s + path;
    QStringList places;
    for (const auto &host : hosts)
        places.append((host.name.contains(u':') ? u'[' + host.name + u']' : host.name) + u':' + QString::number(host.port));
    const auto who = user.isEmpty() ? QString() : user + (password.isEmpty() ? u"@"_s : u":…@"_s);
    return u"postgresql://"_s + who + places.join(u',') + u'/' + database;
}

QString DatabaseUrl::hostNames() const
{
    QStringList names;
    for (const auto &host : hosts)
        names.append(host.name);
    return names.join(u',');
}

QString DatabaseUrl::connectOptions() const
{
    if (engine == Engine::Sqlite)
        return u"QSQLITE_BUSY_TIMEOUT="_s + options.value(u"busy_timeout"_s, u"5000"_s)
               + (isReadOnly ? u";QSQLITE_OPEN_READONLY"_s : QString());
    QStringList ports;
    for (const auto &host : hosts)
        ports.append(QString::number(host.port));
    TextMap all{{u"port"_s, ports.join(u',')},
                {u"connect_timeout"_s, u"5"_s},
                {u"application_name"_s, u"plandeck"_s},
                {u"keepalives_idle"_s, u"30"_s}, // a server that vanished is noticed in a minute, not in hours
                {u"keepalives_interval"_s, u"10"_s},
                {u"keepalives_count"_s, u"3"_s},
                {u"tcp_user_timeout"_s, u"30000"_s},
                {u"target_session_attrs"_s, hosts.size() > 1 ? u"read-write"_s : u"any"_s}};
    all.insert(options);
    const auto statementTimeout = all.take(u"statement_timeout"_s);
    all.insert(u"options"_s, u"-c TimeZone=UTC -c idle_in_transaction_session_timeout=60000 -c statement_timeout=%1%2"_s.arg(
                                 statementTimeout.isEmpty() ? u"30000"_s : statementTimeout,
                                 isReadOnly ? u" -c default_transaction_read_only=on"_s : QString()));
    QStringList keywords;
    for (const auto &[name, value] : all.asKeyValueRange())
        keywords.append(name + u'=' + quoted(value));
    return keywords.join(u';');
}

Secret DatabaseUrl::connectionText() const
{
    QString text =
        u"host="_s + quoted(hostNames()) + u" dbname="_s + quoted(database) + u' ' + connectOptions().replace(u';', u' ');
    if (!user.isEmpty())
        text += u" user="_s + quoted(user);
    if (!password.isEmpty())
        text += u" password="_s + quoted(password.revealText());
    return Secret(text.toUtf8());
}

} // namespace plandeck
