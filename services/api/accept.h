// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

namespace plandeck {

/// Whether an Accept header wants text/html rather than application/json (RFC 9110, 12.5.1): browsers that navigate do;
/// programs, and those that take anything, do not.
[[nodiscard]] bool prefersHtml(QByteArrayView accept);

} // namespace plandeck
