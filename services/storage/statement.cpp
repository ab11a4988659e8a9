// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/statement.h"

#include "services/storage/postgresstatement.h"
#include "services/storage/sqlitestatement.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString nameOf(const Bind &bind)
{
    return QString::fromLatin1(bind.name.data(), qsizetype(bind.name.size()));
}

/// A mistake of ours, found by the first test that runs the statement.
Unexpected mistaken(const QString &detail)
{
    return failed({.kind = Error::Kind::Internal, .code = u"statement_invalid"_s, .detail = detail});
}

} // namespace

std::unique_ptr<Statement> Statement::of(const QSqlDatabase &database, SqlText text, Engine engine)
{
    if (engine == Engine::Sqlite)
        return std::make_unique<SqliteStatement>(database, std::move(text));
    return std::make_unique<PostgresStatement>(database, std::move(text));
}

Result<> Statement::bind(Binds binds)
{
    if (binds.size() != size_t(m_text.names.size()))
        return mistaken(u"%1 values for %2 place-holders: %3"_s.arg(binds.size()).arg(m_text.names.size()).arg(m_text.text));
    for (qsizetype i = 0; i < m_text.names.size(); ++i) {
        const std::string_view name(m_text.names[i].constData(), size_t(m_text.names[i].size()));
        const auto *bind = &binds[size_t(i)]; // mostly they come in the statement's own order
        if (bind->name != name) {
            const auto found = std::ranges::find(binds, name, &Bind::name);
            if (found == binds.end())
                return mistaken(u"no value for :%1: %2"_s.arg(QString::fromLatin1(m_text.names[i]), m_text.text));
            bind = &*found;
        }
        if (bind->holdsNul())
            return invalid(nameOf(*bind), u"not_allowed_character"_s);
        give(i, bind->value);
    }
    return {};
}

const RowReader &Statement::readerOf(std::span<const Field> fields)
{
    const auto reader = std::ranges::find_if(m_readers, [fields](const RowReader &r) { return r.isFor(fields); });
    return reader != m_readers.end() ? *reader : m_readers.emplace_back(fields, columns());
}

} // namespace plandeck
