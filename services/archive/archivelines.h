// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/field.h"

namespace plandeck {

/// The lines of an archive besides its rows.
struct ArchiveHead
{
    QString archive = {};
    qint64 format = 0;
    qint64 version = 0; // of the schema

    static constexpr std::array fields{field<&ArchiveHead::archive>("archive"), field<&ArchiveHead::format>("format"),
                                       field<&ArchiveHead::version>("schema")};
};

struct TableHead
{
    QString table = {};
    QStringList columns = {};
    QList<qint64> json = {}; // the columns whose text is JSON, as far as the engine knows

    static constexpr std::array fields{field<&TableHead::table>("table"), field<&TableHead::columns>("columns"),
                                       field<&TableHead::json>("json")};
};

struct TableEnd
{
    qint64 rows = 0;
    QString digest = {};

    static constexpr std::array fields{field<&TableEnd::rows>("rows"), field<&TableEnd::digest>("digest")};
};

struct ArchiveEnd
{
    qint64 tables = 0;

    static constexpr std::array fields{field<&ArchiveEnd::tables>("tables")};
};

inline constexpr qint64 archiveFormat = 1;

} // namespace plandeck
