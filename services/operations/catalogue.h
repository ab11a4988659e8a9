// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/accounts.h"
#include "services/operations/apikeys.h"
#include "services/operations/audit.h"
#include "services/operations/changes.h"
#include "services/operations/connect.h"
#include "services/operations/drift.h"
#include "services/operations/events.h"
#include "services/operations/inspections.h"
#include "services/operations/oversight.h"
#include "services/operations/plans.h"
#include "services/operations/staff.h"
#include "services/operations/sync.h"
#include "services/operations/users.h"
#include "services/operations/webhooks.h"

namespace plandeck {

/// All operations. Included by the checks and by what lists them all, such as the matrix of permissions: models and panels
/// include the header of their noun, and the faces (routes, command line) read Dispatcher::infos(), so that a new operation
/// leaves them alone.
using Catalogue = Join<TenantOperations, UserOperations, MemberOperations, ApiKeyOperations, ConnectOperations, PlanOperations,
                       WebhookOperations, EventOperations, SyncOperations, DriftOperations, AuditOperations, StaffOperations,
                       OversightOperations, InspectionOperations, ChangeOperations>::Type;

} // namespace plandeck
