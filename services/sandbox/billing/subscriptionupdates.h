// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Changes a subscription as the parameters of subscriptions.update say: items with their prorations, trial, anchor,
/// cancellation, and how it is paid; bills at once what has to be.
[[nodiscard]] Answer<QJsonObject> updateSubscription(Context &context, const QJsonObject &before, const QJsonObject &parameters);

/// A change as far as it goes without billing: waiting prorations are made, nothing of the subscription is stored.
struct Change
{
    QJsonObject after = {};
    QJsonArray lines = {}; // of an invoice that is due at once
    bool isBilledNow = false;
};
[[nodiscard]] Answer<Change> changeOf(Context &context, const QJsonObject &before, const QJsonObject &parameters);

} // namespace plandeck::sandbox
