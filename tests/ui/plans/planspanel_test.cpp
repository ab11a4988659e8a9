// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/mapmemory.h"
#include "tests/ui/plans/plansonscreen.h"
#include "ui/panels/columns.h"
#include "ui/plans/planinspector.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Without one that differs at Stripe, which the banner would tell of.
QList<Plan> plansInSync()
{
    auto plans = somePlans();
    plans.removeIf([](const Plan &plan) { return plan.syncState == SyncState::Drifted; });
    return plans;
}

struct Opened : OpenShop, PlansOnScreen
{
    explicit Opened(const QList<Plan> &plans = somePlans(), Role role = Role::Owner)
        : OpenShop(plans, role)
        , PlansOnScreen(shop.model, shop.session)
    {
    }

    StateView::State state() const { return child<StateView>(u"plansStateView"_s)->state(); }
    bool isInspecting() const { return panel->findChild<PlanInspector *>()->isVisible(); }
    const ListPlans &asked() const { return *shop.desk.last<ListPlans>(); }
};

} // namespace

class PlansPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    void theModelKeepsTheRulesOfModels()
    {
        PlanShop shop(somePlans());
        const QAbstractItemModelTester tester(&shop.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        shop.model.refresh();
        QCOMPARE(shop.model.rowCount(), 8);
        shop.model.setOrdering(PlanOrder::Name);
        shop.setPlans(somePlans().mid(2, 4));
        shop.model.refresh();
        QCOMPARE(shop.model.rowCount(), 4);
        shop.setPlans(somePlans());
        shop.model.refresh();
        QCOMPARE(shop.model.record(0).name, u"Business"_s);
        shop.model.reset();
        QCOMPARE(shop.model.rowCount(), 0);
    }

    void showsWhatIsLoadingThenThePlans()
    {
        Opened desk;
        desk.shop.model.reset();
        QCOMPARE(desk.state(), StateView::State::Loading);
        desk.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        desk.shop.model.refresh();
        QCOMPARE(desk.state(), StateView::State::Loading);
        desk.shop.desk.deliver();
        QCOMPARE(desk.state(), StateView::State::Filled);
        QCOMPARE(desk.cards()->model()->rowCount(), 8);
        QVERIFY(desk.child<QLabel>(u"pageSubtitleTextLabel"_s)->text().contains(u'8'));
    }

    void saysWhyNothingCameAndTriesAgain()
    {
        Opened desk;
        desk.shop.model.reset();
        desk.shop.desk.fail<ListPlans>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        desk.shop.model.refresh();
        QCOMPARE(desk.state(), StateView::State::Failed);
        QCOMPARE(desk.child<QWidget>(u"failedStatePage"_s)->accessibleDescription(),
                 u"The database cannot be reached. Check the network, then try again."_s);
        const int before = desk.shop.desk.count<ListPlans>();
        desk.click(u"failedPushButton"_s);
        QCOMPARE(desk.shop.desk.count<ListPlans>(), before + 1);
    }

    void keepsThePlansWhenARefreshFails()
    {
        Opened desk(plansInSync());
        desk.shop.desk.fail<ListPlans>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        desk.click(u"refreshPlansBusyButton"_s);
        QCOMPARE(desk.state(), StateView::State::Filled);
        auto *banner = desk.child<Banner>(u"plansBanner"_s);
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().startsWith(u"The database cannot be reached."_s));
        desk.shop.desk.on<ListPlans>(
            [](ListPlans &) { return Result<Page<Plan>>(Page<Plan>{.count = 1, .results = {somePlans().first()}}); });
        QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerActionPushButton"_s), Qt::LeftButton);
        QVERIFY(!banner->isVisible());
        QCOMPARE(desk.shop.model.rowCount(), 1);
    }

    void offersThreeWaysToBeginWhenThereIsNothing()
    {
        Opened desk{QList<Plan>()};
        QCOMPARE(desk.state(), StateView::State::Empty);
        desk.click(u"starter2CardButton"_s);
        auto *dialog = desk.child<QDialog>(u"planDialog"_s);
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"nameLineEdit"_s)->text(), u"Pro"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"amountLineEdit"_s)->text(), u"29.00"_s);
    }

    void sendsFiltersAndSearchToTheService()
    {
        Opened desk;
        desk.click(u"activeFilterChip"_s);
        QCOMPARE(desk.asked().isActive, std::optional(true));
        desk.click(u"inactiveFilterChip"_s); // one or the other
        QCOMPARE(desk.asked().isActive, std::optional(false));
        QVERIFY(!desk.child<QAbstractButton>(u"activeFilterChip"_s)->isChecked());
        desk.click(u"inactiveFilterChip"_s);
        QCOMPARE(desk.asked().isActive, std::optional<bool>());
        desk.click(u"yearlyFilterChip"_s);
        QCOMPARE(desk.asked().interval, std::optional(Interval::Year));
        QCOMPARE(desk.shop.model.rowCount(), 1);

        QTest::keyClick(desk.cards(), Qt::Key_Slash);
        auto *search = desk.child<QLineEdit>(u"searchPlansField"_s);
        QVERIFY(search->hasFocus());
        const int before = desk.shop.desk.count<ListPlans>();
        QTest::keyClicks(search, u" nothing "_s);
        QTRY_COMPARE(desk.asked().search, u"nothing"_s);
        QCOMPARE(desk.shop.desk.count<ListPlans>(), before + 1); // once typing paused
        QCOMPARE(desk.state(), StateView::State::FilteredEmpty);
        desk.click(u"filteredPushButton"_s);
        QCOMPARE(desk.asked().search, QString());
        QCOMPARE(desk.asked().interval, std::optional<Interval>());
        QCOMPARE(desk.state(), StateView::State::Filled);
    }

    void sortsByMenuAndByHeader()
    {
        Opened desk;
        desk.trigger(u"-price_centsAction"_s);
        QCOMPARE(desk.asked().ordering, PlanOrder::PriceDown);
        auto *header = desk.table()->horizontalHeader();
        QCOMPARE(header->sortIndicatorSection(), int(PlansModel::Price));
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);

        desk.click(u"tableSegment"_s);
        const auto clickHeader = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        clickHeader(PlansModel::Name);
        QCOMPARE(desk.asked().ordering, PlanOrder::Name);
        QCOMPARE(desk.child<QPushButton>(u"sortPushButton"_s)->text(), u"Name, A to Z"_s);
        const int before = desk.shop.desk.count<ListPlans>();
        clickHeader(PlansModel::Sync); // the service does not sort by this
        QCOMPARE(desk.shop.desk.count<ListPlans>(), before);
        QCOMPARE(header->sortIndicatorSection(), int(PlansModel::Name));
    }

    void bothViewsHaveOneSelectionThatSurvivesARefresh()
    {
        Opened desk;
        desk.clickCard(1);
        QCOMPARE(desk.selected(), u"Pro"_s);
        QVERIFY(desk.isInspecting());
        desk.click(u"tableSegment"_s);
        QVERIFY(desk.table()->selectionModel()->isRowSelected(1));
        auto plans = somePlans();
        plans.removeFirst();
        plans[0].description = u"Changed elsewhere"_s;
        desk.shop.setPlans(plans);
        Q_EMIT desk.shop.desk.changed(Topic::Plans);
        QCOMPARE(desk.shop.model.rowCount(), 7);
        QCOMPARE(desk.selected(), u"Pro"_s);
        QVERIFY(desk.table()->selectionModel()->isRowSelected(0));
        desk.trigger(u"nameAction"_s);
        QCOMPARE(desk.selected(), u"Pro"_s);
    }

    void keysMoveBetweenCardsAndInspect()
    {
        Opened desk;
        desk.cards()->setFocus();
        QTest::keyClick(desk.cards(), Qt::Key_Right);
        QCOMPARE(desk.selected(), u"Pro"_s);
        QTest::keyClick(desk.cards(), Qt::Key_Down);
        QCOMPARE(desk.selected(), u"Kuwait partner"_s); // four in a row
        QVERIFY(!desk.isInspecting());
        QTest::keyClick(desk.cards(), Qt::Key_Return);
        QVERIFY(desk.isInspecting());
        QTest::keyClick(desk.panel->findChild<PlanInspector *>()->findChild<QPushButton *>(), Qt::Key_Escape);
        QVERIFY(!desk.isInspecting());
        QVERIFY(desk.cards()->hasFocus());
        QTest::keyClick(desk.cards(), Qt::Key_Return);
        QVERIFY(desk.isInspecting());
    }

    void mirroredCardsAreMetWhereTheyArePainted()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Opened desk;
        QVERIFY(desk.cards()->visualRect(desk.shop.model.index(0, 0)).left()
                > desk.cards()->visualRect(desk.shop.model.index(1, 0)).left());
        desk.clickCard(0);
        QCOMPARE(desk.selected(), u"Business"_s);
        desk.click(u"tableSegment"_s);
        QVERIFY(desk.table()->selectionModel()->isRowSelected(0));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void staysQuickWithThousandsOfPlans()
    {
        Opened desk(manyPlans(1000));
        QCOMPARE(desk.shop.model.rowCount(), 200); // the first page
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            (void)desk.cards()->grab();
        QVERIFY2(timer.elapsed() < 4000,
                 qPrintable(QString::number(timer.elapsed()))); // some 20 ms each; all 200 would take seconds
        desk.cards()->scrollToBottom();
        QTRY_COMPARE(desk.shop.model.rowCount(), 400);
    }

    void remembersTheView()
    {
        MapMemory memory;
        Opened desk;
        desk.panel->useMemory(memory);
        QVERIFY(desk.cards()->isVisible());
        desk.click(u"tableSegment"_s);
        QVERIFY(desk.table()->isVisible());
        Opened later;
        later.panel->useMemory(memory);
        QVERIFY(later.table()->isVisible());
    }

    void remembersTheColumns()
    {
        MapMemory memory;
        Opened desk;
        keepColumns(*desk.panel, memory);
        desk.click(u"tableSegment"_s);
        desk.table()->setFocus();
        QTest::keyClick(desk.table(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        auto *menu = desk.child<QMenu>(u"columnMenu"_s);
        QVERIFY(menu);
        menu->actions().at(PlansModel::Trial)->trigger();
        menu->actions().at(PlansModel::Created)->trigger();
        Opened later;
        keepColumns(*later.panel, memory);
        QVERIFY(later.table()->isColumnHidden(PlansModel::Trial));
        QVERIFY(later.table()->isColumnHidden(PlansModel::Created));
        QVERIFY(!later.table()->isColumnHidden(PlansModel::Status));
        later.clickCard(0); // the inspector says the price's ID
        QVERIFY(later.table()->isColumnHidden(PlansModel::StripePrice));
        QVERIFY(later.table()->isColumnHidden(PlansModel::Trial));
    }

    void saysWhoMayWhenTheRoleMayNot()
    {
        Opened desk({}, Role::Billing);
        auto *create = desk.child<QPushButton>(u"newPlanPushButton"_s);
        QVERIFY(!create->isEnabled());
        QVERIFY(create->toolTip().contains(u"Owner and Admin"_s));
        QCOMPARE(create->accessibleDescription(), create->toolTip());
        QCOMPARE(desk.state(), StateView::State::Empty);
        QVERIFY(desk.child<QWidget>(u"emptyStatePage"_s)->accessibleDescription().contains(u"Owner and Admin"_s));
        QVERIFY(!desk.child<QWidget>(u"planStarters"_s)->isVisible());
        QVERIFY(!desk.child<QPushButton>(u"emptyPushButton"_s)->isVisible());
        QTest::keyClick(desk.panel.get(), Qt::Key_N, Qt::ControlModifier);
        QVERIFY(!desk.child<QDialog>(u"planDialog"_s));

        Opened looking(somePlans(), Role::Developer);
        looking.clickCard(0);
        QVERIFY(!looking.child<QAction>(u"duplicateAction"_s)->isEnabled());
        QVERIFY(!looking.child<QPushButton>(u"duplicatePushButton"_s)->isEnabled());
        QVERIFY(looking.child<QAction>(u"copyJsonAction"_s)->isEnabled());
    }

    void copiesAPlanForProgramsAndPeople()
    {
        Opened desk;
        QStringList said;
        connect(desk.panel.get(), &PlansPanel::noticed, this,
                [&](const Toast::Message &message) { said.append(message.sentence); });
        desk.panel->setApiBase(QUrl(u"https://plans.acme.example/"_s));
        desk.clickCard(1);
        const auto plan = desk.shop.model.record(1);
        desk.trigger(u"copyIdAction"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), plan.id.text());
        desk.trigger(u"copyJsonAction"_s);
        const auto json = QGuiApplication::clipboard()->text();
        QVERIFY(json.startsWith(u"{\n  \"id\": \""_s)); // in the order of the API
        QCOMPARE(QJsonDocument::fromJson(json.toUtf8()).object().value(u"price_cents"_s).toInt(), 2999);
        desk.trigger(u"copyCurlAction"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString(u"curl -H \"X-API-Key: $PLANDECK_API_KEY\" 'https://plans.acme.example/api/v1/auth/plans/"_s
                         + plan.id.text() + u"/'"_s));
        QCOMPARE(said.size(), 3);
    }

    void hasAMenuForTheChosenPlan()
    {
        Opened desk;
        desk.clickCard(2);
        const auto at = desk.cards()->visualRect(desk.shop.model.index(2, 0)).center();
        Q_EMIT desk.cards()->customContextMenuRequested(at);
        auto *menu = desk.child<QMenu>(u"planMenu"_s);
        QVERIFY(menu && menu->isVisible());
        for (const auto *action : {"duplicateAction", "copyIdAction", "copyJsonAction", "copyCurlAction", "refreshPlansAction"})
            QVERIFY(menu->actions().contains(desk.child<QAction>(QString::fromLatin1(action))));
        menu->close();
    }

    void saysThatStripeIsNotConnected()
    {
        Opened desk(plansInSync());
        auto *banner = desk.child<Banner>(u"plansBanner"_s);
        QVERIFY(!banner->isVisible());
        desk.panel->setStripeConnected(false);
        QVERIFY(banner->isVisible());
        const QSignalSpy wanted(desk.panel.get(), &PlansPanel::connectStripeRequested);
        QTest::mouseClick(banner->findChild<QPushButton *>(u"bannerActionPushButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        desk.panel->setStripeConnected(true);
        QVERIFY(!banner->isVisible());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(PlansPanelTest)
#include "planspanel_test.moc"
