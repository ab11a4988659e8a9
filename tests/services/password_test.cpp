// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto oldPassword = "correct horse battery";
constexpr auto newPassword = "a wholly different phrase";

ChangePassword change(const char *from = oldPassword, const char *to = newPassword)
{
    return {.currentPassword = Secret(QByteArray(from)), .newPassword = Secret(QByteArray(to))};
}

Result<SignedIn> signIn(TestHouse &house, const char *password, const QString &email = u"anna@acme.example"_s)
{
    return house.run({}, Login{.email = email, .password = Secret(QByteArray(password))});
}

/// "in", or the code it is refused with.
QString seen(TestHouse &house, const Secret &access)
{
    const auto caller = house.house().authenticator().authenticate({.bearer = access.copy()});
    return caller ? u"in"_s : caller.error().code;
}

} // namespace

class PasswordTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNewOneCounts()
    {
        TestHouse house;
        const auto company = house.company();
        const auto changed = house.run(company.owner, change());
        QVERIFY2(changed, qPrintable(changed ? QString() : changed.error().code));
        QVERIFY(!changed->detail.isEmpty());
        QCOMPARE(signIn(house, oldPassword).error().code, u"credentials_invalid"_s);
        QVERIFY(signIn(house, newPassword));
        const auto entry =
            house.db.value(u"SELECT detail FROM tenants_auditentry WHERE action = 'tenants.change-password'"_s).toString();
        QVERIFY(!entry.contains(QString::fromLatin1(newPassword)) && !entry.contains(QString::fromLatin1(oldPassword)));
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'tenants.change-password'"_s), 1);
    }

    void otherSessionsEndAtOnceAndOnesOwnGoesOn()
    {
        TestHouse house;
        const auto company = house.company();
        const auto &own = company.registration.tokens;
        const auto elsewhere = signIn(house, oldPassword);
        const auto third = signIn(house, oldPassword);
        const auto other = house.company(u"Other"_s, u"o@other.example"_s);
        QVERIFY(elsewhere && third);
        QCOMPARE(seen(house, elsewhere->access), u"in"_s);

        QVERIFY(house.run(company.owner, change()));
        for (const auto *session : {&*elsewhere, &*third}) {
            QCOMPARE(seen(house, session->access), u"token_invalid"_s);
            QCOMPARE(house.run({}, RefreshToken{.refresh = session->refresh.copy()}).error().code, u"token_invalid"_s);
        }
        QCOMPARE(seen(house, own.access), u"in"_s);
        const auto refreshed = house.run({}, RefreshToken{.refresh = own.refresh.copy()});
        QVERIFY(refreshed);
        QCOMPARE(seen(house, refreshed->access), u"in"_s);
        QCOMPARE(seen(house, other.registration.tokens.access), u"in"_s);
    }

    void aWrongCurrentPasswordIsSaidAtItsField()
    {
        TestHouse house;
        const auto company = house.company();
        const auto elsewhere = signIn(house, oldPassword);
        const auto refused = house.run(company.owner, change("wrong horse battery"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().problems, (QList<Problem>{{u"current_password"_s, u"password_wrong"_s}}));
        QVERIFY(signIn(house, oldPassword));
        QCOMPARE(seen(house, elsewhere->access), u"in"_s); // nobody is thrown out by a guess
    }

    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << QByteArray("short1234") << u"password_too_short"_s;
        QTest::newRow("common") << QByteArray("password123") << u"password_too_common"_s;
        QTest::newRow("the e-mail") << QByteArray("anna@acme.example") << u"password_like_email"_s;
        QTest::newRow("the company") << QByteArray("acme gmbh 1") << u"password_like_company"_s;
        QTest::newRow("none") << QByteArray("") << u"required"_s;
    }
    void weakPasswordsAreRefused()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        TestHouse house;
        const auto company = house.company();
        const auto refused = house.run(company.owner, change(oldPassword, password.constData()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QVERIFY(refused.error().problems.contains(Problem{u"new_password"_s, code}));
        QVERIFY(signIn(house, oldPassword));
    }

    void guessingWaits()
    {
        TestHouse house;
        const auto company = house.company();
        for (int i = 0; i < 5; ++i)
            QCOMPARE(house.run(company.owner, change("wrong horse battery")).error().problems.first().code, u"password_wrong"_s);
        const auto waiting = house.run(company.owner, change());
        QVERIFY(!waiting);
        QCOMPARE(waiting.error().code, u"throttled"_s);
        QCOMPARE(waiting.error().retryAfter, 1);
        house.clock.advance(1s);
        QCOMPARE(house.run(company.owner, change("wrong horse battery")).error().problems.first().code, u"password_wrong"_s);
        house.clock.advance(1s);
        QCOMPARE(house.run(company.owner, change()).error().retryAfter, 1); // of the two that one waits now
        house.clock.advance(1s);
        QVERIFY(house.run(company.owner, change()));
        QVERIFY(house.run(company.owner, change(newPassword, oldPassword))); // and all is forgotten
    }

    /// A wrong current password is no way to keep somebody from signing in, nor the other way round.
    void guessingHereDoesNotSlowTheSignIn()
    {
        TestHouse house;
        const auto company = house.company();
        for (int i = 0; i < 5; ++i)
            QVERIFY(!house.run(company.owner, change("wrong horse battery")));
        QVERIFY(signIn(house, oldPassword));
    }

    void itNeedsAPerson()
    {
        TestHouse house;
        const auto company = house.company();
        QCOMPARE(house.run(company.key(), change()).error().code, u"user_required"_s);
        QCOMPARE(house.run({}, change()).error().code, u"not_authenticated"_s);
        for (const auto role : {Role::Billing, Role::Developer})
            QVERIFY(house.run(company.as(role), change(role == Role::Billing ? oldPassword : newPassword,
                                                       role == Role::Billing ? newPassword : oldPassword)));
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "password_test.moc"
