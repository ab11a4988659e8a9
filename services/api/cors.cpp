// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/cors.h"

namespace plandeck {

Cors::Cors(QList<QByteArray> origins)
    : m_origins(std::move(origins))
{
}

bool Cors::isAllowed(const QByteArray &origin) const
{
    return !origin.isEmpty() && origin != "null" && m_origins.contains(origin);
}

void Cors::complete(const HttpRequest &request, HttpResponse &response) const
{
    if (m_origins.isEmpty())
        return;
    response.headers.emplaceBack("Vary", "Origin"); // also without one: a shared cache must not mix them up
    const auto origin = request.header("Origin");
    if (!isAllowed(origin))
        return;
    response.headers.emplaceBack("Access-Control-Allow-Origin", origin);
    response.headers.emplaceBack("Access-Control-Expose-Headers", "ETag, X-Request-Id, Retry-After, Idempotent-Replayed");
}

void Cors::completePreflight(const HttpRequest &request, const QByteArray &methods, HttpResponse &response) const
{
    if (!isAllowed(request.header("Origin")) || request.header("Access-Control-Request-Method").isEmpty())
        return;
    response.headers.emplaceBack("Access-Control-Allow-Methods", methods);
    response.headers.emplaceBack("Access-Control-Allow-Headers",
                                 "Authorization, X-API-Key, X-Mode, Idempotency-Key, Content-Type, If-Match");
    response.headers.emplaceBack("Access-Control-Max-Age", "600");
}

} // namespace plandeck
