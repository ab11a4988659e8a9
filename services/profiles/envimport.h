// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/profiles/envfile.h"
#include "services/profiles/profile.h"
#include "services/profiles/profilesecrets.h"

namespace plandeck {

/// What becomes of one variable, or of one line that is none.
struct EnvImportRow
{
    enum class Outcome {
        Address, // the profile's
        Kept, // in the secret store, as `secret`
        Ignored, // see reason
        Wrong, // meant for us, but not in form: see reason
    };

    QString variable = {}; // empty for a line that is no assignment
    int line = 0;
    Outcome outcome = Outcome::Ignored;
    std::optional<ProfileSecret> secret = {};
    QString shown = {}; // the value for people: masked where it is secret, empty where it is not ours to show
    QString reason = {}; // a code: `env_server_only`, `env_unknown`, `env_empty`, `stripe_key_invalid` …
};

/// A .env file as a profile: where its data is, and what goes into the secret store.
struct EnvImport
{
    QList<EnvImportRow> rows = {};
    std::optional<ProfileKind> kind = {}; // nothing: no DATABASE_URL
    QString address = {}; // without its password
    ProfileSecrets secrets = {};

    bool isEmpty() const;
    /// What will be kept, in their order.
    QList<ProfileSecret> kept() const;
};

[[nodiscard]] EnvImport planEnvImport(const EnvFile &file);

} // namespace plandeck
