// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"
#include "services/domain/result.h"

namespace plandeck {

/// Where the sandbox that uses a state file answers: a file beside it, for the owner alone, as long as the sandbox runs. So a
/// command beside a running server meets the same Stripe as the server does.
struct SandboxDoor
{
    QString url = {};
    QString secretKey = {}; // opens nothing but the sandbox
    QString clientId = {};

    static constexpr std::array fields{field<&SandboxDoor::url>("url").required(),
                                       field<&SandboxDoor::secretKey>("secret_key").required(),
                                       field<&SandboxDoor::clientId>("client_id").required()};

    /// `state_file_unwritable`.
    [[nodiscard]] Result<> openBeside(const QString &stateFile) const;
    static void closeBeside(const QString &stateFile);
    /// `state_file_in_use` when there is none: whoever uses the file is no server of ours.
    [[nodiscard]] static Result<SandboxDoor> beside(const QString &stateFile);
};

} // namespace plandeck
