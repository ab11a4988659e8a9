// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/changes.h"
#include "services/domain/later.h"
#include "services/operations/operation.h"

namespace plandeck {

class ChangeService;

/// What has changed since a cursor was given out.
struct ChangeList
{
    QString cursor = {};
    QList<Topic> topics = {};
    bool isEverything = false; // what happened in between is not known: all topics are named
    std::shared_ptr<Later> later = {}; // nothing yet, but the caller would wait

    static constexpr std::string_view schema = "ChangeList";
    static constexpr std::array fields{
        field<&ChangeList::cursor>("cursor").like(R"("5f3a9c21.18.1767225600000")").says("For the next request."),
        field<&ChangeList::topics>("topics").like(R"(["plans", "webhooks"])").says("Whose lists are to be read again."),
        field<&ChangeList::isEverything>("is_everything").says("The cursor is not known any more: everything may have changed.")};
};

/// Waits over HTTP alone, without a thread: every other face answers at once.
struct ListChanges
{
    static constexpr qint64 mostSeconds = 25; // proxies give up after thirty

    QString since = {}; // empty: from now on
    qint64 waitSeconds = 0;

    using Reply = ChangeList;
    using Service = ChangeService;
    static constexpr Endpoint endpoint{"changes.list", Verb::Get, "/api/v1/auth/changes/", 200,
                                       "What of the company has changed, as soon as something has"};
    static constexpr Access access = Access::users().orApiKey();
    static constexpr Cost cost = Cost::Inline;
    static constexpr std::array<std::string_view, 1> errors{"throttled"};
    static constexpr std::array fields{field<&ListChanges::since>("since").inQuery().maxLength(64).says(
                                           "The cursor of the last answer; without one the answer has a first one."),
                                       field<&ListChanges::waitSeconds>("wait_seconds")
                                           .inQuery()
                                           .min(0)
                                           .max(mostSeconds)
                                           .says("How long the answer may be kept back while there is nothing to tell.")};
};

using ChangeOperations = Operations<ListChanges>;

} // namespace plandeck
