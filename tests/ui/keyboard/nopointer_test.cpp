// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A working day without a pointer: the real desk with its services and sandbox, and one company's owner at the keyboard. The
// functions are one story, in their order.
#include "app/desktop/application.h"
#include "tests/ui/keyboard/keyboard.h"
#include "tests/webhooks/receivingserver.h"

#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The desktop's browser.
class Browser final : public QObject
{
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(u"http"_s, this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }

    QUrl shown;

public Q_SLOTS:
    void open(const QUrl &url) { shown = url; }
};

const auto password = u"correct horse battery staple"_s;

} // namespace

#define VERIFY_KEYS(what) QVERIFY2(what, qPrintable(m_keys->said()))

class NoPointerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<Application>(DesktopOptions{.isDemo = true});
        QSignalSpy ready(m_desk.get(), &Application::ready);
        QVERIFY(m_desk->start());
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QVERIFY(ready.wait(20'000));
        m_keys = std::make_unique<Keyboard>(window());
    }

    void cleanupTestCase()
    {
        m_keys.reset();
        m_desk.reset();
    }

    void registersACompany()
    {
        VERIFY_KEYS(m_keys->push(u"registerLinkPushButton"_s));
        VERIFY_KEYS(m_keys->fill(u"companyLineEdit"_s, u"Globex Corporation"_s));
        VERIFY_KEYS(m_keys->fill(u"firstNameLineEdit"_s, u"Hank"_s));
        VERIFY_KEYS(m_keys->fill(u"lastNameLineEdit"_s, u"Scorpio"_s));
        VERIFY_KEYS(m_keys->fill(u"registerEmailLineEdit"_s, u"hank@globex.example"_s));
        VERIFY_KEYS(m_keys->fill(u"registerPasswordLineEdit"_s, password));
        m_keys->press(Qt::Key_Return);
        takeSecrets(u"newKeysDialog"_s);
        QVERIFY(m_desk->session().isSignedIn());
    }

    void signsOutAndIn()
    {
        VERIFY_KEYS(m_keys->choose(u"userButton"_s, {u"signOutAction"_s}));
        QTRY_VERIFY(!m_desk->session().isSignedIn());
        VERIFY_KEYS(m_keys->fill(u"emailLineEdit"_s, u"hank@globex.example"_s));
        VERIFY_KEYS(m_keys->fill(u"passwordLineEdit"_s, password));
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->session().isSignedIn(), 10'000);
    }

    void choosesATheme()
    {
        VERIFY_KEYS(m_keys->choose(u"userButton"_s, {u"appearanceMenu"_s, u"darkAction"_s}));
        QVERIFY(m_desk->theme().isDark());
    }

    void switchesTheMode()
    {
        VERIFY_KEYS(m_keys->push(u"modeSwitchButton"_s));
        QCOMPARE(m_desk->session().mode(), Mode::Live);
        VERIFY_KEYS(m_keys->push(u"modeSwitchButton"_s));
        QCOMPARE(m_desk->session().mode(), Mode::Test);
    }

    void connectsStripeByThePastedAddress()
    {
        Browser browser;
        m_keys->press(Qt::Key_3, Qt::AltModifier);
        QTRY_COMPARE(m_desk->stripe().loadState(), LoadState::Empty);
        VERIFY_KEYS(m_keys->push(u"connectPushButton"_s));
        QTRY_VERIFY(m_desk->stripe().isWaiting() && browser.shown.isValid());
        const auto back = m_desk->house()->sandbox()->approve(browser.shown);
        QGuiApplication::clipboard()->setText(back.toString(QUrl::FullyEncoded));
        VERIFY_KEYS(m_keys->tabTo(u"redirectUrlLineEdit"_s));
        m_keys->press(Qt::Key_V, Qt::ControlModifier);
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->stripe().status().connected, 10'000);
    }

    void createsAndPublishesAPlan()
    {
        m_keys->press(Qt::Key_2, Qt::AltModifier);
        QTRY_COMPARE(m_desk->plans().loadState(), LoadState::Empty);
        m_keys->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"planDialog"_s));
        VERIFY_KEYS(m_keys->fill(u"nameLineEdit"_s, u"Pro"_s));
        VERIFY_KEYS(m_keys->fill(u"amountLineEdit"_s, u"29.99"_s));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(u"planDialog"_s), 10'000);
        QTRY_COMPARE(m_desk->plans().rowCount(), 1);
        QCOMPARE(m_desk->plans().record(0).syncState, SyncState::Synced);
    }

    void duplicatesAPlan()
    {
        VERIFY_KEYS(m_keys->tabTo(u"plansCardView"_s));
        m_keys->press(Qt::Key_Home);
        m_keys->press(Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"duplicateDialog"_s));
        VERIFY_KEYS(m_keys->fill(u"nameLineEdit"_s, u"Pro, again"_s));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(u"duplicateDialog"_s), 10'000);
        QTRY_COMPARE(m_desk->plans().rowCount(), 2);
    }

    void makesVerifiesAndRevokesAKey()
    {
        m_keys->press(Qt::Key_4, Qt::AltModifier);
        QTRY_COMPARE(m_desk->apiKeys().loadState(), LoadState::Filled);
        VERIFY_KEYS(m_keys->tabTo(u"keysTableView"_s));
        m_keys->press(Qt::Key_Home);
        m_keys->press(Qt::Key_R);
        QTRY_VERIFY(dialog(u"regenerateDialog"_s));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->apiKeys().rowCount(), 3);
        QTRY_VERIFY(QApplication::activeModalWidget() && !dialog(u"regenerateDialog"_s));
        VERIFY_KEYS(m_keys->push(u"copyToolButton"_s));
        const auto key = QGuiApplication::clipboard()->text();
        QVERIFY(key.startsWith(u"test_"_s) || key.startsWith(u"live_"_s));
        VERIFY_KEYS(m_keys->push(u"donePushButton"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());

        m_keys->press(Qt::Key_V);
        QTRY_VERIFY(dialog(u"verifyDialog"_s));
        VERIFY_KEYS(m_keys->fill(u"verifyPasswordField"_s, key));
        m_keys->press(Qt::Key_Return);
        QTRY_VERIFY(isShown(u"verifyAnswerCard"_s));
        m_keys->press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());

        VERIFY_KEYS(m_keys->tabTo(u"keysTableView"_s));
        m_keys->press(Qt::Key_Home);
        m_keys->press(Qt::Key_Delete);
        QTRY_VERIFY(dialog(u"confirmDialog"_s));
        if (isShown(u"typedLineEdit"_s)) { // the live one is on top
            VERIFY_KEYS(m_keys->fill(u"typedLineEdit"_s, m_desk->apiKeys().record(0).last4));
        }
        VERIFY_KEYS(m_keys->push(u"confirmPushButton"_s));
        QTRY_VERIFY(std::ranges::any_of(m_desk->apiKeys().records(), [](const ApiKey &key) { return !key.isActive; }));
    }

    void setsUpAWebhookTestsItAndSendsAgain()
    {
        m_keys->press(Qt::Key_5, Qt::AltModifier);
        QTRY_COMPARE(m_desk->webhook().loadState(), LoadState::Empty);
        m_keys->press(Qt::Key_E);
        QTRY_VERIFY(dialog(u"endpointDialog"_s));
        VERIFY_KEYS(m_keys->fill(u"urlLineEdit"_s, m_receiver.url().toString()));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        takeSecrets(u"webhookSecretDialog"_s);
        m_secret = QGuiApplication::clipboard()->text();
        QVERIFY(m_secret.startsWith(u"whsec_"_s));

        VERIFY_KEYS(m_keys->choose(u"testPushButton"_s, {u"test_webhook.testAction"_s}));
        QTRY_VERIFY(m_receiver.count() > 0);
        QTRY_VERIFY(isShown(u"trialCard"_s));

        makeAPlan();
        m_keys->press(Qt::Key_5, Qt::AltModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_receiver.messages().last().type() == u"plan.created"_s, 10'000);
        const auto before = m_receiver.count();
        m_keys->press(Qt::Key_F5);
        VERIFY_KEYS(m_keys->tabTo(u"deliveriesTableView"_s));
        m_keys->press(Qt::Key_Home);
        m_keys->press(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(m_receiver.count() > before, 10'000);
    }

    void asksTheSignatureDoctor()
    {
        const auto message = m_receiver.messages().last();
        QByteArray headers;
        for (const auto *name : {"webhook-id", "webhook-timestamp", "webhook-signature"})
            headers += QByteArray(name) + ": " + message.request.header(name) + '\n';
        m_keys->press(Qt::Key_D);
        QTRY_VERIFY(dialog(u"doctorDialog"_s));
        paste(u"doctorHeadersPlainTextEdit"_s, QString::fromUtf8(headers));
        paste(u"doctorBodyPlainTextEdit"_s, QString::fromUtf8(message.request.body));
        paste(u"doctorPasswordField"_s, m_secret);
        VERIFY_KEYS(m_keys->push(u"examineBusyButton"_s));
        QTRY_VERIFY(isShown(u"doctorTitleTextLabel"_s));
        m_keys->press(Qt::Key_Escape);
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }

    void retriesAnEvent()
    {
        m_keys->press(Qt::Key_6, Qt::AltModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_desk->events().loadState(), LoadState::Filled, 10'000); // since Stripe was connected
        const int tasks = m_desk->tasks().rowCount();
        m_keys->press(Qt::Key_U);
        QTRY_COMPARE(m_desk->tasks().rowCount(), tasks + 1);
        QTRY_COMPARE(m_desk->tasks().runningCount(), 0);
        QTRY_VERIFY(!m_desk->events().isBusy() && std::ranges::all_of(m_desk->events().records(), isHandled));
        fail(m_desk->events().record(0));
        m_keys->press(Qt::Key_F5);
        QTRY_COMPARE(m_desk->events().record(0).state, EventState::Dead);
        VERIFY_KEYS(m_keys->tabTo(u"eventsTableView"_s));
        m_keys->press(Qt::Key_Home, Qt::ControlModifier);
        m_keys->press(Qt::Key_R);
        QTRY_VERIFY_WITH_TIMEOUT(m_desk->events().record(0).state != EventState::Dead, 10'000);
    }

    void invitesSomebodyChangesTheRoleAndDeactivates()
    {
        m_keys->press(Qt::Key_7, Qt::AltModifier);
        QTRY_COMPARE(m_desk->members().loadState(), LoadState::Filled);
        m_keys->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"inviteDialog"_s));
        VERIFY_KEYS(m_keys->fill(u"inviteEmailLineEdit"_s, u"frank@globex.example"_s));
        VERIFY_KEYS(m_keys->tabTo(u"inviteRoleComboBox"_s));
        m_keys->press(Qt::Key_Home);
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(m_desk->members().rowCount(), 2);
        QTRY_VERIFY(QApplication::activeModalWidget() && !dialog(u"inviteDialog"_s));
        VERIFY_KEYS(m_keys->push(u"copyToolButton"_s)); // who has not copied the code is asked first
        VERIFY_KEYS(m_keys->push(u"donePushButton"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());

        VERIFY_KEYS(m_keys->tabTo(u"peopleTableView"_s));
        m_keys->press(Qt::Key_Home);
        m_keys->press(Qt::Key_Return);
        VERIFY_KEYS(m_keys->choose(u"changeRolePushButton"_s, {u"role_billingAction"_s}));
        QTRY_COMPARE(frank().role, Role::Billing);

        join(frank());
        m_keys->press(Qt::Key_F5);
        QTRY_COMPARE(frank().isActive, true);
        VERIFY_KEYS(m_keys->tabTo(u"peopleTableView"_s));
        m_keys->press(Qt::Key_Delete);
        QTRY_VERIFY(dialog(u"confirmDialog"_s));
        VERIFY_KEYS(m_keys->push(u"confirmPushButton"_s));
        QTRY_COMPARE(frank().isActive, false);
    }

private:
    QWidget &window() { return m_desk->window().window(); }
    QDialog *dialog(const QString &name)
    {
        auto *modal = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        return modal && modal->objectName() == name ? modal : nullptr;
    }
    bool isShown(const QString &name)
    {
        auto *found = window().findChild<QWidget *>(name);
        return found && found->isVisible();
    }

    /// Copies the first secret that the dialog shows, and goes.
    void takeSecrets(const QString &name)
    {
        QTRY_VERIFY_WITH_TIMEOUT(dialog(name), 10'000);
        VERIFY_KEYS(m_keys->push(u"copyToolButton"_s));
        VERIFY_KEYS(m_keys->push(u"donePushButton"_s));
        QTRY_VERIFY(!QApplication::activeModalWidget());
    }
    void paste(const QString &name, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        VERIFY_KEYS(m_keys->tabTo(name));
        m_keys->press(Qt::Key_V, Qt::ControlModifier);
    }
    void makeAPlan()
    {
        m_keys->press(Qt::Key_2, Qt::AltModifier);
        m_keys->press(Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(dialog(u"planDialog"_s));
        VERIFY_KEYS(m_keys->fill(u"nameLineEdit"_s, u"Told of"_s));
        VERIFY_KEYS(m_keys->fill(u"amountLineEdit"_s, u"5"_s));
        m_keys->press(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(u"planDialog"_s), 10'000);
    }
    static bool isHandled(const StripeEvent &event)
    {
        return event.state == EventState::Done || event.state == EventState::Ignored;
    }
    /// As if its handler had failed all its attempts.
    void fail(const StripeEvent &event)
    {
        change(u"UPDATE tenants_stripeevent SET state = 'dead' WHERE id = :id"_s, {{"id", event.id}});
    }
    /// As if they had come with their code.
    void join(const User &user)
    {
        change(u"UPDATE tenants_tenantuser SET is_active = :yes WHERE id = :id"_s, {{"yes", true}, {"id", user.id}});
    }
    void change(const QString &sql, Binds binds)
    {
        QVERIFY(m_desk->house()->database().transaction([&](Connection &connection) { return connection.change(sql, binds); }));
    }
    User frank()
    {
        const auto &people = m_desk->members().records();
        const auto found = std::ranges::find(people, u"frank@globex.example"_s, &User::email);
        return found == people.end() ? User() : *found;
    }

    ReceivingServer m_receiver; // outlives what sends to it
    std::unique_ptr<Application> m_desk;
    std::unique_ptr<Keyboard> m_keys;
    QString m_secret;
};

QTEST_MAIN(NoPointerTest)
#include "nopointer_test.moc"
