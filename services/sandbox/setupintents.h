// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/sandbox/context.h"

namespace plandeck::sandbox {

/// Goes on after a card's owner authenticated its set-up, or did not; answers the setup intent as it then is.
QJsonObject setupAuthenticated(Context &context, const QJsonObject &intent, bool isApproved);

} // namespace plandeck::sandbox
