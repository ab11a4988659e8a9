// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/connect/stripeaccounts.h"
#include "services/sandbox/faults.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using sandbox::Fault;

namespace {

FinishConnect answerOf(const QUrl &back)
{
    const QUrlQuery query(back);
    const auto item = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    return {.state = Secret(item(u"state"_s)), .code = Secret(item(u"code"_s)), .error = item(u"error"_s)};
}

QUrl urlOf(const ConnectInvitation &invitation)
{
    return QUrl(invitation.authorizationUrl.revealText());
}

QStringList wordsOf(const ConnectFlowLog &log)
{
    QStringList words;
    for (const auto &step : log.steps)
        words.append(wordOf(step.step));
    return words;
}

/// An attempt to connect, from its beginning.
struct Begun
{
    TestHouse house;
    TestHouse::Company company = house.company();
    ConnectInvitation invitation;

    explicit Begun(ConnectFlow flow = ConnectFlow::OAuthExpress)
    {
        if (!house.house().start())
            qFatal("no server");
        auto made = house.run(company.owner, ConnectStripe{.flow = flow});
        if (!made)
            qFatal("not begun: %s", qPrintable(made.error().code));
        invitation = std::move(*made);
    }
    ConnectFlowLog log()
    {
        const auto log = house.run(company.as(Role::Billing), GetConnectFlow{.id = invitation.flowId});
        if (!log)
            qFatal("no log: %s", qPrintable(log.error().code));
        return *log;
    }
    Result<ConnectOutcome> pasted(const QUrl &url, const Caller &caller)
    {
        return house.run(caller, CompleteConnect{.redirectUrl = Secret(url.toString(QUrl::FullyEncoded))});
    }
};

/// A Stripe with both modes, and a desk whose redirect does not reach it, as in live mode: https somewhere else.
struct BothModes
{
    static constexpr auto redirectUri = "https://desk.example/api/v1/auth/tenants/stripe/callback/";

    FakeClock clock;
    SeededRandom random;
    std::unique_ptr<Sandbox> stripe;
    std::unique_ptr<HttpServer> server;
    std::unique_ptr<TestHouse> house;
    TestHouse::Company company;
    Caller live;

    BothModes()
    {
        const SandboxConfig config{.platforms = {{.keys = {{.secret = u"sk_test_1234567890"_s, .clientId = u"ca_1234567890"_s},
                                                           {.secret = u"sk_live_1234567890"_s, .clientId = u"ca_live"_s}},
                                                  .redirectUris = {QString::fromLatin1(redirectUri)}}}};
        stripe = std::move(*Sandbox::open(config, clock, random));
        server = std::make_unique<HttpServer>(*stripe, HttpServerOptions{.loops = 1});
        if (!server->start())
            qFatal("no sandbox");
        house = std::make_unique<TestHouse>(TestHouse::Options{.withSandbox = false,
                                                               .stripeBase = server->url(),
                                                               .withLiveKey = true,
                                                               .redirectUri = QString::fromLatin1(redirectUri)});
        company = house->company();
        live = company.owner;
        live.mode = Mode::Live;
    }
    ~BothModes()
    {
        house.reset();
        stripe->shutDown();
        server->stop(0);
    }

    void connect(const Caller &caller)
    {
        const auto invitation = house->run(caller, ConnectStripe{});
        QVERIFY2(invitation, invitation ? "" : qPrintable(invitation.error().code));
        const auto back = stripe->approve(urlOf(*invitation));
        const auto done = house->run(caller, CompleteConnect{.redirectUrl = Secret(back.toString(QUrl::FullyEncoded))});
        QVERIFY2(done, done ? "" : qPrintable(done.error().code));
        QVERIFY(done->connected);
    }
    StripeStatus status(const Caller &caller) { return *house->run(caller, GetStripeStatus{.refresh = true}); }
};

} // namespace

/// How an attempt to connect goes: its log, its ways back, and the two modes beside each other.
class ConnectFlowsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLogTellsEachStep()
    {
        Begun it;
        QCOMPARE(it.log().state, ConnectStep::Issued);
        QCOMPARE(it.log().expiresAt, it.invitation.expiresAt);
        it.house.clock.advance(1s);
        const auto opened = it.house.run(it.company.owner, NoteConnectBrowser{.id = it.invitation.flowId});
        QVERIFY(opened);
        QCOMPARE(opened->state, ConnectStep::Browser);
        it.house.clock.advance(1min);
        QVERIFY(it.house.run({}, answerOf(it.house.sandbox().approve(urlOf(it.invitation)))));
        const auto log = it.log();
        QCOMPARE(wordsOf(log), (QStringList{u"issued"_s, u"browser"_s, u"callback"_s, u"exchanged"_s, u"verified"_s}));
        QCOMPARE(log.steps[1].at, log.createdAt.addSecs(1));
        QCOMPARE(log.steps[2].at, log.createdAt.addSecs(61));
        QVERIFY(log.isOver());
        QCOMPARE(log.accountId, it.house.run(it.company.owner, GetStripeStatus{})->accountId);
    }

    void anAccountLinkHasNoCodeToExchange()
    {
        Begun it(ConnectFlow::AccountLinks);
        QVERIFY(!it.house.sandbox().approve(urlOf(it.invitation)).isEmpty());
        QVERIFY(it.house.run({}, FinishConnect{.state = it.invitation.state.copy(), .accountLink = AccountLinkStep::Return}));
        QCOMPARE(wordsOf(it.log()), (QStringList{u"issued"_s, u"callback"_s, u"verified"_s}));
    }

    void theLogTellsHowItFailed()
    {
        Begun denied;
        QVERIFY(!denied.house.run({}, answerOf(denied.house.sandbox().deny(urlOf(denied.invitation)))));
        QCOMPARE(denied.log().state, ConnectStep::Failed);
        QCOMPARE(denied.log().problem, std::optional(u"access_denied"_s));

        Begun late;
        late.house.clock.advance(10min);
        QCOMPARE(late.log().state, ConnectStep::Expired);
        const auto opened = late.house.run(late.company.owner, NoteConnectBrowser{.id = late.invitation.flowId});
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, u"flow_ended"_s);
        QCOMPARE(opened.error().kind, Error::Kind::Conflict);

        Begun early(ConnectFlow::AccountLinks);
        QVERIFY(
            early.house.run({}, FinishConnect{.state = early.invitation.state.copy(), .accountLink = AccountLinkStep::Return}));
        QCOMPARE(early.log().problem, std::optional(u"onboarding_unfinished"_s));
    }

    /// The browser never came back to us, but Stripe told that the account is finished: by an event, or when asked.
    void anAccountFoundConnectedEndsItsFlow()
    {
        Begun it(ConnectFlow::AccountLinks);
        QVERIFY(!it.house.sandbox().approve(urlOf(it.invitation)).isEmpty());
        QVERIFY(it.house.run(it.company.owner, GetStripeStatus{.refresh = true})->connected);
        QCOMPARE(it.log().state, ConnectStep::Verified);
    }

    void flowsAreListedNewestFirst()
    {
        Begun it;
        it.house.clock.advance(1min);
        const auto second = it.house.run(it.company.owner, ConnectStripe{.flow = ConnectFlow::OAuthStandard});
        QVERIFY(second);
        const auto page = it.house.run(it.company.as(Role::Developer), ListConnectFlows{.pageSize = 1});
        QVERIFY(page);
        QCOMPARE(page->count, 2);
        QCOMPARE(page->results[0].id, second->flowId);
        QVERIFY(page->next);
        auto live = it.company.owner;
        live.mode = Mode::Live;
        QCOMPARE(it.house.run(live, ListConnectFlows{})->count, 0);
    }

    void stripeFailingBetweenExchangeAndReadingIsMadeUpFor()
    {
        Begun it;
        it.house.sandbox().addFault({.kind = Fault::Kind::ServerError, .pathPrefix = "/v1/accounts", .times = -1});
        const auto outcome = it.house.run({}, answerOf(it.house.sandbox().approve(urlOf(it.invitation))));
        QVERIFY(outcome && outcome->connected);
        QCOMPARE(it.log().state, ConnectStep::Exchanged);
        QVERIFY(!it.house.run(it.company.owner, GetStripeStatus{})->checkedAt);
        it.house.sandbox().clearFaults();
        it.house.clock.advance(5s);
        QVERIFY(it.house.house().recovery().run()); // unless the house itself was quicker
        QTRY_COMPARE(it.log().state, ConnectStep::Verified);
        QVERIFY(it.house.run(it.company.owner, GetStripeStatus{})->chargesEnabled);
    }

    /// Nobody loads the page again: the code that Stripe could not take is sent by ourselves once it can.
    void stripeDownAtTheExchangeIsMadeUpFor()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(urlOf(it.invitation)));
        it.house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .pathPrefix = "/oauth/token", .times = -1});
        QCOMPARE(it.house.run({}, FinishConnect{.state = answer.state.copy(), .code = answer.code.copy()}).error().code,
                 u"stripe_unavailable"_s);
        QCOMPARE(it.log().state, ConnectStep::Callback);
        it.house.sandbox().clearFaults();
        it.house.clock.advance(5s);
        QVERIFY(it.house.house().recovery().run()); // unless the house itself was quicker
        QTRY_COMPARE(it.log().state, ConnectStep::Verified);
        QVERIFY(it.house.run(it.company.owner, GetStripeStatus{})->connected);
    }

    void aCodeIsKeptSealedAndOnlyUntilItIsExchanged()
    {
        Begun it;
        const auto answer = answerOf(it.house.sandbox().approve(urlOf(it.invitation)));
        it.house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .pathPrefix = "/oauth/token", .times = -1});
        QVERIFY(!it.house.run({}, FinishConnect{.state = answer.state.copy(), .code = answer.code.copy()}));
        const auto sealed = it.house.db.value(u"SELECT sealed_code FROM tenants_oauthstate"_s).toString();
        QVERIFY(sealed.startsWith(u"v1."_s));
        QVERIFY(!sealed.contains(answer.code.revealText()));
        it.house.sandbox().clearFaults();
        QVERIFY(it.house.run({}, FinishConnect{.state = answer.state.copy(), .code = answer.code.copy()}));
        QVERIFY(it.house.db.value(u"SELECT sealed_code FROM tenants_oauthstate"_s).isNull());
    }

    void theAddressMayBePasted()
    {
        Begun it;
        const auto back = it.house.sandbox().approve(urlOf(it.invitation));
        const auto outcome = it.pasted(back, it.company.as(Role::Admin));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
        QVERIFY(outcome->connected);
        QCOMPARE(it.log().state, ConnectStep::Verified);
        const auto again = it.pasted(back, it.company.owner);
        QVERIFY(!again);
        QCOMPARE(again.error().code, u"state_used"_s);
    }

    void aDenialMayBePastedToo()
    {
        Begun it;
        const auto outcome = it.pasted(it.house.sandbox().deny(urlOf(it.invitation)), it.company.owner);
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().code, u"access_denied"_s);
    }

    void anotherAddressIsNotTaken_data()
    {
        QTest::addColumn<QString>("replaced");
        QTest::addColumn<QString>("by");
        QTest::newRow("no address") << u"http"_s << u"nothing at all http"_s;
        QTest::newRow("no state") << u"state="_s << u"estate="_s;
        QTest::newRow("another host") << u"127.0.0.1"_s << u"evil.example"_s;
        QTest::newRow("another path") << u"/callback/"_s << u"/elsewhere/"_s;
    }
    void anotherAddressIsNotTaken()
    {
        QFETCH(QString, replaced);
        QFETCH(QString, by);
        Begun it;
        auto text = it.house.sandbox().approve(urlOf(it.invitation)).toString(QUrl::FullyEncoded);
        const auto good = text;
        const auto outcome = it.house.run(it.company.owner, CompleteConnect{.redirectUrl = Secret(text.replace(replaced, by))});
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().problems, (QList<Problem>{{u"redirect_url"_s, u"redirect_url_invalid"_s}}));
        QVERIFY(it.pasted(QUrl(good), it.company.owner)); // nothing was used up
    }

    void anotherCompanysAddressIsNotTaken()
    {
        Begun it;
        const auto other = it.house.company(u"Other"_s, u"o@other.example"_s);
        const auto back = it.house.sandbox().approve(urlOf(it.invitation));
        const auto stolen = it.pasted(back, other.owner);
        QVERIFY(!stolen);
        QCOMPARE(stolen.error().code, u"state_invalid"_s);
        QVERIFY(it.pasted(back, it.company.owner));
    }

    void testAndLiveStandBesideEachOther()
    {
        BothModes it;
        it.connect(it.company.owner);
        QVERIFY(!it.status(it.live).connected);
        it.connect(it.live);
        const auto test = it.status(it.company.owner);
        const auto live = it.status(it.live);
        QVERIFY(test.connected && live.connected);
        QVERIFY(!test.livemode && live.livemode);
        QVERIFY(test.accountId != live.accountId);
        QCOMPARE(it.house->run(it.company.owner, GetStripeStatus{.mode = Mode::Live})->accountId, live.accountId);
        QCOMPARE(it.house->run(it.live, GetStripeStatus{.mode = Mode::Test})->accountId, test.accountId);
        QCOMPARE(it.house->run(it.live, ListConnectFlows{})->count, 1);

        QVERIFY(it.house->run(it.live, DisconnectStripe{.confirm = true, .deauthorize = true}));
        QVERIFY(!it.status(it.live).connected);
        QCOMPARE(it.status(it.company.owner).accountId, test.accountId); // the other one stays
        it.connect(it.live);
        QVERIFY(it.house->run(it.company.owner, DisconnectStripe{.confirm = true}));
        QVERIFY(it.status(it.live).connected);
        QCOMPARE(it.house->count(u"tenants_stripeaccount"_s), 1);
    }

    void requirementsComeWithUrgencyAndDate()
    {
        const StripeRequirements told{.currentlyDue = QStringList{u"external_account"_s, u"company.tax_id"_s},
                                      .pastDue = QStringList{u"company.tax_id"_s},
                                      .eventuallyDue = QStringList{u"external_account"_s, u"company.tax_id"_s, u"person.dob"_s},
                                      .pendingVerification = QStringList{u"company.verification"_s},
                                      .currentDeadline = 1'800'000'000,
                                      .disabledReason = u"requirements.past_due"_s};
        const auto status = toldBy({.id = u"acct_1"_s, .requirements = told}, {}, QDateTime::fromSecsSinceEpoch(1, Qt::UTC));
        const auto deadline = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
        QCOMPARE(status.requirements, (QList<StripeRequirement>{{u"company.tax_id"_s, Urgency::PastDue, {}},
                                                                {u"external_account"_s, Urgency::CurrentlyDue, deadline},
                                                                {u"company.verification"_s, Urgency::PendingVerification, {}},
                                                                {u"person.dob"_s, Urgency::EventuallyDue, {}}}));
        QCOMPARE(status.disabledReason, std::optional(u"requirements.past_due"_s));
        QCOMPARE(status.requirementsDue, *told.currentlyDue);
    }

    void requirementsAreKept()
    {
        Begun it(ConnectFlow::AccountLinks);
        QVERIFY(!it.house.run(it.company.owner, GetStripeStatus{.refresh = true})->requirements.isEmpty());
        const auto kept = it.house.run(it.company.owner, GetStripeStatus{});
        QVERIFY(!kept->requirements.isEmpty());
        QCOMPARE(kept->requirements.first().urgency == Urgency::PastDue
                     || kept->requirements.first().urgency == Urgency::CurrentlyDue,
                 true);
    }

    void anExpressAccountHasALoginLink()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto link = house.run(company.as(Role::Admin), CreateLoginLink{});
        QVERIFY2(link, link ? "" : qPrintable(link.error().code));
        QVERIFY(link->url.revealText().contains(*house.run(company.owner, GetStripeStatus{})->accountId));
        QCOMPARE(house.run(company.as(Role::Billing), CreateLoginLink{}).error().code, u"permission_denied"_s);
    }

    void othersHaveNone()
    {
        TestHouse house;
        const auto company = house.company();
        QCOMPARE(house.run(company.owner, CreateLoginLink{}).error().code, u"stripe_not_connected"_s);

        Begun standard(ConnectFlow::OAuthStandard);
        QVERIFY(standard.house.run({}, answerOf(standard.house.sandbox().approve(urlOf(standard.invitation)))));
        const auto refused = standard.house.run(standard.company.owner, CreateLoginLink{});
        QCOMPARE(refused.error().code, u"login_link_unavailable"_s);
        QCOMPARE(refused.error().kind, Error::Kind::Conflict);

        Begun pending(ConnectFlow::AccountLinks);
        QCOMPARE(pending.house.run(pending.company.owner, CreateLoginLink{}).error().code, u"login_link_unavailable"_s);
    }

    void requestsAreListedForWhomTheyWereMade()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto other = house.connected(u"Other"_s, u"o@other.example"_s);
        QVERIFY(house.run(company.owner, TestHouse::pro()));
        house.sandbox().addFault({.kind = Fault::Kind::ServerError, .pathPrefix = "/v1/accounts", .times = -1});
        QVERIFY(house.run(company.owner, GetStripeStatus{.refresh = true}));
        const auto all = house.run(company.as(Role::Billing), ListStripeRequests{});
        QVERIFY(all);
        QCOMPARE(all->count, 7); // token and account, product and price, the account three times
        const auto &last = all->results.first();
        QCOMPARE(last.method, u"GET"_s);
        QVERIFY(last.path.startsWith(u"/v1/accounts/acct_"_s));
        QCOMPARE(last.status, std::optional<qint64>(500));
        QCOMPARE(last.attempt, 3);
        QCOMPARE(last.at, house.clock.nowUtc());
        const auto failures = house.run(company.owner, ListStripeRequests{.status = StripeAnswer::Failure});
        QCOMPARE(failures->count, 3);
        const auto products = house.run(company.owner, ListStripeRequests{.search = u"/V1/PRODUCTS"_s});
        QCOMPARE(products->count, 1);
        QVERIFY(products->results[0].requestId->startsWith(u"req_"_s));
        QCOMPARE(products->results[0].accountId, house.run(company.owner, GetStripeStatus{})->accountId);
        const auto byId = house.run(company.owner, ListStripeRequests{.search = *products->results[0].requestId});
        QCOMPARE(byId->count, 1);
        QCOMPARE(house.run(other.owner, ListStripeRequests{})->count, 2);
        auto live = company.owner;
        live.mode = Mode::Live;
        QCOMPARE(house.run(live, ListStripeRequests{})->count, 0);
    }

    void requestsComeInPages()
    {
        TestHouse house;
        const auto company = house.connected();
        const auto first = house.run(company.owner, ListStripeRequests{.pageSize = 1});
        QCOMPARE(first->count, 2);
        QCOMPARE(first->next, std::optional(u"?page=2&page_size=1"_s));
        const auto second = house.run(company.owner, ListStripeRequests{.page = 2, .pageSize = 1});
        QCOMPARE(second->results.size(), 1);
        QCOMPARE(second->results[0].path, u"/oauth/token"_s);
        QCOMPARE(house.run(company.owner, ListStripeRequests{.page = 3, .pageSize = 1}).error().code, u"not_found"_s);
    }

    void requestsThatHadNoAnswerSayWhy()
    {
        TestHouse house;
        const auto company = house.connected();
        house.sandbox().addFault({.kind = Fault::Kind::DropBefore, .times = -1});
        (void)house.run(company.owner, GetStripeStatus{.refresh = true});
        const auto silent = house.run(company.owner, ListStripeRequests{.status = StripeAnswer::None});
        QVERIFY(silent->count >= 3);
        QVERIFY(!silent->results[0].status);
        QVERIFY(!silent->results[0].trouble->isEmpty());
    }

    /// The account was made, the answer lost: the next attempt goes on with it, however soon it comes.
    void anAccountThatWasMadeUnseenIsGoneOnWith()
    {
        TestHouse house;
        const auto company = house.company();
        QVERIFY(house.house().start());
        house.sandbox().addFault({.kind = Fault::Kind::DropAfter, .method = "POST", .pathPrefix = "/v1/accounts", .times = -1});
        const auto lost = house.run(company.owner, ConnectStripe{.flow = ConnectFlow::AccountLinks});
        QCOMPARE(lost.error().code, u"stripe_unavailable"_s);
        house.sandbox().clearFaults();
        QVERIFY(house.run(company.owner, ConnectStripe{.flow = ConnectFlow::AccountLinks}));
        QCOMPARE(house.count(u"tenants_stripeoperation"_s, u"kind = 'stripe.account'"_s), 1);
        QCOMPARE(house.count(u"tenants_stripeoperation"_s, u"state = 'applied'"_s), 1);
        QCOMPARE(house.house().recovery().run().value_or(-1), 0);
    }

    /// Asked twice while Stripe did not answer, it is one disconnection; and who was told that it failed finds out which it was.
    void aDisconnectionNobodyAnsweredIsLookedInto_data()
    {
        QTest::addColumn<bool>("wasDone");
        QTest::newRow("it was not done") << false;
        QTest::newRow("it was done") << true;
    }
    void aDisconnectionNobodyAnsweredIsLookedInto()
    {
        QFETCH(bool, wasDone);
        TestHouse house;
        const auto company = house.connected();
        const auto account = *house.run(company.owner, GetStripeStatus{})->accountId;
        house.sandbox().addFault({.kind = wasDone ? Fault::Kind::DropAfter : Fault::Kind::DropBefore, .times = -1});
        const DisconnectStripe request{.confirm = true, .deauthorize = true};
        for (int i = 0; i < 2; ++i)
            QCOMPARE(house.run(company.owner, DisconnectStripe(request)).error().code, u"stripe_unavailable"_s);
        QCOMPARE(house.count(u"tenants_stripeoperation"_s, u"kind = 'stripe.disconnect'"_s), 1);
        house.sandbox().clearFaults();
        house.clock.advance(5min);
        QCOMPARE(house.house().recovery().run().value_or(-1), 1);
        QCOMPARE(house.run(company.owner, GetStripeStatus{})->connected, !wasDone);
        QCOMPARE(house.run(company.owner, GetStripeStatus{.refresh = true})->connected, !wasDone);
    }
};

QTEST_GUILESS_MAIN(ConnectFlowsTest)
#include "connectflows_test.moc"
