// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/connect/stripeaccounts.h"
#include "services/sandbox/faults.h"

#include <QtCore/QThreadPool>
#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(plandeck::sandbox::Fault)

namespace {

FinishConnect answerOf(const QUrl &back)
{
    const QUrlQuery query(back);
    const auto item = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    return {.state = Secret(item(u"state"_s)),
            .code = Secret(item(u"code"_s)),
            .error = item(u"error"_s),
            .errorDescription = item(u"error_description"_s)};
}

FinishConnect copyOf(const FinishConnect &answer)
{
    return {.state = answer.state.copy(), .code = answer.code.copy(), .error = answer.error};
}

} // namespace

class ConnectTest final : public QObject
{
    Q_OBJECT

    struct Begun
    {
        TestHouse house;
        TestHouse::Company company = house.company();
        ConnectInvitation invitation;
        QUrl url;

        explicit Begun(ConnectFlow flow = ConnectFlow::OAuthExpress)
        {
            if (!house.house().start())
                qFatal("no server");
            auto made = house.run(company.owner, ConnectStripe{.flow = flow});
            if (!made)
                qFatal("not begun: %s", qPrintable(made.error().code));
            invitation = std::move(*made);
            url = QUrl(invitation.authorizationUrl.revealText());
        }
    };

private Q_SLOTS:
    void approvingConnects_data()
    {
        QTest::addColumn<ConnectFlow>("flow");
        QTest::newRow("express") << ConnectFlow::OAuthExpress;
        QTest::newRow("standard") << ConnectFlow::OAuthStandard;
    }
    void approvingConnects()
    {
        QFETCH(ConnectFlow, flow);
        Begun it(flow);
        QCOMPARE(it.invitation.expiresAt, it.house.clock.nowUtc().addSecs(600));
        const auto outcome = it.house.run({}, answerOf(it.house.sandbox().approve(it.url)));
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code));
        QVERIFY(outcome->connected);
        QVERIFY(outcome->accountId->startsWith("acct_"_L1));
        const auto status = it.house.run(it.company.as(Role::Billing), GetStripeStatus{});
        QVERIFY(status);
        QVERIFY(status->connected);
        QCOMPARE(status->accountId, outcome->accountId);
        QCOMPARE(status->flow, std::optional(flow));
        QCOMPARE(status->connectedAt, std::optional(it.house.clock.nowUtc()));
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.connected'"_s), 1);
    }

    void accountLinksCountTheAccountNotTheRedirect()
    {
        Begun it(ConnectFlow::AccountLinks);
        // Back without having finished: nothing is connected.
        const auto early =
            it.house.run({}, FinishConnect{.state = it.invitation.state.copy(), .accountLink = AccountLinkStep::Return});
        QVERIFY(early);
        QVERIFY(!early->connected);
        // Going on makes no second account.
        const auto again = it.house.run(it.company.owner, ConnectStripe{.flow = ConnectFlow::AccountLinks});
        QVERIFY(again);
        QVERIFY(!it.house.sandbox().approve(QUrl(again->authorizationUrl.revealText())).isEmpty());
        const auto done = it.house.run({}, FinishConnect{.state = again->state.copy(), .accountLink = AccountLinkStep::Return});
        QVERIFY(done);
        QVERIFY(done->connected);
        QCOMPARE(done->accountId, early->accountId);
    }

    void aLinkThatRanOutGivesAFreshOne()
    {
        Begun it(ConnectFlow::AccountLinks);
        const auto refreshed =
            it.house.run({}, FinishConnect{.state = it.invitation.state.copy(), .accountLink = AccountLinkStep::Refresh});
        QVERIFY2(refreshed, refreshed ? "" : qPrintable(refreshed.error().code + u" " + refreshed.error().detail));
        QVERIFY(refreshed->continueAt);
        QVERIFY(*refreshed->continueAt != it.url.toString());
    }

    void denyingIsSaidAndLeavesNothing()
    {
        Begun it;
        QSignalSpy told(&it.house.house().changes(), &ChangeHub::happened);
        const auto outcome = it.house.run({}, answerOf(it.house.sandbox().deny(it.url)));
        QVERIFY(!outcome);
        QCOMPARE(told.size(), 1); // who waits for the browser need not wait on
        QCOMPARE(outcome.error().code, u"access_denied"_s);
        QCOMPARE(outcome.error().kind, Error::Kind::Invalid);
        QCOMPARE(it.house.count(u"tenants_stripeaccount"_s), 0);
    }

    void aStateIsGoodOnce()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(it.url));
        QVERIFY(it.house.run({}, copyOf(answer)));
        const auto again = it.house.run({}, copyOf(answer));
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"state_used"_s);
    }

    void aStateRunsOut()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(it.url));
        it.house.clock.advance(10min);
        const auto late = it.house.run({}, copyOf(answer));
        QVERIFY(!late);
        QCOMPARE(late.error().code, u"state_expired"_s);
        QCOMPARE(it.house.count(u"tenants_stripeaccount"_s), 0);
    }

    void aForeignOrMadeUpStateIsInvalid_data()
    {
        QTest::addColumn<QString>("state");
        QTest::newRow("empty") << QString();
        QTest::newRow("short") << u"abc"_s;
        QTest::newRow("no tenant") << QString(QString(22, u'A') + u'.' + QString(43, u'A'));
        QTest::newRow("not base64") << QString(QString(22, u'!') + u'.' + QString(43, u'A'));
        QTest::newRow("long") << QString(200, u'A');
    }
    void aForeignOrMadeUpStateIsInvalid()
    {
        QFETCH(QString, state);
        Begun it;
        const auto refused = it.house.run({}, FinishConnect{.state = Secret(state), .code = Secret(QByteArray("ac_x"))});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"state_invalid"_s);
    }

    void aStateConnectsTheTenantItWasMadeFor()
    {
        Begun it;
        const auto other = it.house.company(u"Other"_s, u"o@other.example"_s);
        const auto answer = answerOf(it.house.sandbox().approve(it.url));
        QVERIFY(it.house.run(other.owner, copyOf(answer))); // whoever brings it
        QVERIFY(it.house.run(it.company.owner, GetStripeStatus{})->connected);
        QVERIFY(!it.house.run(other.owner, GetStripeStatus{})->connected);
    }

    void anAccountBelongsToOneTenant()
    {
        Begun it;
        QVERIFY(it.house.run({}, answerOf(it.house.sandbox().approve(it.url))));
        const auto account = it.house.db.value(u"SELECT account_id FROM tenants_stripeaccount"_s).toString();
        const auto other = it.house.company(u"Other"_s, u"o@other.example"_s);
        const auto saved = it.house.house().database().transaction([&](Connection &db) {
            return StripeAccounts::save(db, other.owner.scope(),
                                        {.connected = true, .accountId = account, .flow = ConnectFlow::OAuthStandard});
        });
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, u"account_taken"_s);
    }

    void aCodeStripeDoesNotTake()
    {
        Begun it;
        const auto refused =
            it.house.run({}, FinishConnect{.state = it.invitation.state.copy(), .code = Secret(QByteArray("ac_made_up"))});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"code_invalid"_s);
        QCOMPARE(it.house.count(u"tenants_stripeaccount"_s), 0);
    }

    void stripeDownIsSaidAndTheStateStaysGood()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(it.url));
        it.house.sandbox().addFault({.kind = sandbox::Fault::Kind::DropBefore, .pathPrefix = "/oauth/token", .times = -1});
        const auto down = it.house.run({}, copyOf(answer));
        QVERIFY(!down);
        QCOMPARE(down.error().code, u"stripe_unavailable"_s);
        QCOMPARE(down.error().kind, Error::Kind::Upstream);
        QCOMPARE(it.house.count(u"tenants_stripeaccount"_s), 0);
        it.house.sandbox().clearFaults();
        QVERIFY(it.house.run({}, copyOf(answer)));
    }

    /// The answer to the exchange is lost: the browser reloads, Stripe refuses the code and takes back what it gave, and the
    /// next attempt goes through.
    void aCodeThatWasTakenUnseenLeavesNothing()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(it.url));
        it.house.sandbox().addFault({.kind = sandbox::Fault::Kind::DropAfter, .pathPrefix = "/oauth/token"});
        const auto lost = it.house.run({}, copyOf(answer));
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, u"stripe_unavailable"_s);
        QVERIFY(!it.house.sandbox().objects(u"token"_s, {}).isEmpty());
        const auto reloaded = it.house.run({}, copyOf(answer));
        QVERIFY(!reloaded);
        QCOMPARE(reloaded.error().code, u"code_invalid"_s);
        QCOMPARE(it.house.count(u"tenants_stripeaccount"_s), 0);
        QVERIFY(it.house.sandbox().objects(u"token"_s, {}).isEmpty());
        it.house.connect(it.company);
        QVERIFY(it.house.run(it.company.owner, GetStripeStatus{})->connected);
    }

    void aCallbackThatComesTwiceAtOnceConnectsOnce()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(it.url));
        QThreadPool pool;
        pool.setMaxThreadCount(8);
        std::atomic<int> connected = 0;
        std::atomic<int> used = 0;
        for (int i = 0; i < 8; ++i)
            pool.start([&] {
                const auto outcome = it.house.run({}, copyOf(answer));
                (outcome ? connected : used) += outcome || outcome.error().code == "state_used"_L1 ? 1 : 100;
            });
        pool.waitForDone();
        QCOMPARE(connected, 1);
        QCOMPARE(used, 7);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.connected'"_s), 1);
    }

    /// account_link=refresh is for account links: with an OAuth state it is no way to use it twice.
    void aStateIsGoodOnceWhateverStandsBesideIt()
    {
        Begun it;
        auto answer = answerOf(it.house.sandbox().approve(it.url));
        answer.accountLink = AccountLinkStep::Refresh;
        QVERIFY(it.house.run({}, copyOf(answer)));
        auto again = copyOf(answer);
        again.accountLink = AccountLinkStep::Refresh;
        const auto refused = it.house.run({}, std::move(again));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"state_used"_s);
    }

    void neitherCodeNorErrorLeavesTheStateGood()
    {
        Begun it;
        const auto incomplete = it.house.run({}, FinishConnect{.state = it.invitation.state.copy()});
        QVERIFY(!incomplete);
        QCOMPARE(incomplete.error().problems, (QList<Problem>{{u"code"_s, u"required"_s}}));
        QVERIFY(it.house.run({}, answerOf(it.house.sandbox().approve(it.url))));
    }

    void anotherAccountTakesOverOnlyWhenItIsFinished()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto first = house.run(company.owner, GetStripeStatus{})->accountId;
        const auto invitation = house.run(company.owner, ConnectStripe{.flow = ConnectFlow::AccountLinks});
        QVERIFY(invitation);
        const auto early =
            house.run({}, FinishConnect{.state = invitation->state.copy(), .accountLink = AccountLinkStep::Return});
        QVERIFY(early);
        QVERIFY(!early->connected);
        const auto kept = house.run(company.owner, GetStripeStatus{});
        QVERIFY(kept);
        QVERIFY(kept->connected);
        QCOMPARE(kept->accountId, first);

        const auto again = house.run(company.owner, ConnectStripe{.flow = ConnectFlow::AccountLinks});
        QVERIFY(again);
        QVERIFY(!house.sandbox().approve(QUrl(again->authorizationUrl.revealText())).isEmpty());
        QVERIFY(house.run({}, FinishConnect{.state = again->state.copy(), .accountLink = AccountLinkStep::Return})->connected);
        QVERIFY(house.run(company.owner, GetStripeStatus{})->accountId != first);
        QCOMPARE(house.count(u"tenants_directory"_s, u"kind = 'stripe_account'"_s), 1); // the first is free for others
    }

    /// The browser never came back: asking finds out, and that is on record too.
    void aPendingAccountIsConnectedOnceStripeSaysSo()
    {
        Begun it(ConnectFlow::AccountLinks);
        const auto pending = it.house.run(it.company.owner, GetStripeStatus{.refresh = true});
        QVERIFY(pending);
        QVERIFY(!pending->connected);
        QVERIFY(pending->accountId);
        QVERIFY(!it.house.sandbox().approve(it.url).isEmpty());
        const auto connected = it.house.run(it.company.owner, GetStripeStatus{.refresh = true});
        QVERIFY(connected);
        QVERIFY(connected->connected);
        QCOMPARE(connected->connectedAt, std::optional(it.house.clock.nowUtc()));
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.connected'"_s), 1);
        QVERIFY(it.house.run(it.company.owner, GetStripeStatus{.refresh = true})->connected);
        QCOMPARE(it.house.count(u"tenants_auditentry"_s, u"action = 'stripe.connected'"_s), 1);
    }

    void accessTakenBackAtStripeIsSeen()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto account = house.run(company.owner, GetStripeStatus{})->accountId;
        QVERIFY(house.house().stripe().deauthorize(Mode::Test, *account));
        const auto status = house.run(company.owner, GetStripeStatus{.refresh = true});
        QVERIFY(status);
        QVERIFY(!status->connected);
        QVERIFY(!status->accountId);
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
        QCOMPARE(house.count(u"tenants_directory"_s, u"kind = 'stripe_account'"_s), 0);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'stripe.access_revoked'"_s), 1);
        house.connect(company); // and may be given again
        QVERIFY(house.run(company.owner, GetStripeStatus{})->connected);
    }

    void lookingIsNoNews()
    {
        TestHouse house;
        const auto company = house.connected();
        int news = 0;
        connect(&house.house().changes(), &ChangeHub::happened, this, [&] { ++news; });
        house.clock.advance(1h);
        QVERIFY(house.run(company.owner, GetStripeStatus{.refresh = true}));
        QCOMPARE(news, 0);
        QVERIFY(house.house().stripe().deauthorize(Mode::Test, *house.run(company.owner, GetStripeStatus{})->accountId));
        QVERIFY(house.run(company.owner, GetStripeStatus{.refresh = true}));
        QCOMPARE(news, 1);
    }

    void statesNobodyMadeAreCounted()
    {
        TestHouse house;
        const Caller caller{.address = u"192.0.2.7"_s};
        const auto tried = [&] {
            return house.run(caller, FinishConnect{.state = Secret(u"guess"_s), .code = Secret(u"ac_x"_s)}).error().code;
        };
        for (int i = 0; i < 60; ++i)
            QCOMPARE(tried(), u"state_invalid"_s);
        QCOMPARE(tried(), u"throttled"_s);
        house.clock.advance(61s);
        QCOMPARE(tried(), u"state_invalid"_s);
    }

    void theStatusOfLastTimeStandsWhenStripeIsDown()
    {
        TestHouse house;
        const auto company = house.connected();
        house.clock.advance(1h);
        const auto fresh = house.run(company.owner, GetStripeStatus{.refresh = true});
        QVERIFY(fresh);
        QCOMPARE(fresh->checkedAt, std::optional(house.clock.nowUtc()));
        house.sandbox().addFault({.kind = sandbox::Fault::Kind::ServerError, .pathPrefix = "/v1/accounts", .times = -1});
        house.clock.advance(1h);
        const auto stale = house.run(company.owner, GetStripeStatus{.refresh = true});
        QVERIFY(stale);
        QVERIFY(stale->connected);
        QCOMPARE(stale->checkedAt, fresh->checkedAt);
    }

    void liveModeNeedsALiveKey()
    {
        TestHouse house;
        const auto company = house.company();
        auto live = company.owner;
        live.mode = Mode::Live;
        const auto refused = house.run(live, ConnectStripe{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"live_mode_not_configured"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);
        QVERIFY(house.run(live, GetStripeStatus{})); // reading never fails for that
    }

    void disconnectingNeedsConfirmation()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto refused = house.run(company.owner, DisconnectStripe{.deauthorize = true});
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"confirmation_required"_s);
        QVERIFY(refused.error().explanation.contains(u"the account and its subscriptions stay"_s));
        QVERIFY(house.run(company.owner, GetStripeStatus{.refresh = true})->connected);
    }

    void disconnectingForgetsTheAccountWhichStays()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto account = house.run(company.owner, GetStripeStatus{})->accountId;
        QSignalSpy told(&house.house().changes(), &ChangeHub::happened);
        const auto outcome = house.run(company.as(Role::Admin), DisconnectStripe{.confirm = true});
        QVERIFY2(outcome, qPrintable(outcome ? QString() : outcome.error().code));
        QCOMPARE(outcome->accountId, *account);
        QVERIFY(!outcome->detail.isEmpty());
        QCOMPARE(told.size(), 1);
        const auto status = house.run(company.owner, GetStripeStatus{.refresh = true});
        QVERIFY(status);
        QVERIFY(!status->connected && !status->accountId && !status->connectedAt);
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
        QCOMPARE(house.count(u"tenants_directory"_s, u"kind = 'stripe_account'"_s), 0);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'stripe.disconnect'"_s), 1);
        QVERIFY(house.house().stripe().get({.mode = Mode::Test, .path = u"/v1/products"_s, .account = *account}));
        QCOMPARE(house.run(company.owner, TestHouse::pro()).error().code, u"stripe_not_connected"_s);
        house.connect(company); // and it may be connected again
        QVERIFY(house.run(company.owner, GetStripeStatus{})->connected);
    }

    void disconnectingMayTakeBackTheAccess()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto account = *house.run(company.owner, GetStripeStatus{})->accountId;
        QVERIFY(house.run(company.owner, DisconnectStripe{.confirm = true, .deauthorize = true}));
        const auto refused = house.house().stripe().get({.mode = Mode::Test, .path = u"/v1/products"_s, .account = account});
        QVERIFY(!refused);
        QVERIFY(refused.error().stripe);
        QCOMPARE(refused.error().stripe->code, u"account_invalid"_s);
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
    }

    void disconnectingTwiceIsSaid_data()
    {
        QTest::addColumn<bool>("deauthorize");
        QTest::newRow("here") << false;
        QTest::newRow("at Stripe too") << true;
    }
    void disconnectingTwiceIsSaid()
    {
        QFETCH(bool, deauthorize);
        TestHouse house;
        const auto company = house.connected();
        QVERIFY(house.run(company.owner, DisconnectStripe{.confirm = true, .deauthorize = deauthorize}));
        const auto again = house.run(company.owner, DisconnectStripe{.confirm = true, .deauthorize = deauthorize});
        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::Invalid);
        QCOMPARE(again.error().code, u"stripe_not_connected"_s);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'stripe.disconnect'"_s), 1);
    }

    void disconnectingAtOnceHappensOnce()
    {
        TestHouse house;
        const auto company = house.connected();
        QThreadPool pool;
        pool.setMaxThreadCount(6);
        std::atomic<int> good = 0;
        for (int i = 0; i < 6; ++i)
            pool.start([&] {
                const auto outcome = house.run(company.owner, DisconnectStripe{.confirm = true});
                good += outcome || outcome.error().code == "stripe_not_connected"_L1 ? 1 : 0;
            });
        pool.waitForDone();
        QCOMPARE(good, 6);
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'stripe.disconnect'"_s), 1);
    }

    void anAccountStripeLostBeforeIsDisconnected()
    {
        TestHouse house;
        const auto company = house.connected();
        QVERIFY(house.house().stripe().deauthorize(Mode::Test, *house.run(company.owner, GetStripeStatus{})->accountId));
        QVERIFY(house.run(company.owner, DisconnectStripe{.confirm = true, .deauthorize = true}));
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
    }

    /// We must not forget an account that we can still reach.
    void whatStripeDoesNotTakeBackStaysConnected_data()
    {
        QTest::addColumn<sandbox::Fault>("fault");
        QTest::newRow("no answer") << sandbox::Fault{.kind = sandbox::Fault::Kind::DropBefore, .times = -1};
        QTest::newRow("500") << sandbox::Fault{.kind = sandbox::Fault::Kind::ServerError, .pathPrefix = "/oauth", .times = -1};
        QTest::newRow("429") << sandbox::Fault{.kind = sandbox::Fault::Kind::RateLimit, .pathPrefix = "/oauth", .times = -1};
    }
    void whatStripeDoesNotTakeBackStaysConnected()
    {
        QFETCH(sandbox::Fault, fault);
        TestHouse house;
        const auto company = house.connected();
        const auto before = house.run(company.owner, GetStripeStatus{});
        house.sandbox().addFault(fault);
        const auto down = house.run(company.owner, DisconnectStripe{.confirm = true, .deauthorize = true});
        QVERIFY(!down);
        QCOMPARE(down.error().kind, Error::Kind::Upstream);
        QCOMPARE(down.error().code, u"stripe_unavailable"_s);
        QCOMPARE(*house.run(company.owner, GetStripeStatus{}), *before);
        QCOMPARE(house.count(u"tenants_auditentry"_s, u"action = 'stripe.disconnect'"_s), 0);
        QVERIFY(house.run(company.owner, DisconnectStripe{.confirm = true})); // here alone it goes without Stripe
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
    }

    /// The answer is lost, but Stripe did it: there is nothing left to try again.
    void aDeauthorizationWhoseAnswerIsLostIsDone()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = sandbox::Fault::Kind::DropAfter, .pathPrefix = "/oauth/deauthorize"});
        QVERIFY(house.run(company.owner, DisconnectStripe{.confirm = true, .deauthorize = true}));
        QCOMPARE(house.count(u"tenants_stripeaccount"_s), 0);
    }

    void onlyOwnerAndAdminConnect()
    {
        TestHouse house;
        const auto company = house.company();
        for (const auto role : {Role::Developer, Role::Billing})
            QCOMPARE(house.run(company.as(role), ConnectStripe{}).error().code, u"permission_denied"_s);
        QCOMPARE(house.run(company.key(), ConnectStripe{}).error().code, u"user_required"_s);
        for (const auto role : {Role::Developer, Role::Billing})
            QCOMPARE(house.run(company.as(role), DisconnectStripe{.confirm = true}).error().code, u"permission_denied"_s);
        QCOMPARE(house.run(company.key(), DisconnectStripe{.confirm = true}).error().code, u"user_required"_s);
    }
};

QTEST_GUILESS_MAIN(ConnectTest)
#include "connect_test.moc"
