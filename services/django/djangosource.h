// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/archive/archivetable.h"
#include "services/django/djangofields.h"

namespace plandeck {

/// A table of the Django platform: of its columns those that we know a field for, whatever else it has.
class DjangoTable final
{
public:
    QString name() const { return m_rows.name(); }
    [[nodiscard]] Result<QList<ArchivedRow>> page(Connection &db, const ArchivedRow *after) const
    {
        return m_rows.page(db, after);
    }
    CellOf cellsOf(const ArchivedRow &row) const;
    /// The id as it stands there.
    QString idOf(const ArchivedRow &row) const;

private:
    friend class DjangoTables;
    DjangoTable(ArchiveTable rows, QMap<QString, qsizetype> places)
        : m_rows(std::move(rows))
        , m_places(std::move(places))
    {
    }

    ArchiveTable m_rows;
    QMap<QString, qsizetype> m_places; // of the fields by their names
};

/// What is read of them, in the order in which it is taken: companies, people, keys, plans.
/// names: "tenants_tenant.email" → what that column is called there. Errors: those of importDjango().
[[nodiscard]] Result<QList<DjangoTable>> djangoTables(Connection &source, const TextMap &names);

} // namespace plandeck
