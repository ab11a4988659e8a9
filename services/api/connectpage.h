// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"
#include "services/operations/connect.h"

namespace plandeck {

/// What a person sees when Stripe sends the browser back (FinishConnect): how it went, in a page without script, with the
/// status the JSON would have. When there is somewhere to go on to, the browser is sent there (303).
[[nodiscard]] HttpResponse connectPage(Call &call, const HttpRequest &request);

/// https, or http to this machine: what a browser may be sent on to.
[[nodiscard]] bool isSafeToGoOn(const QUrl &url);

} // namespace plandeck
