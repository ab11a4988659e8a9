// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/commandpalette.h"
#include "ui/palette/objecttext.h"

#include <QtGui/QAction>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

using Group = PaletteEntry::Group;

QList<PaletteEntry> someEntries()
{
    return {{.id = u"plans/new"_s, .title = u"New plan"_s, .keys = u"Ctrl+N"_s, .group = Group::OnPage},
            {.id = u"plans/copy"_s,
             .title = u"Copy ID"_s,
             .detail = u"Choose a plan first"_s,
             .group = Group::OnPage,
             .isEnabled = false},
            {.id = u"page:plans"_s, .title = u"Plans"_s, .group = Group::Page},
            {.id = u"page:keys"_s, .title = u"API keys"_s, .group = Group::Page},
            {.id = u"window/quit"_s, .title = u"Quit"_s, .group = Group::Desk}};
}

struct Stage
{
    Stage()
        : tester(&palette.model())
    {
        window.resize(900, 600);
        below.setGeometry(10, 10, 200, 30);
        palette.model().setEntries(someEntries());
        window.show();
        below.setFocus();
        [&] { QVERIFY(QTest::qWaitForWindowActive(&window)); }();
        QObject::connect(&palette, &CommandPalette::chosen, &window,
                         [this](const PaletteEntry &entry) { chosen.append(entry.id); });
    }
    void type(const QString &text) { QTest::keyClicks(field(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(field(), key, modifiers); }
    QLineEdit *field() { return palette.findChild<QLineEdit *>(u"paletteLineEdit"_s); }
    QString current()
    {
        const auto *list = palette.findChild<QListView *>(u"paletteListView"_s);
        return palette.model().row(list->currentIndex().row()).entry.id;
    }
    QStringList rows()
    {
        QStringList rows;
        for (int row = 0; row < palette.model().rowCount(); ++row)
            rows.append(palette.model().row(row).entry.title);
        return rows;
    }

    QWidget window;
    QLineEdit below{&window};
    CommandPalette palette{&window};
    QAbstractItemModelTester tester;
    QStringList chosen;
};

} // namespace

class PaletteTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEverythingUnderHeadings()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        QCOMPARE(it.rows(), (QStringList{u"On this page"_s, u"New plan"_s, u"Copy ID"_s, u"Pages"_s, u"Plans"_s, u"API keys"_s,
                                         u"The desk"_s, u"Quit"_s}));
        QCOMPARE(it.current(), u"plans/new"_s);
    }

    void theRecentOnesAreOnTop()
    {
        Stage it;
        it.palette.model().setRecent({someEntries()[4], someEntries()[1]});
        it.palette.open(u"Search"_s);
        QCOMPARE(it.rows().mid(0, 3), (QStringList{u"Recently used"_s, u"Quit"_s, u"On this page"_s}));
    }

    void theBestFitComesFirst()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        it.type(u"plan"_s);
        QCOMPARE(it.rows(), (QStringList{u"Pages"_s, u"Plans"_s, u"On this page"_s, u"New plan"_s, u"Copy ID"_s}));
        QCOMPARE(it.palette.model().row(3).letters, (QList{4, 5, 6, 7}));
    }

    void keysChooseAndDo()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        it.press(Qt::Key_Tab); // the next group
        QCOMPARE(it.current(), u"page:plans"_s);
        it.press(Qt::Key_Down);
        QCOMPARE(it.current(), u"page:keys"_s);
        it.press(Qt::Key_Up);
        it.press(Qt::Key_Up); // over the heading
        QCOMPARE(it.current(), u"plans/copy"_s);
        it.press(Qt::Key_Backtab);
        QCOMPARE(it.current(), u"window/quit"_s);
        it.press(Qt::Key_Return);
        QCOMPARE(it.chosen, QStringList{u"window/quit"_s});
        QVERIFY(!it.palette.isOpen());
        QVERIFY(it.below.hasFocus());
    }

    void whatCannotBeDoneIsNotDone()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        it.type(u"copy"_s);
        QCOMPARE(it.current(), u"plans/copy"_s);
        it.press(Qt::Key_Return);
        QCOMPARE(it.chosen, QStringList());
        QVERIFY(it.palette.isOpen());
        const auto words = it.palette.model().data(it.palette.model().index(1), Qt::AccessibleTextRole).toString();
        QVERIFY(words.contains(u"Choose a plan first"_s) && words.contains(u"not available"_s));
    }

    void keysOfTheWindowRest()
    {
        Stage it;
        QAction action;
        action.setShortcut(QKeySequence(Qt::Key_N));
        it.window.addAction(&action);
        const QSignalSpy triggered(&action, &QAction::triggered);
        it.palette.open(u"Search"_s);
        it.type(u"n"_s);
        QCOMPARE(it.palette.text(), u"n"_s);
        QCOMPARE(triggered.count(), 0);
    }

    void escapeAndAClickBesideItLeave()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        it.type(u"plan"_s);
        it.press(Qt::Key_Escape);
        QVERIFY(!it.palette.isOpen());
        it.palette.open(u"Search"_s);
        QCOMPARE(it.palette.text(), QString());
        QTest::mouseClick(&it.palette, Qt::LeftButton, {}, QPoint(5, 5));
        QVERIFY(!it.palette.isOpen());
        QVERIFY(it.below.hasFocus());
    }

    void saysHowManyThereAre()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        it.type(u"zzz"_s);
        QVERIFY(it.palette.findChild<QLabel *>(u"paletteNothingTextLabel"_s)->isVisible());
        QVERIFY(it.palette.findChild<QLabel *>(u"paletteNothingTextLabel"_s)->text().contains(u"zzz"_s));
        QVERIFY(it.field()->accessibleDescription().contains(u'0'));
        it.palette.setBusy(true);
        QVERIFY(!it.field()->accessibleDescription().contains(u'0'));
    }

    void whatWasFoundIsShownWhateverItIsCalled()
    {
        Stage it;
        it.palette.open(u"Search"_s);
        it.type(u"anna@acme.example"_s);
        const User user{.email = u"anna@acme.example"_s, .firstName = u"Anna"_s, .lastName = u"Berg"_s};
        it.palette.model().setFound({entryOf({{DeskPlace::Kind::User, user.id.text()}, user})});
        it.palette.followModel();
        QCOMPARE(it.rows(), (QStringList{u"People"_s, u"Anna Berg"_s}));
    }

    void opensWithinAFrame()
    {
        Stage it;
        QList<PaletteEntry> many;
        for (int i = 0; i < 300; ++i)
            many.append({.id = QString::number(i), .title = u"Action number %1"_s.arg(i)});
        it.palette.model().setEntries(many);
        it.palette.open(u"Search"_s); // fonts are loaded
        it.palette.dismiss();
        QElapsedTimer watch;
        watch.start();
        it.palette.open(u"Search"_s);
        it.palette.grab();
        QVERIFY2(watch.elapsed() < 200, qPrintable(QString::number(watch.elapsed()))); // 16 on a quiet machine
    }
};

QTEST_MAIN(PaletteTest)
#include "palette_test.moc"
