// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace plandeck {

/// Belongs to an answer that may get better: whoever can wait without a thread keeps the answer back, and asks again when this
/// is over. Who cannot, gives the answer as it is.
class Later
{
public:
    /// Gives up waiting: afterwards over() is not called any more.
    virtual ~Later() = default;
    /// How long it is worth waiting, from when the question came. Milliseconds.
    virtual int patienceMs() const = 0;
    /// Called once. over() is called at most once, from any thread, perhaps before this returns; it must not wait.
    virtual void begin(std::function<void()> over) = 0;
};

} // namespace plandeck
