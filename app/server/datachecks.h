// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/findings.h"
#include "services/domain/clock.h"
#include "services/domain/secret.h"
#include "services/storage/database.h"

namespace plandeck {

/// What can be wrong with data of this version's schema. Reads only.
void checkIntegrity(Database &database, Findings &findings); // the engine's own tests: pages, keys, indexes
void checkDirectory(Database &database, Findings &findings); // names that are unique over all tenants, against the rows
void checkSealedSecrets(Database &database, const Secret &secretKey, Findings &findings); // the master key opens them
void checkOpenWork(Database &database, const Clock &clock, Findings &findings); // left open at Stripe, in inbox and outbox
void checkAudit(Database &database, const Secret &secretKey, Findings &findings); // the chain of the audit log; reads all of it

} // namespace plandeck
