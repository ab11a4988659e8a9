// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mirror/stripemirror.h"

namespace plandeck {

class StripeClient;

/// Objects of a connected account, read from Stripe as they are now.
class MirrorReader final
{
public:
    MirrorReader(StripeClient &stripe, const TenantScope &scope, QString account)
        : m_stripe(stripe)
        , m_scope(scope)
        , m_account(std::move(account))
    {
    }

    /// Its JSON; empty when there is no such object (any more).
    Result<QByteArray> object(MirroredKind kind, const QString &id) const;
    /// All prices that a product has, archived ones too; none when the product is gone.
    Result<QList<QByteArray>> pricesOf(const QString &product) const;

    struct Page
    {
        QList<QByteArray> objects = {};
        QString next = {}; // where the next page begins; empty: this is the last
    };
    /// Products or prices, newest first.
    Result<Page> page(MirroredKind kind, const QString &from) const;

private:
    Result<Page> list(MirroredKind kind, const QString &from, const QString &product) const;

    StripeClient &m_stripe;
    TenantScope m_scope;
    QString m_account;
};

} // namespace plandeck
