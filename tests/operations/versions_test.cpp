// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/versions.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class VersionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ifMatch_data()
    {
        QTest::addColumn<QString>("ifMatch");
        QTest::addColumn<bool>("expected");
        QTest::newRow("left out") << QString() << true;
        QTest::newRow("it") << u"\"3\""_s << true;
        QTest::newRow("another") << u"\"2\""_s << false;
        QTest::newRow("longer") << u"\"33\""_s << false;
        QTest::newRow("any") << u"*"_s << true;
        QTest::newRow("one of several") << u"\"1\", \"3\""_s << true;
        QTest::newRow("none of several") << u"\"1\",\"2\""_s << false;
        QTest::newRow("weakened by a proxy") << u"W/\"3\""_s << true;
        QTest::newRow("without quotes") << u"3"_s << false;
        QTest::newRow("words") << u"latest"_s << false;
    }
    void ifMatch()
    {
        QFETCH(const QString, ifMatch);
        QTEST(isMet(ifMatch, 3), "expected");
    }

    void aVersionMatchesItself() { QVERIFY(isMet(etagOf(7), 7)); }
};

QTEST_GUILESS_MAIN(VersionsTest)
#include "versions_test.moc"
