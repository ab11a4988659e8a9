// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A company with a webhook of two messages and three events, as they are at noon; a test changes what it is about.
struct Company
{
    TestHouse house;
    TestHouse::Company company = house.connected();
    const QString id = company.owner.tenant.text();
    const qint64 now = house.clock.nowUtc().toMSecsSinceEpoch();

    Result<TenantOverview> overview() { return house.run(company.owner, GetTenantOverview{}); }
    void plan(const QString &name, const QString &change = {})
    {
        auto wish = TestHouse::pro();
        wish.name = name;
        const auto made = house.run(company.owner, wish);
        if (!made)
            qFatal("no plan: %s", qPrintable(made.error().code));
        if (!change.isEmpty())
            house.db.execute(u"UPDATE tenants_tenantplan SET %1 WHERE name = '%2'"_s.arg(change, name));
    }
    QString freshId() { return newId<PlanId>(house.clock, house.random).text(); }
    void message(const QString &state, qint64 hoursAgo, const QString &due = u"NULL"_s)
    {
        house.db.execute(u"INSERT INTO tenants_webhookmessage (tenant_id, id, livemode, event_type, body, state, attempt_count,"
                         " tries, next_attempt_at, created_at, updated_at) SELECT id, '%1', %5, 'test', '{}', '%2', 1, 1, %3,"
                         " %4, %4 FROM tenants_tenant WHERE id = '%6'"_s.arg(freshId(), state, due)
                             .arg(now - hoursAgo * 3'600'000)
                             .arg(no(), id));
    }
    void event(const QString &state, qint64 hoursAgo)
    {
        house.db.execute(u"INSERT INTO tenants_stripeevent (tenant_id, id, livemode, account_id, event_id, type, api_version,"
                         " object_id, receiver, payload, created_at, received_at, state, worker, attempts, last_error, trace)"
                         " VALUES ('%1', '%2', %5, 'acct_1', 'evt_%2', 'account.updated', '', '', 'account', %6, %4, %4, '%3',"
                         " '', 0, '', '[]')"_s.arg(id, freshId(), state)
                             .arg(now - hoursAgo * 3'600'000)
                             .arg(no(), TestDatabase::engine() == Engine::Sqlite ? u"x''"_s : u"''"_s));
    }
    static QString no() { return TestDatabase::engine() == Engine::Sqlite ? u"0"_s : u"false"_s; }
};

} // namespace

class OverviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewCompanyHasNothingToSay()
    {
        TestHouse house;
        const auto company = house.company();
        const auto overview = house.run(company.owner, GetTenantOverview{});
        QVERIFY(overview);
        QCOMPARE(*overview, TenantOverview{});
    }

    void plansAreCountedByHowTheyStand()
    {
        Company it;
        it.plan(u"A"_s);
        it.plan(u"B"_s, u"sync_state = 'drifted'"_s);
        it.plan(u"C"_s, u"sync_state = 'failed'"_s);
        it.plan(u"D"_s, u"is_active = %1"_s.arg(Company::no()));
        auto draft = TestHouse::pro();
        draft.name = u"E"_s;
        draft.isDraft = true;
        QVERIFY(it.house.run(it.company.owner, draft));
        const auto overview = it.overview();
        QVERIFY(overview);
        QCOMPARE(overview->plansActive, 3);
        QCOMPARE(overview->planDrafts, 1);
        QCOMPARE(overview->plansDrifted, 1);
        QCOMPARE(overview->plansFailed, 1);
    }

    void deliveriesAreCountedByWhatCameOfThem()
    {
        Company it;
        QVERIFY(it.house.run(it.company.owner, SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
        QVERIFY(!it.overview()->isWebhookPaused);
        QVERIFY(it.house.run(it.company.owner, UpdateWebhookConfig{.isPaused = true}));
        it.message(u"delivered"_s, 1);
        it.message(u"failed"_s, 30);
        it.message(u"failed"_s, 24 * 8); // nobody sends it again
        it.message(u"pending"_s, 2);
        it.message(u"pending"_s, 2, u"9999999999999"_s);
        const auto overview = it.overview();
        QVERIFY(overview);
        QVERIFY(overview->isWebhookPaused);
        QCOMPARE(overview->deliveriesLastDay, 3);
        QCOMPARE(overview->deliveriesFailed, 1);
        QCOMPARE(overview->deliveriesHeld, 1);
    }

    void eventsAreCountedByWhatCameOfThem()
    {
        Company it;
        it.event(u"done"_s, 30);
        it.event(u"failed"_s, 3);
        it.event(u"dead"_s, 2);
        it.event(u"dead"_s, 1);
        const auto overview = it.overview();
        QVERIFY(overview);
        QCOMPARE(overview->eventsLastDay, 3);
        QCOMPARE(overview->eventsFailed, 1);
        QCOMPARE(overview->eventsDead, 2);
        QCOMPARE(overview->lastEventAt, std::optional(it.house.clock.nowUtc().addSecs(-3600)));
        QVERIFY(!overview->gapFrom);
    }

    void aGapIsWhatTheCursorHasNotComeTo()
    {
        Company it;
        const auto gap = [&](qint64 from, qint64 to, const QString &closed) {
            it.house.db.execute(u"INSERT INTO tenants_syncgap (tenant_id, id, livemode, account_id, gap_from, gap_to, fetched,"
                                " closed_at) VALUES ('%1', '%2', %6, 'acct_1', %3, %4, 0, %5)"_s.arg(it.id, it.freshId())
                                    .arg(from)
                                    .arg(to)
                                    .arg(closed, Company::no()));
        };
        gap(1000, 2000, u"3000"_s);
        QVERIFY(!it.overview()->gapFrom);
        gap(10'000, 90'000, u"NULL"_s);
        QCOMPARE(it.overview()->gapFrom, std::optional(QDateTime::fromMSecsSinceEpoch(10'000, Qt::UTC)));
        QCOMPARE(it.overview()->gapTo, std::optional(QDateTime::fromMSecsSinceEpoch(90'000, Qt::UTC)));
        it.house.db.execute(u"INSERT INTO tenants_synccursor (tenant_id, livemode, account_id, heard_until, due_at, worker,"
                            " lease_until, failures, last_error) VALUES ('%1', %2, 'acct_1', 40000, 0, '', 0, 0, '')"_s.arg(
                                it.id, Company::no()));
        QCOMPARE(it.overview()->gapFrom, std::optional(QDateTime::fromMSecsSinceEpoch(40'000, Qt::UTC)));
    }

    void eachSeesItsOwnInItsMode()
    {
        Company it;
        it.plan(u"A"_s);
        it.event(u"dead"_s, 1);
        const auto other = it.house.company(u"Other"_s, u"olga@other.example"_s);
        QCOMPARE(*it.house.run(other.owner, GetTenantOverview{}), TenantOverview{});
        auto live = it.company.owner;
        live.mode = Mode::Live;
        QCOMPARE(*it.house.run(live, GetTenantOverview{}), TenantOverview{});
        for (const auto role : {Role::Admin, Role::Developer, Role::Billing})
            QCOMPARE(it.house.run(it.company.as(role), GetTenantOverview{})->eventsDead, 1);
    }
};

QTEST_GUILESS_MAIN(OverviewTest)
#include "overview_test.moc"
