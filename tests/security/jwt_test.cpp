// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/jwt.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 now = 1'700'000'100;
const QByteArray key("0123456789abcdef0123456789abcdef");
const QByteArray ourHeader(R"({"alg":"HS256","typ":"JWT"})");
const QByteArray ourPayload(R"({"sub":"018f6f3e-5f00-7000-8000-000000000001","tenant_id":"018f6f3e-5f00-7000-8000-000000000002",)"
                            R"("role":"admin","token_type":"access","jti":"018f6f3e-5f00-7000-8000-000000000003",)"
                            R"("sid":"018f6f3e-5f00-7000-8000-000000000004","iat":1700000000,"exp":1700003600})");
// Made by Python's hmac.
const QByteArray known(
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
    "eyJzdWIiOiIwMThmNmYzZS01ZjAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDEiLCJ0ZW5hbnRfaWQiOiIwMThmNmYzZS01ZjAwLTcwMDAtODAwMC0wMDAwMDAw"
    "MDAwMDIiLCJyb2xlIjoiYWRtaW4iLCJ0b2tlbl90eXBlIjoiYWNjZXNzIiwianRpIjoiMDE4ZjZmM2UtNWYwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDAzIiwi"
    "c2lkIjoiMDE4ZjZmM2UtNWYwMC03MDAwLTgwMDAtMDAwMDAwMDAwMDA0IiwiaWF0IjoxNzAwMDAwMDAwLCJleHAiOjE3MDAwMDM2MDB9."
    "HQoMOyniGfchh-Z3z6qALqZyvxJJSUop6Uedk-trvlY");

QByteArray base64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Signed with our key, whatever it says: what is refused is refused for its content.
QByteArray signedWith(const QByteArray &header, const QByteArray &payload, const QByteArray &withKey = key,
                      QCryptographicHash::Algorithm algorithm = QCryptographicHash::Sha256)
{
    const QByteArray text = base64(header) + "." + base64(payload);
    return text + "." + base64(QMessageAuthenticationCode::hash(text, withKey, algorithm));
}

QByteArray payloadWith(const QByteArray &from, const QByteArray &to)
{
    Q_ASSERT(ourPayload.contains(from));
    return QByteArray(ourPayload).replace(from, to);
}

TokenClaims knownClaims()
{
    return {.sub = UserId::fromText(u"018f6f3e-5f00-7000-8000-000000000001"_s),
            .tenant = TenantId::fromText(u"018f6f3e-5f00-7000-8000-000000000002"_s),
            .role = Role::Admin,
            .type = TokenClaims::Type::Access,
            .jti = TokenId::fromText(u"018f6f3e-5f00-7000-8000-000000000003"_s),
            .session = SessionId::fromText(u"018f6f3e-5f00-7000-8000-000000000004"_s),
            .iat = 1'700'000'000,
            .exp = 1'700'003'600};
}

} // namespace

class JwtTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysHaveAtLeast32Bytes()
    {
        const auto refused = JwtSigner::create(Secret(key.chopped(1)));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"secret_key_too_short"_s);
        QVERIFY(JwtSigner::create(Secret(key)));
    }

    void tokensAreThoseOfOtherLibraries()
    {
        QCOMPARE(m_signer.sign(knownClaims()).reveal().toByteArray(), known);
        const auto claims = m_signer.verify(known, TokenClaims::Type::Access, now);
        QVERIFY(claims);
        QCOMPARE(*claims, knownClaims());
    }

    void everyRoleAndTypeComesBack()
    {
        for (const auto role : {Role::Owner, Role::Admin, Role::Developer, Role::Billing})
            for (const auto type : {TokenClaims::Type::Access, TokenClaims::Type::Refresh}) {
                auto claims = knownClaims();
                claims.role = role;
                claims.type = type;
                const auto verified = m_signer.verify(m_signer.sign(claims).reveal(), type, now);
                QVERIFY(verified);
                QCOMPARE(*verified, claims);
            }
    }

    void tokensEndAtTheirExpiry()
    {
        QVERIFY(m_signer.verify(known, TokenClaims::Type::Access, 1'700'003'599));
        const auto late = m_signer.verify(known, TokenClaims::Type::Access, 1'700'003'600);
        QVERIFY(!late);
        QCOMPARE(late.error().kind, Error::Kind::Unauthenticated);
        QCOMPARE(late.error().code, u"token_expired"_s);
    }

    void otherHeadersThatSayHs256AreRead_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("other order") << QByteArray(R"({"typ":"JWT","alg":"HS256"})");
        QTest::newRow("no type") << QByteArray(R"({"alg":"HS256"})");
        QTest::newRow("more members") << QByteArray(R"({ "alg" : "HS256", "kid":"1" })");
    }
    void otherHeadersThatSayHs256AreRead()
    {
        QFETCH(QByteArray, header);
        QVERIFY(m_signer.verify(signedWith(header, ourPayload), TokenClaims::Type::Access, now));
    }

    void allElseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("token");
        const auto header = [](const char *name, const QByteArray &json) { QTest::newRow(name) << signedWith(json, ourPayload); };
        const auto payload = [](const char *name, const QByteArray &json) { QTest::newRow(name) << signedWith(ourHeader, json); };

        QTest::newRow("empty") << QByteArray();
        QTest::newRow("dots") << QByteArray("..");
        QTest::newRow("one part") << known.first(known.indexOf('.'));
        QTest::newRow("two parts") << known.first(known.lastIndexOf('.'));
        QTest::newRow("four parts") << known + ".x";
        QTest::newRow("no signature") << known.first(known.lastIndexOf('.') + 1);
        QTest::newRow("signature cut") << known.chopped(1);
        QTest::newRow("signature with other spare bits") << known.chopped(1) + "Z";
        QTest::newRow("signature padded") << known + "=";
        QTest::newRow("line end") << known + "\n";
        QTest::newRow("space in front") << " " + known;
        QTest::newRow("other key") << signedWith(ourHeader, ourPayload, key + "!");
        QTest::newRow("payload of another") << base64(ourHeader) + "." + base64(payloadWith("admin", "owner"))
                                                   + known.sliced(known.lastIndexOf('.'));
        QTest::newRow("huge") << signedWith(ourHeader, payloadWith("{", "{" + QByteArray(4096, ' ')));

        header("alg none", R"({"alg":"none","typ":"JWT"})");
        header("alg in another case", R"({"alg":"hs256","typ":"JWT"})");
        header("alg RS256", R"({"alg":"RS256","typ":"JWT"})");
        header("alg HS512, signed by HS256", R"({"alg":"HS512","typ":"JWT"})");
        header("alg null", R"({"alg":null})");
        header("alg a list", R"({"alg":["HS256"]})");
        header("alg twice", R"({"alg":"none","alg":"HS256"})");
        header("no alg", R"({"typ":"JWT"})");
        header("critical extension", R"({"alg":"HS256","crit":["exp"]})");
        header("not JSON", "HS256");
        header("a list", R"(["HS256"])");
        header("empty header", "");
        QTest::newRow("HS512 indeed") << signedWith(R"({"alg":"HS512","typ":"JWT"})", ourPayload, key,
                                                    QCryptographicHash::Sha512);
        QTest::newRow("none, unsigned") << base64(R"({"alg":"none"})") + "." + base64(ourPayload) + ".";
        const QByteArray padded = base64(R"({"alg":"HS256"})") + "=." + base64(ourPayload);
        QTest::newRow("header padded") << padded + "."
                                              + base64(QMessageAuthenticationCode::hash(padded, key, QCryptographicHash::Sha256));
        const QByteArray spaced = base64(ourHeader) + "." + base64(ourPayload) + " ";
        QTest::newRow("space in payload") << spaced + "."
                                                 + base64(
                                                     QMessageAuthenticationCode::hash(spaced, key, QCryptographicHash::Sha256));

        payload("payload not JSON", "admin");
        payload("payload a list", "[" + ourPayload + "]");
        payload("rubbish behind", ourPayload + "}");
        payload("bad UTF-8", payloadWith("admin", "\xff"));
        payload("claim twice", payloadWith("{", R"({"role":"owner",)"));
        payload("subject a number", payloadWith(R"("018f6f3e-5f00-7000-8000-000000000001")", "7"));
        payload("subject in braces",
                payloadWith("018f6f3e-5f00-7000-8000-000000000001", "{018f6f3e-5f00-7000-8000-000000000001}"));
        payload("subject null id", payloadWith("018f6f3e-5f00-7000-8000-000000000001", "00000000-0000-0000-0000-000000000000"));
        payload("unknown role", payloadWith("admin", "root"));
        payload("role a number", payloadWith(R"("admin")", "0"));
        payload("unknown type", payloadWith("access", "id"));
        payload("expiry a text", payloadWith("1700003600", R"("1700003600")"));
        payload("expiry a fraction", payloadWith("1700003600", "1700003600.0"));
        payload("expiry with exponent", payloadWith("1700003600", "17e8"));
        payload("expiry beyond 64 bits", payloadWith("1700003600", "18446744073709551615"));
        payload("expiry null", payloadWith("1700003600", "null"));
        payload("for an audience", payloadWith("{", R"({"aud":"plandeck-staff",)"));
        for (const auto &field : TokenClaims::fields) {
            if (!field.member) // refused
                continue;
            const auto name = QByteArray(field.name.data(), qsizetype(field.name.size()));
            if (field.member)
                payload(QByteArray("without " + name).constData(), payloadWith("\"" + name + "\"", "\"x\""));
            else
                payload(QByteArray("with " + name).constData(), payloadWith("{", "{\"" + name + "\":1,"));
        }
        QTest::newRow("a refresh token") << signedWith(ourHeader, payloadWith("access", "refresh"));
        QTest::newRow("a refresh token that expired")
            << signedWith(ourHeader, payloadWith("access", "refresh").replace("1700003600", "1"));
    }
    void allElseIsRefused()
    {
        QFETCH(QByteArray, token);
        const auto claims = m_signer.verify(token, TokenClaims::Type::Access, now);
        QVERIFY(!claims);
        QCOMPARE(claims.error().kind, Error::Kind::Unauthenticated);
        QCOMPARE(claims.error().code, u"token_invalid"_s);
    }

    void staffTokensHaveAnAudienceOfTheirOwn()
    {
        const StaffClaims claims{.sub = StaffId::fromText(u"018f6f3e-5f00-7000-8000-000000000001"_s),
                                 .role = StaffRole::Ops,
                                 .jti = TokenId::fromText(u"018f6f3e-5f00-7000-8000-000000000003"_s),
                                 .session = SessionId::fromText(u"018f6f3e-5f00-7000-8000-000000000004"_s),
                                 .iat = now,
                                 .exp = now + 60};
        const auto token = m_signer.sign(claims);
        const auto read = m_signer.verifyStaff(token.reveal(), TokenClaims::Type::Access, now);
        QVERIFY(read);
        QCOMPARE(*read, claims);
        QCOMPARE(m_signer.verifyStaff(token.reveal(), TokenClaims::Type::Refresh, now).error().code, u"token_invalid"_s);
        QCOMPARE(m_signer.verifyStaff(token.reveal(), TokenClaims::Type::Access, now + 60).error().code, u"token_expired"_s);
        QCOMPARE(m_signer.verify(token.reveal(), TokenClaims::Type::Access, now).error().code, u"token_invalid"_s);
        QCOMPARE(m_signer.verifyStaff(known, TokenClaims::Type::Access, now).error().code, u"token_invalid"_s);
        const auto elsewhere = payloadWith("{", R"({"aud":"another",)");
        QCOMPARE(m_signer.verifyStaff(signedWith(ourHeader, elsewhere), TokenClaims::Type::Access, now).error().code,
                 u"token_invalid"_s);
    }

    void verifying()
    {
        QBENCHMARK
        {
            QVERIFY(m_signer.verify(known, TokenClaims::Type::Access, now));
        }
    }

private:
    const JwtSigner m_signer = *JwtSigner::create(Secret(key));
};

QTEST_APPLESS_MAIN(JwtTest)
#include "jwt_test.moc"
