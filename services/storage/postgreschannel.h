// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/channel.h"
#include "services/storage/databaseurl.h"

struct pg_conn;

namespace plandeck {

class Line;

/// LISTEN and NOTIFY on a connection of its own, which waits for the server's word without asking.
///
/// Messages are not sent inside the transactions that they are about: at its commit a transaction that notifies locks out all
/// others that do, and everybody would commit one after the other.
class PostgresChannel final : public Channel
{
public:
    PostgresChannel(DatabaseUrl url, std::shared_ptr<Line> line);
    ~PostgresChannel() override;
    Q_DISABLE_COPY_MOVE(PostgresChannel)

    Result<> open() override;
    Result<> send(const QStringList &messages) override;
    Result<QStringList> receive(int waitMs) override;
    void wake() override;

private:
    Result<> run(const char *sql, const QByteArray &parameter = {});
    Result<> wait(int waitMs);
    Unexpected lost();

    const DatabaseUrl m_url;
    const std::shared_ptr<Line> m_line;
    std::unique_ptr<pg_conn, void (*)(pg_conn *)> m_connection;
    const int m_wake; // an eventfd
};

} // namespace plandeck
