// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// GET and POST /checkout/{t|l}/{account}/{session}: the page on which a buyer pays with a test card. The engine's mutex is
/// held.
HttpResponse checkoutPage(Engine &engine, const HttpRequest &request);

} // namespace plandeck::sandbox
