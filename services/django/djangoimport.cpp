// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/django/djangoimport.h"

#include "services/django/djangorows.h"
#include "services/django/djangosource.h"
#include "services/django/djangowriter.h"

#include <QtCore/QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// One run over the tables, inside the transaction.
class Import final
{
public:
    Import(Connection &source, DjangoWriter &writer, DjangoReport &report)
        : m_source(source)
        , m_writer(writer)
        , m_report(report)
    {
    }

    Result<> run(const QList<DjangoTable> &tables)
    {
        return take<DjangoTenant>(tables[0])
            .and_then([&] { return take<DjangoUser>(tables[1]); })
            .and_then([&] { return take<DjangoKey>(tables[2]); })
            .and_then([&] { return take<DjangoPlan>(tables[3]); })
            .and_then([&] { return m_writer.finish(m_report.remarks); });
    }

private:
    template<typename Row>
    Result<> take(const DjangoTable &table)
    {
        DjangoTableReport told{.name = table.name()};
        ContentDigest written({});
        ContentDigest readAgain({});
        for (auto rows = table.page(m_source, nullptr);; rows = table.page(m_source, &rows->last())) {
            if (!rows)
                return failed(rows.error());
            for (const auto &row : std::as_const(*rows))
                if (auto done = takeRow<Row>(table, row, told, written, readAgain); !done)
                    return done;
            if (rows->isEmpty())
                break;
        }
        if (written.rows() != readAgain.rows() || written.hex() != readAgain.hex())
            return failed(
                {.kind = Error::Kind::Internal,
                 .code = u"import_not_equal"_s,
                 .detail = u"%1 is not in the database as it was to be written; nothing was kept."_s.arg(table.name())});
        told.digest = written.hex();
        m_report.tables.append(told);
        return {};
    }

    template<typename Row>
    Result<> takeRow(const DjangoTable &table, const ArchivedRow &cells, DjangoTableReport &told, ContentDigest &written,
                     ContentDigest &readAgain)
    {
        ++told.read;
        Row row;
        auto problem = readCells(Row::fields, &row, table.cellsOf(cells));
        const auto outcome =
            problem ? Result<DjangoOutcome>(DjangoOutcome{.problem = *problem}) : m_writer.write(row, table.cellsOf(cells));
        if (!outcome)
            return failed(outcome.error());
        const auto remark = [&](const Problem &what, bool isLeftOut) {
            m_report.remarks.append({table.name(), table.idOf(cells), what.field, what.code, isLeftOut});
        };
        for (const auto &aside : outcome->asides)
            remark(aside, false);
        if (outcome->problem) {
            ++told.leftOut;
            remark(*outcome->problem, true);
            return {};
        }
        if (outcome->isKnown) {
            ++told.known;
            return {};
        }
        ++told.taken;
        return m_writer.readAgain(row).map([&](const Row &again) {
            written.add({{QString::fromUtf8(toJson(row))}});
            readAgain.add({{QString::fromUtf8(toJson(again))}});
        });
    }

    Connection &m_source;
    DjangoWriter &m_writer;
    DjangoReport &m_report;
};

/// What Django has at one moment, whatever it writes meanwhile.
Result<> beginReading(Connection &source)
{
    return source.execute(source.engine() == Engine::Sqlite ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY"_s);
}

} // namespace

Result<DjangoReport> importDjango(Database &source, Database &target, const DjangoOptions &options, const DjangoTools &tools)
{
    DjangoReport report;
    bool isTried = false; // a dry run ends as an error, which takes everything back
    const auto fill = [&](Connection &from) -> Result<> {
        if (auto begun = beginReading(from); !begun)
            return begun;
        const auto end = qScopeGuard([&from] { (void)from.execute(u"ROLLBACK"_s); });
        const auto tables = djangoTables(from, options.columns);
        if (!tables)
            return failed(tables.error());
        return target.transaction([&](Connection &to) -> Result<> {
            report = {}; // it may be run again
            DjangoWriter writer(to, options.mode, tools);
            auto done = Import(from, writer, report).run(*tables);
            isTried = done && options.isDryRun;
            return isTried ? failed({.code = u"dry_run"_s}) : std::move(done);
        });
    };
    auto done = source.read(fill);
    if (!done && !isTried)
        return failed(std::move(done.error()));
    return report;
}

} // namespace plandeck
