// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/profilevault.h"
#include "services/security/memorysecretstore.h"

#include <QtCore/QRegularExpression>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class ProfileSecretsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreChecked_data()
    {
        QTest::addColumn<ProfileSecret>("which");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("problem");
        using enum ProfileSecret;
        QTest::newRow("test key") << TestSecretKey << u"sk_test_51Abc"_s << QString();
        QTest::newRow("restricted test key") << TestSecretKey << u"rk_test_51Abc"_s << QString();
        QTest::newRow("live for test") << TestSecretKey << u"sk_live_51Abc"_s << u"wrong_mode"_s;
        QTest::newRow("test for live") << LiveSecretKey << u"rk_test_51Abc"_s << u"wrong_mode"_s;
        QTest::newRow("publishable for secret") << LiveSecretKey << u"pk_live_51Abc"_s << u"publishable_key_given"_s;
        QTest::newRow("no key") << LiveSecretKey << u"hello"_s << u"stripe_key_invalid"_s;
        QTest::newRow("key with more behind") << LiveSecretKey << u"sk_live_51Abc def"_s << u"stripe_key_invalid"_s;
        QTest::newRow("publishable") << LivePublishableKey << u"pk_live_51Abc"_s << QString();
        QTest::newRow("secret for publishable") << TestPublishableKey << u"sk_test_51Abc"_s << u"publishable_key_invalid"_s;
        QTest::newRow("publishable of the other mode") << TestPublishableKey << u"pk_live_51Abc"_s << u"wrong_mode"_s;
        QTest::newRow("client") << TestClientId << u"ca_Abc1"_s << QString();
        QTest::newRow("no client") << LiveClientId << u"acct_1"_s << u"stripe_client_id_invalid"_s;
        QTest::newRow("webhook") << ConnectWebhookSecret << u"whsec_Ab+/="_s << QString();
        QTest::newRow("no webhook") << WebhookSecret << u"sk_test_1"_s << u"webhook_secret_invalid"_s;
        QTest::newRow("short") << SecretKey << QString(31, u'x') << u"secret_key_too_short"_s;
        QTest::newRow("long enough") << SecretKey << QString(32, u'x') << QString();
        QTest::newRow("any password") << DatabasePassword << u" "_s << QString();
        QTest::newRow("nothing") << DatabasePassword << QString() << u"required"_s;
    }
    void formsAreChecked()
    {
        QFETCH(ProfileSecret, which);
        QFETCH(QString, text);
        QTEST(problemOf(which, Secret(text)), "problem");
    }

    void aMaskGivesAwayFourCharactersAtMost()
    {
        QCOMPARE(maskOf(ProfileSecret::TestSecretKey, Secret(u"rk_test_51AbcdWxYz"_s)), u"rk_test_…WxYz"_s);
        QCOMPARE(maskOf(ProfileSecret::WebhookSecret, Secret(u"whsec_abcdefgh"_s)), u"whsec_…efgh"_s);
        QCOMPARE(maskOf(ProfileSecret::TestClientId, Secret(u"ca_abcdefgh"_s)), u"ca_…efgh"_s);
        QCOMPARE(maskOf(ProfileSecret::SecretKey, Secret(u"my_secret_key_of_thirty_two_chars"_s)), u"…hars"_s);
        QVERIFY(!maskOf(ProfileSecret::DatabasePassword, Secret(u"pass"_s)).contains("pass"_L1));
        QVERIFY(maskOf(ProfileSecret::TestSecretKey, {}).isEmpty());
    }

    void everyEntryHasANameTheStoreTakes()
    {
        static const QRegularExpression taken(u"^[A-Za-z0-9._-]+$"_s);
        QSet<QString> names;
        for (const auto which : allProfileSecrets) {
            const auto name = ProfileVault::entryOf(u"ab12"_s, which);
            QVERIFY(taken.match(name).hasMatch());
            QVERIFY(!variableOf(which).isEmpty());
            names.insert(name);
        }
        QCOMPARE(size_t(names.size()), allProfileSecrets.size());
    }

    void profilesDoNotSeeEachOthersSecrets()
    {
        MemorySecretStore store;
        ProfileVault vault(store);
        int done = 0;
        const auto count = [&](const Result<> &result) { done += result ? 1 : 0; };
        vault.write(u"a"_s, ProfileSecret::TestSecretKey, Secret(u"sk_test_a"_s), count);
        vault.write(u"b"_s, ProfileSecret::TestSecretKey, Secret(u"sk_test_b"_s), count);
        vault.removeAll(u"a"_s, count);
        QTRY_COMPARE(done, 3);
        QString ofA = u"?"_s, ofB;
        vault.readAll(u"a"_s, [&](Result<ProfileSecrets> all) { ofA = (*all)[ProfileSecret::TestSecretKey].revealText(); });
        vault.readAll(u"b"_s, [&](Result<ProfileSecrets> all) { ofB = (*all)[ProfileSecret::TestSecretKey].revealText(); });
        QTRY_COMPARE(ofB, u"sk_test_b"_s);
        QCOMPARE(ofA, QString());
    }
};

QTEST_GUILESS_MAIN(ProfileSecretsTest)
#include "profilesecrets_test.moc"
