// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The command import-django: what the Django platform has, into our own database.
#include "app/server/commands.h"
#include "services/django/djangoimport.h"
#include "services/http/problemtext.h"
#include "services/storage/migrations.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrongUsage(const QString &text)
{
    return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
}

Result<DatabaseUrl> sourceOf(const ServerOptions &options)
{
    const auto text = options.arguments.isEmpty() ? qEnvironmentVariable("DJANGO_DATABASE_URL") : options.arguments.first();
    if (options.arguments.size() > 1 || text.isEmpty())
        return wrongUsage(u"import-django takes the URL of the Django database, or DJANGO_DATABASE_URL."_s);
    if (!options.mode)
        return wrongUsage(u"import-django takes --mode test or --mode live: that of the Django platform's Stripe key."_s);
    auto url = DatabaseUrl::parse(text);
    if (!url)
        return wrongUsage(u"the Django database is sqlite:///FILE or postgresql://USER@HOST/NAME: "_s + url.error().detail);
    url->isReadOnly = true;
    return url;
}

/// A line a table, and one for each row that there is something to say of.
void tell(const DjangoReport &report)
{
    for (const auto &table : report.tables)
        say(stdout, u"%1: %2 read, %3 taken, %4 here already, %5 left out; %6"_s.arg(table.name)
                        .arg(table.read)
                        .arg(table.taken)
                        .arg(table.known)
                        .arg(table.leftOut)
                        .arg(table.digest));
    for (const auto &remark : report.remarks) {
        const auto field = remark.field.isEmpty() ? QString() : QString(remark.field + u": "_s);
        say(stdout, u"%1 %2 %3: %4%5 (%6)"_s.arg(remark.isLeftOut ? u"left out"_s : u"look at"_s, remark.table, remark.row, field,
                                                 problemText(remark.code), remark.code));
    }
}

Result<DjangoReport> run(const ServerOptions &options, const DatabaseUrl &url)
{
    const auto &configuration = options.configuration;
    if (auto signer = configuration.signer(); !signer) // what is sealed opens with SECRET_KEY alone
        return failed(std::move(signer.error()));
    auto source = Database::open(url);
    if (!source)
        return failed(std::move(source.error()));
    auto target = Database::open(configuration.database);
    if (!target)
        return failed(std::move(target.error()));
    if (auto migrated = migrate(**target); !migrated)
        return failed(std::move(migrated.error()));
    const SystemClock clock;
    SystemRandom random;
    return importDjango(**source, **target, {*options.mode, options.isDryRun, options.columns},
                        {clock, random, configuration.secretKey});
}

} // namespace

int importDjangoDatabase(ServerOptions options)
{
    const auto url = sourceOf(options);
    if (!url)
        return fail(url.error());
    const auto report = run(options, *url);
    if (!report)
        return fail(report.error());
    tell(*report);
    say(stdout, options.isDryRun ? u"A dry run: %1 is as it was."_s.arg(options.configuration.database.display())
                                 : u"%1 has what was taken, read again and compared. Serve it with the same SECRET_KEY."_s.arg(
                                     options.configuration.database.display()));
    return Fine;
}

} // namespace plandeck
