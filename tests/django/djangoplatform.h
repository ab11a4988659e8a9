// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/storage/databaseurl.h"

namespace plandeck {

/// Django makes its tables and rows there (djangoplatform.py), as years of running leave them; the test ends if it cannot.
void makeDjangoPlatform(const DatabaseUrl &url);

} // namespace plandeck
