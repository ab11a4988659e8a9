// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plandeck {

/// What a panel shows (DESIGN §7): each has all five.
enum class LoadState {
    Loading, // nothing yet
    Failed, // nothing, and why; retry
    Empty, // there is nothing: the one next action
    FilteredEmpty, // there is something, but not for this filter
    Filled,
};

} // namespace plandeck
