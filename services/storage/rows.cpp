// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/storage/rows.h"

#include "services/domain/json.h"
#include "services/storage/bind.h"

#include <QtSql/QSqlRecord>

#include <algorithm>

namespace plandeck {
namespace {

using Kind = Type::Kind;

bool readWord(QStringView text, const Type &type, void *into)
{
    const auto words = type.words();
    const auto word = std::ranges::find_if(
        words, [text](std::string_view w) { return text == QLatin1StringView(w.data(), qsizetype(w.size())); });
    if (word == words.end())
        return false;
    type.store(into, word - words.begin());
    return true;
}

bool readCell(const QVariant &cell, const Type &type, void *into)
{
    if (type.kind == Kind::Optional) {
        if (!cell.isNull())
            return readCell(cell, *type.item, type.add(into));
        type.clear(into);
        return true;
    }
    if (cell.isNull())
        return false;
    bool isNumber = true;
    switch (type.kind) {
    case Kind::Text: *static_cast<QString *>(into) = cell.toString(); return true;
    case Kind::Integer: type.store(into, cell.toLongLong(&isNumber)); return isNumber;
    case Kind::Boolean: *static_cast<bool *>(into) = cell.toBool(); return true; // SQLite gives 0 and 1
    case Kind::Timestamp:
        *static_cast<QDateTime *>(into) = QDateTime::fromMSecsSinceEpoch(cell.toLongLong(&isNumber), Qt::UTC);
        return isNumber;
    case Kind::Word: return readWord(cell.toString(), type, into);
    case Kind::Uuid: return fromWord(cell.toString().toLatin1(), type, into).isEmpty();
    case Kind::TextMap:
    case Kind::Object:
    case Kind::List: return fromJson(cell.toString().toUtf8(), type, into).isEmpty();
    case Kind::Secret:
    case Kind::Optional:
    case Kind::Patch: break;
    }
    return false;
}

} // namespace

RowReader::RowReader(std::span<const Field> fields, const QSqlQuery &query)
    : m_fields(fields.data())
{
    const auto record = query.record();
    for (const auto &field : fields) {
        const int index = record.indexOf(field.key());
        if (field.member && field.bare().kind != Kind::Secret && index >= 0)
            m_columns.append({index, &field});
    }
}

const Field *RowReader::read(const QSqlQuery &query, void *object) const
{
    for (const auto &column : m_columns)
        if (!readCell(query.value(column.index), *column.field->type, column.field->member(object)))
            return column.field;
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
