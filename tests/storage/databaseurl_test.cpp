// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/databaseurl.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class DatabaseUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiles_data();
    void readsFiles();
    void readsServers_data();
    void readsServers();
    void readsUserAndPassword();
    void showsNoPassword();
    void givesLibpqItsKeywords();
    void refusesWhatIsWrong_data();
    void refusesWhatIsWrong();
    void copiesForAnotherDatabase();
};

void DatabaseUrlTest::readsFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("sqlite:///plandeck.db") << u"plandeck.db"_s;
    QTest::newRow("sqlite:///data/plandeck.db") << u"data/plandeck.db"_s;
    QTest::newRow("sqlite:////var/lib/plandeck.db") << u"/var/lib/plandeck.db"_s;
    QTest::newRow("sqlite:////tmp/a%20b%3F%23%25.db") << u"/tmp/a b?#%.db"_s;
    QTest::newRow("sqlite:////tmp/f%C3%BCr.db?busy_timeout=50") << u"/tmp/für.db"_s;
}

void DatabaseUrlTest::readsFiles()
{
    QFETCH(QString, path);
    const auto url = DatabaseUrl::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
    QCOMPARE(url->engine, Engine::Sqlite);
    QCOMPARE(url->path, path);
    QCOMPARE(DatabaseUrl::sqlite(path).display(), u"sqlite:///"_s + path);
}

void DatabaseUrlTest::readsServers_data()
{
    QTest::addColumn<QString>("hosts");
    QTest::addColumn<QString>("ports");
    QTest::addColumn<QString>("database");
    QTest::newRow("postgresql://localhost/plandeck") << u"localhost"_s << u"5432"_s << u"plandeck"_s;
    QTest::newRow("postgres://localhost:5433/plandeck") << u"localhost"_s << u"5433"_s << u"plandeck"_s;
    QTest::newRow("postgresql://one:5432,two,three:5434/x") << u"one,two,three"_s << u"5432,5432,5434"_s << u"x"_s;
    QTest::newRow("postgresql://[::1]:5433/x") << u"::1"_s << u"5433"_s << u"x"_s;
    QTest::newRow("postgresql://[::1],[fe80::2]:1/x") << u"::1,fe80::2"_s << u"5432,1"_s << u"x"_s;
    QTest::newRow("postgresql://%2Frun%2Fpostgresql/x") << u"/run/postgresql"_s << u"5432"_s << u"x"_s;
    QTest::newRow("postgresql://u@/x?host=/tmp/s&port=6000") << u"/tmp/s"_s << u"6000"_s << u"x"_s;
    QTest::newRow("postgresql://u@/x?port=6000&host=/tmp/s") << u"/tmp/s"_s << u"6000"_s << u"x"_s;
    QTest::newRow("postgresql:///?dbname=x&host=a,b") << u"a,b"_s << u"5432,5432"_s << u"x"_s;
    QTest::newRow("postgresql:///a%2Fb") << u""_s << u"5432"_s << u"a/b"_s;
}

void DatabaseUrlTest::readsServers()
{
    QFETCH(QString, hosts);
    QFETCH(QString, ports);
    QFETCH(QString, database);
    const auto url = DatabaseUrl::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY2(url, qPrintable(url ? QString() : url.error().detail));
    QCOMPARE(url->engine, Engine::Postgres);
    QCOMPARE(url->hostNames(), hosts);
    QCOMPARE(url->database, database);
    QVERIFY(url->connectOptions().split(u';').contains(u"port='"_s + ports + u'\''));
}

void DatabaseUrlTest::readsUserAndPassword()
{
    const auto url = DatabaseUrl::parse(u"postgresql://an%40na:p%3Aw%2F%25%40x:y@localhost/x"_s);
    QVERIFY(url);
    QCOMPARE(url->user, u"an@na"_s);
    QCOMPARE(url->password.revealText(), u"p:w/%@x:y"_s);
    const auto inQuery = DatabaseUrl::parse(u"postgresql://localhost/x?user=anna&password=geheim%26"_s);
    QVERIFY(inQuery);
    QCOMPARE(inQuery->user, u"anna"_s);
    QCOMPARE(inQuery->password.revealText(), u"geheim&"_s);
}

void DatabaseUrlTest::showsNoPassword()
{
    const auto shown = [](const QString &text) { return DatabaseUrl::parse(text).value().display(); };
    QCOMPARE(shown(u"postgresql://anna:geheim@one,[::1]:2/x?sslmode=require"_s), u"postgresql://anna:…@one:5432,[::1]:2/x"_s);
    QCOMPARE(shown(u"postgresql://anna@one/x"_s), u"postgresql://anna@one:5432/x"_s);
    QCOMPARE(shown(u"postgresql://one/x?password=geheim"_s), u"postgresql://one:5432/x"_s);
}

void DatabaseUrlTest::givesLibpqItsKeywords()
{
    const auto options = [](const QString &text) { return DatabaseUrl::parse(text).value().connectOptions().split(u';'); };
    const auto plain = options(u"postgresql://one/x"_s);
    QVERIFY(plain.contains(u"connect_timeout='5'"_s));
    QVERIFY(plain.contains(u"application_name='plandeck'"_s));
    QVERIFY(plain.contains(u"target_session_attrs='any'"_s));
    QVERIFY(plain.filter(u"options="_s).value(0).contains(u"statement_timeout=30000"_s));

    const auto own =
        options(u"postgresql://one,two/x?sslmode=verify-full&sslrootcert=/a%27b%5Cc&connect_timeout=2&statement_timeout=9"_s);
    QVERIFY(own.contains(u"sslmode='verify-full'"_s));
    QVERIFY(own.contains(u"sslrootcert='/a\\'b\\\\c'"_s));
    QVERIFY(own.contains(u"connect_timeout='2'"_s));
    QVERIFY(own.contains(u"target_session_attrs='read-write'"_s));
    QVERIFY(own.filter(u"options="_s).value(0).endsWith(u"statement_timeout=9'"_s));
    QVERIFY(!own.join(u' ').contains(u"password"_s));
}

void DatabaseUrlTest::refusesWhatIsWrong_data()
{
    QTest::addColumn<QString>("word"); // of the explanation
    QTest::newRow("") << u"sqlite://"_s;
    QTest::newRow("plandeck.db") << u"sqlite://"_s;
    QTest::newRow("mysql://localhost/x") << u"postgresql://"_s;
    QTest::newRow("sqlite://plandeck.db") << u"sqlite:///"_s;
    QTest::newRow("sqlite://") << u"sqlite:///"_s;
    QTest::newRow("sqlite:///") << u"sqlite:///"_s;
    QTest::newRow("sqlite://:memory:") << u"sqlite:///"_s;
    QTest::newRow("sqlite:///:memory:") << u"thread"_s;
    QTest::newRow("sqlite:///folder/") << u"file"_s;
    QTest::newRow("sqlite:///x.db?mode=ro") << u"mode"_s;
    QTest::newRow("sqlite:///x.db?busy_timeout=long") << u"number"_s;
    QTest::newRow("sqlite:///100%.db") << u"%25"_s;
    QTest::newRow("sqlite:///a%00b") << u"character"_s;
    QTest::newRow("sqlite:///a%ff") << u"character"_s;
    QTest::newRow("postgresql://localhost") << u"no database"_s;
    QTest::newRow("postgresql://localhost/") << u"no database"_s;
    QTest::newRow("postgresql://localhost:0/x") << u"port"_s;
    QTest::newRow("postgresql://localhost:65536/x") << u"port"_s;
    QTest::newRow("postgresql://localhost:geheim/x") << u"port"_s;
    QTest::newRow("postgresql://[::1/x") << u"]"_s;
    QTest::newRow("postgresql://[::1]5432/x") << u"]"_s;
    QTest::newRow("postgresql://localhost/x?colour=red") << u"colour"_s;
    QTest::newRow("postgresql://localhost/x?sslmode") << u"name=value"_s;
    QTest::newRow("postgresql://localhost/x?sslrootcert=a;b") << u"semicolon"_s;
    QTest::newRow("postgresql:///x?host=a;b") << u"host"_s;
    QTest::newRow("postgresql://localhost/x?statement_timeout=1%20-c%20fsync=off") << u"number"_s;
    QTest::newRow("postgresql://u:100%@localhost/x") << u"%25"_s;
}

void DatabaseUrlTest::refusesWhatIsWrong()
{
    QFETCH(QString, word);
    const auto url = DatabaseUrl::parse(QString::fromUtf8(QTest::currentDataTag()));
    QVERIFY(!url);
    QCOMPARE(url.error().kind, Error::Kind::Invalid);
    QCOMPARE(url.error().code, u"database_url_invalid"_s);
    QVERIFY2(url.error().detail.contains(word), qPrintable(url.error().detail));
}

void DatabaseUrlTest::copiesForAnotherDatabase()
{
    const auto url = DatabaseUrl::parse(u"postgresql://anna:geheim@one/x?sslmode=require"_s).value();
    const auto other = url.copyFor(u"y"_s);
    QCOMPARE(other.display(), u"postgresql://anna:…@one:5432/y"_s);
    QVERIFY(other.password == url.password);
    QCOMPARE(other.options, url.options);
}

QTEST_APPLESS_MAIN(DatabaseUrlTest)
#include "databaseurl_test.moc"
