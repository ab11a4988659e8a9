// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/audit.h"

namespace plandeck {

/// An entry as it lies in tenants_auditentry, all but its own hash. What is hashed is the JSON of these fields in this order:
/// a field that is added one day needs another version of the hash, or every entry there is will not verify.
struct AuditRow
{
    QString tenant = {}; // all zeros in the platform's own chain
    qint64 seq = 0;
    AuditEntryId id = {};
    QDateTime at = {}; // UTC
    Caller::Kind actorKind = Caller::Kind::System;
    std::optional<ActorId> actor = {};
    std::optional<ActorId> onBehalfOf = {};
    QString reason = {};
    Caller::Source source = Caller::Source::Job;
    QString action = {};
    QString objectId = {};
    QString outcome = {};
    TextMap detail = {};
    QList<AuditChange> changes = {};
    QString requestId = {};
    QString address = {};
    QString previousHash = {};

    /// SHA-256 in hex.
    QString hash() const;

    static constexpr std::array fields{field<&AuditRow::tenant>("tenant_id"),
                                       field<&AuditRow::seq>("seq"),
                                       field<&AuditRow::id>("id"),
                                       field<&AuditRow::at>("at"),
                                       field<&AuditRow::actorKind>("actor_kind"),
                                       field<&AuditRow::actor>("actor_id"),
                                       field<&AuditRow::onBehalfOf>("on_behalf_of"),
                                       field<&AuditRow::reason>("reason"),
                                       field<&AuditRow::source>("source"),
                                       field<&AuditRow::action>("action"),
                                       field<&AuditRow::objectId>("object_id"),
                                       field<&AuditRow::outcome>("outcome"),
                                       field<&AuditRow::detail>("detail"),
                                       field<&AuditRow::changes>("changes"),
                                       field<&AuditRow::requestId>("request_id"),
                                       field<&AuditRow::address>("address"),
                                       field<&AuditRow::previousHash>("prev_hash")};
};

} // namespace plandeck
