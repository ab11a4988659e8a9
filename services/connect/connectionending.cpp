// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/connect/connectionending.h"

#include "services/connect/stripeaccounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<> ConnectionEnding::write(Connection &db, const Caller &actor, const StripeStatus &known, const QString &action) const
{
    const auto removed = StripeAccounts::remove(db, actor.scope(), *known.accountId);
    if (!removed)
        return failed(removed.error());
    if (!*removed) // somebody was faster, and has said so
        return {};
    return m_audit.write(db, actor, {.action = action, .objectId = *known.accountId}).and_then([&] {
        return m_outbox.add(db, actor.scope(), WebhookType::StripeDisconnected, known);
    });
}

} // namespace plandeck
