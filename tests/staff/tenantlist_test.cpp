// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/inspection/tenantlist.h"

#include "services/lists/cursor.h"
#include "services/tenants/tenantrow.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

#include <set>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 dayMs = 24LL * 3600 * 1000;

QString cursorOf(const QString &reference)
{
    return QUrlQuery(reference.mid(1)).queryItemValue(u"cursor"_s, QUrl::FullyDecoded);
}

/// Where a tenant stands in an order, said independently of the SQL.
std::pair<QString, QUuid> placeOf(const TenantListing &tenant, TenantOrder order)
{
    const auto number = [](qint64 n) { return QString::number(n).rightJustified(20, u'0'); };
    const auto key = [&]() -> QString {
        switch (order) {
        case TenantOrder::CreatedAt:
        case TenantOrder::CreatedAtDown: return number(tenant.createdAt.toMSecsSinceEpoch());
        case TenantOrder::Name:
        case TenantOrder::NameDown: return tenant.name.toCaseFolded();
        case TenantOrder::Slug:
        case TenantOrder::SlugDown: return tenant.slug;
        case TenantOrder::Status:
        case TenantOrder::StatusDown: return number(qint64(tenant.status));
        case TenantOrder::Tier:
        case TenantOrder::TierDown: return number(qint64(tenant.tier));
        case TenantOrder::Stripe:
        case TenantOrder::StripeDown: return number(qint64(tenant.stripe));
        case TenantOrder::LastEvent:
        case TenantOrder::LastEventDown: return number(tenant.lastEventAt ? tenant.lastEventAt->toMSecsSinceEpoch() : 0);
        }
        return {};
    }();
    return {key, tenant.id.value};
}

/// A few hundred tenants that share names, times and states.
struct World
{
    explicit World(int count = 240) { add(0, count); }

    TestDatabase db;
    FakeClock clock;
    SeededRandom random;
    QList<TenantListing> all;

    void add(int from, int until)
    {
        const auto written = db->transaction([&](Connection &c) -> Result<> {
            for (int n = from; n < until; ++n) {
                all.append(tenantOf(n));
                if (auto done = write(c, all.last()); !done)
                    return done;
            }
            return {};
        });
        QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    }
    TenantListing tenantOf(int n)
    {
        clock.advance(n % 3 == 0 ? 1s : 0s); // some came at once
        TenantListing tenant{.id = newId<TenantId>(clock, random),
                             .name = u"%1 %2"_s.arg(n % 2 == 0 ? u"Willow"_s : u"aurora"_s).arg(n * 7 % 13),
                             .slug = u"%1-%2"_s.arg(n % 8 == 0 ? u"grove"_s : u"willow"_s).arg(n * 31 % 9973, 4, 10, QChar(u'0')),
                             .status = TenantStatus(n % 11 == 0  ? 2
                                                    : n % 5 == 0 ? 1
                                                                 : 0),
                             .tier = Tier(n % 4),
                             .stripe = TenantStripe(n / 2 % 4),
                             .createdAt = clock.nowUtc()};
        if (n % 3 != 0)
            tenant.lastEventAt = clock.nowUtc().addMSecs(-(n % 17) * dayMs);
        return tenant;
    }
    static Result<> write(Connection &c, const TenantListing &tenant)
    {
        const TenantRow row{.id = tenant.id,
                            .name = tenant.name,
                            .slug = tenant.slug,
                            .status = tenant.status,
                            .tier = tenant.tier,
                            .createdAt = tenant.createdAt,
                            .updatedAt = tenant.createdAt};
        return row.insertInto(c)
            .and_then([&] {
                return c.change(u"UPDATE tenants_tenant SET stripe_state = :stripe, last_event_at = :at WHERE id = :id"_s,
                                {{"stripe", tenant.stripe},
                                 {"at", tenant.lastEventAt ? tenant.lastEventAt->toMSecsSinceEpoch() : qint64(0)},
                                 {"id", tenant.id}});
            })
            .map([](qint64) {});
    }
    Result<CursorPage<TenantListing>> page(const ListTenants &request)
    {
        return db->read([&](Connection &c) { return TenantList::page(c, request); });
    }
    /// All of it, page by page from its beginning; between is done after each page.
    QList<TenantListing> walk(ListTenants request, const std::function<void()> &between = {})
    {
        QList<TenantListing> seen;
        for (;;) {
            const auto page = this->page(request);
            if (!page)
                qFatal("%s %s", qPrintable(page.error().code), qPrintable(page.error().detail));
            seen += page->results;
            if (!page->next)
                return seen;
            request.cursor = cursorOf(*page->next);
            if (between)
                between();
        }
    }
    QList<TenantListing> expected(const ListTenants &request, const std::function<bool(const TenantListing &)> &isAskedFor) const
    {
        QList<TenantListing> some;
        std::ranges::copy_if(all, std::back_inserter(some), isAskedFor);
        std::ranges::sort(some, {}, [&](const TenantListing &tenant) { return placeOf(tenant, request.ordering); });
        if (int(request.ordering) % 2 == 1)
            std::ranges::reverse(some);
        return some;
    }
};

QStringList slugsOf(const QList<TenantListing> &tenants)
{
    QStringList slugs;
    for (const auto &tenant : tenants)
        slugs.append(tenant.slug);
    return slugs;
}

bool isIn(const TenantListing &tenant, const ListTenants &request)
{
    const auto isWithin = [&] {
        if (!request.lastEventAfter && !request.lastEventBefore)
            return true;
        return tenant.lastEventAt && (!request.lastEventAfter || *tenant.lastEventAt > *request.lastEventAfter)
               && (!request.lastEventBefore || *tenant.lastEventAt < *request.lastEventBefore);
    };
    const auto search = request.search.toCaseFolded();
    return (!request.status || tenant.status == *request.status) && (!request.tier || tenant.tier == *request.tier)
           && (!request.stripe || tenant.stripe == *request.stripe) && isWithin()
           && (tenant.name.toCaseFolded().startsWith(search) || tenant.slug.startsWith(search));
}

} // namespace

/// The staff's list of tenants against a list that is sorted and filtered here.
class TenantListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<World>(); }
    void cleanupTestCase()
    {
        m_world.reset();
        m_crowd.reset();
    }

    void eachOrderIsWalkedToTheEnd_data()
    {
        QTest::addColumn<TenantOrder>("order");
        QTest::addColumn<ListTenants>("request");
        struct Filter
        {
            const char *name;
            ListTenants request;
        };
        const auto now = m_world->clock.nowUtc();
        const std::array filters{
            Filter{"all", {}},
            Filter{"active", {.status = TenantStatus::Active}},
            Filter{"pro and pending", {.tier = Tier::Pro, .stripe = TenantStripe::Pending}},
            Filter{"all three", {.status = TenantStatus::Suspended, .tier = Tier::Free, .stripe = TenantStripe::Restricted}},
            Filter{"an event lately", {.lastEventAfter = now.addDays(-4)}},
            Filter{"none lately", {.status = TenantStatus::Active, .lastEventBefore = now.addDays(-9)}},
            Filter{"between", {.lastEventAfter = now.addDays(-9), .lastEventBefore = now.addDays(-4)}},
            Filter{"a search", {.search = u"WILLOW 1"_s}},
            Filter{"a search and filters", {.search = u"a"_s, .tier = Tier::Starter, .lastEventAfter = now.addDays(-12)}},
        };
        for (const auto &filter : filters)
            for (size_t order = 0; order < wordsOf(TenantOrder{}).size(); ++order)
                QTest::addRow("%s by %s", filter.name, wordsOf(TenantOrder{})[order].data())
                    << TenantOrder(order) << filter.request;
    }
    /// Nothing twice, nothing left out, and the way back is the same.
    void eachOrderIsWalkedToTheEnd()
    {
        QFETCH(TenantOrder, order);
        QFETCH(ListTenants, request);
        request.ordering = order;
        request.pageSize = 7;
        const auto expected = m_world->expected(request, [&](const TenantListing &tenant) { return isIn(tenant, request); });
        const auto seen = m_world->walk(request);
        QCOMPARE(slugsOf(seen), slugsOf(expected));
        QCOMPARE(seen, expected);

        auto page = m_world->page(request);
        while (page && page->next) {
            request.cursor = cursorOf(*page->next);
            page = m_world->page(request);
        }
        QList<TenantListing> back = page->results;
        while (page && page->previous) {
            request.cursor = cursorOf(*page->previous);
            page = m_world->page(request);
            QVERIFY(page);
            back = page->results + back;
        }
        QCOMPARE(slugsOf(back), slugsOf(expected));
    }

    void aBroadSearchIsWalkedToTheEnd_data()
    {
        QTest::addColumn<TenantOrder>("order");
        for (size_t order = 0; order < wordsOf(TenantOrder{}).size(); ++order)
            QTest::newRow(wordsOf(TenantOrder{})[order].data()) << TenantOrder(order);
    }
    /// More than are looked up: thousands by their slugs, by their names, or by both, and few by their e-mail.
    void aBroadSearchIsWalkedToTheEnd()
    {
        QFETCH(TenantOrder, order);
        if (!m_crowd) {
            m_crowd = std::make_unique<World>(6000);
            m_crowd->db.execute(u"INSERT INTO tenants_directory (kind, name, tenant_id, object_id)"
                                " SELECT 'email', 'willow@' || slug, id, id FROM tenants_tenant WHERE slug LIKE 'grove-000%'"_s);
        }
        const auto now = m_crowd->clock.nowUtc();
        for (ListTenants request : {ListTenants{.search = u"Willow"_s},
                                    ListTenants{.search = u"willow"_s, .status = TenantStatus::Suspended, .tier = Tier::Pro},
                                    ListTenants{.search = u"WILLOW"_s, .lastEventAfter = now.addDays(-9)}}) {
            request.ordering = order;
            request.pageSize = 200;
            const auto isFound = [&](TenantListing tenant) {
                const bool isByEmail = tenant.slug.startsWith(u"grove-000");
                tenant.slug = isByEmail ? u"willow"_s : tenant.slug;
                return isIn(tenant, request);
            };
            QCOMPARE(slugsOf(m_crowd->walk(request)), slugsOf(m_crowd->expected(request, isFound)));
        }
    }

    void whoComesMeanwhileDisturbsNothing_data()
    {
        QTest::addColumn<TenantOrder>("order");
        for (size_t order = 0; order < wordsOf(TenantOrder{}).size(); ++order)
            QTest::newRow(wordsOf(TenantOrder{})[order].data()) << TenantOrder(order);
    }
    /// Everybody who was there is seen once and in order; who comes behind the place that was reached is seen too.
    void whoComesMeanwhileDisturbsNothing()
    {
        QFETCH(TenantOrder, order);
        World world(60);
        const auto before = world.all;
        const ListTenants request{.ordering = order, .pageSize = 5};
        int next = int(before.size());
        const auto seen = world.walk(request, [&] {
            if (next < 80) {
                world.add(next, next + 1);
                ++next;
            }
        });
        std::set<QString> once;
        for (const auto &tenant : seen)
            QVERIFY2(once.insert(tenant.slug).second, qPrintable(tenant.slug));
        for (const auto &tenant : before)
            QVERIFY2(once.contains(tenant.slug), qPrintable(tenant.slug));
        const auto sorted = world.expected(request, [&](const TenantListing &tenant) { return once.contains(tenant.slug); });
        QCOMPARE(slugsOf(seen), slugsOf(sorted));
        QVERIFY(world.all.size() > 70); // one more after each page but the last
    }

    void aCursorOfAnotherListIsTakenAsAPlaceOrRefused()
    {
        const auto first = m_world->page({.ordering = TenantOrder::Tier, .pageSize = 3});
        QVERIFY(first && first->next);
        const auto cursor = cursorOf(*first->next);
        const auto others = m_world->page({.tier = Tier::Enterprise, .ordering = TenantOrder::Tier, .cursor = cursor});
        QVERIFY(others); // "behind a free one", of the dearest
        QCOMPARE(others->results.size(), 50);
        QCOMPARE(others->results.first().tier, Tier::Enterprise);
        const auto beyond = Cursor{.place = {.key = u"-1"_s, .id = {QUuid::createUuid()}}}.text();
        const auto none = m_world->page({.tier = Tier::Free, .ordering = TenantOrder::TierDown, .cursor = beyond});
        QVERIFY(none);
        QVERIFY(none->results.isEmpty());
        const auto refused = m_world->page({.ordering = TenantOrder::Slug, .cursor = cursor});
        QVERIFY(!refused);
        QCOMPARE(refused.error().field, u"cursor"_s);
    }

private:
    std::unique_ptr<World> m_world;
    std::unique_ptr<World> m_crowd;
};

QTEST_GUILESS_MAIN(TenantListTest)
#include "tenantlist_test.moc"
