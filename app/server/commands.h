// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/process/log.h"
#include "app/process/say.h"
#include "app/process/termination.h"
#include "app/server/options.h"

namespace plandeck {

/// Says what is wrong on standard error; gives the exit code for it.
int fail(const Error &error);

int serve(ServerOptions options, const Log &log, Termination &termination);
int migrateDatabase(ServerOptions options);
int fillWithDemoData(ServerOptions options);
int printOpenApi();
int call(ServerOptions options);
int check(ServerOptions options);
int createStaff(ServerOptions options);
int exportDatabase(ServerOptions options);
int importDatabase(ServerOptions options);
int importDjangoDatabase(ServerOptions options);

} // namespace plandeck
