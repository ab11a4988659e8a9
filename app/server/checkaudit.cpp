// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/say.h"
#include "app/server/commands.h"
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

/// Works beside a running server, and changes nothing.
int checkAudit(ServerOptions options)
{
    if (const auto signer = options.configuration.signer(); !signer)
        return fail(signer.error());
    const auto database = Database::open(options.configuration.database);
    if (!database)
        return fail(database.error());
    const auto report = AuditVerifier(**database, options.configuration.secretKey).verify();
    if (!report)
        return fail(report.error());
    if (const auto &bad = report->bad) {
        say(stderr, u"audit: tenant %1, entry %2: %3 (%4)"_s.arg(bad->tenant)
                        .arg(bad->seq)
                        .arg(sentenceOf(bad->flaw), wordOf(bad->flaw)));
        return Failure;
    }
    say(stdout, u"audit: %1 entries in %2 logs, nothing wrong"_s.arg(report->entries).arg(report->chains));
    if (report->unchained > 0)
        say(stdout, u"audit: %1 entries are older than the chain, which says nothing of their text"_s.arg(report->unchained));
    return Fine;
}

} // namespace plandeck
