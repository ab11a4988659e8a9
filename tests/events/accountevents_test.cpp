// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/stripeaccounts.h"
#include "tests/events/eventhouse.h"

#include <QtCore/QJsonArray>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

const QJsonObject chargesOff{{u"charges_enabled"_s, false},
                             {u"requirements"_s, QJsonObject{{u"currently_due"_s, QJsonArray{u"external_account"_s}}}}};

} // namespace

class AccountEventsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewerEventIsTakenAtItsWord()
    {
        EventHouse it;
        it.house.clock.advance(1h);
        const auto reads = it.readsOf("/v1/accounts");
        QVERIFY(it.status().chargesEnabled);
        QCOMPARE(it.handled(it.accountUpdated(-5, chargesOff)), u"done refreshed_from_event"_s);
        const auto status = it.status();
        QVERIFY(status.connected);
        QVERIFY(!status.chargesEnabled);
        QVERIFY(status.payoutsEnabled);
        QCOMPARE(status.requirementsDue, QStringList({u"external_account"_s}));
        QCOMPARE(status.checkedAt, std::optional(QDateTime::fromSecsSinceEpoch(it.house.clock.nowSecs() - 5, Qt::UTC)));
        QCOMPARE(it.readsOf("/v1/accounts"), reads);
    }

    void anOlderOrEqualEventMakesUsFetchTheAccount_data()
    {
        QTest::addColumn<qint64>("secondsFromNow");
        QTest::newRow("older than the connection") << qint64(-3600);
        QTest::newRow("a second older") << qint64(-1);
        QTest::newRow("of the second we know it from") << qint64(0);
    }
    void anOlderOrEqualEventMakesUsFetchTheAccount()
    {
        QFETCH(qint64, secondsFromNow);
        EventHouse it;
        const auto reads = it.readsOf("/v1/accounts");
        const auto event = it.accountUpdated(secondsFromNow, chargesOff);
        it.house.clock.advance(1s);
        QCOMPARE(it.handled(event), u"done refreshed_from_stripe"_s);
        QVERIFY(it.status().chargesEnabled); // as Stripe has it
        QCOMPARE(it.status().checkedAt, std::optional(it.house.clock.nowUtc()));
        QCOMPARE(it.readsOf("/v1/accounts"), reads + 1);
    }

    void whatComesOutOfOrderEndsAsStripeHasIt()
    {
        EventHouse it;
        it.house.clock.advance(1h);
        QCOMPARE(it.handled(it.accountUpdated(-5, {}, u"evt_newer"_s)), u"done refreshed_from_event"_s);
        QCOMPARE(it.handled(it.accountUpdated(-10, chargesOff, u"evt_older"_s)), u"done refreshed_from_stripe"_s);
        QVERIFY(it.status().chargesEnabled);
    }

    void twoOfOneSecondAreNotToldApartButByStripe()
    {
        EventHouse it;
        it.house.clock.advance(1h);
        QCOMPARE(it.handled(it.accountUpdated(-5, {}, u"evt_one"_s)), u"done refreshed_from_event"_s);
        QCOMPARE(it.handled(it.accountUpdated(-5, chargesOff, u"evt_other"_s)), u"done refreshed_from_stripe"_s);
        QVERIFY(it.status().chargesEnabled);
    }

    /// Somebody wrote between our reading and our writing: what they know may be newer.
    void aStatusIsRefreshedOnlyFromWhatItWas()
    {
        EventHouse it;
        const auto known = it.status();
        const auto scope = it.company.owner.scope();
        const auto refresh = [&](const StripeStatus &fresh, const std::optional<QDateTime> &lastCheckedAt) {
            return it.house.house().database().transaction(
                [&](Connection &db) { return StripeAccounts::refresh(db, scope, fresh, lastCheckedAt); });
        };
        auto fresh = known;
        fresh.chargesEnabled = false;
        fresh.checkedAt = known.checkedAt->addSecs(5);
        QVERIFY(!*refresh(fresh, known.checkedAt->addSecs(1)));
        QVERIFY(!*refresh(fresh, std::nullopt));
        auto another = fresh;
        another.accountId = u"acct_other"_s;
        QVERIFY(!*refresh(another, known.checkedAt));
        QCOMPARE(it.status(), known);
        QVERIFY(*refresh(fresh, known.checkedAt));
        QCOMPARE(it.status(), fresh);
        QVERIFY(!*refresh(known, known.checkedAt)); // it was not that any more
    }

    void aReplayChangesNothing()
    {
        EventHouse it;
        it.house.clock.advance(1h);
        const auto event = it.accountUpdated(-5, chargesOff);
        QCOMPARE(it.handled(event), u"done refreshed_from_event"_s);
        const auto before = it.status();
        it.house.clock.advance(1min);
        QCOMPARE(it.deliver(event), u"duplicate"_s);
        QCOMPARE(it.status(), before);
    }

    void anEventThatDoesNotBringTheAccountMakesUsFetchIt_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QJsonObject>("object");
        QTest::newRow("a capability") << u"capability.updated"_s
                                      << QJsonObject{{u"id"_s, u"card_payments"_s}, {u"status"_s, u"inactive"_s}};
        QTest::newRow("another account") << u"account.updated"_s << QJsonObject{{u"id"_s, u"acct_other"_s}};
        QTest::newRow("nothing we can read") << u"account.updated"_s << QJsonObject{{u"charges_enabled"_s, u"perhaps"_s}};
    }
    void anEventThatDoesNotBringTheAccountMakesUsFetchIt()
    {
        QFETCH(QString, type);
        QFETCH(QJsonObject, object);
        EventHouse it;
        it.house.clock.advance(1h);
        QCOMPARE(it.handled({.type = type, .object = object, .account = it.account, .created = it.house.clock.nowSecs()}),
                 u"done refreshed_from_stripe"_s);
        QCOMPARE(it.status().checkedAt, std::optional(it.house.clock.nowUtc()));
    }

    void stripeDownIsWaitedFor()
    {
        EventHouse it;
        it.house.clock.advance(1h);
        const auto before = it.status();
        it.house.sandbox().addFault({.kind = Fault::Kind::ServerError, .pathPrefix = "/v1/accounts", .times = -1});
        const Delivery event{.type = u"capability.updated"_s, .account = it.account, .created = it.house.clock.nowSecs()};
        QCOMPARE(it.handled(event), u"failed stripe_unavailable"_s);
        QCOMPARE(it.status(), before);
        it.house.sandbox().clearFaults();
        it.house.clock.advance(10s);
        it.house.house().events().nudge();
        QTRY_COMPARE(it.outcomeOf(event.id), u"done refreshed_from_stripe"_s);
    }

    void anOnboardingThatIsFinishedConnects()
    {
        TestHouse house;
        const auto company = house.company();
        QVERIFY(house.house().start());
        const auto invitation = house.run(company.owner, ConnectStripe{.flow = ConnectFlow::AccountLinks});
        QVERIFY(invitation);
        (void)house.sandbox().approve(QUrl(invitation->authorizationUrl.revealText())); // and the browser is closed
        QVERIFY(!house.run(company.owner, GetStripeStatus{})->connected);
        const auto account = house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
        for (const auto &event : house.sandbox().objects(u"event"_s, account)) {
            const auto body = Delivery::of(event).body();
            QVERIFY(house.run(
                {}, ReceiveEvent<Receiver::Connect>{.body = Secret(body),
                                                    .signature = Secret(signedBy(receiverSecret, body, house.clock.nowSecs()))}));
        }
        QTRY_VERIFY(house.run(company.owner, GetStripeStatus{})->connected);
        QVERIFY(house.run(company.owner, GetStripeStatus{})->chargesEnabled);
        QCOMPARE(
            house.count(u"tenants_auditentry"_s, u"action = 'stripe.connected' AND actor_kind = 'system' AND source = 'event'"_s),
            1);
    }

    void anAccountThatLeavesUsIsForgotten()
    {
        EventHouse it;
        QVERIFY(it.house.run(it.company.owner, SetWebhookConfig{.url = u"http://127.0.0.1:9/hook"_s}));
        it.house.clock.advance(1h);
        const Delivery event{.type = u"account.application.deauthorized"_s,
                             .object = {{u"id"_s, u"ca_1"_s}},
                             .account = it.account,
                             .created = it.house.clock.nowSecs()};
        QCOMPARE(it.handled(event), u"done connection_ended"_s);
        QVERIFY(!it.status().connected);
        QVERIFY(!it.status().accountId);
        QCOMPARE(it.house.count(u"tenants_directory"_s, u"kind = 'stripe_account'"_s), 0);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.access_revoked'"_s), 1);
        QCOMPARE(it.house.count(u"tenants_webhookmessage"_s, u"event_type = 'stripe.disconnected'"_s), 1);
        // Delivered once more, now that nobody has the account: still the same event.
        QCOMPARE(it.deliver(event), u"duplicate"_s);
        QCOMPARE(it.house.count(u"tenants_webhookmessage"_s), 1);
    }

    /// They left, came back, and only then are we told that they left.
    void aFarewellFromBeforeThePresentConnectionIsNoFarewell()
    {
        EventHouse it;
        const auto event = Delivery{.type = u"account.application.deauthorized"_s, .account = it.account};
        QCOMPARE(it.handled(event), u"done still_connected"_s);
        QVERIFY(it.status().connected);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.access_revoked'"_s), 0);
    }

    void aFarewellInTheSecondOfTheConnectionIsAskedFor()
    {
        EventHouse it;
        QVERIFY(it.house.house().stripe().deauthorize(Mode::Test, it.account));
        QCOMPARE(it.handled({.type = u"account.application.deauthorized"_s, .account = it.account}), u"done connection_ended"_s);
        QVERIFY(!it.status().connected);
    }

    void anUpdateOfAnAccountThatIsGoneEndsTheConnection()
    {
        EventHouse it;
        QVERIFY(it.house.house().stripe().deauthorize(Mode::Test, it.account));
        QCOMPARE(it.handled({.type = u"capability.updated"_s, .account = it.account}), u"done connection_ended"_s);
        QVERIFY(!it.status().connected);
    }

    void whatWasDisconnectedMeanwhileIsLeftAlone_data()
    {
        QTest::addColumn<QString>("type");
        for (const auto &type : {u"account.updated"_s, u"capability.updated"_s, u"account.application.deauthorized"_s})
            QTest::newRow(qPrintable(type)) << type;
    }
    void whatWasDisconnectedMeanwhileIsLeftAlone()
    {
        QFETCH(QString, type);
        EventHouse it;
        it.house.house().events().stop();
        QCOMPARE(it.deliver({.type = type, .account = it.account}), u"received"_s);
        QVERIFY(it.house.run(it.company.owner, DisconnectStripe{.confirm = true}));
        it.house.house().events().start();
        QCOMPARE(it.outcomeOf(u"evt_1"_s), u"done not_connected"_s);
        QCOMPARE(it.house.count(u"tenants_stripeaccount"_s), 0);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.access_revoked'"_s), 0);
    }

    void whatWasStoredBeforeACrashIsHandledAfterIt()
    {
        EventHouse it;
        it.house.house().events().stop();
        it.house.clock.advance(1h);
        QCOMPARE(it.deliver(it.accountUpdated(-5, chargesOff)), u"received"_s);
        it.house.reopen();
        QVERIFY(it.status().chargesEnabled);
        QVERIFY(it.house.house().start());
        QCOMPARE(it.outcomeOf(u"evt_1"_s), u"done refreshed_from_event"_s);
        QVERIFY(!it.status().chargesEnabled);
    }
};

QTEST_GUILESS_MAIN(AccountEventsTest)
#include "accountevents_test.moc"
