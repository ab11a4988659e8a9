// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"
#include "services/operations/events.h"

#include <vector>

class QProcessEnvironment;

namespace plandeck {

/// What Stripe signs its deliveries with: "whsec_…", for each receiver one, or several while they are rotated. None: whatever
/// comes there is refused.
struct ReceiverSecrets
{
    std::array<std::vector<Secret>, 4> byReceiver = {};

    const std::vector<Secret> &of(Receiver receiver) const { return byReceiver[size_t(receiver)]; }
    /// The same for all four; separated by commas.
    static ReceiverSecrets forAll(const QString &list);

    /// STRIPE_WEBHOOK_SECRET_ACCOUNT, …_CONNECT, …_PAYMENT, …_SUBSCRIPTION; STRIPE_WEBHOOK_SECRET stands in for one that is
    /// unset.
    static ReceiverSecrets fromEnvironment(const QProcessEnvironment &environment);
};

} // namespace plandeck
