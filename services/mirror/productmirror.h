// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mirror/stripemirror.h"

namespace plandeck {

class MirrorReader;

/// One product and all its prices: what a plan is at Stripe.
struct MirroredProduct
{
    std::optional<Mirrored> product = {}; // none: never seen
    QList<Mirrored> prices = {};

    bool isThere() const { return product && !product->isDeleted; }
    /// A product or price that is known newer than here takes the place of what is here.
    void put(MirroredKind kind, const Mirrored &object);
};

class ProductMirror final
{
public:
    ProductMirror(const TenantScope &scope, const QString &account, QString product)
        : m_products(MirroredKind::Product, scope, account)
        , m_prices(MirroredKind::Price, scope, account)
        , m_product(std::move(product))
    {
    }

    Result<MirroredProduct> known(Connection &db) const;
    /// As it is at Stripe now, to be written over what was known before it was asked for.
    Result<MirroredProduct> fetched(const MirrorReader &reader, const MirroredProduct &known) const;
    /// False when somebody has written meanwhile: the transaction is to be rolled back then.
    Result<bool> write(Connection &db, const MirroredProduct &fresh) const;

private:
    StripeMirror m_products;
    StripeMirror m_prices;
    QString m_product;
};

} // namespace plandeck
