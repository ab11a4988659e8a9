// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/sandboxdoor.h"

#include "services/domain/json.h"

#include <QtCore/QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QString fileBeside(const QString &stateFile)
{
    return stateFile + u".address"_s;
}

} // namespace

/// Renamed into place: who looks finds all of it or nothing.
Result<> SandboxDoor::openBeside(const QString &stateFile) const
{
    const auto path = fileBeside(stateFile);
    QFile file(path + u".new"_s);
    file.remove(); // of a run that was killed
    const bool isWritten = file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner)
                           && file.write(toJson(*this)) > 0 && file.flush();
    file.close();
    if (!isWritten || std::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return failed({.kind = Error::Kind::Storage, .code = u"state_file_unwritable"_s, .detail = path});
    return {};
}

void SandboxDoor::closeBeside(const QString &stateFile)
{
    QFile::remove(fileBeside(stateFile));
}

Result<SandboxDoor> SandboxDoor::beside(const QString &stateFile)
{
    QFile file(fileBeside(stateFile));
    SandboxDoor door;
    if (file.open(QIODevice::ReadOnly) && fromJson(file.readAll(), door).isEmpty())
        return door;
    return failed({.kind = Error::Kind::Storage,
                   .code = u"state_file_in_use"_s,
                   .detail = stateFile + u" is used by a program that does not say where its sandbox answers"_s});
}

} // namespace plandeck
