// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// The key of an Authorization header, Bearer or Basic (as the user name). Empty when there is none.
QString keyOf(const HttpRequest &request);

/// Whose key it is: a platform's, or an access token that OAuth gave for a connected account.
[[nodiscard]] Answer<Principal> principalOf(const Engine &engine, const QString &key);

/// The same, acting for the account of Stripe-Account; account_invalid unless it is connected.
[[nodiscard]] Answer<Principal> onBehalfOf(const Engine &engine, Principal principal, const QString &account);

} // namespace plandeck::sandbox
