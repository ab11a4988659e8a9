// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/changes.h"

namespace plandeck {

class ChangeFeed;
class Dispatcher;

/// Tells who is far away what has changed.
class ChangeService final
{
public:
    explicit ChangeService(ChangeFeed &feed)
        : m_feed(feed)
    {
    }

    Result<ChangeList> handle(const Caller &caller, const ListChanges &request);

private:
    ChangeFeed &m_feed;
};

void bindChanges(Dispatcher &dispatcher, ChangeService &service);

} // namespace plandeck
