// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace plandeck {

// Whose a job is. Every job that several processes could do is claimed by a conditional change of its row, which writes who has
// it and until when: the lease. It runs out by itself, and is taken over at once where the holder is known to have ended.

/// Names this process for good, and tells whether the process of such a name has ended for sure. False for another machine's
/// or container's.
[[nodiscard]] QString workerName();
[[nodiscard]] bool isKnownDead(const QString &worker);

} // namespace plandeck
