// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

/// Values as lines of a table by RFC 4180: a column for each field, CRLF, UTF-8. Lists and maps are JSON in their cell; what is
/// empty or null is an empty cell. A cell that a spreadsheet would take for a formula gets an apostrophe in front (OWASP, "CSV
/// Injection"), and so does one that begins with an apostrophe, so that reading gives back what was written.
[[nodiscard]] QByteArray csvHeader(std::span<const Field> fields);
[[nodiscard]] QByteArray csvLine(std::span<const Field> fields, const void *object);

template<Described T>
[[nodiscard]] QByteArray csvLine(const T &value)
{
    return csvLine(T::fields, &value);
}

/// The guard alone, for tables that leave by another way, such as the clipboard.
[[nodiscard]] QByteArray withoutFormula(const QByteArray &cell);

/// One cell into its field; the code of what is wrong with it, or nothing. An empty cell leaves the field as it is. A list may
/// also be written with an entry a line.
[[nodiscard]] QString fromCsvCell(QByteArrayView cell, const Type &type, void *value);

/// Takes a table apart, row by row, and is strict about quotes. Understands LF and CRLF, and the separator that the first
/// line shows: comma, semicolon or tab, as spreadsheets write them.
class CsvReader final
{
public:
    /// utf8 is valid UTF-8 without a byte order mark, and outlives the reader.
    explicit CsvReader(QByteArrayView utf8);

    /// The next row that is not empty; false at the end and at a fault.
    bool next();
    const QList<QByteArray> &cells() const { return m_cells; }
    /// Where the row began, counted from 1.
    qint64 line() const { return m_rowLine; }
    /// Why there is no more, in line(): `csv_quote`. Empty at the end.
    const QString &fault() const { return m_fault; }

private:
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool isAtLineEnd() const { return m_at == m_text.size() || isAt('\n') || isAt('\r'); }
    bool readRow();
    bool readCell();
    bool readQuoted(QByteArray &cell);
    void passLineEnd();

    QByteArrayView m_text;
    qsizetype m_at = 0;
    char m_separator = ',';
    qint64 m_line = 1;
    qint64 m_rowLine = 0;
    QList<QByteArray> m_cells;
    QString m_fault;
};

} // namespace plandeck
