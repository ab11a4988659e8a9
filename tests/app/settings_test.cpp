// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/profilesetup.h"
#include "app/desktop/settings.h"

#include <QtCore/QProcessEnvironment>
#include <QtCore/QTemporaryDir>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

Profile production()
{
    return {.id = u"ab12"_s,
            .name = u"Production; “live”"_s,
            .kind = ProfileKind::Postgres,
            .colour = ProfileColour::Red,
            .isReadOnly = true,
            .address = u"postgresql://anna@one:1,two:2/x?sslmode=require"_s};
}

NoticeWishes someWishes()
{
    return {.areOnDesktop = false,
            .areInFrontToo = true,
            .unwanted = {NoticeKind::Tasks, NoticeKind::Deliveries},
            .areHoursQuiet = true,
            .quietFrom = QTime(20, 30),
            .quietUntil = QTime(6, 0)};
}

QProcessEnvironment with(std::initializer_list<std::pair<QString, QString>> values)
{
    QProcessEnvironment environment;
    for (const auto &[name, value] : values)
        environment.insert(name, value);
    return environment;
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void profilesAreReadAsTheyWereWritten()
    {
        const QTemporaryDir folder;
        const auto file = folder.filePath(u"plandeck.conf"_s);
        const Profile other{.id = u"cd34"_s, .name = u"B"_s, .kind = ProfileKind::Remote, .address = u"https://b.example"_s};
        {
            Settings settings(file);
            settings.setProfiles({production(), other, production()});
            settings.setProfiles({production(), other}); // shorter
            settings.setDefaultProfile(other.id);
            settings.setPort(9000);
            settings.setLanguage(u"de"_s);
            settings.setTextScale(150);
            settings.setNotices(someWishes());
        }
        const Settings again(file);
        QCOMPARE(again.profiles(), (QList<Profile>{production(), other}));
        QCOMPARE(again.defaultProfile(), other.id);
        QCOMPARE(again.port(), quint16(9000));
        QCOMPARE(again.language(), u"de"_s);
        QCOMPARE(again.textScale(), 150);
        QCOMPARE(again.notices(), someWishes());
    }

    void atFirstThereIsAProfileOfOnesOwn()
    {
        const QTemporaryDir folder;
        const Settings settings(folder.filePath(u"plandeck.conf"_s));
        QCOMPARE(settings.profiles().size(), 1);
        QCOMPARE(settings.profiles().first().kind, ProfileKind::Sqlite);
        QCOMPARE(settings.defaultProfile(), settings.profiles().first().id);
        QCOMPARE(settings.port(), quint16(8787));
    }

    void aDefaultThatHasGoneIsTheFirst()
    {
        const QTemporaryDir folder;
        Settings settings(folder.filePath(u"plandeck.conf"_s));
        settings.setProfiles({production()});
        settings.setDefaultProfile(u"gone"_s);
        QCOMPARE(settings.defaultProfile(), production().id);
    }

    void whatIsKeptIsUsedWhereTheEnvironmentIsSilent()
    {
        using enum ProfileSecret;
        ProfileSecrets secrets;
        secrets[DatabasePassword] = Secret(u"pw"_s);
        secrets[TestSecretKey] = Secret(u"sk_test_1"_s);
        secrets[LiveSecretKey] = Secret(u"sk_live_1"_s);
        secrets[TestClientId] = Secret(u"ca_1"_s);
        secrets[WebhookSecret] = Secret(u"whsec_all"_s);
        secrets[PaymentWebhookSecret] = Secret(u"whsec_payment"_s);
        secrets[SecretKey] = Secret(QString(32, u'k'));
        const auto made =
            configurationOf(production(), secrets, with({{u"DATABASE_URL"_s, u"sqlite:////tmp/else.db"_s}}), u"/tmp"_s);
        QVERIFY(made);
        QCOMPARE(made->database.display(), u"postgresql://anna:…@one:1,two:2/x"_s);
        QCOMPARE(made->database.password.revealText(), u"pw"_s);
        QCOMPARE(made->stripe.test.secretKey.revealText(), u"sk_test_1"_s);
        QCOMPARE(made->stripe.live.secretKey.revealText(), u"sk_live_1"_s);
        QCOMPARE(made->stripe.test.clientId, u"ca_1"_s);
        QCOMPARE(made->stripe.live.clientId, QString());
        QVERIFY(!made->withSandbox);
        QCOMPARE(made->receiverSecrets.of(Receiver::Payment).at(0).revealText(), u"whsec_payment"_s);
        QCOMPARE(made->receiverSecrets.of(Receiver::Account).at(0).revealText(), u"whsec_all"_s);
        QCOMPARE(made->secretKey.size(), 32);
        QVERIFY(!made->mayMigrate); // read-only
        QVERIFY(!made->catchesUp);
    }

    void theEnvironmentGoesBefore()
    {
        using enum ProfileSecret;
        ProfileSecrets secrets;
        secrets[LiveSecretKey] = Secret(u"sk_live_kept"_s);
        secrets[WebhookSecret] = Secret(u"whsec_kept"_s);
        const auto environment =
            with({{u"STRIPE_SECRET_KEY"_s, u"sk_test_env"_s}, {u"STRIPE_WEBHOOK_SECRET_ACCOUNT"_s, u"whsec_env"_s}});
        auto profile = production();
        profile.isReadOnly = false;
        const auto made = configurationOf(profile, secrets, environment, u"/tmp"_s);
        QVERIFY(made);
        QCOMPARE(made->stripe.test.secretKey.revealText(), u"sk_test_env"_s);
        QVERIFY(made->stripe.live.secretKey.isEmpty()); // one variable says both
        QCOMPARE(made->receiverSecrets.of(Receiver::Account).at(0).revealText(), u"whsec_env"_s);
        QCOMPARE(made->receiverSecrets.of(Receiver::Connect).at(0).revealText(), u"whsec_kept"_s);
        QVERIFY(made->mayMigrate);
        QCOMPARE(secretsIn(environment), (QSet<ProfileSecret>{TestSecretKey, LiveSecretKey, AccountWebhookSecret}));
    }

    void withoutKeysTheSandboxStandsIn()
    {
        const auto made = configurationOf(production(), {}, {}, u"/tmp"_s);
        QVERIFY(made);
        QVERIFY(made->withSandbox);
    }

    void aDatabaseForThisRunHasNoIdAndNoPassword()
    {
        const auto profile = profileOfThisRun(u"postgresql://anna:pw@db/x"_s, u"This run"_s);
        QVERIFY(profile.id.isEmpty());
        QCOMPARE(profile.address, u"postgresql://anna@db/x"_s);
        const auto made = configurationOf(profile, {}, with({{u"DATABASE_URL"_s, u"postgresql://anna:pw@db/x"_s}}), u"/tmp"_s);
        QCOMPARE(made->database.password.revealText(), u"pw"_s);
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
