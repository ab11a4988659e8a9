// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/operations/values.h"
#include "services/webhooks/outbox.h"

namespace plandeck {

/// The end of a connection, whoever ended it: our user, or the company at Stripe.
class ConnectionEnding final
{
public:
    ConnectionEnding(const AuditLog &audit, const Outbox &outbox)
        : m_audit(audit)
        , m_outbox(outbox)
    {
    }

    /// In one transaction: the account is forgotten, the audit log says so under that action, `stripe.disconnected` goes out.
    /// Nothing when that account was not connected any more.
    [[nodiscard]] Result<> write(Connection &db, const Caller &actor, const StripeStatus &known, const QString &action) const;

private:
    const AuditLog &m_audit;
    const Outbox &m_outbox;
};

} // namespace plandeck
