// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/metrics/processfacts.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Seconds since 1970 at which the machine was started.
double bootedAt()
{
    for (const auto &line : contentOf(u"/proc/stat"_s).split('\n'))
        if (line.startsWith("btime "))
            return line.sliced(6).toDouble();
    return 0;
}

} // namespace

ProcessFacts ProcessFacts::now()
{
    ProcessFacts facts;
    // proc(5): behind the name in brackets, which may hold anything, the third field comes first.
    const auto stat = contentOf(u"/proc/self/stat"_s);
    const auto fields = stat.sliced(stat.lastIndexOf(')') + 1).simplified().split(' ');
    const auto field = [&](qsizetype number) { return fields.value(number - 3).toLongLong(); };
    const auto ticks = double(::sysconf(_SC_CLK_TCK));
    facts.cpuSeconds = double(field(14) + field(15)) / ticks;
    facts.threads = field(20);
    facts.startedAt = bootedAt() + double(field(22)) / ticks;
    facts.virtualBytes = field(23);
    facts.residentBytes = field(24) * ::sysconf(_SC_PAGESIZE);
    facts.openDescriptors = QDir(u"/proc/self/fd"_s).entryList(QDir::Files | QDir::System).size();
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) == 0)
        facts.mostDescriptors = qint64(files.rlim_cur);
    return facts;
}

} // namespace plandeck
