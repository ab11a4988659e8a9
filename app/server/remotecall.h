// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/options.h"
#include "services/operations/operation.h"

namespace plandeck {

/// Asks a server over HTTP and waits for its answer, which becomes the call's outcome. Further errors: RemoteServer's.
void callRemotely(const ServerOptions &options, Call &call);

} // namespace plandeck
