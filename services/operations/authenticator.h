// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/caller.h"
#include "services/domain/result.h"
#include "services/domain/secret.h"

namespace plandeck {

/// What somebody shows to be let in, and where from.
struct Credentials
{
    Secret bearer = {}; // the token behind "Bearer "
    Secret apiKey = {}; // X-API-Key
    std::optional<Mode> mode = {}; // X-Mode
    Caller::Source source = Caller::Source::Rest;
    QString address = {};
    QString requestId = {};
};

/// Makes the Caller. Nothing shown gives Nobody; something wrong shown is an error: `token_invalid`, `token_expired`,
/// `key_invalid` (Unauthenticated), `mode_mismatch` (Invalid: the key's mode against X-Mode). Both shown: both must be good
/// and of one tenant; the user decides the role, the key the mode. Thread-safe, at most two indexed reads.
class Authenticator
{
public:
    virtual ~Authenticator() = default;
    virtual Result<Caller> authenticate(const Credentials &credentials) const = 0;
};

} // namespace plandeck
