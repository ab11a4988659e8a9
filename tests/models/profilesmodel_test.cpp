// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settingsstage.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Stage : SettingsStage
{
    Result<QString> save(const Profile &profile, const QString &password = {})
    {
        std::optional<Result<QString>> outcome;
        profiles.save(profile, Secret(password), [&](const Result<QString> &saved) { outcome = saved; });
        [&] { QTRY_VERIFY(outcome); }();
        return *outcome;
    }
    Result<> remove(const QString &id)
    {
        std::optional<Result<>> outcome;
        profiles.remove(id, [&](const Result<> &removed) { outcome = removed; });
        [&] { QTRY_VERIFY(outcome); }();
        return *outcome;
    }
    Result<> keep(ProfileSecret which, const QString &text)
    {
        std::optional<Result<>> outcome;
        keys.keep(which, Secret(text), [&](const Result<> &kept) { outcome = kept; });
        [&] { QTRY_VERIFY(outcome); }();
        return *outcome;
    }
    QString inStore(const QString &name)
    {
        std::optional<QString> text;
        store.read(name, [&](Result<Secret> secret) { text = secret ? secret->revealText() : QString(); });
        [&] { QTRY_VERIFY(text); }();
        return *text;
    }
};

Profile database()
{
    return {.name = u" Staging "_s, .kind = ProfileKind::Postgres, .address = u"postgresql://bo:hunter2@db/x"_s};
}

} // namespace

class ProfilesModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itKeepsTheRulesOfModels()
    {
        Stage it;
        const QAbstractItemModelTester tester(&it.profiles, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(it.save(database()));
        QVERIFY(it.remove(u"host"_s));
        QCOMPARE(it.profiles.rowCount(), 3);
    }

    void aPasswordInTheAddressGoesToTheStore()
    {
        Stage it;
        const auto id = it.save(database());
        QVERIFY(id);
        const auto &kept = it.list.list.last();
        QCOMPARE(kept.id, *id);
        QCOMPARE(kept.name, u"Staging"_s);
        QCOMPARE(kept.address, u"postgresql://bo@db/x"_s);
        QCOMPARE(it.inStore(u"profile-"_s + *id + u"-database-password"), u"hunter2"_s);
    }

    void withoutAPasswordTheKeptOneStays()
    {
        Stage it;
        const auto id = it.save(database());
        auto changed = it.list.list.last();
        changed.name = u"Other"_s;
        QVERIFY(it.save(changed));
        QCOMPARE(it.inStore(u"profile-"_s + *id + u"-database-password"), u"hunter2"_s);
        QCOMPARE(it.list.list.size(), 4);
    }

    void withoutAStoreNoProfileIsMadeThatMissesItsPassword()
    {
        Stage it;
        it.profiles.setVault(nullptr);
        const auto saved = it.save(database());
        QCOMPARE(saved.error().code, u"secret_store_unavailable"_s);
        QCOMPARE(it.list.list.size(), 3);
    }

    void whatIsWrongIsNotSaved()
    {
        Stage it;
        auto twin = it.list.list.first();
        twin.id.clear();
        const auto saved = it.save(twin);
        QCOMPARE(saved.error().problems, (QList<Problem>{{u"name"_s, u"name_taken"_s}}));
        QCOMPARE(it.list.list.size(), 3);
    }

    void withAProfileGoesWhatIsKeptForIt()
    {
        Stage it;
        const auto id = it.save(database());
        QVERIFY(it.remove(*id));
        QVERIFY(it.inStore(u"profile-"_s + *id + u"-database-password").isEmpty());
        QCOMPARE(it.remove(*id).error().code, u"not_found"_s);
    }

    void theOpenOneAndTheLastOneStay()
    {
        Stage it;
        QCOMPARE(it.remove(u"own"_s).error().code, u"profile_in_use"_s);
        QVERIFY(it.remove(u"prod"_s));
        QVERIFY(it.remove(u"host"_s));
        it.profiles.setCurrent({.name = u"This run"_s});
        QCOMPARE(it.remove(u"own"_s).error().code, u"last_profile"_s);
    }

    void anotherOpensAtTheStartWhenTheDefaultGoes()
    {
        Stage it;
        it.profiles.makeDefault(u"prod"_s);
        QCOMPARE(it.list.opened, u"prod"_s);
        QVERIFY(it.remove(u"prod"_s));
        QCOMPARE(it.list.opened, u"own"_s);
    }

    void aTryUsesTheKeptPassword()
    {
        Stage it;
        const auto id = it.save(database());
        QObject owner;
        it.profiles.test(&owner, it.list.list.last(), {}, [](const Result<ConnectionReport> &) {});
        QTRY_COMPARE(it.tester.triedPassword, u"hunter2"_s);
        it.profiles.test(&owner, it.list.list.last(), Secret(u"typed"_s), [](const Result<ConnectionReport> &) {});
        QCOMPARE(it.tester.triedPassword, u"typed"_s);
    }

    void switchingIsAskedForOfWhatIsThere()
    {
        Stage it;
        QSignalSpy switched(&it.profiles, &ProfilesModel::switchRequested);
        it.profiles.requestSwitch(u"nowhere"_s);
        QVERIFY(switched.isEmpty());
        it.profiles.requestSwitch(u"prod"_s);
        QCOMPARE(switched.first().first().toString(), u"prod"_s);
        it.profiles.setSwitchRefusal(u"demo_stays"_s);
        it.profiles.requestSwitch(u"own"_s);
        QCOMPARE(switched.size(), 1);
    }

    void ofAKeyOnlyItsEndIsKnown()
    {
        Stage it;
        QVERIFY(!it.keys.awaitsRestart());
        QVERIFY(it.keep(ProfileSecret::TestSecretKey, u"sk_test_51abcdWxYz"_s));
        QTRY_COMPARE(it.keys.entry(ProfileSecret::TestSecretKey).mask, u"sk_test_…WxYz"_s);
        QVERIFY(it.keys.awaitsRestart());
        QCOMPARE(it.inStore(u"profile-own-stripe-test-key"_s), u"sk_test_51abcdWxYz"_s);
        it.keys.setProfile(u"prod"_s); // another profile's are others
        QTRY_VERIFY(!it.keys.entry(ProfileSecret::TestSecretKey).isKept);
    }

    void aKeyOfAnotherFormIsNotKept()
    {
        Stage it;
        const auto kept = it.keep(ProfileSecret::TestSecretKey, u"sk_live_51"_s);
        QCOMPARE(kept.error().problems, (QList<Problem>{{u"secret"_s, u"wrong_mode"_s}}));
        QVERIFY(it.inStore(u"profile-own-stripe-test-key"_s).isEmpty());
    }

    void aProfileOfThisRunKeepsNoKeys()
    {
        Stage it;
        it.keys.setProfile({});
        QVERIFY(!it.keys.canKeep());
        QCOMPARE(it.keep(ProfileSecret::TestSecretKey, u"sk_test_1"_s).error().code, u"secret_store_unavailable"_s);
    }

    void anImportKeepsAllItBrings()
    {
        Stage it;
        ProfileSecrets secrets;
        secrets[ProfileSecret::LiveSecretKey] = Secret(u"sk_live_1"_s);
        secrets[ProfileSecret::SecretKey] = Secret(QString(40, u'k'));
        bool isDone = false;
        it.keys.keepAll(u"prod"_s, std::move(secrets), [&](const Result<> &kept) { isDone = kept.has_value(); });
        QTRY_VERIFY(isDone);
        QCOMPARE(it.inStore(u"profile-prod-stripe-live-key"_s), u"sk_live_1"_s);
        QCOMPARE(it.inStore(u"profile-prod-secret-key"_s), QString(40, u'k'));
        QVERIFY(!it.keys.awaitsRestart()); // it is not the open one
    }
};

QTEST_GUILESS_MAIN(ProfilesModelTest)
#include "profilesmodel_test.moc"
