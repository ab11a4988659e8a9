// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// subscriptions.create: makes the subscription and its first invoice, collects it, and records the subscription in the state
/// that this left it in, before all the rest.
[[nodiscard]] Answer<QJsonObject> startSubscription(Context &context, const QJsonObject &parameters);

/// The first invoice that startSubscription() would make. What it needs on the way is stored: whoever asks undoes it.
[[nodiscard]] Answer<QJsonObject> previewStart(Context &context, const QJsonObject &parameters);

} // namespace plandeck::sandbox
