// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/recordexport.h"
#include "services/desk/desk.h"
#include "services/operations/audit.h"

namespace plandeck {

/// The audit log into a file, newest first: what is added meanwhile is not in it, and nothing is in it twice.
class AuditExport final : public RecordExport
{
    Q_OBJECT

public:
    /// request: which entries.
    AuditExport(Desk &desk, const QString &path, const ListAudit &request, QObject *parent = nullptr);

    void begin();

private:
    void ask(const QString &cursor);

    Desk &m_desk;
    ListAudit m_request;
};

} // namespace plandeck
