// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/webhooks/outbox.h"

#include "services/webhooks/webhookendpoints.h"
#include "services/webhooks/webhookmessages.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<> Outbox::add(Connection &db, const TenantScope &scope, WebhookType type, const QByteArray &objectJson) const
{
    const auto endpoint = WebhookEndpoints::find(db, scope, WebhookEndpoints::Lock::Shared);
    if (!endpoint)
        return failed(endpoint.error());
    if (!*endpoint || !(*endpoint)->wants(wordOf(type)))
        return {};
    auto message = WebhookMessages::compose(scope, type, objectJson, m_clock, m_random);
    if ((*endpoint)->isPaused)
        message.nextAttemptAt.reset(); // held
    return WebhookMessages::insert(db, scope, message);
}

} // namespace plandeck
