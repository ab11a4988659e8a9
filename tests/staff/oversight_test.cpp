// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}

struct World
{
    TestHouse house;
    Caller sam = house.staff(StaffRole::Support);
    Caller olga = house.staff(StaffRole::Ops);

    /// A tenant's row and what it is found by, without what registering costs.
    TenantId tenant(const QString &name, const QString &status = u"active"_s, const QString &tier = u"free"_s)
    {
        house.clock.advance(1s);
        const auto id = newId<TenantId>(house.clock, house.random);
        house.db.execute(
            u"INSERT INTO tenants_tenant (id, name, slug, email, status, subscription_tier, developer_keys, created_at,"
            " updated_at, name_key) VALUES ('%1', '%2', '%3', 'x', '%4', '%5', 'test', %6, 0, '%7')"_s.arg(
                id.text(), name, name.toLower().replace(u' ', u'-'), status, tier, QString::number(house.clock.nowMs()),
                name.toCaseFolded()));
        return id;
    }
    Result<CursorPage<TenantListing>> list(ListTenants request) { return house.run(sam, std::move(request)); }
    QStringList names(ListTenants request)
    {
        QStringList found;
        const auto page = list(std::move(request));
        for (const auto &tenant : page ? page->results : QList<TenantListing>())
            found.append(tenant.name);
        return page ? found : QStringList{u"failed: "_s + page.error().code};
    }
    Result<TenantListing> suspend(TenantId tenant)
    {
        return house.run(olga, SuspendTenant{.tenant = tenant, .reason = u"unpaid"_s, .confirm = true});
    }
    Result<TenantListing> reactivate(TenantId tenant)
    {
        return house.run(olga, ReactivateTenant{.tenant = tenant, .reason = u"paid"_s, .confirm = true});
    }
};

} // namespace

class OversightTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tenantsAreListedInEveryOrder_data()
    {
        QTest::addColumn<TenantOrder>("order");
        QTest::addColumn<QStringList>("names");
        const QStringList byAge{u"beta"_s, u"Alpha"_s, u"Gamma"_s, u"delta"_s, u"Éclair"_s};
        const QStringList byName{u"Alpha"_s, u"beta"_s, u"delta"_s, u"Gamma"_s, u"Éclair"_s};
        const auto reversed = [](QStringList list) {
            std::ranges::reverse(list);
            return list;
        };
        QTest::newRow("oldest") << TenantOrder::CreatedAt << byAge;
        QTest::newRow("newest") << TenantOrder::CreatedAtDown << reversed(byAge);
        QTest::newRow("name") << TenantOrder::Name << byName;
        QTest::newRow("name down") << TenantOrder::NameDown << reversed(byName);
    }
    /// Page by page to the end and back, nothing twice and nothing left out.
    void tenantsAreListedInEveryOrder()
    {
        QFETCH(TenantOrder, order);
        QFETCH(QStringList, names);
        World world;
        for (const auto &name : {u"beta"_s, u"Alpha"_s, u"Gamma"_s, u"delta"_s, u"Éclair"_s})
            world.tenant(name);
        const auto follow = [&](bool isForwards, QString cursor) {
            QStringList seen;
            for (int pages = 0; pages < 10; ++pages) {
                const auto page = world.list({.ordering = order, .cursor = cursor, .pageSize = 2});
                if (!page)
                    return QStringList{page.error().code};
                QStringList these;
                for (const auto &tenant : page->results)
                    these.append(tenant.name);
                seen = isForwards ? seen + these : these + seen;
                const auto &link = isForwards ? page->next : page->previous;
                if (!link)
                    return seen;
                cursor = QUrlQuery(link->mid(1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
            }
            return QStringList{u"no end"_s};
        };
        QCOMPARE(follow(true, {}), names);
        const auto second = world.list({.ordering = order, .pageSize = 4});
        QVERIFY(second && second->next);
        const auto last = world.list({.ordering = order,
                                      .cursor = QUrlQuery(second->next->mid(1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded),
                                      .pageSize = 2});
        QVERIFY(last && last->previous && !last->next);
        QCOMPARE(follow(false, QUrlQuery(last->previous->mid(1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded)),
                 names.first(4));
    }

    void filtersAndSearchGoTogether()
    {
        World world;
        world.tenant(u"Acme one"_s);
        world.tenant(u"Acme two"_s, u"suspended"_s);
        world.tenant(u"Acme three"_s, u"active"_s, u"pro"_s);
        world.tenant(u"Bolt"_s, u"suspended"_s, u"pro"_s);
        QCOMPARE(world.names({.status = TenantStatus::Suspended, .ordering = TenantOrder::Name}),
                 (QStringList{u"Acme two"_s, u"Bolt"_s}));
        QCOMPARE(world.names({.tier = Tier::Pro, .ordering = TenantOrder::Name}), (QStringList{u"Acme three"_s, u"Bolt"_s}));
        QCOMPARE(world.names({.status = TenantStatus::Suspended, .tier = Tier::Pro}), QStringList{u"Bolt"_s});
        QCOMPARE(world.names({.search = u"ACME"_s, .status = TenantStatus::Suspended}), QStringList{u"Acme two"_s});
        QCOMPARE(world.names({.search = u"acme"_s, .ordering = TenantOrder::Name, .pageSize = 2}),
                 (QStringList{u"Acme one"_s, u"Acme three"_s}));
        QCOMPARE(world.names({.search = u"%"_s}), QStringList());
        QCOMPARE(world.names({.stripe = TenantStripe::Enabled}), QStringList());
        QCOMPARE(world.names({.stripe = TenantStripe::None}).size(), 4);
    }

    void everythingATenantIsKnownByFindsIt()
    {
        World world;
        world.tenant(u"Nobody"_s);
        const auto acme = world.house.connected();
        const auto account = world.house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
        QVERIFY(account.startsWith(u"acct_"));
        for (const auto &search : {u"Acme GmbH"_s, u"acme g"_s, u"acme-gmbh"_s, u"ACME-"_s, u"anna@acme.example"_s, u"Anna@"_s,
                                   acme.owner.tenant.text(), acme.owner.tenant.text().toUpper(), account, account.first(9),
                                   acme.registration.apiKeys.test.hint(), acme.registration.apiKeys.live.hint(), u"  Acme "_s})
            QVERIFY2(world.names({.search = search}) == QStringList{u"Acme GmbH"_s}, qPrintable(search));
        for (const auto &search :
             {u"cme"_s, u"acct_nothing"_s, u"zzzz"_s, QUuid::createUuid().toString(QUuid::WithoutBraces), account.sliced(5)})
            QVERIFY2(world.names({.search = search}).isEmpty(), qPrintable(search));
    }

    /// More than are looked up one by one: found in another way, and the same.
    void aBroadSearchFindsTheSame()
    {
        World world;
        const auto acme = world.house.connected(u"Zebra"_s, u"common@acme.example"_s);
        const auto account = world.house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
        const auto made = world.house.db->transaction([&](Connection &db) -> Result<> {
            for (int n = 0; n < 2001; ++n) {
                const auto id = newId<TenantId>(world.house.clock, world.house.random);
                const auto status = n % 1000 == 0 ? TenantStatus::Suspended : TenantStatus::Active;
                const auto inserted = db.change(
                    u"INSERT INTO tenants_tenant (id, name, slug, email, status, subscription_tier, developer_keys, created_at,"
                    " updated_at, name_key) VALUES (:id, :name, :name, 'x', :status, 'free', 'test', :n, 0, :name)"_s,
                    {{"id", id}, {"name", u"common %1"_s.arg(n)}, {"status", status}, {"n", n}});
                const auto claimed = inserted.and_then([&](qint64) {
                    return db.change(u"INSERT INTO tenants_directory (kind, name, tenant_id, object_id)"
                                     " VALUES ('stripe_account', :name, :id, :id)"_s,
                                     {{"id", id}, {"name", u"test:acct_%1"_s.arg(n)}});
                });
                if (!claimed)
                    return failed(claimed.error());
            }
            return {};
        });
        QVERIFY(made);
        const auto newest = world.list({.search = u"Common"_s});
        QVERIFY2(newest, qPrintable(codeOf(newest)));
        QCOMPARE(newest->results.size(), 50);
        QCOMPARE(newest->results.first().name, u"Zebra"_s); // by its user's e-mail
        QCOMPARE(newest->results[1].name, u"common 2000"_s);
        QCOMPARE(world.names({.search = u"common"_s, .status = TenantStatus::Suspended, .ordering = TenantOrder::CreatedAt}),
                 (QStringList{u"common 0"_s, u"common 1000"_s, u"common 2000"_s}));
        QCOMPARE(world.names({.search = u"acct_"_s, .stripe = TenantStripe::Enabled}), QStringList{u"Zebra"_s});
        QCOMPARE(world.names({.search = account}), QStringList{u"Zebra"_s});
        QCOMPARE(world.names({.search = u"common 1999"_s}), QStringList{u"common 1999"_s});
    }

    void howTheyStandWithStripeIsKept()
    {
        World world;
        const auto acme = world.house.company();
        QCOMPARE(world.names({.stripe = TenantStripe::None}), QStringList{u"Acme GmbH"_s});
        world.house.connect(acme);
        QCOMPARE(world.names({.stripe = TenantStripe::Enabled}), QStringList{u"Acme GmbH"_s});
        QVERIFY(world.house.run(acme.owner, DisconnectStripe{.confirm = true}));
        QCOMPARE(world.names({.stripe = TenantStripe::None}), QStringList{u"Acme GmbH"_s});
    }

    void theSearchIsOnRecord()
    {
        World world;
        QVERIFY(world.list({.search = u"acme"_s}));
        QCOMPARE(world.house.count(u"tenants_auditentry"_s, u"action = 'staff.tenants.list' AND actor_kind = 'staff'"
                                                            " AND CAST(detail AS text) LIKE '%search=acme%'"_s),
                 1);
    }

    // ---- suspending

    void suspendingKeepsEverybodyOut()
    {
        World world;
        const auto acme = world.house.company();
        const auto login = [&](const char *password) {
            return world.house.run({}, Login{.email = u"anna@acme.example"_s, .password = Secret(QByteArray(password))});
        };
        const auto &auth = world.house.house().authenticator();
        const auto byToken = [&] { return auth.authenticate({.bearer = acme.registration.tokens.access.copy()}); };
        const auto byKey = [&] { return auth.authenticate({.apiKey = acme.registration.apiKeys.test.copy()}); };
        const auto refresh = [&] {
            return world.house.run({}, RefreshToken{.refresh = acme.registration.tokens.refresh.copy()});
        };
        const auto verify = [&] { return world.house.run({}, VerifyApiKey{.inBody = acme.registration.apiKeys.test.copy()}); };
        const auto invited = world.house.run(acme.owner, InviteUser{.email = u"ben@acme.example"_s, .role = Role::Admin});
        QVERIFY(invited && byToken() && byKey() && refresh() && verify());

        const auto suspended = world.suspend(acme.owner.tenant);
        QVERIFY2(suspended, qPrintable(codeOf(suspended)));
        QCOMPARE(suspended->status, TenantStatus::Suspended);
        for (const auto &code :
             {codeOf(byToken()), codeOf(byKey()), codeOf(refresh()), codeOf(verify()), codeOf(login("correct horse battery")),
              codeOf(world.house.run({}, AcceptInvitation{.code = invited->invitation.code.copy(),
                                         .password = Secret(QByteArray("a kite above the sea"))}))})
            QCOMPARE(code, u"tenant_suspended"_s);
        QCOMPARE(byKey().error().kind, Error::Kind::Denied);
        QCOMPARE(codeOf(login("wrong horse battery")), u"credentials_invalid"_s); // a stranger learns nothing

        QVERIFY(world.reactivate(acme.owner.tenant));
        QVERIFY(byToken() && byKey() && refresh() && verify() && login("correct horse battery"));
    }

    void webhooksAreHeldMeanwhile()
    {
        World world;
        const auto acme = world.house.company();
        const auto &owner = acme.owner;
        QVERIFY(world.house.run(owner, SetWebhookConfig{.url = u"http://127.0.0.1:9/hook"_s}));
        const auto draft = [&](const QString &name) {
            auto plan = TestHouse::pro();
            plan.name = name;
            plan.isDraft = true;
            return world.house.run(owner, std::move(plan));
        };
        const auto held = [&] {
            return world.house.count(u"tenants_webhookmessage"_s, u"state = 'pending' AND next_attempt_at IS NULL"_s);
        };
        QVERIFY(draft(u"One"_s));
        QCOMPARE(held(), 0);
        QVERIFY(world.suspend(owner.tenant));
        QCOMPARE(held(), 1);
        QVERIFY(draft(u"Two"_s)); // what Stripe tells makes messages too
        QCOMPARE(held(), 2);
        QCOMPARE(world.house.run(owner, GetWebhookConfig{})->pauseReason, WebhookPause::Suspended);
        QVERIFY(world.reactivate(owner.tenant));
        QCOMPARE(held(), 0);
        QVERIFY(!world.house.run(owner, GetWebhookConfig{})->isPaused);

        QVERIFY(world.house.run(owner, UpdateWebhookConfig{.isPaused = true}));
        QVERIFY(world.suspend(owner.tenant));
        QVERIFY(world.reactivate(owner.tenant));
        const auto webhook = world.house.run(owner, GetWebhookConfig{});
        QVERIFY(webhook->isPaused); // as the tenant had it
        QCOMPARE(webhook->pauseReason, WebhookPause::Asked);
    }

    void itIsForOpsWithAReasonAndConfirmed()
    {
        World world;
        const auto tenant = world.tenant(u"Acme"_s);
        const auto refused = world.house.run(world.sam, SuspendTenant{.tenant = tenant, .reason = u"unpaid"_s, .confirm = true});
        QCOMPARE(codeOf(refused), u"permission_denied"_s);
        QCOMPARE(refused.error().requiredRoles, QStringList{u"ops"_s});
        QCOMPARE(codeOf(world.house.run(world.olga, SuspendTenant{.tenant = tenant, .reason = u" "_s, .confirm = true})),
                 u"validation_failed"_s);
        const auto unconfirmed = world.house.run(world.olga, SuspendTenant{.tenant = tenant, .reason = u"unpaid"_s});
        QCOMPARE(codeOf(unconfirmed), u"confirmation_required"_s);
        QVERIFY(unconfirmed.error().explanation.contains(u"webhooks"));
        QCOMPARE(world.names({.status = TenantStatus::Suspended}), QStringList());
        QCOMPARE(codeOf(world.reactivate(tenant)), u"tenant_not_suspended"_s);
        QVERIFY(world.suspend(tenant));
        QCOMPARE(codeOf(world.suspend(tenant)), u"tenant_not_active"_s);
        QCOMPARE(codeOf(world.suspend(TenantId{QUuid::createUuid()})), u"not_found"_s);
        world.house.db.execute(u"UPDATE tenants_tenant SET status = 'closed'"_s);
        QCOMPARE(codeOf(world.reactivate(tenant)), u"tenant_not_suspended"_s);
    }

    void itIsOnTheTenantsRecord()
    {
        World world;
        const auto acme = world.house.company();
        QVERIFY(world.suspend(acme.owner.tenant));
        const auto entries = world.house.run(acme.owner, ListAudit{.action = u"staff.*"_s});
        QVERIFY(entries);
        QCOMPARE(entries->results.size(), 1);
        const auto &entry = entries->results.first();
        QCOMPARE(entry.action, u"staff.tenants.suspend"_s);
        QCOMPARE(entry.reason, u"unpaid"_s);
        QCOMPARE(entry.actorName, u"ops@platform.example"_s);
        QCOMPARE(entry.changes, (QList<AuditChange>{{u"status"_s, u"\"active\""_s, u"\"suspended\""_s}}));
    }

    void itIsOnThePlatformsRecordToo()
    {
        World world;
        const auto acme = world.house.company();
        QVERIFY(world.suspend(acme.owner.tenant));
        QVERIFY(world.reactivate(acme.owner.tenant));
        const auto entries = world.house.run(world.olga, ListPlatformAudit{{.action = u"staff.tenants.*"_s}});
        QVERIFY(entries);
        QCOMPARE(entries->results.size(), 2);
        QCOMPARE(entries->results.first().action, u"staff.tenants.reactivate"_s);
        const auto &entry = entries->results.last();
        QCOMPARE(entry.action, u"staff.tenants.suspend"_s);
        QCOMPARE(entry.objectId, acme.owner.tenant.text());
        QCOMPARE(entry.reason, u"unpaid"_s);
        QCOMPARE(entry.actorName, u"ops@platform.example"_s);
        const auto ofTenant = world.house.run(world.olga, ListPlatformAudit{{.action = u"tenants.*"_s}});
        QVERIFY(ofTenant);
        QVERIFY(ofTenant->results.isEmpty()); // its own deeds are in its own log
        QCOMPARE(codeOf(world.house.run(world.sam, ListPlatformAudit{})), u"permission_denied"_s);
    }
};

QTEST_GUILESS_MAIN(OversightTest)
#include "oversight_test.moc"
