// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

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

} // namespace plandeck
