// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "tests/ui/desk/deskparts.h"
#include "ui/desk/deskwindow.h"
#include "ui/session/gatepage.h"
#include "ui/session/keyringdialog.h"
#include "ui/session/newkeysdialog.h"
#include "ui/shell/statusstrip.h"
#include "ui/stripe/stripepanel.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Window
{
    explicit Window(ThemeController &theme)
        : desk(partsOf(
            stage, theme, memory, [](QWidget *parent) { return new QLineEdit(parent); },
            [this](const QUrl &url) {
                opened.append(url);
                return true;
            }))
    {
        desk.setServer(QUrl(u"http://127.0.0.1:8787"_s), u"http://127.0.0.1:8787/callback/"_s);
        desk.show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&desk.window())); }();
    }
    template<typename Widget>
    Widget *find(const QString &name = {})
    {
        return desk.window().findChild<Widget *>(name);
    }
    bool isGateClosed()
    {
        return std::ranges::any_of(desk.window().findChildren<GatePage *>(), &QWidget::isVisible); // an old one may be going
    }
    QString segment(const QString &id)
    {
        auto *found = find<QAbstractButton>(id + u"StatusSegment"_s);
        return found ? found->text() : QString();
    }
    QStringList toasts()
    {
        QStringList sentences;
        for (const auto *toast : desk.window().findChildren<Toast *>())
            sentences.append(toast->accessibleName());
        return sentences;
    }

    DeskStage stage;
    MapMemory memory;
    QList<QUrl> opened;
    DeskWindow desk;
};

} // namespace

class DeskWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }
    void cleanup() { m_theme->setPreference(ThemeController::Preference::Light); }

    void theGateOpensForWhoSignsIn()
    {
        Window it(*m_theme);
        QVERIFY(it.isGateClosed());
        it.stage.signIn();
        QVERIFY(!it.isGateClosed());
        QCOMPARE(it.desk.window().currentPage(), u"home"_s);
        QCOMPARE(it.desk.window().windowTitle(), u"Home – Acme GmbH – Plandeck"_s);
        QCOMPARE(it.stage.home.loadState(), LoadState::Filled);
        QCOMPARE(it.stage.plans.loadState(), LoadState::Empty);
        QCOMPARE(it.stage.stripe.loadState(), LoadState::Empty);
    }

    void keysLeadToPages_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("page");
        QTest::newRow("home") << int(Qt::Key_1) << u"home"_s;
        QTest::newRow("plans") << int(Qt::Key_2) << u"plans"_s;
        QTest::newRow("stripe") << int(Qt::Key_3) << u"stripe"_s;
        QTest::newRow("keys") << int(Qt::Key_4) << u"keys"_s;
        QTest::newRow("webhooks") << int(Qt::Key_5) << u"webhooks"_s;
        QTest::newRow("events") << int(Qt::Key_6) << u"events"_s;
        QTest::newRow("people") << int(Qt::Key_7) << u"people"_s;
    }

    void keysLeadToPages()
    {
        QFETCH(int, key);
        QFETCH(QString, page);
        Window it(*m_theme);
        it.stage.signIn();
        QTest::keyClick(&it.desk.window(), Qt::Key(key), Qt::AltModifier);
        QCOMPARE(it.desk.window().currentPage(), page);
    }

    void pagesAreReadWhenTheyAreOpenedByWhoMay()
    {
        Window it(*m_theme);
        it.stage.signIn(Role::Developer);
        QCOMPARE(it.stage.desk.count<ListApiKeys>(), 0);
        it.desk.window().openPage(u"keys"_s);
        QCOMPARE(it.stage.desk.count<ListApiKeys>(), 1);
        it.desk.window().openPage(u"webhooks"_s);
        it.desk.window().openPage(u"people"_s);
        QCOMPARE(it.stage.desk.count<GetWebhookConfig>() + it.stage.desk.count<ListUsers>(), 0);
    }

    void anotherModeForgetsWhatWasOfTheFirst()
    {
        Window it(*m_theme);
        it.stage.signIn();
        it.desk.window().openPage(u"webhooks"_s);
        QCOMPARE(it.stage.deliveries.rowCount(), 5);
        it.stage.messages.clear();
        it.find<QAbstractButton>(u"modeSwitchButton"_s)->click();
        QCOMPARE(it.stage.deliveries.rowCount(), 0);
        QCOMPARE(it.stage.deliveries.loadState(), LoadState::Empty); // the page in view is read anew
        QCOMPARE(it.stage.apiKeys.loadState(), LoadState::Loading); // the others when they are opened
    }

    void eventsThatFailedAreCountedInTheNavigation()
    {
        Window it(*m_theme);
        it.stage.signIn();
        const auto *navigation = it.find<QListWidget>(u"navigationListWidget"_s);
        QVERIFY(navigation->item(5)->data(Qt::AccessibleTextRole).toString().contains(u'2'));
        it.stage.events.setFilter({.search = u"account"_s}); // what is filtered away has failed all the same
        QVERIFY(navigation->item(5)->data(Qt::AccessibleTextRole).toString().contains(u'2'));
    }

    void whatPanelsSayBecomesAToast()
    {
        Window it(*m_theme);
        it.stage.signIn();
        it.desk.window().openPage(u"keys"_s);
        it.find<QAction>(u"testCurlAction"_s)->trigger();
        QTRY_VERIFY(it.toasts().join(u' ').contains(u"YOUR_KEY"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"http://127.0.0.1:8787"_s));
    }

    void f5ReadsThePageAnew()
    {
        Window it(*m_theme);
        it.stage.status = DeskStage::connectedStatus();
        it.stage.signIn();
        it.desk.window().openPage(u"stripe"_s);
        QVERIFY(!it.stage.desk.last<GetStripeStatus>()->refresh);
        QTest::keyClick(&it.desk.window(), Qt::Key_F5);
        QVERIFY(it.stage.desk.last<GetStripeStatus>()->refresh);
        const int before = it.stage.desk.count<GetTenantDetails>();
        it.desk.window().openPage(u"home"_s);
        QTest::keyClick(&it.desk.window(), Qt::Key_F5);
        QCOMPARE(it.stage.desk.count<GetTenantDetails>(), before + 2);
    }

    void registeringShowsTheKeysOnce()
    {
        Window it(*m_theme);
        it.stage.session.registerTenant({.companyName = u"Initech"_s, .email = u"bill@initech.example"_s});
        QVERIFY(it.find<NewKeysDialog>());
        QVERIFY(it.find<NewKeysDialog>()->isVisible());
        QVERIFY(!it.stage.session.hasNewKeys());
        QVERIFY(it.toasts().join(u' ').contains(u"Initech"_s));
    }

    void signingOutEmptiesTheDesk()
    {
        Window it(*m_theme);
        it.stage.status = DeskStage::connectedStatus();
        it.stage.signIn();
        it.desk.window().openPage(u"stripe"_s);
        it.find<QAction>(u"signOutAction"_s)->trigger();
        QVERIFY(it.isGateClosed());
        QCOMPARE(it.desk.window().windowTitle(), u"Plandeck"_s);
        QCOMPARE(it.stage.home.tenant().name, QString());
        QCOMPARE(it.stage.stripe.status(), StripeStatus{});
        QCOMPARE(it.stage.plans.rowCount(), 0);
        QVERIFY(!it.segment(u"stripe"_s).contains(u"acct_"_s));

        QTest::keyClick(&it.desk.window(), Qt::Key_F5); // nothing is asked for at the gate
        QCOMPARE(it.stage.stripe.loadState(), LoadState::Loading);
        it.stage.signIn();
        QCOMPARE(it.desk.window().currentPage(), u"home"_s);
    }

    void signingOutEndsALook()
    {
        Window it(*m_theme);
        it.stage.signInStaff();
        it.stage.inspection.start(&it.desk, {.tenant = it.stage.listings.first().id, .reason = u"plans do not show"_s},
                                  [](const Result<StartedInspection> &) {});
        QVERIFY(it.stage.inspection.isOpen(it.stage.listings.first().id));
        it.find<QAction>(u"signOutAction"_s)->trigger();
        QVERIFY(it.isGateClosed());
        QCOMPARE(it.stage.desk.count<EndInspection>(), 1);
        QCOMPARE(it.stage.desk.last<EndInspection>()->tenant, it.stage.listings.first().id);
        QCOMPARE(it.stage.inspection.state(), InspectionModel::State::Closed);

        it.stage.signInStaff();
        it.find<QAction>(u"signOutAction"_s)->trigger();
        QCOMPARE(it.stage.desk.count<EndInspection>(), 1); // there was none
    }

    void dialogsDoNotOutliveTheSession()
    {
        Window it(*m_theme);
        it.stage.session.registerTenant({.companyName = u"Initech"_s, .email = u"bill@initech.example"_s});
        QPointer dialog(it.find<NewKeysDialog>());
        Q_EMIT it.stage.desk.sessionEnded();
        QTRY_VERIFY(!dialog);
        QVERIFY(it.isGateClosed());
    }

    void connectingIsSaidAndShownEverywhere()
    {
        Window it(*m_theme);
        it.stage.signIn();
        it.find<QAbstractButton>(u"connectStepPushButton"_s)->click();
        QCOMPARE(it.desk.window().currentPage(), u"stripe"_s);
        it.find<QAbstractButton>(u"connectPushButton"_s)->click();
        QCOMPARE(it.opened.size(), 1);
        QVERIFY(it.segment(u"stripe"_s).contains(u"waiting"_s));
        it.desk.window().showMinimized();
        it.stage.stripeBecomes(DeskStage::connectedStatus());
        QVERIFY(!it.desk.window().isMinimized());
        QCOMPARE(it.toasts(), QStringList{u"Stripe is connected."_s});
        QVERIFY(it.segment(u"stripe"_s).contains(u"acct_1QhT0n2eZvKYlo2C"_s));
        QCOMPARE(it.stage.home.doneCount(), 2);
    }

    void liveModeIsRedAndReadAnew()
    {
        Window it(*m_theme);
        it.stage.status = DeskStage::connectedStatus();
        it.stage.signIn();
        it.stage.status = {}; // nothing in the live world
        it.find<QAbstractButton>(u"modeSwitchButton"_s)->click();
        QCOMPARE(it.stage.session.mode(), Mode::Live);
        QCOMPARE(it.desk.window().modeBar()->kind(), ModeBar::Kind::Live);
        QCOMPARE(it.stage.stripe.loadState(), LoadState::Empty);
        it.find<QAbstractButton>(u"modeSwitchButton"_s)->click();
        QCOMPARE(it.desk.window().modeBar()->kind(), ModeBar::Kind::Test);
    }

    void theThemeChangesUnderTheOpenWindow()
    {
        Window it(*m_theme);
        it.stage.signIn();
        QSignalSpy chosen(&it.desk, &DeskWindow::themeChosen);
        const auto *home = it.desk.window().findChild<QWidget *>(u"homePanel"_s);
        const auto margin = home->mapTo(&it.desk.window(), QPoint(8, 8));
        const auto ground = [&] { return it.desk.window().grab().toImage().pixelColor(margin); };
        QCOMPARE(ground(), lightTokens().window);
        it.find<QAction>(u"darkAction"_s)->trigger();
        QTRY_COMPARE(ground(), darkTokens().window);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<ThemeController::Preference>(), ThemeController::Preference::Dark);
    }

    void theServersAddressIsCopiedFromTheStrip()
    {
        Window it(*m_theme);
        it.stage.signIn();
        QCOMPARE(it.segment(u"server"_s), u"127.0.0.1:8787"_s);
        it.find<QAbstractButton>(u"serverStatusSegment"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8787"_s);
        it.desk.setDatabase(u"PostgreSQL"_s, Tone::Bad);
        QCOMPARE(it.segment(u"database"_s), u"PostgreSQL"_s);
    }

    void howTheServerIsReachedIsSaidEverywhere_data()
    {
        QTest::addColumn<DeskLink::State>("state");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("briefly");
        QTest::addColumn<QString>("atLength");
        using State = DeskLink::State;
        QTest::newRow("looking") << State::Looking << QString() << u"Looking for 127.0.0.1:8787…"_s << QString();
        QTest::newRow("connected") << State::Connected << QString() << u"127.0.0.1:8787"_s << QString();
        QTest::newRow("busy") << State::Busy << u"overloaded"_s << u"127.0.0.1:8787 is busy"_s << u"asked again"_s;
        QTest::newRow("offline") << State::Offline << u"server_unreachable"_s << u"127.0.0.1:8787: offline since "_s
                                 << u"No connection to 127.0.0.1:8787"_s;
        QTest::newRow("untrusted") << State::Untrusted << u"certificate_expired"_s << u"127.0.0.1:8787: not trusted"_s
                                   << u"certificate has expired"_s;
    }
    void howTheServerIsReachedIsSaidEverywhere()
    {
        QFETCH(DeskLink::State, state);
        QFETCH(QString, code);
        QFETCH(QString, briefly);
        QFETCH(QString, atLength);
        Window it(*m_theme);
        it.stage.desk.become(state, {.kind = Error::Kind::Unavailable, .code = code});
        const auto *atGate = it.find<QLabel>(u"gateServerTextLabel"_s);
        QVERIFY(atGate->isVisible());
        QVERIFY(!atGate->text().isEmpty());
        it.stage.signIn();
        QVERIFY2(it.segment(u"server"_s).startsWith(briefly), qPrintable(it.segment(u"server"_s)));
        auto *banner = it.find<Banner>(u"windowBanner"_s);
        QCOMPARE(banner->isVisible(), !atLength.isEmpty());
        if (atLength.isEmpty())
            return;
        QVERIFY2(banner->accessibleName().contains(atLength), qPrintable(banner->accessibleName()));
        banner->findChild<QAbstractButton *>()->click();
        QCOMPARE(it.stage.desk.reconnections(), 1);
        it.stage.desk.become(DeskLink::State::Connected);
        QVERIFY(!banner->isVisible());
    }

    void theExplorerOpensInTheBrowser()
    {
        Window it(*m_theme);
        it.stage.signIn();
        it.find<QAbstractButton>(u"explorerPushButton"_s)->click();
        QCOMPARE(it.opened, QList{QUrl(u"http://127.0.0.1:8787/api/v1/docs/"_s)});
        QVERIFY(it.toasts().join(u' ').contains(u"http://127.0.0.1:8787/api/v1/docs/"_s));
    }

    void theKeyringIsAskedAboutAtTheGate()
    {
        Window it(*m_theme);
        it.desk.offerKeyringChoice(u"/home/anna/secrets"_s);
        QSignalSpy chosen(&it.desk, &DeskWindow::keyringChosen);
        it.find<QAbstractButton>(u"keepInMemoryPushButton"_s)->click();
        QCOMPARE(chosen.first().first().value<SecretStoreKind>(), SecretStoreKind::Memory);
    }

    void whoIsSignedInIsAskedByANotice()
    {
        Window it(*m_theme);
        it.stage.signIn();
        it.desk.offerKeyringChoice(u"/home/anna/secrets"_s);
        it.find<QAbstractButton>(u"toastActionPushButton"_s)->click();
        QVERIFY(it.find<KeyringDialog>());
        QSignalSpy chosen(&it.desk, &DeskWindow::keyringChosen);
        it.find<QAbstractButton>(u"keepInFilePushButton"_s)->click();
        QCOMPARE(chosen.first().first().value<SecretStoreKind>(), SecretStoreKind::File);
    }

    void aSessionThatIsNotKeptIsSaid()
    {
        Window it(*m_theme);
        it.stage.signIn();
        Q_EMIT it.stage.session.notKept({.kind = Error::Kind::Unavailable, .code = u"secret_store_unavailable"_s});
        QVERIFY(it.toasts().join(u' ').contains(u"password"_s));
    }

    void theDemoReachesGateAndHome()
    {
        Window it(*m_theme);
        it.desk.setDemo(
            u"anna@acme.example"_s, [&] { it.stage.signIn(); }, Secret(u"test_demo1234"_s));
        it.find<QAbstractButton>(u"enterDemoPushButton"_s)->click();
        QVERIFY(it.stage.session.isSignedIn());
        it.find<QWidget>(u"apiCard"_s)->findChild<QAbstractButton *>(u"copyToolButton"_s)->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"test_demo1234"_s));
    }

    void aPortThatMovedReachesOpenPanels()
    {
        Window it(*m_theme);
        it.stage.signIn();
        it.desk.window().openPage(u"stripe"_s);
        it.desk.setServer(QUrl(u"http://127.0.0.1:9999"_s), u"http://127.0.0.1:9999/callback/"_s);
        it.find<QWidget>(u"redirectUriCopyField"_s)->findChild<QAbstractButton *>()->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:9999/callback/"_s);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(DeskWindowTest)
#include "deskwindow_test.moc"
