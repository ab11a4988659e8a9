// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plandeck {

/// The English sentence for a code of an Error or a Problem: what the REST API tells people. A code nobody wrote a sentence
/// for is made readable ("plan_limit_reached" is "Plan limit reached.").
QString problemText(const QString &code);

} // namespace plandeck
