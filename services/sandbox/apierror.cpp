// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/apierror.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {

QJsonObject ApiError::json() const
{
    QJsonObject error{{u"type"_s, type}, {u"message"_s, message}};
    if (!code.isEmpty()) {
        error.insert(u"code"_s, code);
        error.insert(u"doc_url"_s, QString(u"https://stripe.com/docs/error-codes/"_s + QString(code).replace(u'_', u'-')));
    }
    if (!param.isEmpty())
        error.insert(u"param"_s, param);
    for (auto it = more.begin(); it != more.end(); ++it)
        error.insert(it.key(), it.value());
    return {{u"error"_s, error}};
}

Refusal invalidParameter(const QString &param, const QString &message)
{
    return refused({.param = param, .message = message});
}

Refusal invalidParameter(const QString &param, const QString &code, const QString &message)
{
    return refused({.code = code, .param = param, .message = message});
}

Refusal missingParameter(const QString &param)
{
    return invalidParameter(param, u"parameter_missing"_s, u"Missing required param: %1."_s.arg(param));
}

Refusal noSuch(const QString &object, const QString &id, const QString &param)
{
    return invalidParameter(param, u"resource_missing"_s, u"No such %1: '%2'"_s.arg(object, id));
}

Refusal noSuchInPath(const QString &object, const QString &id)
{
    return refused(
        {.status = 404, .code = u"resource_missing"_s, .param = u"id"_s, .message = u"No such %1: '%2'"_s.arg(object, id)});
}

Refusal accountInvalid(const QString &maskedKey, const QString &account)
{
    return refused({.status = 403,
                    .code = u"account_invalid"_s,
                    .message = u"The provided key '%1' does not have access to account '%2' (or that account does not exist). "
                               "Application access may have been revoked."_s.arg(maskedKey, account)});
}

QString maskedKey(const QString &key)
{
    const auto shown = key.startsWith(u"sk_") || key.startsWith(u"rk_") || key.startsWith(u"pk_") ? 8 : 0;
    if (key.size() < shown + 4)
        return QString(key.size(), u'*');
    return key.left(shown) + QString(std::min<qsizetype>(key.size() - shown - 4, 16), u'*') + key.right(4);
}

} // namespace plandeck::sandbox
