// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/forms/secretdialog.h"
#include "ui/keys/keyspanel.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(Role role = Role::Owner)
    {
        stage.signIn(role);
        panel = std::make_unique<KeysPanel>(stage.apiKeys, stage.session);
        panel->setServer(QUrl(u"http://127.0.0.1:9"_s));
        QObject::connect(panel.get(), &KeysPanel::noticed, panel.get(),
                         [this](const Toast::Message &message) { said.append(message.sentence); });
        panel->resize(1136, 760);
        panel->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
        if (stage.session.may("api-keys.list"_L1))
            stage.apiKeys.refresh();
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    StateView::State state() const { return find<StateView>(u"keysStateView"_s)->state(); }
    void choose(int row) const { find<QTableView>(u"keysTableView"_s)->selectRow(row); }
    QString clip() const { return QGuiApplication::clipboard()->text(); }

    DeskStage stage;
    QStringList said;
    std::unique_ptr<KeysPanel> panel;
};

} // namespace

class KeysPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void init() { QGuiApplication::clipboard()->clear(); }

    void bothKeysAndTheirHistoryAreShown()
    {
        Shown it;
        QCOMPARE(it.state(), StateView::State::Filled);
        QVERIFY(it.text(u"testKeyTextLabel"_s).contains(u"k9Qz"_s));
        QVERIFY(it.text(u"liveKeyTextLabel"_s).contains(u"p2Lm"_s));
        QVERIFY(it.text(u"liveKeyBadge"_s).startsWith(u"Expires in 1"_s));
        QCOMPARE(it.find<QTableView>(u"keysTableView"_s)->model()->rowCount(), 5);
    }

    void everyStateIsShown()
    {
        Shown it;
        it.stage.apiKeys.reset();
        QCOMPARE(it.state(), StateView::State::Loading);
        it.stage.desk.fail<ListApiKeys>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.apiKeys.refresh();
        QCOMPARE(it.state(), StateView::State::Failed);
        it.stage.desk.on<ListApiKeys>([](ListApiKeys &) { return Result<ApiKeyList>(ApiKeyList{}); });
        it.press(u"failedPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
    }

    void keysThatWereReadStayWhenARefreshFails()
    {
        Shown it;
        it.stage.desk.fail<ListApiKeys>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.press(u"refreshKeysBusyButton"_s);
        QCOMPARE(it.state(), StateView::State::Filled);
        QVERIFY(it.find(u"keysBanner"_s)->isVisible());
    }

    void whoMayNotSeeKeysIsToldWhoMay()
    {
        Shown it(Role::Billing);
        QCOMPARE(it.state(), StateView::State::Empty);
        QCOMPARE(it.find(u"emptyStatePage"_s)->accessibleDescription(), u"Owner, Admin, and Developer can do this."_s);
        QCOMPARE(it.stage.desk.count<ListApiKeys>(), 0);
        QVERIFY(!it.find(u"verifyPushButton"_s)->isVisible());
    }

    void developersAreToldWhyLiveKeysAreNotTheirs()
    {
        Shown it(Role::Developer);
        QVERIFY(it.find(u"testRegeneratePushButton"_s)->isEnabled());
        QVERIFY(!it.find(u"liveRegeneratePushButton"_s)->isEnabled());
        QVERIFY(!it.find(u"liveRevokePushButton"_s)->isEnabled());
        QCOMPARE(it.text(u"liveRefusalTextLabel"_s), u"Your role does not manage live keys. Owner and Admin can do this."_s);
        it.choose(2); // a live one
        QVERIFY(!it.find<QAction>(u"regenerateAction"_s)->isEnabled());
        QVERIFY(it.find<QAction>(u"regenerateAction"_s)->toolTip().contains(u"Owner"_s));
        it.choose(0);
        QVERIFY(it.find<QAction>(u"regenerateAction"_s)->isEnabled());
    }

    void aNewKeyIsAskedForAsChosenAndShownOnce()
    {
        Shown it;
        it.press(u"testRegeneratePushButton"_s);
        it.find<QComboBox>(u"graceComboBox"_s)->setCurrentIndex(3);
        it.find<QComboBox>(u"expiryComboBox"_s)->setCurrentIndex(2);
        it.press(u"submitBusyButton"_s);
        const auto *asked = it.stage.desk.last<RegenerateApiKey>();
        QCOMPARE(asked->keyType, Mode::Test);
        QCOMPARE(asked->graceHours, std::optional<qint64>(72));
        QCOMPARE(asked->expiresInDays, std::optional<qint64>(90));

        auto *dialog = it.find<SecretDialog>(u"issuedKeyDialog"_s);
        QVERIFY(dialog->isVisible());
        auto *field = dialog->findChild<QWidget *>(u"issuedKeySecretRevealField"_s);
        field->findChild<QAbstractButton *>(u"copyToolButton"_s)->click();
        QCOMPARE(it.clip(), u"test_8Kd2mPfX7sLqWb3RtVyNnew1"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"clipboardClock"_s)->text().contains(u"45"_s));
        dialog->findChild<QAbstractButton *>(u"donePushButton"_s)->click();
        QTRY_VERIFY(!it.panel->findChild<SecretDialog *>());
        QVERIFY(it.text(u"testKeyTextLabel"_s).contains(u"new1"_s));
    }

    void theClockSaysWhenTheClipboardIsOthers()
    {
        Shown it;
        it.press(u"testRegeneratePushButton"_s);
        it.press(u"submitBusyButton"_s);
        auto *dialog = it.find<SecretDialog>(u"issuedKeyDialog"_s);
        dialog->findChild<QWidget *>(u"issuedKeySecretRevealField"_s)->findChild<QAbstractButton *>(u"copyToolButton"_s)->click();
        QGuiApplication::clipboard()->setText(u"something else"_s);
        QTRY_COMPARE(dialog->findChild<QLabel *>(u"clipboardClock"_s)->text(), u"It is no longer on the clipboard."_s);
    }

    void aRefusalStaysInTheForm()
    {
        Shown it;
        it.stage.desk.fail<RegenerateApiKey>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.press(u"testRegeneratePushButton"_s);
        it.press(u"submitBusyButton"_s);
        auto *form = it.find(u"regenerateDialog"_s);
        QVERIFY(form->isVisible());
        QVERIFY(form->findChild<QWidget *>(u"errorBanner"_s)->isVisible());
        QVERIFY(!it.panel->findChild<SecretDialog *>());
    }

    void aKeyThatIsKeptGoesIntoTheCommand()
    {
        Shown it;
        it.press(u"testRegeneratePushButton"_s);
        it.press(u"submitBusyButton"_s);
        auto *dialog = it.find<SecretDialog>(u"issuedKeyDialog"_s);
        QVERIFY(!dialog->findChild<QWidget *>(u"keepBusyButton"_s)->isEnabled()); // the stage's store ends with the program
        bool isKept = false;
        it.stage.session.keepSecret(u"api-key-"_s + it.stage.keys.first().id.text(), Secret(u"test_kept"_s),
                                    [&](const Result<> &kept) { isKept = kept.has_value(); });
        QTRY_VERIFY(isKept);
        it.find<QAction>(u"testEnvAction"_s)->trigger();
        QTRY_COMPARE(it.clip(), u"PLANDECK_API_URL=http://127.0.0.1:9\nPLANDECK_API_KEY=test_kept"_s);
    }

    void aKeyThatIsNotKeptLeavesItsPlaceOpen()
    {
        Shown it;
        it.find<QAction>(u"testCurlAction"_s)->trigger();
        QTRY_COMPARE(it.clip(), u"curl -H 'X-API-Key: YOUR_KEY' \\\n  http://127.0.0.1:9/api/v1/auth/plans/"_s);
        QVERIFY(it.said.last().contains(u"YOUR_KEY"_s));
    }

    void revokingNamesTheKeyAndItsEffect()
    {
        Shown it;
        it.press(u"testRevokePushButton"_s);
        auto *question = it.panel->findChild<ConfirmDialog *>();
        QVERIFY(question->windowTitle().contains(u"k9Qz"_s));
        QVERIFY(question->accessibleDescription().contains(u"refused"_s));
        question->findChild<QAbstractButton *>(u"confirmPushButton"_s)->click();
        QVERIFY(it.stage.desk.last<RevokeApiKey>()->confirm);
        QCOMPARE(it.stage.desk.last<RevokeApiKey>()->keyType, Mode::Test);
        QCOMPARE(it.text(u"testKeyTextLabel"_s), u"No key"_s);
        QVERIFY(!it.find(u"testRevokePushButton"_s)->isVisible());
        QVERIFY(it.said.last().contains(u"k9Qz"_s));
    }

    void revokingALiveKeyTakesItsName()
    {
        Shown it;
        it.press(u"liveRevokePushButton"_s);
        auto *question = it.panel->findChild<ConfirmDialog *>();
        auto *confirm = question->findChild<QAbstractButton *>(u"confirmPushButton"_s);
        QVERIFY(!confirm->isEnabled());
        question->findChild<QLineEdit *>(u"typedLineEdit"_s)->setText(u"p2Lm"_s);
        QVERIFY(confirm->isEnabled());
        question->findChild<QAbstractButton *>(u"cancelPushButton"_s)->click();
        QCOMPARE(it.stage.desk.count<RevokeApiKey>(), 0);
    }

    void aKeyThatCouldNotBeRevokedIsSaid()
    {
        Shown it;
        it.stage.desk.fail<RevokeApiKey>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.press(u"testRevokePushButton"_s);
        it.panel->findChild<ConfirmDialog *>()->findChild<QAbstractButton *>(u"confirmPushButton"_s)->click();
        QVERIFY(it.said.last().contains(u"not revoked"_s));
        QVERIFY(it.text(u"testKeyTextLabel"_s).contains(u"k9Qz"_s));
    }

    void aPastedKeyIsVerified_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("title");
        QTest::newRow("ours") << u" test_8Kd2mPfX7sLqWb3RtVyNk9Qz\n"_s << u"A test key of Acme GmbH"_s;
        QTest::newRow("nobody's") << u"test_nobodys"_s << u"This key does not work"_s;
    }
    void aPastedKeyIsVerified()
    {
        QFETCH(QString, key);
        QFETCH(QString, title);
        Shown it;
        it.press(u"verifyPushButton"_s);
        QVERIFY(!it.find(u"verifyBusyButton"_s)->isEnabled());
        it.find<QLineEdit>(u"verifyPasswordField"_s)->setText(key);
        it.press(u"verifyBusyButton"_s);
        QCOMPARE(it.stage.desk.last<VerifyApiKey>()->inBody.revealText(), key.trimmed());
        QCOMPARE(it.text(u"verifyTitleTextLabel"_s), title);
        it.find<QLineEdit>(u"verifyPasswordField"_s)->setText(u"another"_s);
        QVERIFY(it.text(u"verifyTitleTextLabel"_s) != title); // what was said was about the key before
    }

    void keysDoWhatTheMenuDoes()
    {
        Shown it;
        auto *table = it.find<QTableView>(u"keysTableView"_s);
        table->setFocus();
        it.choose(2);
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(it.find(u"keyInspector"_s)->isVisible());
        QTest::keyClick(table, Qt::Key_Delete);
        QVERIFY(it.panel->findChild<ConfirmDialog *>()->windowTitle().contains(u"p2Lm"_s));
        delete it.panel->findChild<ConfirmDialog *>();
        QTest::keyClick(table, Qt::Key_R);
        QVERIFY(it.find(u"regenerateDialog"_s)->windowTitle().contains(u"live"_s));
    }

    void theContextMenuKnowsTheChosenKey()
    {
        Shown it;
        auto *table = it.find<QTableView>(u"keysTableView"_s);
        it.choose(1);
        Q_EMIT table->customContextMenuRequested({20, 20});
        auto *menu = it.find<QMenu>(u"keyMenu"_s);
        QVERIFY(menu->actions().contains(it.find<QAction>(u"copyKeyIdAction"_s)));
        it.find<QAction>(u"copyKeyIdAction"_s)->trigger();
        QCOMPARE(it.clip(), it.stage.keys.at(1).id.text());
    }

    void theInspectorSaysWhatTheStateMeans()
    {
        Shown it;
        it.choose(1);
        Q_EMIT it.find<QTableView>(u"keysTableView"_s)->activated(it.stage.apiKeys.index(1, 0));
        QVERIFY(it.text(u"keyMeaningTextLabel"_s).contains(u"newer key"_s));
        QTest::keyClick(it.find(u"closeInspectorToolButton"_s), Qt::Key_Escape);
        QVERIFY(!it.find(u"keyInspector"_s)->isVisible());
    }

    void changesElsewhereComeByThemselves()
    {
        Shown it;
        it.stage.keys.removeFirst();
        Q_EMIT it.stage.desk.changed(Topic::ApiKeys);
        QCOMPARE(it.text(u"testKeyTextLabel"_s), u"No key"_s);
    }
};

QTEST_MAIN(KeysPanelTest)
#include "keyspanel_test.moc"
