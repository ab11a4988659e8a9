// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mirror/mirrorreader.h"

#include "services/stripe/stripeclient.h"
#include "services/stripe/stripeerrors.h"
#include "services/stripe/stripelist.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int pageSize = 100; // Stripe's most

struct Mark
{
    QString id = {};

    static constexpr std::array fields{field<&Mark::id>("id").required()};
};

/// What Stripe gives for some objects that were deleted, instead of an error.
struct Deletion
{
    bool isDeleted = false;

    static constexpr std::array fields{field<&Deletion::isDeleted>("deleted")};
};

QString pathOf(MirroredKind kind)
{
    switch (kind) {
    case MirroredKind::Product: return u"/v1/products"_s;
    case MirroredKind::Price: return u"/v1/prices"_s;
    case MirroredKind::Account: break;
    }
    return u"/v1/accounts"_s;
}

} // namespace

Result<QByteArray> MirrorReader::object(MirroredKind kind, const QString &id) const
{
    const auto reply = m_stripe.get(
        {.tenant = m_scope.tenant(), .mode = m_scope.mode(), .path = QString(pathOf(kind) + u'/' + id), .account = m_account});
    if (!reply)
        return isMissingInStripe(reply.error()) ? Result<QByteArray>(QByteArray()) : failed(reply.error());
    return reply->as<Deletion>().map(
        [&](const Deletion &deletion) { return deletion.isDeleted ? QByteArray() : jsonPart(reply->body, ""); });
}

Result<QList<QByteArray>> MirrorReader::pricesOf(const QString &product) const
{
    QList<QByteArray> prices;
    for (QString from;;) {
        const auto page = list(MirroredKind::Price, from, product);
        if (!page) // Stripe calls a parameter that names nothing a bad request
            return page.error().stripe && page.error().stripe->code == "resource_missing"_L1 ? Result<QList<QByteArray>>(prices)
                                                                                             : failed(page.error());
        prices += page->objects;
        if (page->next.isEmpty())
            return prices;
        from = page->next;
    }
}

Result<MirrorReader::Page> MirrorReader::page(MirroredKind kind, const QString &from) const
{
    return list(kind, from, {});
}

Result<MirrorReader::Page> MirrorReader::list(MirroredKind kind, const QString &from, const QString &product) const
{
    StripeCall call{.tenant = m_scope.tenant(), .mode = m_scope.mode(), .path = pathOf(kind), .account = m_account};
    call.params.add(u"limit"_s, pageSize);
    if (!product.isEmpty())
        call.params.add(u"product"_s, product);
    if (!from.isEmpty())
        call.params.add(u"starting_after"_s, from);
    const auto reply = m_stripe.get(call);
    if (!reply)
        return failed(reply.error());
    return reply->as<StripeList<Mark>>().map([&](const StripeList<Mark> &marks) {
        const bool isLast = !marks.hasMore || marks.data.isEmpty();
        return Page{.objects = jsonItems(reply->body, "/data"), .next = isLast ? QString() : marks.data.last().id};
    });
}

} // namespace plandeck
