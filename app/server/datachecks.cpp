// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/datachecks.h"

#include "services/security/secretbox.h"
#include "services/webhooks/webhookendpoints.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// A count, or -1 with a finding that it could not be made.
qint64 countOf(Database &database, const QString &check, const QString &sql, Findings &findings, Binds binds = {})
{
    const auto count = database.read([&](Connection &db) { return db.value(sql, binds); });
    if (count)
        return count->toLongLong();
    findings.fail(check, u"The database says no: %1 (%2)"_s.arg(count.error().detail, count.error().code),
                  u"Look at the database's own log."_s);
    return -1;
}

void checkSqlite(Database &database, Findings &findings)
{
    const auto pages = database.read([](Connection &db) { return db.value(u"PRAGMA integrity_check(1)"_s); });
    if (!pages || pages->toString() != "ok"_L1)
        findings.fail(u"integrity"_s, u"The file is damaged: %1"_s.arg(pages ? pages->toString() : pages.error().detail),
                      u"Stop the server, keep a copy of the file, and go back to a backup or try sqlite3's .recover."_s);
    const auto broken = countOf(database, u"integrity"_s, u"SELECT count(*) FROM pragma_foreign_key_check"_s, findings);
    if (broken > 0)
        findings.fail(u"integrity"_s, u"%1 rows refer to rows that are not there."_s.arg(broken),
                      u"sqlite3 FILE 'PRAGMA foreign_key_check' names them; something else than Plandeck wrote there."_s);
    if (pages && pages->toString() == "ok"_L1 && broken == 0)
        findings.ok(u"integrity"_s, u"Pages, indexes and foreign keys are sound."_s);
}

void checkPostgres(Database &database, Findings &findings)
{
    const auto unchecked =
        countOf(database, u"integrity"_s,
                u"SELECT count(*) FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND NOT convalidated"_s,
                findings);
    const auto invalid = countOf(database, u"integrity"_s,
                                 u"SELECT count(*) FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid"
                                 " WHERE c.relnamespace = current_schema()::regnamespace AND NOT i.indisvalid"_s,
                                 findings);
    if (unchecked > 0)
        findings.fail(u"integrity"_s, u"%1 constraints do not hold for all rows."_s.arg(unchecked),
                      u"ALTER TABLE … VALIDATE CONSTRAINT … says which row is at fault."_s);
    if (invalid > 0)
        findings.fail(u"integrity"_s, u"%1 indexes are not valid."_s.arg(invalid), u"REINDEX them."_s);
    if (unchecked == 0 && invalid == 0)
        findings.ok(u"integrity"_s, u"All constraints and indexes are valid."_s);
}

/// A kind of name, and the same three or two columns as the rows have them and as the directory has them.
struct DirectoryRule
{
    QString what;
    QString rows;
    QString entries;
};

QList<DirectoryRule> directoryRules()
{
    return {{u"people"_s, u"SELECT tenant_id, id FROM tenants_tenantuser"_s,
             u"SELECT tenant_id, object_id FROM tenants_directory WHERE kind = 'email'"_s},
            {u"API keys"_s, u"SELECT tenant_id, id, key_hash FROM tenants_tenantapikey"_s,
             u"SELECT tenant_id, object_id, name FROM tenants_directory WHERE kind = 'api_key'"_s},
            {u"Stripe accounts"_s,
             u"SELECT tenant_id, CASE WHEN livemode THEN 'live:' ELSE 'test:' END || account_id FROM tenants_stripeaccount"_s,
             u"SELECT tenant_id, name FROM tenants_directory WHERE kind = 'stripe_account'"_s}};
}

struct SealedRow
{
    TenantId tenant = {};
    bool livemode = false;
    QString sealed = {};

    static constexpr std::array fields{field<&SealedRow::tenant>("tenant_id"), field<&SealedRow::livemode>("livemode"),
                                       field<&SealedRow::sealed>("secret_sealed")};
};

/// What has no end: told, with how to go on.
void tellLeftOver(Database &database, Findings &findings, const QString &check, const QString &sql, const QString &message,
                  const QString &advice, const QString &fine, Binds binds = {})
{
    const auto count = countOf(database, check, sql, findings, binds);
    if (count > 0)
        findings.warn(check, message.arg(count), advice);
    else if (count == 0)
        findings.ok(check, fine);
}

} // namespace

void checkIntegrity(Database &database, Findings &findings)
{
    database.engine() == Engine::Sqlite ? checkSqlite(database, findings) : checkPostgres(database, findings);
}

void checkDirectory(Database &database, Findings &findings)
{
    bool isSound = true;
    const auto without = [&](const QString &these, const QString &those) {
        const auto sql = u"SELECT count(*) FROM (%1 EXCEPT %2) AS missing"_s.arg(these, those);
        return countOf(database, u"directory"_s, sql, findings);
    };
    for (const auto &rule : directoryRules()) {
        const auto rows = without(rule.rows, rule.entries);
        const auto entries = without(rule.entries, rule.rows);
        if (rows > 0)
            findings.fail(u"directory"_s, u"%1 %2 are not in the directory, so nobody finds them."_s.arg(rows).arg(rule.what),
                          u"Rows were brought in past Plandeck: add their lines to tenants_directory."_s);
        if (entries > 0)
            findings.fail(u"directory"_s, u"The directory names %1 %2 that are not there."_s.arg(entries).arg(rule.what),
                          u"Rows were removed past Plandeck: remove their lines from tenants_directory, or bring them back."_s);
        isSound = isSound && rows == 0 && entries == 0;
    }
    if (isSound)
        findings.ok(u"directory"_s, u"E-mail addresses, API keys and Stripe accounts are where the directory says."_s);
}

void checkSealedSecrets(Database &database, const Secret &secretKey, Findings &findings)
{
    static const auto sql = u"SELECT tenant_id, livemode, secret_sealed FROM tenants_webhookendpoint"_s;
    const auto rows = database.read([](Connection &db) { return db.rows<SealedRow>(sql); });
    if (!rows)
        return findings.fail(u"sealed secrets"_s, u"They cannot be read: %1"_s.arg(rows.error().code), {});
    SystemRandom random;
    const SecretBox box(deriveKey(secretKey, webhookSecretLabel), random);
    qint64 closed = 0;
    for (const auto &row : *rows) {
        const auto scope = Caller::system(row.tenant, row.livemode ? Mode::Live : Mode::Test).scope();
        closed += box.open(row.sealed, WebhookEndpoints::sealOf(scope)) ? 0 : 1;
    }
    if (closed > 0)
        findings.fail(u"sealed secrets"_s, u"SECRET_KEY does not open %1 of %2 webhook secrets."_s.arg(closed).arg(rows->size()),
                      u"This is another SECRET_KEY than the one they were sealed with: put that one back, or the tenants have to"
                      " make new secrets."_s);
    else
        findings.ok(u"sealed secrets"_s,
                    rows->isEmpty() ? u"There are none yet."_s : u"SECRET_KEY opens all %1."_s.arg(rows->size()));
}

void checkOpenWork(Database &database, const Clock &clock, Findings &findings)
{
    const auto longAgo = clock.nowUtc().addSecs(-3600);
    tellLeftOver(database, findings, u"operations"_s,
                 u"SELECT count(*) FROM tenants_stripeoperation WHERE state IN ('planned', 'sent', 'undoing')"
                 " AND created_at < :then"_s,
                 u"%1 changes at Stripe have been open for more than an hour."_s,
                 u"A running server finishes or undoes them: look whether one runs and reaches Stripe."_s,
                 u"No change at Stripe was left open."_s, {{"then", longAgo}});
    tellLeftOver(database, findings, u"inbox"_s, u"SELECT count(*) FROM tenants_stripeevent WHERE state = 'dead'"_s,
                 u"%1 events of Stripe could not be handled after all tries."_s,
                 u"events.list with state dead shows why; events.retry tries again."_s, u"No event was given up."_s);
    tellLeftOver(database, findings, u"outbox"_s,
                 u"SELECT count(*) FROM tenants_webhookmessage WHERE next_attempt_at < :then AND state = 'pending'"_s,
                 u"%1 messages to webhooks have been due for more than an hour."_s,
                 u"Nobody sends them: look whether a server runs."_s, u"No message is overdue."_s, {{"then", longAgo}});
}

} // namespace plandeck
