// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/operation.h"
#include "services/operations/values.h"

namespace plandeck {

class AuditService;

/// What one field was and is, as JSON; null where there was nothing, or is nothing any more. Never a secret's.
struct AuditChange
{
    QString name = {};
    std::optional<QString> before = {};
    std::optional<QString> after = {};

    static constexpr std::string_view schema = "AuditChange";
    static constexpr std::array fields{field<&AuditChange::name>("field").like(R"("price_cents")"),
                                       field<&AuditChange::before>("before").like(R"("2999")"),
                                       field<&AuditChange::after>("after").like(R"("3999")")};
    friend bool operator==(const AuditChange &, const AuditChange &) = default;
};

/// Who did what to which object, and why, from where.
struct AuditEntry
{
    AuditEntryId id = {};
    qint64 seq = 0; // its place in the tenant's chain, from 1
    QDateTime at = {}; // UTC
    Caller::Kind actorKind = Caller::Kind::System;
    std::optional<ActorId> actor = {};
    std::optional<QString> actorName = {}; // an e-mail, or a key's beginning and end; looked up, no part of the chain
    std::optional<ActorId> onBehalfOf = {};
    QString reason = {};
    Caller::Source source = Caller::Source::Job;
    QString action = {};
    QString objectId = {};
    QString outcome = {}; // "done", or the code of the refusal
    TextMap detail = {};
    QList<AuditChange> changes = {};
    QString requestId = {};
    QString address = {};
    QString hash = {}; // SHA-256 in hex; empty for an entry of before there were chains

    static constexpr std::string_view schema = "AuditEntry";
    static constexpr std::array fields{field<&AuditEntry::id>("id"),
                                       field<&AuditEntry::seq>("seq").like("42"),
                                       field<&AuditEntry::at>("at"),
                                       field<&AuditEntry::actorKind>("actor_kind"),
                                       field<&AuditEntry::actor>("actor_id"),
                                       field<&AuditEntry::actorName>("actor_name").like(R"("anna@acme.example")"),
                                       field<&AuditEntry::onBehalfOf>("on_behalf_of"),
                                       field<&AuditEntry::reason>("reason").like(R"("the customer asked why")"),
                                       field<&AuditEntry::source>("source"),
                                       field<&AuditEntry::action>("action").like(R"("plans.update")"),
                                       field<&AuditEntry::objectId>("object_id"),
                                       field<&AuditEntry::outcome>("outcome").like(R"("done")"),
                                       field<&AuditEntry::detail>("detail"),
                                       field<&AuditEntry::changes>("changes"),
                                       field<&AuditEntry::requestId>("request_id"),
                                       field<&AuditEntry::address>("address"),
                                       field<&AuditEntry::hash>("hash")};
    friend bool operator==(const AuditEntry &, const AuditEntry &) = default;
};

/// Newest first.
struct ListAudit
{
    std::optional<ActorId> actor = {};
    QString action = {}; // "plans.update", or "plans.*" for all that begin so
    QString objectId = {};
    std::optional<Caller::Source> source = {};
    std::optional<QDateTime> after = {};
    std::optional<QDateTime> before = {};
    QString cursor = {};
    qint64 pageSize = 50;

    using Reply = CursorPage<AuditEntry>;
    using Service = AuditService;
    static constexpr Endpoint endpoint{"audit.list", Verb::Get, "/api/v1/auth/tenants/audit/", 200,
                                       "Who did what, newest first, looks of the platform's staff included"};
    static constexpr Access access = Access::roles(Role::Owner, Role::Admin);
    static constexpr Cost cost = Cost::Pooled;
    static constexpr NoErrors errors{};
    static constexpr std::array fields{
        field<&ListAudit::actor>("actor").inQuery(),
        field<&ListAudit::action>("action").inQuery().maxLength(100).says("Exactly, or `plans.*` for all that begin so."),
        field<&ListAudit::objectId>("object_id").inQuery().maxLength(255),
        field<&ListAudit::source>("source").inQuery(),
        field<&ListAudit::after>("after").inQuery(),
        field<&ListAudit::before>("before").inQuery(),
        field<&ListAudit::cursor>("cursor").inQuery().maxLength(1024).says("From `next` or `previous`."),
        field<&ListAudit::pageSize>("page_size").inQuery().min(1).max(200)};
};

/// The platform's own log: what concerns no tenant, or all of them.
struct ListPlatformAudit : ListAudit
{
    static constexpr Endpoint endpoint{"staff.audit.list", Verb::Get, "/api/v1/staff/audit/", 200,
                                       "What staff did: sign-ins, searches, suspensions, newest first"};
    static constexpr Access access = Access::staff(StaffRole::Ops);
};

using AuditOperations = Operations<ListAudit, ListPlatformAudit>;

} // namespace plandeck
