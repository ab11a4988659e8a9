// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/ids.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Names that are unique over all tenants, and whose they are: the one look-up that has no tenant yet.
class Directory final
{
public:
    enum class Kind { Email, ApiKey, StripeAccount };
    friend constexpr std::array<std::string_view, 3> wordsOf(Kind) { return {"email", "api_key", "stripe_account"}; }

    struct Entry
    {
        TenantId tenant = {};
        Id<struct AnyTag> object = {};

        static constexpr std::array fields{field<&Entry::tenant>("tenant_id"), field<&Entry::object>("object_id")};
    };

    static Result<std::optional<Entry>> find(Connection &db, Kind kind, const QString &name);
    /// Error `duplicate` (Storage) when somebody has the name; the transaction is lost then.
    static Result<> claim(Connection &db, Kind kind, const QString &name, TenantId tenant, QUuid object);
    static Result<> release(Connection &db, Kind kind, const QString &name, TenantId tenant);

    /// E-mail addresses are compared without case.
    static QString emailKey(const QString &email) { return email.toCaseFolded(); }
    /// One account may serve a tenant in test and live mode alike.
    static QString accountKey(bool isLive, const QString &account)
    {
        return (isLive ? QStringLiteral("live:") : QStringLiteral("test:")) + account;
    }
};

} // namespace plandeck
