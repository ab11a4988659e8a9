// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTabBar>
#include <QtWidgets/QTableView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void press(DeskWindow &desk, const QString &button)
{
    desk.window().findChild<QAbstractButton *>(button)->click();
}

void choose(DeskWindow &desk, const QString &name, int row)
{
    auto *table = desk.window().findChild<QTableView *>(name);
    table->setCurrentIndex(table->model()->index(row, 0));
    Q_EMIT table->clicked(table->currentIndex());
}

void trigger(DeskWindow &desk, const QString &action)
{
    desk.window().findChild<QAction *>(action)->trigger();
}

void lookInto(DeskStage &stage, DeskWindow &desk)
{
    stage.signInStaff();
    choose(desk, u"tenantsTableView"_s, 0);
    trigger(desk, u"lookIntoAction"_s);
    desk.window().findChild<QLineEdit *>(u"inspectionReasonLineEdit"_s)->setText(u"plans do not show"_s);
}

/// With this tab open.
void look(DeskStage &stage, DeskWindow &desk, int tab)
{
    stage.status = DeskStage::restrictedStatus();
    Plan plan{.name = u"Pro"_s, .syncState = SyncState::Drifted};
    plan.id = PlanId::fromText(u"0190a1b2-0000-7000-8000-0000000c0001"_s);
    plan.price = Minor{2999};
    stage.inspectedPlans = {plan};
    lookInto(stage, desk);
    press(desk, u"submitBusyButton"_s);
    delete desk.window().findChild<QDialog *>(u"inspectionDialog"_s);
    desk.window().findChild<QTabBar *>(u"tenantTabBar"_s)->setCurrentIndex(tab);
}

Scene lookScene(const QString &name, int tab)
{
    return {.name = name, .play = [tab](DeskStage &stage, DeskWindow &desk) { look(stage, desk, tab); }};
}

void openAudit(DeskStage &stage, DeskWindow &desk, Role role = Role::Owner)
{
    stage.audit = DeskStage::someAudit();
    stage.signIn(role);
    desk.window().openPage(u"audit"_s);
}

void openPlatformAudit(DeskStage &stage, DeskWindow &desk, StaffRole role = StaffRole::Ops)
{
    stage.audit = DeskStage::somePlatformAudit();
    stage.signInStaff(role);
    desk.window().openPage(u"platform-audit"_s);
}

QList<Scene> tenantScenes()
{
    return {{.name = u"staff-gate"_s,
             .play =
                 [](DeskStage &, DeskWindow &desk) {
                     press(desk, u"staffLinkPushButton"_s);
                     desk.window().findChild<QLineEdit *>(u"staffEmailLineEdit"_s)->setText(u"sam@platform.example"_s);
                 }},
            {.name = u"tenants"_s, .play = [](DeskStage &stage, DeskWindow &) { stage.signInStaff(); }},
            {.name = u"tenants-support"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signInStaff(StaffRole::Support);
                     choose(desk, u"tenantsTableView"_s, 1);
                 }},
            {.name = u"tenants-filtered"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     stage.signInStaff();
                     stage.tenants.setFilter({.search = u"nobody"_s});
                 }},
            {.name = u"tenants-loading"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     stage.signInStaff();
                     stage.tenants.reset();
                 }},
            {.name = u"tenants-failed"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     stage.desk.fail<ListTenants>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                     stage.signInStaff();
                 }},
            {.name = u"tenants-ended"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     look(stage, desk, 0);
                     stage.inspection.expire();
                 }},
            {.name = u"tenants-reason"_s, .play = lookInto, .isDialog = true},
            {.name = u"tenants-suspend"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signInStaff();
                     choose(desk, u"tenantsTableView"_s, 0);
                     trigger(desk, u"suspendAction"_s);
                 },
             .isDialog = true},
            {.name = u"tenants-reactivate"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signInStaff();
                     choose(desk, u"tenantsTableView"_s, 1);
                     trigger(desk, u"reactivateTenantAction"_s);
                 },
             .isDialog = true}};
}

QList<Scene> auditScenes()
{
    return {{.name = u"audit"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openAudit(stage, desk); }},
            {.name = u"audit-inspector"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openAudit(stage, desk);
                     choose(desk, u"auditTableView"_s, 1);
                 }},
            {.name = u"audit-history"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openAudit(stage, desk);
                     choose(desk, u"auditTableView"_s, 1);
                     trigger(desk, u"objectHistoryAction"_s);
                 }},
            {.name = u"audit-empty"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     desk.window().openPage(u"audit"_s);
                 }},
            {.name = u"audit-developer"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { openAudit(stage, desk, Role::Developer); }},
            {.name = u"platform-audit"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openPlatformAudit(stage, desk);
                     choose(desk, u"auditTableView"_s, 0);
                 }},
            {.name = u"platform-audit-support"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { openPlatformAudit(stage, desk, StaffRole::Support); }}};
}

} // namespace

QList<Scene> staffScenes()
{
    return tenantScenes() + auditScenes() + QList<Scene>{lookScene(u"tenants-profile"_s, 0), lookScene(u"tenants-users"_s, 1),
                                                         lookScene(u"tenants-keys"_s, 2),    lookScene(u"tenants-stripe"_s, 3),
                                                         lookScene(u"tenants-plans"_s, 4),   lookScene(u"tenants-webhook"_s, 5),
                                                         lookScene(u"tenants-events"_s, 6),  lookScene(u"tenants-audit"_s, 7)};
}

} // namespace plandeck
