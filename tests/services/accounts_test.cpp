// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/tenants/slug.h"

#include <QtCore/QThreadPool>
#include <QtNetwork/QPasswordDigestor>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

RegisterTenant acme()
{
    return {
        .companyName = u"Acme GmbH"_s, .email = u"anna@acme.example"_s, .password = Secret(QByteArray("correct horse battery"))};
}

Login login(const QString &email, const char *password)
{
    return {.email = email, .password = Secret(QByteArray(password))};
}

} // namespace

class AccountsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void registeringMakesAnOwnerTwoKeysAndASession()
    {
        TestHouse house;
        const auto made = house.run({}, acme());
        QVERIFY2(made, qPrintable(made ? QString() : made.error().code));
        QCOMPARE(made->tenant.slug, u"acme-gmbh"_s);
        QCOMPARE(made->user.role, Role::Owner);
        QVERIFY(made->apiKeys.test.revealText().contains(QRegularExpression(u"^test_[A-Za-z0-9]{32}$"_s)));
        QVERIFY(made->apiKeys.live.revealText().contains(QRegularExpression(u"^live_[A-Za-z0-9]{32}$"_s)));
        const auto caller = house.house().authenticator().authenticate({.bearer = made->tokens.access.copy()});
        QVERIFY(caller);
        QCOMPARE(caller->role, Role::Owner);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'tenants.register'"_s), 1);
        QCOMPARE(house.count(u"tenants_tenantapikey"_s), 2);
    }

    void nothingSecretIsStored()
    {
        TestHouse house;
        const auto made = house.run({}, acme());
        QVERIFY(made);
        const auto keys = house.db.value(u"SELECT count(*) FROM tenants_tenantapikey WHERE key_hash = :key"_s,
                                         {{"key", made->apiKeys.test.revealText()}});
        QCOMPARE(keys.toInt(), 0);
        QVERIFY(house.db.value(u"SELECT password FROM tenants_tenantuser"_s).toString().startsWith("scrypt$"_L1));
    }

    void anEmailIsTakenOnceWithoutCase()
    {
        TestHouse house;
        QVERIFY(house.run({}, acme()));
        auto again = acme();
        again.companyName = u"Other"_s;
        again.email = u"ANNA@Acme.Example"_s;
        const auto refused = house.run({}, std::move(again));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"email_taken"_s);
        QCOMPARE(refused.error().problems, (QList<Problem>{{u"email"_s, u"email_taken"_s}}));
        QCOMPARE(house.count(u"tenants_tenant"_s), 1);
    }

    void companiesOfOneNameGetSlugsOfTheirOwn()
    {
        TestHouse house;
        QCOMPARE(house.company().registration.tenant.slug, u"acme-gmbh"_s);
        QCOMPARE(house.company(u"ACME  GmbH"_s, u"b@b.example"_s).registration.tenant.slug, u"acme-gmbh-2"_s);
        QCOMPARE(house.company(u"Acme/GmbH!"_s, u"c@c.example"_s).registration.tenant.slug, u"acme-gmbh-3"_s);
    }

    void someNamesAreVeryCommon()
    {
        TestHouse house;
        house.company();
        for (int n = 2; n <= 20; ++n)
            house.db.execute(u"INSERT INTO tenants_tenant (id, name, slug, email, status, subscription_tier, developer_keys,"
                             " created_at, updated_at) SELECT '%1', name, 'acme-gmbh-%2', email, status, subscription_tier,"
                             " developer_keys, created_at, updated_at FROM tenants_tenant WHERE slug = 'acme-gmbh'"_s
                                 .arg(newUuid(house.clock, house.random).toString(QUuid::WithoutBraces))
                                 .arg(n));
        const auto slug = house.company(u"Acme GmbH"_s, u"b@b.example"_s).registration.tenant.slug;
        QVERIFY2(slug.contains(QRegularExpression(u"^acme-gmbh-[a-z0-9]{6}$"_s)), qPrintable(slug));
    }

    /// Two threads, one e-mail: one of them has it, the other is told, never that the database said no.
    void anEmailIsTakenOnceHoweverManyTry()
    {
        TestHouse house;
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> made = 0;
        std::atomic<int> taken = 0;
        for (int i = 0; i < 6; ++i)
            pool.start([&] {
                const auto registration = house.run({}, acme());
                (registration ? made : taken) += registration || registration.error().code == "email_taken"_L1 ? 1 : 100;
            });
        pool.waitForDone();
        QCOMPARE(made, 1);
        QCOMPARE(taken, 5);
        QCOMPARE(house.count(u"tenants_tenant"_s), 1);
    }

    void companiesOfOneNameAtOnceGetSlugsOfTheirOwn()
    {
        TestHouse house;
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> made = 0;
        for (int i = 0; i < 6; ++i)
            pool.start([&, i] {
                auto request = acme();
                request.email = u"%1@acme.example"_s.arg(i);
                made += house.run({}, std::move(request)) ? 1 : 0;
            });
        pool.waitForDone();
        QCOMPARE(made, 6);
        QCOMPARE(house.db.value(u"SELECT count(DISTINCT slug) FROM tenants_tenant"_s).toInt(), 6);
    }

    void slugs_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("slug");
        QTest::newRow("umlauts") << u"Müller & Söhne"_s << u"muller-sohne"_s;
        QTest::newRow("sharp s") << u"Straße 7"_s << u"strasse-7"_s;
        QTest::newRow("no letters of ours") << u"株式会社"_s << u"tenant"_s;
        QTest::newRow("edges") << u"--A--"_s << u"a"_s;
        QTest::newRow("long") << QString(80, u'x') << QString(50, u'x');
    }
    void slugs()
    {
        QFETCH(QString, name);
        QTEST(slugOf(name), "slug");
    }

    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << u"short1234"_s << u"password_too_short"_s;
        QTest::newRow("common") << u"password123"_s << u"password_too_common"_s;
        QTest::newRow("the e-mail") << u"anna@acme.example"_s << u"password_like_email"_s;
        QTest::newRow("the company") << u"acme gmbh 1"_s << u"password_like_company"_s;
    }
    void weakPasswordsAreRefused()
    {
        QFETCH(QString, password);
        QFETCH(QString, code);
        TestHouse house;
        auto request = acme();
        request.password = Secret(password);
        const auto refused = house.run({}, std::move(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().problems.contains(Problem{u"password"_s, code}));
        QCOMPARE(house.count(u"tenants_tenant"_s), 0);
    }

    void textIsTrimmedAndBlankIsMissing()
    {
        TestHouse house;
        auto request = acme();
        request.companyName = u"  Acme GmbH \n"_s;
        const auto made = house.run({}, std::move(request));
        QVERIFY(made);
        QCOMPARE(made->tenant.name, u"Acme GmbH"_s);
        auto blank = acme();
        blank.companyName = u" \t "_s;
        const auto refused = house.run({}, std::move(blank));
        QVERIFY(!refused);
        QVERIFY(refused.error().problems.contains(Problem{u"company_name"_s, u"required"_s}));
    }

    void signingInNeedsTheRightPassword()
    {
        TestHouse house;
        house.company();
        const auto good = house.run({}, login(u"Anna@acme.example"_s, "correct horse battery"));
        QVERIFY2(good, good ? "" : qPrintable(good.error().code + u" " + good.error().detail));
        QCOMPARE(good->tenant.name, u"Acme GmbH"_s);
        QVERIFY(good->user.lastLoginAt);
        const auto wrong = house.run({}, login(u"anna@acme.example"_s, "wrong horse battery"));
        const auto unknown = house.run({}, login(u"nobody@acme.example"_s, "correct horse battery"));
        QVERIFY(!wrong && !unknown);
        QCOMPARE(wrong.error().code, u"credentials_invalid"_s);
        QCOMPARE(unknown.error().code, wrong.error().code);
        QCOMPARE(unknown.error().kind, wrong.error().kind);
    }

    void theOldPlatformsHashesWorkAndAreUpgraded()
    {
        TestHouse house;
        house.company();
        // hashlib.pbkdf2_hmac("sha256", b"correct horse battery", b"salt", 1000)
        house.db.execute(u"UPDATE tenants_tenantuser SET password = 'pbkdf2_sha256$1000$salt$%1'"_s.arg(QString::fromLatin1(
            QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, "correct horse battery", "salt", 1000, 32)
                .toBase64())));
        QVERIFY(house.run({}, login(u"anna@acme.example"_s, "correct horse battery")));
        QVERIFY(house.db.value(u"SELECT password FROM tenants_tenantuser"_s).toString().startsWith("scrypt$"_L1));
        QVERIFY(house.run({}, login(u"anna@acme.example"_s, "correct horse battery")));
    }

    /// Two sign-ins upgrade one old hash at once: both are good, and so is what stays.
    void upgradingAtOnceHarmsNobody()
    {
        TestHouse house;
        house.company();
        house.db.execute(u"UPDATE tenants_tenantuser SET password = 'pbkdf2_sha256$1000$salt$%1'"_s.arg(QString::fromLatin1(
            QPasswordDigestor::deriveKeyPbkdf2(QCryptographicHash::Sha256, "correct horse battery", "salt", 1000, 32)
                .toBase64())));
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        std::atomic<int> good = 0;
        for (int i = 0; i < 4; ++i)
            pool.start([&] { good += house.run({}, login(u"anna@acme.example"_s, "correct horse battery")) ? 1 : 0; });
        pool.waitForDone();
        QCOMPARE(good, 4);
        QVERIFY(house.run({}, login(u"anna@acme.example"_s, "correct horse battery")));
    }

    void failuresMakeAnEmailWait()
    {
        TestHouse house;
        house.company();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(house.run({}, login(u"anna@acme.example"_s, "wrong horse battery")).error().code, u"credentials_invalid"_s);
        const auto waiting = house.run({}, login(u"ANNA@acme.example"_s, "correct horse battery"));
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().code, u"throttled"_s);
        QCOMPARE(waiting.error().retryAfter, 1);
        house.clock.advance(1s);
        QVERIFY(house.run({}, login(u"anna@acme.example"_s, "correct horse battery")));
    }

    void registrationsOfOneAddressAreCounted()
    {
        TestHouse house;
        const Caller caller{.address = u"192.0.2.7"_s};
        for (int i = 0; i < 10; ++i)
            QVERIFY(!house.run(caller,
                               RegisterTenant{.companyName = u"x"_s, .email = u"a@b.example"_s, .password = Secret(u"short"_s)}));
        const auto refused = house.run(caller, acme());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Throttled);
        house.clock.advance(61s);
        QVERIFY(house.run(caller, acme()));
    }

    void refreshingLastsAsLongAsTheSession()
    {
        TestHouse house;
        const auto company = house.company();
        const auto &tokens = company.registration.tokens;
        house.clock.advance(61min);
        const auto old = house.house().authenticator().authenticate({.bearer = tokens.access.copy()});
        QVERIFY(!old);
        QCOMPARE(old.error().code, u"token_expired"_s);
        const auto fresh = house.run({}, RefreshToken{.refresh = tokens.refresh.copy()});
        QVERIFY(fresh);
        QVERIFY(house.house().authenticator().authenticate({.bearer = fresh->access.copy()}));
        QCOMPARE(house.run({}, RefreshToken{.refresh = tokens.access.copy()}).error().code, u"token_invalid"_s);

        house.db.execute(u"UPDATE tenants_session SET ended_at = 1"_s);
        QCOMPARE(house.run({}, RefreshToken{.refresh = tokens.refresh.copy()}).error().code, u"token_invalid"_s);
        QCOMPARE(house.house().authenticator().authenticate({.bearer = fresh->access.copy()}).error().code, u"token_invalid"_s);

        house.clock.advance(24h);
        QCOMPARE(house.run({}, RefreshToken{.refresh = tokens.refresh.copy()}).error().code, u"token_expired"_s);
    }

    void whatHasRunOutIsForgotten()
    {
        TestHouse house;
        const auto company = house.company();
        QVERIFY(house.run(company.owner, ConnectStripe{}));
        house.clock.advance(24h + 30min); // the session is over, but an access token of its last minute is not
        QVERIFY(house.run({}, login(u"anna@acme.example"_s, "correct horse battery")));
        QVERIFY(house.run(company.owner, ConnectStripe{}));
        QVERIFY(house.house().start());
        QCOMPARE(house.count(u"tenants_session"_s), 2);
        house.clock.advance(31min);
        house.reopen();
        QVERIFY(house.house().start());
        QTRY_COMPARE(house.count(u"tenants_session"_s), 1);
        QCOMPARE(house.count(u"tenants_oauthstate"_s), 2); // the log of the last week
        house.clock.advance(7 * 24h);
        house.reopen();
        QVERIFY(house.house().start());
        QTRY_COMPARE(house.count(u"tenants_oauthstate"_s), 0);
    }

    void aDeactivatedUserIsOutAtOnce()
    {
        TestHouse house;
        const auto company = house.company();
        house.db.execute(u"UPDATE tenants_tenantuser SET is_active = false"_s);
        QCOMPARE(house.house().authenticator().authenticate({.bearer = company.registration.tokens.access.copy()}).error().code,
                 u"token_invalid"_s);
        QCOMPARE(house.run({}, login(u"anna@acme.example"_s, "correct horse battery")).error().code, u"credentials_invalid"_s);
        QCOMPARE(house.run({}, RefreshToken{.refresh = company.registration.tokens.refresh.copy()}).error().code,
                 u"token_invalid"_s);
    }

    void whoAmITellsWhatOneMayDo()
    {
        TestHouse house;
        const auto company = house.company();
        const auto owner = house.run(company.owner, WhoAmI{});
        QVERIFY(owner);
        QCOMPARE(owner->email, u"anna@acme.example"_s);
        QCOMPARE(owner->fullName(), u"Anna Berg"_s);
        QVERIFY(owner->permissions.contains(u"plans.create"_s));
        const auto billing = house.run(company.as(Role::Billing), WhoAmI{});
        QVERIFY(billing);
        QVERIFY(!billing->permissions.contains(u"plans.create"_s));
        QVERIFY(billing->permissions.contains(u"plans.list"_s));
        const auto key = house.run(company.key(), WhoAmI{});
        QVERIFY(!key);
        QCOMPARE(key.error().code, u"user_required"_s);
        QCOMPARE(house.run({}, WhoAmI{}).error().code, u"not_authenticated"_s);
    }

    void verifyingAKeyTellsWhoseItIs()
    {
        TestHouse house;
        const auto company = house.company();
        const auto &key = company.registration.apiKeys.test;
        const auto verified = house.run({}, VerifyApiKey{.inHeader = key.copy()});
        QVERIFY(verified);
        QVERIFY(verified->valid);
        QCOMPARE(verified->tenant.slug, u"acme-gmbh"_s);
        QCOMPARE(verified->keyType, Mode::Test);
        QCOMPARE(verified->last4, key.hint());
        QVERIFY(house.run({}, VerifyApiKey{.inHeader = key.copy(), .inBody = key.copy()}));
        QCOMPARE(house.run({}, VerifyApiKey{}).error().kind, Error::Kind::Invalid);
        QCOMPARE(
            house.run({}, VerifyApiKey{.inHeader = key.copy(), .inBody = company.registration.apiKeys.live.copy()}).error().kind,
            Error::Kind::Invalid);
    }

    void badKeysGetOneAnswer_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("revoked") << u"UPDATE tenants_tenantapikey SET is_active = false, revoked_at = 1"_s;
        QTest::newRow("grace over") << u"UPDATE tenants_tenantapikey SET revoked_at = 1"_s;
        QTest::newRow("expired") << u"UPDATE tenants_tenantapikey SET expires_at = 1"_s;
        QTest::newRow("closed tenant") << u"UPDATE tenants_tenant SET status = 'closed'"_s;
        QTest::newRow("unknown") << u"DELETE FROM tenants_directory WHERE kind = 'api_key'"_s;
    }
    void badKeysGetOneAnswer()
    {
        QFETCH(QString, sql);
        TestHouse house;
        const auto company = house.company();
        house.db.execute(sql);
        const auto refused = house.run({}, VerifyApiKey{.inBody = company.registration.apiKeys.test.copy()});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"key_invalid"_s);
        QCOMPARE(refused.error().members.value(u"valid"_s), u"false"_s);
        QCOMPARE(house.house().authenticator().authenticate({.apiKey = company.registration.apiKeys.test.copy()}).error().code,
                 u"key_invalid"_s);
    }

    void tokenAndKeyTogetherMustBeOfOneTenant()
    {
        TestHouse house;
        const auto acme = house.company();
        const auto other = house.company(u"Other"_s, u"o@other.example"_s);
        const auto both = house.house().authenticator().authenticate(
            {.bearer = acme.registration.tokens.access.copy(), .apiKey = acme.registration.apiKeys.live.copy()});
        QVERIFY(both);
        QCOMPARE(both->kind, Caller::Kind::User);
        QCOMPARE(both->mode, Mode::Live);
        const auto mixed = house.house().authenticator().authenticate(
            {.bearer = acme.registration.tokens.access.copy(), .apiKey = other.registration.apiKeys.test.copy()});
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().code, u"key_invalid"_s);
        const auto against =
            house.house().authenticator().authenticate({.apiKey = acme.registration.apiKeys.test.copy(), .mode = Mode::Live});
        QVERIFY(!against);
        QCOMPARE(against.error().code, u"mode_mismatch"_s);
    }

    void detailsShowUsageKeysAndStripe()
    {
        TestHouse house;
        const auto company = house.company();
        const auto before = house.run(company.key(), GetTenantDetails{});
        QVERIFY(before);
        QCOMPARE(before->usage.plans, 0);
        QCOMPARE(before->userCount, 1);
        QCOMPARE(before->apiKeys.size(), 2);
        QVERIFY(!before->stripe.connected);
        QVERIFY(!before->webhook);
        QCOMPARE(before->limits.plans, std::optional<qint64>(10));

        QVERIFY(house.house().start());
        QVERIFY(house.house().authenticator().authenticate({.apiKey = company.registration.apiKeys.test.copy()}));
        house.house().stop(100); // writes what was counted
        const auto after = house.run(company.key(), GetTenantDetails{});
        QVERIFY(after);
        QCOMPARE(after->usage.apiCallsThisMonth, 2); // company() looked at its token too
        QVERIFY(std::ranges::any_of(after->apiKeys, [](const ApiKey &key) { return key.lastUsedAt.has_value(); }));
    }

    void refusalsAreOnRecord()
    {
        TestHouse house;
        const auto company = house.company();
        QVERIFY(house.house().start());
        const auto refused = house.run(company.as(Role::Billing), TestHouse::pro());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"permission_denied"_s);
        QCOMPARE(refused.error().requiredRoles, (QStringList{u"owner"_s, u"admin"_s}));
        house.house().stop(100);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'plans.create' AND outcome = 'permission_denied'"_s), 1);
    }
};

QTEST_GUILESS_MAIN(AccountsTest)
#include "accounts_test.moc"
