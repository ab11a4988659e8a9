// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/saga/actor.h"

#include "services/domain/json.h"

namespace plandeck {
namespace {

struct ActorRecord
{
    Caller::Kind kind = Caller::Kind::System;
    UserId user = {};
    ApiKeyId key = {};
    Caller::Source source = Caller::Source::Job;
    QString address = {};
    QString requestId = {};

    static constexpr std::array fields{field<&ActorRecord::kind>("kind"),       field<&ActorRecord::user>("user"),
                                       field<&ActorRecord::key>("key"),         field<&ActorRecord::source>("source"),
                                       field<&ActorRecord::address>("address"), field<&ActorRecord::requestId>("request_id")};
};

} // namespace

QString actorToJson(const Caller &caller)
{
    return QString::fromUtf8(
        toJson(ActorRecord{caller.kind, caller.user, caller.key, caller.source, caller.address, caller.requestId}));
}

Caller actorFromJson(const QString &json, TenantId tenant, Mode mode)
{
    ActorRecord record;
    (void)fromJson(json.toUtf8(), record); // ours; the null ids of a system's actor are its only "problems"
    return {.kind = record.kind,
            .tenant = tenant,
            .user = record.user,
            .key = record.key,
            .mode = mode,
            .source = record.source,
            .address = record.address,
            .requestId = record.requestId};
}

Caller onBehalfOf(const Caller &asked)
{
    auto job = Caller::system(asked.tenant, asked.mode);
    job.onBehalfOf = asked.actor();
    job.requestId = asked.requestId;
    return job;
}

} // namespace plandeck
