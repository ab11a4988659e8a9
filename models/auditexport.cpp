// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditexport.h"

#include "models/cursormodel.h"

namespace plandeck {

AuditExport::AuditExport(Desk &desk, const QString &path, const ListAudit &request, QObject *parent)
    : RecordExport(path, parent)
    , m_desk(desk)
    , m_request(request)
{
}

void AuditExport::begin()
{
    start();
    ask({});
}

void AuditExport::ask(const QString &cursor)
{
    m_request.cursor = cursor;
    m_desk.send(this, m_request, [this](const Result<CursorPage<AuditEntry>> &page) {
        if (!isRunning())
            return;
        if (!page)
            return fail(page.error());
        write(page->results, [this, next = page->next] { next ? ask(cursorIn(next)) : close<AuditEntry>(); });
    });
}

} // namespace plandeck

#include "moc_auditexport.cpp"
