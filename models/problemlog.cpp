// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/problemlog.h"

namespace plandeck {

ProblemLog::ProblemLog(Desk &desk, QObject *parent)
    : QObject(parent)
{
    connect(&desk, &Desk::operationFailed, this, [this](const QString &operation, const Error &error) {
        m_entries.prepend({.at = QDateTime::currentDateTimeUtc(),
                           .operation = operation,
                           .code = error.code,
                           .stripeRequest = error.stripe ? error.stripe->requestId : QString()});
        m_entries.resize(qMin(m_entries.size(), most));
    });
}

} // namespace plandeck

#include "moc_problemlog.cpp"
