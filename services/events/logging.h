// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QLoggingCategory>

namespace plandeck {

Q_DECLARE_LOGGING_CATEGORY(lcEvents)

} // namespace plandeck
