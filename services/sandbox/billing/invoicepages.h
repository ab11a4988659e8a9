// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"
#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// What hosted_invoice_url, invoice_pdf and a credit note's pdf lead to: /invoice/{t|l}/{account}/{id}[/pdf] and
/// /creditnote/{t|l}/{account}/{id}/pdf. The engine's mutex is held.
HttpResponse documentPage(const Engine &engine, const HttpRequest &request);

} // namespace plandeck::sandbox
