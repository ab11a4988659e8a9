// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>

namespace plandeck::sandbox {

/// What the tax rates make of one amount.
struct Taxed
{
    QJsonArray taxes = {}; // a line's taxes member
    qint64 exclusive = 0; // comes on top
    qint64 inclusive = 0; // is contained
};

/// Taxes an amount after discounts; every tax is rounded by itself. exemption is the customer's tax_exempt: "exempt" and
/// "reverse" are taxed with nothing, and say so.
Taxed taxed(qint64 amount, const QJsonArray &rates, const QString &exemption);

/// The taxes of several lines, summed by rate: an invoice's total_taxes.
QJsonArray summedTaxes(const QJsonArray &lines);

} // namespace plandeck::sandbox
