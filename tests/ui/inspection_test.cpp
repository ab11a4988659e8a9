// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The walk over all scenes finds what it is there for: each kind of mistake, made on purpose.
#include "tests/ui/walk/inspection.h"
#include "ui/theme/themecontroller.h"

#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class InspectionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }
    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_row = new QHBoxLayout(m_window.get());
        m_window->resize(600, 120);
    }

    void aControlNeedsAName()
    {
        auto *button = add(new QPushButton);
        show();
        QVERIFY(says(nameless(*m_window), u"no accessible name"_s));
        button->setAccessibleName(u"Refresh"_s);
        QVERIFY(nameless(*m_window).isEmpty());
    }

    void aCellNeedsWords()
    {
        auto *table = add(new QTableWidget(1, 1));
        table->setAccessibleName(u"Plans"_s);
        table->verticalHeader()->hide();
        auto *item = new QTableWidgetItem;
        item->setData(Qt::DisplayRole, 3);
        table->setItem(0, 0, item);
        show();
        QVERIFY(says(nameless(*m_window), u"no words for column 0"_s));
        item->setData(Qt::AccessibleTextRole, u"Pending"_s);
        QVERIFY(nameless(*m_window).isEmpty());
    }

    void textIsNotCut()
    {
        const Words words(Words::Kind::Plain);
        auto *label = add(new QLabel(u"A sentence that is longer than it is wide"_s));
        show();
        QVERIFY(cutText(*m_window, words).isEmpty());
        label->setFixedWidth(60);
        show();
        QVERIFY(says(cutText(*m_window, words), u"cut: "_s));
    }

    void whatIsShortenedIsToldInAToolTip()
    {
        const Words words(Words::Kind::Plain);
        auto *table = add(new QTableWidget(1, 1));
        auto *item = new QTableWidgetItem(u"A name that is longer than its column is wide"_s);
        table->setItem(0, 0, item);
        table->setColumnWidth(0, 80);
        show();
        QVERIFY(says(cutText(*m_window, words), u"shortened without a tool tip"_s));
        item->setToolTip(item->text());
        QVERIFY(cutText(*m_window, words).isEmpty());
    }

    void dotsThatAreMeantAreNoLoss()
    {
        Words words(Words::Kind::Plain);
        QCoreApplication::installTranslator(&words);
        QVERIFY(!words.isMeant(u"Rename Pro…"_s));
        (void)QCoreApplication::translate("Test", "&Rename %1…");
        QVERIFY(words.isMeant(u"Rename Pro…"_s));
        QVERIFY(!words.isMeant(u"Renam…"_s));
    }

    void inksStandOut()
    {
        auto *label = add(new QLabel(u"Hardly to be seen"_s));
        auto palette = label->palette();
        palette.setColor(QPalette::WindowText, QColor(0xb0b6c0));
        label->setPalette(palette);
        show();
        QVERIFY(says(hardToRead(*m_window, pictureOf(*m_window, 1)), u"hard to read"_s));
        label->setEnabled(false); // what cannot be used may be faint
        QVERIFY(hardToRead(*m_window, pictureOf(*m_window, 1)).isEmpty());
    }

    void nothingLiesOverSomethingElse()
    {
        auto *first = add(new QPushButton(u"First"_s));
        auto *second = add(new QPushButton(u"Second"_s));
        show();
        QVERIFY(overlapping(*m_window).isEmpty());
        second->move(first->pos() + QPoint(5, 5));
        QVERIFY(says(overlapping(*m_window), u"lies over"_s));
    }

    void tabComesToEverything()
    {
        add(new QLineEdit);
        auto *button = add(new QPushButton(u"Send"_s));
        show();
        QVERIFY(unreachable(*m_window).isEmpty());
        button->setFocusPolicy(Qt::NoFocus);
        QVERIFY(says(unreachable(*m_window), u"Tab does not come to"_s));
    }

    void everyTextGoesThroughTheTranslator_data()
    {
        QTest::addColumn<QString>("property");
        QTest::newRow("shown") << u"text"_s;
        QTest::newRow("tool tip") << u"toolTip"_s;
        QTest::newRow("name for screen readers") << u"accessibleName"_s;
        QTest::newRow("description for screen readers") << u"accessibleDescription"_s;
    }
    void everyTextGoesThroughTheTranslator()
    {
        QFETCH(QString, property);
        Words words(Words::Kind::Marked);
        QCoreApplication::installTranslator(&words);
        auto *button = add(new QPushButton(QCoreApplication::translate("Test", "Delete %1").arg(u"Acme"_s)));
        show();
        Facts facts;
        QVERIFY(says(untranslated(*m_window, facts), u"“Acme”"_s)); // nobody knows yet that it is somebody's name
        facts.addJson(R"({"name": "Acme GmbH"})");
        QCOMPARE(untranslated(*m_window, facts), QStringList());
        button->setProperty(property.toLatin1().constData(), u"Remove it"_s);
        QVERIFY(says(untranslated(*m_window, facts), u"“Remove it”"_s));
    }

private:
    template<typename Widget>
    Widget *add(Widget *widget)
    {
        m_row->addWidget(widget);
        return widget;
    }
    void show()
    {
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QCoreApplication::processEvents();
    }
    static bool says(const QStringList &problems, const QString &what)
    {
        return std::ranges::any_of(problems, [&](const QString &problem) { return problem.contains(what); });
    }

    std::unique_ptr<ThemeController> m_theme;
    std::unique_ptr<QWidget> m_window;
    QHBoxLayout *m_row = nullptr;
};

QTEST_MAIN(InspectionTest)
#include "inspection_test.moc"
