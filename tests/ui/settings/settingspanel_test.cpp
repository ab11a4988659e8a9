// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/settingsstage.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/keyssection.h"
#include "ui/settings/languagesection.h"
#include "ui/settings/noticessection.h"
#include "ui/settings/profilessection.h"
#include "ui/settings/receiversection.h"
#include "ui/settings/settingspanel.h"
#include "ui/widgets/copyfield.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QTableView>
#include <QtWidgets/QTimeEdit>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// One section in a window, and what it says.
template<typename Section>
struct Shown
{
    template<typename... Parts>
    explicit Shown(SettingsStage &stage, Parts &...parts)
        : stage(stage)
        , section(std::make_unique<Section>(parts...))
    {
        if constexpr (requires { &Section::noticed; })
            QObject::connect(section.get(), &Section::noticed, section.get(),
                             [this](const Toast::Message &message) { said.append(message); });
        section->resize(860, 900);
        section->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(section.get())); }();
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = section->template findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    void trigger(const QString &name) const { find<QAction>(name)->trigger(); }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    void type(const QString &name, const QString &text) const { find<QLineEdit>(name)->setText(text); }
    QString tip(const QString &action) const { return find<QAction>(action)->toolTip(); }
    void choose(int row) const
    {
        auto *table = find<QTableView>(u"profilesTableView"_s);
        table->setCurrentIndex(table->model()->index(row, 0));
    }
    QString bannerText(const QString &name) const
    {
        QStringList words;
        for (auto *label : find(name)->template findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }

    SettingsStage &stage;
    std::unique_ptr<Section> section;
    QList<Toast::Message> said;
};

struct Profiles : SettingsStage, Shown<ProfilesSection>
{
    Profiles()
        : Shown<ProfilesSection>(*this, profiles)
    {
    }
};

struct Keys : SettingsStage, Shown<KeysSection>
{
    Keys()
        : Shown<KeysSection>(*this, keys, profiles)
    {
    }
    QString state(const QString &key) const { return find<QLabel>(key + u"-stateTextLabel"_s)->text(); }
};

struct Import : SettingsStage, Shown<ImportSection>
{
    Import()
        : Shown<ImportSection>(*this, profiles, keys)
    {
    }
};

enum Row { Own, Prod, Host };

} // namespace

class SettingsPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    // ---- the panel

    void aSearchFindsSettingsAndLeadsToThem()
    {
        SettingsPanel panel({{.id = u"one"_s, .title = u"One"_s, .make = [](QWidget *p) { return new QWidget(p); }},
                             {.id = u"two"_s,
                              .title = u"Two"_s,
                              .settings = {{u"Colour of the sky"_s, u"skyLineEdit"_s}},
                              .make = [](QWidget *p) {
                                  auto *line = new QLineEdit(p);
                                  line->setObjectName(u"skyLineEdit"_s);
                                  return line;
                              }}});
        panel.show();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        auto *list = panel.findChild<QListWidget *>(u"settingsListWidget"_s);
        auto *search = panel.findChild<QLineEdit *>(u"settingsSearchField"_s);
        QCOMPARE(panel.currentSection(), u"one"_s);
        QTest::keyClick(list, Qt::Key_Slash);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"SKY"_s);
        QTRY_COMPARE(list->item(list->count() - 1)->text(), u"Colour of the sky"_s);
        QCOMPARE(list->count(), 2); // the section and the setting
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down); // to the first, as none is chosen
        QTest::keyClick(list, Qt::Key_End);
        QCOMPARE(panel.currentSection(), u"two"_s);
        QVERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(panel.findChild<QLineEdit *>(u"skyLineEdit"_s)->hasFocus());
        search->setText(u"zebra"_s);
        QTRY_COMPARE(list->count(), 0);
        QVERIFY(panel.findChild<QLabel *>(u"nothingFoundTextLabel"_s)->isVisible());
        QCOMPARE(panel.currentSection(), u"two"_s); // what is shown stays
        QVERIFY(!panel.openSection(u"three"_s));
    }

    // ---- profiles

    void whatCannotBeDoneSaysWhy()
    {
        Profiles it;
        it.choose(Own);
        QVERIFY(!it.find<QAction>(u"switchProfileAction"_s)->isEnabled());
        QCOMPARE(it.tip(u"switchProfileAction"_s), u"It is open already."_s);
        QVERIFY(!it.find<QAction>(u"removeProfileAction"_s)->isEnabled());
        QVERIFY(it.tip(u"removeProfileAction"_s).startsWith(u"It is open"_s));
        QVERIFY(!it.find<QAction>(u"defaultProfileAction"_s)->isEnabled());
        it.choose(Prod);
        for (const auto &name : {u"switchProfileAction"_s, u"removeProfileAction"_s, u"defaultProfileAction"_s})
            QVERIFY(it.find<QAction>(name)->isEnabled());
        it.profiles.setSwitchRefusal(u"demo_stays"_s);
        Q_EMIT it.profiles.changed();
        QVERIFY(it.tip(u"switchProfileAction"_s).startsWith(u"The demo"_s));
    }

    void aProfileIsAddedByKeysAlone()
    {
        Profiles it;
        it.find(u"profilesTableView"_s)->setFocus();
        QTest::keyClick(it.find(u"profilesTableView"_s), Qt::Key_N);
        auto *dialog = it.find<QDialog>(u"profileDialog"_s);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog); // not the section, which may come to the front only now
        QTest::keyClicks(dialog->focusWidget(), u"Staging"_s);
        const auto *kind = it.find(u"kindSegmentedControl"_s);
        for (int tab = 0; tab < 5 && !kind->isAncestorOf(dialog->focusWidget()); ++tab)
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Right); // a database
        QVERIFY(it.find(u"urlLineEdit"_s)->isVisible());
        it.type(u"urlLineEdit"_s, u"postgresql://bo:hunter2@db/x"_s);
        QCOMPARE(it.find<QLineEdit>(u"urlLineEdit"_s)->text(), u"postgresql://bo@db/x"_s);
        QCOMPARE(it.find<QLineEdit>(u"passwordField"_s)->text(), u"hunter2"_s);
        QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(it.list.list.size(), 4);
        QCOMPARE(it.list.list.last().address, u"postgresql://bo@db/x"_s);
        QTRY_COMPARE(it.said.size(), 1);
        QCOMPARE(it.said.first().sentence, u"Staging is saved."_s);
    }

    void aFormThatIsWrongSaysSoAndKeepsWhatWasTyped()
    {
        Profiles it;
        it.trigger(u"addProfileAction"_s);
        it.type(u"nameLineEdit"_s, u"production"_s);
        it.type(u"fileLineEdit"_s, u"mysql://x"_s);
        QCOMPARE(it.find<QLabel>(u"nameHintTextLabel"_s)->text(), u"There is already something of this name."_s);
        QVERIFY(it.find<QLabel>(u"fileHintTextLabel"_s)->text().startsWith(u"This is no address"_s));
        QVERIFY(!it.find<QAbstractButton>(u"submitBusyButton"_s)->isEnabled());
        QCOMPARE(it.find<QLineEdit>(u"nameLineEdit"_s)->text(), u"production"_s);
    }

    void aChangeKeepsTheIdAndOffersToOpenAnew()
    {
        Profiles it;
        it.choose(Own);
        it.trigger(u"changeProfileAction"_s);
        it.find<QCheckBox>(u"readOnlyCheckBox"_s)->click();
        it.press(u"submitBusyButton"_s);
        QVERIFY(it.list.list.first().isReadOnly);
        QCOMPARE(it.list.list.first().id, u"own"_s);
        QSignalSpy restart(&it.profiles, &ProfilesModel::restartRequested);
        it.said.last().act();
        QCOMPARE(restart.size(), 1);
    }

    void aTryInTheFormCanBeStopped()
    {
        Profiles it;
        it.choose(Prod);
        it.trigger(u"changeProfileAction"_s);
        it.press(u"testBusyButton"_s);
        QTRY_VERIFY(it.tester.isAsked());
        QCOMPARE(it.tester.tried.name, u"Production"_s);
        it.press(u"stopTestPushButton"_s);
        QVERIFY(!it.tester.isAsked());
        it.press(u"testBusyButton"_s);
        QTRY_VERIFY(it.tester.isAsked());
        it.tester.answer(ConnectionReport{.product = u"PostgreSQL 15.8"_s, .schema = 3, .ourSchema = 3, .milliseconds = 7});
        QVERIFY(it.bannerText(u"reportBanner"_s).contains(u"PostgreSQL 15.8 answers in 7 ms."_s));
        it.type(u"urlLineEdit"_s, u"postgresql://other/x"_s); // what was found is of another address
        QVERIFY(!it.find(u"reportBanner"_s)->isVisible());
    }

    void aTryInTheListSaysWhatWasFound()
    {
        Profiles it;
        it.choose(Host);
        it.trigger(u"testProfileAction"_s);
        QVERIFY(it.bannerText(u"testBanner"_s).contains(u"is being tested"_s));
        it.tester.answer(failed({.kind = Error::Kind::Unavailable, .code = u"tls_failed"_s}));
        QVERIFY(it.bannerText(u"testBanner"_s).contains(u"Hosted: "_s));
    }

    void switchingAsksFirst()
    {
        Profiles it;
        QSignalSpy switched(&it.profiles, &ProfilesModel::switchRequested);
        it.choose(Prod);
        it.trigger(u"switchProfileAction"_s);
        QVERIFY(switched.isEmpty());
        it.press(u"confirmPushButton"_s);
        QCOMPARE(switched.first().first().toString(), u"prod"_s);
    }

    void removingAsksFirst()
    {
        Profiles it;
        it.choose(Prod);
        it.trigger(u"removeProfileAction"_s);
        QCOMPARE(it.list.list.size(), 3);
        it.press(u"confirmPushButton"_s);
        QTRY_COMPARE(it.said.size(), 1);
        QCOMPARE(it.list.list.size(), 2);
    }

    // ---- keys

    void aKeyIsEnteredOnceAndShownByItsEnd()
    {
        Keys it;
        QCOMPARE(it.state(u"stripe-test-key"_s), u"Not set"_s);
        it.press(u"stripe-test-key-enterPushButton"_s);
        it.type(u"secretPasswordField"_s, u"sk_live_51"_s);
        QCOMPARE(it.find<QLabel>(u"secretHintTextLabel"_s)->text(), u"This key is for the other mode."_s);
        it.type(u"secretPasswordField"_s, u" sk_test_51abcdWxYz "_s);
        it.press(u"submitBusyButton"_s);
        QTRY_COMPARE(it.state(u"stripe-test-key"_s), u"sk_test_…WxYz"_s);
        QVERIFY(it.find(u"keysBanner"_s)->isVisible());
        QSignalSpy restart(&it.profiles, &ProfilesModel::restartRequested);
        for (auto *button : it.find(u"keysBanner"_s)->findChildren<QPushButton *>())
            button->click();
        QCOMPARE(restart.size(), 1);
        for (auto *line : it.section->findChildren<QLineEdit *>())
            QVERIFY(!line->text().contains("51abcd"_L1) || !line->isVisible());
    }

    void aKeyIsRemovedAfterAQuestion()
    {
        Keys it;
        it.keys.keep(ProfileSecret::WebhookSecret, Secret(u"whsec_abcdefgh"_s), [](const Result<> &) {});
        QTRY_VERIFY(it.find(u"stripe-webhook-secret-removePushButton"_s)->isVisible());
        it.press(u"stripe-webhook-secret-removePushButton"_s);
        it.press(u"confirmPushButton"_s);
        QTRY_COMPARE(it.state(u"stripe-webhook-secret"_s), u"Not set"_s);
    }

    void theEnvironmentIsSaidToGoBefore()
    {
        Keys it;
        it.keys.setEnvironment({ProfileSecret::TestSecretKey});
        Q_EMIT it.keys.changed();
        QCOMPARE(it.state(u"stripe-test-key"_s), u"STRIPE_SECRET_KEY sets it for this run."_s);
    }

    void withoutAProfileNothingIsKept()
    {
        Keys it;
        it.keys.setProfile({});
        auto *enter = it.find<QPushButton>(u"stripe-test-key-enterPushButton"_s);
        QVERIFY(!enter->isEnabled());
        QVERIFY(enter->toolTip().contains(u"this run only"_s));
    }

    // ---- the others

    void addressesForStripeCanBeCopied()
    {
        SettingsStage stage;
        const Shown<ReceiverSection> it(stage, stage.preferences, stage.profiles);
        it.section->setServer(QUrl(u"http://127.0.0.1:8787"_s), u"http://127.0.0.1:8787/callback/"_s);
        QCOMPARE(it.find<CopyField>(u"redirectCopyField"_s)->text(), u"http://127.0.0.1:8787/callback/"_s);
        QCOMPARE(it.find<CopyField>(u"paymentCopyField"_s)->text(), u"http://127.0.0.1:8787/webhooks/stripe/payment/"_s);
        it.find<CopyField>(u"paymentCopyField"_s)->findChild<QAbstractButton *>(u"copyToolButton"_s)->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"http://127.0.0.1:8787/webhooks/stripe/payment/"_s);
        QVERIFY(!it.find(u"receiverBanner"_s)->isVisible());
        it.find<QSpinBox>(u"portSpinBox"_s)->setValue(9000);
        QCOMPARE(stage.preferences.port(), quint16(9000));
        QVERIFY(it.find(u"receiverBanner"_s)->isVisible());
    }

    void themeAndSizeAreInForceAtOnce()
    {
        SettingsStage stage;
        ThemeController theme(ThemeController::Preference::Light, false);
        const Shown<AppearanceSection> it(stage, theme, stage.preferences);
        QSignalSpy chosen(it.section.get(), &AppearanceSection::themeChosen);
        it.find<QRadioButton>(u"darkRadioButton"_s)->click();
        QVERIFY(theme.isDark());
        QCOMPARE(chosen.size(), 1);
        theme.setPreference(ThemeController::Preference::Light); // from the account's menu
        QVERIFY(it.find<QRadioButton>(u"lightRadioButton"_s)->isChecked());
        QSignalSpy scaled(&stage.preferences, &PreferencesModel::textScaleChosen);
        QTest::keyClick(it.find(u"textSizeComboBox"_s), Qt::Key_End);
        QCOMPARE(scaled.first().first().toInt(), 200);
    }

    void everyLanguageIsNamedInItself()
    {
        SettingsStage stage;
        const Shown<LanguageSection> it(stage, stage.preferences);
        auto *choice = it.find<QComboBox>(u"languageComboBox"_s);
        QCOMPARE(choice->itemText(0), u"As the desktop"_s);
        QCOMPARE(choice->itemText(1), u"Deutsch"_s);
        QSignalSpy chosen(&stage.preferences, &PreferencesModel::languageChosen);
        QTest::keyClick(choice, Qt::Key_Down);
        QCOMPARE(chosen.first().first().toString(), u"de"_s);
    }

    void noticesAreChosenOneByOne()
    {
        SettingsStage stage;
        const Shown<NoticesSection> it(stage, stage.preferences);
        const auto &wishes = stage.preferences.notices();
        it.press(u"noticesInFrontCheckBox"_s);
        QVERIFY(wishes.areInFrontToo);
        it.press(u"noticesOfEventsCheckBox"_s);
        QCOMPARE(wishes.unwanted, QList{NoticeKind::Events});
        QVERIFY(!it.find(u"quietFromTimeEdit"_s)->isEnabled());
        it.press(u"quietHoursCheckBox"_s);
        it.find<QTimeEdit>(u"quietFromTimeEdit"_s)->setTime({21, 15});
        QVERIFY(wishes.areHoursQuiet);
        QCOMPARE(wishes.quietFrom, QTime(21, 15));
        QCOMPARE(wishes.quietUntil, QTime(7, 0));

        auto changed = wishes; // elsewhere: by the switch under the list of notices
        changed.areOnDesktop = false;
        stage.preferences.setNotices(changed);
        QVERIFY(!it.find<QCheckBox>(u"noticesOnDesktopCheckBox"_s)->isChecked());
        for (const auto &name :
             {u"noticesInFrontCheckBox"_s, u"noticesOfTasksCheckBox"_s, u"quietHoursCheckBox"_s, u"quietFromTimeEdit"_s})
            QVERIFY2(!it.find(name)->isEnabled(), qPrintable(name));
        it.press(u"noticesOnDesktopCheckBox"_s); // and what was chosen stands
        QCOMPARE(wishes.unwanted, QList{NoticeKind::Events});
        QCOMPARE(wishes.quietFrom, QTime(21, 15));
    }

    void aFileIsShownBeforeItIsTaken()
    {
        Import it;
        QGuiApplication::clipboard()->setText(
            u"DATABASE_URL=postgresql://bo:hunter2@db/x\nSTRIPE_SECRET_KEY=sk_test_51WxYz\nEDITOR=vi\n"_s);
        it.press(u"pasteEnvPushButton"_s);
        auto *table = it.find<QTableView>(u"importTableView"_s);
        QCOMPARE(table->model()->rowCount(), 4); // the address and its password are two
        QCOMPARE(it.list.list.size(), 3);
        it.type(u"nameLineEdit"_s, u"From a file"_s);
        it.press(u"submitBusyButton"_s);
        QTRY_COMPARE(it.said.size(), 1);
        QCOMPARE(it.said.first().tone, Tone::Ok);
        QCOMPARE(it.list.list.last().name, u"From a file"_s);
        QCOMPARE(it.list.list.last().address, u"postgresql://bo@db/x"_s);
        QString kept;
        it.store.read(u"profile-"_s + it.list.list.last().id + u"-stripe-test-key",
                      [&](Result<Secret> secret) { kept = secret ? secret->revealText() : u"missing"_s; });
        QTRY_COMPARE(kept, u"sk_test_51WxYz"_s);
    }

    void keysAloneGoIntoTheOpenProfile()
    {
        Import it;
        it.section->preview("STRIPE_SECRET_KEY=sk_test_51WxYz\n");
        QVERIFY(it.find<QRadioButton>(u"intoOpenRadioButton"_s)->isChecked());
        QVERIFY(!it.find<QRadioButton>(u"intoNewRadioButton"_s)->isEnabled());
        it.press(u"submitBusyButton"_s);
        QTRY_COMPARE(it.keys.entry(ProfileSecret::TestSecretKey).mask, u"sk_test_…WxYz"_s);
        QCOMPARE(it.list.list.size(), 3);
        QCOMPARE(it.list.list.first().address, u"sqlite:////home/anna/plandeck.db"_s);
    }

    void aFileWithNothingForUsIsRefused()
    {
        Import it;
        it.section->preview("# nothing\n");
        QCOMPARE(it.said.size(), 1);
        QCOMPARE(it.said.first().tone, Tone::Bad);
        it.section->preview("EDITOR=vi\n");
        QVERIFY(!it.find<QAbstractButton>(u"submitBusyButton"_s)->isEnabled());
    }
};

QTEST_MAIN(SettingsPanelTest)
#include "settingspanel_test.moc"
