// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"
#include "services/operations/authenticator.h"

namespace plandeck {

/// What a request shows to be let in: `Authorization: Bearer`, `X-API-Key`, `X-Mode`. `token_invalid` (Unauthenticated) for
/// an Authorization header of another form, `validation_failed` for a mode that is none.
[[nodiscard]] Result<Credentials> credentialsOf(const HttpRequest &request);

} // namespace plandeck
