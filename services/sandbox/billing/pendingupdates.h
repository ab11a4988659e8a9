// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// pending_if_incomplete: the change holds once the invoice for it is paid. Until then the subscription is as it was.
void awaitUpdate(Context &context, const QJsonObject &before, const QJsonObject &after, const QJsonObject &invoice);
/// It could not be paid at once: it waits for 23 hours, and everybody can see that.
void deferUpdate(Context &context, const QJsonObject &subscription);
/// Its invoice is paid: what was asked for holds.
void applyPendingUpdate(Context &context, const QJsonObject &subscription);
/// It was not: the invoice is void.
void expirePendingUpdate(Context &context, const QJsonObject &subscription);

} // namespace plandeck::sandbox
