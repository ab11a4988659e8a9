// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/csv.h"
#include "services/domain/json.h"

namespace plandeck {

enum class FileFormat { Csv, Json };

/// By the end of the name; CSV where it says nothing.
[[nodiscard]] FileFormat formatOf(const QString &path);

/// A file of records in three kinds of parts: what stands before the first one, each record, and what stands behind the last.
template<Described T>
[[nodiscard]] QByteArray fileHead(FileFormat format)
{
    return format == FileFormat::Csv ? csvHeader(T::fields) : QByteArray("[");
}

template<Described T>
[[nodiscard]] QByteArray fileEntry(FileFormat format, const T &record, bool isFirst)
{
    return format == FileFormat::Csv ? csvLine(record) : QByteArray((isFirst ? "\n" : ",\n") + toJson(record));
}

[[nodiscard]] QByteArray fileFoot(FileFormat format);

} // namespace plandeck
