// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/signature.h"

#include <QtTest/QtTest>

#include <thread>

using namespace plandeck;

class SignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hexIsWhatStripeSends() // the vector of Stripe's contract: the key is the whole secret
    {
        const HmacSha256 hmac("whsec_test_vector");
        const QByteArrayView body(R"({"id":"evt_1","object":"event"})");
        QCOMPARE(hmac.hexOf({"1700000000", ".", body}),
                 QByteArray("47dcdf15debfd0659802b1ff8a97f5db9aa674dc803e53473f9844baf5ba3ead"));
    }

    void base64IsWhatStandardWebhooksSend() // the example of the standard's libraries: the key is the decoded part
    {
        const HmacSha256 hmac(QByteArray::fromBase64("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
        QCOMPARE(hmac.base64Of({"msg_p5jXN8AQM9LWM0D4loKWxJek", ".", "1614265330", ".", R"({"test": 2432232314})"}),
                 QByteArray("g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
    }

    void keysAndTextsMayBeEmptyOrLong_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("hex");
        QTest::newRow("nothing") << QByteArray() << QByteArray()
                                 << QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad");
        QTest::newRow("RFC 4231 case 2") << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                                         << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("RFC 4231 case 6") << QByteArray(131, '\xaa')
                                         << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                                         << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void keysAndTextsMayBeEmptyOrLong()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, hex);
        const HmacSha256 hmac(key);
        QCOMPARE(hmac.hexOf({text}), hex);
        QCOMPARE(hmac.hexOf({text.first(text.size() / 2), text.sliced(text.size() / 2)}), hex);
    }

    void oneKeyServesManyThreads()
    {
        const HmacSha256 hmac("key");
        const auto expected = hmac.hexOf({"text"});
        std::atomic<int> wrong = 0;
        std::vector<std::jthread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back([&] {
                for (int n = 0; n < 2000; ++n)
                    wrong += hmac.hexOf({"te", "xt"}) != expected;
            });
        threads.clear();
        QCOMPARE(wrong, 0);
    }
};

QTEST_APPLESS_MAIN(SignatureTest)
#include "signature_test.moc"
