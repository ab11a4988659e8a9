// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/changes/changeservice.h"

#include "services/changes/changefeed.h"
#include "services/operations/dispatcher.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

Result<ChangeList> ChangeService::handle(const Caller &caller, const ListChanges &request)
{
    const auto news = m_feed.since(caller.tenant, request.since);
    ChangeList list{.cursor = news.cursor, .topics = news.topics, .isEverything = news.isEverything};
    if (request.since.isEmpty() || !news.topics.isEmpty() || request.waitSeconds == 0)
        return list;
    const auto session = caller.session.isNull() ? caller.key.value : caller.session.value;
    list.later = m_feed.next(caller.tenant, session, news, int(request.waitSeconds) * 1000);
    if (!list.later)
        return failed({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 5});
    return list;
}

void bindChanges(Dispatcher &dispatcher, ChangeService &service)
{
    dispatcher.bind(ChangeOperations{}, service);
}

} // namespace plandeck
