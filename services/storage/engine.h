// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace plandeck {

enum class Engine { Sqlite, Postgres };

} // namespace plandeck
