// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/stripe/stripepanel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(Role role = Role::Owner, const StripeStatus &status = {})
    {
        stage.status = status;
        stage.signIn(role);
        panel.setRedirectUri(u"http://127.0.0.1:8787/callback/"_s);
        panel.setBrowser([this](const QUrl &url) {
            opened.append(url);
            return hasBrowser;
        });
        panel.resize(1100, 760);
        panel.show();
        stage.stripe.refresh();
    }
    template<typename Widget = QWidget>
    Widget *find(const QString &name)
    {
        auto *widget = panel.findChild<Widget *>(name);
        [&] { QVERIFY2(widget, qPrintable(name)); }();
        return widget;
    }
    bool shows(const QString &name) { return find(name)->isVisible(); }
    void press(const QString &name)
    {
        const auto buttons = panel.findChildren<QAbstractButton *>(name); // each StateView has its own to try again
        const auto shown = std::ranges::find_if(buttons, &QWidget::isVisible);
        (shown == buttons.end() ? find<QAbstractButton>(name) : *shown)->click();
    }
    QString said() { return find<Banner>(u"stripeBanner"_s)->accessibleName(); }
    QStringList log()
    {
        QStringList lines;
        for (int i = 0; auto *line = panel.findChild<QWidget *>(u"flowLine%1"_s.arg(i)); ++i)
            lines.append(line->accessibleName().section(u',', 0, 0));
        return lines;
    }

    DeskStage stage;
    QList<QUrl> opened;
    bool hasBrowser = true;
    StripePanel panel{stage.stripe, stage.session};
};

} // namespace

class StripePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLoadsThenInvites()
    {
        DeskStage stage(FakeDesk::Delivery::Held);
        StripePanel panel(stage.stripe, stage.session);
        stage.stripe.refresh();
        auto *state = panel.findChild<StateView *>(u"stripeStateView"_s);
        QCOMPARE(state->state(), StateView::State::Loading);
        stage.desk.deliver();
        QCOMPARE(state->state(), StateView::State::Filled);
        QVERIFY(panel.findChild<QWidget *>(u"connectCard"_s)->isVisibleTo(&panel));
    }

    void aFailureCanBeTriedAgain()
    {
        Shown it;
        it.stage.stripe.reset();
        it.stage.desk.fail<GetStripeStatus>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.stripe.refresh();
        QCOMPARE(it.find<StateView>(u"stripeStateView"_s)->state(), StateView::State::Failed);
        it.stage.desk.on<GetStripeStatus>([](GetStripeStatus &) { return Result<StripeStatus>(StripeStatus{}); });
        it.press(u"failedPushButton"_s);
        QCOMPARE(it.find<StateView>(u"stripeStateView"_s)->state(), StateView::State::Filled);
    }

    void connectingTurnsGreenByItself()
    {
        Shown it;
        QCOMPARE(it.find<CopyField>(u"redirectUriCopyField"_s)->text(), u"http://127.0.0.1:8787/callback/"_s);
        it.press(u"connectPushButton"_s);
        QCOMPARE(it.opened.size(), 1);
        QVERIFY(it.shows(u"waitingCard"_s));
        QVERIFY(!it.shows(u"connectCard"_s));
        QCOMPARE(it.find<CopyField>(u"linkCopyField"_s)->text(), it.opened.first().toString(QUrl::FullyEncoded));
        QVERIFY(it.find<TextLabel>(u"linkTimeTextLabel"_s)->text().contains(u"9:5"_s));

        it.stage.stripeBecomes(DeskStage::connectedStatus());
        QVERIFY(it.shows(u"accountCard"_s));
        QVERIFY(!it.shows(u"waitingCard"_s));
        QCOMPARE(it.find<Badge>(u"accountBadge"_s)->text(), u"Connected"_s);
        QVERIFY(!it.shows(u"requirementsWidget"_s));
        QVERIFY(!it.shows(u"stripeBanner"_s));
        QCOMPARE(it.log(),
                 (QStringList{u"A one-time link was made"_s, u"The browser was sent to Stripe"_s, u"The browser came back"_s,
                              u"Stripe's code was exchanged for the account"_s, u"Stripe is connected"_s}));
    }

    void theWayToConnectIsChosenInTheMenu_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<ConnectFlow>("flow");
        QTest::newRow("express") << u"expressAction"_s << ConnectFlow::OAuthExpress;
        QTest::newRow("standard") << u"standardAction"_s << ConnectFlow::OAuthStandard;
        QTest::newRow("links") << u"accountLinksAction"_s << ConnectFlow::AccountLinks;
    }

    void theWayToConnectIsChosenInTheMenu()
    {
        QFETCH(QString, action);
        QFETCH(ConnectFlow, flow);
        Shown it;
        it.panel.findChild<QAction *>(action)->trigger();
        it.press(u"connectPushButton"_s);
        QCOMPARE(it.stage.desk.last<ConnectStripe>()->flow, flow);
    }

    void withoutABrowserTheLinkIsLeft()
    {
        Shown it;
        it.hasBrowser = false;
        it.press(u"connectPushButton"_s);
        QCOMPARE(it.find<TextLabel>(u"waitingTitleTextLabel"_s)->text(), u"No browser could be opened"_s);
        QVERIFY(!it.find<CopyField>(u"linkCopyField"_s)->text().isEmpty());
        QCOMPARE(it.log(), QStringList{u"A one-time link was made"_s});
        it.hasBrowser = true;
        it.press(u"openAgainPushButton"_s);
        QCOMPARE(it.opened.size(), 2);
        QCOMPARE(it.log().last(), u"The browser was sent to Stripe"_s);
        QVERIFY(it.find<TextLabel>(u"waitingTitleTextLabel"_s)->text() != u"No browser could be opened"_s);
    }

    void cancellingGoesBackToTheInvitation()
    {
        Shown it;
        it.press(u"connectPushButton"_s);
        it.press(u"cancelConnectPushButton"_s);
        QVERIFY(it.shows(u"connectCard"_s));
        QVERIFY(!it.shows(u"stripeBanner"_s));
        QCOMPARE(it.log().last(), u"Cancelled here"_s);
    }

    void decliningIsSaidAndCanBeTriedAgain()
    {
        Shown it;
        it.press(u"connectPushButton"_s);
        it.stage.stripeBecomes({});
        QVERIFY(it.shows(u"connectCard"_s));
        QVERIFY(it.shows(u"stripeBanner"_s));
        QVERIFY(it.said().contains(u"declined"_s));
        it.press(u"bannerActionPushButton"_s);
        QVERIFY(it.shows(u"waitingCard"_s));
        QCOMPARE(it.opened.size(), 2);
    }

    void aLinkThatRanOutIsSaid()
    {
        Shown it;
        it.stage.linkExpiresAt = QDateTime::currentDateTimeUtc().addMSecs(30);
        it.press(u"connectPushButton"_s);
        QTRY_VERIFY(it.shows(u"connectCard"_s));
        QVERIFY(it.said().contains(u"ran out"_s));
        QCOMPARE(it.log().last(), u"The link ran out"_s);
    }

    void stripeDownIsSaidWithItsRequestId()
    {
        Shown it;
        it.stage.desk.fail<ConnectStripe>(DeskStage::stripeDown());
        it.press(u"connectPushButton"_s);
        QVERIFY(it.said().contains(u"req_8KdL2m9fX"_s));
        QCOMPARE(it.opened.size(), 0);
        QVERIFY(!it.find<BusyButton>(u"connectPushButton"_s)->isBusy());
        it.press(u"bannerActionPushButton"_s);
        QCOMPARE(it.stage.desk.count<ConnectStripe>(), 2);
    }

    void aMissingLiveModeLeadsBack()
    {
        Shown it;
        it.stage.session.setMode(Mode::Live);
        it.stage.desk.fail<ConnectStripe>({.kind = Error::Kind::Conflict, .code = u"live_mode_not_configured"_s});
        it.press(u"connectPushButton"_s);
        QVERIFY(it.shows(u"stripeBanner"_s));
        it.press(u"bannerActionPushButton"_s);
        QCOMPARE(it.stage.session.mode(), Mode::Test);
    }

    void whatStripeWantsIsListed()
    {
        Shown it(Role::Owner, DeskStage::restrictedStatus());
        QVERIFY(it.shows(u"requirementsWidget"_s));
        QCOMPARE(it.panel.findChildren<QWidget *>(u"requirementLine"_s).size(), 3); // two of four mean the date of birth
        QStringList lines;
        for (const auto *line : it.panel.findChildren<QWidget *>(u"requirementLine"_s))
            lines.append(line->accessibleName());
        QCOMPARE(lines[0], u"A bank account for payouts, overdue"_s);
        QVERIFY2(lines[1].startsWith(u"Date of birth, due by"_s) && lines[1].contains(u"2031"_s), qPrintable(lines[1]));
        QVERIFY(it.find<TextLabel>(u"disabledTextLabel"_s)->text().contains(u"overdue"_s));
        QVERIFY(it.find(u"payoutsStripeLight"_s)->accessibleName().contains(u"waits"_s));
        QVERIFY(it.find(u"chargesStripeLight"_s)->accessibleName().contains(u"can pay"_s));
    }

    void anUnfinishedOnboardingIsResumed()
    {
        Shown it(Role::Owner, DeskStage::pendingStatus());
        QCOMPARE(it.find<Badge>(u"accountBadge"_s)->text(), u"Not finished"_s);
        it.press(u"resumePushButton"_s);
        QCOMPARE(it.stage.desk.last<ConnectStripe>()->flow, ConnectFlow::AccountLinks);
        QVERIFY(it.shows(u"waitingCard"_s));
    }

    void thePastedAddressFinishesIt()
    {
        Shown it;
        it.press(u"connectPushButton"_s);
        QVERIFY(!it.find<BusyButton>(u"completePushButton"_s)->isEnabled());
        auto *address = it.find<QLineEdit>(u"redirectUrlLineEdit"_s);
        it.stage.desk.on<CompleteConnect>([&](CompleteConnect &request) -> Result<ConnectOutcome> {
            if (request.redirectUrl.revealText() == u"nonsense"_s)
                return invalid(u"redirect_url"_s, u"redirect_url_invalid"_s);
            it.stage.status = DeskStage::connectedStatus();
            it.stage.flow = it.stage.flowWith({ConnectStep::Callback, ConnectStep::Exchanged, ConnectStep::Verified});
            return ConnectOutcome{it.stage.status};
        });
        address->setText(u" nonsense "_s);
        it.press(u"completePushButton"_s);
        QVERIFY(it.shows(u"waitingCard"_s));
        auto *field = qobject_cast<FormField *>(address->parentWidget());
        QVERIFY(field && field->error().contains(u"not the address"_s));
        address->setText(u"https://desk.example/callback/?code=ac_1&state=vR4m"_s);
        QVERIFY(!field->hasError());
        QTest::keyClick(address, Qt::Key_Return);
        QVERIFY(it.shows(u"accountCard"_s));
        QVERIFY(address->text().isEmpty()); // it held a code
    }

    void theDashboardOpensInTheBrowser()
    {
        Shown it(Role::Owner, DeskStage::connectedStatus());
        QVERIFY(it.shows(u"dashboardPushButton"_s));
        it.press(u"dashboardPushButton"_s);
        QCOMPARE(it.opened.size(), 1);
        QVERIFY(it.opened.first().path().startsWith(u"/express/"_s));
        it.stage.desk.fail<CreateLoginLink>({.kind = Error::Kind::Conflict, .code = u"login_link_unavailable"_s});
        it.press(u"dashboardPushButton"_s);
        QVERIFY(it.said().contains(u"Express accounts only"_s));
        QVERIFY(!it.find<BusyButton>(u"dashboardPushButton"_s)->isBusy());
    }

    void standardAndUnfinishedAccountsHaveNoDashboardHere()
    {
        auto standard = DeskStage::connectedStatus();
        standard.flow = ConnectFlow::OAuthStandard;
        Shown it(Role::Owner, standard);
        QVERIFY(!it.shows(u"dashboardPushButton"_s));
        Shown pending(Role::Owner, DeskStage::pendingStatus());
        QVERIFY(!pending.shows(u"dashboardPushButton"_s));
    }

    void testAndLiveStandSideBySide()
    {
        Shown it(Role::Owner, DeskStage::connectedStatus());
        QCOMPARE(it.find<Badge>(u"testModeBadge"_s)->text(), u"Connected"_s);
        QCOMPARE(it.find<Badge>(u"liveModeBadge"_s)->text(), u"Not connected"_s);
        QVERIFY(!it.shows(u"testModePushButton"_s)); // one is there already
        it.press(u"liveModePushButton"_s);
        QCOMPARE(it.stage.session.mode(), Mode::Live);
    }

    void theRequestsAreShownOnDemand()
    {
        Shown it(Role::Owner, DeskStage::connectedStatus());
        it.stage.requests = {{.id = 2, .at = QDateTime::currentDateTimeUtc(), .method = u"POST"_s, .path = u"/v1/prices"_s},
                             {.id = 1,
                              .at = QDateTime::currentDateTimeUtc(),
                              .method = u"POST"_s,
                              .path = u"/v1/products"_s,
                              .status = 200,
                              .requestId = u"req_7fKx"_s}};
        QVERIFY(!it.shows(u"requestsStateView"_s));
        QCOMPARE(it.stage.desk.count<ListStripeRequests>(), 0);
        it.press(u"requestLogPushButton"_s);
        QVERIFY(it.shows(u"requestsStateView"_s));
        QCOMPARE(it.find<QTableView>(u"requestsTableView"_s)->model()->rowCount(), 2);
        it.press(u"silentRequestsFilterChip"_s);
        QCOMPARE(it.find<QTableView>(u"requestsTableView"_s)->model()->rowCount(), 1);
        it.press(u"refusedRequestsFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListStripeRequests>()->status, std::optional(StripeAnswer::Refusal));
        it.press(u"requestLogPushButton"_s);
        QVERIFY(!it.shows(u"requestsStateView"_s));
    }

    void stripeIsAskedOnDemandAndTheLastAnswerStays()
    {
        Shown it(Role::Owner, DeskStage::connectedStatus());
        QVERIFY(it.find<TextLabel>(u"asOfTextLabel"_s)->text().startsWith(u"as of"_s));
        it.stage.desk.fail<GetStripeStatus>(DeskStage::stripeDown());
        it.press(u"askStripePushButton"_s);
        QVERIFY(it.stage.desk.last<GetStripeStatus>()->refresh);
        QVERIFY(it.shows(u"accountCard"_s));
        QVERIFY(it.said().contains(u"req_8KdL2m9fX"_s));
        it.stage.desk.on<GetStripeStatus>([](GetStripeStatus &) { return Result<StripeStatus>(DeskStage::connectedStatus()); });
        it.press(u"bannerActionPushButton"_s);
        QVERIFY(!it.shows(u"stripeBanner"_s));
    }

    void whoMayNotConnectSeesWhyAndWhoCan_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("owner") << Role::Owner << true;
        QTest::newRow("admin") << Role::Admin << true;
        QTest::newRow("developer") << Role::Developer << false;
        QTest::newRow("billing") << Role::Billing << false;
    }

    void whoMayNotConnectSeesWhyAndWhoCan()
    {
        QFETCH(Role, role);
        QFETCH(bool, isAllowed);
        Shown it(role);
        QCOMPARE(it.find<BusyButton>(u"connectPushButton"_s)->isEnabled(), isAllowed);
        QCOMPARE(it.shows(u"refusalTextLabel"_s), !isAllowed);
        if (!isAllowed)
            QVERIFY(it.find<TextLabel>(u"refusalTextLabel"_s)->text().contains(u"Owner"_s));
    }

    void anAccountThatIsTakenAwayGivesTheInvitationBack()
    {
        Shown it(Role::Owner, DeskStage::connectedStatus());
        QVERIFY(it.shows(u"accountCard"_s));
        it.stage.stripeBecomes({});
        QVERIFY(it.shows(u"connectCard"_s));
        QVERIFY(!it.shows(u"accountCard"_s));
    }
};

QTEST_MAIN(StripePanelTest)
#include "stripepanel_test.moc"
