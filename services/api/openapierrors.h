// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"

#include <QtCore/QMap>

namespace plandeck {

/// The codes an operation may fail with, by status: its own, and those that its access, verb and fields bring along.
[[nodiscard]] QMap<int, QStringList> errorsOf(const OperationInfo &info);

/// "`name_taken`: This name is already taken." for each, as a list in Markdown.
[[nodiscard]] QString describedCodes(const QStringList &codes);

/// Parts of the OpenAPI document that are the same for all operations, as JSON.
[[nodiscard]] QByteArray commonParameters();
[[nodiscard]] QByteArray commonHeaders();
[[nodiscard]] QByteArray problemSchema();

} // namespace plandeck
