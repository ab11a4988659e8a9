// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/access.h"

#include <QtCore/QStringList>

namespace plandeck {

[[nodiscard]] QString roleName(Role role);
/// Of the platform's own people.
[[nodiscard]] QString roleName(StaffRole role);

/// "Owner and Admin can do this.": for roles as an Error names them ("owner"), and for those an operation lets in.
[[nodiscard]] QString whoCan(const QStringList &roles);
[[nodiscard]] QString whoCan(const Access &access);

} // namespace plandeck
