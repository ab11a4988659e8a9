// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/plans.h"

namespace plandeck {

QString Plan::priceDisplay() const
{
    return displayOf(money()) + u'/' + wordOf(interval);
}

} // namespace plandeck
