// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditexport.h"

#include "models/cursormodel.h"

namespace plandeck {

void askAudit(Desk &desk, QObject *owner, AuditOf whose, const ListAudit &request,
              std::function<void(const Result<CursorPage<AuditEntry>> &)> done)
{
    if (whose == AuditOf::Platform)
        desk.send(owner, ListPlatformAudit{request}, std::move(done));
    else
        desk.send(owner, request, std::move(done));
}

AuditExport::AuditExport(Desk &desk, AuditOf whose, const QString &path, const ListAudit &request, QObject *parent)
    : RecordExport(path, parent)
    , m_desk(desk)
    , m_whose(whose)
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
    askAudit(m_desk, this, m_whose, m_request, [this](const Result<CursorPage<AuditEntry>> &page) {
        if (!isRunning())
            return;
        if (!page)
            return fail(page.error());
        write(page->results, [this, next = page->next] { next ? ask(cursorIn(next)) : close<AuditEntry>(); });
    });
}

} // namespace plandeck

#include "moc_auditexport.cpp"
