// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/http/message.h"

namespace plandeck {

/// The status an Error answers with: by its kind, and for a few codes by the code (method_not_allowed is 405).
int statusOf(const Error &error);

/// The Error as RFC 9457 application/problem+json (API.md, Conventions), with Retry-After and WWW-Authenticate where they
/// belong; Allow is the router's. Error::detail stays with us.
HttpResponse problemResponse(const Error &error, QByteArrayView requestId);

} // namespace plandeck
