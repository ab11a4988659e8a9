// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <cstdio>

namespace plandeck {

/// The exit codes of our programs (DESIGN §8).
enum ExitCode { Fine = 0, Failure = 1, WrongUsage = 2 };

/// One line to standard output or error, at once.
void say(FILE *stream, const QString &line);

} // namespace plandeck
