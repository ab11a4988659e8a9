// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/webhooksignature.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class WebhookSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecretIsThirtyTwoRandomBytes()
    {
        SystemRandom random;
        const auto one = makeWebhookSecret(random);
        const auto text = one.reveal().toByteArray();
        QVERIFY(text.startsWith("whsec_"));
        const auto decoded = QByteArray::fromBase64Encoding(text.mid(6), QByteArray::AbortOnBase64DecodingErrors);
        QVERIFY(decoded);
        QCOMPARE((*decoded).size(), 32);
        QVERIFY(!(makeWebhookSecret(random) == one));
    }

    /// The example of the Standard Webhooks libraries' own tests.
    void isAsStandardWebhooksSays()
    {
        const auto headers = webhookHeaders(Secret(QByteArray("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")),
                                            "msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, R"({"test": 2432232314})");
        QVERIFY(headers.contains("webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek"));
        QVERIFY(headers.contains("webhook-timestamp: 1614265330"));
        QVERIFY(headers.contains("webhook-signature: v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="));
        QVERIFY(headers.contains("User-Agent: Plandeck-Webhooks/" PLANDECK_VERSION));
        QVERIFY(headers.contains("Content-Type: application/json"));
    }

    /// printf '1614265330.{"a":1}' | openssl dgst -sha256 -hmac whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw
    void isAsStripeSignsToo()
    {
        const auto headers =
            webhookHeaders(Secret(QByteArray("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")), "id", 1614265330, R"({"a":1})");
        QVERIFY(headers.contains(
            "X-Webhook-Signature: t=1614265330,v1=1ab9289e001574cd47b050aeb73ea3df7ce1db2c42990eb3fb82c03ec0f1ac6a"));
    }
};

QTEST_GUILESS_MAIN(WebhookSignatureTest)
#include "webhooksignature_test.moc"
