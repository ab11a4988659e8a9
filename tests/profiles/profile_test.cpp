// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/profile.h"

#include <QtCore/QDir>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class ProfileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAddressIsKeptWithoutItsPassword_data()
    {
        QTest::addColumn<ProfileKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("address");
        QTest::addColumn<QString>("password");
        using enum ProfileKind;
        QTest::newRow("plain") << Postgres << u"postgresql://anna@db/plandeck"_s << u"postgresql://anna@db/plandeck"_s
                               << QString();
        QTest::newRow("password") << Postgres << u" postgres://anna:pw@db:5433/plandeck "_s
                                  << u"postgres://anna@db:5433/plandeck"_s << u"pw"_s;
        QTest::newRow("encoded") << Postgres << u"postgresql://a%40b:p%3Aw%2F@db/x"_s << u"postgresql://a%40b@db/x"_s
                                 << u"p:w/"_s;
        QTest::newRow("several hosts") << Postgres << u"postgresql://a:pw@one:1,two:2/x?connect_timeout=2"_s
                                       << u"postgresql://a@one:1,two:2/x?connect_timeout=2"_s << u"pw"_s;
        QTest::newRow("an @ inside") << Postgres << u"postgresql://a:p@w@db/x"_s << u"postgresql://a@db/x"_s << u"p@w"_s;
        QTest::newRow("as an option") << Postgres << u"postgresql://db/x?user=a&password=pw&sslmode=require"_s
                                      << u"postgresql://db/x?user=a&sslmode=require"_s << u"pw"_s;
        QTest::newRow("encoded option") << Postgres << u"postgresql://db/x?pass%77ord=pw"_s << u"postgresql://db/x"_s << u"pw"_s;
        QTest::newRow("both") << Postgres << u"postgresql://a:one@db/x?password=two"_s << u"postgresql://a@db/x"_s << u"two"_s;
        QTest::newRow("socket") << Postgres << u"postgresql:///x?host=/run/postgresql"_s
                                << u"postgresql:///x?host=/run/postgresql"_s << QString();
        QTest::newRow("file") << Sqlite << u"/tmp/a b.db"_s << u"sqlite:////tmp/a b.db"_s << QString();
        QTest::newRow("file at home") << Sqlite << u"~/p.db"_s << QString(u"sqlite:///"_s + QDir::homePath() + u"/p.db")
                                      << QString();
        QTest::newRow("odd file") << Sqlite << u"/tmp/100%?.db"_s << u"sqlite:////tmp/100%25%3F.db"_s << QString();
        QTest::newRow("file as URL") << Sqlite << u"sqlite:////tmp/a.db"_s << u"sqlite:////tmp/a.db"_s << QString();
        QTest::newRow("server") << Remote << u"https://desk.example/"_s << u"https://desk.example"_s << QString();
        QTest::newRow("server here") << Remote << u"http://127.0.0.1:8787"_s << u"http://127.0.0.1:8787"_s << QString();
    }
    void anAddressIsKeptWithoutItsPassword()
    {
        QFETCH(ProfileKind, kind);
        QFETCH(QString, typed);
        const auto read = readProfileAddress(kind, typed);
        QVERIFY(read);
        QTEST(read->address, "address");
        QTEST(read->password.revealText(), "password");
        const auto again = readProfileAddress(kind, read->address); // what is kept is read as it is
        QVERIFY(again);
        QCOMPARE(again->address, read->address);
        QVERIFY(again->password.isEmpty());
    }

    void whatIsNoAddressIsRefused_data()
    {
        QTest::addColumn<ProfileKind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("code");
        using enum ProfileKind;
        QTest::newRow("nothing") << Postgres << u"  "_s << u"required"_s;
        QTest::newRow("no database") << Postgres << u"postgresql://db"_s << u"database_url_invalid"_s;
        QTest::newRow("a file for a database") << Postgres << u"sqlite:///x.db"_s << u"database_url_invalid"_s;
        QTest::newRow("a database for a file") << Sqlite << u"postgresql://db/x"_s << u"database_url_invalid"_s;
        QTest::newRow("no TLS") << Remote << u"http://desk.example"_s << u"server_url_invalid"_s;
        QTest::newRow("password in it") << Remote << u"https://a:b@desk.example"_s << u"server_url_invalid"_s;
        QTest::newRow("no scheme") << Remote << u"desk.example"_s << u"server_url_invalid"_s;
    }
    void whatIsNoAddressIsRefused()
    {
        QFETCH(ProfileKind, kind);
        QFETCH(QString, typed);
        const auto read = readProfileAddress(kind, typed);
        QVERIFY(!read);
        QTEST(read.error().code, "code");
        QCOMPARE(read.error().field, u"address"_s);
        QVERIFY(!read.error().detail.contains("b@desk"_L1));
    }

    void namesAreThereOnce()
    {
        const Profile mine{.id = u"1"_s, .name = u"Production"_s, .address = u"sqlite:////tmp/a.db"_s};
        QVERIFY(problemsOf(mine, {mine}).isEmpty());
        auto other = mine;
        other.id = u"2"_s;
        other.name = u" production "_s;
        QCOMPARE(problemsOf(other, {mine}), (QList<Problem>{{u"name"_s, u"name_taken"_s}}));
        other.name.clear();
        QCOMPARE(problemsOf(other, {mine}), (QList<Problem>{{u"name"_s, u"required"_s}}));
        other.name = QString(61, u'x');
        QCOMPARE(problemsOf(other, {mine}), (QList<Problem>{{u"name"_s, u"too_long"_s}}));
    }

    void theDatabaseComesWithThePasswordKeptApart()
    {
        const Profile profile{.kind = ProfileKind::Postgres, .address = u"postgresql://anna@one,two/plandeck"_s};
        const auto url = databaseOf(profile, Secret(u"pw"_s));
        QVERIFY(url);
        QCOMPARE(url->password.revealText(), u"pw"_s);
        QCOMPARE(url->hosts.size(), 2);
        QCOMPARE(placeOf(profile), u"postgresql://anna@one:5432,two:5432/plandeck"_s);
    }
};

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
