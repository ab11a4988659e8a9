// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/mirror/mirrorreader.h"
#include "services/storage/database.h"

#include <functional>

namespace plandeck {

/// Brings the mirror of an account's products and prices to what Stripe has now, whatever was missed: lists them all, and marks
/// as deleted what is listed no more. What somebody else writes meanwhile is newer than our list, and stays.
class MirrorSync final
{
public:
    MirrorSync(Database &database, StripeClient &stripe)
        : m_database(database)
        , m_stripe(stripe)
    {
    }

    /// betweenPages: may end it with an error. How many objects there are.
    [[nodiscard]] Result<qint64> run(const TenantScope &scope, const QString &account,
                                     const std::function<Result<>()> &betweenPages) const;

private:
    Result<qint64> runKind(MirroredKind kind, const TenantScope &scope, const QString &account,
                           const std::function<Result<>()> &betweenPages) const;
    Result<> store(MirroredKind kind, const StripeMirror &mirror, const QList<QByteArray> &objects,
                   QHash<QString, qint64> &unseen) const;
    Result<> markDeleted(const StripeMirror &mirror, const QHash<QString, qint64> &unseen) const;

    Database &m_database;
    StripeClient &m_stripe;
};

} // namespace plandeck
