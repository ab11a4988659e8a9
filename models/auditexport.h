// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordexport.h"
#include "services/desk/desk.h"
#include "services/operations/audit.h"

namespace plandeck {

/// Whose log: a company's, or the platform's own.
enum class AuditOf { Company, Platform };

/// Asks for a page of it. The answer comes to done, as long as owner is there.
void askAudit(Desk &desk, QObject *owner, AuditOf whose, const ListAudit &request,
              std::function<void(const Result<CursorPage<AuditEntry>> &)> done);

/// The audit log into a file, newest first: what is added meanwhile is not in it, and nothing is in it twice.
class AuditExport final : public RecordExport
{
    Q_OBJECT

public:
    /// request: which entries.
    AuditExport(Desk &desk, AuditOf whose, const QString &path, const ListAudit &request, QObject *parent = nullptr);

    void begin();

private:
    void ask(const QString &cursor);

    Desk &m_desk;
    const AuditOf m_whose;
    ListAudit m_request;
};

} // namespace plandeck
