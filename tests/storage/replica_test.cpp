// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Another database of the same server plays the replica: it shares the log, and its rows tell which of the two was asked. A real
// standby is in tests/crash/replica.py.
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Two databases that say which one they are.
struct World
{
    TestDatabase primary{TestDatabase::Content::Empty};
    TestDatabase replica{TestDatabase::Content::Empty};

    World()
    {
        for (auto *database : {&primary, &replica})
            database->create(
                {u"CREATE TABLE place (name {text} NOT NULL) {strict}"_s,
                 u"INSERT INTO place (name) VALUES ('%1')"_s.arg(database == &primary ? u"primary"_s : u"replica"_s)});
    }

    QString list(const QString &sql = u"SELECT name FROM place"_s)
    {
        const auto value = primary->list([&](Connection &db) { return db.value(sql); });
        return value ? value->toString() : value.error().code;
    }
    Result<> write()
    {
        return primary->transaction(
            [](Connection &db) { return db.change(u"UPDATE place SET name = name"_s).map([](qint64) {}); });
    }
};

} // namespace

class ReplicaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PLANDECK_TEST_ENGINE", "postgresql"); }

    void withoutOneListsAreReadFromThePrimary()
    {
        World world;
        QCOMPARE(world.list(), u"primary"_s);
        QVERIFY(!world.primary->replica());
    }

    void listsAreReadThereAndNothingElse()
    {
        World world;
        world.primary->readListsFrom(world.replica.url());
        QCOMPARE(world.list(), u"replica"_s);
        QVERIFY(world.write());
        QCOMPARE(world.list(), u"replica"_s);
        QCOMPARE(world.primary.value(u"SELECT name FROM place"_s).toString(), u"primary"_s);
        const auto facts = *world.primary->replica();
        QVERIFY(facts.isAsked);
        QCOMPARE(facts.fromReplica, quint64(2));
        QCOMPARE(facts.fromPrimary, quint64(0));
    }

    void aLostOneIsLeftAloneAndThePrimaryAnswers()
    {
        World world;
        world.primary->readListsFrom(world.replica.url());
        QCOMPARE(world.list(), u"replica"_s);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the connection was lost"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the replica does not answer, lists are read from the primary"_s));
        world.replica.vanish();
        QCOMPARE(world.list(), u"primary"_s);
        QCOMPARE(world.list(), u"primary"_s);
        const auto facts = *world.primary->replica();
        QVERIFY(!facts.isAsked);
        QCOMPARE(facts.fromPrimary, quint64(2));
    }

    void oneThatWasNeverThereCostsNothingButItsLists()
    {
        World world;
        auto url = world.replica.url().copyFor(u"plandeck_nowhere"_s);
        world.primary->readListsFrom(url);
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"the replica does not answer"_s));
        QCOMPARE(world.list(), u"primary"_s);
        QVERIFY(world.write());
    }

    void whatIsWrongWithTheRequestSaysThePrimary()
    {
        World world;
        world.replica.execute(u"DELETE FROM place"_s);
        world.primary->readListsFrom(world.replica.url());
        const auto one = world.primary->list([](Connection &db) -> Result<QString> {
            const auto name = db.value(u"SELECT name FROM place"_s);
            return name && name->isValid() ? Result<QString>(name->toString())
                                           : failed({.kind = Error::Kind::NotFound, .code = u"not_found"_s});
        });
        QCOMPARE(one.value_or(QString()), u"primary"_s);
        QVERIFY(world.primary->replica()->isAsked);
    }
};

QTEST_GUILESS_MAIN(ReplicaTest)
#include "replica_test.moc"
