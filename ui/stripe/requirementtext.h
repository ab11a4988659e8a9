// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QStringList>

namespace plandeck {

/// What Stripe still wants to know, in words: "external_account" is "A bank account for payouts". Several of Stripe's names
/// that mean one thing to a person ("….dob.day", "….dob.year") give one line. Names we do not know are made readable.
[[nodiscard]] QStringList requirementTexts(const QStringList &names);

} // namespace plandeck
