// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"
#include "services/sandbox/testcards.h"

namespace plandeck::sandbox {

/// The card hash of a payment method.
QJsonObject cardHash(const Context &context, const TestCard &card, int month, int year);

/// The same made of a magic id or token ("pm_card_visa", "tok_visa", or a token made here). 400
/// resource_missing.
[[nodiscard]] Answer<QJsonObject> cardOfToken(const Context &context, const QString &token, const QString &param);

/// The card hash of a number with its expiry. 402 incorrect_number, invalid_expiry_month, invalid_expiry_year, invalid_cvc;
/// a real card is declined as live.
[[nodiscard]] Answer<QJsonObject> cardOfNumber(const Context &context, const QJsonObject &given, const QString &prefix);

/// payment_method_details of a charge: the card as it was charged.
QJsonObject chargedDetails(const Context &context, const QJsonObject &method, qint64 amount, bool wasAuthenticated);

/// A fingerprint: the same for the same number.
QString fingerprintOf(QStringView number);

} // namespace plandeck::sandbox
