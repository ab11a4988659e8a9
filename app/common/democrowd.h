// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/random.h"
#include "services/domain/secret.h"
#include "services/storage/database.h"

#include <functional>

namespace plandeck {

/// How many companies are to be made up.
struct CrowdSize
{
    qint64 tenants = 0;
    qint64 plans = 0; // of each
};

/// What was made.
struct Crowd
{
    qint64 tenants = 0;
    qint64 users = 0;
    qint64 keys = 0;
    qint64 plans = 0;
    QString email = {}; // the first company's owner; empty when none was made
    Secret password = {}; // of everybody
    Secret testKey = {}; // the first company's
};

/// Fills a database with companies as a platform has them: people with roles, keys, tiers, some suspended or closed, a price
/// list, the past two years as their time of coming. Their plans are drafts, since nothing of them is at Stripe. Rows are written
/// by the nouns' own repositories, many companies in one transaction and in bulk (Connection::inBulk); further calls add further
/// companies. progress hears of the number made so far after each transaction.
[[nodiscard]] Result<Crowd> makeCrowd(Database &database, const Clock &clock, RandomSource &random, const CrowdSize &size,
                                      const std::function<void(qint64)> &progress = {});

} // namespace plandeck
