// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/errorline.h"

#include "services/http/problemtext.h"

#include <QtCore/QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

QString errorLine(const Error &error)
{
    const bool isOneProblem =
        error.problems.isEmpty() || (error.problems.size() == 1 && error.problems.first().code == error.code);
    QString line = QCoreApplication::applicationName() + u": "_s;
    if (isOneProblem && !error.field.isEmpty())
        line += error.field + u": "_s;
    line += problemText(error.code) + u" ("_s + error.code + u')';
    if (!error.detail.isEmpty() && error.detail != problemText(error.code)) // a server's detail is the sentence
        line += u": "_s + error.detail;
    for (const auto &problem : isOneProblem ? QList<Problem>() : error.problems)
        line += u"\n  "_s + problem.field + u": "_s + problemText(problem.code);
    return line;
}

} // namespace plandeck
