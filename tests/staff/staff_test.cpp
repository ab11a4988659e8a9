// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/json.h"
#include "services/security/jwt.h"
#include "tests/support/testhouse.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Secret secret(const char *text)
{
    return Secret(QByteArray(text));
}

constexpr auto password = "sand castles in winter";

/// One of support who can sign in.
struct World
{
    TestHouse house;
    StaffMember sam = made(u"Sam@Platform.example"_s, StaffRole::Support);

    StaffMember made(const QString &email, StaffRole role)
    {
        const auto member = house.house().staff().create(email, role, secret(password));
        if (!member)
            qFatal("no staff: %s", qPrintable(member.error().code));
        return *member;
    }
    Result<SignedInStaff> signIn(const char *by = password)
    {
        return house.run({}, StaffLogin{.email = u"sam@platform.example"_s, .password = secret(by)});
    }
    Result<Caller> caller(const Secret &token) { return house.house().authenticator().authenticate({.bearer = token.copy()}); }
    QString entries(const QString &where) { return QString::number(house.count(u"tenants_auditentry"_s, where)); }
};

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

template<typename T>
QStringList problemsOf(const Result<T> &result)
{
    QStringList codes;
    for (const auto &problem : result ? QList<Problem>() : result.error().problems)
        codes.append(problem.field + u' ' + problem.code);
    return codes;
}

} // namespace

class StaffTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staffSignInAndAreWhoTheyAre()
    {
        World world;
        const auto signedIn = world.signIn();
        QVERIFY(signedIn);
        QCOMPARE(signedIn->staff.email, u"Sam@Platform.example"_s);
        QVERIFY(signedIn->staff.lastLoginAt.has_value());
        const auto caller = world.caller(signedIn->access);
        QVERIFY(caller);
        QCOMPARE(caller->kind, Caller::Kind::Staff);
        QCOMPARE(caller->staff, world.sam.id);
        QCOMPARE(caller->staffRole, StaffRole::Support);
        QVERIFY(caller->tenant.isNull());
        const auto self = world.house.run(*caller, WhoAmIOfStaff{});
        QVERIFY(self);
        QCOMPARE(self->id, world.sam.id);
        QVERIFY(self->permissions.contains(u"staff.inspections.start"_s));
        QVERIFY(!self->permissions.contains(u"staff.tenants.suspend"_s)); // for ops
        QVERIFY(!self->permissions.contains(u"plans.create"_s));
        QCOMPARE(world.entries(u"action = 'staff.login' AND actor_kind = 'staff' AND actor_id = '%1'"_s.arg(world.sam.id.text())),
                 u"1"_s);
        QCOMPARE(world.entries(u"action = 'staff.create' AND source = 'command_line'"_s), u"1"_s);
    }

    void whatIsWrongIsOneAnswer()
    {
        World world;
        QCOMPARE(codeOf(world.signIn("sand castles in summer")), u"credentials_invalid"_s);
        QCOMPARE(codeOf(world.house.run({}, StaffLogin{.email = u"nobody@platform.example"_s, .password = secret(password)})),
                 u"credentials_invalid"_s);
        world.house.db.execute(u"UPDATE platform_staff SET is_active = false"_s);
        QCOMPARE(codeOf(world.signIn()), u"credentials_invalid"_s);
        const auto owner = world.house.company();
        QCOMPARE(
            codeOf(world.house.run({}, StaffLogin{.email = u"anna@acme.example"_s, .password = secret("correct horse battery")})),
            u"credentials_invalid"_s);
        QCOMPARE(codeOf(world.house.run({}, Login{.email = u"sam@platform.example"_s, .password = secret(password)})),
                 u"credentials_invalid"_s);
    }

    void guessingIsSlowedDown()
    {
        World world;
        for (int i = 0; i < 5; ++i)
            QCOMPARE(codeOf(world.signIn("wrong")), u"credentials_invalid"_s);
        const auto sixth = world.signIn();
        QCOMPARE(codeOf(sixth), u"throttled"_s);
        QVERIFY(sixth.error().retryAfter >= 1);
        world.house.clock.advance(2s);
        QVERIFY(world.signIn());
    }

    /// Each kind of token is none where the other is meant.
    void tokensHaveTheirAudience()
    {
        World world;
        const auto signedIn = world.signIn();
        const auto company = world.house.company();
        const auto &tokens = company.registration.tokens;
        QVERIFY(signedIn);
        const auto staff = world.caller(signedIn->access);
        QVERIFY(staff);
        QCOMPARE(codeOf(world.house.run(*staff, GetTenantDetails{})), u"token_invalid"_s);
        QCOMPARE(codeOf(world.house.run(*staff, ListPlans{})), u"token_invalid"_s);
        QCOMPARE(codeOf(world.house.run(company.owner, ListTenants{})), u"token_invalid"_s);
        QCOMPARE(codeOf(world.house.run(company.key(), ListTenants{})), u"user_required"_s);
        QCOMPARE(codeOf(world.house.run(Caller::nobody(), ListTenants{})), u"not_authenticated"_s);

        const auto refreshed = [&](const Secret &token) { return world.house.run({}, RefreshToken{.refresh = token.copy()}); };
        const auto refreshedStaff = [&](const Secret &token) {
            return world.house.run({}, RefreshStaffToken{.refresh = token.copy()});
        };
        QVERIFY(refreshed(tokens.refresh));
        QVERIFY(refreshedStaff(signedIn->refresh));
        QCOMPARE(codeOf(refreshed(signedIn->refresh)), u"token_invalid"_s);
        QCOMPARE(codeOf(refreshedStaff(tokens.refresh)), u"token_invalid"_s);
        QCOMPARE(codeOf(refreshedStaff(signedIn->access)), u"token_invalid"_s);
        QCOMPARE(codeOf(world.caller(signedIn->refresh)), u"token_invalid"_s);
        QCOMPARE(codeOf(world.house.house().authenticator().authenticate(
                     {.bearer = signedIn->access.copy(), .apiKey = company.registration.apiKeys.test.copy()})),
                 u"key_invalid"_s);
    }

    /// A token with both a tenant and our audience would be ours alone if a tenant's did not refuse any audience.
    void aTenantsTokenNamesNoAudience()
    {
        World world;
        const auto company = world.house.company();
        const auto text = company.registration.tokens.access.reveal().toByteArray();
        const auto payload = QByteArray::fromBase64(text.split('.').at(1), QByteArray::Base64UrlEncoding);
        QVERIFY(!payload.contains("aud"));
        TokenClaims claims;
        QVERIFY(fromJson(payload, claims).isEmpty());
        auto withAudience = payload;
        withAudience.insert(1, R"("aud":"plandeck-staff",)");
        QVERIFY(!fromJson(withAudience, claims).isEmpty());
    }

    void aSessionThatEndedIsNone()
    {
        World world;
        const auto signedIn = world.signIn();
        QVERIFY(signedIn && world.caller(signedIn->access));
        world.house.db.execute(u"UPDATE platform_staffsession SET ended_at = 1"_s);
        QCOMPARE(codeOf(world.caller(signedIn->access)), u"token_invalid"_s);
        QCOMPARE(codeOf(world.house.run({}, RefreshStaffToken{.refresh = signedIn->refresh.copy()})), u"token_invalid"_s);
        world.house.db.execute(u"UPDATE platform_staffsession SET ended_at = NULL"_s);
        world.house.db.execute(u"UPDATE platform_staff SET is_active = false"_s);
        QCOMPARE(codeOf(world.caller(signedIn->access)), u"token_invalid"_s);
        world.house.db.execute(u"UPDATE platform_staff SET is_active = true, role = 'ops'"_s);
        QCOMPARE(world.caller(signedIn->access)->staffRole, StaffRole::Ops); // the role is that of today
        world.house.clock.advance(61min);
        QCOMPARE(codeOf(world.caller(signedIn->access)), u"token_expired"_s);
        QVERIFY(world.caller(world.house.run({}, RefreshStaffToken{.refresh = signedIn->refresh.copy()})->access));
        world.house.clock.advance(24h);
        QCOMPARE(codeOf(world.house.run({}, RefreshStaffToken{.refresh = signedIn->refresh.copy()})), u"token_expired"_s);
    }

    void anotherPasswordEndsOtherSessions()
    {
        World world;
        const auto here = world.signIn();
        const auto elsewhere = world.signIn();
        QVERIFY(here && elsewhere);
        const auto caller = world.caller(here->access);
        QVERIFY(caller);
        const auto change = [&](const char *current, const char *fresh) {
            return world.house.run(*caller,
                                   ChangeStaffPassword{.currentPassword = secret(current), .newPassword = secret(fresh)});
        };
        QCOMPARE(problemsOf(change("no idea of it", "a kite above the sea")), QStringList{u"current_password password_wrong"_s});
        QCOMPARE(problemsOf(change(password, "short")), QStringList{u"new_password password_too_short"_s});
        QVERIFY(change(password, "a kite above the sea"));
        QVERIFY(world.caller(here->access));
        QCOMPARE(codeOf(world.caller(elsewhere->access)), u"token_invalid"_s);
        QCOMPARE(codeOf(world.signIn()), u"credentials_invalid"_s);
        QVERIFY(world.signIn("a kite above the sea"));
        QCOMPARE(world.entries(u"action = 'staff.change-password'"_s), u"1"_s);
    }

    void passwordsObeyTheSameRules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("problem");
        QTest::newRow("short") << QByteArray("abc") << u"password password_too_short"_s;
        QTest::newRow("common") << QByteArray("password123") << u"password password_too_common"_s;
        QTest::newRow("the e-mail") << QByteArray("ben@platform.example") << u"password password_like_email"_s;
    }
    void passwordsObeyTheSameRules()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, problem);
        TestHouse house;
        const auto made = house.house().staff().create(u"ben@platform.example"_s, StaffRole::Ops, Secret(text));
        QVERIFY(problemsOf(made).contains(problem));
        QCOMPARE(house.count(u"platform_staff"_s), 0);
    }

    void anAddressIsOnePerson()
    {
        World world;
        const auto again = world.house.house().staff().create(u"sam@platform.EXAMPLE"_s, StaffRole::Ops, secret(password));
        QCOMPARE(problemsOf(again), QStringList{u"email email_taken"_s});
        QCOMPARE(world.house.count(u"platform_staff"_s), 1);
    }

    void nothingSecretIsOnRecord()
    {
        World world;
        QVERIFY(world.signIn());
        const auto log = world.house.db
                             .value(TestDatabase::engine() == Engine::Sqlite
                                        ? u"SELECT group_concat(action || detail || changes) FROM tenants_auditentry"_s
                                        : u"SELECT string_agg(action || detail || changes, '') FROM tenants_auditentry"_s)
                             .toString();
        QVERIFY(log.contains(u"staff.create"));
        QVERIFY(!log.contains(u"castles"));
        QVERIFY(!log.contains(u"scrypt"));
    }
};

QTEST_GUILESS_MAIN(StaffTest)
#include "staff_test.moc"
