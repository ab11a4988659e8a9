// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include <QtCore/QThreadPool>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto goodPassword = "a wholly different phrase";

InviteUser ben(Role role = Role::Developer)
{
    return {.email = u"ben@acme.example"_s, .role = role, .firstName = u"Ben"_s, .lastName = u"Kern"_s};
}

AcceptInvitation accepting(const Secret &code, const char *password = goodPassword)
{
    return {.code = code.copy(), .password = Secret(QByteArray(password))};
}

Result<Caller> callerOf(TestHouse &house, const Secret &access)
{
    return house.house().authenticator().authenticate({.bearer = access.copy()});
}

/// Somebody who was invited and has accepted.
struct Member
{
    AcceptedInvitation accepted;
    Caller caller;
};
Member joined(TestHouse &house, const TestHouse::Company &company, InviteUser who)
{
    const auto invited = house.run(company.owner, std::move(who));
    if (!invited)
        qFatal("not invited: %s", qPrintable(invited.error().code));
    auto accepted = house.run({}, accepting(invited->invitation.code));
    if (!accepted)
        qFatal("not accepted: %s", qPrintable(accepted.error().code));
    const auto caller = callerOf(house, accepted->tokens.access);
    if (!caller)
        qFatal("not let in: %s", qPrintable(caller.error().code));
    return {std::move(*accepted), *caller};
}

QStringList emailsOf(const Result<Page<User>> &page)
{
    QStringList emails;
    if (page)
        for (const auto &user : page->results)
            emails.append(user.email.section(u'@', 0, 0));
    return emails;
}

} // namespace

Q_DECLARE_METATYPE(plandeck::ListUsers)

class MembersTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsInvitedAcceptsAndSignsIn()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        QVERIFY2(invited, qPrintable(invited ? QString() : invited.error().code));
        QVERIFY(!invited->user.isActive);
        QCOMPARE(invited->user.status, UserStatus::Invited);
        QCOMPARE(invited->user.invitedUntil, std::optional(invited->invitation.expiresAt));
        QCOMPARE(invited->user.role, Role::Developer);
        QCOMPARE(invited->invitation.expiresAt, house.clock.nowUtc().addDays(7));
        const Login login{.email = u"ben@acme.example"_s, .password = Secret(QByteArray(goodPassword))};
        QCOMPARE(house.run({}, Login{.email = login.email, .password = login.password.copy()}).error().code,
                 u"credentials_invalid"_s); // not before

        house.clock.advance(1h);
        const auto accepted = house.run({}, accepting(invited->invitation.code));
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error().code));
        QVERIFY(accepted->user.isActive);
        QCOMPARE(accepted->user.id, invited->user.id);
        QCOMPARE(accepted->tenant.slug, u"acme-gmbh"_s);
        const auto caller = callerOf(house, accepted->tokens.access);
        QVERIFY(caller);
        QCOMPARE(caller->role, Role::Developer);
        QCOMPARE(caller->tenant, company.owner.tenant);
        QVERIFY(house.run({}, RefreshToken{.refresh = accepted->tokens.refresh.copy()}));
        const auto signedIn = house.run({}, Login{.email = login.email, .password = login.password.copy()});
        QVERIFY(signedIn);
        QCOMPARE(signedIn->user.fullName(), u"Ben Kern"_s);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action IN ('users.invite', 'users.accept')"_s), 2);
    }

    /// What was answered is what is kept.
    void acceptingIsASignIn()
    {
        TestHouse house;
        const auto company = house.company();
        const auto member = joined(house, company, ben());
        QCOMPARE(member.accepted.user.lastLoginAt, std::optional(house.clock.nowUtc()));
        const auto page = house.run(company.owner, ListUsers{.search = u"ben@"_s});
        QVERIFY(page);
        QCOMPARE(page->results, (QList<User>{member.accepted.user}));
    }

    void aCodeIsStoredAsAHash()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        QVERIFY(invited);
        QCOMPARE(house.count(u"tenants_invitation"_s), 1);
        QVERIFY(house.db.value(u"SELECT code_hash FROM tenants_invitation"_s).toString()
                != invited->invitation.code.revealText());
    }

    void aCodeIsGoodOnce()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        QVERIFY(house.run({}, accepting(invited->invitation.code)));
        const auto again = house.run({}, accepting(invited->invitation.code, "another good passphrase"));
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Invalid);
        QCOMPARE(again.error().code, u"invitation_invalid"_s);
        QCOMPARE(again.error().problems, (QList<Problem>{{u"code"_s, u"invitation_invalid"_s}}));
        QVERIFY(house.run({}, Login{.email = u"ben@acme.example"_s, .password = Secret(QByteArray(goodPassword))}));
    }

    void aCodeIsGoodOnceHoweverManyTry()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        QVERIFY(invited);
        QThreadPool pool;
        pool.setMaxThreadCount(4);
        std::atomic<int> accepted = 0;
        std::atomic<int> refused = 0;
        for (int i = 0; i < 4; ++i)
            pool.start([&] {
                const auto outcome = house.run({}, accepting(invited->invitation.code));
                (outcome ? accepted : refused) += outcome || outcome.error().code == "invitation_invalid"_L1 ? 1 : 100;
            });
        pool.waitForDone();
        QCOMPARE(accepted, 1);
        QCOMPARE(refused, 3);
        QCOMPARE(house.count(u"tenants_session"_s, u"user_id = '%1'"_s.arg(invited->user.id.text())), 1);
    }

    void aCodeRunsOut()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        house.clock.advance(7 * 24h);
        QCOMPARE(house.run({}, accepting(invited->invitation.code)).error().code, u"invitation_invalid"_s);
        const auto again = house.run(company.owner, ben()); // and another one may be had
        QVERIFY(again);
        QCOMPARE(again->user.id, invited->user.id);
        house.clock.advance(7 * 24h - 1ms);
        QVERIFY(house.run({}, accepting(again->invitation.code)));
    }

    void aMadeUpCodeIsInvalid_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << u"abc"_s;
        QTest::newRow("no tenant") << QString(QString(22, u'A') + u'.' + QString(43, u'A'));
        QTest::newRow("long") << QString(200, u'A');
    }
    void aMadeUpCodeIsInvalid()
    {
        QFETCH(QString, code);
        TestHouse house;
        house.company();
        QCOMPARE(house.run({}, accepting(Secret(code))).error().code, u"invitation_invalid"_s);
    }

    /// A code of one tenant under the name of another opens neither.
    void aForeignCodeIsInvalid()
    {
        TestHouse house;
        const auto company = house.company();
        const auto other = house.company(u"Other"_s, u"o@other.example"_s);
        const auto mine = house.run(company.owner, ben());
        auto carl = ben();
        carl.email = u"carl@other.example"_s;
        const auto theirs = house.run(other.owner, std::move(carl));
        QVERIFY(mine && theirs);
        const auto mixed = QString(theirs->invitation.code.revealText().section(u'.', 0, 0) + u'.'
                                   + mine->invitation.code.revealText().section(u'.', 1));
        QCOMPARE(mixed.size(), mine->invitation.code.revealText().size());
        QCOMPARE(house.run({}, accepting(Secret(mixed))).error().code, u"invitation_invalid"_s);
        QVERIFY(house.run({}, accepting(mine->invitation.code)));
    }

    void invitingAgainVoidsTheOldCode()
    {
        TestHouse house;
        const auto company = house.company();
        const auto first = house.run(company.owner, ben());
        const auto second = house.run(company.owner, ben(Role::Admin));
        QVERIFY(first && second);
        QCOMPARE(second->user.id, first->user.id);
        QCOMPARE(second->user.role, Role::Admin);
        QCOMPARE(house.run({}, accepting(first->invitation.code)).error().code, u"invitation_invalid"_s);
        const auto accepted = house.run({}, accepting(second->invitation.code));
        QVERIFY(accepted);
        QCOMPARE(accepted->user.role, Role::Admin);
        QCOMPARE(house.count(u"tenants_tenantuser"_s), 2);
    }

    void anEmailIsTaken_data()
    {
        QTest::addColumn<QString>("email");
        QTest::newRow("in this tenant") << u"anna@acme.example"_s;
        QTest::newRow("in another") << u"o@other.example"_s;
        QTest::newRow("in another, other case") << u"O@Other.Example"_s;
        QTest::newRow("invited by another") << u"invited@other.example"_s;
    }
    void anEmailIsTaken()
    {
        QFETCH(QString, email);
        TestHouse house;
        const auto company = house.company();
        const auto other = house.company(u"Other"_s, u"o@other.example"_s);
        auto invited = ben();
        invited.email = u"invited@other.example"_s;
        QVERIFY(house.run(other.owner, std::move(invited)));
        auto request = ben();
        request.email = email;
        const auto refused = house.run(company.owner, std::move(request));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"email_taken"_s);
        QCOMPARE(refused.error().problems, (QList<Problem>{{u"email"_s, u"email_taken"_s}}));
        QCOMPARE(house.count(u"tenants_tenantuser"_s), 3);
    }

    void oneWhoAcceptedIsNotInvitedAgain()
    {
        TestHouse house;
        const auto company = house.company();
        joined(house, company, ben());
        QCOMPARE(house.run(company.owner, ben(Role::Admin)).error().code, u"email_taken"_s);
        QCOMPARE(house.count(u"tenants_invitation"_s), 0);
    }

    void weakPasswordsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("short") << QByteArray("short1234") << u"password_too_short"_s;
        QTest::newRow("common") << QByteArray("password123") << u"password_too_common"_s;
        QTest::newRow("the e-mail") << QByteArray("ben@acme.example") << u"password_like_email"_s;
        QTest::newRow("the company") << QByteArray("acme gmbh 1") << u"password_like_company"_s;
    }
    void weakPasswordsAreRefused()
    {
        QFETCH(QByteArray, password);
        QFETCH(QString, code);
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        const auto refused = house.run({}, accepting(invited->invitation.code, password.constData()));
        QVERIFY(!refused);
        QVERIFY(refused.error().problems.contains(Problem{u"password"_s, code}));
        QVERIFY(house.run({}, accepting(invited->invitation.code))); // the code is still good
    }

    void guessingCodesIsCounted()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        const Caller caller{.address = u"192.0.2.7"_s};
        for (int i = 0; i < 60; ++i)
            QCOMPARE(house.run(caller, accepting(Secret(u"guess"_s))).error().code, u"invitation_invalid"_s);
        const auto refused = house.run(caller, accepting(invited->invitation.code));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"throttled"_s);
        QVERIFY(refused.error().retryAfter > 0);
        house.clock.advance(61s);
        QVERIFY(house.run(caller, accepting(invited->invitation.code)));
    }

    void ownersAreMadeAndUnmadeByOwners()
    {
        TestHouse house;
        const auto company = house.company();
        const auto admin = company.as(Role::Admin);
        const auto member = joined(house, company, ben());
        auto another = ben(Role::Owner);
        another.email = u"carl@acme.example"_s;
        const auto denied = [](const auto &outcome) {
            return !outcome && outcome.error().code == "permission_denied"_L1 && outcome.error().kind == Error::Kind::Denied
                   && outcome.error().requiredRoles == QStringList{u"owner"_s};
        };
        QVERIFY(denied(house.run(admin, another)));
        QVERIFY(denied(house.run(admin, UpdateUser{.id = member.caller.user, .role = Role::Owner})));
        QVERIFY(denied(house.run(admin, UpdateUser{.id = company.owner.user, .role = Role::Billing})));
        QVERIFY(denied(house.run(admin, UpdateUser{.id = company.owner.user, .isActive = false})));
        QVERIFY(denied(house.run(admin, UpdateUser{.id = company.owner.user, .firstName = u"Not Anna"_s})));
        QCOMPARE(house.count(u"tenants_tenantuser"_s, u"role = 'owner' AND is_active AND first_name = 'Anna'"_s), 1);

        QVERIFY(house.run(company.owner, another)); // an owner who is only invited: an admin has no hold of that one either
        auto lesser = another;
        lesser.role = Role::Billing;
        QVERIFY(denied(house.run(admin, lesser)));
        QVERIFY(house.run(company.owner, UpdateUser{.id = member.caller.user, .role = Role::Owner}));
        QCOMPARE(house.run(admin, UpdateUser{.id = member.caller.user, .role = Role::Admin}).error().code,
                 u"permission_denied"_s);
    }

    void aRoleHoldsAtOnce()
    {
        TestHouse house;
        const auto company = house.company();
        const auto member = joined(house, company, ben());
        const auto changed = house.run(company.as(Role::Admin),
                                       UpdateUser{.id = member.caller.user, .role = Role::Billing, .lastName = u"Klar"_s});
        QVERIFY(changed);
        QCOMPARE(changed->role, Role::Billing);
        QCOMPARE(changed->fullName(), u"Ben Klar"_s);
        const auto caller = callerOf(house, member.accepted.tokens.access); // the token still says developer
        QVERIFY(caller);
        QCOMPARE(caller->role, Role::Billing);
    }

    void theLastOwnerStays_data()
    {
        QTest::addColumn<bool>("deactivates");
        QTest::newRow("demoted") << false;
        QTest::newRow("deactivated") << true;
    }
    void theLastOwnerStays()
    {
        QFETCH(bool, deactivates);
        TestHouse house;
        const auto company = house.company();
        const auto leaving = [&](UserId id) {
            return deactivates ? UpdateUser{.id = id, .isActive = false} : UpdateUser{.id = id, .role = Role::Admin};
        };
        joined(house, company, ben(Role::Admin));
        auto invited = ben(Role::Owner);
        invited.email = u"carl@acme.example"_s;
        QVERIFY(house.run(company.owner, std::move(invited))); // one who has not accepted is no owner to rely on
        const auto refused = house.run(company.owner, leaving(company.owner.user));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QCOMPARE(refused.error().code, u"last_owner"_s);

        auto second = ben(Role::Owner);
        second.email = u"dora@acme.example"_s;
        const auto dora = joined(house, company, second);
        QVERIFY(house.run(company.owner, leaving(company.owner.user)));
        QCOMPARE(house.run(dora.caller, leaving(dora.caller.user)).error().code, u"last_owner"_s);
    }

    /// Two owners send each other away at the same time.
    void ofTwoOwnersOneStaysHoweverFastTheyAre()
    {
        TestHouse house;
        const auto company = house.company();
        const auto other = joined(house, company, ben(Role::Owner));
        const std::array owners{company.owner.user, other.caller.user};
        for (int round = 0; round < 5; ++round) {
            QThreadPool pool;
            pool.setMaxThreadCount(2);
            std::atomic<int> gone = 0;
            std::atomic<int> kept = 0;
            for (const auto id : owners)
                pool.start([&, id] {
                    const auto outcome = house.run(company.owner, UpdateUser{.id = id, .role = Role::Admin});
                    (outcome ? gone : kept) += outcome || outcome.error().code == "last_owner"_L1 ? 1 : 100;
                });
            pool.waitForDone();
            QCOMPARE(gone, 1);
            QCOMPARE(kept, 1);
            QCOMPARE(house.count(u"tenants_tenantuser"_s, u"role = 'owner' AND is_active"_s), 1);
            for (const auto id : owners)
                QVERIFY(house.run(company.owner, UpdateUser{.id = id, .role = Role::Owner}));
        }
    }

    void whoIsDeactivatedIsOutAtOnce()
    {
        TestHouse house;
        const auto company = house.company();
        const auto member = joined(house, company, ben());
        QVERIFY(house.run(company.owner, UpdateUser{.id = member.caller.user, .isActive = false}));
        QCOMPARE(callerOf(house, member.accepted.tokens.access).error().code, u"token_invalid"_s);
        QCOMPARE(house.run({}, RefreshToken{.refresh = member.accepted.tokens.refresh.copy()}).error().code, u"token_invalid"_s);
        const auto signIn = [&] {
            return house.run({}, Login{.email = u"ben@acme.example"_s, .password = Secret(QByteArray(goodPassword))});
        };
        QCOMPARE(signIn().error().code, u"credentials_invalid"_s);

        QVERIFY(house.run(company.owner, UpdateUser{.id = member.caller.user, .isActive = true}));
        QVERIFY(signIn());
        QCOMPARE(callerOf(house, member.accepted.tokens.access).error().code, u"token_invalid"_s); // that session has ended
    }

    void anInvitationCanBeTakenBack()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben());
        const auto withdrawn = house.run(company.owner, UpdateUser{.id = invited->user.id, .isActive = false});
        QVERIFY(withdrawn);
        QCOMPARE(withdrawn->status, UserStatus::Withdrawn);
        QCOMPARE(withdrawn->invitedUntil, std::nullopt);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'users.update' AND CAST(detail AS text) LIKE '%withdrawn%'"_s),
                 1);
        QCOMPARE(house.run({}, accepting(invited->invitation.code)).error().code, u"invitation_invalid"_s);
        const auto again = house.run(company.owner, ben());
        QVERIFY(again);
        QCOMPARE(again->user.id, invited->user.id);
        QCOMPARE(again->user.status, UserStatus::Invited);
        QVERIFY(house.run({}, accepting(again->invitation.code)));
    }

    /// The answer to each step, and the list, say the same of somebody.
    void theStatusFollowsWhatWasDone()
    {
        TestHouse house;
        const auto company = house.company();
        const auto listed = [&](UserStatus status) {
            const auto page = house.run(company.owner, ListUsers{.status = status});
            return page ? emailsOf(page) : QStringList{page.error().code};
        };
        auto invited = house.run(company.owner, ben());
        QVERIFY(invited);
        QCOMPARE(listed(UserStatus::Invited), QStringList{u"ben"_s});
        QCOMPARE(listed(UserStatus::Active), QStringList{u"anna"_s});
        const auto accepted = house.run({}, accepting(invited->invitation.code));
        QVERIFY(accepted);
        QCOMPARE(accepted->user.status, UserStatus::Active);
        QCOMPARE(accepted->user.invitedUntil, std::nullopt);
        QCOMPARE(listed(UserStatus::Invited), QStringList());
        const auto ended = house.run(company.owner, UpdateUser{.id = accepted->user.id, .isActive = false});
        QVERIFY(ended);
        QCOMPARE(ended->status, UserStatus::Deactivated);
        QCOMPARE(listed(UserStatus::Deactivated), QStringList{u"ben"_s});
        QCOMPARE(listed(UserStatus::Withdrawn), QStringList());
        const auto back = house.run(company.owner, UpdateUser{.id = accepted->user.id, .isActive = true});
        QVERIFY(back);
        QCOMPARE(back->status, UserStatus::Active);
    }

    /// Somebody without a password is nobody who could be the last owner.
    void whoHasNotAcceptedIsNotActivated()
    {
        TestHouse house;
        const auto company = house.company();
        const auto invited = house.run(company.owner, ben(Role::Owner));
        const auto refused = house.run(company.owner, UpdateUser{.id = invited->user.id, .isActive = true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().problems, (QList<Problem>{{u"is_active"_s, u"invitation_pending"_s}}));
        QVERIFY(house.run({}, accepting(invited->invitation.code)));
    }

    void unknownAndForeignUsersAreNotFound()
    {
        TestHouse house;
        const auto company = house.company();
        const auto other = house.company(u"Other"_s, u"o@other.example"_s);
        for (const auto id : {other.owner.user, newId<UserId>(house.clock, house.random)})
            QCOMPARE(house.run(company.owner, UpdateUser{.id = id, .firstName = u"x"_s}).error().code, u"not_found"_s);
        QCOMPARE(house.count(u"tenants_tenantuser"_s, u"first_name = 'x'"_s), 0);
    }

    void theListIsFilteredSearchedAndPaged_data()
    {
        QTest::addColumn<ListUsers>("request");
        QTest::addColumn<QStringList>("emails");
        QTest::addColumn<int>("count");
        QTest::newRow("newest first") << ListUsers{} << QStringList{u"dora"_s, u"carl"_s, u"ben"_s, u"anna"_s} << 4;
        QTest::newRow("oldest first") << ListUsers{.ordering = UserOrder::CreatedAt}
                                      << QStringList{u"anna"_s, u"ben"_s, u"carl"_s, u"dora"_s} << 4;
        QTest::newRow("by e-mail, down") << ListUsers{.ordering = UserOrder::EmailDown}
                                         << QStringList{u"dora"_s, u"carl"_s, u"ben"_s, u"anna"_s} << 4;
        QTest::newRow("active") << ListUsers{.isActive = true, .ordering = UserOrder::Email} << QStringList{u"anna"_s, u"ben"_s}
                                << 2;
        QTest::newRow("not active") << ListUsers{.isActive = false, .ordering = UserOrder::Email}
                                    << QStringList{u"carl"_s, u"dora"_s} << 2;
        QTest::newRow("role") << ListUsers{.role = Role::Billing} << QStringList{u"carl"_s} << 1;
        QTest::newRow("e-mail") << ListUsers{.search = u"DORA@"_s} << QStringList{u"dora"_s} << 1;
        QTest::newRow("both names") << ListUsers{.search = u"ben kern"_s} << QStringList{u"ben"_s} << 1;
        QTest::newRow("name with umlaut, other case") << ListUsers{.search = u"ÖZTÜRK"_s} << QStringList{u"dora"_s} << 1;
        QTest::newRow("no wildcard") << ListUsers{.search = u"%"_s} << QStringList{} << 0;
        QTest::newRow("both") << ListUsers{.isActive = true, .search = u"anna"_s} << QStringList{u"anna"_s} << 1;
        QTest::newRow("first page") << ListUsers{.pageSize = 3} << QStringList{u"dora"_s, u"carl"_s, u"ben"_s} << 4;
        QTest::newRow("second page") << ListUsers{.page = 2, .pageSize = 3} << QStringList{u"anna"_s} << 4;
    }
    void theListIsFilteredSearchedAndPaged()
    {
        QFETCH(ListUsers, request);
        QFETCH(QStringList, emails);
        QFETCH(int, count);
        TestHouse house;
        const auto company = house.company();
        house.company(u"Other"_s, u"anna@other.example"_s);
        house.clock.advance(1s);
        joined(house, company, ben());
        house.clock.advance(1s);
        QVERIFY(house.run(company.owner, InviteUser{.email = u"carl@acme.example"_s, .role = Role::Billing}));
        house.clock.advance(1s);
        QVERIFY(
            house.run(company.owner, InviteUser{.email = u"dora@acme.example"_s, .role = Role::Admin, .lastName = u"Öztürk"_s}));
        const auto page = house.run(company.as(Role::Admin), request);
        QVERIFY2(page, qPrintable(page ? QString() : page.error().code));
        QCOMPARE(emailsOf(page), emails);
        QCOMPARE(page->count, count);
    }

    void pagesKnowTheirNeighbours()
    {
        TestHouse house;
        const auto company = house.company();
        joined(house, company, ben());
        const auto first = house.run(company.owner, ListUsers{.pageSize = 1});
        QVERIFY(first);
        QVERIFY(first->next && first->next->contains(u"page=2"_s));
        QVERIFY(!first->previous);
        const auto last = house.run(company.owner, ListUsers{.page = 2, .pageSize = 1});
        QVERIFY(last);
        QVERIFY(!last->next && last->previous);
        QCOMPARE(house.run(company.owner, ListUsers{.page = 3, .pageSize = 1}).error().code, u"not_found"_s);
    }
};

QTEST_GUILESS_MAIN(MembersTest)
#include "members_test.moc"
