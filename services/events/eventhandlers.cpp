// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/events/eventhandlers.h"

namespace plandeck {

const EventHandlers::Prepare *EventHandlers::find(QStringView type) const
{
    for (const auto &[pattern, prepare] : m_handlers)
        if (pattern.endsWith(u'*') ? type.startsWith(QStringView(pattern).chopped(1)) : type == pattern)
            return &prepare;
    return nullptr;
}

} // namespace plandeck
