// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/operations/webhooks.h"
#include "services/storage/connection.h"

namespace plandeck {

/// The place alone, for the record: a path or query may hold somebody's secret.
[[nodiscard]] QString placeOf(const QString &url);

/// What of it may lie in the audit log: its place, and of its secret four characters.
[[nodiscard]] Webhook onRecord(Webhook webhook);

/// What the key that seals webhook secrets is derived for.
inline constexpr auto webhookSecretLabel = "plandeck/webhooks/secret/v1";

/// Rows of tenants_webhookendpoint: the webhook of a tenant in one mode.
class WebhookEndpoints final
{
public:
    struct Row : Webhook
    {
        QString secretSealed = {};

        static constexpr std::array fields = joined(Webhook::fields, std::array{field<&Row::secretSealed>("secret_sealed")});

        bool wants(QStringView type) const;
    };

    /// Shared: nobody pauses, resumes or removes it before this transaction ends. Exclusive: this transaction is about to.
    enum class Lock { None, Shared, Exclusive };

    static Result<std::optional<Row>> find(Connection &db, const TenantScope &scope, Lock lock = Lock::None);
    /// NotFound when there is none.
    static Result<Row> one(Connection &db, const TenantScope &scope, Lock lock = Lock::None);
    static Result<> insert(Connection &db, const TenantScope &scope, const Row &row);
    /// Its version is one more then.
    static Result<> update(Connection &db, const TenantScope &scope, const Row &row);
    static Result<> remove(Connection &db, const TenantScope &scope);

    /// What a secret is sealed with: opens in this row only.
    static QByteArray sealOf(const TenantScope &scope);
};

} // namespace plandeck
