// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/configuration.h"
#include "app/process/termination.h"

#include <QtCore/QStringList>

namespace plandeck {

/// What the command line of plandeck-server asked for.
struct ServerOptions
{
    QString command = QStringLiteral("serve");
    QStringList arguments = {}; // of the command
    Configuration configuration = {};
    QByteArray json = {}; // call --json
    Secret token = {}; // call --token, or PLANDECK_TOKEN
    Secret apiKey = {}; // call --api-key, or PLANDECK_API_KEY
    Mode mode = Mode::Test; // call --mode
    bool withDemo = false; // serve --demo
    QString role = {}; // create-staff --role
    bool generatesPassword = false; // create-staff --generate-password
    bool withAudit = false; // check --audit
    QString helpText = {}; // set: print it and end
};

[[nodiscard]] Result<ServerOptions> serverOptions(const QStringList &arguments);

/// Says what is wrong on standard error; gives the exit code for it.
int fail(const Error &error);

int serve(ServerOptions options, Termination &termination);
int migrateDatabase(ServerOptions options);
int printOpenApi();
int call(ServerOptions options);
int createStaff(ServerOptions options);
int checkAudit(ServerOptions options);

} // namespace plandeck
