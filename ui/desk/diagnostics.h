// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/problemlog.h"

namespace plandeck {

/// What support asks for. None of it is a secret, and none of it is about customers.
struct DiagnosticFacts
{
    QString database = {}; // "PostgreSQL at db.example.org"
    QString schema = {}; // the version of this program's tables; empty: the services are on a server
    QString server = {}; // where the API answers
    QString stripe = {}; // "test, simulated"
    QString role = {}; // of who is signed in; empty: nobody is
    QString appearance = {}; // "Dark, 125 %"
    bool isReadOnly = false;
};

/// As plain text, in English whatever the window speaks: support reads it.
[[nodiscard]] QString diagnosticsText(const DiagnosticFacts &facts, const QList<ProblemLog::Entry> &problems);

} // namespace plandeck
