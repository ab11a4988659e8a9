// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/say.h"

#include <QtCore/QTextStream>

namespace plandeck {

void say(FILE *stream, const QString &line)
{
    QTextStream(stream) << line << Qt::endl;
}

} // namespace plandeck
