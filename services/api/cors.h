// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

namespace plandeck {

/// Which pages of other origins may ask: those named, exactly. No cookies are involved, so credentials are never allowed.
class Cors final
{
public:
    explicit Cors(QList<QByteArray> origins);

    /// Adds what an answer must say about origins.
    void complete(const HttpRequest &request, HttpResponse &response) const;

    /// Adds what a preflight asks for: the methods of this path and the headers we read.
    void completePreflight(const HttpRequest &request, const QByteArray &methods, HttpResponse &response) const;

private:
    bool isAllowed(const QByteArray &origin) const;

    QList<QByteArray> m_origins;
};

} // namespace plandeck
