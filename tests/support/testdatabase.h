// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/database.h"

#include <QtCore/QTemporaryDir>

namespace plandeck {

/// A fresh database for one test, on the engine that PLANDECK_TEST_ENGINE names (sqlite without it, or postgresql: a database of
/// its own on the server of PLANDECK_TEST_POSTGRES, see packaging/with-postgres.sh; with PLANDECK_TEST_PARTITIONS=16 a migrated one
/// has its tables spread over so many partitions). Gone with the object. What it needs and does
/// not get ends the test program: a test is never skipped.
class TestDatabase final
{
public:
    enum class Content { Migrated, Empty };

    explicit TestDatabase(Content content = Content::Migrated);
    /// The same data as the original's once more. Nobody may use them meanwhile.
    struct CopyOf
    {
        TestDatabase &original;
    };
    explicit TestDatabase(CopyOf copy);
    ~TestDatabase();

    static Engine engine();

    Database &database() { return *m_database; }
    Database &operator*() { return *m_database; }
    Database *operator->() { return m_database.get(); }

    /// For a second Database on the same data.
    const DatabaseUrl &url() const { return m_url; }

    /// Migrates an empty one by steps of the test's own, in the words of our migrations: CREATE TABLE x (id {uuid} …) {strict}.
    void create(const QStringList &steps);

    /// Whoever hears what other processes say (services/storage/channel.h) misses some of it: the connections are cut, and of a
    /// file a message is left out.
    void loseTrack();

    /// PostgreSQL: whoever is connected is cut off, and nobody gets in until it is back.
    void setAway(bool isAway);

    /// It is gone, with others still connected to it: the file removed, the database dropped.
    void vanish();

    /// Runs SQL that has to work: arranging and looking, past the services.
    void execute(const QString &sql);
    QVariant value(const QString &sql, Binds binds = {});

private:
    QTemporaryDir m_folder;
    DatabaseUrl m_url;
    std::unique_ptr<Database> m_database;
};

} // namespace plandeck
