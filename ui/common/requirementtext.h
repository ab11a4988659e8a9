// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/values.h"

namespace plandeck {

/// A thing Stripe wants, in words: "external_account" is "A bank account for payouts", and names we do not know are made
/// readable; how soon, in words with the date; and how serious that is.
struct RequirementLine
{
    QString words;
    QString when;
    Urgency urgency = Urgency::CurrentlyDue;
};
/// Of what is wanted now and what is being looked at, the most urgent first; what comes later is left out. Several of Stripe's
/// names that mean one thing to a person ("….dob.day", "….dob.year") give one line.
[[nodiscard]] QList<RequirementLine> requirementLines(const QList<StripeRequirement> &requirements);

/// What all of these names mean, each meaning once: "A bank account for payouts", "Date of birth".
[[nodiscard]] QStringList requirementNames(const QStringList &names);

/// Why Stripe shut charges or payouts, as a sentence; empty for no reason.
[[nodiscard]] QString disabledText(const QString &reason);

} // namespace plandeck
