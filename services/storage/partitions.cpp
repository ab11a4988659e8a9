// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/partitions.h"

#include "services/storage/storageerror.h"

#include <QtCore/QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

struct Named
{
    QString name = {};

    static constexpr std::array fields{field<&Named::name>("name")};
};

/// A constraint, an index or a trigger, as the server itself writes it.
struct Defined
{
    QString name = {};
    QString owner = {}; // the table
    QString definition = {};

    static constexpr std::array fields{field<&Defined::name>("name"), field<&Defined::owner>("owner"),
                                       field<&Defined::definition>("definition")};
};

const QString &wholeTables()
{
    static const auto sql =
        u"SELECT c.relname::text AS name FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary"
        " JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant_id' AND a.attnum = ANY (i.indkey)"
        " WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind = 'r' AND NOT c.relispartition ORDER BY c.relname"_s;
    return sql;
}

Result<> executeAll(Connection &db, const QStringList &statements)
{
    for (const auto &sql : statements)
        if (auto done = db.execute(sql); !done)
            return done;
    return {};
}

Result<int> countOf(Connection &db)
{
    if (db.engine() == Engine::Sqlite)
        return 0;
    return db
        .value(u"SELECT count(*) FROM pg_inherits WHERE inhparent = (SELECT c.oid FROM pg_class c"
               " JOIN pg_partitioned_table p ON p.partrelid = c.oid WHERE c.relnamespace = current_schema()::regnamespace"
               " ORDER BY c.relname LIMIT 1)"_s)
        .map([](const QVariant &value) { return value.toInt(); });
}

QStringList namesOfPartitions(const QString &table, int count)
{
    QStringList names;
    for (int n = 0; n < count; ++n)
        names.append(u"%1_p%2"_s.arg(table).arg(n, 2, 10, QChar(u'0')));
    return names;
}

/// A statement's trigger is told of statements on its own table alone, and a partition can be named in one.
QStringList triggersOf(const Defined &trigger, bool isOfStatement, const QStringList &partitions)
{
    QStringList statements{trigger.definition};
    for (const auto &partition : isOfStatement ? partitions : QStringList())
        statements.append(
            QString(trigger.definition).replace(u'.' + trigger.owner + u" FOR EACH"_s, u'.' + partition + u" FOR EACH"_s));
    return statements;
}

/// A table by another name takes its rows, then its name and whatever hung on it.
Result<> spread(Connection &db, const QString &table, int count)
{
    const auto constraints = db.rows<Defined>(
        u"SELECT conname::text AS name, :owner AS owner, pg_get_constraintdef(oid) AS definition FROM pg_constraint"
        " WHERE conrelid = CAST(:owner AS text)::regclass AND contype IN ('p', 'u') ORDER BY conname"_s,
        {{"owner", table}});
    const auto indexes = db.rows<Defined>(
        u"SELECT indexrelid::regclass::text AS name, :owner AS owner, pg_get_indexdef(indexrelid) AS definition FROM pg_index"
        " WHERE indrelid = CAST(:owner AS text)::regclass"
        " AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u')) ORDER BY 1"_s,
        {{"owner", table}});
    const auto triggers =
        db.rows<Defined>(u"SELECT tgname::text AS name, :owner AS owner, pg_get_triggerdef(oid) AS definition FROM pg_trigger"
                         " WHERE tgrelid = CAST(:owner AS text)::regclass AND NOT tgisinternal ORDER BY tgname"_s,
                         {{"owner", table}});
    for (const auto *read : {&constraints, &indexes, &triggers})
        if (!*read)
            return failed(read->error());

    const QString spreadTable = table + u"_spread"_s;
    const auto partitions = namesOfPartitions(table, count);
    QStringList steps{u"CREATE TABLE %1 (LIKE %2 INCLUDING DEFAULTS INCLUDING CONSTRAINTS) PARTITION BY HASH (tenant_id)"_s.arg(
        spreadTable, table)};
    for (int n = 0; n < count; ++n)
        steps.append(
            u"CREATE TABLE %1 PARTITION OF %2 FOR VALUES WITH (MODULUS %3, REMAINDER %4)"_s.arg(partitions[n], spreadTable)
                .arg(count)
                .arg(n));
    steps += {u"INSERT INTO %1 SELECT * FROM %2"_s.arg(spreadTable, table), u"DROP TABLE "_s + table,
              u"ALTER TABLE %1 RENAME TO %2"_s.arg(spreadTable, table)};
    for (const auto &constraint : *constraints)
        steps.append(u"ALTER TABLE %1 ADD CONSTRAINT %2 %3"_s.arg(table, constraint.name, constraint.definition));
    for (const auto &index : *indexes)
        steps.append(index.definition);
    for (const auto &trigger : *triggers)
        steps += triggersOf(trigger, trigger.definition.contains(u" FOR EACH STATEMENT "), partitions);
    return executeAll(db, steps);
}

Result<QStringList> spreadAll(Connection &db, int count)
{
    if (auto turn =
            executeAll(db, {u"SET LOCAL statement_timeout = 0"_s, u"SELECT pg_advisory_xact_lock(7098203175141172580)"_s});
        !turn) // as migrations have it
        return failed(turn.error());
    const auto known = countOf(db);
    const auto tables = db.rows<Named>(wholeTables());
    const auto references = db.rows<Defined>(
        u"SELECT conname::text AS name, conrelid::regclass::text AS owner, pg_get_constraintdef(oid) AS definition"
        " FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY 1, 2"_s);
    if (!known || !tables || !references)
        return failed(!known ? known.error() : !tables ? tables.error() : references.error());
    if (*known != 0 && *known != count)
        return failed(storageError(u"partitions_differ"_s, QString::number(*known)));
    QStringList names;
    if (tables->isEmpty())
        return names;
    QStringList away;
    QStringList back;
    for (const auto &reference : *references) {
        away.append(u"ALTER TABLE %1 DROP CONSTRAINT %2"_s.arg(reference.owner, reference.name));
        back.append(u"ALTER TABLE %1 ADD CONSTRAINT %2 %3"_s.arg(reference.owner, reference.name, reference.definition));
    }
    if (auto done = executeAll(db, away); !done)
        return failed(done.error());
    for (const auto &table : *tables) {
        if (auto done = spread(db, table.name, count); !done)
            return failed(storageError(u"partitions_failed"_s, table.name + u": "_s + done.error().detail));
        names.append(table.name);
    }
    return executeAll(db, back).map([&] { return names; });
}

} // namespace

Result<QStringList> partition(Database &database, int count)
{
    if (database.engine() == Engine::Sqlite)
        return failed(storageError(u"partitions_unsupported"_s));
    const auto fresh = qScopeGuard([&] { database.release(); }); // nothing prepared for the whole tables stays
    return database.transaction([count](Connection &db) { return spreadAll(db, count); });
}

Result<int> partitionCount(Database &database)
{
    return database.read([](Connection &db) { return countOf(db); });
}

} // namespace plandeck
