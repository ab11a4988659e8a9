// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"

#include <QtCore/QUrl>

namespace plandeck {

/// The plan as the REST API gives it, indented.
[[nodiscard]] QString planJson(const Plan &plan);
/// Several as a list.
[[nodiscard]] QString planJson(const QList<Plan> &plans);

/// The command that asks the API for this plan. The key is a place-holder for the shell: secrets do not go on the clipboard
/// unasked.
[[nodiscard]] QString planCurl(const Plan &plan, const QUrl &base);

} // namespace plandeck
