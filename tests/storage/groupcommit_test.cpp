// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/groupcommit.h"
#include "tests/support/testdatabase.h"

#include <QtTest/QtTest>

#include <latch>
#include <set>
#include <stdexcept>
#include <thread>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Writes numbers into a table that takes each of them once, and notes which thread wrote which. The first one waits for
/// release().
class Numbers
{
public:
    static constexpr qint64 full = -1; // refused as by a full disk
    static constexpr qint64 thrown = -2; // throws

    Numbers() { m_db.create({u"CREATE TABLE number (n {int8} NOT NULL PRIMARY KEY) {strict}"_s}); }

    Result<qint64> write(qint64 n) { return m_commits.run(n); }
    void holdFirst() { m_isHeld = true; }
    void release() { m_held.count_down(); }
    bool isHolding() const { return m_isHolding; }
    qsizetype waiting() const { return m_commits.waiting(); }

    /// The sum of those that are stored.
    qint64 stored() { return m_db.value(u"SELECT coalesce(sum(n), 0) FROM number"_s).toLongLong(); }
    /// In how many threads' transactions.
    size_t writers() const { return m_writers.size(); }
    int calls() const { return m_calls; }

private:
    Result<qint64> insert(Connection &db, qint64 n)
    {
        ++m_calls;
        m_writers.insert(std::this_thread::get_id());
        if (std::exchange(m_isHeld, false)) {
            m_isHolding = true;
            m_held.wait();
            m_writers.clear();
            m_calls = 0;
        }
        if (n == full)
            return failed({.kind = Error::Kind::Storage, .code = u"storage_full"_s});
        if (n == thrown)
            throw std::runtime_error("no");
        return db.change(u"INSERT INTO number (n) VALUES (:n)"_s, {{"n", n}}).map([n](qint64) { return n; });
    }

    TestDatabase m_db{TestDatabase::Content::Empty};
    std::latch m_held{1};
    bool m_isHeld = false;
    std::atomic<bool> m_isHolding = false;
    std::set<std::thread::id> m_writers; // by whoever writes: one at a time
    int m_calls = 0;
    GroupCommit<qint64, qint64> m_commits{*m_db, [this](Connection &db, const qint64 &n) { return insert(db, n); }};
};

/// All of these while another one is being written: they are one group. What became of each.
QList<Result<qint64>> inOneGroup(Numbers &numbers, const QList<qint64> &wanted)
{
    numbers.holdFirst();
    std::jthread first([&] { QVERIFY(numbers.write(1'000)); });
    while (!numbers.isHolding())
        std::this_thread::yield();
    QList<Result<qint64>> outcomes(wanted.size(), failed({.code = u"unset"_s}));
    auto *outcome = outcomes.data();
    std::vector<std::jthread> others;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        others.emplace_back([&numbers, &wanted, outcome, i] {
            try {
                outcome[i] = numbers.write(wanted[i]);
            } catch (const std::runtime_error &) {
                outcome[i] = failed({.code = u"thrown"_s});
            }
        });
    while (numbers.waiting() < wanted.size())
        std::this_thread::yield();
    numbers.release();
    others.clear();
    return outcomes;
}

QStringList codesOf(const QList<Result<qint64>> &outcomes)
{
    QStringList codes;
    for (const auto &outcome : outcomes)
        codes.append(outcome ? u"ok"_s : outcome.error().code);
    return codes;
}

} // namespace

class GroupCommitTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoComesAloneWaitsForNobody()
    {
        Numbers numbers;
        QCOMPARE(numbers.write(7).value_or(0), qint64(7));
        QCOMPARE(numbers.stored(), qint64(7));
        QCOMPARE(numbers.write(8).value_or(0), qint64(8));
    }

    void whatComesMeanwhileIsWrittenByOne()
    {
        Numbers numbers;
        QCOMPARE(codesOf(inOneGroup(numbers, {1, 2, 3, 4, 5})), QStringList(5, u"ok"_s));
        QCOMPARE(numbers.writers(), size_t(1));
        QCOMPARE(numbers.calls(), 5);
        QCOMPARE(numbers.stored(), qint64(1'015));
    }

    void oneThatCannotBeWrittenSpoilsNoOther()
    {
        Numbers numbers;
        QVERIFY(numbers.write(2));
        const auto codes = codesOf(inOneGroup(numbers, {1, 2, 3}));
        QCOMPARE(codes, (QStringList{u"ok"_s, u"duplicate"_s, u"ok"_s}));
        QCOMPARE(numbers.stored(), qint64(1'006));
    }

    /// A full disk is not asked once for each.
    void whatConcernsAllIsToldToAll()
    {
        Numbers numbers;
        const auto codes = codesOf(inOneGroup(numbers, {Numbers::full, Numbers::full, Numbers::full}));
        QCOMPARE(codes, QStringList(3, u"storage_full"_s));
        QCOMPARE(numbers.calls(), 1);
        QVERIFY(numbers.write(4));
    }

    void anExceptionLeavesNobodyWaiting()
    {
        Numbers numbers;
        auto codes = codesOf(inOneGroup(numbers, {Numbers::thrown, Numbers::thrown}));
        codes.sort();
        QCOMPARE(codes, (QStringList{u"internal"_s, u"thrown"_s}));
        QVERIFY(numbers.write(4));
    }

    void manyAtOnceAreAllWritten()
    {
        Numbers numbers;
        {
            std::vector<std::jthread> threads;
            for (int thread = 0; thread < 8; ++thread)
                threads.emplace_back([&numbers, thread] {
                    for (int i = 1; i <= 25; ++i)
                        QVERIFY(numbers.write(thread * 25 + i));
                });
        }
        QCOMPARE(numbers.stored(), qint64(200 * 201 / 2));
    }
};

QTEST_GUILESS_MAIN(GroupCommitTest)
#include "groupcommit_test.moc"
