// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/csv.h"

#include "services/domain/json.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Kind = Type::Kind;

constexpr std::array<QByteArrayView, 11> formulaStarts{
    "=", "+", "-", "@", "\t", "\r", "\n", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"}; // and in full width

bool startsAFormula(QByteArrayView cell)
{
    return std::ranges::any_of(formulaStarts, [cell](QByteArrayView start) { return cell.startsWith(start); });
}

bool needsGuard(QByteArrayView cell)
{
    return cell.startsWith('\'') || startsAFormula(cell);
}

QByteArray quoted(QByteArray cell)
{
    const bool isPlain = std::ranges::none_of(cell, [](char c) { return c == '"' || c == ',' || c == '\r' || c == '\n'; });
    return isPlain ? cell : QByteArray('"' + cell.replace('"', "\"\"") + '"');
}

bool isEmpty(const Type &type, const void *value)
{
    switch (type.kind) {
    case Kind::Optional:
    case Kind::Patch:
    case Kind::List: return type.count(value) == 0;
    case Kind::TextMap: return static_cast<const TextMap *>(value)->isEmpty();
    case Kind::Text:
    case Kind::Secret:
    case Kind::Integer:
    case Kind::Boolean:
    case Kind::Timestamp:
    case Kind::Uuid:
    case Kind::Word:
    case Kind::Object: return false;
    }
    Q_UNREACHABLE();
}

QByteArray cellOf(const Type &type, const void *value)
{
    if (isEmpty(type, value))
        return {};
    if (type.kind == Kind::Optional || type.kind == Kind::Patch)
        return cellOf(*type.item, type.at(value, 0));
    if (type.kind == Kind::Integer)
        return toWord(type, value); // a negative number is no formula
    const auto text = toWord(type, value);
    return quoted(withoutFormula(text));
}

/// An entry a line, as people type it into a cell.
QString linesInto(QByteArrayView cell, const Type &list, void *value)
{
    list.clear(value);
    for (const auto &line : cell.toByteArray().split('\n')) {
        const auto entry = line.trimmed();
        if (entry.isEmpty())
            continue;
        if (const auto code = fromWord(entry, *list.item, list.add(value)); !code.isEmpty())
            return code;
    }
    return {};
}

QString jsonInto(QByteArrayView cell, const Type &type, void *value)
{
    const auto problems = fromJson(cell, type, value);
    return problems.isEmpty() ? QString() : problems.first().code;
}

} // namespace

QByteArray withoutFormula(const QByteArray &cell)
{
    return needsGuard(cell) ? QByteArray('\'' + cell) : cell;
}

QByteArray csvHeader(std::span<const Field> fields)
{
    QByteArrayList names;
    for (const auto &field : fields)
        if (field.read)
            names.append(QByteArray(field.name.data(), qsizetype(field.name.size())));
    return names.join(',') + "\r\n";
}

QByteArray csvLine(std::span<const Field> fields, const void *object)
{
    QByteArrayList cells;
    for (const auto &field : fields) {
        if (!field.read)
            continue;
        struct Context
        {
            QByteArrayList &cells;
            const Type &type;
        } context{cells, *field.type};
        field.read(object, &context, [](void *c, const void *value) {
            auto &to = *static_cast<Context *>(c);
            to.cells.append(cellOf(to.type, value));
        });
    }
    return cells.join(',') + "\r\n";
}

QString fromCsvCell(QByteArrayView cell, const Type &type, void *value)
{
    if (cell.startsWith('\'') && needsGuard(cell.sliced(1)))
        cell = cell.sliced(1);
    if (cell.isEmpty())
        return {};
    switch (type.kind) {
    case Kind::Optional:
    case Kind::Patch: return fromCsvCell(cell, *type.item, type.add(value));
    case Kind::List: return cell.startsWith('[') ? jsonInto(cell, type, value) : linesInto(cell, type, value);
    case Kind::TextMap:
    case Kind::Object: return jsonInto(cell, type, value);
    case Kind::Boolean: return fromWord(cell.toByteArray().toLower(), type, value); // spreadsheets write TRUE
    case Kind::Text:
    case Kind::Secret:
    case Kind::Integer:
    case Kind::Timestamp:
    case Kind::Uuid:
    case Kind::Word: return fromWord(cell, type, value);
    }
    Q_UNREACHABLE();
}

CsvReader::CsvReader(QByteArrayView utf8)
    : m_text(utf8)
{
    const auto first = m_text.first(std::ranges::find(m_text, '\n') - m_text.begin());
    const auto count = [first](char c) { return std::ranges::count(first, c); };
    m_separator = std::ranges::max({',', ';', '\t'}, {}, count); // the first of equals
}

bool CsvReader::next()
{
    while (m_fault.isEmpty() && m_at < m_text.size()) {
        if (!readRow())
            return false;
        if (m_cells.size() > 1 || !m_cells.first().isEmpty())
            return true;
    }
    return false;
}

bool CsvReader::readRow()
{
    m_cells.clear();
    m_rowLine = m_line;
    for (;;) {
        if (!readCell()) {
            m_fault = u"csv_quote"_s;
            return false;
        }
        if (!isAt(m_separator))
            break;
        ++m_at;
    }
    passLineEnd();
    return true;
}

bool CsvReader::readCell()
{
    QByteArray cell;
    if (isAt('"')) {
        ++m_at;
        if (!readQuoted(cell))
            return false;
    } else {
        const auto from = m_at;
        while (!isAtLineEnd() && !isAt(m_separator) && !isAt('"'))
            ++m_at;
        cell = m_text.sliced(from, m_at - from).toByteArray();
    }
    m_cells.append(cell);
    return isAtLineEnd() || isAt(m_separator); // a quote in the middle, or something behind one
}

bool CsvReader::readQuoted(QByteArray &cell)
{
    for (;;) {
        const auto end = m_text.indexOf('"', m_at);
        if (end < 0)
            return false;
        const auto part = m_text.sliced(m_at, end - m_at);
        m_line += std::ranges::count(part, '\n');
        cell += part;
        m_at = end + 1;
        if (!isAt('"'))
            return true;
        cell += '"';
        ++m_at;
    }
}

void CsvReader::passLineEnd()
{
    if (isAt('\r'))
        ++m_at;
    if (isAt('\n'))
        ++m_at;
    ++m_line;
}

} // namespace plandeck
