// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"

namespace plandeck {

class SessionModel;

/// Why this operation may not be asked for here: the desk only looks, or the role is not among those that can (then who can
/// stands behind ofRole, "Your role does not invite people."). Empty: it may.
[[nodiscard]] QString refusalOf(const SessionModel &session, const OperationInfo &info, const QString &ofRole);

} // namespace plandeck
