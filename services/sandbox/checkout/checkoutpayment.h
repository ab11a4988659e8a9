// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

#include <QtCore/QJsonArray>

namespace plandeck::sandbox {

/// discounts of a session, of the parameter of that name; null when there are none.
QJsonValue discountsShown(const QJsonObject &parameters);

/// Keeps what creation says about the payment, subscription or set-up to come.
void rememberWishes(Context &context, const QJsonObject &session, const QJsonObject &parameters);

/// What the buyer does on the page: pays with a card. Makes the customer if need be, then the payment intent, subscription or
/// set-up; completes the session and records checkout.session.completed. Refused as the card is (402), and nothing is made.
[[nodiscard]] Answer<QJsonObject> completeCheckout(Context &context, const QJsonObject &session, const QString &card,
                                                   const QString &email);

} // namespace plandeck::sandbox
