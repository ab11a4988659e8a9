// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tenants/tenantrow.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<> TenantRow::insertInto(Connection &db) const
{
    return db.insert("tenants_tenant"_L1, *this, {{"name_key", name.toCaseFolded()}});
}

} // namespace plandeck
