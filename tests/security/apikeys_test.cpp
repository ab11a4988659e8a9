// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/apikeys.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::optional<plandeck::Mode>)

class ApiKeysTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newKeysHaveTheShapeOfTheContract()
    {
        SystemRandom random;
        const auto live = makeApiKey(Mode::Live, random);
        const auto test = makeApiKey(Mode::Test, random);
        static const QRegularExpression shape(u"^(live|test)_[A-Za-z0-9]{32}$"_s);
        QVERIFY(shape.match(live.revealText()).hasMatch());
        QVERIFY(shape.match(test.revealText()).hasMatch());
        QCOMPARE(modeOfKey(live.reveal()), std::optional(Mode::Live));
        QCOMPARE(modeOfKey(test.reveal()), std::optional(Mode::Test));
        QVERIFY(!(makeApiKey(Mode::Live, random) == live));
    }

    void onlyKeysHaveAMode_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<std::optional<Mode>>("mode");
        const QByteArray word(32, 'a');
        QTest::newRow("live") << "live_" + word << std::optional(Mode::Live);
        QTest::newRow("test") << "test_" + word << std::optional(Mode::Test);
        QTest::newRow("empty") << QByteArray() << std::optional<Mode>();
        QTest::newRow("prefix alone") << QByteArray("live_") << std::optional<Mode>();
        QTest::newRow("short") << "live_" + word.chopped(1) << std::optional<Mode>();
        QTest::newRow("long") << "live_" + word + "a" << std::optional<Mode>();
        QTest::newRow("line end") << "live_" + word.chopped(1) + "\n" << std::optional<Mode>();
        QTest::newRow("underscore") << "live_" + word.chopped(1) + "_" << std::optional<Mode>();
        QTest::newRow("not ASCII") << "live_" + word.chopped(2) + "é" << std::optional<Mode>();
        QTest::newRow("upper case") << "LIVE_" + word << std::optional<Mode>();
        QTest::newRow("Stripe's") << "sk_test_" + word.chopped(3) << std::optional<Mode>();
        QTest::newRow("no underscore") << "live-" + word << std::optional<Mode>();
    }
    void onlyKeysHaveAMode()
    {
        QFETCH(QByteArray, key);
        QFETCH(std::optional<Mode>, mode);
        QCOMPARE(modeOfKey(key), mode);
    }

    void hashesAreSha256InHex() // FIPS 180-2, appendix B.1
    {
        QCOMPARE(keyHash("abc"), u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    }
};

QTEST_APPLESS_MAIN(ApiKeysTest)
#include "apikeys_test.moc"
