// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/domain/worker.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QSysInfo>

#include <csignal>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Field 22 of /proc/<pid>/stat: when the process began, in clock ticks since boot. Empty when it has ended and its parent has
/// not taken note of that yet; nothing when there is nothing to be seen.
std::optional<QString> startOf(qint64 pid)
{
    QFile stat(u"/proc/%1/stat"_s.arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto text = stat.readAll();
    const auto fields = text.mid(text.lastIndexOf(')') + 2).split(' '); // the name before may hold anything
    return QString::fromLatin1(fields.first() == "Z" || fields.first() == "X" ? QByteArray() : fields.value(19));
}

/// Another user's process may be hidden (hidepid) and yet be there.
bool isThere(qint64 pid)
{
    return ::kill(pid_t(pid), 0) == 0 || errno != ESRCH;
}

/// This boot of this machine, and in a container this container: where a process number means something.
QString place()
{
    return QString::fromLatin1(QSysInfo::bootUniqueId()) + u'/' + QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
}

} // namespace

QString workerName()
{
    const auto pid = QCoreApplication::applicationPid();
    return place() + u'#' + QString::number(pid) + u'#' + startOf(pid).value_or(QString());
}

bool isKnownDead(const QString &worker)
{
    const auto parts = worker.split(u'#');
    if (parts.size() != 3 || parts[0] != place())
        return false;
    const auto pid = parts[1].toLongLong();
    const auto start = startOf(pid);
    return start ? *start != parts[2] : !isThere(pid);
}

} // namespace plandeck
