// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mirror/productmirror.h"

#include "services/domain/json.h"
#include "services/mirror/mirrorreader.h"

#include <algorithm>

namespace plandeck {

void MirroredProduct::put(MirroredKind kind, const Mirrored &object)
{
    if (kind == MirroredKind::Product) {
        product = object;
        return;
    }
    prices.removeIf([&](const Mirrored &price) { return price.id == object.id; });
    prices.append(object);
}

Result<MirroredProduct> ProductMirror::known(Connection &db) const
{
    MirroredProduct known;
    const auto product = m_products.find(db, m_product);
    if (!product)
        return failed(product.error());
    known.product = *product;
    return m_prices.belongingTo(db, m_product).map([&](QList<Mirrored> &&prices) {
        known.prices = std::move(prices);
        return std::move(known);
    });
}

Result<MirroredProduct> ProductMirror::fetched(const MirrorReader &reader, const MirroredProduct &known) const
{
    const auto product = reader.object(MirroredKind::Product, m_product);
    if (!product)
        return failed(product.error());
    const auto prices = product->isEmpty() ? Result<QList<QByteArray>>({}) : reader.pricesOf(m_product);
    if (!prices)
        return failed(prices.error());
    auto fresh = known;
    if (!product->isEmpty())
        fresh.product = mirroredFrom(MirroredKind::Product, *product, known.product.value_or(Mirrored{}));
    else if (fresh.product)
        fresh.product->isDeleted = true;
    for (auto &price : fresh.prices)
        price.isDeleted = true; // until it is listed
    for (const auto &raw : *prices) {
        const auto found = mirroredFrom(MirroredKind::Price, raw, {});
        if (!found)
            continue;
        const auto before = std::ranges::find(known.prices, found->id, &Mirrored::id);
        fresh.put(MirroredKind::Price,
                  *mirroredFrom(MirroredKind::Price, raw, before == known.prices.end() ? Mirrored{} : *before));
    }
    return fresh;
}

Result<bool> ProductMirror::write(Connection &db, const MirroredProduct &fresh) const
{
    const auto writeOne = [&db](const StripeMirror &mirror, const Mirrored &object) -> Result<bool> {
        const auto known = mirror.find(db, object.id);
        if (!known)
            return failed(known.error());
        const bool isSame = *known && (*known)->isDeleted == object.isDeleted && (*known)->asOf == object.asOf
                            && isSameJson((*known)->raw.toUtf8(), object.raw.toUtf8());
        return isSame ? Result<bool>(true) : mirror.write(db, object);
    };
    if (fresh.product)
        if (auto written = writeOne(m_products, *fresh.product); !written || !*written)
            return written;
    for (const auto &price : fresh.prices)
        if (auto written = writeOne(m_prices, price); !written || !*written)
            return written;
    return true;
}

} // namespace plandeck
