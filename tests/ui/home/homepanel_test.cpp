// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/home/homepanel.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeblock.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QPushButton>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

using Step = HomeModel::Step;

namespace {

struct Home
{
    explicit Home(Role role = Role::Owner)
    {
        stage.signIn(role);
        panel.setServer(QUrl(u"http://127.0.0.1:8787"_s));
        panel.resize(1100, 760);
        panel.show();
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = panel.findChild<Widget *>(name);
        [&] { QVERIFY2(widget, qPrintable(name)); }();
        return widget;
    }
    StateView::State state() { return find<StateView>(u"homeStateView"_s)->state(); }
    QString stepName(const QString &row) { return find<QWidget>(row)->accessibleName(); }

    DeskStage stage;
    HomePanel panel{stage.home, stage.away, stage.session};
};

} // namespace

class HomePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itLoadsThenShows()
    {
        Home home;
        QCOMPARE(home.state(), StateView::State::Loading);
        home.stage.home.refresh();
        QCOMPARE(home.state(), StateView::State::Filled);
        QVERIFY(home.find<TextLabel>(u"pageTitleTextLabel"_s)->text().contains(u"Anna"_s));
        QVERIFY(home.find<TextLabel>(u"pageSubtitleTextLabel"_s)->text().contains(u"Acme GmbH"_s));
    }

    void aFailureCanBeTriedAgain()
    {
        Home home;
        home.stage.desk.fail<GetTenantDetails>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        home.stage.desk.fail<GetTenantOverview>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        home.stage.home.refresh();
        QCOMPARE(home.state(), StateView::State::Failed);
        home.stage.desk.on<GetTenantDetails>([&](GetTenantDetails &) { return Result<Tenant>(home.stage.tenant); });
        home.find<QPushButton>(u"failedPushButton"_s)->click();
        QCOMPARE(home.state(), StateView::State::Filled);
    }

    void oldFiguresSayThatTheyAreOld()
    {
        Home home;
        home.stage.home.refresh();
        auto *banner = home.find<Banner>(u"homeBanner"_s);
        QVERIFY(!banner->isVisible());
        home.stage.desk.fail<GetTenantDetails>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        home.stage.home.refresh();
        QCOMPARE(home.state(), StateView::State::Filled);
        QVERIFY(banner->isVisible());
    }

    void onlyTheNextStepHasAButton_data()
    {
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<int>("plans");
        QTest::addColumn<bool>("hasWebhook");
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("step");
        QTest::newRow("connect") << false << 0 << false << u"connectStep"_s << int(Step::ConnectStripe);
        QTest::newRow("plan") << true << 0 << false << u"planStep"_s << int(Step::CreatePlan);
        QTest::newRow("webhook") << true << 2 << false << u"webhookStep"_s << int(Step::SetWebhook);
        QTest::newRow("call") << true << 2 << true << u"apiStep"_s << int(Step::CallApi);
    }

    void onlyTheNextStepHasAButton()
    {
        QFETCH(bool, isConnected);
        QFETCH(int, plans);
        QFETCH(bool, hasWebhook);
        QFETCH(QString, row);
        QFETCH(int, step);
        Home home;
        home.stage.status.connected = isConnected;
        home.stage.tenant.usage.plans = plans;
        if (hasWebhook)
            home.stage.tenant.webhook = WebhookSummary{.url = u"https://acme.example/hook"_s};
        home.stage.home.refresh();
        for (const auto &each : {u"connectStep"_s, u"planStep"_s, u"webhookStep"_s, u"apiStep"_s})
            QCOMPARE(home.find<QPushButton>(each + u"PushButton"_s)->isVisible(), each == row);
        QSignalSpy requested(&home.panel, &HomePanel::stepRequested);
        home.find<QPushButton>(row + u"PushButton"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(int(requested.first().first().value<Step>()), step);
        QCOMPARE(home.stepName(u"registerStep"_s), u"Register your company: done"_s);
    }

    void whenAllIsDoneTheListGoes()
    {
        Home home;
        home.stage.home.refresh();
        QVERIFY(home.find<QWidget>(u"setupCard"_s)->isVisible());
        home.stage.status = DeskStage::connectedStatus();
        home.stage.tenant.usage.plans = 1;
        home.stage.tenant.webhook = WebhookSummary{.url = u"https://acme.example/hook"_s};
        home.stage.tenant.apiKeys.first().lastUsedAt = QDateTime::currentDateTimeUtc();
        home.stage.home.refresh();
        QVERIFY(!home.find<QWidget>(u"setupCard"_s)->isVisible());
    }

    void theSimulatorIsOfferedWhereItStandsIn()
    {
        Home home;
        home.panel.setSimulated();
        home.stage.home.refresh();
        QCOMPARE(home.find<QPushButton>(u"connectStepPushButton"_s)->text(), u"Try with &simulator"_s);
    }

    void whatNeedsSomebodyLeadsThere()
    {
        Home home;
        home.stage.home.refresh();
        QCOMPARE(home.find<TextLabel>(u"attentionCardStateTextLabel"_s)->text(), u"All in order"_s);
        home.stage.overview.eventsDead = 1;
        home.stage.overview.plansDrifted = 2;
        home.stage.home.refresh();
        QVERIFY(home.find<TextLabel>(u"attentionCardAsideTextLabel"_s)->text().startsWith(u"2 thing"_s));
        QVERIFY(home.find<QWidget>(u"deadEventsNotice"_s)->accessibleName().startsWith(u"1 event"_s));
        QTRY_VERIFY(home.find<QWidget>(u"deadEventsNotice"_s)->y() < home.find<QWidget>(u"driftedPlansNotice"_s)->y());
        QSignalSpy requested(&home.panel, &HomePanel::attentionRequested);
        home.find<QPushButton>(u"driftedPlansNoticePushButton"_s)->click();
        QCOMPARE(requested.value(0).value(0).value<Attention::Kind>(), Attention::Kind::PlansDrifted);
    }

    void whoMayNotSeeAPageIsToldWhoCan()
    {
        Home home(Role::Billing);
        home.stage.overview.eventsDead = 1;
        home.stage.home.refresh();
        auto *button = home.find<QPushButton>(u"deadEventsNoticePushButton"_s);
        QVERIFY(!button->isEnabled());
        QVERIFY(button->toolTip().contains(u"Owner"_s));
    }

    void oneFailureLeavesTheOtherCards()
    {
        Home home;
        home.stage.desk.fail<GetTenantOverview>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        home.stage.home.refresh();
        QCOMPARE(home.state(), StateView::State::Filled);
        QVERIFY(home.find<Banner>(u"homeBanner"_s)->isVisible());
        QVERIFY(home.find<QWidget>(u"plansFigureCard"_s)->accessibleName().startsWith(u"Plans: 0 of"_s));
        QVERIFY(home.find<QWidget>(u"eventsFigureCard"_s)->accessibleName().contains(u"not known"_s));
        home.stage.desk.on<GetTenantOverview>([&](GetTenantOverview &) { return Result<TenantOverview>(home.stage.overview); });
        home.find<QPushButton>(u"attentionCardRetryPushButton"_s)->click();
        QVERIFY(!home.find<Banner>(u"homeBanner"_s)->isVisible());
        QCOMPARE(home.find<TextLabel>(u"attentionCardStateTextLabel"_s)->text(), u"All in order"_s);
    }

    void whatHappenedMeanwhileIsToldUntilItIsSeen()
    {
        Home home;
        home.stage.home.refresh();
        QVERIFY(!home.find<QWidget>(u"awayCard"_s)->isVisible());
        home.stage.messages.clear();
        home.stage.audit = {{.at = QDateTime::currentDateTimeUtc(),
                             .actorKind = Caller::Kind::User,
                             .actor = ActorId::fromText(u"0190a1b2-0000-7000-8000-0000000000bb"_s),
                             .actorName = u"ben@acme.example"_s,
                             .action = u"plans.create"_s,
                             .objectId = u"the plan's id"_s,
                             .outcome = u"done"_s,
                             .detail = {{u"name"_s, u"Pro"_s}}}};
        home.stage.away.setSince(QDateTime::currentDateTimeUtc().addDays(-1));
        home.stage.away.refresh();
        QVERIFY(home.find<QWidget>(u"awayCard"_s)->isVisible());
        const auto told = home.find<QWidget>(u"plans_createAwayNotice"_s)->accessibleName();
        QVERIFY2(told.contains(u"ben@acme.example"_s) && told.contains(u"created 1 plan"_s) && told.contains(u"“Pro”"_s),
                 qPrintable(told));
        QSignalSpy requested(&home.panel, &HomePanel::placeRequested);
        home.find<QPushButton>(u"plans_createAwayNoticePushButton"_s)->click();
        QCOMPARE(requested.value(0).value(0).value<DeskPlace>(), (DeskPlace{DeskPlace::Kind::Plan, u"the plan's id"_s}));
        home.find<QPushButton>(u"awaySeenPushButton"_s)->click();
        QVERIFY(!home.find<QWidget>(u"awayCard"_s)->isVisible());
    }

    void whoMayNotIsToldWhoCan()
    {
        Home home(Role::Billing);
        home.stage.home.refresh();
        QVERIFY(!home.find<QPushButton>(u"connectStepPushButton"_s)->isVisible());
        const auto labels = home.find<QWidget>(u"connectStep"_s)->findChildren<TextLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const TextLabel *label) { return label->text().contains(u"Owner"_s); }));
    }

    void figuresSayHowMuchOfWhat_data()
    {
        QTest::addColumn<qint64>("plans");
        QTest::addColumn<qint64>("limit"); // -1: none
        QTest::addColumn<QString>("words");
        QTest::newRow("some") << qint64(3) << qint64(10) << u"Plans: 3 of"_s;
        QTest::newRow("nearly") << qint64(19) << qint64(20) << u"nearly used up"_s;
        QTest::newRow("all") << qint64(10) << qint64(10) << u"all used"_s;
        QTest::newRow("over") << qint64(12) << qint64(10) << u"all used"_s;
        QTest::newRow("no limit") << qint64(12) << qint64(-1) << u"no limit"_s;
    }

    void figuresSayHowMuchOfWhat()
    {
        QFETCH(qint64, plans);
        QFETCH(qint64, limit);
        QFETCH(QString, words);
        Home home;
        home.stage.tenant.usage.plans = plans;
        home.stage.tenant.limits.plans = limit < 0 ? std::nullopt : std::optional(limit);
        home.stage.home.refresh();
        const auto said = home.find<QWidget>(u"plansFigureCard"_s)->accessibleName();
        QVERIFY2(said.contains(words), qPrintable(said));
    }

    void stripeIsSaidInWords_data()
    {
        QTest::addColumn<StripeStatus>("status");
        QTest::addColumn<QString>("word");
        QTest::newRow("none") << StripeStatus{} << u"Not connected"_s;
        QTest::newRow("pending") << DeskStage::pendingStatus() << u"Not finished"_s;
        QTest::newRow("restricted") << DeskStage::restrictedStatus() << u"Needs attention"_s;
        QTest::newRow("connected") << DeskStage::connectedStatus() << u"Connected"_s;
    }

    void stripeIsSaidInWords()
    {
        QFETCH(StripeStatus, status);
        QFETCH(QString, word);
        Home home;
        home.stage.status = status;
        home.stage.home.refresh();
        QCOMPARE(home.find<Badge>(u"stripeBadge"_s)->text(), word);
    }

    void theCommandHasThePlaceholderOrTheKey()
    {
        Home home;
        home.stage.home.refresh();
        auto *command = home.find<CodeBlock>(u"curlCodeBlock"_s);
        QVERIFY(command->text().contains(u"YOUR_TEST_KEY"_s));
        QVERIFY(home.find<TextLabel>(u"keyHintTextLabel"_s)->text().contains(u"k9Qz"_s));
        command->copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), command->text());

        home.panel.setApiKey(Secret(u"test_demo1234"_s));
        QVERIFY(!command->text().contains(u"test_demo"_s));
        command->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"X-API-Key: test_demo1234"_s));
    }

    void itFollowsWhatHappensElsewhere()
    {
        Home home;
        home.stage.home.refresh();
        QVERIFY(home.find<QPushButton>(u"connectStepPushButton"_s)->isVisible());
        home.stage.stripeBecomes(DeskStage::connectedStatus());
        QVERIFY(!home.find<QPushButton>(u"connectStepPushButton"_s)->isVisible());
        QVERIFY(home.find<QPushButton>(u"planStepPushButton"_s)->isVisible());
    }
};

QTEST_MAIN(HomePanelTest)
#include "homepanel_test.moc"
