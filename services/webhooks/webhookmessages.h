// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/random.h"
#include "services/operations/webhooks.h"
#include "services/storage/connection.h"

namespace plandeck {

/// Rows of tenants_webhookmessage, as their tenant sees and changes them. What the delivery engine does with them is in Attempts.
class WebhookMessages final
{
public:
    struct Row : WebhookDelivery
    {
        QString body = {};
        qint64 tries = 0; // since it was last begun, by itself or by a resend

        static constexpr std::array fields =
            joined(WebhookDelivery::fields, std::array{field<&Row::body>("body"), field<&Row::tries>("tries")});
    };

    /// A message that is due at once. type: "plan.created".
    static Row compose(const TenantScope &scope, WebhookType type, const QByteArray &objectJson, const Clock &clock,
                       RandomSource &random);

    static Result<> insert(Connection &db, const TenantScope &scope, const Row &row);
    static Result<> insertAttempt(Connection &db, const TenantScope &scope, WebhookMessageId message,
                                  const WebhookAttempt &attempt);
    static Result<Page<WebhookDelivery>> list(Connection &db, const TenantScope &scope, const ListWebhookDeliveries &request);
    /// NotFound.
    static Result<WebhookDeliveryDetails> details(Connection &db, const TenantScope &scope, WebhookMessageId id);

    /// Due now with all tries before it, or held. Conflict `delivery_in_progress` while it is being sent.
    static Result<WebhookDelivery> restart(Connection &db, const TenantScope &scope, WebhookMessageId id, bool isHeld,
                                           const QDateTime &now);
    /// Of all that wait: held, due now, or given up.
    static Result<> hold(Connection &db, const TenantScope &scope);
    static Result<> release(Connection &db, const TenantScope &scope, const QDateTime &now);
    static Result<> cancel(Connection &db, const TenantScope &scope, const QDateTime &now);
};

} // namespace plandeck
