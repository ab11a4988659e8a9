// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordfile.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

FileFormat formatOf(const QString &path)
{
    return path.endsWith(".json"_L1, Qt::CaseInsensitive) ? FileFormat::Json : FileFormat::Csv;
}

QByteArray fileFoot(FileFormat format)
{
    return format == FileFormat::Csv ? QByteArray() : QByteArray("\n]\n");
}

} // namespace plandeck
