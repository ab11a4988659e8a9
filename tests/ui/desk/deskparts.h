// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/deskstage.h"
#include "tests/support/mapmemory.h"
#include "ui/desk/deskwindow.h"

namespace plandeck {

/// What a window over a desk without services is put together from. All of it outlives the window.
inline DeskWindow::Parts partsOf(
    DeskStage &stage, ThemeController &theme, WindowMemory &memory, std::function<QWidget *(QWidget *parent)> plansPage,
    std::function<bool(const QUrl &)> openBrowser = [](const QUrl &) { return true; })
{
    return {.session = stage.session,
            .home = stage.home,
            .away = stage.away,
            .plans = stage.plans,
            .stripe = stage.stripe,
            .apiKeys = stage.apiKeys,
            .members = stage.members,
            .webhook = stage.webhook,
            .deliveries = stage.deliveries,
            .events = stage.events,
            .audit = stage.auditLog,
            .tenants = stage.tenants,
            .platformAudit = stage.platformLog,
            .inspection = stage.inspection,
            .profiles = stage.settings.profiles,
            .profileKeys = stage.settings.keys,
            .preferences = stage.settings.preferences,
            .search = stage.search,
            .tasks = stage.tasks,
            .problems = stage.problems,
            .theme = theme,
            .memory = memory,
            .plansPage = std::move(plansPage),
            .openBrowser = std::move(openBrowser)};
}

} // namespace plandeck
