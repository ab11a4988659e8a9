// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mirror/stripemirror.h"

#include "services/domain/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

struct StripeMirror::Statements
{
    QString find, belonging, all, versions, insert, update, markDeleted;

    explicit Statements(QLatin1StringView table)
    {
        const auto columns = u"id, belongs_to, raw, is_deleted, as_of, version"_s;
        const auto where = u" WHERE tenant_id = :tenant AND livemode = :live AND account_id = :account"_s;
        const QString select = u"SELECT "_s + columns + u" FROM "_s + table + where;
        const QString update = u"UPDATE "_s + table + u" SET "_s;
        const QString asSeen = where + u" AND id = :id AND version = :version"_s;
        find = select + u" AND id = :id"_s;
        belonging = select + u" AND belongs_to = :owner AND NOT is_deleted"_s;
        all = select + u" AND NOT is_deleted"_s;
        versions = u"SELECT id, version FROM "_s + table + where;
        insert =
            u"INSERT INTO "_s + table
            + u" (tenant_id, livemode, account_id, id, belongs_to, raw, is_deleted, as_of, version) VALUES (:tenant, :live,"
              " :account, :id, :owner, :raw, :deleted, :asof, 1) ON CONFLICT (tenant_id, livemode, account_id, id) DO NOTHING"_s;
        this->update =
            update + u"belongs_to = :owner, raw = :raw, is_deleted = :deleted, as_of = :asof, version = version + 1"_s + asSeen;
        markDeleted = update + u"is_deleted = :deleted, version = version + 1"_s + asSeen + u" AND NOT is_deleted"_s;
    }

    static const Statements &of(MirroredKind kind)
    {
        static const Statements product("tenants_mirroredproduct"_L1);
        static const Statements price("tenants_mirroredprice"_L1);
        static const Statements account("tenants_mirroredaccount"_L1);
        switch (kind) {
        case MirroredKind::Product: return product;
        case MirroredKind::Price: return price;
        case MirroredKind::Account: break;
        }
        return account;
    }
};

namespace {

/// What is needed of any of the objects. `updated` products alone have.
struct MirroredObject
{
    QString id = {};
    std::optional<qint64> created = {};
    std::optional<qint64> updated = {};
    std::optional<QString> product = {};
    std::optional<TextMap> metadata = {};

    static constexpr std::array fields{field<&MirroredObject::id>("id").required(), field<&MirroredObject::created>("created"),
                                       field<&MirroredObject::updated>("updated"), field<&MirroredObject::product>("product"),
                                       field<&MirroredObject::metadata>("metadata")};
};

struct Seen
{
    QString id = {};
    qint64 version = 0;

    static constexpr std::array fields{field<&Seen::id>("id"), field<&Seen::version>("version")};
};

} // namespace

StripeMirror::StripeMirror(MirroredKind kind, const TenantScope &scope, QString account)
    : m_scope(scope)
    , m_account(std::move(account))
    , m_sql(&Statements::of(kind))
{
}

std::vector<Bind> StripeMirror::binds(std::initializer_list<Bind> more) const
{
    std::vector<Bind> binds{{"tenant", m_scope.tenant()}, {"live", m_scope.isLive()}, {"account", m_account}};
    binds.insert(binds.end(), more);
    return binds;
}

Result<std::optional<Mirrored>> StripeMirror::find(Connection &db, const QString &id) const
{
    return db.row<Mirrored>(m_sql->find, binds({{"id", id}}));
}

Result<QList<Mirrored>> StripeMirror::belongingTo(Connection &db, const QString &owner) const
{
    return db.rows<Mirrored>(m_sql->belonging, binds({{"owner", owner}}));
}

Result<QList<Mirrored>> StripeMirror::all(Connection &db) const
{
    return db.rows<Mirrored>(m_sql->all, binds({}));
}

Result<QHash<QString, qint64>> StripeMirror::versions(Connection &db) const
{
    return db.rows<Seen>(m_sql->versions, binds({})).map([](const QList<Seen> &list) {
        QHash<QString, qint64> versions;
        for (const auto &seen : list)
            versions.insert(seen.id, seen.version);
        return versions;
    });
}

Result<bool> StripeMirror::write(Connection &db, const Mirrored &object) const
{
    auto values = binds({{"id", object.id},
                         {"owner", object.belongsTo},
                         {"raw", object.raw},
                         {"deleted", object.isDeleted},
                         {"asof", object.asOf}});
    if (object.version > 0)
        values.emplace_back("version", object.version);
    return db.change(object.version > 0 ? m_sql->update : m_sql->insert, values).map([](qint64 changed) { return changed == 1; });
}

Result<bool> StripeMirror::markDeleted(Connection &db, const QString &id, qint64 version) const
{
    return db.change(m_sql->markDeleted, binds({{"id", id}, {"deleted", true}, {"version", version}})).map([](qint64 changed) {
        return changed == 1;
    });
}

std::optional<Mirrored> mirroredFrom(MirroredKind kind, const QByteArray &raw, const Mirrored &known, const QDateTime &asOf)
{
    MirroredObject object;
    if (!fromJson(raw, object).isEmpty())
        return std::nullopt;
    const auto atLeast = QDateTime::fromSecsSinceEpoch(object.updated.value_or(object.created.value_or(0)), Qt::UTC);
    auto mirrored = known;
    mirrored.id = object.id;
    mirrored.raw = QString::fromUtf8(raw);
    mirrored.isDeleted = false;
    mirrored.asOf = std::max({known.asOf, atLeast, asOf},
                             [](const QDateTime &a, const QDateTime &b) { return !a.isValid() || (b.isValid() && a < b); });
    switch (kind) {
    case MirroredKind::Product: mirrored.belongsTo = object.metadata.value_or(TextMap()).value(u"plan_id"_s); break;
    case MirroredKind::Price: mirrored.belongsTo = object.product.value_or(known.belongsTo); break;
    case MirroredKind::Account: break;
    }
    return mirrored;
}

} // namespace plandeck
