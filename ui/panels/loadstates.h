// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "services/domain/result.h"

namespace plandeck {

class StateView;

/// Shows a model's state; problem: why it failed.
void showLoadState(StateView &states, LoadState state, const Error &problem);

} // namespace plandeck
