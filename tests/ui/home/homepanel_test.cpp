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
    HomePanel panel{stage.home, stage.session};
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
        QTest::addColumn<QString>("row");
        QTest::addColumn<int>("step");
        QTest::newRow("connect") << false << 0 << u"connectStep"_s << int(Step::ConnectStripe);
        QTest::newRow("plan") << true << 0 << u"planStep"_s << int(Step::CreatePlan);
        QTest::newRow("call") << true << 2 << u"apiStep"_s << int(Step::CallApi);
    }

    void onlyTheNextStepHasAButton()
    {
        QFETCH(bool, isConnected);
        QFETCH(int, plans);
        QFETCH(QString, row);
        QFETCH(int, step);
        Home home;
        home.stage.status.connected = isConnected;
        home.stage.tenant.usage.plans = plans;
        home.stage.home.refresh();
        for (const auto &each : {u"connectStep"_s, u"planStep"_s, u"apiStep"_s})
            QCOMPARE(home.find<QPushButton>(each + u"PushButton"_s)->isVisible(), each == row);
        QSignalSpy requested(&home.panel, &HomePanel::stepRequested);
        home.find<QPushButton>(row + u"PushButton"_s)->click();
        QCOMPARE(requested.size(), 1);
        QCOMPARE(int(requested.first().first().value<Step>()), step);
        QCOMPARE(home.stepName(u"registerStep"_s), u"Register your company: done"_s);
    }

    void allDoneLeavesNoButton()
    {
        Home home;
        home.stage.status = DeskStage::connectedStatus();
        home.stage.tenant.usage.plans = 1;
        home.stage.tenant.apiKeys.first().lastUsedAt = QDateTime::currentDateTimeUtc();
        home.stage.home.refresh();
        for (const auto &each : {u"connectStep"_s, u"planStep"_s, u"apiStep"_s}) {
            QVERIFY(!home.find<QPushButton>(each + u"PushButton"_s)->isVisible());
            QVERIFY(home.stepName(each).endsWith(u": done"_s));
        }
        QCOMPARE(home.find<TextLabel>(u"setupProgressTextLabel"_s)->text(), u"All done"_s);
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
