// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/deskstage.h"
#include "ui/desk/deskwindow.h"

namespace plandeck {

/// One moment of the desk to look at: what leads there, from a window that nobody has signed in to yet.
struct Scene
{
    QString name = {};
    std::function<void(DeskStage &stage, DeskWindow &desk)> play = {};
    bool isDialog = false; // show the dialog that came up, not the window
};

[[nodiscard]] QList<Scene> scenes();
/// Those of one panel each.
[[nodiscard]] QList<Scene> keyScenes();
[[nodiscard]] QList<Scene> eventScenes();
[[nodiscard]] QList<Scene> peopleScenes();
[[nodiscard]] QList<Scene> settingsScenes();
[[nodiscard]] QList<Scene> webhookScenes();
/// Of the platform's staff, and the audit log that shows what they looked at.
[[nodiscard]] QList<Scene> staffScenes();
/// What works on every page.
[[nodiscard]] QList<Scene> shellScenes();
/// How the server is reached, whatever the page.
[[nodiscard]] QList<Scene> linkScenes();

/// What scenes let the outside say: it is not the window's to translate.
[[nodiscard]] QStringList factsOfScenes();

} // namespace plandeck
