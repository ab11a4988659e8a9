// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/access.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr Access everyone = Access::everyone();
constexpr Access users = Access::users();
constexpr Access admins = Access::roles(Role::Owner, Role::Admin);
constexpr Access staff = Access::staff();
constexpr Access ops = Access::staff(StaffRole::Ops);
constexpr Access adminsAndKeys = Access::roles(Role::Owner, Role::Admin).orApiKey();

static_assert(everyone.isPublic() && everyone.takesApiKeys() && everyone.allows(Role::Billing));
static_assert(!users.isPublic() && !users.takesApiKeys() && users.allows(Role::Billing));
static_assert(admins.allows(Role::Owner) && admins.allows(Role::Admin) && !admins.allows(Role::Developer));
static_assert(adminsAndKeys.takesApiKeys() && !adminsAndKeys.allows(Role::Billing));

/// The code of the refusal; empty when it is allowed.
QString refusal(const Access &access, const Caller &caller)
{
    const auto error = access.refusalOf(caller);
    return error ? error->code : QString();
}

Caller person(Role role)
{
    return {.kind = Caller::Kind::User, .role = role};
}

} // namespace

class AccessTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCallerMeetsEveryRule_data()
    {
        QTest::addColumn<Caller::Kind>("kind");
        QTest::addColumn<Role>("role");
        QTest::addColumn<QStringList>("refusals"); // by everyone, users, admins, adminsAndKeys, staff, ops
        const QString none;
        const auto denied = u"permission_denied"_s;
        const auto nobody = u"not_authenticated"_s;
        const auto user = u"user_required"_s;
        const auto audience = u"token_invalid"_s; // of a token made for the others
        QTest::newRow("nobody") << Caller::Kind::Nobody << Role::Billing
                                << QStringList{none, nobody, nobody, nobody, nobody, nobody};
        QTest::newRow("owner") << Caller::Kind::User << Role::Owner << QStringList{none, none, none, none, audience, audience};
        QTest::newRow("admin") << Caller::Kind::User << Role::Admin << QStringList{none, none, none, none, audience, audience};
        QTest::newRow("developer") << Caller::Kind::User << Role::Developer
                                   << QStringList{none, none, denied, denied, audience, audience};
        QTest::newRow("billing") << Caller::Kind::User << Role::Billing
                                 << QStringList{none, none, denied, denied, audience, audience};
        QTest::newRow("key") << Caller::Kind::ApiKey << Role::Billing << QStringList{none, user, user, none, user, user};
        QTest::newRow("system") << Caller::Kind::System << Role::Billing << QStringList{none, none, none, none, none, none};
    }
    void everyCallerMeetsEveryRule()
    {
        QFETCH(Caller::Kind, kind);
        QFETCH(Role, role);
        const Caller caller{.kind = kind, .role = role};
        const QStringList met{refusal(everyone, caller),      refusal(users, caller), refusal(admins, caller),
                              refusal(adminsAndKeys, caller), refusal(staff, caller), refusal(ops, caller)};
        QTEST(met, "refusals");
    }

    void staffMeetEveryRule_data()
    {
        QTest::addColumn<StaffRole>("role");
        QTest::addColumn<QStringList>("refusals"); // by everyone, users, adminsAndKeys, staff, ops
        const QString none;
        const auto audience = u"token_invalid"_s;
        QTest::newRow("support") << StaffRole::Support << QStringList{none, audience, audience, none, u"permission_denied"_s};
        QTest::newRow("ops") << StaffRole::Ops << QStringList{none, audience, audience, none, none};
    }
    void staffMeetEveryRule()
    {
        QFETCH(StaffRole, role);
        const Caller caller{.kind = Caller::Kind::Staff, .role = Role::Owner, .staffRole = role};
        const QStringList met{refusal(everyone, caller), refusal(users, caller), refusal(adminsAndKeys, caller),
                              refusal(staff, caller), refusal(ops, caller)};
        QTEST(met, "refusals");
    }

    void aRoleOnAKeyCountsForNothing()
    {
        QCOMPARE(refusal(admins, {.kind = Caller::Kind::ApiKey, .role = Role::Owner}), u"user_required"_s);
        QCOMPARE(refusal(users, {.kind = Caller::Kind::Nobody, .role = Role::Owner}), u"not_authenticated"_s);
    }

    void aRefusalSaysWhoCould()
    {
        const auto error = admins.refusalOf(person(Role::Billing));
        QVERIFY(error);
        QCOMPARE(error->kind, Error::Kind::Denied);
        QCOMPARE(error->requiredRoles, (QStringList{u"owner"_s, u"admin"_s}));
        QCOMPARE(admins.refusalOf(Caller::nobody())->kind, Error::Kind::Unauthenticated);
        const auto support = ops.refusalOf({.kind = Caller::Kind::Staff, .staffRole = StaffRole::Support});
        QVERIFY(support);
        QCOMPARE(support->requiredRoles, QStringList{u"ops"_s});
    }
};

QTEST_GUILESS_MAIN(AccessTest)
#include "access_test.moc"
