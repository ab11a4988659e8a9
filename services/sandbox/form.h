// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/apierror.h"

namespace plandeck::sandbox {

/// Turns a[b]=1&c[]=x&d[0][e]=2 into a tree of objects, arrays (from "[]" only) and strings; indices stay object keys until
/// the schema says that a list is meant. Strict: broken percent signs, invalid UTF-8, NUL, names given twice or used both
/// as value and as hash, more than 1000 parameters or 8 levels are refused.
[[nodiscard]] Answer<QJsonObject> decodeForm(QByteArrayView encoded);

/// One name or value: '+' is a space. Null when it is not valid UTF-8 in percent-encoding, or has a NUL.
[[nodiscard]] std::optional<QString> percentDecoded(QByteArrayView encoded);

} // namespace plandeck::sandbox
