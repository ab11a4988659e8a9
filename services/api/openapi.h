// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"

#include <QtCore/QUrl>

namespace plandeck {

/// The OpenAPI 3.1 document of these operations. publicUrl: where the server is reached; empty: where the document came from.
[[nodiscard]] QByteArray openApi(Infos infos, const QUrl &publicUrl = {});

} // namespace plandeck
