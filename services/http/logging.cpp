// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/logging.h"

namespace plandeck {

Q_LOGGING_CATEGORY(lcHttp, "plandeck.http")

} // namespace plandeck
