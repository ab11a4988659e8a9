// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The staff's desk on real services: somebody of support signs in, opens a tenant with a reason and sees its plans, and its owner
// sees the look.
#include "models/auditmodel.h"
#include "models/inspectionmodel.h"
#include "models/sessionmodel.h"
#include "models/tenantsmodel.h"
#include "services/desk/localdesk.h"
#include "services/security/memorysecretstore.h"
#include "tests/support/testhouse.h"
#include "ui/audit/auditpanel.h"
#include "ui/staff/tenantspanel.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray password = "correct horse battery";

struct Platform
{
    Platform()
    {
        auto pro = TestHouse::pro();
        pro.isDraft = true;
        if (!house.run(acme.owner, pro) || !house.house().staff().create(sam, StaffRole::Support, Secret(password)))
            qFatal("no plan, or no staff");
        desk.open(house.house().dispatcher(), house.house().authenticator(), house.house().changes());
    }
    ~Platform() { desk.close(); }

    const QString sam = u"sam@platform.example"_s;
    TestHouse house;
    TestHouse::Company acme = house.company();
    LocalDesk desk;
    MemorySecretStore store;
    SessionModel session{desk, &store};
    TenantsModel tenants{desk};
    InspectionModel inspection{desk};
    AuditModel audit{desk};
};

void inspectPlans(Platform &platform, TenantsPanel &panel)
{
    auto *table = panel.findChild<QTableView *>(u"tenantsTableView"_s);
    platform.tenants.setFilter({.search = u"acme"_s});
    QTRY_COMPARE(platform.tenants.rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    Q_EMIT table->activated(table->currentIndex());
    panel.findChild<QLineEdit *>(u"inspectionReasonLineEdit"_s)->setText(u"plans do not show"_s);
    panel.findChild<QLineEdit *>(u"inspectionTicketLineEdit"_s)->setText(u"SUP-7"_s);
    panel.findChild<QAbstractButton *>(u"submitBusyButton"_s)->click();
    QTRY_VERIFY(platform.inspection.isOpen(platform.acme.owner.tenant));
    panel.findChild<QTabBar *>(u"tenantTabBar"_s)->setCurrentIndex(4);
    QTRY_COMPARE(platform.inspection.plans().rowCount(), 1);
    QCOMPARE(platform.inspection.plans().record(0).name, u"Pro"_s);
    panel.findChild<QAbstractButton *>(u"endInspectionPushButton"_s)->click();
    QTRY_COMPARE(platform.house.count(u"tenants_inspection"_s, u"ended_at IS NOT NULL"_s), 1);
}

} // namespace

class StaffLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLookIsSeenByTheOwner()
    {
        Platform platform;
        platform.session.signInStaff(platform.sam, Secret(password));
        QTRY_VERIFY(platform.session.isStaff());
        {
            TenantsPanel panel(platform.tenants, platform.inspection, platform.session);
            panel.show();
            inspectPlans(platform, panel);
        }
        platform.inspection.reset();
        platform.tenants.reset();
        platform.session.signOut();

        platform.session.signIn(u"anna@acme.example"_s, Secret(password));
        QTRY_VERIFY(platform.session.isSignedIn());
        AuditPanel log(platform.audit, platform.session);
        log.show();
        log.findChild<QAbstractButton *>(u"staffAuditFilterChip"_s)->click();
        QTRY_VERIFY(platform.audit.rowCount() >= 3); // the beginning, looks and the end
        const auto entries = platform.audit.records();
        const auto look = std::ranges::find(entries, u"staff.inspect.plans"_s, &AuditEntry::action);
        QVERIFY(look != entries.end());
        QCOMPARE(look->reason, u"plans do not show"_s);
        QCOMPARE(look->detail.value(u"ticket"_s), u"SUP-7"_s);
        QCOMPARE(look->actorName, platform.sam);
        QCOMPARE(look->source, Caller::Source::Desk);
    }

    void opsSeeWhatStaffDid()
    {
        Platform platform;
        const auto ops = u"olga@platform.example"_s;
        QVERIFY(platform.house.house().staff().create(ops, StaffRole::Ops, Secret(password)));
        platform.session.signInStaff(ops, Secret(password));
        QTRY_VERIFY(platform.session.isStaff());
        const auto suspended = QSharedPointer<bool>::create(false);
        platform.tenants.suspend(&platform.desk, platform.acme.owner.tenant, u"unpaid since June"_s,
                                 [suspended](const Result<TenantListing> &done) { *suspended = done.has_value(); });
        QTRY_VERIFY(*suspended);

        AuditModel log(platform.desk, AuditOf::Platform);
        AuditPanel panel(log, platform.session);
        panel.show();
        log.refresh();
        const auto has = [&log](const QString &action) {
            const auto entries = log.records();
            return std::ranges::any_of(entries, [&](const AuditEntry &entry) { return entry.action == action; });
        };
        QTRY_VERIFY(has(u"staff.login"_s));
        QVERIFY(has(u"staff.create"_s));
        QVERIFY(has(u"staff.tenants.list"_s));
        const auto entries = log.records();
        const auto entry = std::ranges::find(entries, u"staff.tenants.suspend"_s, &AuditEntry::action);
        QVERIFY(entry != entries.end());
        QCOMPARE(entry->reason, u"unpaid since June"_s);
        QCOMPARE(entry->objectId, platform.acme.owner.tenant.text());
        QCOMPARE(entry->actorName, ops);
        QVERIFY(panel.findChild<QTableView *>(u"auditTableView"_s)->isVisible());

        panel.findChild<QAbstractButton *>(u"staff.tenantsAuditFilterChip"_s)->click();
        QTRY_VERIFY(!has(u"staff.login"_s));
        QVERIFY(has(u"staff.tenants.suspend"_s));
    }

    void supportDoesNot()
    {
        Platform platform;
        platform.session.signInStaff(platform.sam, Secret(password));
        QTRY_VERIFY(platform.session.isStaff());
        AuditModel log(platform.desk, AuditOf::Platform);
        AuditPanel panel(log, platform.session);
        panel.show();
        QVERIFY(!panel.findChild<QTableView *>(u"auditTableView"_s)->isVisible());
    }
};

QTEST_MAIN(StaffLifeTest)
#include "stafflife_test.moc"
