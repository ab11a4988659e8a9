// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"
#include "services/sandbox/testcards.h"

namespace plandeck::sandbox {

/// One try to take money from a payment method.
struct ChargeDraft
{
    QJsonObject method = {};
    qint64 amount = 0;
    QString currency = {};
    QString customer = {};
    QString intent = {};
    bool isCaptured = true; // or only authorised
    bool wasAuthenticated = false;
    std::optional<Decline> decline = {};
    QJsonObject details = {}; // description, metadata, receipt_email, shipping, statement_descriptor, … as an intent has them
};

/// Stores the charge and records charge.succeeded or charge.failed.
QJsonObject makeCharge(Context &context, const ChargeDraft &draft);
/// Takes the authorised money, or part of it; the rest is let go. Records charge.captured.
QJsonObject captureCharge(Context &context, const QJsonObject &charge, qint64 amount);
/// Gives back a charge's money, or lets go of what was only authorised: amount_refunded, refunded, charge.refunded.
QJsonObject refundCharge(Context &context, const QJsonObject &charge, qint64 amount);

/// The refusal of an amount that Stripe does not take: under 0.50 USD (or its like), or beyond eight digits.
[[nodiscard]] Answer<> checkedAmount(qint64 amount, const QString &currency, const QString &param = QStringLiteral("amount"));

} // namespace plandeck::sandbox
