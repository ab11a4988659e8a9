// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/plansonscreen.h"
#include "ui/plans/driftreport.h"
#include "ui/plans/drifttext.h"
#include "ui/plans/plansviews.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/stateview.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The panel on a shop with one plan that has drifted, and one that has not.
struct Opened : OpenShop, PlansOnScreen
{
    explicit Opened(Role role = Role::Owner)
        : OpenShop(plans(), role)
        , PlansOnScreen(shop.model, shop.session)
    {
    }
    static QList<Plan> plans()
    {
        auto plans = somePlans().mid(0, 2);
        plans[0].syncState = SyncState::Drifted;
        plans[1].syncState = SyncState::Synced;
        return plans;
    }
    void inspect(int row)
    {
        QVERIFY(views()->select(plans().at(row).id));
        Q_EMIT views()->inspected();
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    QList<QString> lines() const
    {
        QList<QString> names;
        for (const auto *line : panel->findChildren<QWidget *>(u"driftLine"_s))
            names.append(line->accessibleName());
        return names;
    }
    void confirm() const { find<QPushButton>(u"confirmPushButton"_s)->click(); }
    DriftReportDialog *report() const
    {
        find<QAction>(u"checkDriftAction"_s)->trigger();
        return panel->findChild<DriftReportDialog *>();
    }
};

} // namespace

class PlanDriftTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void valuesAreReadAsPeopleReadThem_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("shown");
        const auto row = [](DriftKind kind, const QString &value, const QString &shown) {
            QTest::addRow("%d %s", int(kind), qPrintable(value)) << int(kind) << value << shown;
        };
        row(DriftKind::Amount, u"3999"_s, QChar(0x2068) + u"$39.99"_s + QChar(0x2069));
        row(DriftKind::Amount, {}, u"nothing"_s);
        row(DriftKind::Currency, u"eur"_s, u"EUR"_s);
        row(DriftKind::Interval, u"year"_s, u"yearly"_s);
        row(DriftKind::Interval, u"week"_s, u"week"_s);
        row(DriftKind::Active, u"archived"_s, u"archived"_s);
        row(DriftKind::Features, u"[\"a\",\"b\"]"_s, u"a\nb"_s);
        row(DriftKind::Features, u"[]"_s, u"nothing"_s);
        row(DriftKind::Metadata, u"{\"campaign\":\"spring\"}"_s, u"campaign: spring"_s);
        row(DriftKind::Name, u"Pro"_s, u"Pro"_s);
    }
    void valuesAreReadAsPeopleReadThem()
    {
        QFETCH(int, kind);
        QFETCH(QString, value);
        QFETCH(QString, shown);
        QCOMPARE(driftValue(DriftKind(kind), value, u"usd"_s), shown);
    }

    void whatDiffersStandsSideBySide()
    {
        Opened it;
        QCOMPARE(it.shop.desk.count<GetPlanDrift>(), 0); // nobody looked yet
        it.inspect(0);
        QCOMPARE(it.shop.desk.count<GetPlanDrift>(), 1);
        QCOMPARE(it.lines().size(), 4);
        const auto name = Opened::plans().first().name;
        QCOMPARE(it.lines().first(), u"Name: %1 here, %1 (2026) at Stripe"_s.arg(name));
        it.inspect(1);
        QCOMPARE(it.lines(), QStringList());
        QCOMPARE(it.shop.desk.count<GetPlanDrift>(), 1); // it is known to be in sync
        it.find<QPushButton>(u"checkDriftBusyButton"_s)->click();
        QCOMPARE(it.shop.desk.count<GetPlanDrift>(), 2);
        QVERIFY(it.find<QLabel>(u"driftSentenceTextLabel"_s)->text().startsWith(u"The same here and at Stripe"_s));
    }

    void aRepairIsAskedForWithWhatItDoes_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("effect");
        QTest::newRow("ours") << u"writeOursPushButton"_s << int(RepairDirection::Ours) << u"a new one takes its place"_s;
        QTest::newRow("theirs") << u"takeStripesPushButton"_s << int(RepairDirection::Stripes) << u"Nothing changes at Stripe"_s;
    }
    void aRepairIsAskedForWithWhatItDoes()
    {
        QFETCH(QString, button);
        QFETCH(int, direction);
        QFETCH(QString, effect);
        Opened it;
        it.inspect(0);
        it.find<QPushButton>(button)->click();
        QCOMPARE(it.shop.desk.count<RepairPlan>(), 0);
        const auto described = it.find<QDialog>(u"confirmDialog"_s)->accessibleDescription();
        QVERIFY2(described.contains(effect) && described.contains(u"Name"_s), qPrintable(described));
        it.confirm();
        QCOMPARE(int(it.shop.desk.last<RepairPlan>()->direction), direction);
        QCOMPARE(it.said.size(), 1);
        QVERIFY(it.said.first().sentence.contains(u"same here and at Stripe"_s));
        QCOMPARE(it.lines(), QStringList());
    }

    void aRepairThatFailsSaysWhy()
    {
        Opened it;
        it.inspect(0);
        it.shop.desk.fail<RepairPlan>({.kind = Error::Kind::Conflict, .code = u"plan_changed"_s});
        it.find<QPushButton>(u"writeOursPushButton"_s)->click();
        it.confirm();
        QCOMPARE(it.said.size(), 1);
        QVERIFY(it.said.first().sentence.contains(u"was not made the same"_s));
        QCOMPARE(it.lines().size(), 4);
        QVERIFY(it.find<QPushButton>(u"writeOursPushButton"_s)->isEnabled());
    }

    void whatAPlanCannotBeIsNotTaken()
    {
        Opened it;
        for (auto &drift : it.shop.drifts)
            drift.canTakeStripes = false;
        it.inspect(0);
        QVERIFY(!it.find<QPushButton>(u"takeStripesPushButton"_s)->isEnabled());
        QVERIFY(it.find<QPushButton>(u"takeStripesPushButton"_s)->toolTip().contains(u"cannot be as Stripe has"_s));
        QVERIFY(it.find<QPushButton>(u"writeOursPushButton"_s)->isEnabled());
    }

    void aCheckThatFailsSaysWhy()
    {
        Opened it;
        it.shop.desk.fail<GetPlanDrift>({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s});
        it.inspect(0);
        QVERIFY(!it.find<QLabel>(u"driftSentenceTextLabel"_s)->text().isEmpty());
        QVERIFY(it.find<QPushButton>(u"checkDriftBusyButton"_s)->isEnabled());
        QVERIFY(!it.find<QPushButton>(u"writeOursPushButton"_s)->isVisible());
    }

    void rolesMayLookOrRepairOrNeither_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("mayCheck");
        QTest::addColumn<bool>("mayRepair");
        QTest::newRow("owner") << int(Role::Owner) << true << true;
        QTest::newRow("developer") << int(Role::Developer) << true << false;
        QTest::newRow("billing") << int(Role::Billing) << false << false;
    }
    void rolesMayLookOrRepairOrNeither()
    {
        QFETCH(int, role);
        QFETCH(bool, mayCheck);
        QFETCH(bool, mayRepair);
        Opened it{Role(role)};
        it.inspect(0);
        QCOMPARE(it.find<QPushButton>(u"checkDriftBusyButton"_s)->isEnabled(), mayCheck);
        QCOMPARE(it.find<QAction>(u"checkDriftAction"_s)->isEnabled(), mayCheck);
        QCOMPARE(it.lines().size(), mayCheck ? 4 : 0);
        QCOMPARE(it.find<QPushButton>(u"writeOursPushButton"_s)->isEnabled(), mayRepair);
        if (!mayRepair)
            QVERIFY(it.find<QPushButton>(u"writeOursPushButton"_s)->toolTip().contains(u"Owner"_s));
    }

    void theBannerLeadsToTheReport()
    {
        Opened it;
        auto *banner = it.find<Banner>(u"plansBanner"_s);
        QVERIFY(banner->isVisible());
        Q_EMIT banner->actionRequested();
        QVERIFY(it.panel->findChild<DriftReportDialog *>());
    }

    void theReportHasALineForEachPlanAndProduct()
    {
        Opened it;
        it.shop.drifts.append({.kind = DriftKind::ProductUnknown, .objectId = u"prod_orphan"_s, .stripe = u"Orphan"_s});
        auto *report = it.report();
        QCOMPARE(report->findChild<StateView *>(u"driftStateView"_s)->state(), StateView::State::Filled);
        const auto plan = report->findChild<QWidget *>(u"driftEntry1"_s)->accessibleName();
        QVERIFY2(plan.startsWith(Opened::plans().first().name) && plan.contains(u"Features"_s), qPrintable(plan));
        auto *orphan = report->findChild<QWidget *>(u"driftEntry2"_s);
        QVERIFY(orphan->accessibleName().startsWith(u"Orphan"_s));
        orphan->findChild<QPushButton *>(u"takeStripesPushButton"_s)->click();
        it.confirm();
        QCOMPARE(it.shop.desk.last<RepairProduct>()->product, u"prod_orphan"_s);
        QCOMPARE(it.shop.desk.last<RepairProduct>()->direction, RepairDirection::Stripes);
        QVERIFY(!report->findChild<QWidget *>(u"driftEntry2"_s));
        report->findChild<QPushButton *>(u"writeOursPushButton"_s)->click();
        it.panel->findChildren<QPushButton *>(u"confirmPushButton"_s).last()->click();
        QCOMPARE(report->findChild<StateView *>(u"driftStateView"_s)->state(), StateView::State::Empty);
        QVERIFY(report->findChild<QLabel *>(u"driftSummaryTextLabel"_s)->text().startsWith(u"2 plan"_s));
    }

    void theReportLeadsToThePlan()
    {
        Opened it;
        auto *report = it.report();
        report->findChild<QPushButton *>(u"showPlanPushButton"_s)->click();
        QVERIFY(!report->isVisible());
        QCOMPARE(it.panel->findChild<PlansViews *>()->selected()->id, Opened::plans().first().id);
        QCOMPARE(it.lines().size(), 4);
    }

    void aReportThatFailsCanBeTriedAgain()
    {
        Opened it;
        it.shop.desk.fail<ListDrift>({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s});
        auto *report = it.report();
        auto *states = report->findChild<StateView *>(u"driftStateView"_s);
        QCOMPARE(states->state(), StateView::State::Failed);
        it.shop.drifts.clear();
        it.shop.desk.on<ListDrift>([](ListDrift &) { return Result<DriftReport>(DriftReport{.plans = 2}); });
        report->findChild<QPushButton *>(u"failedPushButton"_s)->click();
        QCOMPARE(states->state(), StateView::State::Empty);
    }
};

QTEST_MAIN(PlanDriftTest)
#include "plandrift_test.moc"
