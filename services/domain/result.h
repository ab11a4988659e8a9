// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMap>
#include <QtCore/QString>

#include <memory>
#include <optional>
#include <tl/expected.hpp>

namespace plandeck {

using TextMap = QMap<QString, QString>;

/// One thing wrong with one field.
struct Problem
{
    QString field; // "name", "features[3]", "metadata.colour"
    QString code; // "required", "too_long"; one place in each face turns codes into sentences
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What Stripe said when it refused a call: never the whole answer, which may repeat what was sent.
struct StripeRefusal
{
    QString code = {}; // "resource_missing"
    QString declineCode = {}; // "insufficient_funds"
    QString requestId = {}; // "req_…"
    QString message = {}; // Stripe's words, for people
    int status = 0; // of HTTP: 404 is an id in the path, 400 one in a parameter
    friend bool operator==(const StripeRefusal &, const StripeRefusal &) = default;
};

/// Every failure of every layer. Kind decides behaviour (status code, retry), code decides words.
struct Error
{
    enum class Kind {
        Invalid, // 400: the request is at fault
        Unauthenticated, // 401
        Denied, // 403
        NotFound, // 404: also another tenant's id
        Conflict, // 409
        Throttled, // 429: see retryAfter
        Upstream, // 502: Stripe does not answer, or refuses
        Unavailable, // 503: try again later
        Storage, // 503: the database said no
        Internal, // 500
    };

    Kind kind = Kind::Internal;
    QString code = {}; // stable: "name_taken"; tests, clients and messages hang on it
    QString field = {}; // the form field at fault, if one is
    QString detail = {}; // for the log; never shown raw, never a secret
    QString explanation = {}; // English, for the client, where the code's own sentence is not enough
    QList<Problem> problems = {};
    int retryAfter = 0; // seconds; 0 is unsaid
    QStringList requiredRoles = {}; // Denied: who could
    TextMap members = {}; // further members of the problem document, as JSON: {"valid", "false"}
    std::shared_ptr<const StripeRefusal> stripe = {};
};

template<typename T = void>
using Result = tl::expected<T, Error>;

using Unexpected = tl::unexpected<Error>;

/// return failed({.kind = Error::Kind::NotFound, .code = u"not_found"_s});
inline Unexpected failed(Error error)
{
    return Unexpected(std::move(error));
}

/// A rule of the domain that one field breaks: 400 with errors.<field>.
inline Unexpected invalid(const QString &field, const QString &code)
{
    return failed({.kind = Error::Kind::Invalid, .code = code, .field = field, .problems = {{field, code}}});
}

/// The one answer for an id that does not exist and for one of another tenant.
inline Unexpected notFound()
{
    return failed({.kind = Error::Kind::NotFound, .code = QStringLiteral("not_found")});
}

/// For everybody of a tenant that the platform has suspended.
inline Unexpected tenantSuspended()
{
    return failed({.kind = Error::Kind::Denied, .code = QStringLiteral("tenant_suspended")});
}

} // namespace plandeck
