// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// pending_if_incomplete: the change waits, the subscription goes on as it was, until the invoice for it is paid or 23 hours
/// are over. Answers the subscription as it is meanwhile.
QJsonObject deferUpdate(Context &context, const QJsonObject &before, const QJsonObject &after, const QJsonObject &invoice);
/// Its invoice is paid: what was asked for holds.
void applyPendingUpdate(Context &context, const QJsonObject &subscription);
/// It was not: the invoice is void.
void expirePendingUpdate(Context &context, const QJsonObject &subscription);

} // namespace plandeck::sandbox
