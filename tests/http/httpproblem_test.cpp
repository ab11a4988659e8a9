// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/problem.h"
#include "services/http/problemtext.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

QJsonObject documentOf(const Error &error)
{
    return QJsonDocument::fromJson(problemResponse(error, "req-1").body).object();
}

QByteArray headerOf(const HttpResponse &response, QByteArrayView name)
{
    return HttpRequest{.headers = response.headers}.header(name);
}

} // namespace

Q_DECLARE_METATYPE(plandeck::Error::Kind)

class HttpProblemTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusFollowsKindAndCode_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("title");
        using K = Error::Kind;
        QTest::newRow("invalid") << K::Invalid << u"validation_failed"_s << 400 << u"Bad Request"_s;
        QTest::newRow("unauthenticated") << K::Unauthenticated << u"token_expired"_s << 401 << u"Unauthorized"_s;
        QTest::newRow("denied") << K::Denied << u"permission_denied"_s << 403 << u"Forbidden"_s;
        QTest::newRow("not found") << K::NotFound << u"not_found"_s << 404 << u"Not Found"_s;
        QTest::newRow("method") << K::Invalid << u"method_not_allowed"_s << 405 << u"Method Not Allowed"_s;
        QTest::newRow("timeout") << K::Invalid << u"request_timeout"_s << 408 << u"Request Timeout"_s;
        QTest::newRow("conflict") << K::Conflict << u"idempotency_mismatch"_s << 409 << u"Conflict"_s;
        QTest::newRow("payload") << K::Invalid << u"payload_too_large"_s << 413 << u"Content Too Large"_s;
        QTest::newRow("uri") << K::Invalid << u"uri_too_long"_s << 414 << u"URI Too Long"_s;
        QTest::newRow("media type") << K::Invalid << u"unsupported_media_type"_s << 415 << u"Unsupported Media Type"_s;
        QTest::newRow("throttled") << K::Throttled << u"throttled"_s << 429 << u"Too Many Requests"_s;
        QTest::newRow("headers") << K::Invalid << u"headers_too_large"_s << 431 << u"Request Header Fields Too Large"_s;
        QTest::newRow("internal") << K::Internal << u"internal"_s << 500 << u"Internal Server Error"_s;
        QTest::newRow("not implemented") << K::Invalid << u"not_implemented"_s << 501 << u"Not Implemented"_s;
        QTest::newRow("upstream") << K::Upstream << u"stripe_refused"_s << 502 << u"Bad Gateway"_s;
        QTest::newRow("unavailable") << K::Unavailable << u"overloaded"_s << 503 << u"Service Unavailable"_s;
        QTest::newRow("storage") << K::Storage << u"storage_unavailable"_s << 503 << u"Service Unavailable"_s;
    }

    void statusFollowsKindAndCode()
    {
        QFETCH(const Error::Kind, kind);
        QFETCH(const QString, code);
        QFETCH(const int, status);
        QFETCH(const QString, title);
        const Error error{.kind = kind, .code = code, .detail = u"SELECT secret FROM vault"_s};
        const auto response = problemResponse(error, "req-1");
        const auto document = documentOf(error);
        QCOMPARE(response.status, status);
        QCOMPARE(response.type, "application/problem+json");
        QCOMPARE(document.value("type"_L1).toString(), u"about:blank"_s);
        QCOMPARE(document.value("title"_L1).toString(), title);
        QCOMPARE(document.value("status"_L1).toInt(), status);
        QCOMPARE(document.value("code"_L1).toString(), code);
        QCOMPARE(document.value("detail"_L1).toString(), problemText(code));
        QCOMPARE(document.value("request_id"_L1).toString(), u"req-1"_s);
        QCOMPARE(document.size(), 6);
        QVERIFY(!response.body.contains("vault"));
    }

    void anErrorWithoutACodeGetsOne()
    {
        QCOMPARE(documentOf({.kind = Error::Kind::Internal}).value("code"_L1).toString(), u"internal"_s);
        QCOMPARE(documentOf({.kind = Error::Kind::NotFound}).value("code"_L1).toString(), u"not_found"_s);
        QCOMPARE(documentOf({.kind = Error::Kind::Storage}).value("code"_L1).toString(), u"storage_unavailable"_s);
    }

    void fieldProblemsBecomeErrorsAndCodes()
    {
        const auto document = documentOf(
            {.kind = Error::Kind::Invalid,
             .code = u"validation_failed"_s,
             .problems = {{u"name"_s, u"required"_s}, {u"features[3]"_s, u"too_long"_s}, {u"name"_s, u"name_taken"_s}}});
        const auto errors = document.value("errors"_L1).toObject();
        const auto codes = document.value("error_codes"_L1).toObject();
        QCOMPARE(errors.value("name"_L1).toArray(), QJsonArray({u"This field is required."_s, u"This name is already taken."_s}));
        QCOMPARE(errors.value("features[3]"_L1).toArray(), QJsonArray({u"This text is too long."_s}));
        QCOMPARE(codes.value("name"_L1).toArray(), QJsonArray({u"required"_s, u"name_taken"_s}));
        QCOMPARE(codes.value("features[3]"_L1).toArray(), QJsonArray({u"too_long"_s}));
    }

    void theFieldAloneIsAFieldProblemToo()
    {
        const auto document = documentOf({.kind = Error::Kind::Invalid, .code = u"email_taken"_s, .field = u"email"_s});
        QCOMPARE(document.value("error_codes"_L1).toObject().value("email"_L1).toArray(), QJsonArray({u"email_taken"_s}));
        QCOMPARE(document.value("errors"_L1).toObject().value("email"_L1).toArray(), QJsonArray({problemText(u"email_taken"_s)}));
    }

    void membersAreMergedButReplaceNothing()
    {
        const auto document =
            documentOf({.kind = Error::Kind::Invalid,
                        .code = u"name_taken"_s,
                        .members = {{u"conflicting_plan"_s, u"\"p1\""_s},
                                    {u"valid"_s, u"false"_s},
                                    {u"code"_s, u"\"forged\""_s},
                                    {u"status"_s, u"200"_s}}});
        QCOMPARE(document.value("conflicting_plan"_L1), QJsonValue(u"p1"_s)); // they are JSON
        QCOMPARE(document.value("valid"_L1), QJsonValue(false));
        QCOMPARE(document.value("code"_L1).toString(), u"name_taken"_s);
        QCOMPARE(document.value("status"_L1).toInt(), 400);
    }

    void rolesAreNamedWhereOneIsMissing()
    {
        const auto document =
            documentOf({.kind = Error::Kind::Denied, .code = u"permission_denied"_s, .requiredRoles = {u"owner"_s, u"admin"_s}});
        QCOMPARE(document.value("required_roles"_L1).toArray(), QJsonArray({u"owner"_s, u"admin"_s}));
    }

    void stripeIsQuoted()
    {
        const auto refusal = std::make_shared<StripeRefusal>(
            StripeRefusal{.code = u"resource_missing"_s, .requestId = u"req_9"_s, .message = u"No such price."_s});
        const auto document = documentOf({.kind = Error::Kind::Upstream, .code = u"stripe_refused"_s, .stripe = refusal});
        const auto stripe = document.value("stripe"_L1).toObject();
        QCOMPARE(stripe.value("code"_L1).toString(), u"resource_missing"_s);
        QVERIFY(stripe.value("decline_code"_L1).isNull());
        QCOMPARE(stripe.value("request_id"_L1).toString(), u"req_9"_s);
        QCOMPARE(document.value("detail"_L1).toString(), u"No such price."_s);
    }

    void headersFollowTheError()
    {
        const auto throttled = problemResponse({.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 17}, "r");
        QCOMPARE(headerOf(throttled, "Retry-After"), "17");
        QVERIFY(headerOf(throttled, "WWW-Authenticate").isEmpty());
        const auto nobody = problemResponse({.kind = Error::Kind::Unauthenticated, .code = u"not_authenticated"_s}, "r");
        QCOMPARE(headerOf(nobody, "WWW-Authenticate"), "Bearer");
        QVERIFY(headerOf(nobody, "Retry-After").isEmpty());
        const auto away = problemResponse({.kind = Error::Kind::Storage, .code = u"connection_lost"_s}, "r");
        QCOMPARE(headerOf(away, "Retry-After"), "5"); // never left to guess
    }

    void textsAreSentences()
    {
        QCOMPARE(problemText(u"required"_s), u"This field is required."_s);
        QCOMPARE(problemText(u"plan_limit_reached"_s), u"Plan limit reached."_s);
        QCOMPARE(problemText({}), QString());
    }
};

QTEST_APPLESS_MAIN(HttpProblemTest)
#include "httpproblem_test.moc"
