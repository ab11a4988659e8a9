// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/sqltext.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(plandeck::SqlText::Kind)

class SqlTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersThePlaceHolders_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("numbered");
        QTest::addColumn<QByteArrayList>("names");
        using Names = QByteArrayList;
        QTest::newRow("none") << u"SELECT 1"_s << u"SELECT 1"_s << Names{};
        QTest::newRow("in order") << u"SELECT :a, :b2_c"_s << u"SELECT $1, $2"_s << Names{"a", "b2_c"};
        QTest::newRow("twice is one") << u"SELECT :a, :b, :a"_s << u"SELECT $1, $2, $1"_s << Names{"a", "b"};
        QTest::newRow("prefix of another") << u"SELECT :id, :id2"_s << u"SELECT $1, $2"_s << Names{"id", "id2"};
        QTest::newRow("at the end") << u"SELECT :a"_s << u"SELECT $1"_s << Names{"a"};
        QTest::newRow("in a text") << u"SELECT ':a', ':b''s', :c"_s << u"SELECT ':a', ':b''s', $1"_s << Names{"c"};
        QTest::newRow("in a name") << u"SELECT \":a\", :b"_s << u"SELECT \":a\", $1"_s << Names{"b"};
        QTest::newRow("text left open") << u"SELECT ':a"_s << u"SELECT ':a"_s << Names{};
        QTest::newRow("cast") << u"SELECT x::text, :a::int8"_s << u"SELECT x::text, $1::int8"_s << Names{"a"};
        QTest::newRow("slice") << u"SELECT x[1:2], y[:a]"_s << u"SELECT x[1:2], y[$1]"_s << Names{"a"};
        QTest::newRow("line comment") << u"SELECT 1 -- tenant's :a\n, :b"_s << u"SELECT 1  \n, $1"_s << Names{"b"};
        QTest::newRow("block comment") << u"SELECT /* isn't :a */ :b"_s << u"SELECT   $1"_s << Names{"b"};
        QTest::newRow("comment left open") << u"SELECT :a /* :b"_s << u"SELECT $1  "_s << Names{"a"};
        QTest::newRow("comment signs in a text") << u"SELECT '--', '/*', :a"_s << u"SELECT '--', '/*', $1"_s << Names{"a"};
        QTest::newRow("minus") << u"SELECT 1 - :a"_s << u"SELECT 1 - $1"_s << Names{"a"};
        QTest::newRow("DDL stays") << u"CREATE TABLE x (y text DEFAULT ':a') -- it's"_s
                                   << u"CREATE TABLE x (y text DEFAULT ':a') -- it's"_s << Names{};
    }
    void numbersThePlaceHolders()
    {
        QFETCH(QString, sql);
        QFETCH(QString, numbered);
        QFETCH(QByteArrayList, names);
        const auto text = SqlText::read(sql);
        QCOMPARE(text.text, numbered);
        QCOMPARE(text.names, names);
    }

    void knowsWhatMayBeRunAgain_data()
    {
        using Kind = SqlText::Kind;
        QTest::addColumn<Kind>("kind");
        QTest::newRow("select 1") << Kind::Read;
        QTest::newRow("  -- why\n /* ( */ (SELECT 1)") << Kind::Read;
        QTest::newRow("VALUES (1)") << Kind::Read;
        QTest::newRow("WITH x AS (SELECT 1) SELECT * FROM x") << Kind::Read;
        QTest::newRow("WITH x AS (DELETE FROM y RETURNING *) SELECT * FROM x") << Kind::Write;
        QTest::newRow("INSERT INTO x VALUES (1) RETURNING y") << Kind::Write;
        QTest::newRow("Update x SET y = 1") << Kind::Write;
        QTest::newRow("delete from x") << Kind::Write;
        QTest::newRow("CREATE TABLE x (y)") << Kind::Other;
        QTest::newRow("PRAGMA foreign_keys") << Kind::Other;
        QTest::newRow("BEGIN") << Kind::Other;
        QTest::newRow("SELECTED") << Kind::Other;
        QTest::newRow("") << Kind::Other;
        QTest::newRow("--") << Kind::Other;
    }
    void knowsWhatMayBeRunAgain()
    {
        QFETCH(SqlText::Kind, kind);
        QCOMPARE(SqlText::read(QString::fromUtf8(QTest::currentDataTag())).kind, kind);
    }
};

QTEST_APPLESS_MAIN(SqlTextTest)
#include "sqltext_test.moc"
