// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include "services/operations/connect.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void type(DeskWindow &desk, const QString &field, const QString &text)
{
    desk.window().findChild<QLineEdit *>(field)->setText(text);
}

void press(DeskWindow &desk, const QString &button)
{
    desk.window().findChild<QAbstractButton *>(button)->click();
}

void fillSignIn(DeskWindow &desk)
{
    type(desk, u"emailLineEdit"_s, u"anna@acme.example"_s);
    type(desk, u"passwordLineEdit"_s, u"wrong horse"_s);
    press(desk, u"signInPushButton"_s);
}

void fillRegistration(DeskWindow &desk, const QString &password)
{
    press(desk, u"registerLinkPushButton"_s);
    type(desk, u"companyLineEdit"_s, u"Acme GmbH"_s);
    type(desk, u"firstNameLineEdit"_s, u"Anna"_s);
    type(desk, u"lastNameLineEdit"_s, u"Berg"_s);
    type(desk, u"registerEmailLineEdit"_s, u"anna@acme.example"_s);
    type(desk, u"registerPasswordLineEdit"_s, password);
}

void openStripe(DeskStage &stage, DeskWindow &desk, Role role = Role::Owner)
{
    stage.signIn(role);
    desk.window().openPage(u"stripe"_s);
}

void connectStripe(DeskStage &stage, DeskWindow &desk)
{
    openStripe(stage, desk);
    press(desk, u"connectPushButton"_s);
}

void grow(DeskStage &stage)
{
    stage.status = DeskStage::connectedStatus();
    stage.tenant.usage = {.plans = 9, .users = 2, .apiCallsThisMonth = 1284};
    stage.tenant.apiKeys.last().lastUsedAt = QDateTime::currentDateTimeUtc();
    stage.tenant.webhook = WebhookSummary{.url = u"https://acme.example/hooks/plandeck"_s, .secretLast8 = u"ODlhYmNk"_s};
    stage.overview = {.plansActive = 7,
                      .planDrafts = 2,
                      .deliveriesLastDay = 48,
                      .eventsLastDay = 214,
                      .lastEventAt = QDateTime::currentDateTimeUtc().addSecs(-740)};
}

/// Something of each kind goes wrong while Ben works and Anna is away.
void trouble(DeskStage &stage)
{
    const auto now = QDateTime::currentDateTimeUtc();
    stage.status = DeskStage::restrictedStatus();
    stage.tenant.apiKeys.first().expiresAt = now.addSecs(20 * 3600);
    stage.overview.plansDrifted = 2;
    stage.overview.deliveriesFailed = 3;
    stage.overview.eventsDead = 1;
    stage.overview.gapFrom = now.addSecs(-5 * 3600);
    stage.overview.gapTo = now;
    const auto byBen = [&now](int hoursAgo, const QString &action, const TextMap &detail) {
        return AuditEntry{.at = now.addSecs(-3600 * hoursAgo),
                          .actorKind = Caller::Kind::User,
                          .actor = ActorId::fromText(u"0190a1b2-0000-7000-8000-0000000000bb"_s),
                          .actorName = u"ben@acme.example"_s,
                          .action = action,
                          .outcome = u"done"_s,
                          .detail = detail};
    };
    stage.audit = {byBen(1, u"plans.update"_s, {{u"name"_s, u"Pro"_s}}), byBen(2, u"plans.update"_s, {{u"name"_s, u"Team"_s}}),
                   byBen(3, u"api-keys.regenerate"_s, {{u"last4"_s, u"k9Qz"_s}}), byBen(26, u"users.invite"_s, {})};
}

QList<Scene> gateScenes()
{
    return {{.name = u"gate"_s, .play = [](DeskStage &, DeskWindow &) {}},
            {.name = u"gate-restoring"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     desk.setDemo(u"anna@acme.example"_s, [] {});
                     stage.desk.setDelivery(FakeDesk::Delivery::Held);
                     stage.store.write(u"session"_s, Secret(u"refresh"_s), [](const Result<> &) {});
                     stage.session.restore();
                 }},
            {.name = u"gate-wrong"_s, .play = [](DeskStage &, DeskWindow &desk) { fillSignIn(desk); }},
            {.name = u"gate-throttled"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.desk.fail<Login>({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 42});
                     fillSignIn(desk);
                 }},
            {.name = u"gate-keyring"_s,
             .play = [](DeskStage &,
                        DeskWindow &desk) { desk.offerKeyringChoice(u"/home/anna/.local/share/plandeck/secrets/store"_s); }},
            {.name = u"register"_s,
             .play = [](DeskStage &, DeskWindow &desk) { fillRegistration(desk, QString::fromLatin1(DeskStage::password)); }},
            {.name = u"register-wrong"_s,
             .play =
                 [](DeskStage &, DeskWindow &desk) {
                     fillRegistration(desk, u"acme"_s);
                     type(desk, u"registerEmailLineEdit"_s, u"anna"_s);
                     press(desk, u"registerPushButton"_s);
                 }},
            {.name = u"join"_s,
             .play =
                 [](DeskStage &, DeskWindow &desk) {
                     press(desk, u"joinLinkPushButton"_s);
                     type(desk, u"codeLineEdit"_s, u"inv_somebody_elses"_s);
                     type(desk, u"joinPasswordLineEdit"_s, QString::fromLatin1(DeskStage::password));
                     press(desk, u"joinPushButton"_s);
                 }},
            {.name = u"newkeys"_s,
             .play =
                 [](DeskStage &, DeskWindow &desk) {
                     fillRegistration(desk, QString::fromLatin1(DeskStage::password));
                     press(desk, u"registerPushButton"_s);
                 },
             .isDialog = true}};
}

QList<Scene> homeScenes()
{
    return {{.name = u"home-new"_s, .play = [](DeskStage &stage, DeskWindow &) { stage.signIn(); }},
            {.name = u"home-billing"_s, .play = [](DeskStage &stage, DeskWindow &) { stage.signIn(Role::Billing); }},
            {.name = u"home-full"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     grow(stage);
                     desk.setDemo(
                         u"anna@acme.example"_s, [] {}, Secret(u"test_8Kd2mPfX7sLqWb3RtVyNk9Qz"_s));
                     stage.signIn();
                 }},
            {.name = u"home-loading"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     stage.signIn();
                     stage.home.reset();
                 }},
            {.name = u"home-attention"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     grow(stage);
                     trouble(stage);
                     stage.signIn();
                     stage.away.setSince(QDateTime::currentDateTimeUtc().addDays(-2));
                     stage.away.refresh();
                 }},
            {.name = u"home-failed"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     stage.desk.fail<GetTenantDetails>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                     stage.desk.fail<GetTenantOverview>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                     stage.signIn();
                 }},
            {.name = u"home-part"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &) {
                     stage.desk.fail<GetTenantOverview>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                     stage.signIn();
                 }},
            {.name = u"home-stale"_s, .play = [](DeskStage &stage, DeskWindow &) {
                 stage.signIn();
                 stage.desk.fail<GetTenantDetails>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                 stage.home.refresh();
             }}};
}

QList<Scene> connectScenes()
{
    return {{.name = u"stripe-new"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openStripe(stage, desk); }},
            {.name = u"stripe-refused"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { openStripe(stage, desk, Role::Developer); }},
            {.name = u"stripe-waiting"_s, .play = connectStripe},
            {.name = u"stripe-declined"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     connectStripe(stage, desk);
                     stage.stripeBecomes({});
                 }},
            {.name = u"stripe-down"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.desk.fail<ConnectStripe>(DeskStage::stripeDown());
                     connectStripe(stage, desk);
                 }},
            {.name = u"stripe-live"_s, .play = [](DeskStage &stage, DeskWindow &desk) {
                 stage.desk.fail<ConnectStripe>({.kind = Error::Kind::Conflict, .code = u"live_mode_not_configured"_s});
                 openStripe(stage, desk);
                 stage.session.setMode(Mode::Live);
                 press(desk, u"connectPushButton"_s);
             }}};
}

QList<Scene> accountScenes()
{
    return {{.name = u"stripe-connected"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     connectStripe(stage, desk);
                     stage.stripeBecomes(DeskStage::connectedStatus());
                 }},
            {.name = u"stripe-restricted"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.status = DeskStage::restrictedStatus();
                     openStripe(stage, desk);
                 }},
            {.name = u"stripe-pending"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.status = DeskStage::pendingStatus();
                     openStripe(stage, desk);
                 }},
            {.name = u"stripe-failed"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.desk.fail<GetStripeStatus>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                     openStripe(stage, desk);
                 }},
            {.name = u"about"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.signIn();
                     desk.window().findChild<QAction *>(u"aboutAction"_s)->trigger();
                 },
             .isDialog = true}};
}

} // namespace

QStringList factsOfScenes()
{
    return {u"billing.example"_s,      u"The database cannot be reached"_s,
            u"Fetch missed events"_s,  u"12 missed events came in"_s,
            u"Import plans"_s,         u"Row 14 has no price"_s,
            u"Deactivate 120 plans"_s, u"EDITOR"_s};
}

QList<Scene> scenes()
{
    return gateScenes() + homeScenes() + connectScenes() + accountScenes() + keyScenes() + peopleScenes() + webhookScenes()
           + eventScenes() + staffScenes() + settingsScenes() + shellScenes() + linkScenes();
}

} // namespace plandeck
