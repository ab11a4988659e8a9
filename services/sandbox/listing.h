// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Whether a time or number lies within a filter such as created: {gt, gte, lt, lte}, or exactly one. No filter, no bounds.
bool isWithin(const QJsonValue &range, const QJsonValue &value);

using Filter = std::function<bool(const QJsonObject &)>;

/// One page, newest first: limit, starting_after, ending_before and the created filter of the parameters, then the
/// filter. Source: Stripe API reference, "Pagination".
[[nodiscard]] Answer<QJsonObject> listPage(const Context &context, const QString &type, const QJsonObject &parameters,
                                           const Filter &filter);
/// The same over objects that lie elsewhere.
[[nodiscard]] Answer<QJsonObject> pageOf(const QList<QJsonObject> &newestFirst, const QString &type, const QString &url,
                                         const QJsonObject &parameters, const Filter &filter);

/// The limit parameter: 1 to 100, 10 when absent.
[[nodiscard]] Answer<qint64> limitOf(const QJsonObject &parameters);

} // namespace plandeck::sandbox
