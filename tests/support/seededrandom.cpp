// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seededrandom.h"

#include <algorithm>

namespace plandeck {

void SeededRandom::fill(std::span<unsigned char> bytes)
{
    const std::lock_guard lock(m_mutex);
    std::ranges::generate(bytes, [this] { return static_cast<unsigned char>(m_engine() >> 56); });
}

} // namespace plandeck
