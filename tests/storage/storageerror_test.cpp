// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class StorageErrorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void namesTheUniqueIndex_data();
    void namesTheUniqueIndex();
    void saysWhatTheDatabaseRefused_data();
    void saysWhatTheDatabaseRefused();
};

void StorageErrorTest::namesTheUniqueIndex_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("index");
    QTest::newRow("primary key") << u"1, 1, 'b', 'b', 'b', 'b'"_s << u"things_pkey"_s;
    QTest::newRow("UNIQUE in the table") << u"1, 2, 'a', 'b', 'b', 'b'"_s << u"things_word_key"_s;
    QTest::newRow("UNIQUE of two columns") << u"1, 2, 'b', 'a', 'b', 'b'"_s << u"things_tenant_name_key"_s;
    QTest::newRow("index with a name") << u"1, 2, 'b', 'b', 'a', 'b'"_s << u"things_mail"_s;
    QTest::newRow("index over an expression") << u"1, 2, 'b', 'b', 'b', 'A'"_s << u"things_fold"_s;
}

void StorageErrorTest::namesTheUniqueIndex()
{
    QFETCH(QString, row);
    QFETCH(QString, index);
    TestDatabase db(TestDatabase::Content::Empty);
    db.create(
        {u"CREATE TABLE things (tenant {int8} NOT NULL, id {int8} NOT NULL, word {text} NOT NULL UNIQUE, name {text} NOT NULL,"
         " mail {text} NOT NULL, fold {text} NOT NULL, PRIMARY KEY (tenant, id), UNIQUE (tenant, name)) {strict}"_s,
         u"CREATE UNIQUE INDEX things_mail ON things (tenant, mail) WHERE word <> 'unused'"_s,
         u"CREATE UNIQUE INDEX things_fold ON things (lower(fold))"_s});
    const auto insert = [&](const QString &values) {
        return db->transaction([&](Connection &c) { return c.change(u"INSERT INTO things VALUES ("_s + values + u')'); });
    };
    QVERIFY(insert(u"1, 1, 'a', 'a', 'a', 'a'"_s));
    const auto again = insert(row);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Storage);
    QCOMPARE(again.error().code, u"duplicate"_s);
    QCOMPARE(again.error().detail, index);
}

void StorageErrorTest::saysWhatTheDatabaseRefused_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("code");
    QTest::newRow("no value") << u"INSERT INTO child (parent, word) VALUES (1, :word)"_s << u"constraint_failed"_s;
    QTest::newRow("check") << u"INSERT INTO child (parent, size, word) VALUES (1, -1, :word)"_s << u"constraint_failed"_s;
    QTest::newRow("no such table") << u"INSERT INTO nowhere (word) VALUES (:word)"_s << u"storage_failed"_s;
    QTest::newRow("no SQL") << u"INSERT INTO INTO VALUES (:word)"_s << u"storage_failed"_s;
}

void StorageErrorTest::saysWhatTheDatabaseRefused()
{
    QFETCH(QString, sql);
    QFETCH(QString, code);
    TestDatabase db(TestDatabase::Content::Empty);
    db.create({u"CREATE TABLE parent (id {int8} NOT NULL PRIMARY KEY) {strict}"_s,
               u"CREATE TABLE child (parent {int8} NOT NULL REFERENCES parent (id), size {int8} NOT NULL CHECK (size > 0),"
               " word {text} NOT NULL) {strict}"_s});
    db.execute(u"INSERT INTO parent VALUES (1)"_s);
    const auto refused = db->transaction([&](Connection &c) { return c.change(sql, {{"word", u"geheim"_s}}); });
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(refused.error().code, code);
    QVERIFY2(refused.error().detail.contains(u' '), qPrintable(refused.error().detail)); // words, for the log
    QVERIFY(!refused.error().detail.contains(u"geheim"_s));
    const auto orphan = db->transaction([](Connection &c) { return c.change(u"INSERT INTO child VALUES (9, 1, 'x')"_s); });
    QCOMPARE(orphan.error().code, u"reference_missing"_s);
    QCOMPARE(db.value(u"SELECT count(*) FROM child"_s).toInt(), 0);
}

QTEST_GUILESS_MAIN(StorageErrorTest)
#include "storageerror_test.moc"
