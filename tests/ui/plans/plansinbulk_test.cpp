// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planfile.h"
#include "tests/ui/plans/plansonscreen.h"
#include "ui/plans/plancomparison.h"
#include "ui/plans/plansinbulk.h"
#include "ui/plans/plansviews.h"
#include "ui/plans/pricetable.h"
#include "ui/plans/pricetabledialog.h"
#include "ui/plans/pricetableview.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/banner.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QTemporaryDir>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Opened : OpenShop, PlansOnScreen
{
    explicit Opened(const QList<Plan> &plans = somePlans(), Role role = Role::Owner)
        : OpenShop(plans, role)
        , PlansOnScreen(shop.model, shop.session)
    {
    }

    QDialog *dialog(const QString &name) const { return child<QDialog>(name); }
    QString text(const QString &label) const { return child<QLabel>(label)->text(); }
    /// Rows of somePlans(): Business, Pro, Starter, …
    void choose(const QList<int> &rows) const
    {
        for (const int row : rows)
            cards()->selectionModel()->select(shop.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList chosen() const
    {
        QStringList names;
        for (const auto &plan : views()->chosen())
            names.append(plan.name);
        return names;
    }
    QString cell(const QString &table, int row, int column) const
    {
        return child<QTableView>(table)->model()->index(row, column).data().toString();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Plan hostilePlan()
{
    Plan plan = somePlans().first();
    plan.name = u"<script>alert(\"name\")</script>"_s;
    plan.description = u"</style><img src=x onerror=alert(1)> & \"quoted\" 'single' \u202Edecab"_s;
    plan.features = {u"<b>bold</b>"_s, u"]]>&lt;"_s, u"--><iframe>"_s};
    return plan;
}

} // namespace

class PlansInBulkTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    // ---- choosing ---------------------------------------------------------------------------------------------------

    void clicksWithCtrlAndShiftChooseSeveral()
    {
        Opened desk;
        auto *bar = desk.child<QWidget>(u"choiceBar"_s);
        desk.clickCard(0);
        QVERIFY(!bar->isVisible());
        QVERIFY(desk.child<QWidget>(u"planInspector"_s)->isVisible());
        desk.clickCard(2, Qt::ControlModifier);
        QCOMPARE(desk.chosen(), QStringList({u"Business"_s, u"Starter"_s}));
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(!desk.child<QWidget>(u"planInspector"_s)->isVisible());
        QCOMPARE(desk.text(u"choiceTextLabel"_s), u"2 plan(s) chosen"_s);
        desk.click(u"tableSegment"_s); // one choice for both
        QVERIFY(desk.table()->selectionModel()->isRowSelected(0));
        QVERIFY(desk.table()->selectionModel()->isRowSelected(2));
        desk.click(u"clearChoicePushButton"_s);
        QVERIFY(desk.chosen().isEmpty());
        QVERIFY(!bar->isVisible());
    }

    void keysChooseSeveral_data()
    {
        QTest::addColumn<QString>("segment");
        QTest::addColumn<QString>("view");
        QTest::addColumn<int>("next");
        QTest::newRow("cards") << u"cardsSegment"_s << u"plansCardView"_s << int(Qt::Key_Right);
        QTest::newRow("table") << u"tableSegment"_s << u"plansTableView"_s << int(Qt::Key_Down);
    }
    void keysChooseSeveral()
    {
        QFETCH(QString, segment);
        QFETCH(QString, view);
        QFETCH(int, next);
        Opened desk;
        desk.click(segment);
        auto *list = desk.child<QAbstractItemView>(view);
        list->setFocus();
        list->setCurrentIndex(desk.shop.model.index(0, 0));
        const auto key = Qt::Key(next);
        QTest::keyClick(list, key, Qt::ControlModifier);
        QTest::keyClick(list, key, Qt::ControlModifier);
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(desk.chosen(), QStringList({u"Business"_s, u"Starter"_s}));
        QTest::keyClick(list, Qt::Key_Space);
        QCOMPARE(desk.chosen(), QStringList({u"Business"_s}));
        QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.chosen().size(), 8);
        QTest::keyClick(list, Qt::Key_Escape);
        QVERIFY(desk.chosen().isEmpty());
    }

    void allMeansThoseNotLoadedToo()
    {
        Opened desk(manyPlans(450));
        QTest::keyClick(desk.cards(), Qt::Key_A, Qt::ControlModifier);
        QCOMPARE(desk.chosen().size(), 200);
        auto *all = desk.child<QPushButton>(u"chooseAllPlansPushButton"_s);
        QVERIFY(all->isVisible());
        QCOMPARE(all->text(), u"C&hoose all 450"_s);
        QTest::mouseClick(all, Qt::LeftButton);
        QTRY_COMPARE(desk.chosen().size(), 450);
        QVERIFY(!all->isVisible());
    }

    void saysWhatTheRoleMayNot()
    {
        Opened desk(somePlans(), Role::Developer);
        desk.choose({0, 1});
        for (const auto *name : {"deactivateChosenAction", "reactivateChosenAction", "publishChosenAction", "importAction"}) {
            const auto *action = desk.action(QString::fromLatin1(name));
            QVERIFY(!action->isEnabled());
            QVERIFY(action->toolTip().contains(u"Owner and Admin"_s));
        }
        QVERIFY(desk.action(u"compareAction"_s)->isEnabled());
        QVERIFY(desk.action(u"exportChosenAction"_s)->isEnabled());
    }

    void copiesSeveralAsAList()
    {
        Opened desk;
        desk.choose({1, 2});
        desk.trigger(u"copyJsonAction"_s);
        QCOMPARE(QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8()).array().size(), 2);
        desk.click(u"tableSegment"_s);
        QTest::keyClick(desk.table(), Qt::Key_C, Qt::ControlModifier);
        const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0].startsWith(u"Pro For teams that grow"_s));
        QCOMPARE(lines[0].split(u'\t').value(1), u"$29.99 per month"_s);
    }

    // ---- comparing --------------------------------------------------------------------------------------------------

    void comparesTwoToFour()
    {
        Opened desk;
        desk.choose({0, 1, 2, 3, 4});
        QVERIFY(!desk.action(u"compareAction"_s)->isEnabled());
        QCOMPARE(desk.action(u"compareAction"_s)->toolTip(), u"Choose two to four plans to compare them."_s);
        desk.clickCard(1);
        desk.clickCard(2, Qt::ControlModifier);
        QTRY_VERIFY(desk.action(u"compareAction"_s)->isEnabled());
        QCOMPARE(desk.chosen(), QStringList({u"Pro"_s, u"Starter"_s}));
        QTest::keyClick(desk.panel.get(), Qt::Key_M, Qt::ControlModifier);
        QVERIFY(desk.dialog(u"compareDialog"_s));
        const auto *model = desk.child<QTableView>(u"comparisonTableView"_s)->model();
        const int all = model->rowCount();
        desk.click(u"onlyDifferencesCheckBox"_s);
        QVERIFY(model->rowCount() < all);
        for (int row = 0; row < model->rowCount(); ++row) {
            const bool isHeading = !model->index(row, 1).data().isValid();
            if (!isHeading)
                QCOMPARE(model->index(row, 3).data().toString(), u"Differs"_s);
        }
        desk.click(u"copyTablePushButton"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"Plan\tPro\tStarter\tDifference\n"_s));
    }

    void theSameFeatureIsOneLine()
    {
        auto plans = somePlans().first(2);
        plans[0].features = {u"A"_s, u"B"_s, u"C"_s};
        plans[1].features = {u"C"_s, u"D"_s};
        PlanComparison comparison(plans);
        const QAbstractItemModelTester tester(&comparison, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QMap<QString, QStringList> lines;
        for (int row = 0; row < comparison.rowCount(); ++row)
            lines[comparison.index(row, 0).data().toString()] = {comparison.index(row, 1).data().toString(),
                                                                 comparison.index(row, 2).data().toString(),
                                                                 comparison.index(row, 3).data().toString()};
        QCOMPARE(lines.value(u"A"_s), QStringList({u"Included"_s, u"–"_s, u"Differs"_s}));
        QCOMPARE(lines.value(u"C"_s), QStringList({u"Included"_s, u"Included"_s, QString()}));
        QCOMPARE(lines.value(u"D"_s), QStringList({u"–"_s, u"Included"_s, u"Differs"_s}));
        QCOMPARE(lines.value(u"campaign"_s), QStringList({u"spring"_s, u"–"_s, u"Differs"_s}));
    }

    void aComparisonIsCopiedWithoutItsTraps()
    {
        auto plans = somePlans().first(2);
        plans[0].name = u"<b>\tPro\n</b>"_s;
        plans[1].name = u"=HYPERLINK(\"https://evil.example\")"_s;
        const PlanComparison comparison(plans);
        QVERIFY(comparison.asHtml().contains(u"&lt;b&gt; Pro &lt;/b&gt;"_s));
        QCOMPARE(comparison.asText().section(u'\n', 0, 0),
                 u"Plan\t<b> Pro </b>\t'=HYPERLINK(\"https://evil.example\")\tDifference"_s);
    }

    // ---- price table ------------------------------------------------------------------------------------------------

    void aPageIsSafeWhateverThePlansAreCalled()
    {
        const auto plan = hostilePlan();
        const auto html = QString::fromUtf8(priceTableHtml({.title = plan.name, .plans = {plan}, .recommended = {plan.id}}));
        const auto body = html.section(u"<body>"_s, 1);
        for (const auto &tag : {u"<script"_s, u"<img"_s, u"<b>bold"_s, u"<iframe"_s, u"-->"_s})
            QVERIFY2(!html.contains(tag), qPrintable(tag));
        QCOMPARE(html.count(u"</style>"_s), 1);
        QVERIFY(body.contains(u"&lt;script&gt;alert(&quot;name&quot;)&lt;/script&gt;"_s));
        QVERIFY(body.contains(u"<bdi>&lt;/style&gt;&lt;img src=x onerror=alert(1)&gt; &amp; &quot;quoted&quot;"_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        QVERIFY(html.contains(u"prefers-color-scheme:dark"_s));
        static const QRegularExpression loading(u"(?: src=|href=|url\\(|@import)"_s);
        auto ours = html;
        QVERIFY(!ours.remove(u"img src=x"_s).contains(loading)); // nothing comes from elsewhere
    }

    void aPageHasASwitchWhereThereAreBothIntervals()
    {
        auto plans = somePlans().first(2);
        QVERIFY(!priceTableHtml({.plans = plans}).contains("type=\"radio\""));
        plans[1].interval = Interval::Year;
        const auto html = priceTableHtml({.plans = plans});
        QCOMPARE(html.count("type=\"radio\""), 2);
        QVERIFY(html.indexOf("Business") < html.indexOf("<div class=\"plans year\">"));
        QVERIFY(html.indexOf("<bdi>Pro</bdi>") > html.indexOf("<div class=\"plans year\">"));
    }

    void showsWhatIsOnSale()
    {
        Opened desk;
        QTest::keyClick(desk.panel.get(), Qt::Key_T, Qt::ControlModifier);
        auto *dialog = desk.dialog(u"priceTableDialog"_s);
        QVERIFY(dialog);
        const auto table = desk.panel->findChild<PriceTableView *>()->table();
        QVERIFY(!table.plans.isEmpty());
        for (const auto &plan : table.plans)
            QVERIFY(plan.isActive && plan.isVisible && plan.syncState != SyncState::LocalOnly);
        QVERIFY(std::ranges::is_sorted(table.plans, {}, &Plan::price));
        QCOMPARE(table.title, u"Plans of Acme GmbH"_s);
    }

    void savesAPageAndAPicture()
    {
        const QTemporaryDir folder;
        Opened desk;
        desk.choose({1, 2});
        desk.trigger(u"chosenPriceTableAction"_s);
        auto *dialog = static_cast<PriceTableDialog *>(desk.dialog(u"priceTableDialog"_s));
        auto *recommended = desk.child<QComboBox>(u"recommendedComboBox"_s);
        recommended->setFocus();
        QTest::keyClick(recommended, Qt::Key_End);
        QSignalSpy saved(dialog, &PriceTableDialog::saved);
        const auto save = [&](const QString &button, const QString &name) {
            desk.click(button);
            auto *files = dialog->findChild<QFileDialog *>(u"fileDialog"_s);
            QVERIFY(files);
            files->setDirectory(folder.path());
            files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(name));
            QMetaObject::invokeMethod(files, "accept");
            QTRY_COMPARE(saved.count(), 1);
            saved.clear();
            QTRY_VERIFY(!dialog->findChild<QFileDialog *>(u"fileDialog"_s));
        };
        save(u"savePagePushButton"_s, u"table"_s); // the ending comes by itself
        const auto html = contentOf(folder.filePath(u"table.html"_s));
        QVERIFY(html.contains("<article class=\"recommended\">"));
        save(u"savePicturePushButton"_s, u"table.png"_s);
        const QImage picture(folder.filePath(u"table.png"_s));
        QCOMPARE(picture.width(), 2160);
        QVERIFY(desk.text(u"outcomeTextLabel"_s).startsWith(u"Saved as "_s));
    }

    // ---- files ------------------------------------------------------------------------------------------------------

    void exportsWhatTheFiltersLetThrough()
    {
        const QTemporaryDir folder;
        Opened desk;
        desk.click(u"yearlyFilterChip"_s);
        QTest::keyClick(desk.panel.get(), Qt::Key_E, Qt::ControlModifier);
        auto *files = desk.child<QFileDialog>(u"fileDialog"_s);
        QVERIFY(files);
        files->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(folder.filePath(u"yearly"_s));
        QMetaObject::invokeMethod(files, "accept");
        QTRY_COMPARE(desk.said.size(), 1);
        QCOMPARE(desk.said.first().sentence, u"1 plan(s) exported to %1."_s.arg(folder.filePath(u"yearly.csv"_s)));
        const auto file = readPlanFile(contentOf(folder.filePath(u"yearly.csv"_s)), FileFormat::Csv);
        QCOMPARE(file.plans.size(), 1);
        QCOMPARE(file.plans.first().plan.interval, Interval::Year);
    }

    void anExportCanBeStopped()
    {
        const QTemporaryDir folder;
        Opened desk;
        desk.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        desk.panel->findChild<PlansInBulk *>()->exportTo(folder.filePath(u"plans.csv"_s), {});
        QCOMPARE(desk.tasks.runningCount(), 1);
        desk.tasks.requestStop(desk.tasks.record(0).id);
        QCOMPARE(desk.tasks.record(0).state, TaskRecord::State::Stopped);
        desk.shop.desk.deliver();
        QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void importsAFileWithoutMakingAnythingTwice()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"plans.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("name,price_cents,currency,billing_interval\nSolo,500,usd,month\nPro,2999,usd,month\nBad,-1,usd,month\n"
                   "Team,4900,usd,month\n");
        file.close();
        Opened desk;
        desk.panel->findChild<PlansInBulk *>()->importFrom(path);
        QTRY_COMPARE(desk.text(u"summaryTextLabel"_s), u"4 plan(s) in the file · 1 already there · 1 with problems"_s);
        const auto *accept = desk.child<QPushButton>(u"importPushButton"_s);
        QCOMPARE(accept->text(), u"&Import 2 draft(s)"_s);
        auto *table = desk.child<QTableView>(u"importTableView"_s);
        table->setCurrentIndex(table->model()->index(3, 2));
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(accept->text(), u"&Import 1 draft(s)"_s);
        desk.click(u"chooseAllPushButton"_s);
        desk.click(u"publishSegment"_s);
        QCOMPARE(accept->text(), u"&Publish 2 plan(s)"_s);
        desk.click(u"importPushButton"_s);
        QCOMPARE(desk.shop.desk.count<CreatePlan>(), 2);
        QVERIFY(!desk.shop.desk.last<CreatePlan>()->isDraft);
        QCOMPARE(desk.shop.plans().size(), 10);
        QVERIFY(desk.dialog(u"bulkDialog"_s));

        desk.dialog(u"bulkDialog"_s)->close();
        QTRY_VERIFY(!desk.dialog(u"bulkDialog"_s));
        desk.panel->findChild<PlansInBulk *>()->importFrom(path);
        QTRY_COMPARE(desk.text(u"summaryTextLabel"_s), u"4 plan(s) in the file · 3 already there · 1 with problems"_s);
        QVERIFY(!desk.child<QPushButton>(u"importPushButton"_s)->isEnabled());
    }

    void saysWhyAFileCannotBeImported()
    {
        Opened desk;
        desk.panel->findChild<PlansInBulk *>()->importFrom(u"/no/such/file.csv"_s);
        QTRY_VERIFY(desk.child<Banner>(u"importBanner"_s)->isVisible());
        QCOMPARE(desk.child<Banner>(u"importBanner"_s)->accessibleName(),
                 u"The file cannot be read. Choose another file or folder."_s);
        QVERIFY(!desk.child<QPushButton>(u"importPushButton"_s)->isEnabled());
    }

    // ---- bulk deeds -------------------------------------------------------------------------------------------------

    void deactivatesAndTakesItBack()
    {
        auto plans = somePlans();
        plans[2].isActive = false;
        Opened desk(plans);
        desk.choose({0, 1, 2});
        desk.trigger(u"deactivateChosenAction"_s);
        QVERIFY(desk.dialog(u"bulkDialog"_s));
        QCOMPARE(desk.shop.desk.count<DeactivatePlan>(), 0); // first it says what will happen
        const auto *start = desk.child<QPushButton>(u"startPushButton"_s);
        QCOMPARE(start->text(), u"&Deactivate 2 plan(s)"_s);
        QCOMPARE(desk.text(u"summaryTextLabel"_s), u"1 left out."_s);
        desk.click(u"startPushButton"_s);
        QCOMPARE(desk.shop.desk.count<DeactivatePlan>(), 2);
        QCOMPARE(desk.text(u"summaryTextLabel"_s), u"2 done, 1 left out."_s);
        QVERIFY(!desk.shop.plan(u"Business"_s).isActive);
        desk.click(u"copyReportPushButton"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Deactivate plans\n2 done, 1 left out.\nBusiness\tDeactivated\nPro\tDeactivated\n"
                 "Starter\tLeft out\tIt is inactive already.\n"_s);
        desk.click(u"undoPushButton"_s);
        QVERIFY(desk.shop.plan(u"Business"_s).isActive);
        QVERIFY(desk.shop.plan(u"Pro"_s).isActive);
        QVERIFY(!desk.shop.plan(u"Starter"_s).isActive); // as it was
        QTRY_COMPARE(desk.panel->findChildren<QDialog *>(u"bulkDialog"_s).size(), 1);
        QCOMPARE(desk.text(u"summaryTextLabel"_s), u"2 done."_s);
    }

    void duplicatesAsDraftsUnderFreeNamesAndTakesThemBack()
    {
        auto plans = somePlans();
        plans[2].name = u"Pro copy"_s;
        Opened desk(plans);
        desk.shop.desk.on<CreatePlan>([&desk](const CreatePlan &request) -> Result<Plan> {
            for (int row = 0; row < desk.shop.model.rowCount(); ++row)
                if (desk.shop.model.record(row).name == request.name)
                    return failed({.kind = Error::Kind::Invalid, .code = u"name_taken"_s, .field = u"name"_s});
            return desk.shop.create(request);
        });
        desk.choose({0, 1});
        desk.trigger(u"duplicateChosenAction"_s);
        QCOMPARE(desk.child<QPushButton>(u"startPushButton"_s)->text(), u"&Duplicate 2 plan(s)"_s);
        QCOMPARE(desk.shop.desk.count<CreatePlan>(), 0); // first it says what will happen
        desk.click(u"startPushButton"_s);
        QCOMPARE(desk.text(u"summaryTextLabel"_s), u"2 done."_s);
        const auto copy = desk.shop.plan(u"Pro copy 2"_s); // "Pro copy" was there
        QCOMPARE(copy.syncState, SyncState::LocalOnly);
        QCOMPARE(copy.features, desk.shop.plan(u"Pro"_s).features);
        QCOMPARE(copy.price, desk.shop.plan(u"Pro"_s).price);
        QVERIFY(copy.isActive);
        const int made = desk.shop.desk.count<CreatePlan>();

        desk.click(u"undoPushButton"_s);
        QVERIFY(!desk.shop.plan(u"Pro copy 2"_s).isActive);
        QVERIFY(!desk.shop.plan(u"Business copy"_s).isActive);
        QVERIFY(desk.shop.plan(u"Pro"_s).isActive);
        QTRY_COMPARE(desk.panel->findChildren<QDialog *>(u"bulkDialog"_s).size(), 1);
        desk.click(u"undoPushButton"_s); // and the same copies once more
        QVERIFY(desk.shop.plan(u"Pro copy 2"_s).isActive);
        QCOMPARE(desk.shop.desk.count<CreatePlan>(), made);
    }

    void publishesDraftsOnly()
    {
        auto plans = somePlans();
        plans[0].syncState = SyncState::LocalOnly;
        plans[1].syncState = SyncState::LocalOnly;
        plans[1].isActive = false;
        Opened desk(plans);
        desk.choose({0, 1, 2});
        desk.trigger(u"publishChosenAction"_s);
        desk.click(u"startPushButton"_s);
        QCOMPARE(desk.shop.desk.count<PublishPlan>(), 1);
        QVERIFY(!desk.child<QPushButton>(u"undoPushButton"_s)->isVisible()); // what is at Stripe stays there
        desk.click(u"copyReportPushButton"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Pro\tLeft out\tIt is inactive: reactivate it first.\n"_s));
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Starter\tLeft out\tIt is in Stripe already.\n"_s));
    }

    void aRunGoesOnBehindTheListAndIsReported()
    {
        Opened desk;
        desk.choose({0, 1, 2, 3, 4});
        desk.trigger(u"deactivateChosenAction"_s);
        desk.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        desk.click(u"startPushButton"_s);
        desk.click(u"closePushButton"_s);
        QTRY_VERIFY(!desk.dialog(u"bulkDialog"_s));
        QCOMPARE(desk.said.takeFirst().sentence, u"Deactivate plans: goes on behind the window."_s);
        QVERIFY(desk.tasks.record(0).canBeShown);
        desk.tasks.show(desk.tasks.record(0).id);
        QVERIFY(desk.dialog(u"bulkDialog"_s)->isVisible());
        desk.dialog(u"bulkDialog"_s)->close();
        QTRY_VERIFY(!desk.dialog(u"bulkDialog"_s));
        desk.said.clear();
        desk.trigger(u"reactivateChosenAction"_s); // one at a time: this shows the one there is
        QVERIFY(desk.child<QPushButton>(u"stopPushButton"_s)->isVisible());
        desk.click(u"stopPushButton"_s);
        QVERIFY(!desk.child<QPushButton>(u"stopPushButton"_s)->isEnabled());
        desk.dialog(u"bulkDialog"_s)->close();
        desk.said.clear(); // it goes on, once more
        desk.shop.desk.deliver();
        QTRY_VERIFY(!desk.dialog(u"bulkDialog"_s)); // the one that was closed
        QVERIFY(!desk.tasks.record(0).canBeShown);
        QTRY_COMPARE(desk.said.size(), 1);
        QCOMPARE(desk.said.first().sentence, u"Deactivate plans: 3 done, 2 not begun."_s);
        desk.said.first().act();
        QVERIFY(desk.child<QPushButton>(u"retryPushButton"_s)->isVisible());
    }

    void longWorkIsATaskOfTheWindow()
    {
        const QTemporaryDir folder;
        Opened desk;
        auto &tasks = desk.tasks;
        desk.choose({0, 1, 2, 3, 4});
        desk.trigger(u"deactivateChosenAction"_s);
        QCOMPARE(tasks.rowCount(), 0); // nothing goes on yet
        desk.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        desk.click(u"startPushButton"_s);
        QCOMPARE(tasks.record(0).title, u"Deactivate plans"_s);
        QCOMPARE(tasks.record(0).total, std::optional<qint64>(5));
        tasks.requestStop(tasks.record(0).id);
        desk.shop.desk.deliver();
        QCOMPARE(tasks.record(0).state, TaskRecord::State::Stopped);
        QCOMPARE(tasks.record(0).detail, u"3 done, 2 not begun."_s);
        desk.click(u"retryPushButton"_s); // is another piece of work
        desk.shop.desk.deliver();
        QCOMPARE(tasks.record(0).state, TaskRecord::State::Done);

        desk.shop.desk.setDelivery(FakeDesk::Delivery::AtOnce);
        desk.panel->findChild<PlansInBulk *>()->exportTo(folder.filePath(u"plans.csv"_s), {});
        QCOMPARE(tasks.record(0).title, u"Export plans"_s);
        QTRY_COMPARE(tasks.record(0).state, TaskRecord::State::Done);
        QCOMPARE(tasks.record(0).done, 8);
    }

    void aRunEndsWithTheSession()
    {
        Opened desk;
        desk.choose({0, 1, 2, 4, 5});
        desk.trigger(u"deactivateChosenAction"_s);
        desk.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        desk.click(u"startPushButton"_s);
        desk.shop.session.signOut();
        desk.shop.desk.deliver();
        QCOMPARE(desk.shop.desk.count<DeactivatePlan>(), 3);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(PlansInBulkTest)
#include "plansinbulk_test.moc"
