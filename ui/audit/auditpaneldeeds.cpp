// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of AuditPanel that takes things out of the log: menu, copies, and a file of what is shown.
#include "models/auditexport.h"
#include "models/tasks.h"
#include "services/domain/json.h"
#include "ui/audit/auditpanel.h"
#include "ui/common/errortext.h"
#include "ui/common/jsontext.h"
#include "ui/panels/filechoice.h"

#include <QtCore/QDir>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void AuditPanel::openMenu(const QPoint &at)
{
    openMenuAt(at, u"auditMenu"_s,
               selected() ? QList<QAction *>{m_objectAction, m_actorAction, nullptr} + m_copyActions : QList<QAction *>{},
               {m_exportAction, refreshAction()});
}

void AuditPanel::copyObjectId()
{
    if (const auto entry = selected())
        copy(entry->objectId, tr("Copied."));
}

void AuditPanel::copyRequestId()
{
    if (const auto entry = selected())
        copy(entry->requestId, tr("Copied."));
}

void AuditPanel::copyJson()
{
    if (const auto entry = selected())
        copy(QString::fromUtf8(indentedJson(toJson(*entry))), tr("Copied."));
}

// ---- into a file --------------------------------------------------------------------------------------------------

void AuditPanel::askWhereToExport()
{
    askWhereToSave(this, {tr("Export the audit log"), u"audit.csv"_s, tr("Table") + u" (*.csv);;JSON (*.json)"_s},
                   [this](const QString &path) { exportTo(path); });
}

/// Whatever is shown by then: the file is of the view of this moment.
void AuditPanel::exportTo(const QString &path)
{
    if (m_export)
        return;
    m_export = m_model.makeExport(path, this);
    const auto stop = [this] {
        m_export->cancel();
        m_export->deleteLater();
        m_export.clear();
        showRights();
    };
    auto task = std::make_shared<Task>();
    if (m_tasks)
        *task = m_tasks->start(tr("Export the audit log"), [task = std::weak_ptr(task), stop] {
            stop();
            if (const auto running = task.lock())
                running->stop(AuditPanel::tr("Nothing was written."));
        });
    connect(m_export, &AuditExport::progressed, this, [this, task] { task->setProgress(m_export->done()); });
    connect(m_export, &AuditExport::written, this, [this, task, stop, path](qint64 count) {
        stop();
        const QString outcome = tr("%n entry(s) written to %1.", nullptr, int(count)).arg(QDir::toNativeSeparators(path));
        task->finish(outcome);
        say(Tone::Ok, outcome);
    });
    connect(m_export, &AuditExport::notWritten, this, [this, task, stop](const Error &error) {
        stop();
        task->fail(errorText(error));
        say(Tone::Bad, tr("The audit log was not exported. %1").arg(errorText(error)));
    });
    showRights();
    m_export->begin();
}

} // namespace plandeck
