// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/noticewishes.h"

namespace plandeck {

bool NoticeWishes::isQuietAt(QTime now) const
{
    if (!areHoursQuiet)
        return false;
    const bool isOverMidnight = quietUntil < quietFrom;
    return isOverMidnight ? now >= quietFrom || now < quietUntil : now >= quietFrom && now < quietUntil;
}

bool NoticeWishes::showOnDesktop(NoticeKind kind, bool isInFront, QTime now) const
{
    return areOnDesktop && !unwanted.contains(kind) && (areInFrontToo || !isInFront) && !isQuietAt(now);
}

} // namespace plandeck
