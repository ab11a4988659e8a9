// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Something that moves the account's own money.
struct Movement
{
    qint64 amount = 0; // negative goes out
    QString currency = {};
    QString type = {}; // "charge", "refund"
    QString source = {}; // the charge's or refund's id
    QString description = {};
    qint64 created = 0;
};

/// Stores the balance_transaction of a movement, with Stripe's fee on a charge (2.9 % and 30), and answers its id.
QString book(Context &context, const Movement &movement);

} // namespace plandeck::sandbox
