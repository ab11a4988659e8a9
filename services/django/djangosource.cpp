// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/django/djangosource.h"

#include "services/django/djangorows.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected refused(const QString &code, const QString &detail)
{
    return failed({.kind = Error::Kind::Invalid, .code = code, .detail = detail});
}

struct Wanted
{
    QString table;
    QList<std::span<const Field>> fields;
};

QList<Wanted> wanted()
{
    return {{QString::fromLatin1(DjangoTenant::table), {DjangoTenant::fields, DjangoTies::fields}},
            {QString::fromLatin1(DjangoUser::table), {DjangoUser::fields}},
            {QString::fromLatin1(DjangoKey::table), {DjangoKey::fields}},
            {QString::fromLatin1(DjangoPlan::table), {DjangoPlan::fields}}};
}

} // namespace

/// Looks for the wanted tables and columns among those that there are, and collects what is missing.
class DjangoTables final
{
public:
    DjangoTables(QList<ArchiveTable> tables, TextMap names, Engine engine)
        : m_tables(std::move(tables))
        , m_names(std::move(names))
        , m_engine(engine)
    {
    }

    Result<QList<DjangoTable>> find()
    {
        if (table(u"tenants_directory"_s))
            return refused(u"django_source_is_plandeck"_s, u"The command import takes what export has written."_s);
        QList<DjangoTable> found;
        for (const auto &each : wanted()) {
            if (const auto *there = table(each.table))
                found.append(narrowed(*there, each));
            else
                m_missingTables.append(each.table);
        }
        for (const auto &name : m_names.keys())
            m_missingColumns.append(name + u" (--column; nothing of that name is read)"_s);
        if (!m_missingTables.isEmpty())
            return refused(u"django_tables_missing"_s, m_missingTables.join(u", "_s));
        if (!m_missingColumns.isEmpty())
            return refused(u"django_columns_missing"_s, m_missingColumns.join(u", "_s));
        return found;
    }

private:
    const ArchiveTable *table(const QString &name) const
    {
        const auto found = std::ranges::find(m_tables, name, &ArchiveTable::name);
        return found == m_tables.end() ? nullptr : &*found;
    }

    /// The key, by which its rows are paged, and every column that a field was found for.
    DjangoTable narrowed(const ArchiveTable &there, const Wanted &each)
    {
        QList<ArchiveTable::Column> columns;
        QMap<QString, qsizetype> places;
        for (const auto &column : there.columns())
            if (column.keyPlace > 0)
                columns.append(column);
        for (const auto fields : each.fields)
            for (const auto &field : fields)
                if (const auto *column = columnOf(there, field)) {
                    places.insert(field.key(), columns.size());
                    columns.append(*column);
                    if (columns.last().keyPlace > 0)
                        columns.last().keyPlace = 0; // it is there as the key already
                }
        return {ArchiveTable(there.name(), columns, m_engine), places};
    }

    const ArchiveTable::Column *columnOf(const ArchiveTable &there, const Field &field)
    {
        const QString path = there.name() + u'.' + field.key();
        const auto given = m_names.take(path);
        const auto otherName = QString::fromLatin1(field.otherName.data(), qsizetype(field.otherName.size()));
        for (const auto &name : given.isEmpty() ? QStringList{field.key(), otherName} : QStringList{given}) {
            const auto found = std::ranges::find(there.columns(), name, &ArchiveTable::Column::name);
            if (found != there.columns().end())
                return &*found;
        }
        if (!given.isEmpty())
            m_missingColumns.append(there.name() + u'.' + given);
        else if (field.isRequired)
            m_missingColumns.append(path);
        return nullptr;
    }

    const QList<ArchiveTable> m_tables;
    TextMap m_names; // those not looked for yet
    const Engine m_engine;
    QStringList m_missingTables;
    QStringList m_missingColumns;
};

CellOf DjangoTable::cellsOf(const ArchivedRow &row) const
{
    return [this, &row](const Field &field) -> std::optional<std::optional<QString>> {
        const auto place = m_places.constFind(field.key());
        return place == m_places.constEnd() ? std::nullopt : std::optional(row.cells[*place]);
    };
}

QString DjangoTable::idOf(const ArchivedRow &row) const
{
    return row.cells[m_places.value(u"id"_s)].value_or(QString());
}

Result<QList<DjangoTable>> djangoTables(Connection &source, const TextMap &names)
{
    auto tables = archiveTables(source);
    if (!tables)
        return failed(std::move(tables.error()));
    return DjangoTables(std::move(*tables), names, source.engine()).find();
}

} // namespace plandeck
