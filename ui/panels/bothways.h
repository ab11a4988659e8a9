// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/cursormodel.h"

namespace plandeck {

class TableView;

/// The view of a list that goes on in both directions: near its upper end the page before is fetched, as views do by themselves
/// at the lower one; and what comes in or goes out above leaves in view what is in view. The table has its model, which is the
/// list's.
void scrollBothWays(TableView &table, ListBothWays &list);

} // namespace plandeck
