// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/audit/auditverifier.h"
#include "services/django/djangoimport.h"
#include "tests/django/djangoplatform.h"
#include "tests/http/rawclient.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonDocument>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The Django platform's database, on the engine under test, and a house to move into.
struct Move
{
    TestDatabase django{TestDatabase::Content::Empty};
    TestHouse house;

    Move()
    {
        makeDjangoPlatform(django.url());
        if (!house.house().start())
            qFatal("the house does not open its door");
    }

    Result<DjangoReport> run(const DjangoOptions &options = {})
    {
        auto url = django.url().copy();
        url.isReadOnly = true;
        auto source = Database::open(url);
        if (!source)
            return failed(source.error());
        return importDjango(**source, *house.db, options, {house.clock, house.random, house.house().configuration().secretKey});
    }

    TenantId tenant(const QString &slug)
    {
        return TenantId::fromText(
            house.db.value(u"SELECT id FROM tenants_tenant WHERE slug = :slug"_s, {{"slug", slug}}).toString());
    }

    std::optional<RawAnswer> post(const QByteArray &path, const QJsonObject &body)
    {
        return RawClient(quint16(house.house().url().port()))
            .ask(plandeck::post("/api/v1/auth/tenants/" + path, QJsonDocument(body).toJson(QJsonDocument::Compact)));
    }
    std::optional<RawAnswer> signIn(const QString &email, const QString &password)
    {
        return post("login/", {{u"email"_s, email}, {u"password"_s, password}});
    }
};

QStringList remarksOf(const DjangoReport &report)
{
    QStringList lines;
    for (const auto &remark : report.remarks)
        lines.append(
            u"%1 %2 %3 %4"_s.arg(remark.table.sliced(8), remark.isLeftOut ? u"out"_s : u"aside"_s, remark.field, remark.code));
    return lines;
}

QStringList countsOf(const DjangoReport &report)
{
    QStringList lines;
    for (const auto &table : report.tables)
        lines.append(
            u"%1 %2 %3 %4 %5"_s.arg(table.name.sliced(8)).arg(table.read).arg(table.taken).arg(table.known).arg(table.leftOut));
    return lines;
}

} // namespace

class DjangoImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRowIsTakenOrSaysWhyNot()
    {
        Move move;
        const auto report = move.run();
        QVERIFY2(report, qPrintable(report ? QString() : report.error().code + report.error().detail));
        QCOMPARE(countsOf(*report), (QStringList{u"tenant 4 3 0 1"_s, u"tenantuser 10 4 0 6"_s, u"tenantapikey 5 3 0 2"_s,
                                                 u"tenantplan 10 4 0 6"_s}));
        QCOMPARE(remarksOf(*report),
                 (QStringList{u"tenant aside webhook_secret webhook_secret_unreadable"_s,
                              u"tenant out subscription_tier unknown_choice"_s, u"tenant aside stripe_account_id account_taken"_s,
                              u"tenantuser out tenant_id tenant_left_out"_s, u"tenantuser out email email_taken"_s,
                              u"tenantuser out password password_unreadable"_s, u"tenantuser out password password_unreadable"_s,
                              u"tenantuser out email not_an_email"_s, u"tenantuser out role unknown_choice"_s,
                              u"tenantapikey out key_hash key_hash_unknown"_s, u"tenantapikey out key_hash key_taken"_s,
                              u"tenantplan aside stripe_product_id plan_not_at_stripe"_s, u"tenantplan out name name_taken"_s,
                              u"tenantplan out features wrong_type"_s, u"tenantplan out price_cents too_small"_s,
                              u"tenantplan out billing_interval unknown_choice"_s, u"tenantplan out currency unknown_currency"_s,
                              u"tenantplan out metadata too_many"_s, u"tenant aside  owner_missing"_s}));
        for (const auto &table : report->tables)
            QCOMPARE(table.digest.size(), 64);
    }

    void companiesAreWhatTheyWere()
    {
        Move move;
        QVERIFY(move.run());
        const auto acme = Caller::system(move.tenant(u"acme"_s), Mode::Test);
        auto owner = acme;
        owner.kind = Caller::Kind::User;
        owner.role = Role::Owner;
        const auto company = move.house.run(owner, GetTenantDetails{});
        QVERIFY(company);
        QCOMPARE(company->name, u"Acme GmbH"_s);
        QCOMPARE(company->tier, Tier::Pro);
        QCOMPARE(company->createdAt, QDateTime({2024, 3, 1}, {10, 11, 12, 123}, Qt::UTC));
        QCOMPARE(company->stripe.accountId, u"acct_acme"_s);
        QVERIFY(company->stripe.connected && company->stripe.chargesEnabled && company->stripe.payoutsEnabled);
        QCOMPARE(company->webhook.value_or(WebhookSummary{}).url, u"https://hooks.acme.example/in"_s);
        QCOMPARE(company->webhook.value_or(WebhookSummary{}).secretLast8, u"GxwdHh8="_s);
        QCOMPARE(company->apiKeys.size(), 3);
        QCOMPARE(move.house.db.value(u"SELECT status FROM tenants_tenant WHERE slug = 'blabaer'"_s).toString(), u"suspended"_s);

        const auto plans = move.house.run(owner, ListPlans{.ordering = PlanOrder::Name});
        QVERIFY(plans);
        QCOMPARE(plans->count, 3);
        const auto &pro = plans->results[2];
        QCOMPARE(pro.description, u"For „teams“\nthat grow"_s);
        QCOMPARE(pro.price, Minor{2999});
        QCOMPARE(pro.currency, u"eur"_s);
        QCOMPARE(pro.trialDays, 14);
        QCOMPARE(pro.features, (QStringList{u"10 projects"_s, u"✓ E-mail"_s}));
        QCOMPARE(pro.metadata, (TextMap{{u"colour"_s, u"blue"_s}, {u"seats"_s, u"5"_s}, {u"beta"_s, u"true"_s}}));
        QCOMPARE(pro.stripeProductId, u"prod_1"_s);
        QCOMPARE(pro.syncState, SyncState::Synced);
        QCOMPARE(plans->results[0].stripeProductId, std::nullopt); // "Half" had no price
        QCOMPARE(plans->results[1].features, QStringList{u"told twice"_s});
        QCOMPARE(plans->results[1].interval, Interval::Year);
        QVERIFY(!plans->results[1].isVisible);
    }

    void peopleSignInAndProgramsKeepTheirKeys()
    {
        Move move;
        QVERIFY(move.run());
        const auto password = [&](const QString &email) {
            return move.house.db.value(u"SELECT password FROM tenants_tenantuser WHERE email = :email"_s, {{"email", email}})
                .toString();
        };
        QVERIFY(password(u"anna@acme.example"_s).startsWith(u"pbkdf2_sha256$260000$"_s));
        for (const auto &[email, word] : {std::pair(u"anna@acme.example"_s, u"sand castles in winter"_s),
                                          std::pair(u"ben@acme.example"_s, u"ice cream in summer"_s)}) {
            QCOMPARE(move.signIn(email, u"wrong "_s + word)->status, 401);
            const auto answer = move.signIn(email, word);
            QVERIFY(answer);
            QCOMPARE(answer->status, 200);
            QVERIFY(password(email).startsWith(u"scrypt$16$"_s)); // hashed anew, as dear as everybody's
            QCOMPARE(move.signIn(email, word)->status, 200);
        }
        // Carl was deactivated there.
        QCOMPARE(move.signIn(u"carl@acme.example"_s, u"gone since the autumn"_s)->status, 401);

        const auto verify = [&](const QString &key) { return move.post("verify/", {{u"api_key"_s, key}}); };
        const auto test = verify(u"test_"_s + QString(32, u'T'));
        QCOMPARE(test->status, 200);
        QCOMPARE(test->json()[u"tenant"_s][u"slug"_s].toString(), u"acme"_s);
        QCOMPARE(test->json()[u"key_type"_s].toString(), u"test"_s);
        QCOMPARE(verify(u"live_"_s + QString(32, u'L'))->status, 200);
        QCOMPARE(verify(u"test_"_s + QString(32, u'O'))->status, 401); // it was revoked there
        QCOMPARE(verify(u"test_"_s + QString(32, u'B'))->status, 401);
    }

    void aSecondRunTakesOnlyWhatIsNew()
    {
        Move move;
        QVERIFY(move.run());
        const auto again = move.run();
        QVERIFY(again);
        QCOMPARE(countsOf(*again), (QStringList{u"tenant 4 0 3 1"_s, u"tenantuser 10 0 4 6"_s, u"tenantapikey 5 0 3 2"_s,
                                                u"tenantplan 10 0 4 6"_s}));
        move.django.execute(u"UPDATE tenants_tenant SET subscription_tier = 'enterprise' WHERE slug = 'platinum'"_s);
        move.django.execute(u"UPDATE tenants_tenantplan SET name = 'Renamed there' WHERE name = 'Pro'"_s);
        const auto later = move.run();
        QVERIFY(later);
        QCOMPARE(countsOf(*later).mid(0, 2), (QStringList{u"tenant 4 1 3 0"_s, u"tenantuser 10 1 4 5"_s}));
        QCOMPARE(move.house.count(u"tenants_tenant"_s), 4);
        QCOMPARE(move.house.count(u"tenants_tenantplan"_s, u"name = 'Pro'"_s), 1); // ours counts from the first run on
        QCOMPARE(move.house.count(u"tenants_auditentry"_s, u"action = 'tenants.import'"_s), 4);
        const auto audit = AuditVerifier(*move.house.db, move.house.house().configuration().secretKey).verify();
        QVERIFY(audit && !audit->bad);
    }

    void aDryRunSaysTheSameAndChangesNothing()
    {
        Move move;
        const auto dry = move.run({.isDryRun = true});
        QVERIFY(dry);
        for (const auto &table : {u"tenants_tenant"_s, u"tenants_directory"_s, u"tenants_tenantplan"_s, u"tenants_auditentry"_s})
            QCOMPARE(move.house.count(table), 0);
        const auto real = move.run();
        QVERIFY(real);
        QCOMPARE(countsOf(*dry), countsOf(*real));
        QCOMPARE(dry->remarks, real->remarks);
        for (qsizetype i = 0; i < dry->tables.size(); ++i)
            QCOMPARE(dry->tables[i].digest, real->tables[i].digest);
    }

    void plansAreOfTheModeThatIsSaid()
    {
        Move move;
        QVERIFY(move.run({.mode = Mode::Live}));
        QCOMPARE(move.house.count(u"tenants_tenantplan"_s, u"livemode"_s), 4);
        QCOMPARE(move.house.count(u"tenants_stripeaccount"_s, u"livemode"_s), 1);
    }

    void theSourceIsOnlyRead()
    {
        Move move;
        auto url = move.django.url().copy();
        url.isReadOnly = true;
        const auto source = Database::open(url);
        QVERIFY(source);
        const auto written =
            (*source)->read([](Connection &db) { return db.change(u"UPDATE tenants_tenant SET notes = 'mine'"_s); });
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"storage_read_only"_s);
        url.path = move.django.url().path + u".absent"_s;
        url.database = u"absent"_s;
        QVERIFY(!Database::open(url));
        QVERIFY(!QFile::exists(url.path));
    }

    void nothingIsKeptOfAMoveThatBreaksOff()
    {
        Move move;
        move.house.db.execute(u"ALTER TABLE tenants_tenantplan RENAME COLUMN search_key TO elsewhere"_s);
        const auto report = move.run();
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Error::Kind::Storage);
        for (const auto &table : {u"tenants_tenant"_s, u"tenants_tenantuser"_s, u"tenants_directory"_s, u"tenants_auditentry"_s})
            QCOMPARE(move.house.count(table), 0);
    }

    void whatIsMissingIsNamed()
    {
        Move move;
        move.django.execute(u"ALTER TABLE tenants_tenantuser RENAME COLUMN password TO secret_hash"_s);
        move.django.execute(u"ALTER TABLE tenants_tenantplan RENAME COLUMN price_cents TO amount"_s);
        const auto refused = move.run();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"django_columns_missing"_s);
        QCOMPARE(refused.error().detail, u"tenants_tenantuser.password, tenants_tenantplan.price_cents"_s);
        const TextMap names{{u"tenants_tenantuser.password"_s, u"secret_hash"_s},
                            {u"tenants_tenantplan.price_cents"_s, u"amount"_s}};
        QVERIFY(move.run({.columns = names}));
        QCOMPARE(move.signIn(u"ben@acme.example"_s, u"ice cream in summer"_s)->status, 200);

        const auto unknown = move.run({.columns = {{u"tenants_tenant.colour"_s, u"hue"_s}}});
        QVERIFY(!unknown);
        QVERIFY(unknown.error().detail.contains(u"tenants_tenant.colour"_s));
        move.django.execute(u"DROP TABLE tenants_tenantplan"_s);
        QCOMPARE(move.run().error().code, u"django_tables_missing"_s);
        QCOMPARE(move.run().error().detail, u"tenants_tenantplan"_s);
    }

    void ourOwnDatabaseIsNoDjangoPlatform()
    {
        TestHouse ours;
        TestHouse house;
        const auto report =
            importDjango(*ours.db, *house.db, {}, {house.clock, house.random, house.house().configuration().secretKey});
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"django_source_is_plandeck"_s);
    }
};

QTEST_GUILESS_MAIN(DjangoImportTest)
#include "djangoimport_test.moc"
