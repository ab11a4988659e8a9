// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

void openKeys(DeskStage &stage, DeskWindow &desk, Role role = Role::Owner)
{
    stage.signIn(role);
    desk.window().openPage(u"keys"_s);
}

void press(DeskWindow &desk, const QString &button)
{
    desk.window().findChild<QAbstractButton *>(button)->click();
}

void inspect(DeskWindow &desk, int row)
{
    auto *table = desk.window().findChild<QTableView *>(u"keysTableView"_s);
    table->setCurrentIndex(table->model()->index(row, 0));
    Q_EMIT table->activated(table->currentIndex());
}

void verify(DeskStage &stage, DeskWindow &desk, const QString &key)
{
    openKeys(stage, desk);
    press(desk, u"verifyPushButton"_s);
    desk.window().findChild<QLineEdit *>(u"verifyPasswordField"_s)->setText(key);
    press(desk, u"verifyBusyButton"_s);
}

} // namespace

QList<Scene> keyScenes()
{
    return {
        {.name = u"keys"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openKeys(stage, desk); }},
        {.name = u"keys-inspector"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openKeys(stage, desk);
                 inspect(desk, 1);
             }},
        {.name = u"keys-developer"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openKeys(stage, desk, Role::Developer); }},
        {.name = u"keys-billing"_s, .play = [](DeskStage &stage, DeskWindow &desk) { openKeys(stage, desk, Role::Billing); }},
        {.name = u"keys-empty"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 stage.keys.clear();
                 openKeys(stage, desk);
             }},
        {.name = u"keys-loading"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openKeys(stage, desk);
                 stage.apiKeys.reset();
             }},
        {.name = u"keys-failed"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 stage.desk.fail<ListApiKeys>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                 openKeys(stage, desk);
             }},
        {.name = u"keys-stale"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openKeys(stage, desk);
                 stage.desk.fail<ListApiKeys>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
                 stage.apiKeys.refresh();
             }},
        {.name = u"keys-regenerate"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openKeys(stage, desk);
                 press(desk, u"testRegeneratePushButton"_s);
             },
         .isDialog = true},
        {.name = u"keys-new"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openKeys(stage, desk);
                 press(desk, u"testRegeneratePushButton"_s);
                 press(desk, u"submitBusyButton"_s);
                 delete desk.window().findChild<QDialog *>(u"regenerateDialog"_s);
             },
         .isDialog = true},
        {.name = u"keys-revoke"_s,
         .play =
             [](DeskStage &stage, DeskWindow &desk) {
                 openKeys(stage, desk);
                 press(desk, u"liveRevokePushButton"_s);
             },
         .isDialog = true},
        {.name = u"keys-verified"_s,
         .play = [](DeskStage &stage, DeskWindow &desk) { verify(stage, desk, u"test_8Kd2mPfX7sLqWb3RtVyNk9Qz"_s); },
         .isDialog = true},
        {.name = u"keys-unknown"_s,
         .play = [](DeskStage &stage, DeskWindow &desk) { verify(stage, desk, u"test_nobodys"_s); },
         .isDialog = true}};
}

} // namespace plandeck
