// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"

#include <mutex>
#include <random>

namespace plandeck {

/// The same bytes in every run, so that ids and keys of a test are the same too. Another seed gives others.
class SeededRandom final : public RandomSource
{
public:
    explicit SeededRandom(quint64 seed = 1)
        : m_engine(seed)
    {
    }

    void fill(std::span<unsigned char> bytes) override;

private:
    std::mutex m_mutex;
    std::mt19937_64 m_engine;
};

} // namespace plandeck
