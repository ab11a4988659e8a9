// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

using Kind = StripeModel::Step::Kind;

class StripeModelTest final : public QObject
{
    Q_OBJECT

    static QList<Kind> kinds(const StripeModel &model)
    {
        QList<Kind> kinds;
        for (const auto &step : model.steps())
            kinds.append(step.kind);
        return kinds;
    }

private Q_SLOTS:
    void statusDecidesTheState_data()
    {
        QTest::addColumn<bool>("hasAccount");
        QTest::addColumn<LoadState>("state");
        QTest::newRow("none") << false << LoadState::Empty;
        QTest::newRow("connected") << true << LoadState::Filled;
    }

    void statusDecidesTheState()
    {
        QFETCH(bool, hasAccount);
        QFETCH(LoadState, state);
        DeskStage stage;
        if (hasAccount)
            stage.status = DeskStage::connectedStatus();
        QCOMPARE(stage.stripe.loadState(), LoadState::Loading);
        stage.stripe.refresh();
        QCOMPARE(stage.stripe.loadState(), state);
    }

    void connectingGoesFromLinkToConnected()
    {
        DeskStage stage;
        stage.stripe.refresh();
        QSignalSpy browser(&stage.stripe, &StripeModel::browserWanted);
        QSignalSpy connected(&stage.stripe, &StripeModel::connected);
        stage.stripe.begin(ConnectFlow::OAuthStandard);
        QCOMPARE(stage.desk.last<ConnectStripe>()->flow, ConnectFlow::OAuthStandard);
        QCOMPARE(browser.size(), 1);
        QVERIFY(browser.first().first().toUrl().query().contains(u"state=vR4m"_s));
        QVERIFY(stage.stripe.isWaiting());
        QCOMPARE(connected.size(), 0);
        stage.stripe.noteBrowser();

        stage.stripeBecomes(DeskStage::connectedStatus());
        QCOMPARE(connected.size(), 1);
        QVERIFY(!stage.stripe.isWaiting());
        QCOMPARE(stage.stripe.authorizationUrl(), QUrl());
        QCOMPARE(kinds(stage.stripe),
                 (QList{Kind::StateIssued, Kind::BrowserOpened, Kind::CallbackArrived, Kind::CodeExchanged, Kind::Connected}));
    }

    /// Stripe tells of the account, a colleague connects in another window: the browser is still out.
    void anotherChangeIsNoReturnOfTheBrowser()
    {
        DeskStage stage;
        stage.stripe.refresh();
        QSignalSpy connected(&stage.stripe, &StripeModel::connected);
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        stage.stripe.noteBrowser();
        stage.status = DeskStage::pendingStatus();
        Q_EMIT stage.desk.changed(Topic::Stripe);
        stage.status = DeskStage::connectedStatus();
        Q_EMIT stage.desk.changed(Topic::Stripe);
        QVERIFY(stage.stripe.status().connected); // it is shown
        QVERIFY(stage.stripe.isWaiting());
        QCOMPARE(connected.size(), 0);
        QCOMPARE(kinds(stage.stripe), (QList{Kind::StateIssued, Kind::BrowserOpened}));
    }

    void aServerFarAwayIsAskedHowTheFlowIs()
    {
        DeskStage stage;
        stage.desk.become(DeskLink::State::Connected);
        stage.signIn();
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        QSignalSpy connected(&stage.stripe, &StripeModel::connected);
        stage.status = DeskStage::connectedStatus();
        stage.flow = stage.flowWith({ConnectStep::Callback, ConnectStep::Exchanged, ConnectStep::Verified});
        QTRY_COMPARE(connected.size(), 1); // nobody has told us of a change
        QVERIFY(!stage.stripe.isWaiting());
    }

    void theLastFlowIsShownWhereNoneWasBegun()
    {
        DeskStage stage;
        stage.desk.on<ListConnectFlows>([&](ListConnectFlows &) {
            const auto denied = stage.flowWith({ConnectStep::Callback, ConnectStep::Failed}, u"access_denied"_s);
            return Result<Page<ConnectFlowLog>>(Page<ConnectFlowLog>{.count = 1, .results = {denied}});
        });
        stage.stripe.refresh();
        QCOMPARE(kinds(stage.stripe), (QList{Kind::StateIssued, Kind::CallbackArrived, Kind::NotConnected}));
        QCOMPARE(stage.stripe.flowProblem(), u"access_denied"_s);
        QVERIFY(!stage.stripe.isWaiting());
    }

    void thePastedAddressEndsTheWaiting()
    {
        DeskStage stage;
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        QSignalSpy connected(&stage.stripe, &StripeModel::connected);
        stage.desk.on<CompleteConnect>([&](CompleteConnect &request) -> Result<ConnectOutcome> {
            if (request.redirectUrl.revealText() != u"https://desk.example/?code=ac_1&state=vR4m"_s)
                return invalid(u"redirect_url"_s, u"redirect_url_invalid"_s);
            stage.status = DeskStage::connectedStatus();
            stage.flow = stage.flowWith({ConnectStep::Callback, ConnectStep::Exchanged, ConnectStep::Verified});
            return ConnectOutcome{stage.status};
        });
        stage.stripe.complete(u"https://desk.example/"_s);
        QCOMPARE(stage.stripe.pasteProblem().code, u"redirect_url_invalid"_s);
        QVERIFY(stage.stripe.isWaiting()); // and may be tried again
        QVERIFY(!stage.stripe.isCompleting());
        stage.stripe.complete(u"https://desk.example/?code=ac_1&state=vR4m"_s);
        QVERIFY(!stage.stripe.isWaiting());
        QVERIFY(stage.stripe.pasteProblem().code.isEmpty());
        QCOMPARE(connected.size(), 1);
    }

    void theOtherModeStandsBeside()
    {
        DeskStage stage;
        stage.liveStatus = DeskStage::connectedStatus();
        QVERIFY(!stage.stripe.otherStatus());
        stage.stripe.refresh();
        QVERIFY(!stage.stripe.status().connected);
        QVERIFY(stage.stripe.otherStatus()->connected);
    }

    void theDashboardOpensByALinkOrSaysWhyNot()
    {
        DeskStage stage;
        QSignalSpy wanted(&stage.stripe, &StripeModel::dashboardWanted);
        stage.stripe.openDashboard();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toUrl().path().startsWith(u"/express/"_s));
        stage.desk.fail<CreateLoginLink>({.kind = Error::Kind::Conflict, .code = u"login_link_unavailable"_s});
        stage.stripe.openDashboard();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(stage.stripe.problem().code, u"login_link_unavailable"_s);
        QVERIFY(!stage.stripe.isOpeningDashboard());
    }

    void aRefreshMeanwhileDoesNotEndTheWaiting()
    {
        DeskStage stage;
        stage.stripe.refresh();
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        stage.stripe.refresh(); // nobody came back yet
        QVERIFY(stage.stripe.isWaiting());
        QCOMPARE(kinds(stage.stripe), QList{Kind::StateIssued});
    }

    void aBrowserThatComesBackEmptyEndsTheWaiting()
    {
        DeskStage stage;
        stage.stripe.refresh();
        QSignalSpy connected(&stage.stripe, &StripeModel::connected);
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        stage.stripeBecomes({});
        QVERIFY(!stage.stripe.isWaiting());
        QCOMPARE(connected.size(), 0);
        QCOMPARE(stage.stripe.steps().last().kind, Kind::NotConnected);
    }

    void theLinkRunsOut()
    {
        DeskStage stage;
        stage.linkExpiresAt = QDateTime::currentDateTimeUtc().addMSecs(30);
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        QVERIFY(stage.stripe.isWaiting());
        QTRY_VERIFY(!stage.stripe.isWaiting());
        QCOMPARE(stage.stripe.steps().last().kind, Kind::Expired);
    }

    void cancellingForgetsTheLink()
    {
        DeskStage stage;
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        stage.stripe.cancel();
        stage.stripe.noteBrowser(); // too late to matter
        QVERIFY(!stage.stripe.isWaiting());
        QCOMPARE(stage.stripe.steps().last().kind, Kind::Cancelled);
    }

    void stripeDownIsSaidWhenItBegins()
    {
        DeskStage stage;
        stage.stripe.refresh();
        stage.desk.fail<ConnectStripe>(DeskStage::stripeDown());
        QSignalSpy failed(&stage.stripe, &StripeModel::failed);
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(stage.stripe.problem().code, u"stripe_unavailable"_s);
        QCOMPARE(kinds(stage.stripe), QList{Kind::Failed});
        QVERIFY(!stage.stripe.isBeginning());
    }

    void lastKnownStatusStaysWhenARefreshFails()
    {
        DeskStage stage;
        stage.status = DeskStage::connectedStatus();
        stage.stripe.refresh();
        stage.desk.fail<GetStripeStatus>(DeskStage::stripeDown());
        stage.stripe.refresh(true);
        QCOMPARE(stage.stripe.loadState(), LoadState::Filled);
        QVERIFY(stage.stripe.status().connected);
        QCOMPARE(stage.stripe.problem().code, u"stripe_unavailable"_s);
        QVERIFY(!stage.stripe.isBusy());
    }

    void staleAnswersAreDropped()
    {
        DeskStage stage(FakeDesk::Delivery::Held);
        stage.stripe.refresh();
        stage.stripe.begin(ConnectFlow::OAuthExpress);
        stage.stripe.reset(); // signed out meanwhile
        QSignalSpy browser(&stage.stripe, &StripeModel::browserWanted);
        stage.desk.deliver();
        QCOMPARE(stage.stripe.loadState(), LoadState::Loading);
        QVERIFY(!stage.stripe.isWaiting());
        QVERIFY(!stage.stripe.isBeginning());
        QCOMPARE(browser.size(), 0);
    }
};

QTEST_GUILESS_MAIN(StripeModelTest)
#include "stripemodel_test.moc"
