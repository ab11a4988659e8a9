// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/loadstate.h"
#include "services/domain/result.h"

namespace plandeck {

/// What one card shows: the last good answer, and how the last asking went. What was there stays when a later asking fails.
template<typename T>
struct Answer
{
    LoadState state = LoadState::Loading;
    Error problem = {}; // of the last asking; no code when it went well
    T value = {};

    void take(Result<T> answer)
    {
        problem = answer ? Error{} : answer.error();
        if (answer)
            value = std::move(*answer);
        if (answer || state != LoadState::Filled)
            state = answer ? LoadState::Filled : LoadState::Failed;
    }
    bool isFilled() const { return state == LoadState::Filled; }
    bool isStale() const { return isFilled() && !problem.code.isEmpty(); }
};

} // namespace plandeck
