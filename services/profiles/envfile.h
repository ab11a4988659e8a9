// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/secret.h"

#include <vector>

namespace plandeck {

/// One assignment of a .env file.
struct EnvEntry
{
    QString name = {};
    Secret value = {}; // any of them may be one
    int line = 0; // from 1
};

/// A line that is no assignment: `env_line_invalid` (no name=value), `env_name_invalid`, `env_quote_open` (a quote that is not
/// closed).
struct EnvFault
{
    int line = 0;
    QString code = {};
};

struct EnvFile
{
    std::vector<EnvEntry> entries = {}; // the last of a name counts, so each is there once
    std::vector<EnvFault> faults = {};
};

/// Reads NAME=value lines as the usual tools do: blank lines and # comments, "export " in front, 'as it stands', "with escapes"
/// over several lines, and bare values up to " #". Nothing is run and nothing is put in: $(…), backticks and ${NAME} stay as they
/// stand.
[[nodiscard]] EnvFile readEnvFile(const QByteArray &text);

} // namespace plandeck
