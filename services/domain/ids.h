// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QHashFunctions>
#include <QtCore/QString>
#include <QtCore/QUuid>

namespace plandeck {

/// An id that knows what it is the id of: a PlanId never goes where a TenantId is wanted. UUIDv7 when ours.
template<typename Tag>
struct Id
{
    QUuid value = {};

    bool isNull() const { return value.isNull(); }
    QString text() const { return value.toString(QUuid::WithoutBraces); }
    static Id fromText(const QString &text) { return {QUuid::fromString(text)}; }

    friend bool operator==(const Id &, const Id &) = default;
    friend bool operator<(const Id &a, const Id &b) { return a.value < b.value; }
    friend size_t qHash(const Id &id, size_t seed = 0) noexcept { return qHash(id.value, seed); }
};

using TenantId = Id<struct TenantTag>;
using UserId = Id<struct UserTag>;
using SessionId = Id<struct SessionTag>;
using ApiKeyId = Id<struct ApiKeyTag>;
using PlanId = Id<struct PlanTag>;
using WebhookMessageId = Id<struct WebhookMessageTag>;
using StripeOperationId = Id<struct StripeOperationTag>;
using ConnectFlowId = Id<struct ConnectFlowTag>;
using StripeEventId = Id<struct StripeEventTag>;
using StaffId = Id<struct StaffTag>;
using InspectionId = Id<struct InspectionTag>;
using AuditEntryId = Id<struct AuditEntryTag>;
using ActorId = Id<struct ActorTag>; // of whoever did something: a user, an API key, somebody of the staff
using SyncGapId = Id<struct SyncGapTag>;

} // namespace plandeck
