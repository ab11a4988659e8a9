// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/stripe/stripeclient.h"

#include <algorithm>

namespace plandeck {

/// One page of a list at Stripe, newest first; the next one begins after the last id.
template<Described T>
struct StripeList
{
    QList<T> data = {};
    bool hasMore = false;

    static constexpr std::array fields{field<&StripeList::data>("data").required(),
                                       field<&StripeList::hasMore>("has_more").required()};
};

/// The first object of a list, over all its pages, that is the one; null when none is. call.params: the filters.
template<Described T, std::predicate<const T &> IsIt>
[[nodiscard]] Result<std::optional<T>> firstInList(StripeClient &stripe, const StripeCall &call, IsIt isIt)
{
    for (QString after;;) {
        auto page = call;
        page.params.add(QStringLiteral("limit"), 100);
        if (!after.isEmpty())
            page.params.add(QStringLiteral("starting_after"), after);
        const auto list = stripe.get(page).and_then([](const StripeReply &reply) { return reply.as<StripeList<T>>(); });
        if (!list)
            return failed(list.error());
        if (const auto found = std::ranges::find_if(list->data, isIt); found != list->data.end())
            return std::optional(*found);
        if (!list->hasMore || list->data.isEmpty())
            return std::nullopt;
        after = list->data.last().id;
    }
}

} // namespace plandeck
