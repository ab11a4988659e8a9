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

/// The password in the form Django's ScryptPasswordHasher stores, so that either platform reads the other's rows:
/// scrypt$<N>$<salt>$<r>$<p>$<base64 of 64 bytes>. Takes a tenth of a second and 16 MiB. Errors: password_too_long.
[[nodiscard]] Result<QString> hashPassword(const Secret &password, RandomSource &random);

/// Against what hashPassword or Django stored (scrypt of any parameters within reason, pbkdf2_sha256). Text of any other
/// form matches nothing, and costs as much as a wrong password.
[[nodiscard]] PasswordCheck checkPassword(const Secret &password, const QString &stored);

/// Costs what checkPassword costs with a hash of ours: for an unknown e-mail, so that the time of the answer does not tell.
/// (People whose hash is still the old platform's take another time, until their next login.)
void dummyCheck(const Secret &password);

} // namespace plandeck
