// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk/scenes.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtGui/QGuiApplication>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

auto openingSection(const QString &section)
{
    return [section](DeskStage &stage, DeskWindow &desk) {
        stage.signIn();
        desk.openSettings(section);
    };
}

void press(DeskWindow &desk, const QString &button)
{
    desk.window().findChild<QAbstractButton *>(button)->click();
}

void changeProduction(DeskStage &stage, DeskWindow &desk)
{
    openingSection(u"profiles"_s)(stage, desk);
    auto *table = desk.window().findChild<QAbstractItemView *>(u"profilesTableView"_s);
    table->setCurrentIndex(table->model()->index(1, 0));
    desk.window().findChild<QAction *>(u"changeProfileAction"_s)->trigger();
}

void importFile(DeskStage &stage, DeskWindow &desk)
{
    openingSection(u"import"_s)(stage, desk);
    QGuiApplication::clipboard()->setText(
        u"DATABASE_URL=postgresql://anna:a-password@db.acme.example/plandeck\n"
        "STRIPE_SECRET_KEY=sk_test_51Plandeckk9Qz,pk_live_51\nPUBLIC_URL=https://acme.example\nEDITOR=vi\nno assignment\n"_s);
    press(desk, u"pasteEnvPushButton"_s);
}

QList<Scene> settingsSections()
{
    QList<Scene> scenes;
    for (const auto &id : {u"profiles"_s, u"keys"_s, u"receiver"_s, u"appearance"_s, u"language"_s, u"notices"_s, u"import"_s})
        scenes.append({.name = u"settings-"_s + id, .play = openingSection(id)});
    return scenes;
}

QList<Scene> settingsDialogs()
{
    return {{.name = u"settings-profile"_s, .play = changeProduction, .isDialog = true},
            {.name = u"settings-key"_s,
             .play =
                 [](DeskStage &stage, DeskWindow &desk) {
                     openingSection(u"keys"_s)(stage, desk);
                     press(desk, u"stripe-test-key-enterPushButton"_s);
                     desk.window().findChild<QLineEdit *>(u"secretPasswordField"_s)->setText(u"pk_live_51"_s);
                 },
             .isDialog = true},
            {.name = u"settings-import-preview"_s, .play = importFile, .isDialog = true},
            {.name = u"settings-gate"_s, .play = [](DeskStage &, DeskWindow &desk) { desk.openSettings(); }, .isDialog = true}};
}

} // namespace

QList<Scene> settingsScenes()
{
    return settingsSections() + settingsDialogs()
           + QList<Scene>{
               {.name = u"gate-without-database"_s,
                .play = [](DeskStage &, DeskWindow &desk) { desk.setDatabase(u"The database cannot be reached."_s, Tone::Bad); }},
               {.name = u"read-only"_s, .play = [](DeskStage &stage, DeskWindow &desk) {
                    stage.desk.setReadOnly(true);
                    stage.settings.profiles.setCurrent(stage.settings.profiles.record(1));
                    stage.signIn();
                    desk.window().openPage(u"webhooks"_s);
                }}};
}

} // namespace plandeck
