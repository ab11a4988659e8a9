// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"

namespace plandeck {

/// Longer passwords (in bytes of UTF-8) are refused: nobody types them, and they cost time.
constexpr qsizetype longestPassword = 1024;

struct PasswordCheck
{
    bool matches = false;
    bool needsUpgrade = false; // it matches, but is stored in an older way: hash it again and store that
};

/// What a hash costs to make and to check (RFC 7914): of itself what Django takes since 5.1, a tenth of a second and 16 MiB.
struct ScryptCost
{
    quint64 n = 1 << 14;
    quint64 r = 8;
    quint64 p = 5;

    friend bool operator==(const ScryptCost &, const ScryptCost &) = default;
};

/// Passwords in the form Django's ScryptPasswordHasher stores, so that either platform reads the other's rows:
/// scrypt$<N>$<salt>$<r>$<p>$<base64 of 64 bytes>.
class PasswordHasher
{
public:
    explicit PasswordHasher(RandomSource &random, const ScryptCost &cost = {})
        : m_random(random)
        , m_cost(cost)
    {
    }

    /// With a salt of its own. Errors: password_too_long, out_of_memory.
    [[nodiscard]] Result<QString> hash(const Secret &password) const;

    /// Against what hash() or Django stored (scrypt of any parameters within reason, pbkdf2_sha256). Text of any other form
    /// matches nothing, and costs as much as a wrong password.
    [[nodiscard]] PasswordCheck check(const Secret &password, const QString &stored) const;

    /// Whether check() can make anything of a stored text.
    [[nodiscard]] static bool canRead(const QString &stored);

    /// Costs what check() costs with a hash of ours: for an unknown e-mail, so that the time of the answer does not tell.
    /// (People whose hash is still the old platform's take another time, until their next login.)
    void dummyCheck(const Secret &password) const;

private:
    RandomSource &m_random;
    const ScryptCost m_cost;
};

} // namespace plandeck
