// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/apierror.h"

namespace plandeck::sandbox {

/// A card that behaves in a known way. Source: Stripe's documentation, "Testing".
struct TestCard
{
    QStringView name; // "visa": pm_card_visa, tok_visa
    QStringView number;
    QStringView brand;
    QStringView code = {}; // the error of a charge; empty: it pays
    QStringView declineCode = {};
    bool canAttach = true; // and be set up for later
    bool needsAuthentication = false; // by its owner, each time

    QString last4() const { return number.right(4).toString(); }
    bool declines() const { return !code.isEmpty(); }
};

/// The card of a magic id (pm_card_visa, tok_visa), of a number, or of the last four digits of one; none if there is none.
const TestCard *testCardOfId(QStringView id);
const TestCard *testCardOfNumber(QStringView number);
const TestCard *testCardOfLast4(QStringView last4);

/// What the issuer says of a declining card, or of one that its owner must confirm.
struct Decline
{
    QString code = {};
    QString declineCode = {};
    QString message = {};
};
Decline declineOf(const TestCard &card);
Decline authenticationRequired();

/// Whether the digits of a card number fit together (Luhn).
bool isCardNumber(QStringView number);

} // namespace plandeck::sandbox
