// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/domain/secret.h"
#include "services/storage/engine.h"

#include <QtCore/QList>

namespace plandeck {

/// Where the data lies, as DATABASE_URL says it:
///
///   sqlite:///relative/path.db      sqlite:////absolute/path.db
///   postgresql://user:password@host:port/database?sslmode=verify-full       also postgres://
///   postgresql://user@one:5432,two:5433/database                            several hosts: the one that takes writes
///   postgresql://user@/database?host=/run/postgresql                        a local socket
///
/// Parts are percent-encoded. Without a port it is 5432; connect_timeout is 5 s, statement_timeout (ours, milliseconds) 30 s.
/// QtSql does not understand such URLs itself.
struct DatabaseUrl
{
    struct Host
    {
        QString name; // empty: the local socket
        int port = 5432;
    };

    Engine engine = Engine::Sqlite;
    QString path = {}; // SQLite
    QList<Host> hosts = {};
    QString database = {};
    QString user = {}; // empty: the name of the system's user
    Secret password = {};
    TextMap options = {}; // libpq's keywords
    bool isReadOnly = false; // nothing is written there, nor a file made

    /// `database_url_invalid` (Invalid); detail says what is wrong, never the password.
    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);
    [[nodiscard]] static DatabaseUrl sqlite(const QString &path);

    /// A second one, password included; on PostgreSQL for another database of the same server.
    [[nodiscard]] DatabaseUrl copy() const { return copyFor(database); }
    [[nodiscard]] DatabaseUrl copyFor(const QString &otherDatabase) const;

    /// For people and logs: without the password.
    [[nodiscard]] QString display() const;

    /// As QSqlDatabase wants them: several hosts by commas, and the rest of libpq's keywords by semicolons.
    [[nodiscard]] QString hostNames() const;
    [[nodiscard]] QString connectOptions() const;
    /// All of it as libpq itself reads it, password included.
    [[nodiscard]] Secret connectionText() const;
};

} // namespace plandeck
