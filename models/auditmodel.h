// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/auditexport.h"
#include "models/cursormodel.h"
#include "services/operations/audit.h"

namespace plandeck {

/// Who did what in the company, or among the platform's staff, newest first.
class AuditModel final : public CursorModel<AuditEntry>
{
    Q_OBJECT

public:
    enum Column { When, Who, What, Object, Source, ColumnCount };

    struct Filter
    {
        std::optional<ActorId> actor = {};
        QString action = {}; // "plans.*": all that begin so
        QString objectId = {};
        std::optional<Caller::Source> source = {};
        std::optional<qint64> lastSecs = {}; // only what was done in so many seconds before now
        bool isEmpty() const { return *this == Filter{}; }
        friend bool operator==(const Filter &, const Filter &) = default;
    };

    explicit AuditModel(Desk &desk, AuditOf whose = AuditOf::Company, QObject *parent = nullptr);

    AuditOf whose() const { return m_whose; }

    const Filter &filter() const { return m_filter; }
    void setFilter(const Filter &filter);

    /// Writes all that the filter lets through; it is begun by the caller.
    AuditExport *makeExport(const QString &path, QObject *parent) const;

protected:
    int columns() const override { return ColumnCount; }
    QVariant cell(const AuditEntry &entry, int column, int role) const override;
    QVariant header(int column, int role) const override;
    void ask(const QString &cursor, OnPage done) override;
    bool isFiltered() const override { return !m_filter.isEmpty(); }
    void forgetFilter() override { m_filter = {}; }

private:
    ListAudit request() const;

    const AuditOf m_whose;
    Filter m_filter;
};

/// Whether somebody of the platform's own people did it, or looked.
[[nodiscard]] inline bool isOfStaff(const AuditEntry &entry)
{
    return entry.actorKind == Caller::Kind::Staff;
}

} // namespace plandeck

Q_DECLARE_METATYPE(plandeck::AuditEntry)
