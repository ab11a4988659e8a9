// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace plandeck {

/// Valid JSON with a line for each member, two spaces deeper at each level. Keeps the order of members, unlike QJsonDocument.
[[nodiscard]] QByteArray indentedJson(QByteArrayView json);

} // namespace plandeck
