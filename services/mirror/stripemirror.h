// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/field.h"
#include "services/storage/connection.h"

namespace plandeck {

enum class MirroredKind { Product, Price, Account };

/// An object of a connected account as Stripe has it.
struct Mirrored
{
    QString id = {};
    QString belongsTo = {}; // a product's plan_id, a price's product
    QString raw = {}; // JSON
    bool isDeleted = false;
    QDateTime asOf = {}; // UTC, by Stripe's clock: it is at least as new as that
    qint64 version = 0; // as it was read; 0: it was not there

    static constexpr std::array fields{field<&Mirrored::id>("id"),      field<&Mirrored::belongsTo>("belongs_to"),
                                       field<&Mirrored::raw>("raw"),    field<&Mirrored::isDeleted>("is_deleted"),
                                       field<&Mirrored::asOf>("as_of"), field<&Mirrored::version>("version")};
};

/// Rows of tenants_mirroredproduct, …price and …account. Whoever writes says which version he has seen: so an answer that was
/// slow never overwrites a newer one.
class StripeMirror final
{
public:
    StripeMirror(MirroredKind kind, const TenantScope &scope, QString account);

    Result<std::optional<Mirrored>> find(Connection &db, const QString &id) const;
    /// Deleted ones are left out here.
    Result<QList<Mirrored>> belongingTo(Connection &db, const QString &owner) const;
    Result<QList<Mirrored>> all(Connection &db) const;
    /// The version of each, deleted ones too.
    Result<QHash<QString, qint64>> versions(Connection &db) const;

    /// False, with nothing changed, when it is of another version than that by now.
    Result<bool> write(Connection &db, const Mirrored &object) const;
    Result<bool> markDeleted(Connection &db, const QString &id, qint64 version) const;

private:
    std::vector<Bind> binds(std::initializer_list<Bind> more) const;

    TenantScope m_scope;
    QString m_account;
    struct Statements;
    const Statements *m_sql;
};

/// An object as it came, ready to be mirrored: its JSON in one form, what it belongs to, and as of when it is at least.
/// known: as it is mirrored, or a fresh one. Null when it has no id.
[[nodiscard]] std::optional<Mirrored> mirroredFrom(MirroredKind kind, const QByteArray &raw, const Mirrored &known,
                                                   const QDateTime &asOf = {});

} // namespace plandeck
