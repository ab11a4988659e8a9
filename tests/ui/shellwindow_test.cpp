// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mapmemory.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shellwindow.h"
#include "ui/shell/statusstrip.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/textlabel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

} // namespace

class ShellWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false); }
    void init()
    {
        m_made.clear();
        m_memory.values.clear();
    }

    void pagesAreMadeWhenFirstOpened()
    {
        ShellWindow window(m_memory);
        window.setPages(pages());
        QCOMPARE(m_made, QStringList());
        QVERIFY(window.openPage(u"home"_s));
        QVERIFY(window.openPage(u"plans"_s));
        QVERIFY(window.openPage(u"home"_s));
        QCOMPARE(m_made, (QStringList{u"home"_s, u"plans"_s}));
        QCOMPARE(window.pageWidget(u"stripe"_s), nullptr);
        QVERIFY(!window.openPage(u"nowhere"_s));
        QCOMPARE(window.currentPage(), u"home"_s);
    }

    void keysAndRowsLeadToPages()
    {
        ShellWindow window(m_memory);
        window.setPages(pages());
        window.openPage(u"home"_s);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy opened(&window, &ShellWindow::pageOpened);
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.currentPage(), u"stripe"_s);
        auto *navigation = window.findChild<Navigation *>(u"navigationListWidget"_s);
        navigation->setFocus();
        QTest::keyClick(navigation, Qt::Key_Down); // over the heading
        QCOMPARE(window.currentPage(), u"plans"_s);
        QTest::mouseClick(navigation->viewport(), Qt::LeftButton, {}, navigation->visualItemRect(navigation->item(0)).center());
        QCOMPARE(window.currentPage(), u"home"_s);
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"stripe"_s);
        QCOMPARE(opened.size(), 4);
        QCOMPARE(window.windowTitle(), u"Stripe – Plandeck"_s);
    }

    void whoComesByKeysGoesOnInThePage()
    {
        ShellWindow window(m_memory);
        QPointer<QLineEdit> first, proxied;
        window.setPages({{u"plain"_s,
                          u"Plain"_s,
                          Icon::Home,
                          QKeySequence(Qt::ALT | Qt::Key_1),
                          [&](QWidget *parent) {
                              auto *page = new QWidget(parent);
                              (new QLineEdit(page))->setEnabled(false);
                              first = new QLineEdit(page);
                              return page;
                          },
                          {}},
                         {u"table"_s,
                          u"Table"_s,
                          Icon::Table,
                          QKeySequence(Qt::ALT | Qt::Key_2),
                          [&](QWidget *parent) {
                              auto *page = new QWidget(parent);
                              new QLineEdit(page);
                              proxied = new QLineEdit(page);
                              page->setFocusProxy(proxied);
                              return page;
                          },
                          {}}});
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_1, Qt::AltModifier);
        QVERIFY(first->hasFocus());
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QVERIFY(proxied->hasFocus());
        QTest::keyClick(&window, Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(first->hasFocus());
    }

    void gateStandsInFrontUntilItIsOpened()
    {
        ShellWindow window(m_memory);
        window.setPages(pages());
        window.openPage(u"home"_s);
        QPointer gate(new QLineEdit);
        window.closeGate(gate);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QVERIFY(gate->isVisible());
        QVERIFY(!window.findChild<Navigation *>()->isVisible());
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QTest::keyClick(&window, Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(window.currentPage(), u"home"_s);
        window.openGate();
        QVERIFY(window.findChild<Navigation *>()->isVisible());
        QTRY_VERIFY(!gate);
        QTest::keyClick(&window, Qt::Key_2, Qt::AltModifier);
        QCOMPARE(window.currentPage(), u"stripe"_s);
    }

    void newPagesTakeThePlaceOfTheOld()
    {
        ShellWindow window(m_memory);
        window.setPages(pages());
        window.openPage(u"home"_s);
        QPointer old(window.pageWidget(u"home"_s));
        window.setPages(pages());
        QVERIFY(!old);
        QCOMPARE(window.currentPage(), QString());
        QVERIFY(window.openPage(u"home"_s));
        QCOMPARE(m_made.size(), 2);
    }

    void placeOnTheScreenIsRemembered()
    {
        {
            ShellWindow window(m_memory);
            window.show();
            window.resize(780, 510);
            window.close();
        }
        ShellWindow again(m_memory);
        QCOMPARE(again.size(), QSize(780, 510));
    }

    void brokenMemoryIsNoTrouble()
    {
        m_memory.values.insert(u"window/geometry"_s, "not a geometry");
        ShellWindow window(m_memory);
        QCOMPARE(window.size(), QSize(1360, 820));
    }

    void segmentsLeadSomewhereAndGo()
    {
        ShellWindow window(m_memory);
        window.show();
        auto *strip = window.statusStrip();
        QSignalSpy activated(strip, &StatusStrip::activated);
        strip->setSegment(u"stripe"_s, Icon::Stripe, Tone::Ok, u"Stripe acct_1"_s);
        auto *segment = strip->findChild<QAbstractButton *>(u"stripeStatusSegment"_s);
        QCOMPARE(segment->text(), u"Stripe acct_1"_s);
        QTest::keyClick(segment, Qt::Key_Space);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(activated.at(0).at(0).toString(), u"stripe"_s);
        strip->setSegment(u"stripe"_s, Icon::Stripe, Tone::Ok, {});
        QVERIFY(!strip->findChild<QAbstractButton *>(u"stripeStatusSegment"_s));
    }

    void modeIsSaidInWordsAndColor_data()
    {
        QTest::addColumn<ModeBar::Kind>("kind");
        QTest::addColumn<QString>("word");
        QTest::addColumn<QColor>("ground");
        QTest::newRow("test") << ModeBar::Kind::Test << u"TEST MODE"_s << lightTokens().testBar;
        QTest::newRow("live") << ModeBar::Kind::Live << u"LIVE"_s << lightTokens().liveBar;
        QTest::newRow("read-only") << ModeBar::Kind::ReadOnly << u"READ-ONLY"_s << lightTokens().readOnlyBar;
    }
    void modeIsSaidInWordsAndColor()
    {
        QFETCH(ModeBar::Kind, kind);
        QFETCH(QColor, ground);
        ModeBar bar;
        bar.resize(700, bar.height());
        bar.setKind(kind);
        QTEST(bar.findChild<QLabel *>(u"modeTextLabel"_s)->text(), "word");
        QTEST(bar.accessibleName(), "word");
        QCOMPARE(bar.grab().toImage().pixelColor(2, 2), ground);
    }

    void modeBarFollowsTheTheme()
    {
        ModeBar bar;
        bar.resize(700, bar.height());
        bar.show();
        m_theme->setPreference(ThemeController::Preference::Dark);
        const auto back = qScopeGuard([this] { m_theme->setPreference(ThemeController::Preference::Light); });
        QTRY_COMPARE(bar.grab().toImage().pixelColor(2, 2), darkTokens().testBar);
        QTRY_COMPARE(bar.findChild<QLabel *>(u"modeTextLabel"_s)->palette().color(QPalette::WindowText), darkTokens().onTestBar);
    }

    void countsAreReadOut()
    {
        ShellWindow window(m_memory);
        window.setPages(pages());
        window.setCount(u"plans"_s, 3);
        auto *navigation = window.findChild<Navigation *>();
        const auto *row = navigation->item(navigation->count() - 1);
        QVERIFY(row->data(Qt::AccessibleTextRole).toString().contains(u'3'));
        window.setCount(u"plans"_s, 0);
        QCOMPARE(row->data(Qt::AccessibleTextRole).toString(), u"Plans"_s);
    }

private:
    QList<ShellPage> pages()
    {
        const auto make = [this](const QString &id) {
            return [this, id](QWidget *parent) {
                m_made.append(id);
                return new QWidget(parent);
            };
        };
        return {{u"home"_s, u"Home"_s, Icon::Home, QKeySequence(Qt::ALT | Qt::Key_1), make(u"home"_s), {}},
                {u"stripe"_s, u"Stripe"_s, Icon::Stripe, QKeySequence(Qt::ALT | Qt::Key_2), make(u"stripe"_s), {}},
                {u"plans"_s, u"Plans"_s, Icon::Plans, QKeySequence(Qt::ALT | Qt::Key_3), make(u"plans"_s), u"Catalogue"_s}};
    }

    std::unique_ptr<ThemeController> m_theme;
    MapMemory m_memory;
    QStringList m_made;
};

QTEST_MAIN(ShellWindowTest)
#include "shellwindow_test.moc"
