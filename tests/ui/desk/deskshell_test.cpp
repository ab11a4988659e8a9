// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What works wherever one is: palette, links, tasks, notices, keys, and what the window remembers.
#include "tests/support/deskstage.h"
#include "tests/ui/desk/deskparts.h"
#include "ui/activity/noticespopup.h"
#include "ui/activity/taskspopup.h"
#include "ui/desk/deskwindow.h"
#include "ui/help/helpdialog.h"
#include "ui/palette/commandpalette.h"
#include "ui/shell/statusstrip.h"
#include "ui/shortcuts/shortcutsheet.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/tableview.h"
#include "ui/widgets/toast.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QTextBlock>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QTextBrowser>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Window
{
    Window(ThemeController &theme, MapMemory &memory)
        : desk(partsOf(stage, theme, memory, [](QWidget *parent) { return new QLineEdit(parent); }))
    {
        desk.setServer(QUrl(u"http://127.0.0.1:8787"_s), u"http://127.0.0.1:8787/callback/"_s);
        desk.show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window())); }();
    }
    ShellWindow &window() { return desk.window(); }
    template<typename Widget>
    Widget *find(const QString &name = {})
    {
        return window().findChild<Widget *>(name);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&window(), key, modifiers); }
    /// Into the palette, and then Enter.
    void run(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        auto *field = find<QLineEdit>(u"paletteLineEdit"_s);
        field->setText(text);
        QTRY_VERIFY(!stage.search.isBusy());
        QTest::keyClick(field, Qt::Key_Return);
    }
    QString toasts()
    {
        QStringList sentences;
        for (const auto *toast : window().findChildren<Toast *>())
            sentences.append(toast->accessibleName());
        return sentences.join(u' ');
    }
    QString segment(const QString &id)
    {
        auto *found = find<QAbstractButton>(id + u"StatusSegment"_s);
        return found ? found->text() : QString();
    }
    int selectedRow(const QString &table) { return find<TableView>(table)->currentIndex().row(); }

    DeskStage stage;
    DeskWindow desk;
};

} // namespace

class DeskShellTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false); }
    void init() { m_memory.values.clear(); }

    void f1HelpsOnWhatIsInFront()
    {
        Window it(*m_theme, m_memory);
        const auto shown = [&it] {
            auto *help = QApplication::activeWindow() ? qobject_cast<HelpDialog *>(QApplication::activeWindow()) : nullptr;
            return help ? help->place() : HelpPlace{};
        };
        const auto dismiss = [] { QTest::keyClick(QApplication::activeWindow(), Qt::Key_Escape); };
        it.press(Qt::Key_F1); // at the gate
        QTRY_COMPARE(shown().page, u"start"_s);
        dismiss();
        it.stage.signIn();
        it.window().openPage(u"webhooks"_s);
        it.window().activateWindow(); // offscreen, nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), &it.window());
        it.press(Qt::Key_F1);
        QTRY_COMPARE(shown(), (HelpPlace{u"webhooks"_s, {}}));
        QVERIFY(it.find<QTextBrowser>(u"helpTextBrowser"_s)->toPlainText().contains(u"The signature doctor"_s));
        dismiss();
        it.window().activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), &it.window());
        it.press(Qt::Key_Question); // a dialog in front
        QTRY_VERIFY(qobject_cast<ShortcutSheet *>(QApplication::activeWindow()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
        QTRY_COMPARE(shown(), (HelpPlace{u"keyboard"_s, {}}));
    }

    void linksOfTheHelpStayInItOrGoToTheBrowser()
    {
        HelpDialog help(nullptr);
        QSignalSpy left(&help, &HelpDialog::linkActivated);
        help.open({u"start"_s, {}});
        auto *text = help.findChild<QTextBrowser *>(u"helpTextBrowser"_s);
        Q_EMIT text->anchorClicked(QUrl(u"plans.md#files"_s));
        QCOMPARE(help.place(), (HelpPlace{u"plans"_s, u"files"_s}));
        QCOMPARE(text->textCursor().block().text(), u"Files"_s);
        Q_EMIT text->anchorClicked(QUrl(u"#publishing"_s));
        QCOMPARE(text->textCursor().block().text(), u"Publishing"_s);
        auto *pages = help.findChild<QListWidget *>(u"helpPagesListWidget"_s);
        QCOMPARE(pages->currentItem()->text(), u"Plans"_s);
        pages->setCurrentRow(pages->count() - 1);
        QCOMPARE(help.place().page, u"CHANGELOG"_s);
        QVERIFY(left.isEmpty());
        Q_EMIT text->anchorClicked(QUrl(u"https://semver.org/"_s));
        QCOMPARE(left.size(), 1);
    }

    void everyPageOfTheHelpIsThere()
    {
        for (const auto &page : helpPages()) {
            QVERIFY2(helpText(page.name).startsWith(u"# "_s), qPrintable(page.name));
            QVERIFY(page.title != page.name);
        }
    }

    void theHelpIsInTheLanguageOfTheWindow()
    {
        const QLocale before;
        const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
        HelpDialog help(nullptr);
        help.open({u"plans"_s, u"files"_s});
        auto *text = help.findChild<QTextBrowser *>(u"helpTextBrowser"_s);
        auto *pages = help.findChild<QListWidget *>(u"helpPagesListWidget"_s);
        const auto speak = [&help](const QString &language) {
            QLocale::setDefault(QLocale(language));
            QEvent change(QEvent::LanguageChange);
            QApplication::sendEvent(&help, &change);
        };
        speak(u"de"_s);
        QCOMPARE(pages->currentItem()->text(), u"Pläne"_s);
        QCOMPARE(text->textCursor().block().text(), u"Dateien"_s); // where it was
        Q_EMIT text->anchorClicked(QUrl(u"keys.md#shown-once"_s)); // links are the same in every language
        QCOMPARE(text->textCursor().block().text(), u"Einmal angezeigt"_s);
        speak(u"ar"_s);
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::RightToLeft);
        help.open({u"CHANGELOG"_s, {}}); // which is in English alone
        QCOMPARE(text->document()->defaultTextOption().textDirection(), Qt::LeftToRight);
        speak(u"it"_s); // a language that there is no help in
        QCOMPARE(pages->item(0)->text(), u"Getting started"_s);
    }

    void diagnosticsHaveTheLastErrorsAndNothingSecret()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.desk.setDatabase(u"PostgreSQL at db.example.org"_s);
        it.desk.setSchema(u"13"_s);
        it.stage.desk.fail<GetTenantOverview>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s, .detail = u"hush"_s});
        it.press(Qt::Key_F5);
        QTRY_VERIFY(!it.stage.problems.entries().isEmpty());
        it.find<QAction>(u"diagnosticsAction"_s)->trigger();
        const auto text = QGuiApplication::clipboard()->text();
        for (const auto &part : {QStringLiteral("Version: " PLANDECK_VERSION), u"Schema: 13"_s, u"Role: owner"_s,
                                 u"Stripe: test"_s, u"db.example.org"_s, u"tenants.overview  storage_unavailable"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" in "_s + text));
        for (const auto &secret : {u"hush"_s, u"anna"_s, u"Acme"_s, u"sk_"_s, QString::fromLatin1(DeskStage::password)})
            QVERIFY2(!text.contains(secret, Qt::CaseInsensitive), qPrintable(text));
        QVERIFY(it.toasts().contains(u"The diagnostics are on the clipboard"_s));
    }

    void anotherVersionSaysWhatIsNew()
    {
        QVERIFY(!Window(*m_theme, m_memory).toasts().contains(u"new here"_s)); // the first start
        m_memory.remember(u"version"_s, "0.0.9");
        Window updated(*m_theme, m_memory);
        QVERIFY(updated.toasts().contains(u"This is Plandeck "_s));
        QVERIFY(!Window(*m_theme, m_memory).toasts().contains(u"new here"_s));
    }

    void thePaletteLeadsToPagesAndDoesActions()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.run(u"webho"_s);
        QCOMPARE(it.window().currentPage(), u"webhooks"_s);
        it.run(u"keyboard"_s);
        QVERIFY(it.find<ShortcutSheet>());
        QVERIFY(m_memory.values.value(u"palette/recent"_s).startsWith("window/shortcutsAction\nwindow/webhooksPageAction"));
    }

    void thePaletteRestsAtTheGate()
    {
        Window it(*m_theme, m_memory);
        it.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!it.find<CommandPalette>()->isOpen());
        it.stage.signIn();
        it.find<QAbstractButton>(u"paletteButton"_s)->click();
        QVERIFY(it.find<CommandPalette>()->isOpen());
        it.stage.session.signOut();
        QVERIFY(!it.find<CommandPalette>()->isOpen());
    }

    void whatCannotBeDoneSaysWhy()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn(Role::Developer);
        it.window().openPage(u"events"_s);
        it.press(Qt::Key_K, Qt::ControlModifier);
        auto &model = it.find<CommandPalette>()->model();
        model.setText(u"retry"_s);
        QVERIFY(!model.row(1).entry.isEnabled);
        QVERIFY(!model.row(1).entry.detail.isEmpty());
    }

    void idsLeadToTheirObjects()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.run(DeskStage::someEvents()[2].eventId);
        QCOMPARE(it.window().currentPage(), u"events"_s);
        QCOMPARE(it.selectedRow(u"eventsTableView"_s), 2);
        it.run(DeskStage::someKeys()[1].id.text());
        QCOMPARE(it.window().currentPage(), u"keys"_s);
        QCOMPARE(it.selectedRow(u"keysTableView"_s), 1);
        it.run(u"prod_unknown"_s);
        QVERIFY(it.toasts().contains(u"prod_unknown"_s));
    }

    void linksLeadToTheirPlaces_data()
    {
        QTest::addColumn<DeskPlace>("place");
        QTest::addColumn<QString>("page");
        using Kind = DeskPlace::Kind;
        QTest::newRow("page") << DeskPlace{Kind::Page, u"stripe"_s} << u"stripe"_s;
        QTest::newRow("event") << DeskPlace{Kind::Event, DeskStage::someEvents()[1].eventId} << u"events"_s;
        QTest::newRow("delivery") << DeskPlace{Kind::Delivery, DeskStage::someDeliveries()[1].id.text()} << u"webhooks"_s;
        QTest::newRow("person") << DeskPlace{Kind::User, DeskStage::somePeople()[1].id.text()} << u"people"_s;
        QTest::newRow("key") << DeskPlace{Kind::Key, DeskStage::someKeys()[1].id.text()} << u"keys"_s;
    }
    void linksLeadToTheirPlaces()
    {
        QFETCH(DeskPlace, place);
        Window it(*m_theme, m_memory);
        it.desk.go(place); // kept until somebody is there
        QVERIFY(it.window().isGateClosed());
        it.stage.signIn();
        QTEST(it.window().currentPage(), "page");
        if (place.kind == DeskPlace::Kind::Page)
            return;
        const auto tables = it.window().pageWidget(place.page())->findChildren<TableView *>();
        QVERIFY(std::ranges::any_of(tables, [](const TableView *table) { return table->currentIndex().row() == 1; }));
    }

    void anUnknownLinkIsSaidKindly_data()
    {
        QTest::addColumn<DeskPlace>("place");
        QTest::newRow("page") << DeskPlace{DeskPlace::Kind::Page, u"nowhere"_s};
        QTest::newRow("event") << DeskPlace{DeskPlace::Kind::Event, u"evt_unknown"_s};
        QTest::newRow("of another kind") << DeskPlace{DeskPlace::Kind::Plan, DeskStage::someEvents()[1].id.text()};
        QTest::newRow("key") << DeskPlace{DeskPlace::Kind::Key, u"0190a1b2-0000-7000-8000-0000000000ff"_s};
    }
    void anUnknownLinkIsSaidKindly()
    {
        QFETCH(DeskPlace, place);
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.desk.go(place);
        QTRY_VERIFY(!it.toasts().isEmpty());
    }

    void filtersGiveWayToWhatIsRevealed()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.window().openPage(u"events"_s);
        it.stage.events.setFilter({.search = u"nothing like this"_s});
        QCOMPARE(it.stage.events.rowCount(), 0);
        it.desk.go({DeskPlace::Kind::Event, DeskStage::someEvents()[3].eventId});
        QCOMPARE(it.selectedRow(u"eventsTableView"_s), 3);
    }

    void theLastPageIsWhereOneBegins()
    {
        m_memory.values.insert(u"page/shop"_s, "keys");
        Window it(*m_theme, m_memory);
        it.desk.setKeptAs(u"shop"_s);
        it.stage.signIn();
        QCOMPARE(it.window().currentPage(), u"keys"_s);
        it.window().openPage(u"people"_s);
        QCOMPARE(m_memory.values.value(u"page/shop"_s), QByteArray("people"));
        it.stage.session.signOut();
        it.stage.signIn(); // maybe somebody else
        QCOMPARE(it.window().currentPage(), u"home"_s);
    }

    void columnsKeepTheirWidths()
    {
        {
            Window it(*m_theme, m_memory);
            it.stage.signIn();
            it.window().openPage(u"events"_s);
            it.find<TableView>(u"eventsTableView"_s)->horizontalHeader()->resizeSection(EventsModel::State, 161);
        }
        Window again(*m_theme, m_memory);
        again.stage.signIn();
        again.window().openPage(u"events"_s);
        QCOMPARE(again.find<TableView>(u"eventsTableView"_s)->columnWidth(EventsModel::State), 161);
    }

    void garbageInTheMemoryIsNoPage()
    {
        m_memory.values.insert(u"page/"_s, QByteArray("\xff\x00page", 6));
        m_memory.values.insert(u"widths/eventsTableView"_s, "1:x,:,9999999999:5,1");
        m_memory.values.insert(u"palette/recent"_s, QByteArray("\xff\n\n\x01", 4));
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        QCOMPARE(it.window().currentPage(), u"home"_s);
        it.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(it.find<CommandPalette>()->isOpen());
    }

    void tasksAreCountedAndListed()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        QCOMPARE(it.segment(u"tasks"_s), QString());
        auto task = it.stage.tasks.start(u"Import"_s);
        QVERIFY(it.segment(u"tasks"_s).contains(u'1'));
        it.find<QAbstractButton>(u"tasksStatusSegment"_s)->click();
        QVERIFY(it.find<TasksPopup>()->isVisible());
        task.fail(u"Row 14 has no price."_s);
        QVERIFY(it.segment(u"notices"_s).contains(u'1'));
        it.stage.tasks.clearEnded();
        QCOMPARE(it.segment(u"tasks"_s), QString());
    }

    void catchingUpIsATask()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.window().openPage(u"events"_s);
        it.stage.desk.setDelivery(FakeDesk::Delivery::Held);
        it.find<QAction>(u"catchUpAction"_s)->trigger();
        QCOMPARE(it.stage.tasks.runningCount(), 1);
        it.stage.desk.deliver();
        QCOMPARE(it.stage.tasks.runningCount(), 0);
    }

    void closingAsksWhileWorkGoesOn()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        bool isStopped = false;
        it.stage.work = it.stage.tasks.start(u"Import"_s, [&] { isStopped = true; });
        it.press(Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(it.window().isVisible());
        auto *dialog = it.find<ConfirmDialog>();
        QVERIFY(dialog);
        dialog->findChild<QAbstractButton *>(u"confirmPushButton"_s)->click();
        QVERIFY(isStopped);
        QVERIFY(!it.window().isVisible());
    }

    void whatFailsMeanwhileIsNoticed()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn(); // two have failed before: no news
        QVERIFY(!it.segment(u"notices"_s).contains(u'1'));
        auto &event = it.stage.inbox.last();
        QVERIFY(!isFailed(event));
        event.state = EventState::Dead;
        Q_EMIT it.stage.desk.changed(Topic::Events);
        QVERIFY(it.segment(u"notices"_s).contains(u'1'));
        it.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        auto *list = it.find<NoticesPopup>()->findChild<QListView *>(u"noticesListView"_s);
        list->setCurrentIndex(list->model()->index(0, 0));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(it.window().currentPage(), u"events"_s);
        QCOMPARE(it.selectedRow(u"eventsTableView"_s), int(it.stage.inbox.size()) - 1);
        QVERIFY(!it.segment(u"notices"_s).contains(u'1'));
    }

    void troubleStaysAfterItsToast()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.window().toasts()->show({.tone = Tone::Bad, .sentence = u"It was not saved."_s});
        it.window().toasts()->show({.tone = Tone::Ok, .sentence = u"Saved."_s});
        QVERIFY(it.segment(u"notices"_s).contains(u'1'));
        QCOMPARE(it.window().toasts()->findChildren<Toast *>().size(), 2);
        it.stage.session.signOut();
        QVERIFY(!it.segment(u"notices"_s).contains(u'1'));
        QVERIFY(!it.window().toasts()->isVisible()); // nor is it on screen for who comes next
    }

    void noticesAreChosenWhereTheyAre()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
        it.find<QAbstractButton>(u"desktopNoticesCheckBox"_s)->click();
        it.find<QAbstractButton>(u"noticeSettingsPushButton"_s)->click();
        QCOMPARE(it.desk.place(), u"settings/notices"_s);
        auto *choice = it.find<QAbstractButton>(u"noticesOnDesktopCheckBox"_s);
        QVERIFY(choice->isVisible());
        QVERIFY(!choice->isChecked()); // the same switch
        QVERIFY(!it.stage.settings.preferences.notices().areOnDesktop);
    }

    void oneTaskSaysHowFarItIs()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        auto task = it.stage.tasks.start(u"Import"_s);
        task.setProgress(30, 120);
        QVERIFY2(it.segment(u"tasks"_s).contains(u"25 %"_s), qPrintable(it.segment(u"tasks"_s)));
        const auto other = it.stage.tasks.start(u"Export"_s);
        QVERIFY(!it.segment(u"tasks"_s).contains(u'%'));
    }

    void aKeyLeadsToTheToast()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.window().openPage(u"events"_s);
        auto *table = it.find<TableView>(u"eventsTableView"_s);
        table->setFocus();
        bool isUndone = false;
        it.window().toasts()->show({.sentence = u"Archived."_s, .action = u"Undo"_s, .act = [&] { isUndone = true; }});
        it.press(Qt::Key_F8);
        auto *button = it.find<QAbstractButton>(u"toastActionPushButton"_s);
        QVERIFY(button->hasFocus());
        QTest::keyClick(button, Qt::Key_Space);
        QVERIFY(isUndone);
        QTRY_VERIFY(!it.find<Toast>());
        QTRY_VERIFY(table->hasFocus());
    }

    void otherKeysAreInForceEverywhere()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        it.desk.shortcuts().setKeys(u"window/paletteAction"_s, {QKeySequence(Qt::Key_F2)});
        QVERIFY(it.find<QAbstractButton>(u"paletteButton"_s)->toolTip().contains(u"F2"_s));
        it.press(Qt::Key_F2);
        QVERIFY(it.find<CommandPalette>()->isOpen());
        it.find<CommandPalette>()->dismiss();
        it.press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!it.find<CommandPalette>()->isOpen());
        it.stage.session.signOut();
        it.stage.signIn(); // pages and their actions are new
        QCOMPARE(it.find<QAction>(u"paletteAction"_s)->shortcut(), QKeySequence(Qt::Key_F2));
    }

    void theModeIsSwitchedByKeyboard()
    {
        Window it(*m_theme, m_memory);
        it.stage.signIn();
        auto *button = it.find<QAbstractButton>(u"modeSwitchButton"_s);
        QVERIFY(button->focusPolicy() & Qt::TabFocus);
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(it.stage.session.mode(), Mode::Live);
        it.run(u"switch between"_s);
        QCOMPARE(it.stage.session.mode(), Mode::Test);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
    MapMemory m_memory;
};

QTEST_MAIN(DeskShellTest)
#include "deskshell_test.moc"
