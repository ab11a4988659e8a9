// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/application.h"
#include "tests/support/testhouse.h"
#include "ui/session/gatepage.h"
#include "ui/shell/statusstrip.h"
#include "ui/widgets/banner.h"

#include <QtCore/QUrlQuery>
#include <QtGui/QDesktopServices>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *password = "correct horse battery"; // of TestHouse's companies

/// The desktop program as `plandeck --server URL`, on a real server.
struct Desktop
{
    explicit Desktop(const QUrl &server)
        : app(std::make_unique<Application>(DesktopOptions{.server = server}))
    {
        if (!app->start())
            qFatal("it does not start");
    }
    QWidget &window() const { return app->window().window(); }
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        const auto all = window().findChildren<Widget *>(name);
        const auto seen = std::ranges::find_if(all, &QWidget::isVisible);
        return seen == all.end() ? nullptr : *seen;
    }
    void click(const QString &name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, qPrintable(name));
        button->click();
    }
    void type(const QString &name, const QString &text) const
    {
        auto *line = find<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        line->clear();
        QTest::keyClicks(line, text);
    }
    QString segment(const QString &id) const
    {
        const auto *found = window().findChild<QAbstractButton *>(id + u"StatusSegment"_s);
        return found ? found->text() : QString();
    }
    void signIn(const QString &email = u"anna@acme.example"_s) const
    {
        type(u"emailLineEdit"_s, email);
        type(u"passwordLineEdit"_s, QString::fromLatin1(password));
        click(u"signInPushButton"_s);
        QTRY_VERIFY(app->session().isSignedIn());
    }

    std::unique_ptr<Application> app;
};

} // namespace

/// The whole window against a whole server, with HTTP between them.
class RemoteDesktopTest final : public QObject
{
    Q_OBJECT

    QTemporaryDir m_home;
    QUrl m_browsed;

    QUrl serve(TestHouse &house)
    {
        if (!house.house().start())
            qFatal("no server");
        return house.house().url();
    }

public Q_SLOTS:
    void browse(const QUrl &url) { m_browsed = url; }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
        qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // nobody's keyring is touched
        QDesktopServices::setUrlHandler(u"http"_s, this, "browse");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(u"http"_s); }

    void whoSignsInMakesAPlanAndSeesIt()
    {
        TestHouse house;
        const auto url = serve(house);
        const auto anna = house.connected();
        const Desktop desktop(url);
        QTRY_COMPARE(desktop.segment(u"server"_s), url.authority());
        desktop.signIn();
        auto &window = desktop.app->window().window();
        window.openPage(u"plans"_s);
        QTRY_COMPARE(desktop.app->plans().loadState(), LoadState::Empty);
        desktop.click(u"newPlanPushButton"_s);
        desktop.type(u"nameLineEdit"_s, u"Pro"_s);
        desktop.type(u"amountLineEdit"_s, u"29.99"_s);
        desktop.click(u"submitBusyButton"_s);
        QTRY_COMPARE(desktop.app->plans().rowCount(), 1);
        QCOMPARE(desktop.app->plans().record(0).price, Minor{2999});
        QCOMPARE(house.run(anna.owner, ListPlans{})->results.first().name, u"Pro"_s);
        QTRY_VERIFY(!window.findChild<QDialog *>(u"planDialog"_s));
    }

    void everyPageIsFilled()
    {
        TestHouse house;
        const auto url = serve(house);
        const auto anna = house.connected();
        const Desktop desktop(url);
        desktop.signIn();
        auto &app = *desktop.app;
        for (const auto page : {u"home", u"plans", u"stripe", u"keys", u"webhooks", u"events", u"people"})
            QVERIFY(app.window().window().openPage(QString::fromUtf16(page)));
        QTRY_COMPARE(app.home().loadState(), LoadState::Filled);
        QTRY_COMPARE(app.plans().loadState(), LoadState::Empty);
        QTRY_COMPARE(app.stripe().loadState(), LoadState::Filled);
        QTRY_COMPARE(app.apiKeys().loadState(), LoadState::Filled);
        QTRY_COMPARE(app.webhook().loadState(), LoadState::Empty);
        QTRY_COMPARE(app.members().loadState(), LoadState::Filled);
        QTRY_VERIFY(app.events().loadState() == LoadState::Empty || app.events().loadState() == LoadState::Filled);
        QVERIFY(app.stripe().status().connected);
        QTRY_VERIFY(desktop.segment(u"stripe"_s).contains(*app.stripe().status().accountId));
        QCOMPARE(desktop.segment(u"database"_s), QString()); // that is the server's
    }

    void connectingStripeTurnsGreenByItself()
    {
        TestHouse house;
        house.clock.advance(std::chrono::milliseconds(QDateTime::currentMSecsSinceEpoch() - house.clock.nowMs()));
        const auto url = serve(house);
        (void)house.company();
        const Desktop desktop(url); // whose own clock tells when the link expires
        desktop.signIn();
        desktop.app->window().window().openPage(u"stripe"_s);
        QTRY_VERIFY(desktop.find<QWidget>(u"connectPushButton"_s));
        QVERIFY(!desktop.find<QWidget>(u"redirectUriWidget"_s)); // whoever runs the server has registered it
        desktop.click(u"connectPushButton"_s);
        QTRY_VERIFY(m_browsed.isValid());
        const QUrlQuery back(house.sandbox().approve(m_browsed));
        QVERIFY(house.run({}, FinishConnect{.state = Secret(back.queryItemValue(u"state"_s, QUrl::FullyDecoded)),
                                            .code = Secret(back.queryItemValue(u"code"_s, QUrl::FullyDecoded))}));
        QTRY_VERIFY(desktop.app->stripe().status().connected);
        QTRY_VERIFY(desktop.segment(u"stripe"_s).contains(u"acct_"_s));
    }

    void whoRegistersAndWhoIsInvitedComeIn()
    {
        TestHouse house;
        const auto url = serve(house);
        const Desktop desktop(url);
        auto &session = desktop.app->session();
        session.registerTenant({.companyName = u"Initech"_s,
                                .email = u"bill@initech.example"_s,
                                .password = Secret(QByteArray("sesame open wide"))});
        QTRY_VERIFY(session.isSignedIn());
        QTRY_VERIFY(desktop.find<QDialog>(u"newKeysDialog"_s));
        std::optional<Secret> code;
        desktop.app->members().invite(this, {.email = u"mia@initech.example"_s, .role = Role::Admin},
                                      [&](Result<InvitedUser> &invited) { code = std::move(invited->invitation.code); });
        QTRY_VERIFY(code);
        session.signOut();
        session.join({.code = std::move(*code), .password = Secret(QByteArray("sesame open wide"))});
        QTRY_VERIFY(session.isSignedIn());
        QCOMPARE(session.tenant().name, u"Initech"_s);
        QCOMPARE(session.user().role, Role::Admin);
    }

    void aServerThatGoesIsSaidAndNothingTypedIsLost()
    {
        TestHouse house;
        const auto url = serve(house);
        (void)house.connected();
        const Desktop desktop(url);
        desktop.signIn();
        desktop.app->window().window().openPage(u"plans"_s);
        QTRY_COMPARE(desktop.app->plans().loadState(), LoadState::Empty);
        auto *banner = desktop.window().findChild<Banner *>(u"windowBanner"_s);
        QVERIFY(!banner->isVisible());
        desktop.click(u"newPlanPushButton"_s);
        desktop.type(u"nameLineEdit"_s, u"Pro"_s);
        desktop.type(u"amountLineEdit"_s, u"29.99"_s);
        house.house().stop(0);
        desktop.click(u"submitBusyButton"_s);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(url.authority()));
        QVERIFY(desktop.segment(u"server"_s).contains(u"offline"_s));
        QTRY_VERIFY(desktop.find<QWidget>(u"errorBanner"_s));
        QCOMPARE(desktop.find<QLineEdit>(u"nameLineEdit"_s)->text(), u"Pro"_s);
    }

    void theGateSaysWhichServerItIs()
    {
        const Desktop desktop(QUrl(u"http://127.0.0.1:1"_s));
        auto *gate = desktop.window().findChild<GatePage *>();
        const auto *words = gate->findChild<QLabel *>(u"gateServerTextLabel"_s);
        QTRY_VERIFY(words->isVisible() && words->text().contains(u"127.0.0.1:1: offline"_s));
    }
};

QTEST_MAIN(RemoteDesktopTest)
#include "remotedesktop_test.moc"
