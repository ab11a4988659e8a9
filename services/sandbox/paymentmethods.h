// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/customers.h"
#include "services/sandbox/testcards.h"

namespace plandeck::sandbox {

/// The payment method that a parameter names: a stored one, an old-style card, or a new one made of a magic id such as
/// pm_card_visa. 400 for an unknown one.
[[nodiscard]] Answer<QJsonObject> paymentMethodNamed(Context &context, const QString &id, const QString &param);

/// Makes and stores one from the parameters of paymentMethods.create or an intent's payment_method_data.
[[nodiscard]] Answer<QJsonObject> makePaymentMethod(Context &context, const QJsonObject &parameters, const QString &prefix);

/// The method as the customer's own: payment_method.attached. Refused for a declining card (402), for one that is used up or
/// belongs to another customer.
[[nodiscard]] Answer<QJsonObject> attach(Context &context, const QJsonObject &method, const QString &customer);
/// Takes it from its customer for good.
QJsonObject detach(Context &context, const QJsonObject &method);

/// The card behind a method; none for a bank account or wallet, which always pay.
const TestCard *testCardOf(const QJsonObject &method);

/// A method used without a customer, or detached from one, cannot be used again.
bool isUsedUp(const Context &context, const QJsonObject &method);
void useUp(Context &context, const QJsonObject &method);
Refusal usedUp(const QString &param = QStringLiteral("payment_method"));

/// An old-style card ("card_…") made of a token for a customer; the first becomes its default_source.
[[nodiscard]] Answer<QJsonObject> addSource(Context &context, const QJsonObject &customer, const QString &token,
                                            const QString &param);

/// 402 for a card that refuses.
Refusal cardRefusal(const Decline &decline, const QString &param = {});

} // namespace plandeck::sandbox
