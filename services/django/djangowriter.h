// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/audit/auditlog.h"
#include "services/django/djangofields.h"
#include "services/django/djangoimport.h"
#include "services/django/djangorows.h"
#include "services/security/secretbox.h"

#include <QtCore/QSet>

namespace plandeck {

/// What became of one row. Not known and without a problem: it is written.
struct DjangoOutcome
{
    std::optional<Problem> problem = {};
    bool isKnown = false;
    QList<Problem> asides = {}; // taken, but for this
};

/// Writes Django's rows as ours, with all that goes with them here: names in the directory, what is searched for, an entry in the
/// audit log for each company.
class DjangoWriter final
{
public:
    DjangoWriter(Connection &db, Mode mode, const DjangoTools &tools);

    [[nodiscard]] Result<DjangoOutcome> write(DjangoTenant &row, const CellOf &cells);
    [[nodiscard]] Result<DjangoOutcome> write(DjangoUser &row, const CellOf &cells);
    [[nodiscard]] Result<DjangoOutcome> write(DjangoKey &row, const CellOf &cells);
    [[nodiscard]] Result<DjangoOutcome> write(DjangoPlan &row, const CellOf &cells);

    [[nodiscard]] Result<DjangoTenant> readAgain(const DjangoTenant &row);
    [[nodiscard]] Result<DjangoUser> readAgain(const DjangoUser &row);
    [[nodiscard]] Result<DjangoKey> readAgain(const DjangoKey &row);
    [[nodiscard]] Result<DjangoPlan> readAgain(const DjangoPlan &row);

    /// When everything is written: companies that nobody can manage.
    [[nodiscard]] Result<> finish(QList<DjangoRemark> &remarks);

private:
    [[nodiscard]] Result<bool> isThere(const QString &sql, Binds binds);
    [[nodiscard]] Result<> tie(const DjangoTenant &row, const DjangoTies &ties, QList<Problem> &asides);
    [[nodiscard]] Result<> connect(const DjangoTenant &row, const DjangoTies &ties, QList<Problem> &asides);
    [[nodiscard]] Result<> setWebhook(const DjangoTenant &row, const DjangoTies &ties, QList<Problem> &asides);

    Connection &m_db;
    const Mode m_mode;
    const QDateTime m_now;
    const AuditLog m_audit;
    const SecretBox m_webhookBox;
    QSet<TenantId> m_tenants; // that are here: those just taken and those of before
    QList<TenantId> m_taken;
};

} // namespace plandeck
