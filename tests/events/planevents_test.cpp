// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/events/eventhouse.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

class PlanEventsTest final : public QObject
{
    Q_OBJECT

    /// A published plan whose own events have been delivered.
    struct Published : EventHouse
    {
        Plan plan;
        QStringList outcomes;

        Published()
        {
            auto made = house.run(company.owner, TestHouse::pro());
            if (!made)
                qFatal("no plan: %s", qPrintable(made.error().code));
            plan = *made;
            outcomes = deliverNew();
        }
        QString product() const { return u"/v1/products/"_s + *plan.stripeProductId; }
        QString price() const { return u"/v1/prices/"_s + *plan.stripePriceId; }

        /// Those recorded since the last time, in their order or the other way round; what became of each.
        QStringList deliverNew(bool isReversed = false)
        {
            auto all = recorded();
            auto fresh = all.sliced(m_delivered);
            m_delivered = all.size();
            if (isReversed)
                std::ranges::reverse(fresh);
            QStringList list;
            for (const auto &event : fresh)
                list.append(event.type + u": "_s + handled(event));
            return list;
        }
        SyncState syncState() { return house.run(company.owner, GetPlan{.id = plan.id})->syncState; }

    private:
        qsizetype m_delivered = 0;
    };

private Q_SLOTS:
    void theEchoOfOurOwnChangesSaysWhatWeKnow()
    {
        Published it;
        QVERIFY(it.outcomes.contains(u"product.created: done as_known"_s));
        QVERIFY(it.outcomes.contains(u"price.created: done as_known"_s));
        QCOMPARE(it.syncState(), SyncState::Synced);
        QVERIFY(it.house.run(it.company.owner, UpdatePlan{.id = it.plan.id,
                                                          .name = u"Pro 2"_s,
                                                          .description = u""_s,
                                                          .metadata = TextMap{{u"colour"_s, u"blue"_s}}}));
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: done as_known"_s}));
        QCOMPARE(it.syncState(), SyncState::Synced);
        QVERIFY(it.house.run(it.company.owner, DeactivatePlan{.id = it.plan.id}));
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: done as_known"_s}));
        QCOMPARE(it.syncState(), SyncState::Synced);
    }

    void somebodyElsesChangeMakesThePlanDrift_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("there");
        QTest::addColumn<QString>("back");
        QTest::newRow("name") << u"product"_s << u"name"_s << u"Theirs"_s << u"Pro"_s;
        QTest::newRow("description") << u"product"_s << u"description"_s << u"Theirs"_s << u"For teams that grow"_s;
        QTest::newRow("archived") << u"product"_s << u"active"_s << u"false"_s << u"true"_s;
        QTest::newRow("metadata added") << u"product"_s << u"metadata[theirs]"_s << u"1"_s << u""_s;
        QTest::newRow("a price nobody can take any more") << u"price"_s << u"active"_s << u"false"_s << u"true"_s;
    }
    void somebodyElsesChangeMakesThePlanDrift()
    {
        QFETCH(QString, what);
        QFETCH(QString, name);
        QFETCH(QString, there);
        QFETCH(QString, back);
        Published it;
        const auto path = what == u"price" ? it.price() : it.product();
        it.change(path, name, there);
        QCOMPARE(it.deliverNew(), QStringList({QString(what + u".updated: done drifted"_s)}));
        QCOMPARE(it.syncState(), SyncState::Drifted);
        // And as it was before.
        it.change(path, name, back);
        QCOMPARE(it.deliverNew(), QStringList({QString(what + u".updated: done synced"_s)}));
        QCOMPARE(it.syncState(), SyncState::Synced);
    }

    void metadataOfOursThatIsTakenAwayIsDriftToo()
    {
        Published it;
        it.change(it.product(), u"metadata[plan_id]"_s, u""_s);
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: done drifted"_s}));
        it.change(it.product(), u"metadata[plan_id]"_s, it.plan.id.text());
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: done synced"_s}));
    }

    void aPlanIsSyncedAgainOnlyWhenProductAndPriceAre()
    {
        Published it;
        it.change(it.product(), u"name"_s, u"Theirs"_s);
        it.change(it.price(), u"active"_s, u"false"_s);
        it.deliverNew();
        QCOMPARE(it.syncState(), SyncState::Drifted);
        it.change(it.product(), u"name"_s, u"Pro"_s);
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: done as_known"_s}));
        QCOMPARE(it.syncState(), SyncState::Drifted);
        it.change(it.price(), u"active"_s, u"true"_s);
        QCOMPARE(it.deliverNew(), QStringList({u"price.updated: done synced"_s}));
        QCOMPARE(it.syncState(), SyncState::Synced);
    }

    void saysTheSameInWhateverOrder_data()
    {
        QTest::addColumn<bool>("isReversed");
        QTest::addColumn<bool>("isRestored");
        QTest::newRow("changed and restored") << false << true;
        QTest::newRow("changed and restored, reversed") << true << true;
        QTest::newRow("changed twice") << false << false;
        QTest::newRow("changed twice, reversed") << true << false;
    }
    void saysTheSameInWhateverOrder()
    {
        QFETCH(bool, isReversed);
        QFETCH(bool, isRestored);
        Published it;
        it.change(it.product(), u"name"_s, u"Theirs"_s);
        it.change(it.product(), u"name"_s, u"Pro"_s);
        if (!isRestored)
            it.change(it.product(), u"name"_s, u"Theirs again"_s);
        it.deliverNew(isReversed);
        QCOMPARE(it.syncState(), isRestored ? SyncState::Synced : SyncState::Drifted);
    }

    /// A late echo of what we had changed before our last change.
    void anOldEchoIsNoDrift()
    {
        Published it;
        QVERIFY(it.house.run(it.company.owner, UpdatePlan{.id = it.plan.id, .name = u"Pro 2"_s}));
        QVERIFY(it.house.run(it.company.owner, UpdatePlan{.id = it.plan.id, .name = u"Pro 3"_s}));
        QCOMPARE(it.deliverNew(true), QStringList({u"product.updated: done as_known"_s, u"product.updated: done as_known"_s}));
        QCOMPARE(it.syncState(), SyncState::Synced);
    }

    void aChangeOfOursThatIsUnderWayComesFirst()
    {
        Published it;
        it.change(it.product(), u"name"_s, u"Theirs"_s);
        it.house.db.execute(u"UPDATE tenants_tenantplan SET sync_state = 'failed'"_s);
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: done our_change_under_way"_s}));
        QCOMPARE(it.syncState(), SyncState::Failed);
    }

    void aDeletedProductIsDriftOnceItIsGone()
    {
        Published it;
        const Delivery deleted{.id = u"evt_deleted"_s,
                               .type = u"product.deleted"_s,
                               .object = {{u"id"_s, *it.plan.stripeProductId}, {u"object"_s, u"product"_s}, {u"deleted"_s, true}},
                               .account = it.account};
        QCOMPARE(it.handled(deleted), u"done as_known"_s); // it is there
        auto gone = deleted;
        gone.id = u"evt_gone"_s;
        gone.object.insert(u"id"_s, u"prod_gone"_s);
        it.house.db.execute(u"UPDATE tenants_tenantplan SET stripe_product_id = 'prod_gone'"_s);
        QCOMPARE(it.handled(gone), u"done drifted"_s);
        QCOMPARE(it.syncState(), SyncState::Drifted);
    }

    void whatIsNotOursIsNoneOfOurBusiness()
    {
        Published it;
        it.change(u"/v1/products"_s, u"name"_s, u"Theirs"_s);
        QCOMPARE(it.deliverNew(), QStringList({u"product.created: done mirrored"_s}));
        const Delivery another{.id = u"evt_another"_s,
                               .type = u"price.updated"_s,
                               .object = {{u"id"_s, u"price_theirs"_s}, {u"product"_s, *it.plan.stripeProductId}},
                               .account = it.account};
        QCOMPARE(it.handled(another), u"done as_known"_s);
        QCOMPARE(it.syncState(), SyncState::Synced);
    }

    void whatCannotBeReadFails()
    {
        Published it;
        QCOMPARE(it.handled({.id = u"evt_x"_s, .type = u"product.updated"_s, .object = {{u"x"_s, 1}}, .account = it.account}),
                 u"failed event_unreadable"_s);
        QCOMPARE(it.handled({.id = u"evt_y"_s, .type = u"price.updated"_s, .object = {{u"x"_s, 1}}, .account = it.account}),
                 u"failed event_unreadable"_s);
    }

    void stripeDownIsWaitedFor()
    {
        Published it;
        it.change(it.product(), u"name"_s, u"Theirs"_s);
        it.house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .method = "GET", .pathPrefix = "/v1/prices", .times = -1});
        QCOMPARE(it.deliverNew(), QStringList({u"product.updated: failed stripe_unavailable"_s}));
        QCOMPARE(it.syncState(), SyncState::Synced);
        it.house.sandbox().clearFaults();
        it.house.clock.advance(10s);
        it.house.house().events().nudge();
        QTRY_COMPARE(it.syncState(), SyncState::Drifted);
    }

    void anAccountThatIsNoLongerOursSaysNothing()
    {
        Published it;
        it.change(it.product(), u"name"_s, u"Theirs"_s);
        const auto events = it.recorded(u"product.updated"_s);
        QVERIFY(it.house.house().stripe().deauthorize(Mode::Test, it.account));
        QCOMPARE(it.handled(events.last()), u"done not_connected"_s);
        QCOMPARE(it.syncState(), SyncState::Synced);
    }
};

QTEST_GUILESS_MAIN(PlanEventsTest)
#include "planevents_test.moc"
