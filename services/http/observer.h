// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace plandeck {

/// A request as it went, for logs and metrics. Nothing a client could hide a secret in: no path, query, header or body.
struct HttpRecord
{
    QByteArray method = {}; // as it came
    QByteArray route = {}; // the pattern that answered, "/api/v1/auth/plans/{id}/"; empty: nothing of ours
    int status = 0; // 499: the client hung up before its answer, 0: we did
    qint64 microseconds = 0; // from the complete request to the answer
    QByteArray id = {}; // X-Request-Id
    QString client = {}; // the address
    QString tenant = {}; // whose credentials were shown; empty: nobody's
};

/// Told of every request that was answered or refused, in the thread of its loop: it must not wait.
class HttpObserver
{
public:
    virtual ~HttpObserver() = default;
    virtual void requestEnded(const HttpRecord &record) = 0;
};

} // namespace plandeck
