// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/membersmodel.h"
#include "ui/theme/tokens.h"

namespace plandeck {

/// The name, or the address of who has not given one.
[[nodiscard]] QString memberName(const User &user);

struct MemberWord
{
    QString word;
    Tone tone;
};
[[nodiscard]] MemberWord memberWord(UserStatus status);

/// What somebody of this role does here, in a sentence.
[[nodiscard]] QString roleMeaning(Role role);

} // namespace plandeck
