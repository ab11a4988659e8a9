// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/datachecks.h"
#include "services/audit/auditverifier.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString sentenceOf(AuditFlaw flaw)
{
    switch (flaw) {
    case AuditFlaw::Changed: return u"the entry is not what was written"_s;
    case AuditFlaw::Missing: return u"the entry before it is gone"_s;
    case AuditFlaw::Unlinked: return u"it does not continue the entry before it: it was put in between, or moved"_s;
    case AuditFlaw::CutOff: return u"the entries from here on are gone"_s;
    case AuditFlaw::BeyondEnd: return u"it was written past the end of the log, or the record of the end is gone"_s;
    case AuditFlaw::EndBroken: return u"the end was not sealed with this SECRET_KEY: all of it may have been made anew"_s;
    }
    return {};
}

} // namespace

void checkAudit(Database &database, const Secret &secretKey, Findings &findings)
{
    const auto report = AuditVerifier(database, secretKey).verify();
    if (!report)
        return findings.fail(u"audit"_s, u"The log could not be read: %1 (%2)"_s.arg(report.error().detail, report.error().code),
                             u"Look at the database's own log."_s);
    if (const auto &bad = report->bad)
        return findings.fail(
            u"audit"_s,
            u"Tenant %1, entry %2: %3 (%4)."_s.arg(bad->tenant).arg(bad->seq).arg(sentenceOf(bad->flaw), wordOf(bad->flaw)),
            u"Somebody wrote there past Plandeck. Keep this database as it is, and compare it with a backup."_s);
    auto sentence = u"%1 entries in %2 logs are as they were written."_s.arg(report->entries).arg(report->chains);
    if (report->unchained > 0)
        sentence += u" %1 older ones were written before there was a chain."_s.arg(report->unchained);
    findings.ok(u"audit"_s, sentence);
}

} // namespace plandeck
