// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planimport.h"
#include "tests/ui/plans/scenes.h"
#include "ui/plans/plansinbulk.h"
#include "ui/plans/plansviews.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int patienceMs = 10'000;

void press(QWidget &parent, const QString &button)
{
    parent.findChild<QAbstractButton *>(button)->click();
}

void trigger(PlansPanel &panel, const QString &action)
{
    panel.findChild<QAction *>(action)->trigger();
}

void choose(PlanShop &shop, PlansPanel &panel, const QList<int> &rows)
{
    auto *selection = panel.findChild<QAbstractItemView *>(u"plansCardView"_s)->selectionModel();
    for (const int row : rows)
        selection->select(shop.model.index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void compare(PlanShop &shop, PlansPanel &panel, const QList<int> &rows)
{
    choose(shop, panel, rows);
    trigger(panel, u"compareAction"_s);
}

/// A yearly one to each of three monthly ones.
QList<Plan> bothIntervals()
{
    auto plans = somePlans().first(3);
    for (qsizetype i = 0; i < 3; ++i) {
        auto yearly = plans[i];
        yearly.name += u" yearly"_s;
        yearly.id = PlanId::fromText(u"01980000-0000-7000-8000-00000000009%1"_s.arg(i));
        yearly.interval = Interval::Year;
        yearly.price.amount *= 10;
        plans.append(yearly);
    }
    return plans;
}

void showPriceTable(PlanShop &, PlansPanel &panel)
{
    trigger(panel, u"priceTableAction"_s);
    auto *recommended = panel.findChild<QComboBox *>(u"recommendedComboBox"_s);
    recommended->setCurrentIndex(2);
    Q_EMIT recommended->activated(2);
}

void import(PlanShop &, PlansPanel &panel, const QByteArray &rows)
{
    static const QTemporaryDir folder;
    QFile file(folder.filePath(u"plans.csv"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(rows) != rows.size())
        qFatal("cannot write %s", qPrintable(file.fileName()));
    file.close();
    panel.findChild<PlansInBulk *>()->importFrom(file.fileName());
    const auto *import = panel.findChild<PlanImport *>();
    QElapsedTimer timer;
    timer.start();
    while (import->stage() < PlanImport::Stage::Ready && timer.elapsed() < patienceMs)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void importSome(PlanShop &shop, PlansPanel &panel)
{
    import(shop, panel,
           "name,description,price_cents,currency,billing_interval,features,created_at\n"
           "Solo,For one person.,500,usd,month,\"1 project\nCommunity support\",\n"
           "Team,For a team.,4900,usd,month,\"[\"\"Unlimited projects\"\"]\",\n"
           "Pro,,2999,usd,month,,\n"
           "Starter,,1900,usd,month,,\n"
           "Agency,,499.00,usd,month,,\n"
           ",No name,1200,xyz,week,,\n"
           "Enterprise,\"For those who want it all, and an answer within an hour.\",49900,usd,year,Everything,\n");
}

void planBulk(PlanShop &shop, PlansPanel &panel)
{
    choose(shop, panel, {0, 1, 2, 3, 6, 7});
    trigger(panel, u"deactivateChosenAction"_s);
}

/// One of them fails.
void runBulk(PlanShop &shop, PlansPanel &panel)
{
    planBulk(shop, panel);
    shop.desk.on<DeactivatePlan>([&shop](const DeactivatePlan &request) -> Result<Plan> {
        if (request.id == shop.model.record(1).id)
            return failed({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s});
        return Plan{.id = request.id};
    });
    press(panel, u"startPushButton"_s);
}

void holdBulk(PlanShop &shop, PlansPanel &panel)
{
    planBulk(shop, panel);
    shop.desk.setDelivery(FakeDesk::Delivery::Held);
    press(panel, u"startPushButton"_s);
}

} // namespace

QList<PlanScene> bulkScenes()
{
    return {{u"chosen"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 choose(shop, panel, {0, 1, 4});
             }},
            {u"chosen-table"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 press(panel, u"tableSegment"_s);
                 choose(shop, panel, {0, 1, 4, 5, 6});
             }},
            {u"compare"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 compare(shop, panel, {0, 1, 2});
             }},
            {u"compare-differences"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 compare(shop, panel, {0, 1, 2, 5});
                 press(panel, u"onlyDifferencesCheckBox"_s);
             }},
            {u"price-table"_s, showPriceTable, bothIntervals()},
            {u"import"_s, importSome},
            {u"import-failed"_s, [](PlanShop &shop, PlansPanel &panel) { import(shop, panel, "a,b\n1,2\n"); }},
            {u"bulk-plan"_s, planBulk},
            {u"bulk-publish"_s,
             [](PlanShop &shop, PlansPanel &panel) {
                 choose(shop, panel, {0, 1, 5, 6});
                 trigger(panel, u"publishChosenAction"_s);
             }},
            {u"bulk-running"_s, holdBulk},
            {u"bulk-report"_s, runBulk}};
}

} // namespace plandeck
