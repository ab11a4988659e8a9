// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/random.h"
#include "services/domain/secret.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

class FixedClock final : public Clock
{
public:
    qint64 nowMs() const override { return now; }
    qint64 now = 1'700'000'000'123;
};

} // namespace

class RandomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void uuidsAreVersionSevenAndSortByTime()
    {
        FixedClock clock;
        SystemRandom random;
        const auto first = newUuid(clock, random);
        clock.now += 1;
        const auto second = newUuid(clock, random);
        QCOMPARE(first.toRfc4122().toHex().left(12), QByteArray::number(1'700'000'000'123, 16).rightJustified(12, '0'));
        QCOMPARE(first.toRfc4122().at(6) & 0xf0, 0x70);
        QCOMPARE(first.toRfc4122().at(8) & 0xc0, 0x80);
        QVERIFY(first.toRfc4122() < second.toRfc4122());
        QVERIFY(newUuid(clock, random) != newUuid(clock, random));
    }

    void wordsUseTheWholeAlphabetEvenly()
    {
        SystemRandom random;
        QHash<char, int> seen;
        for (const char c : random.word(62'000, RandomSource::lettersAndDigits))
            ++seen[c];
        QCOMPARE(seen.size(), 62);
        for (const int count : seen)
            QVERIFY2(count > 800 && count < 1200, qPrintable(QString::number(count))); // 1000 expected, over six sigma
    }

    void secretsMoveAndCompareAndGiveOnlyAHint()
    {
        Secret secret(u"correct horse"_s);
        Secret moved = std::move(secret);
        QVERIFY(secret.isEmpty()); // NOLINT(bugprone-use-after-move): what is tested
        QCOMPARE(moved.revealText(), u"correct horse"_s);
        QCOMPARE(moved.hint(), u"orse"_s);
        QVERIFY(moved == Secret(QByteArray("correct horse")));
        QVERIFY(!(moved == Secret(QByteArray("correct hors3"))));
        QVERIFY(!(moved == Secret(QByteArray("correct"))));
        QVERIFY(moved.copy() == moved);
    }

    void wipingLeavesSharedBytesAlone()
    {
        QByteArray original("private");
        QByteArray shared = original;
        wipeBytes(shared);
        QCOMPARE(original, QByteArray("private"));
        original.detach();
        wipeBytes(original);
        QCOMPARE(original, QByteArray(7, '\0'));
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
