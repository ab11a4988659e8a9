// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/options.h"
#include "services/operations/operation.h"

namespace plandeck {

/// Asks a server over HTTP and waits for its answer, which becomes the call's outcome. TLS is verified by the system's
/// certificates, a redirect is not followed. Further errors: `server_unreachable`, `bad_answer` (Unavailable).
void callRemotely(const ServerOptions &options, Call &call);

} // namespace plandeck
