// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/house.h"

namespace plandeck {

/// The demo tenant: who may sign in, and with what.
struct Demo
{
    QString email = QStringLiteral("anna@acme.example");
    QString company = QStringLiteral("Acme GmbH");
    Secret password = {};
    TokenPair tokens = {};
    IssuedKeys keys = {};
    TenantSummary tenant = {};
};

/// Registers a demo company with a password of its own, connects it to the sandbox and gives it plans, all through the same
/// operations as everybody. Needs a started house with the sandbox. isConnected false leaves Stripe to be connected by hand.
[[nodiscard]] Result<Demo> makeDemo(House &house, bool isConnected);

} // namespace plandeck
