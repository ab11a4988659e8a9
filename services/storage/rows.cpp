// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/rows.h"

#include "services/domain/json.h"
#include "services/storage/bind.h"
#include "services/storage/statement.h"

namespace plandeck {
namespace {

using Kind = Type::Kind;

/// A cell as text, as PostgreSQL sends it and SQLite has it.
bool readCell(QByteArrayView cell, const Type &type, void *into)
{
    switch (type.kind) {
    case Kind::Text: *static_cast<QString *>(into) = QString::fromUtf8(cell); return true;
    case Kind::Boolean: {
        const bool isTrue = cell == "t" || cell == "1"; // SQLite has numbers
        *static_cast<bool *>(into) = isTrue;
        return isTrue || cell == "f" || cell == "0";
    }
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

/// NULL is for optionals only.
bool readNullable(QByteArrayView cell, const Type &type, void *into)
{
    const bool isOptional = type.kind == Kind::Optional;
    if (!cell.isNull())
        return readCell(cell, isOptional ? *type.item : type, isOptional ? type.add(into) : into);
    if (isOptional)
        type.clear(into);
    return isOptional;
}

} // namespace

RowReader::RowReader(std::span<const Field> fields, const QByteArrayList &columns)
    : m_fields(fields.data())
{
    for (const auto &field : fields) {
        const auto index = columns.indexOf(QByteArrayView(field.name.data(), qsizetype(field.name.size())));
        if (field.member && field.bare().kind != Kind::Secret && index >= 0)
            m_columns.append({int(index), &field});
    }
}

const Field *RowReader::readRow(const Statement &statement, void *object) const
{
    for (const auto &column : m_columns)
        if (!readNullable(statement.cell(column.index), *column.field->type, column.field->member(object)))
            return column.field;
    return nullptr;
}

Result<const Field *> RowReader::read(Statement &statement, void *context, Add add, bool isFirstOnly) const
{
    for (bool isFirst = true;; isFirst = false) {
        auto isThere = statement.next(); // also behind the only one that is wanted: what goes wrong there is said there
        if (!isThere)
            return failed(std::move(isThere.error()));
        if (!*isThere || (isFirstOnly && !isFirst))
            return nullptr;
        if (const auto *unfit = readRow(statement, add(context)))
            return unfit;
    }
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
