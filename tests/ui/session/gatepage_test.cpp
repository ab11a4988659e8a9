// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/session/gatepage.h"
#include "ui/session/registerpage.h"
#include "ui/session/signinpage.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/textlabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QLineEdit>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A gate in view, and hands to fill it in.
struct Gate
{
    explicit Gate(FakeDesk::Delivery delivery = FakeDesk::Delivery::AtOnce)
        : stage(delivery)
    {
        page.resize(900, 800);
        page.show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&page)); }();
    }
    template<typename Widget>
    Widget *find(const QString &name)
    {
        auto *widget = page.findChild<Widget *>(name);
        [&] { QVERIFY2(widget, qPrintable(name)); }();
        return widget;
    }
    void type(const QString &field, const QString &text)
    {
        auto *line = find<QLineEdit>(field);
        line->clear();
        QTest::keyClicks(line, text);
    }
    void click(const QString &button) { QTest::mouseClick(find<QAbstractButton>(button), Qt::LeftButton); }
    QString errorOf(const QString &field)
    {
        for (auto *each : page.findChildren<FormField *>())
            if (each->name() == field && each->isVisible())
                return each->error();
        return {};
    }
    void signInAs(const QString &password)
    {
        type(u"emailLineEdit"_s, u" anna@acme.example "_s);
        type(u"passwordLineEdit"_s, password);
        QTest::keyClick(find<QLineEdit>(u"passwordLineEdit"_s), Qt::Key_Return);
    }
    void fillRegistration(const QString &password = QString::fromLatin1(DeskStage::password))
    {
        click(u"registerLinkPushButton"_s);
        type(u"companyLineEdit"_s, u"Initech"_s);
        type(u"firstNameLineEdit"_s, u"Bill"_s);
        type(u"lastNameLineEdit"_s, u"Lumbergh"_s);
        type(u"registerEmailLineEdit"_s, u"bill@initech.example"_s);
        type(u"registerPasswordLineEdit"_s, password);
    }

    DeskStage stage;
    GatePage page{stage.session};
};

} // namespace

class GatePageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    void returnSignsIn()
    {
        Gate gate;
        QVERIFY(gate.find<QLineEdit>(u"emailLineEdit"_s)->hasFocus());
        gate.signInAs(QString::fromLatin1(DeskStage::password));
        QVERIFY(gate.stage.session.isSignedIn());
        QCOMPARE(gate.stage.desk.last<Login>()->email, u"anna@acme.example"_s); // without the blanks around
    }

    void aWrongPasswordIsSaidAndNothingTypedIsLost()
    {
        Gate gate;
        gate.signInAs(u"wrong horse"_s);
        auto *banner = gate.find<Banner>(u"signInBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(!banner->accessibleName().isEmpty());
        auto *password = gate.find<QLineEdit>(u"passwordLineEdit"_s);
        QCOMPARE(password->text(), u"wrong horse"_s);
        QVERIFY(password->hasFocus());
        QCOMPARE(password->selectedText(), u"wrong horse"_s); // typing replaces it
        QTest::keyClicks(password, QString::fromLatin1(DeskStage::password));
        gate.click(u"signInPushButton"_s);
        QVERIFY(gate.stage.session.isSignedIn());
        QVERIFY(!banner->isVisible());
    }

    void anEmptyFormIsNotSent()
    {
        Gate gate;
        gate.click(u"signInPushButton"_s);
        QCOMPARE(gate.stage.desk.count<Login>(), 0);
        QVERIFY(!gate.errorOf(u"email"_s).isEmpty());
        QVERIFY(!gate.errorOf(u"password"_s).isEmpty());
    }

    void tooManyAttemptsAreCountedDown()
    {
        Gate gate;
        gate.stage.desk.fail<Login>({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 2});
        gate.signInAs(u"wrong horse"_s);
        auto *banner = gate.find<Banner>(u"signInBanner"_s);
        auto *button = gate.find<BusyButton>(u"signInPushButton"_s);
        QVERIFY(banner->accessibleName().contains(u"0:02"_s));
        QVERIFY(!button->isEnabled());
        QTest::keyClick(gate.find<QLineEdit>(u"passwordLineEdit"_s), Qt::Key_Return);
        QCOMPARE(gate.stage.desk.count<Login>(), 1);
        QTRY_VERIFY(banner->accessibleName().contains(u"0:01"_s));
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(!banner->isVisible());
    }

    void theButtonWorksOnceWhileItWaits()
    {
        Gate gate(FakeDesk::Delivery::Held);
        gate.signInAs(QString::fromLatin1(DeskStage::password));
        QVERIFY(gate.find<BusyButton>(u"signInPushButton"_s)->isBusy());
        gate.click(u"signInPushButton"_s);
        QTest::keyClick(gate.find<QLineEdit>(u"passwordLineEdit"_s), Qt::Key_Return);
        QCOMPARE(gate.stage.desk.count<Login>(), 1);
        gate.stage.desk.deliver();
        QVERIFY(gate.stage.session.isSignedIn());
    }

    void theFormIsUsableWhileTheLastSessionIsLookedFor()
    {
        Gate gate(FakeDesk::Delivery::Held);
        gate.stage.store.write(u"session"_s, Secret(u"refresh"_s), [](const Result<> &) {});
        gate.stage.session.restore();
        auto *line = gate.find<QWidget>(u"restoringWidget"_s);
        QVERIFY(line->isVisible());
        gate.stage.desk.setDelivery(FakeDesk::Delivery::AtOnce);
        gate.signInAs(QString::fromLatin1(DeskStage::password));
        QVERIFY(gate.stage.session.isSignedIn());
        QVERIFY(!line->isVisible());
    }

    void anEndedSessionIsExplained()
    {
        DeskStage stage;
        stage.signIn();
        Q_EMIT stage.desk.sessionEnded();
        GatePage page(stage.session);
        page.show();
        QVERIFY(page.findChild<Banner *>(u"signInBanner"_s)->isVisible());
    }

    void theDemoIsOneClick()
    {
        Gate gate;
        QVERIFY(!gate.find<QWidget>(u"demoWidget"_s)->isVisible());
        int entered = 0;
        gate.page.setDemo(u"anna@acme.example"_s, [&] { ++entered; });
        QVERIFY(gate.find<TextLabel>(u"demoTextLabel"_s)->text().contains(u"anna@acme.example"_s));
        QTRY_VERIFY(gate.find<QWidget>(u"demoWidget"_s)->isVisible());
        gate.click(u"enterDemoPushButton"_s);
        QCOMPARE(entered, 1);
    }

    void registeringSignsIn()
    {
        Gate gate;
        gate.fillRegistration();
        QTest::keyClick(gate.find<QLineEdit>(u"registerPasswordLineEdit"_s), Qt::Key_Return);
        QVERIFY(gate.stage.session.isSignedIn());
        QVERIFY(gate.stage.session.hasNewKeys());
        const auto *sent = gate.stage.desk.last<RegisterTenant>();
        QCOMPARE(sent->companyName, u"Initech"_s);
        QCOMPARE(sent->firstName, u"Bill"_s);
        QCOMPARE(sent->lastName, u"Lumbergh"_s);
        QCOMPARE(sent->email, u"bill@initech.example"_s);
    }

    void brokenRulesStandAtTheirFieldsAndAreNotSent_data()
    {
        QTest::addColumn<QString>("input");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("no company") << u"companyLineEdit"_s << QString() << u"company_name"_s;
        QTest::newRow("long name") << u"firstNameLineEdit"_s << QString(151, u'x') << u"first_name"_s;
        QTest::newRow("no e-mail") << u"registerEmailLineEdit"_s << u"bill"_s << u"email"_s;
        QTest::newRow("short password") << u"registerPasswordLineEdit"_s << u"xk7!pq"_s << u"password"_s;
        QTest::newRow("common password") << u"registerPasswordLineEdit"_s << u"password123"_s << u"password"_s;
        QTest::newRow("company's name") << u"registerPasswordLineEdit"_s << u"initech2026"_s << u"password"_s;
    }

    void brokenRulesStandAtTheirFieldsAndAreNotSent()
    {
        QFETCH(QString, input);
        QFETCH(QString, text);
        QFETCH(QString, field);
        Gate gate;
        gate.fillRegistration();
        gate.type(input, text);
        gate.click(u"registerPushButton"_s);
        QCOMPARE(gate.stage.desk.count<RegisterTenant>(), 0);
        QVERIFY(!gate.errorOf(field).isEmpty());
        QVERIFY(gate.find<QLineEdit>(input)->hasFocus());
    }

    void whatTheServiceRefusesStandsAtItsField()
    {
        Gate gate;
        gate.stage.desk.fail<RegisterTenant>({.kind = Error::Kind::Conflict,
                                              .code = u"email_taken"_s,
                                              .field = u"email"_s,
                                              .problems = {{u"email"_s, u"email_taken"_s}}});
        gate.fillRegistration();
        gate.click(u"registerPushButton"_s);
        QVERIFY(!gate.errorOf(u"email"_s).isEmpty());
        QVERIFY(!gate.find<Banner>(u"registerBanner"_s)->isVisible());
        QCOMPARE(gate.find<QLineEdit>(u"registerPasswordLineEdit"_s)->text(), QString::fromLatin1(DeskStage::password));
    }

    void whatHasNoFieldStandsAbove()
    {
        Gate gate;
        gate.stage.desk.fail<RegisterTenant>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        gate.fillRegistration();
        gate.click(u"registerPushButton"_s);
        QVERIFY(gate.find<Banner>(u"registerBanner"_s)->isVisible());
        QVERIFY(!gate.find<Banner>(u"signInBanner"_s)->isVisible());
    }

    void passwordsAreRatedWhileTyped()
    {
        Gate gate;
        gate.fillRegistration(u"xk7!"_s);
        auto *word = gate.find<TextLabel>(u"passwordStrengthTextLabel"_s);
        const QString weak = word->text();
        gate.type(u"registerPasswordLineEdit"_s, u"zebra lamp 9"_s);
        const QString good = word->text();
        gate.type(u"registerPasswordLineEdit"_s, QString::fromLatin1(DeskStage::password));
        QVERIFY(!weak.isEmpty());
        QVERIFY(weak != good);
        QVERIFY(good != word->text());
        gate.type(u"companyLineEdit"_s, u"correct horse battery staple"_s); // now it is like the company's name
        QCOMPARE(word->text(), weak);
    }

    void oneFormLeadsToTheOther()
    {
        Gate gate;
        gate.click(u"registerLinkPushButton"_s);
        QVERIFY(gate.page.findChild<RegisterPage *>()->isVisible());
        QVERIFY(!gate.page.findChild<SignInPage *>()->isVisible());
        QVERIFY(gate.find<QLineEdit>(u"companyLineEdit"_s)->hasFocus());
        gate.click(u"signInLinkPushButton"_s);
        QVERIFY(gate.page.findChild<SignInPage *>()->isVisible());
        QVERIFY(gate.find<QLineEdit>(u"emailLineEdit"_s)->hasFocus());
    }

    void theKeyringIsAskedAboutWithoutBlockingTheForm()
    {
        Gate gate;
        gate.page.offerKeyringChoice(u"/home/anna/secrets"_s);
        gate.page.offerKeyringChoice(u"/home/anna/secrets"_s); // asked once
        QCOMPARE(gate.page.findChildren<QWidget *>(u"keyringChoice"_s).size(), 1);
        QSignalSpy chosen(&gate.page, &GatePage::keyringChosen);
        gate.click(u"keepInFilePushButton"_s);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.first().first().value<SecretStoreKind>(), SecretStoreKind::File);
        QTRY_VERIFY(!gate.page.findChild<QWidget *>(u"keyringChoice"_s));
        gate.signInAs(QString::fromLatin1(DeskStage::password));
        QVERIFY(gate.stage.session.isSignedIn());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(GatePageTest)
#include "gatepage_test.moc"
