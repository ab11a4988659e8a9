// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/channel.h"

#include "services/storage/database.h"
#include "services/storage/postgreschannel.h"
#include "services/storage/sqlitechannel.h"

namespace plandeck {

std::unique_ptr<Channel> Channel::of(Database &database)
{
    if (database.engine() == Engine::Postgres)
        return std::make_unique<PostgresChannel>(database.url().copy(), database.newLine());
    return std::make_unique<SqliteChannel>(database);
}

} // namespace plandeck
