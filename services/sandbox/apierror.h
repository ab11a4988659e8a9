// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/message.h"

#include <QtCore/QJsonObject>

#include <tl/expected.hpp>

namespace plandeck::sandbox {

/// What Stripe's API says when it refuses: the members of {"error": {…}} and the status.
/// Source: Stripe API reference, "Errors". Texts are for people; clients go by status, type, code and param.
struct ApiError
{
    int status = 400;
    QString type = QStringLiteral("invalid_request_error");
    QString code = {};
    QString param = {};
    QString message = {};
    QList<HttpHeader> headers = {}; // such as Stripe-Should-Retry
    QJsonObject more = {}; // further members: decline_code, charge, payment_intent, …
    bool isEffective = false; // what was done on the way stays: a declined payment leaves its intent and charge behind

    QJsonObject json() const;
    /// Whether an idempotency key keeps this answer: the endpoint had begun, and the request was not merely invalid.
    bool isKept() const { return status == 402 || status >= 500; }
};

template<typename T = void>
using Answer = tl::expected<T, ApiError>;
using Refusal = tl::unexpected<ApiError>;

inline Refusal refused(ApiError error)
{
    return Refusal(std::move(error));
}

/// 400 without a code: what most wrong values get.
Refusal invalidParameter(const QString &param, const QString &message);
/// 400 with a code.
Refusal invalidParameter(const QString &param, const QString &code, const QString &message);
Refusal missingParameter(const QString &param);
/// An id that does not exist: 400 with the parameter's name, or 404 with "id" when it stood in the path.
Refusal noSuch(const QString &object, const QString &id, const QString &param);
Refusal noSuchInPath(const QString &object, const QString &id);
/// 403: the account is not connected to the key's platform, or not any more.
Refusal accountInvalid(const QString &maskedKey, const QString &account);

/// "sk_test_********1234": enough to tell keys apart.
QString maskedKey(const QString &key);

} // namespace plandeck::sandbox
