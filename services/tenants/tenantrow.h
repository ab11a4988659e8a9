// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"
#include "services/operations/accounts.h"
#include "services/storage/connection.h"

namespace plandeck {

/// The row of tenants_tenant itself.
struct TenantRow
{
    TenantId id = {};
    QString name = {};
    QString slug = {};
    QString email = {};
    TenantStatus status = TenantStatus::Active;
    Tier tier = Tier::Free;
    QString developerKeys = QStringLiteral("test");
    QDateTime createdAt = {};
    QDateTime updatedAt = {};

    static constexpr std::array fields{field<&TenantRow::id>("id"),
                                       field<&TenantRow::name>("name"),
                                       field<&TenantRow::slug>("slug"),
                                       field<&TenantRow::email>("email"),
                                       field<&TenantRow::status>("status"),
                                       field<&TenantRow::tier>("subscription_tier"),
                                       field<&TenantRow::developerKeys>("developer_keys"),
                                       field<&TenantRow::createdAt>("created_at"),
                                       field<&TenantRow::updatedAt>("updated_at")};

    /// With its name as it is searched for and sorted by.
    [[nodiscard]] Result<> insertInto(Connection &db) const;
};

} // namespace plandeck
