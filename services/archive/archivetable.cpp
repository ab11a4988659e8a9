// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/archive/archivetable.h"

#include "services/domain/json.h"
#include "services/domain/jsontree.h"
#include "services/domain/jsonwriter.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 pageSize = 1000;
constexpr qsizetype mostValues = 1000; // of one statement

struct Name
{
    QString name = {};

    static constexpr std::array fields{field<&Name::name>("name")};
};

struct Description
{
    QString name = {};
    QString type = {};
    qint64 keyPlace = 0;

    static constexpr std::array fields{field<&Description::name>("name"), field<&Description::type>("type"),
                                       field<&Description::keyPlace>("key_place")};
};

struct Reference
{
    QString from = {};
    QString to = {};

    static constexpr std::array fields{field<&Reference::from>("from_table"), field<&Reference::to>("to_table")};
};

/// Partitions are their parents' rows; what is called plandeck_ is every database's own.
const auto tableNames = std::array{
    u"SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    " AND name NOT LIKE 'plandeck\\_%' ESCAPE '\\' ORDER BY name"_s,
    u"SELECT c.relname AS name FROM pg_class c WHERE c.relnamespace = current_schema()::regnamespace"
    " AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname NOT LIKE 'plandeck\\_%' ORDER BY c.relname"_s};

const auto descriptions = std::array{u"SELECT name, type, pk AS key_place FROM pragma_table_info(:table) ORDER BY cid"_s,
                                     u"SELECT a.attname AS name, format_type(a.atttypid, NULL) AS type,"
                                     " coalesce(array_position(i.indkey::int2[], a.attnum), -1) + 1 AS key_place"
                                     " FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid AND c.relname = :table"
                                     " AND c.relnamespace = current_schema()::regnamespace"
                                     " LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary"
                                     " WHERE a.attnum > 0 AND NOT a.attisdropped ORDER BY a.attnum"_s};

const auto references =
    std::array{u"SELECT m.name AS from_table, f.\"table\" AS to_table FROM sqlite_schema m, pragma_foreign_key_list(m.name) f"
               " WHERE m.type = 'table'"_s,
               u"SELECT a.relname AS from_table, b.relname AS to_table FROM pg_constraint c"
               " JOIN pg_class a ON a.oid = c.conrelid JOIN pg_class b ON b.oid = c.confrelid"
               " WHERE c.contype = 'f' AND a.relnamespace = current_schema()::regnamespace"_s};

const QString &of(const std::array<QString, 2> &statements, Engine engine)
{
    return statements[engine == Engine::Sqlite ? 0 : 1];
}

ArchiveTable::Kind kindOf(const QString &type)
{
    using Kind = ArchiveTable::Kind;
    static const QHash<QString, Kind> kinds{
        {u"INTEGER"_s, Kind::Integer}, {u"bigint"_s, Kind::Integer},  {u"integer"_s, Kind::Integer}, {u"BLOB"_s, Kind::Bytes},
        {u"bytea"_s, Kind::Bytes},     {u"boolean"_s, Kind::Boolean}, {u"jsonb"_s, Kind::Json},      {u"uuid"_s, Kind::Uuid}};
    return kinds.value(type, Kind::Text);
}

/// Those first that others refer to. None of ours refer to each other in a circle; one that did would come last.
QStringList inOrder(QStringList names, const QList<Reference> &all)
{
    QStringList ordered;
    while (!names.isEmpty()) {
        const auto isFree = [&](const QString &name) {
            return std::ranges::none_of(all, [&](const Reference &reference) {
                return reference.from == name && reference.to != name && names.contains(reference.to);
            });
        };
        auto found = std::ranges::find_if(names, isFree);
        if (found == names.end())
            found = names.begin();
        ordered.append(*found);
        names.erase(found);
    }
    return ordered;
}

void writeSorted(JsonWriter &writer, JsonNode &node)
{
    using Kind = JsonNode::Kind;
    const bool isObject = node.kind == Kind::Object;
    if (!isObject && node.kind != Kind::Array) {
        if (node.kind == Kind::Text)
            return writer.text(node.text);
        return writer.literal(node.kind == Kind::Null ? std::string("null") : node.text.toStdString());
    }
    if (isObject)
        std::ranges::sort(node.children, {}, &JsonNode::key);
    writer.begin(isObject ? '{' : '[');
    for (auto &child : node.children) {
        if (isObject)
            writer.key(QStringView(child.key));
        writeSorted(writer, child);
    }
    writer.end(isObject ? '}' : ']');
}

/// Members sorted, no white space; text that is no JSON stays as it is.
QString inOneForm(const QString &json)
{
    auto tree = jsonTree(json.toUtf8());
    if (!tree)
        return json;
    JsonWriter writer;
    writeSorted(writer, *tree);
    return QString::fromUtf8(writer.take());
}

} // namespace

ArchiveTable::ArchiveTable(QString name, QList<Column> columns, Engine engine)
    : m_name(std::move(name))
    , m_columns(std::move(columns))
    , m_engine(engine)
    , m_first(selection(true))
    , m_next(selection(false))
{
}

QStringList ArchiveTable::columnNames() const
{
    QStringList names;
    for (const auto &column : m_columns)
        names.append(column.name);
    return names;
}

/// The columns of the primary key, in its order.
QList<qsizetype> ArchiveTable::key() const
{
    QList<qsizetype> key;
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        if (m_columns[i].keyPlace > 0)
            key.append(i);
    std::ranges::sort(key, {}, [this](qsizetype i) { return m_columns[i].keyPlace; });
    return key;
}

QString ArchiveTable::asText(const Column &column) const
{
    if (column.kind == Kind::Bytes)
        return (m_engine == Engine::Sqlite ? u"lower(hex(%1))"_s : u"encode(%1, 'hex')"_s).arg(column.name);
    if (column.kind == Kind::Boolean)
        return u"CAST(CAST(%1 AS integer) AS text)"_s.arg(column.name);
    return u"CAST(%1 AS TEXT)"_s.arg(column.name);
}

/// What is bound has the type that the driver gives it; PostgreSQL is told which one the column has.
QString ArchiveTable::asValue(const Column &column, const QString &placeHolder) const
{
    if (m_engine == Engine::Sqlite)
        return placeHolder;
    switch (column.kind) {
    case Kind::Text: return u"CAST(%1 AS text)"_s.arg(placeHolder);
    case Kind::Integer: return u"CAST(%1 AS bigint)"_s.arg(placeHolder);
    case Kind::Boolean: return u"CAST(CAST(%1 AS integer) AS boolean)"_s.arg(placeHolder);
    case Kind::Bytes: return u"CAST(%1 AS bytea)"_s.arg(placeHolder);
    case Kind::Json: return u"CAST(%1 AS jsonb)"_s.arg(placeHolder);
    case Kind::Uuid: return u"CAST(%1 AS uuid)"_s.arg(placeHolder);
    }
    Q_UNREACHABLE();
}

QString ArchiveTable::selection(bool isFirst) const
{
    QStringList cells;
    for (const auto &column : m_columns)
        cells.append(asText(column));
    QStringList names;
    QStringList bounds;
    for (const auto i : key()) {
        names.append(m_columns[i].name);
        bounds.append(asValue(m_columns[i], u":k%1"_s.arg(i)));
    }
    const QString order = names.join(u", "_s);
    return u"SELECT %1(%2) AS cells FROM %3 %4 ORDER BY %5 LIMIT %6"_s.arg(
        m_engine == Engine::Sqlite ? u"json_array"_s : u"json_build_array"_s, cells.join(u", "_s), m_name,
        isFirst ? QString() : u"WHERE (%1) > (%2)"_s.arg(order, bounds.join(u", "_s)), order, QString::number(pageSize));
}

QString ArchiveTable::insertion(qsizetype rows) const
{
    QStringList tuples;
    for (qsizetype row = 0; row < rows; ++row) {
        QStringList values;
        for (qsizetype i = 0; i < m_columns.size(); ++i)
            values.append(asValue(m_columns[i], u":r%1c%2"_s.arg(row).arg(i)));
        tuples.append(u'(' + values.join(u", "_s) + u')');
    }
    return u"INSERT INTO %1 (%2) VALUES %3"_s.arg(m_name, columnNames().join(u", "_s), tuples.join(u", "_s));
}

namespace {

Bind bindOf(const std::string &name, const std::optional<QString> &cell, ArchiveTable::Kind kind)
{
    if (!cell)
        return {name, std::nullopt};
    switch (kind) {
    case ArchiveTable::Kind::Integer:
    case ArchiveTable::Kind::Boolean: return {name, cell->toLongLong()};
    case ArchiveTable::Kind::Bytes: return {name, QByteArray::fromHex(cell->toLatin1())};
    case ArchiveTable::Kind::Text:
    case ArchiveTable::Kind::Json:
    case ArchiveTable::Kind::Uuid: break;
    }
    return {name, *cell};
}

} // namespace

Result<QList<ArchivedRow>> ArchiveTable::page(Connection &db, const ArchivedRow *after) const
{
    if (!after)
        return db.rows<ArchivedRow>(m_first);
    const auto columns = key();
    std::vector<std::string> names;
    for (const auto i : columns)
        names.push_back(std::string("k").append(std::to_string(i)));
    std::vector<Bind> binds;
    for (size_t n = 0; n < names.size(); ++n)
        binds.push_back(bindOf(names[n], after->cells[columns[qsizetype(n)]], m_columns[columns[qsizetype(n)]].kind));
    return db.rows<ArchivedRow>(m_next, binds);
}

Result<> ArchiveTable::insert(Connection &db, const QList<ArchivedRow> &rows) const
{
    const auto most = std::max(mostValues / m_columns.size(), qsizetype(1));
    for (qsizetype from = 0; from < rows.size(); from += most) {
        const auto size = std::min(most, rows.size() - from);
        std::vector<std::string> names;
        for (qsizetype row = 0; row < size; ++row)
            for (qsizetype i = 0; i < m_columns.size(); ++i)
                names.push_back(std::string("r").append(std::to_string(row)).append("c").append(std::to_string(i)));
        std::vector<Bind> binds;
        for (size_t n = 0; n < names.size(); ++n) {
            const auto column = qsizetype(n) % m_columns.size();
            binds.push_back(bindOf(names[n], rows[from + qsizetype(n) / m_columns.size()].cells[column], m_columns[column].kind));
        }
        if (auto done = db.change(insertion(size), binds); !done)
            return failed(std::move(done.error()));
    }
    return {};
}

Result<qint64> ArchiveTable::count(Connection &db) const
{
    return db.value(u"SELECT count(*) FROM "_s + m_name).map([](const QVariant &count) { return count.toLongLong(); });
}

Result<QList<ArchiveTable>> archiveTables(Connection &db)
{
    const auto engine = db.engine();
    const auto names = db.rows<Name>(of(tableNames, engine));
    const auto refers = db.rows<Reference>(of(references, engine));
    if (!names || !refers)
        return failed(names ? refers.error() : names.error());
    QStringList all;
    for (const auto &name : *names)
        all.append(name.name);
    QList<ArchiveTable> tables;
    for (const auto &name : inOrder(all, *refers)) {
        const auto described = db.rows<Description>(of(descriptions, engine), {{"table", name}});
        if (!described)
            return failed(described.error());
        QList<ArchiveTable::Column> columns;
        for (const auto &column : *described)
            columns.append({column.name, kindOf(column.type), int(column.keyPlace)});
        tables.append(ArchiveTable(name, columns, engine));
    }
    return tables;
}

void ContentDigest::add(const ArchivedRow &row)
{
    auto cells = row.cells;
    for (const auto column : std::as_const(m_jsonColumns))
        if (cells[column])
            cells[column] = inOneForm(*cells[column]);
    m_hash.addData(toJson(cells));
    m_hash.addData("\n");
    ++m_rows;
}

} // namespace plandeck
