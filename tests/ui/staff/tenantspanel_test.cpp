// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/staff/tenantspanel.h"
#include "ui/widgets/stateview.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(StaffRole role = StaffRole::Ops)
    {
        stage.signInStaff(role);
        panel = std::make_unique<TenantsPanel>(stage.tenants, stage.inspection, stage.session);
        QObject::connect(panel.get(), &TenantsPanel::noticed, panel.get(),
                         [this](const Toast::Message &message) { said.append(message.sentence); });
        panel->resize(1136, 760);
        panel->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
        stage.tenants.refresh();
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    /// The one in view: lists inside of the inspector have the same states.
    void press(const QString &name) const
    {
        const auto buttons = panel->findChildren<QAbstractButton *>(name);
        const auto seen = std::ranges::find_if(buttons, &QWidget::isVisible);
        [&] { QVERIFY2(seen != buttons.end(), qPrintable(name)); }();
        (*seen)->click();
    }
    QAction *action(const QString &name) const { return find<QAction>(name); }
    QTableView *table() const { return find<QTableView>(u"tenantsTableView"_s); }
    StateView::State state() const { return find<StateView>(u"tenantsStateView"_s)->state(); }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void open(int row) const
    {
        choose(row);
        Q_EMIT table()->activated(table()->currentIndex());
    }
    void look(int row, const QString &reason = u"plans do not show"_s) const
    {
        open(row);
        find<QLineEdit>(u"inspectionReasonLineEdit"_s)->setText(reason);
        press(u"submitBusyButton"_s);
        delete panel->findChild<QDialog *>(); // closed, and gone with the next turn of the event loop
    }
    void openTab(int tab) const { find<QTabBar>(u"tenantTabBar"_s)->setCurrentIndex(tab); }

    DeskStage stage;
    QStringList said;
    std::unique_ptr<TenantsPanel> panel;
};

enum Row { Birch, Cargo, Dovetail, Elm };
namespace Tab {
enum Number { Profile, Users, Keys, Stripe, Plans, Webhook, Events, Audit };
}

} // namespace

class TenantsPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void everyStateIsShown()
    {
        Shown it;
        QCOMPARE(it.state(), StateView::State::Filled);
        it.stage.tenants.reset();
        QCOMPARE(it.state(), StateView::State::Loading);
        it.stage.desk.fail<ListTenants>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.tenants.refresh();
        QCOMPARE(it.state(), StateView::State::Failed);
        it.stage.desk.on<ListTenants>([](ListTenants &) { return Result<ListTenants::Reply>(ListTenants::Reply{}); });
        it.press(u"failedPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
        it.press(u"freeTierFilterChip"_s);
        QCOMPARE(it.state(), StateView::State::FilteredEmpty);
        it.press(u"filteredPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
    }

    void filtersAndOrderAreTheServices()
    {
        Shown it;
        it.press(u"suspendedTenantsFilterChip"_s);
        it.press(u"proTierFilterChip"_s);
        it.press(u"restrictedStripeFilterChip"_s);
        QCOMPARE(it.stage.tenants.rowCount(), 1);
        const auto *asked = it.stage.desk.last<ListTenants>();
        QCOMPARE(asked->status, TenantStatus::Suspended);
        QCOMPARE(asked->tier, Tier::Pro);
        QCOMPARE(asked->stripe, TenantStripe::Restricted);
        it.press(u"heardLatelyFilterChip"_s);
        asked = it.stage.desk.last<ListTenants>();
        QVERIFY(asked->lastEventAfter && asked->lastEventAfter->daysTo(QDateTime::currentDateTimeUtc()) <= 1);
        it.press(u"notHeardForLongFilterChip"_s);
        asked = it.stage.desk.last<ListTenants>();
        QVERIFY(!asked->lastEventAfter && asked->lastEventBefore);
        const QList<std::pair<TenantsModel::Column, TenantOrder>> orders{
            {TenantsModel::TenantColumn, TenantOrder::Name},   {TenantsModel::Status, TenantOrder::Status},
            {TenantsModel::TierColumn, TenantOrder::Tier},     {TenantsModel::Stripe, TenantOrder::Stripe},
            {TenantsModel::LastEvent, TenantOrder::LastEvent}, {TenantsModel::Created, TenantOrder::CreatedAt}};
        for (const auto &[column, order] : orders) {
            it.table()->sortByColumn(column, Qt::AscendingOrder);
            QCOMPARE(it.stage.desk.last<ListTenants>()->ordering, order);
        }
        QTest::keyClick(it.table(), Qt::Key_Slash);
        QVERIFY(it.find<QLineEdit>(u"searchTenantsField"_s)->hasFocus());
    }

    void openingOneAsksForAReason()
    {
        Shown it;
        it.open(Birch);
        auto *submit = it.find<QAbstractButton>(u"submitBusyButton"_s);
        QVERIFY(!submit->isEnabled());
        QCOMPARE(it.stage.desk.count<StartInspection>(), 0);
        it.find<QLineEdit>(u"inspectionReasonLineEdit"_s)->setText(u"plans do not show"_s);
        it.find<QLineEdit>(u"inspectionTicketLineEdit"_s)->setText(u"SUP-7"_s);
        QVERIFY(submit->isEnabled());
        submit->click();
        const auto *asked = it.stage.desk.last<StartInspection>();
        QCOMPARE(asked->tenant, it.stage.listings[Birch].id);
        QCOMPARE(asked->reason, u"plans do not show"_s);
        QCOMPARE(asked->ticket, u"SUP-7"_s);
        QVERIFY(!asked->showsPersonalData);
        QVERIFY(it.find(u"tenantLooks"_s)->isVisible());
        QVERIFY(it.find<QLabel>(u"inspectionTimeTextLabel"_s)->text().contains(u"59:"_s));
    }

    void anErrorStaysInTheDialogWithWhatWasTyped()
    {
        Shown it;
        it.stage.desk.fail<StartInspection>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.open(Birch);
        it.find<QLineEdit>(u"inspectionReasonLineEdit"_s)->setText(u"plans do not show"_s);
        it.press(u"submitBusyButton"_s);
        QVERIFY(it.find(u"inspectionDialog"_s)->isVisible());
        QVERIFY(it.find(u"errorBanner"_s)->isVisible());
        QCOMPARE(it.find<QLineEdit>(u"inspectionReasonLineEdit"_s)->text(), u"plans do not show"_s);
    }

    void eachTabIsReadWhenItIsOpened_data()
    {
        QTest::addColumn<int>("tab");
        QTest::addColumn<QString>("states");
        QTest::newRow("users") << int(Tab::Users) << u"inspectedUsersStateView"_s;
        QTest::newRow("keys") << int(Tab::Keys) << u"inspectedKeysStateView"_s;
        QTest::newRow("Stripe") << int(Tab::Stripe) << u"inspectedStripeStateView"_s;
        QTest::newRow("webhook") << int(Tab::Webhook) << u"inspectedWebhookStateView"_s;
        QTest::newRow("messages") << int(Tab::Webhook) << u"inspectedDeliveriesStateView"_s;
        QTest::newRow("events") << int(Tab::Events) << u"inspectedEventsStateView"_s;
        QTest::newRow("audit") << int(Tab::Audit) << u"inspectedAuditStateView"_s;
    }

    void eachTabIsReadWhenItIsOpened()
    {
        QFETCH(int, tab);
        QFETCH(QString, states);
        Shown it;
        it.look(Birch);
        if (tab != Tab::Stripe) // read with the profile
            QCOMPARE(it.find<StateView>(states)->state(), StateView::State::Loading);
        it.openTab(tab);
        QCOMPARE(it.find<StateView>(states)->state(), StateView::State::Filled);
        QVERIFY(it.find(states)->isVisible());
    }

    void whatIsNotThereIsSaid()
    {
        Shown it;
        it.stage.endpoint.reset();
        it.look(Birch);
        it.openTab(Tab::Webhook);
        QCOMPARE(it.find<StateView>(u"inspectedWebhookStateView"_s)->state(), StateView::State::Empty);
        it.openTab(Tab::Plans);
        QCOMPARE(it.find<StateView>(u"inspectedPlansStateView"_s)->state(), StateView::State::Empty);
    }

    void whatEndedSaysSoAndAsksAnew()
    {
        Shown it;
        it.look(Birch);
        it.stage.isInspecting = false; // on the server
        it.openTab(Tab::Users);
        QVERIFY(!it.find(u"tenantLooks"_s)->isVisible());
        QVERIFY(it.find(u"tenantInspectorBanner"_s)->isVisible());
        QVERIFY(it.action(u"lookIntoAction"_s)->isEnabled());
        it.look(Birch, u"once more"_s);
        QVERIFY(it.find(u"tenantLooks"_s)->isVisible());
    }

    void timeRunsOut()
    {
        Shown it;
        it.stage.inspectionEndsAt = QDateTime::currentDateTimeUtc().addSecs(-1);
        it.look(Birch);
        QVERIFY(!it.find(u"tenantLooks"_s)->isVisible());
        QVERIFY(it.stage.inspection.hasEnded(it.stage.listings[Birch].id));
    }

    void itCanBeEndedAtOnce()
    {
        Shown it;
        it.look(Birch);
        it.press(u"endInspectionPushButton"_s);
        QCOMPARE(it.stage.desk.last<EndInspection>()->tenant, it.stage.listings[Birch].id);
        QVERIFY(!it.find(u"tenantLooks"_s)->isVisible());
    }

    void anotherRowIsNotLookedInto()
    {
        Shown it;
        it.look(Birch);
        it.choose(Dovetail);
        QVERIFY(!it.find(u"tenantLooks"_s)->isVisible());
        it.choose(Birch);
        QVERIFY(it.find(u"tenantLooks"_s)->isVisible());
        QCOMPARE(it.stage.desk.count<InspectTenant>(), 1); // seen already
    }

    void suspendingSaysWhatItMeansAndTakesTheSlug()
    {
        Shown it;
        it.choose(Birch);
        it.action(u"suspendAction"_s)->trigger();
        QVERIFY(it.find(u"deedMeaningWidget"_s)->findChildren<QLabel *>().size() >= 4);
        auto *submit = it.find<QAbstractButton>(u"submitBusyButton"_s);
        it.find<QLineEdit>(u"deedReasonLineEdit"_s)->setText(u"unpaid since June"_s);
        QVERIFY(!submit->isEnabled());
        it.find<QLineEdit>(u"deedSlugLineEdit"_s)->setText(u"birch"_s);
        QVERIFY(!submit->isEnabled());
        it.find<QLineEdit>(u"deedSlugLineEdit"_s)->setText(u"birch-lane"_s);
        QVERIFY(submit->isEnabled());
        submit->click();
        QCOMPARE(it.stage.desk.last<SuspendTenant>()->reason, u"unpaid since June"_s);
        QVERIFY(it.stage.desk.last<SuspendTenant>()->confirm);
        QCOMPARE(it.stage.tenants.record(Birch).status, TenantStatus::Suspended);
        QVERIFY(it.action(u"reactivateTenantAction"_s)->isVisible());
    }

    void reactivatingTakesAReason()
    {
        Shown it;
        it.choose(Cargo);
        it.action(u"reactivateTenantAction"_s)->trigger();
        it.find<QLineEdit>(u"deedReasonLineEdit"_s)->setText(u"paid in full"_s);
        it.press(u"submitBusyButton"_s);
        QCOMPARE(it.stage.desk.last<ReactivateTenant>()->reason, u"paid in full"_s);
        QCOMPARE(it.stage.tenants.record(Cargo).status, TenantStatus::Active);
    }

    void supportIsToldWhoSuspends()
    {
        Shown it(StaffRole::Support);
        it.choose(Birch);
        QVERIFY(!it.action(u"suspendAction"_s)->isEnabled());
        QVERIFY(it.action(u"suspendAction"_s)->toolTip().contains(u"Operations"_s));
        QVERIFY(it.action(u"lookIntoAction"_s)->isEnabled());
    }

    void idAndLinkAreCopied()
    {
        Shown it;
        it.choose(Birch);
        it.action(u"copyTenantIdAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), it.stage.listings[Birch].id.text());
        it.action(u"copyTenantLinkAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"plandeck://tenant/"_s + it.stage.listings[Birch].id.text());
    }

    void whatIsInViewStaysWherePagesComeAndGo()
    {
        Shown it;
        it.stage.desk.on<ListTenants>([](ListTenants &request) -> Result<CursorPage<TenantListing>> {
            const bool isBackwards = request.cursor.startsWith(u'b');
            const int place = request.cursor.isEmpty() ? 0 : request.cursor.sliced(1).toInt();
            const int first = isBackwards ? place - int(request.pageSize) : place;
            CursorPage<TenantListing> page{.next = u"?cursor=f%1"_s.arg(first + request.pageSize)};
            for (int number = first; number < first + request.pageSize; ++number)
                page.results.append({.id = TenantId::fromText(u"0190a1b2-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0'))),
                                     .name = QString::number(number)});
            if (first > 0)
                page.previous = u"?cursor=b%1"_s.arg(first);
            return page;
        });
        it.stage.tenants.refresh();
        const auto inView = [&] { return it.table()->indexAt({1, 1}).data().toInt(); };
        auto *bar = it.table()->verticalScrollBar();
        int last = 0;
        for (int step = 0; step < 15; ++step) { // past the window's end
            bar->setValue(bar->maximum());
            QCoreApplication::processEvents();
            QVERIFY2(inView() >= last && inView() < last + 250, qPrintable(u"%1 after %2"_s.arg(inView()).arg(last)));
            last = inView();
        }
        QVERIFY(last > 2000);
        for (int step = 0; step < 80 && last > 0; ++step) {
            bar->setValue(qMax(0, bar->value() - 40 * 52));
            QCoreApplication::processEvents();
            QVERIFY2(inView() <= last && inView() > last - 60, qPrintable(u"%1 after %2"_s.arg(inView()).arg(last)));
            last = inView();
        }
        QCOMPARE(last, 0);
    }
};

QTEST_MAIN(TenantsPanelTest)
#include "tenantspanel_test.moc"
