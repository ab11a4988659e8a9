// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/configuration.h"
#include "app/process/log.h"

namespace plandeck {

/// What the command line of plandeck-server asked for.
struct ServerOptions
{
    QString command = QStringLiteral("serve");
    QStringList arguments = {}; // of the command
    Configuration configuration = {};
    LogFormat logFormat = LogFormat::Json;
    LogLevel logLevel = LogLevel::Info;
    bool hasAccessLog = true;
    int drainSeconds = 0; // serve: how long it says that it is about to end before it does
    bool withDemo = false; // serve --demo
    int partitions = 0; // migrate; 0 leaves the tables as they are
    qint64 tenants = 0; // demo-data
    qint64 plans = 0; // demo-data, for each tenant
    bool isJson = false; // check --json
    bool withAudit = false; // check --audit
    QString role = {}; // create-staff --role
    bool generatesPassword = false; // create-staff --generate-password
    bool isDryRun = false; // import-django --dry-run
    TextMap columns = {}; // import-django --column
    QByteArray json = {}; // call --json
    QUrl server = {}; // call --server; empty: on the database
    Secret token = {}; // call: PLANDECK_TOKEN, or --token-file
    Secret apiKey = {}; // call: PLANDECK_API_KEY, or --api-key-file
    std::optional<Mode> mode = {}; // call --mode, a key brings its own; import-django --mode
    QString helpText = {}; // set: print it and end
};

/// Reads files that are named and, where one is "-", standard input. Errors: `usage` (wrong call), those of Configuration.
[[nodiscard]] Result<ServerOptions> serverOptions(const QStringList &arguments);

} // namespace plandeck
