// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/fuzzymatch.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class FuzzyMatchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLettersInTheirOrder_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<int>>("positions");
        QTest::newRow("beginning") << u"new"_s << u"New plan"_s << QList{0, 1, 2};
        QTest::newRow("beginnings of words") << u"np"_s << u"New plan"_s << QList{0, 4};
        QTest::newRow("words in any order") << u"plan new"_s << u"New plan"_s << QList{0, 1, 2, 4, 5, 6, 7};
        QTest::newRow("capitals inside of a word") << u"ak"_s << u"fooApiKey"_s << QList{3, 6};
        QTest::newRow("the word rather than strewn letters") << u"test"_s << u"The latest test"_s << QList{11, 12, 13, 14};
        QTest::newRow("accents") << u"uber"_s << u"Über alles"_s << QList{0, 1, 2, 3};
        QTest::newRow("typed accents") << u"über"_s << u"UBER"_s << QList{0, 1, 2, 3};
        QTest::newRow("ids") << u"price_1q"_s << u"price_1QXAbc"_s << QList{0, 1, 2, 3, 4, 5, 6, 7};
        QTest::newRow("a letter in between") << u"regnerate"_s << u"Regenerate key"_s << QList{0, 1, 2, 4, 5, 6, 7, 8, 9};
        QTest::newRow("nothing fits everything") << QString() << u"New plan"_s << QList<int>{};
    }
    void findsLettersInTheirOrder()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        const auto match = fuzzyMatch(pattern, text);
        QVERIFY(match);
        QTEST(match->positions, "positions");
    }

    void doesNotFindWhatIsNotThere_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::newRow("another order") << u"lanp"_s << u"New plan"_s;
        QTest::newRow("one word is missing") << u"new key"_s << u"New plan"_s;
        QTest::newRow("longer than the text") << u"new plans"_s << u"New"_s;
        QTest::newRow("strewn about") << u"xrfd"_s << u"Export of all the failed"_s;
        QTest::newRow("in nothing") << u"a"_s << QString();
    }
    void doesNotFindWhatIsNotThere()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QVERIFY(!fuzzyMatch(pattern, text));
    }

    void ranksAsPeopleExpect_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("whole before longer") << u"plans"_s << u"Plans"_s << u"Plans of last year"_s;
        QTest::newRow("beginning before middle") << u"key"_s << u"Keys"_s << u"Copy key"_s;
        QTest::newRow("word before inside of a word") << u"plan"_s << u"New plan"_s << u"Explanation"_s;
        QTest::newRow("together before apart") << u"ref"_s << u"Refresh"_s << u"Recent failures"_s;
        QTest::newRow("beginnings before insides") << u"cu"_s << u"Catch up"_s << u"Reduce us"_s;
        QTest::newRow("early before late") << u"retry"_s << u"Events: retry"_s << u"Events that have failed: retry"_s;
    }
    void ranksAsPeopleExpect()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        const auto good = fuzzyMatch(pattern, better);
        const auto bad = fuzzyMatch(pattern, worse);
        QVERIFY(good);
        QVERIFY2(!bad || good->score > bad->score, qPrintable(u"%1, %2"_s.arg(good->score).arg(bad ? bad->score : 0)));
    }

    void staysQuickWithLongInput()
    {
        const QString pattern(2000, u'a');
        const QString text(100'000, u'a');
        QElapsedTimer watch;
        watch.start();
        for (int i = 0; i < 20; ++i)
            QVERIFY(fuzzyMatch(pattern, text));
        QVERIFY(watch.elapsed() < 2000);
    }
};

QTEST_MAIN(FuzzyMatchTest)
#include "fuzzymatch_test.moc"
