// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/paymentmethods.h"

namespace plandeck::sandbox {

/// How an intent is confirmed.
struct Confirmation
{
    bool isOffSession = false; // nobody is there to authenticate
    bool failsOnAction = false; // error_on_requires_action
    QString returnUrl = {};
};

/// The method that an intent is to be confirmed with: payment_method, payment_method_data, or the one it has. Checks that it
/// may be used for the intent's customer.
[[nodiscard]] Answer<QJsonObject> methodFor(Context &context, const QJsonObject &intent, const QJsonObject &parameters);

/// Tries to charge a stored payment intent's amount; stores and records what became of it: succeeded, requires_capture,
/// requires_action, or requires_payment_method with last_payment_error. Answers the intent as it then is.
QJsonObject charged(Context &context, const QJsonObject &intent, const QJsonObject &method, const Confirmation &confirmation);
/// Goes on after its owner authenticated a payment, or did not.
QJsonObject authenticated(Context &context, const QJsonObject &intent, bool isApproved);

/// The 402 of a payment intent or setup intent that has just been declined; nothing of it is undone.
Refusal declinedIntent(const Context &context, const QJsonObject &intent);
/// 400 payment_intent_unexpected_state or setup_intent_unexpected_state.
Refusal wrongState(const QJsonObject &intent, const QString &message);

/// last_payment_error or last_setup_error.
QJsonObject intentError(const Decline &decline, const QJsonObject &method, const QString &charge = {});

/// The next_action that sends an intent's owner to the sandbox's authentication page.
QJsonObject nextAction(Context &context, const QJsonObject &intent, const QJsonObject &method, const QString &returnUrl);

} // namespace plandeck::sandbox
