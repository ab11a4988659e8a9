// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// fuzz-replay CORPUS: every file of the corpus, and pieces of it, through its target. A fault ends the process; the last line
// says which file it was.
#include "tests/fuzz/targets.h"

#include <QtCore/QDirIterator>
#include <QtCore/QFile>

using namespace plandeck::fuzz;

namespace {

int replay(const Target &target, const QString &folder)
{
    int files = 0;
    QDirIterator all(folder, QDir::Files);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%ls cannot be read", qUtf16Printable(file.fileName()));
        const QByteArray input = file.readAll();
        qInfo("%ls", qUtf16Printable(file.fileName()));
        target.run(input);
        for (qsizetype cut = 0; cut < input.size() && cut < 512; ++cut) { // cut short, and with a byte changed
            target.run(input.first(cut));
            QByteArray changed = input;
            changed[cut] = char(changed[cut] ^ (1 << cut % 8));
            target.run(changed);
        }
        ++files;
    }
    return files;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc != 2)
        qFatal("usage: fuzz-replay CORPUS");
    for (const auto &target : targets) {
        const auto name = QString::fromLatin1(target.name.data(), qsizetype(target.name.size()));
        if (replay(target, QString::fromLocal8Bit(argv[1]) + QLatin1Char('/') + name) == 0)
            qFatal("%ls has no corpus", qUtf16Printable(name));
    }
    return 0;
}
