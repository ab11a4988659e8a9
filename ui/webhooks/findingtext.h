// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/webhookmodel.h"

namespace plandeck {

/// What a finding of the signature doctor says, and what to do about it.
struct FindingText
{
    QString title;
    QString sentence;
};
[[nodiscard]] FindingText findingText(const SignatureFinding &finding);

} // namespace plandeck
