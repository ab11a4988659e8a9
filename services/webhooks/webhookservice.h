// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/domain/changes.h"
#include "services/operations/webhooks.h"
#include "services/security/secretbox.h"
#include "services/storage/database.h"
#include "services/webhooks/webhookendpoints.h"
#include "services/webhooks/webhooksender.h"

namespace plandeck {

class Dispatcher;

/// Where a tenant is told of what happens, and what became of each message. Changes are told as Topic::Webhooks, on which the
/// delivery engine looks for work.
class WebhookService final
{
public:
    struct Parts
    {
        Database &database;
        WebhookSender &sender;
        const SecretBox &box;
        const AuditLog &audit;
        ChangeSink &changes;
        const Clock &clock;
        RandomSource &random;
    };
    explicit WebhookService(const Parts &parts)
        : m(parts)
    {
    }

    Result<Webhook> handle(const Caller &caller, const GetWebhookConfig &request);
    Result<SavedWebhook> handle(const Caller &caller, const SetWebhookConfig &request);
    Result<Webhook> handle(const Caller &caller, const UpdateWebhookConfig &request);
    Result<Nothing> handle(const Caller &caller, const DeleteWebhookConfig &request);
    Result<WebhookTrial> handle(const Caller &caller, const TestWebhook &request);
    Result<Page<WebhookDelivery>> handle(const Caller &caller, const ListWebhookDeliveries &request);
    Result<WebhookDeliveryDetails> handle(const Caller &caller, const GetWebhookDelivery &request);
    Result<WebhookDelivery> handle(const Caller &caller, const ResendWebhookDelivery &request);

private:
    struct Wanted;
    Result<SavedWebhook> save(Connection &db, const Caller &caller, const Wanted &wanted) const;

    Parts m;
};

void bindWebhooks(Dispatcher &dispatcher, WebhookService &service);

} // namespace plandeck
