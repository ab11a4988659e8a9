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

/// Makes an object, and only one. A failure that Stripe keeps under the key comes for ever: then what may have been made in spite
/// of it is looked for, and when there is nothing, another key is used. find: Result<std::optional<T>>().
template<Described T, std::invocable Find>
[[nodiscard]] Result<T> makeOnce(StripeClient &stripe, const StripeCall &call, Find find)
{
    constexpr int mostKeys = 3;
    for (int turn = 1;; ++turn) {
        auto next = call;
        if (turn > 1)
            next.idempotencyKey += u':' + QString::number(turn);
        auto made = stripe.post(next).and_then([](const StripeReply &reply) { return reply.as<T>(); });
        if (made || !isFailureKept(made.error()) || turn == mostKeys)
            return made;
        const Result<std::optional<T>> found = find();
        if (!found)
            return failed(found.error());
        if (*found)
            return **found;
    }
}

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
