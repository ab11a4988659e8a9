// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"
#include "services/operations/operation.h"

namespace plandeck {

/// The other half of the HTTP face: an operation as the request a server wants. Path, query, headers and body are set;
/// credentials are added by who sends it.
[[nodiscard]] HttpRequest toRequest(const Call &call);

/// What the server said, as the call's outcome: the reply, or the Error of a problem document with its problems, roles,
/// Stripe's words and Retry-After. An answer that is neither is Unavailable
/// `answer_not_understood`.
void readAnswer(const HttpResponse &response, Call &call);

} // namespace plandeck
