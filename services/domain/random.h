// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/clock.h"
#include "services/domain/ids.h"

#include <span>
#include <string_view>

namespace plandeck {

/// Random bytes, handed in. The system's own is cryptographically strong. Thread-safe.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<unsigned char> bytes) = 0;

    QByteArray bytes(qsizetype size);
    /// size characters drawn evenly (no modulo bias) from the alphabet, of at most 256.
    QByteArray word(qsizetype size, std::string_view alphabet);

    static constexpr std::string_view lettersAndDigits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
};

class SystemRandom final : public RandomSource
{
public:
    void fill(std::span<unsigned char> bytes) override;
};

/// UUIDv7 (RFC 9562 §5.7): milliseconds first, so that ids sort by the time they were made.
[[nodiscard]] QUuid newUuid(const Clock &clock, RandomSource &random);

template<typename IdType>
[[nodiscard]] IdType newId(const Clock &clock, RandomSource &random)
{
    return {newUuid(clock, random)};
}

} // namespace plandeck
