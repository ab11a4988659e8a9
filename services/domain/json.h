// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

/// Straight to bytes, no document in between.
[[nodiscard]] QByteArray toJson(const Type &type, const void *value);

/// Fills in the value and collects every problem of form: wrong type, null, missing, given twice. Unknown members are
/// ignored. Text that is no JSON at all gives the one problem {"", "invalid_json"}.
[[nodiscard]] QList<Problem> fromJson(QByteArrayView json, const Type &type, void *value);

/// The same for some fields of an object: those of a body.
[[nodiscard]] QByteArray toJson(std::span<const Field> fields, const void *object, Field::Place place);
[[nodiscard]] QList<Problem> fromJson(QByteArrayView json, std::span<const Field> fields, void *object, Field::Place place);

/// A part of a JSON text, as JSON without white space: jsonPart(event, "/data/object"). Empty when there is no such part.
[[nodiscard]] QByteArray jsonPart(QByteArrayView json, std::string_view pointer);
/// The same for each item of an array.
[[nodiscard]] QList<QByteArray> jsonItems(QByteArrayView json, std::string_view pointer);

/// Whether both texts say the same, whatever the order of members; numbers as they are written.
[[nodiscard]] bool isSameJson(QByteArrayView a, QByteArrayView b);

/// One value from a path, a query or a command line. Empty when it was good, else the code of the problem.
[[nodiscard]] QString fromWord(QByteArrayView utf8, const Type &type, void *value);
[[nodiscard]] QByteArray toWord(const Type &type, const void *value);

/// RFC 3339 in UTC with milliseconds and Z, as every timestamp on the wire is.
[[nodiscard]] QByteArray isoOf(const QDateTime &time);

/// Brings input into its one form: text trimmed at its ends, currency codes lower case.
void normalise(std::span<const Field> fields, void *object);

/// The rules of the fields, the same in a dialog, before and after the wire. Expects normalised input.
[[nodiscard]] QList<Problem> validate(std::span<const Field> fields, const void *object);

/// Characters as people and PostgreSQL count them, not UTF-16 units.
[[nodiscard]] qsizetype characterCount(QStringView text);

template<typename T>
[[nodiscard]] QByteArray toJson(const T &value)
{
    return toJson(TypeOf<T>::value, &value);
}

template<typename T>
[[nodiscard]] QList<Problem> fromJson(QByteArrayView json, T &value)
{
    return fromJson(json, TypeOf<T>::value, &value);
}

} // namespace plandeck
