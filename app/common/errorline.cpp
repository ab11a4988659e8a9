// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/errorline.h"

#include "services/http/problemtext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString errorLine(const Error &error)
{
    QString line = QCoreApplication::applicationName() + u": "_s;
    if (!error.field.isEmpty())
        line += error.field + u": "_s;
    line += problemText(error.code) + u" ("_s + error.code + u')';
    for (const auto &problem : error.problems)
        line += u"\n  "_s + problem.field + u": "_s + problemText(problem.code);
    return error.detail.isEmpty() ? line : QString(line + u"\n  "_s + error.detail);
}

} // namespace plandeck
