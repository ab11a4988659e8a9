// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/api/api.h"

namespace plandeck {

/// What answers besides the operations: /healthz, /readyz, /api/v1/openapi.json, the explorer at /api/v1/docs/, and / which
/// leads there. isReady says whether requests can be answered now, and why not in its error's explanation; it may wait.
void addEndpoints(Api &api, Infos infos, const QUrl &publicUrl, std::function<Result<>()> isReady);

} // namespace plandeck
