// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/backgroundtester.h"

#include "services/storage/migrations.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QPointer>
#include <QtNetwork/QNetworkReply>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int serverPatienceMs = 10'000;
const auto databasePatience = u"5000"_s; // of a statement, milliseconds

/// "PostgreSQL 15.8 (Debian …)" without what the packager adds.
Result<QString> productOf(Database &database)
{
    const bool isSqlite = database.engine() == Engine::Sqlite;
    const auto version = database.read([&](Connection &connection) {
        return connection.value(isSqlite ? u"SELECT sqlite_version()"_s : u"SHOW server_version"_s);
    });
    if (!version)
        return failed(version.error());
    const auto number = version->toString().section(u' ', 0, 0);
    return isSqlite ? QString(u"SQLite "_s + number) : QString(u"PostgreSQL "_s + number);
}

/// What PostgreSQL or its client said, as something to do about it. Their words are the only thing they say it by.
Error explained(Error error)
{
    struct Row
    {
        QLatin1StringView words;
        QLatin1StringView code;
    };
    static constexpr std::array table{Row{"authentication failed"_L1, "database_login_refused"_L1},
                                      Row{"no password supplied"_L1, "database_login_refused"_L1},
                                      Row{"certificate"_L1, "tls_failed"_L1},
                                      Row{"SSL"_L1, "tls_failed"_L1},
                                      Row{"could not translate host name"_L1, "database_host_unknown"_L1},
                                      Row{"Connection refused"_L1, "database_refused"_L1},
                                      Row{"timeout expired"_L1, "database_timeout"_L1},
                                      Row{"does not exist"_L1, "database_missing"_L1}};
    const auto row = std::ranges::find_if(table, [&](const Row &r) { return error.detail.contains(r.words); });
    if (error.code == "connection_failed"_L1 && row != table.end())
        error.code = row->code;
    return error;
}

Result<ConnectionReport> tryDatabase(const DatabaseUrl &url)
{
    if (url.engine == Engine::Sqlite && !QFileInfo::exists(url.path))
        return ConnectionReport{.product = u"SQLite"_s, .isNew = true};
    const auto database = Database::open(url);
    if (!database)
        return failed(explained(database.error()));
    auto product = productOf(**database);
    if (!product)
        return failed(product.error());
    QElapsedTimer clock;
    clock.start();
    if (const auto answer = (*database)->read([](Connection &connection) { return connection.value(u"SELECT 1"_s); }); !answer)
        return failed(answer.error());
    const auto milliseconds = clock.elapsed();
    const auto pending = pendingMigrations(**database);
    if (!pending)
        return failed(pending.error());
    return ConnectionReport{.product = *product, .schema = pending->from, .ourSchema = pending->to, .milliseconds = milliseconds};
}

QString codeOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return u"server_timeout"_s;
    case QNetworkReply::SslHandshakeFailedError: return u"tls_failed"_s;
    default: return u"server_unreachable"_s;
    }
}

/// A Plandeck says {"status":"ok"} there.
Result<ConnectionReport> reportOf(QNetworkReply &reply, qint64 milliseconds)
{
    const auto status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0)
        return failed({.kind = Error::Kind::Unavailable, .code = codeOf(reply.error()), .detail = reply.errorString()});
    const auto body = reply.read(200);
    if (status != 200 || !body.contains("\"status\":\"ok\""))
        return failed({.kind = Error::Kind::Unavailable, .code = u"answer_not_understood"_s});
    return ConnectionReport{.product = u"plandeck-server"_s, .milliseconds = milliseconds};
}

} // namespace

BackgroundTester::BackgroundTester(QObject *parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(4); // they wait more than they work
}

BackgroundTester::~BackgroundTester()
{
    m_pool.waitForDone();
}

void BackgroundTester::test(QObject *owner, const Profile &profile, Secret password, Done done)
{
    if (profile.kind == ProfileKind::Remote)
        return testServer(owner, QUrl(profile.address), std::move(done));
    auto url = databaseOf(profile, password);
    if (!url)
        return done(failed(std::move(url.error())));
    if (url->engine == Engine::Postgres)
        url->options.insert(u"statement_timeout"_s, databasePatience);
    testDatabase(owner, std::move(*url), std::move(done));
}

void BackgroundTester::testDatabase(QObject *owner, DatabaseUrl url, Done done)
{
    auto shared = std::make_shared<DatabaseUrl>(std::move(url));
    m_pool.start([this, owner = QPointer(owner), shared, done = std::move(done)]() mutable {
        auto report = tryDatabase(*shared); // its connections end with it, in this thread
        QMetaObject::invokeMethod(this, [owner, report = std::move(report), done = std::move(done)] {
            if (owner)
                done(report);
        });
    });
}

void BackgroundTester::testServer(QObject *owner, const QUrl &url, Done done)
{
    auto base = url;
    base.setPath(base.path() + u"/healthz"_s);
    QNetworkRequest request(base);
    request.setTransferTimeout(serverPatienceMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    auto *reply = m_network.get(request);
    QElapsedTimer clock;
    clock.start();
    connect(reply, &QNetworkReply::finished, this, [reply, clock, owner = QPointer(owner), done = std::move(done)] {
        reply->deleteLater();
        if (owner)
            done(reportOf(*reply, clock.elapsed()));
    });
}

} // namespace plandeck

#include "moc_backgroundtester.cpp"
