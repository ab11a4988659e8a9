// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/directory/directory.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<std::optional<Directory::Entry>> Directory::find(Connection &db, Kind kind, const QString &name)
{
    static const auto sql = u"SELECT tenant_id, object_id FROM tenants_directory WHERE kind = :kind AND name = :name"_s;
    return db.row<Entry>(sql, {{"kind", kind}, {"name", name}});
}

Result<> Directory::claim(Connection &db, Kind kind, const QString &name, TenantId tenant, QUuid object)
{
    return db.insert("tenants_directory"_L1, Entry{tenant, {object}}, {{"kind", kind}, {"name", name}});
}

Result<> Directory::release(Connection &db, Kind kind, const QString &name, TenantId tenant)
{
    static const auto sql = u"DELETE FROM tenants_directory WHERE kind = :kind AND name = :name AND tenant_id = :tenant"_s;
    return db.change(sql, {{"kind", kind}, {"name", name}, {"tenant", tenant}}).map([](qint64) {});
}

} // namespace plandeck
