// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/rows.h"

#include "services/domain/json.h"
#include "services/storage/bind.h"
#include "services/storage/native.h"

#include <QtSql/QSqlRecord>

#include <algorithm>

namespace plandeck {
namespace {

using Kind = Type::Kind;

/// A cell of SQLite, which says little about types.
bool readCell(const QVariant &cell, const Type &type, void *into)
{
    bool isNumber = true;
    switch (type.kind) {
    case Kind::Text: *static_cast<QString *>(into) = cell.toString(); return true;
    case Kind::Integer: type.store(into, cell.toLongLong(&isNumber)); return isNumber;
    case Kind::Boolean: *static_cast<bool *>(into) = cell.toBool(); return true; // 0 and 1
    case Kind::Timestamp:
        *static_cast<QDateTime *>(into) = QDateTime::fromMSecsSinceEpoch(cell.toLongLong(&isNumber), Qt::UTC);
        return isNumber;
    case Kind::Word:
    case Kind::Uuid: return fromWord(cell.toString().toUtf8(), type, into).isEmpty();
    case Kind::TextMap:
    case Kind::Object:
    case Kind::List: return fromJson(cell.toString().toUtf8(), type, into).isEmpty();
    case Kind::Secret:
    case Kind::Optional:
    case Kind::Patch: break;
    }
    return false;
}

/// A cell of PostgreSQL as it came over the wire, without a QVariant in between.
bool readCell(QByteArrayView cell, const Type &type, void *into)
{
    switch (type.kind) {
    case Kind::Text: *static_cast<QString *>(into) = QString::fromUtf8(cell); return true;
    case Kind::Boolean: *static_cast<bool *>(into) = cell == "t"; return cell == "t" || cell == "f";
    case Kind::Timestamp: {
        qint64 ms = 0;
        const bool isNumber = fromWord(cell, TypeOf<qint64>::value, &ms).isEmpty();
        *static_cast<QDateTime *>(into) = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        return isNumber;
    }
    case Kind::Integer:
    case Kind::Word:
    case Kind::Uuid: return fromWord(cell, type, into).isEmpty();
    case Kind::TextMap:
    case Kind::Object:
    case Kind::List: return fromJson(cell, type, into).isEmpty();
    case Kind::Secret:
    case Kind::Optional:
    case Kind::Patch: break;
    }
    return false;
}

bool isNull(const QVariant &cell)
{
    return cell.isNull();
}

bool isNull(QByteArrayView cell)
{
    return cell.isNull();
}

/// NULL is for optionals only.
bool readNullable(const auto &cell, const Type &type, void *into)
{
    const bool isOptional = type.kind == Kind::Optional;
    if (!isNull(cell))
        return readCell(cell, isOptional ? *type.item : type, isOptional ? type.add(into) : into);
    if (isOptional)
        type.clear(into);
    return isOptional;
}

QStringList columnsOf(const QSqlQuery &query)
{
    QStringList names;
    if (const auto *result = resultOf(query)) { // record() would ask the server for the tables' names
        for (int i = 0; i < PQnfields(result); ++i)
            names.append(QString::fromUtf8(PQfname(result, i)));
        return names;
    }
    const auto record = query.record();
    for (int i = 0; i < record.count(); ++i)
        names.append(record.fieldName(i));
    return names;
}

} // namespace

RowReader::RowReader(std::span<const Field> fields, const QSqlQuery &query)
    : m_fields(fields.data())
{
    const auto columns = columnsOf(query);
    for (const auto &field : fields) {
        const auto index = columns.indexOf(field.key());
        if (field.member && field.bare().kind != Kind::Secret && index >= 0)
            m_columns.append({int(index), &field});
    }
}

const Field *RowReader::readRow(const auto &cell, void *object) const
{
    for (const auto &column : m_columns)
        if (!readNullable(cell(column.index), *column.field->type, column.field->member(object)))
            return column.field;
    return nullptr;
}

const Field *RowReader::read(QSqlQuery &query, void *context, Add add, bool isFirstOnly) const
{
    if (const auto *result = resultOf(query)) { // all rows are there already
        const int count = isFirstOnly ? std::min(1, PQntuples(result)) : PQntuples(result);
        for (int row = 0; row < count; ++row) {
            const auto cell = [&](int i) {
                return PQgetisnull(result, row, i) ? QByteArrayView()
                                                   : QByteArrayView(PQgetvalue(result, row, i), PQgetlength(result, row, i));
            };
            if (const auto *unfit = readRow(cell, add(context)))
                return unfit;
        }
        return nullptr;
    }
    while (query.next()) {
        if (const auto *unfit = readRow([&](int i) { return query.value(i); }, add(context)))
            return unfit;
        if (isFirstOnly) {
            query.next(); // what goes wrong behind the first row is said there
            break;
        }
    }
    return nullptr;
}

QVariant toVariant(const Type &type, const void *value)
{
    switch (type.kind) {
    case Kind::Text: {
        const auto &text = *static_cast<const QString *>(value);
        return text.isNull() ? QString::fromLatin1("") : text; // a null QString would be NULL in SQL
    }
    case Kind::Integer: return type.load(value);
    case Kind::Boolean: return *static_cast<const bool *>(value);
    case Kind::Timestamp: {
        const auto &time = *static_cast<const QDateTime *>(value);
        return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
    }
    case Kind::Optional:
    case Kind::Patch: return type.count(value) == 0 ? QVariant() : toVariant(*type.item, type.at(value, 0));
    case Kind::Uuid: return static_cast<const QUuid *>(type.at(value, 0))->toString(QUuid::WithoutBraces);
    case Kind::Word: {
        const auto word = type.words()[size_t(type.load(value))];
        return QString::fromLatin1(word.data(), qsizetype(word.size()));
    }
    case Kind::TextMap:
    case Kind::Object:
    case Kind::List: return QString::fromUtf8(toJson(type, value)); // bytes would be sent as bytea
    case Kind::Secret: break;
    }
    Q_ASSERT_X(false, "toVariant", "a secret is not a column");
    return {};
}

} // namespace plandeck
