// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/query.h"
#include "services/operations/values.h"

namespace plandeck {

/// Fills in count and the references to the neighbours. NotFound for a page past the end; the first page always is.
template<typename T, Described Request>
[[nodiscard]] Result<Page<T>> pageOf(const Request &request, qint64 count)
{
    const auto offset = (request.page - 1) * request.pageSize;
    if (request.page > 1 && offset >= count)
        return notFound();
    const auto reference = [&request](qint64 number) {
        auto other = request;
        other.page = number;
        const auto query = queryOf(other);
        return query.isEmpty() ? QStringLiteral("?page=1") : query;
    };
    Page<T> page{.count = count};
    if (offset + request.pageSize < count)
        page.next = reference(request.page + 1);
    if (request.page > 1)
        page.previous = reference(request.page - 1);
    return page;
}

} // namespace plandeck
