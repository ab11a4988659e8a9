// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/receiversecrets.h"
#include "services/events/stripesignature.h"
#include "tests/events/delivery.h"
#include "tests/support/fakeclock.h"

#include <QtCore/QProcessEnvironment>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

// stripe/README §7
constexpr qint64 vectorTime = 1'700'000'000;
const QByteArray vectorBody = R"({"id":"evt_1","object":"event"})";
const QByteArray vectorHex = "47dcdf15debfd0659802b1ff8a97f5db9aa674dc803e53473f9844baf5ba3ead";
const QByteArray vectorHeader = "t=1700000000,v1=" + vectorHex;

std::vector<Secret> secrets(std::initializer_list<const char *> list)
{
    std::vector<Secret> made;
    for (const auto *text : list)
        made.emplace_back(QByteArray(text));
    return made;
}

QStringList revealed(const std::vector<Secret> &list)
{
    QStringList texts;
    for (const auto &secret : list)
        texts.append(secret.revealText());
    return texts;
}

} // namespace

class StripeSignatureTest final : public QObject
{
    Q_OBJECT

    FakeClock clock; // stands at vectorTime

private Q_SLOTS:
    void init() { clock.set(QDateTime::fromSecsSinceEpoch(vectorTime, Qt::UTC)); }

    void theHeaderDecides_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<bool>("isGood");
        const QByteArray other(64, 'a');
        QTest::newRow("the vector") << vectorHeader << true;
        QTest::newRow("in another order") << QByteArray("v1=" + vectorHex + ",t=1700000000") << true;
        QTest::newRow("with spaces") << QByteArray(" t=1700000000 , v1=" + vectorHex + ' ') << true;
        QTest::newRow("the second v1 fits") << QByteArray("t=1700000000,v1=" + other + ",v1=" + vectorHex) << true;
        QTest::newRow("the first v1 fits") << QByteArray("t=1700000000,v1=" + vectorHex + ",v1=" + other) << true;
        QTest::newRow("unknown schemes beside it")
            << QByteArray("t=1700000000,v0=" + other + ",v2=x,v1=" + vectorHex + ",z") << true;

        QTest::newRow("none") << QByteArray() << false;
        QTest::newRow("garbage") << QByteArray("\x01\xff ,,==,t,v1") << false;
        QTest::newRow("only v0") << QByteArray("t=1700000000,v0=" + vectorHex) << false;
        QTest::newRow("no v1") << QByteArray("t=1700000000") << false;
        QTest::newRow("an empty v1") << QByteArray("t=1700000000,v1=") << false;
        QTest::newRow("no t") << QByteArray("v1=" + vectorHex) << false;
        QTest::newRow("an empty t") << QByteArray("t=,v1=" + vectorHex) << false;
        QTest::newRow("two t") << QByteArray("t=1700000000," + vectorHeader) << false;
        QTest::newRow("t is no number") << QByteArray("t=1700000000x,v1=" + vectorHex) << false;
        QTest::newRow("t overflows") << QByteArray("t=99999999999999999999,v1=" + vectorHex) << false;
        QTest::newRow("t is the least number") << QByteArray("t=-9223372036854775808,v1=" + vectorHex) << false;
        QTest::newRow("another t than was signed") << QByteArray("t=1700000001,v1=" + vectorHex) << false;
        QTest::newRow("upper case") << QByteArray("t=1700000000,v1=" + vectorHex.toUpper()) << false;
        QTest::newRow("cut off") << vectorHeader.chopped(1) << false;
        QTest::newRow("too long") << QByteArray(vectorHeader + '0') << false;
        QTest::newRow("one digit otherwise") << QByteArray(vectorHeader.chopped(1) + 'e') << false;
    }
    void theHeaderDecides()
    {
        QFETCH(QByteArray, header);
        QFETCH(bool, isGood);
        QCOMPARE(StripeSignature(secrets({receiverSecret}), clock).isGood(header, vectorBody), isGood);
    }

    void everyByteOfTheBodyCounts_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a space more") << QByteArray(vectorBody + ' ');
        QTest::newRow("a line end more") << QByteArray(vectorBody + '\n');
        QTest::newRow("a NUL more") << QByteArray(vectorBody + '\0');
        QTest::newRow("the same JSON written otherwise") << QByteArray(R"({"id": "evt_1","object":"event"})");
        QTest::newRow("another id") << QByteArray(R"({"id":"evt_2","object":"event"})");
    }
    void everyByteOfTheBodyCounts()
    {
        QFETCH(QByteArray, body);
        QVERIFY(!StripeSignature(secrets({receiverSecret}), clock).isGood(vectorHeader, body));
    }

    void timeIsBoundedBothWays_data()
    {
        QTest::addColumn<qint64>("now");
        QTest::addColumn<bool>("isGood");
        QTest::newRow("now") << vectorTime << true;
        QTest::newRow("the last second") << vectorTime + 300 << true;
        QTest::newRow("too late") << vectorTime + 301 << false;
        QTest::newRow("much too late") << vectorTime + 3 * 24 * 3600 << false;
        QTest::newRow("our clock is a minute behind") << vectorTime - 60 << true;
        QTest::newRow("too early") << vectorTime - 61 << false;
    }
    void timeIsBoundedBothWays()
    {
        QFETCH(qint64, now);
        QFETCH(bool, isGood);
        clock.set(QDateTime::fromSecsSinceEpoch(now, Qt::UTC));
        QCOMPARE(StripeSignature(secrets({receiverSecret}), clock).isGood(vectorHeader, vectorBody), isGood);
    }

    void anyOfSeveralSecretsWillDoWhileRotating()
    {
        const StripeSignature both(secrets({"whsec_new", receiverSecret}), clock);
        QVERIFY(both.isGood(vectorHeader, vectorBody));
        QVERIFY(both.isGood(signedBy("whsec_new", vectorBody), vectorBody));
        QVERIFY(!both.isGood(signedBy("whsec_gone", vectorBody), vectorBody));
        QVERIFY(!StripeSignature(secrets({"whsec_new"}), clock).isGood(vectorHeader, vectorBody));
    }

    void theWholeSecretIsTheKey() { QVERIFY(!StripeSignature(secrets({"test_vector"}), clock).isGood(vectorHeader, vectorBody)); }

    void withoutASecretNothingIsGood()
    {
        const StripeSignature none(secrets({}), clock);
        QVERIFY(!none.isConfigured());
        QVERIFY(!none.isGood(vectorHeader, vectorBody));
        QVERIFY(!none.isGood(signedBy("", vectorBody), vectorBody));
    }

    void secretsComeFromTheEnvironment()
    {
        QProcessEnvironment environment;
        environment.insert(u"STRIPE_WEBHOOK_SECRET"_s, u" whsec_a , ,whsec_b,"_s);
        environment.insert(u"STRIPE_WEBHOOK_SECRET_CONNECT"_s, u"whsec_c"_s);
        environment.insert(u"STRIPE_WEBHOOK_SECRET_PAYMENT"_s, u" , "_s);
        const auto read = ReceiverSecrets::fromEnvironment(environment);
        QCOMPARE(revealed(read.of(Receiver::Account)), QStringList({u"whsec_a"_s, u"whsec_b"_s}));
        QCOMPARE(revealed(read.of(Receiver::Connect)), QStringList({u"whsec_c"_s}));
        QCOMPARE(revealed(read.of(Receiver::Payment)), QStringList({u"whsec_a"_s, u"whsec_b"_s})); // nothing set: stood in for
        QCOMPARE(revealed(read.of(Receiver::Subscription)), QStringList({u"whsec_a"_s, u"whsec_b"_s}));
        QVERIFY(ReceiverSecrets::fromEnvironment({}).of(Receiver::Account).empty());
    }
};

QTEST_GUILESS_MAIN(StripeSignatureTest)
#include "stripesignature_test.moc"
