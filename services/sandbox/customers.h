// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The customer that a parameter names, or 400. A deleted one is none.
[[nodiscard]] Answer<QJsonObject> customerNamed(const Context &context, const QString &id,
                                                const QString &param = QStringLiteral("customer"));

/// Adds to a customer's balance (negative is credit) and records why; answers the customer_balance_transaction.
/// Types as Stripe's: "adjustment", "applied_to_invoice", "credit_note", …; the invoice and credit note it is about.
struct BalanceChange
{
    qint64 amount = 0;
    QString currency = {};
    QString type = QStringLiteral("adjustment");
    QString description = {};
    QString invoice = {};
    QString creditNote = {};
    QJsonObject metadata = {};
};
QJsonObject changeBalance(Context &context, const QString &customer, const BalanceChange &change);

/// Takes the customer away, with its methods and what others keep for it. Answers what is left of it.
QJsonObject deleteCustomer(Context &context, const QJsonObject &customer);

/// The address that was, changed by the one given; null when "" was given.
QJsonValue addressed(const Context &context, const QJsonValue &before, const QJsonValue &given);

} // namespace plandeck::sandbox
