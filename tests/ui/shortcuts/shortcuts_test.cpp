// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mapmemory.h"
#include "ui/shortcuts/shortcuteditor.h"
#include "ui/shortcuts/shortcutsheet.h"
#include "ui/widgets/keyedtip.h"
#include "ui/widgets/tableview.h"

#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QKeySequenceEdit>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

QAction *actionOf(QWidget *owner, const QString &objectName, const QString &text, const QKeySequence &key)
{
    auto *action = new QAction(text, owner);
    action->setObjectName(objectName);
    action->setShortcut(key);
    owner->addAction(action);
    return action;
}

struct Stage
{
    explicit Stage(MapMemory &memory)
        : registry(memory)
    {
        quit = actionOf(&window, u"quitAction"_s, u"&Quit"_s, QKeySequence(Qt::CTRL | Qt::Key_Q));
        fresh = actionOf(&plans, u"newPlanAction"_s, u"New &plan…"_s, QKeySequence(Qt::Key_N));
        copy = actionOf(&plans, u"copyAction"_s, u"Copy"_s, {});
        invite = actionOf(&people, u"inviteAction"_s, u"Invite…"_s, QKeySequence(Qt::Key_N));
        new QAction(u"nameless"_s, &plans);
        registry.adoptWindow(window.actions());
        registry.adoptPage(u"plans"_s, u"Plans"_s, &plans);
        registry.adoptPage(u"people"_s, u"People"_s, &people);
    }
    QStringList ids() const
    {
        QStringList ids;
        for (const auto &command : registry.commands())
            ids.append(command.id);
        return ids;
    }

    QWidget window, plans, people;
    ShortcutRegistry registry;
    QAction *quit, *fresh, *copy, *invite;
};

} // namespace

class ShortcutsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_memory.values.clear(); }

    void knowsWhatIsThere()
    {
        Stage it(m_memory);
        QCOMPARE(it.ids(), (QStringList{u"window/quitAction"_s, u"plans/newPlanAction"_s, u"plans/copyAction"_s,
                                        u"people/inviteAction"_s}));
        QCOMPARE(it.registry.command(u"plans/newPlanAction"_s)->title(), u"New plan"_s);
        QCOMPARE(it.registry.keysText(u"window/quitAction"_s), u"Ctrl+Q"_s);
        QCOMPARE(it.registry.keysText(u"nowhere/noAction"_s), QString());
    }

    /// Whatever names a key names the one that works.
    void toolTipsSayThePresentKey()
    {
        Stage it(m_memory);
        QPushButton button;
        setKeyedTip(it.fresh, u"Make a plan"_s);
        setKeyedTip(&button, it.fresh, u"Make a plan"_s);
        QCOMPARE(it.fresh->toolTip(), u"Make a plan (N)"_s);
        it.registry.setKeys(u"plans/newPlanAction"_s, {QKeySequence(Qt::CTRL | Qt::Key_B)});
        QCOMPARE(it.fresh->toolTip(), u"Make a plan (Ctrl+B)"_s);
        QCOMPARE(button.toolTip(), u"Make a plan (Ctrl+B)"_s);
        it.registry.setKeys(u"plans/newPlanAction"_s, {});
        QCOMPARE(button.toolTip(), u"Make a plan"_s);
        setKeyedTip(&button, it.fresh, u"Make a plan"_s, u"Not for your role"_s);
        it.registry.resetAll();
        QCOMPARE(button.toolTip(), u"Not for your role"_s); // the reason stays
        QCOMPARE(it.fresh->toolTip(), u"Make a plan (N)"_s);
    }

    void aButtonSaysTheKeyOfItsText()
    {
        QPushButton button(u"Save as a &picture…"_s);
        setMnemonicTip(&button, u"PNG"_s);
        QCOMPARE(button.toolTip(), u"PNG (Alt+P)"_s);
        button.setText(u"Bild"_s);
        setMnemonicTip(&button, u"PNG"_s);
        QCOMPARE(button.toolTip(), u"PNG"_s);
    }

    void aKeyOfTheWindowIsFoundOnceItIsThere()
    {
        Stage it(m_memory);
        QPushButton button;
        setKeyedTip(&button, u"quitAction"_s, u"Leave"_s);
        QCOMPARE(button.toolTip(), u"Leave"_s);
        button.setParent(&it.window);
        it.window.show();
        QCOMPARE(button.toolTip(), u"Leave (Ctrl+Q)"_s);
        it.registry.setKeys(u"window/quitAction"_s, {QKeySequence(Qt::CTRL | Qt::Key_W)});
        QCOMPARE(button.toolTip(), u"Leave (Ctrl+W)"_s);
        button.setParent(nullptr);
    }

    void rowsAreOneWhateverTheTable()
    {
        Stage it(m_memory);
        QWidget first, second;
        auto *upper = new TableView(&first);
        auto *lower = new TableView(&second);
        it.registry.adoptPage(u"events"_s, u"Events"_s, &first);
        it.registry.adoptPage(u"keys"_s, u"Keys"_s, &second);
        QCOMPARE(it.ids().filter(u"tables/"_s).size(), 2);
        it.registry.setKeys(u"tables/nextRowAction"_s, {QKeySequence(Qt::Key_M)});
        for (const auto *table : {upper, lower})
            QCOMPARE(table->findChild<QAction *>(u"nextRowAction"_s)->shortcut(), QKeySequence(Qt::Key_M));
    }

    void lettersMoveInTables()
    {
        QStandardItemModel model(3, 2);
        TableView table;
        table.setModel(&model);
        table.show();
        table.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setCurrentIndex(model.index(0, 1));
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_J);
        QTest::keyClick(&table, Qt::Key_J); // there is no further one
        QCOMPARE(table.currentIndex(), model.index(2, 1));
        QTest::keyClick(&table, Qt::Key_K);
        QCOMPARE(table.currentIndex().row(), 1);
    }

    void newKeysAreKeptAndGivenAgain()
    {
        {
            Stage it(m_memory);
            it.registry.setKeys(u"plans/newPlanAction"_s, {QKeySequence(Qt::CTRL | Qt::Key_B)});
            QCOMPARE(it.fresh->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        }
        Stage again(m_memory);
        QCOMPARE(again.fresh->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        QVERIFY(again.registry.command(u"plans/newPlanAction"_s)->isChanged());
        again.registry.reset(u"plans/newPlanAction"_s);
        QCOMPARE(again.fresh->shortcut(), QKeySequence(Qt::Key_N));
        QCOMPARE(m_memory.values.value(u"shortcuts"_s), QByteArray());
    }

    void aPageThatIsMadeAnewHasThemToo()
    {
        Stage it(m_memory);
        it.registry.setKeys(u"plans/newPlanAction"_s, {});
        delete it.fresh;
        QVERIFY(!it.registry.command(u"plans/newPlanAction"_s)->action());
        auto *again = actionOf(&it.plans, u"newPlanAction"_s, u"New plan"_s, QKeySequence(Qt::Key_N));
        it.registry.adoptPage(u"plans"_s, u"Plans"_s, &it.plans);
        QCOMPARE(again->shortcut(), QKeySequence());
    }

    void garbageInTheMemoryIsPassedOver_data()
    {
        QTest::addColumn<QByteArray>("memory");
        QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
        QTest::newRow("no keys") << QByteArray("plans/newPlanAction\tNoSuchKey+Q");
        QTest::newRow("no place") << QByteArray("newPlanAction\tCtrl+B");
        QTest::newRow("too many") << QByteArray("plans/newPlanAction\tA\tB\tC\tD\tE");
        QTest::newRow("many lines") << QByteArray("x/y\tA\n").repeated(100'000);
    }
    void garbageInTheMemoryIsPassedOver()
    {
        QFETCH(QByteArray, memory);
        m_memory.values.insert(u"shortcuts"_s, memory);
        Stage it(m_memory);
        QCOMPARE(it.fresh->shortcut(), QKeySequence(Qt::Key_N));
    }

    void keysMeetOnAPageAndInTheWindow()
    {
        Stage it(m_memory);
        QCOMPARE(it.registry.conflicts(u"plans/copyAction"_s, QKeySequence(Qt::Key_N)), QStringList{u"plans/newPlanAction"_s});
        QCOMPARE(it.registry.conflicts(u"plans/copyAction"_s, QKeySequence(Qt::CTRL | Qt::Key_Q)),
                 QStringList{u"window/quitAction"_s});
        QCOMPARE(it.registry.conflicts(u"window/quitAction"_s, QKeySequence(Qt::Key_N)).size(), 2);
        QVERIFY(it.registry.conflicts(u"plans/copyAction"_s, QKeySequence(Qt::Key_C)).isEmpty());
    }

    void theEditorRecordsAKey()
    {
        Stage it(m_memory);
        ShortcutEditor editor(it.registry);
        choose(editor, u"plans/copyAction"_s);
        press(editor, Qt::CTRL | Qt::Key_B);
        QCOMPARE(it.copy->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
        button(editor, u"noKeyPushButton"_s)->click();
        QCOMPARE(it.copy->shortcut(), QKeySequence());
        QVERIFY(!button(editor, u"noKeyPushButton"_s)->isEnabled());
    }

    void aKeyThatIsTakenSaysByWhat()
    {
        Stage it(m_memory);
        ShortcutEditor editor(it.registry);
        editor.show();
        choose(editor, u"plans/copyAction"_s);
        press(editor, Qt::Key_N);
        QCOMPARE(it.copy->shortcut(), QKeySequence()); // not yet
        QVERIFY(editor.findChild<QLabel *>(u"aboutKeyTextLabel"_s)->text().contains(u"New plan"_s));
        QVERIFY(button(editor, u"takeKeyPushButton"_s)->isVisible());
        button(editor, u"takeKeyPushButton"_s)->click();
        QCOMPARE(it.copy->shortcut(), QKeySequence(Qt::Key_N));
        QCOMPARE(it.fresh->shortcut(), QKeySequence());
        QCOMPARE(it.invite->shortcut(), QKeySequence(Qt::Key_N)); // on another page
        button(editor, u"resetAllKeysPushButton"_s)->click();
        QCOMPARE(it.fresh->shortcut(), QKeySequence(Qt::Key_N));
        QCOMPARE(it.copy->shortcut(), QKeySequence());
        QVERIFY(!button(editor, u"resetAllKeysPushButton"_s)->isEnabled());
    }

    void theSheetShowsWhatHasKeysAndIsSearched()
    {
        Stage it(m_memory);
        ShortcutSheet sheet(it.registry);
        sheet.show();
        QCOMPARE(words(sheet), (QStringList{u"Everywhere"_s, u"Quit"_s, u"Ctrl+Q"_s, u"Plans"_s, u"New plan"_s, u"N"_s,
                                            u"People"_s, u"Invite"_s, u"N"_s}));
        sheet.findChild<QLineEdit *>(u"searchShortcutsField"_s)->setText(u"ctrl+q"_s);
        QCOMPARE(words(sheet), (QStringList{u"Everywhere"_s, u"Quit"_s, u"Ctrl+Q"_s}));
        it.registry.setKeys(u"window/quitAction"_s, {});
        QVERIFY(sheet.findChild<QLabel *>(u"noShortcutTextLabel"_s)->isVisible());
        QVERIFY(sheet.html().contains(u"New plan"_s));
        QVERIFY(!sheet.html().contains(u"Quit"_s));
    }

private:
    static QAbstractButton *button(ShortcutEditor &editor, const QString &name)
    {
        return editor.findChild<QAbstractButton *>(name);
    }
    static void choose(ShortcutEditor &editor, const QString &id)
    {
        auto *tree = editor.findChild<QTreeWidget *>(u"shortcutsTreeWidget"_s);
        for (QTreeWidgetItemIterator it(tree); *it; ++it)
            if ((*it)->data(0, Qt::UserRole).toString() == id)
                tree->setCurrentItem(*it);
    }
    static void press(ShortcutEditor &editor, QKeyCombination key)
    {
        editor.findChild<QKeySequenceEdit *>(u"newKeySequenceEdit"_s)->setKeySequence(QKeySequence(key));
    }
    static void press(ShortcutEditor &editor, Qt::Key key) { press(editor, QKeyCombination(key)); }
    static QStringList words(const ShortcutSheet &sheet)
    {
        QStringList words;
        const auto *scroll = sheet.findChild<QAbstractScrollArea *>();
        for (const auto *label : scroll->findChildren<QLabel *>())
            if (label->isVisibleTo(&sheet) && label->objectName() != u"noShortcutTextLabel"_s)
                words.append(label->text());
        return words;
    }
    MapMemory m_memory;
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
