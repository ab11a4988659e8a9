// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/celldelegate.h"
#include "ui/widgets/tableview.h"

#include <QtGui/QClipboard>
#include <QtGui/QStandardItemModel>
#include <QtTest/QtTest>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QVBoxLayout>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<QStandardItemModel> someRows(int rows)
{
    auto model = std::make_unique<QStandardItemModel>(rows, 3);
    model->setHorizontalHeaderLabels({u"Plan"_s, u"Verlängerungszeitraum"_s, u"x"_s});
    for (int row = 0; row < rows; ++row)
        for (int column = 0; column < 3; ++column)
            model->setItem(row, column, new QStandardItem(u"Cell %1"_s.arg(row)));
    return model;
}

/// The first and last column of pixels in a rectangle that is not of its ground.
std::pair<int, int> inkSpan(const QImage &picture, const QRect &rect)
{
    const QRgb ground = picture.pixel(rect.topLeft());
    int first = -1, last = -1;
    for (int x = rect.left(); x <= rect.right(); ++x)
        for (int y = rect.top(); y <= rect.bottom(); ++y)
            if (picture.pixel(x, y) != ground) {
                first = first < 0 ? x : first;
                last = x;
            }
    return {first, last};
}

} // namespace

class TableViewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false); }

    void columnsAreWideEnoughForTheirHeader()
    {
        const auto model = someRows(3);
        TableView table;
        table.setModel(model.get());
        table.resize(700, 300);
        table.show();
        auto *header = table.horizontalHeader();
        const QFontMetrics metrics(fontOf(table.font(), TextRole::SmallStrong));
        QVERIFY(header->sectionSize(1)
                >= metrics.horizontalAdvance(u"Verlängerungszeitraum"_s) + metric::cellLeading + metric::cellTrailing);
        QCOMPARE(header->length(), table.viewport()->width()); // the first takes what is left
        table.resize(260, 300);
        QCOMPARE(header->sectionSize(0), 200); // and is not pressed flat
        QVERIFY(header->length() > table.viewport()->width());
    }

    void widthsStayOncePeopleMayHaveChangedThem()
    {
        const auto model = someRows(0);
        TableView table;
        table.setModel(model.get());
        table.resize(700, 300);
        table.show();
        model->appendRow(
            {new QStandardItem(u"a"_s), new QStandardItem(u"b"_s), new QStandardItem(u"A long cell of the first row"_s)});
        const int fitted = table.columnWidth(2);
        QVERIFY(fitted > table.horizontalHeader()->sectionSizeHint(2));
        table.setColumnWidth(2, 70);
        model->appendRow(
            {new QStandardItem(u"a"_s), new QStandardItem(u"b"_s), new QStandardItem(u"A long cell of the second row"_s)});
        QCOMPARE(table.columnWidth(2), 70);
    }

    void headerTextStandsOverCellText_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void headerTextStandsOverCellText()
    {
        QFETCH(Qt::LayoutDirection, direction);
        auto model = std::make_unique<QStandardItemModel>(1, 1);
        model->setHorizontalHeaderLabels({u"HH"_s});
        model->setItem(0, 0, new QStandardItem(u"HH"_s));
        TableView table;
        table.setLayoutDirection(direction);
        table.setModel(model.get());
        table.resize(400, 200);
        table.show();
        const QImage picture = table.grab().toImage();
        const auto header = inkSpan(picture, QRect(0, 4, picture.width(), metric::headerHeight - 8));
        const auto cell = inkSpan(picture, QRect(0, metric::headerHeight + 6, picture.width(), metric::rowHeight - 12));
        if (direction == Qt::LeftToRight) {
            QVERIFY2(qAbs(header.first - cell.first) <= 1, qPrintable(u"%1 %2"_s.arg(header.first).arg(cell.first)));
            QVERIFY(qAbs(cell.first - metric::cellLeading) <= 2);
        } else {
            QVERIFY2(qAbs(header.second - cell.second) <= 1, qPrintable(u"%1 %2"_s.arg(header.second).arg(cell.second)));
            QVERIFY(qAbs(picture.width() - 1 - metric::cellLeading - cell.second) <= 2);
        }
    }

    void wholeRowIsHoveredAndSelected()
    {
        const auto model = someRows(4);
        TableView table;
        table.setModel(model.get());
        table.resize(700, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        const auto groundOfCell = [&](int row, int column) {
            const QRect rect = table.visualRect(model->index(row, column));
            return table.viewport()->grab().toImage().pixelColor(rect.right() - 4, rect.top() + 4);
        };
        QTest::mouseMove(table.viewport(), table.visualRect(model->index(2, 0)).center());
        QTRY_COMPARE(groundOfCell(2, 2), lightTokens().hover);
        QCOMPARE(groundOfCell(1, 0), lightTokens().surface);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(model->index(1, 1)).center());
        QCOMPARE(groundOfCell(1, 2), lightTokens().accentSoft);
        const QRect first = table.visualRect(model->index(1, 0));
        QCOMPARE(table.viewport()->grab().toImage().pixelColor(first.left() + 1, first.center().y()), lightTokens().accent);
    }

    void keyboardMovesByRowsAndTabLeaves()
    {
        const auto model = someRows(4);
        QWidget window;
        auto *column = new QVBoxLayout(&window);
        auto *table = new TableView;
        auto *after = new QLineEdit;
        column->addWidget(table);
        column->addWidget(after);
        table->setModel(model.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        table->setFocus();
        table->setCurrentIndex(model->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down);
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->selectionModel()->selectedRows().value(0).row(), 2);
        QSignalSpy activated(table, &QAbstractItemView::activated);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(activated.size(), 1);
        QTest::keyClick(table, Qt::Key_Tab);
        QVERIFY(after->hasFocus());
    }

    void theFirstRowIsChosenByAKeyThatLeadsThere()
    {
        const auto model = someRows(3);
        TableView table;
        table.setModel(model.get());
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus(Qt::TabFocusReason);
        QVERIFY(!table.selectionModel()->hasSelection());
        QTest::keyClick(&table, Qt::Key_Home);
        QCOMPARE(table.selectionModel()->selectedRows().value(0).row(), 0);
    }

    void clickingAHeaderSortsAndAThirdClickEndsIt()
    {
        const auto model = someRows(3);
        TableView table;
        table.setModel(model.get());
        table.resize(700, 300);
        table.show();
        auto *header = table.horizontalHeader();
        QVERIFY(header->sortIndicatorSection() < 0);
        const auto click = [&] {
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                              {header->sectionViewportPosition(1) + 20, header->height() / 2});
        };
        click();
        QCOMPARE(header->sortIndicatorSection(), 1);
        QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
        click();
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        click();
        QCOMPARE(header->sortIndicatorSection(), -1);
    }

    void widthsThatPeopleGaveStay()
    {
        const auto model = someRows(3);
        TableView table;
        table.setModel(model.get());
        table.resize(900, 300);
        table.show();
        const QSignalSpy chosen(&table, &TableView::columnsChosen);
        table.fitColumns();
        QVERIFY(table.widths().isEmpty()); // measuring is nobody's choice
        table.horizontalHeader()->resizeSection(1, 177);
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(table.widths(), (QMap<int, int>{{1, 177}}));
        table.setLeftOut({1});
        table.setLeftOut({});
        table.fitColumns();
        QCOMPARE(table.columnWidth(1), 177);

        TableView again;
        again.setModel(model.get());
        again.setWidths({{-1, 100}, {1, 133}, {2, 3}, {77, 100}, {3, 999'999}}); // as a broken memory may have it
        QCOMPARE(again.columnWidth(1), 133);
        QVERIFY(again.columnWidth(2) > 3);
        QVERIFY(again.columnWidth(2) < 1000);
    }

    void columnsCanBeLeftOut()
    {
        const auto model = someRows(3);
        TableView table;
        table.setModel(model.get());
        table.show();
        table.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus();
        const auto openMenu = [&] {
            QTest::keyClick(&table, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
            return table.findChild<QMenu *>(u"columnMenu"_s);
        };
        QVERIFY(!openMenu()); // not here
        table.letColumnsBeChosen();
        const QSignalSpy chosen(&table, &TableView::columnsChosen);
        auto *menu = openMenu();
        QVERIFY(menu);
        QVERIFY(!menu->actions().at(0)->isEnabled()); // the one that stretches stays
        QCOMPARE(menu->actions().at(1)->text(), u"Verlängerungszeitraum"_s);
        menu->actions().at(1)->trigger();
        QVERIFY(table.isColumnHidden(1));
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(table.leftOut(), QSet<int>{1});
        table.setSpared(1, true); // by the panel as well
        table.setLeftOut({});
        QVERIFY(table.isColumnHidden(1));
        table.setSpared(1, false);
        QVERIFY(!table.isColumnHidden(1));
    }

    void rowsAreCopiedAsTheyAreShown()
    {
        const auto model = someRows(3);
        TableView table;
        table.setSelectionMode(QAbstractItemView::ExtendedSelection);
        table.setModel(model.get());
        table.setLeftOut({2});
        model->item(0, 0)->setText(u"a\tb"_s);
        table.selectAll();
        QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"a b\tCell 0\nCell 1\tCell 1\nCell 2\tCell 2"_s);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TableViewTest)
#include "tableview_test.moc"
