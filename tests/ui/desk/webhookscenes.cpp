// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QTableView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void openWebhooks(DeskStage &stage, DeskWindow &desk, Role role = Role::Owner)
{
    stage.signIn(role);
    desk.window().openPage(u"webhooks"_s);
}

void press(DeskWindow &desk, const QString &button)
{
    desk.window().findChild<QAbstractButton *>(button)->click();
}

void trigger(DeskWindow &desk, const QString &action)
{
    desk.window().findChild<QAction *>(action)->trigger();
}

void openForm(DeskStage &stage, DeskWindow &desk, const QString &url)
{
    stage.endpoint.reset();
    openWebhooks(stage, desk);
    trigger(desk, u"editWebhookAction"_s);
    desk.window().findChild<QLineEdit *>(u"urlLineEdit"_s)->setText(url);
}

void examine(DeskStage &stage, DeskWindow &desk, const QString &headers, const QString &body)
{
    openWebhooks(stage, desk);
    trigger(desk, u"doctorAction"_s);
    desk.window().findChild<QPlainTextEdit *>(u"doctorHeadersPlainTextEdit"_s)->setPlainText(headers);
    desk.window().findChild<QPlainTextEdit *>(u"doctorBodyPlainTextEdit"_s)->setPlainText(body);
    desk.window().findChild<QLineEdit *>(u"doctorPasswordField"_s)->setText(QString::fromLatin1(DeskStage::webhookSecret));
    press(desk, u"examineBusyButton"_s);
}

QList<Scene> webhookStates()
{
    return {{.name = u"webhooks"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openWebhooks(stage, desk); }},
            {.name = u"webhooks-inspector"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openWebhooks(stage, desk);
                     auto *table = desk.window().findChild<QTableView *>(u"deliveriesTableView"_s);
                     table->setCurrentIndex(table->model()->index(2, 0));
                     Q_EMIT table->activated(table->currentIndex());
                 }},
            {.name = u"webhooks-empty"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.endpoint.reset();
                     openWebhooks(stage, desk);
                 }},
            {.name = u"webhooks-quiet"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.messages.clear();
                     openWebhooks(stage, desk);
                 }},
            {.name = u"webhooks-gone"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.endpoint->isPaused = true;
                     stage.endpoint->pauseReason = WebhookPause::Gone;
                     openWebhooks(stage, desk);
                 }},
            {.name = u"webhooks-tested"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openWebhooks(stage, desk);
                     trigger(desk, u"test_webhook.testAction"_s);
                 }},
            {.name = u"webhooks-refused"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     stage.desk.on<TestWebhook>([](TestWebhook &) {
                         return Result<WebhookTrial>(WebhookTrial{.statusCode = 500,
                                                                  .durationMs = 1284,
                                                                  .responseExcerpt = u"<html>Internal Server Error</html>"_s,
                                                                  .error = u"bad_status"_s});
                     });
                     openWebhooks(stage, desk);
                     trigger(desk, u"test_plan.createdAction"_s);
                 }},
            {.name = u"webhooks-developer"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { openWebhooks(stage, desk, Role::Developer); }},
            {.name = u"webhooks-failed"_s, .play = [](DeskStage &stage, DeskWindow &desk) {
                 stage.desk.fail<GetWebhookConfig>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                 openWebhooks(stage, desk);
             }}};
}

QList<Scene> webhookDialogs()
{
    return {{.name = u"webhooks-form"_s,
             .play = [](DeskStage &stage, DeskWindow &desk) { openForm(stage, desk, u"https://acme.example/hooks"_s); },
             .isDialog = true},
            {.name = u"webhooks-form-wrong"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openForm(stage, desk, u"ftp://acme.example/hooks"_s);
                     press(desk, u"everythingCheckBox"_s);
                     press(desk, u"submitBusyButton"_s);
                 },
             .isDialog = true},
            {.name = u"webhooks-secret"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openForm(stage, desk, u"https://acme.example/hooks"_s);
                     press(desk, u"submitBusyButton"_s);
                     delete desk.window().findChild<QDialog *>(u"endpointDialog"_s);
                 },
             .isDialog = true},
            {.name = u"webhooks-remove"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openWebhooks(stage, desk);
                     trigger(desk, u"removeWebhookAction"_s);
                 },
             .isDialog = true},
            {.name = u"webhooks-doctor"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openWebhooks(stage, desk);
                     trigger(desk, u"doctorAction"_s);
                 },
             .isDialog = true},
            {.name = u"webhooks-doctor-changed"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     const auto id = stage.messages.at(1).id.text();
                     examine(stage, desk,
                             u"webhook-id: %1\nwebhook-timestamp: 1700000000\nwebhook-signature: "
                             "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="_s.arg(id),
                             u"{}"_s);
                 },
             .isDialog = true}};
}

} // namespace

QList<Scene> webhookScenes()
{
    return webhookStates() + webhookDialogs();
}

} // namespace plandeck
