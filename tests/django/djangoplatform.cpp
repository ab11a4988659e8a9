// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/django/djangoplatform.h"

#include <QtCore/QProcess>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

void makeDjangoPlatform(const DatabaseUrl &url)
{
    QStringList arguments{u"-B"_s, QString::fromUtf8(PLANDECK_DJANGO)};
    if (url.engine == Engine::Sqlite)
        arguments << u"sqlite"_s << url.path;
    else
        arguments << u"postgresql"_s << url.hosts.first().name << QString::number(url.hosts.first().port) << url.user
                  << url.database;
    QProcess django;
    django.setProcessChannelMode(QProcess::MergedChannels);
    django.start(QString::fromUtf8(PLANDECK_SYSTEM_PYTHON), arguments);
    if (!django.waitForFinished(60'000) || django.exitCode() != 0)
        qFatal("Django does not make its database: %s", django.readAll().constData());
}

} // namespace plandeck
