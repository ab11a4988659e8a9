// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/signature.h"
#include "services/security/signaturedoctor.h"

#include <QtTest/QtTest>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

using Step = SignatureFinding::Step;
using Verdict = SignatureFinding::Verdict;

constexpr qint64 now = 1'750'000'000;
const QByteArray secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const QByteArray body = R"({"id":"m1","type":"plan.created","data":{"name":"Müsli Pro","price":999}})";
const QByteArray id = "0190a1b2-0000-7000-8000-000000000001";

QByteArray keyOf(const QByteArray &secret)
{
    return QByteArray::fromBase64(secret.mid(6));
}

/// Both kinds of headers, as the sender makes them.
QString standardHeaders(qint64 seconds = now, const QByteArray &key = keyOf(secret))
{
    const auto time = QByteArray::number(seconds);
    return QString::fromUtf8("Content-Type: application/json\nwebhook-id: " + id + "\nwebhook-timestamp: " + time
                             + "\nwebhook-signature: v1," + HmacSha256(key).base64Of({id, ".", time, ".", body}));
}

QString stripeHeaders(qint64 seconds = now, const QByteArray &key = secret)
{
    const auto time = QByteArray::number(seconds);
    return QString::fromUtf8("X-Webhook-Signature: t=" + time + ",v1=" + HmacSha256(key).hexOf({time, ".", body}));
}

QList<SignatureFinding> examined(const QString &headers, const QByteArray &received = body, const QByteArray &key = secret,
                                 const SentMessage &sent = {})
{
    return signaturedoctor::examine({.headers = headers, .body = received, .secret = Secret(key)}, sent, now);
}

QStringList codes(const QList<SignatureFinding> &findings, Verdict verdict)
{
    QStringList codes;
    for (const auto &finding : findings)
        if (finding.verdict == verdict)
            codes.append(finding.code);
    return codes;
}

QString bad(const QList<SignatureFinding> &findings)
{
    return codes(findings, Verdict::Bad).join(u' ');
}

} // namespace

class SignatureDoctorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aGoodMessageHasNothingWrong_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::newRow("standard") << standardHeaders();
        QTest::newRow("stripe") << stripeHeaders();
        QTest::newRow("as curl prints them")
            << u"> POST /hooks HTTP/1.1\r\n> "_s + standardHeaders().replace(u"\n"_s, u"\r\n> "_s);
        QTest::newRow("in capitals") << standardHeaders().replace(u"webhook-"_s, u"Webhook-"_s);
        QTest::newRow("as JSON") << u"\""_s + standardHeaders().replace(u": "_s, u"\": \""_s).replace(u"\n"_s, u"\",\n\""_s)
                                        + u"\""_s;
        QTest::newRow("with another signature before it") << standardHeaders().replace(u"v1,"_s, u"v2,zzz v1,AAAA v1,"_s);
    }
    void aGoodMessageHasNothingWrong()
    {
        QFETCH(QString, headers);
        const auto findings = examined(headers);
        QCOMPARE(bad(findings), QString());
        QCOMPARE(findings.size(), 5); // one for each step
        QVERIFY(std::ranges::is_sorted(findings, {}, &SignatureFinding::step));
        QCOMPARE(findings.last().code, u"signature_good"_s);
    }

    void theWrongThingIsNamed_data()
    {
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QString &headers, const QByteArray &received, const QByteArray &key,
                            const QString &code) { QTest::newRow(name) << headers << received << key << code; };
        const auto without = [](const QString &name) {
            auto lines = standardHeaders().split(u'\n');
            lines.removeIf([&](const QString &line) { return line.startsWith(name); });
            return lines.join(u'\n');
        };
        row("no headers", u"Content-Type: text/plain"_s, body, secret, u"headers_none"_s);
        row("no id", without(u"webhook-id"_s), body, secret, u"header_missing"_s);
        row("no time", without(u"webhook-timestamp"_s), body, secret, u"header_missing"_s);
        row("no signature", without(u"webhook-signature"_s), body, secret, u"header_missing"_s);
        row("no t=", u"X-Webhook-Signature: v1=00"_s, body, secret, u"header_without_time"_s);
        row("no secret", standardHeaders(), body, {}, u"secret_missing"_s);
        row("quoted secret", standardHeaders(), body, '"' + secret + '"', u"secret_framed"_s);
        row("secret without its front", standardHeaders(), body, secret.mid(6), u"secret_prefix_missing"_s);
        row("half a secret", standardHeaders(), body, secret.chopped(9), u"secret_cut secret_or_body"_s);
        row("stale", standardHeaders(now - 301), body, secret, u"timestamp_stale"_s);
        row("stale, Stripe's form", stripeHeaders(now - 4000), body, secret, u"timestamp_stale"_s);
        row("early", standardHeaders(now + 301), body, secret, u"timestamp_ahead"_s);
        row("milliseconds", standardHeaders(now * 1000), body, secret, u"timestamp_in_milliseconds"_s);
        row("a date", standardHeaders().replace(u"webhook-timestamp: 1750000000"_s, u"webhook-timestamp: yesterday"_s), body,
            secret, u"timestamp_not_a_number secret_or_body"_s);
        row("hex", standardHeaders().replace(QRegularExpression(u"v1,.*"_s), u"v1,"_s + QString(64, u'a')), body, secret,
            u"signature_in_hex"_s);
        row("base64", u"X-Webhook-Signature: t=1750000000,v1=g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="_s, body, secret,
            u"signature_in_base64"_s);
        row("cut", standardHeaders().chopped(4), body, secret, u"signature_cut"_s);
        row("no version", standardHeaders().replace(u"v1,"_s, u""_s), body, secret, u"signature_version_missing"_s);
        row("key not decoded", standardHeaders(now, secret), body, secret, u"key_not_decoded"_s);
        row("key decoded", stripeHeaders(now, keyOf(secret)), body, secret, u"key_decoded"_s);
        row("no body", standardHeaders(), {}, secret, u"body_empty"_s);
        row("line end added", standardHeaders(), body + "\r\n", secret, u"body_line_end_added"_s);
        row("mark added", standardHeaders(), "\xef\xbb\xbf" + body, secret, u"body_mark_added"_s);
        row("reformatted", standardHeaders(), QByteArray(body).replace(":", ": ").replace(",", ",\n  "), secret,
            u"body_reformatted"_s);
        row("twice encoded", standardHeaders(), QString::fromLatin1(body).toUtf8(), secret, u"body_twice_encoded"_s);
        row("who knows", standardHeaders(), R"({"id":"m2"})", secret, u"secret_or_body"_s);
    }
    void theWrongThingIsNamed()
    {
        QFETCH(QString, headers);
        QFETCH(QByteArray, received);
        QFETCH(QByteArray, key);
        QFETCH(QString, code);
        QCOMPARE(bad(examined(headers, received, key)), code);
    }

    void lineEndsThatWereChangedAreFound_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QString>("code");
        QTest::newRow("trimmed") << QByteArray("{}\n") << QByteArray("{}") << u"body_line_end_lost"_s;
        QTest::newRow("LF became CR LF") << QByteArray("{\n}") << QByteArray("{\r\n}") << u"body_line_ends_changed"_s;
        QTest::newRow("CR LF became LF") << QByteArray("{\r\n}") << QByteArray("{\n}") << u"body_line_ends_changed"_s;
    }
    void lineEndsThatWereChangedAreFound()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, received);
        QFETCH(QString, code);
        const auto time = QByteArray::number(now);
        const auto headers =
            QString::fromUtf8("X-Webhook-Signature: t=" + time + ",v1=" + HmacSha256(secret).hexOf({time, ".", sent}));
        QCOMPARE(bad(examined(headers, received)), code);
    }

    void whatIsOnRecordTellsBodyFromSecret()
    {
        const auto other = QByteArray("whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=");
        const SentMessage sent{.body = body, .secretLast8 = QString::fromLatin1(secret.right(8))};
        auto changed = body;
        changed.replace("999", "111");
        const auto byBody = examined(standardHeaders(), changed, secret, sent);
        QCOMPARE(bad(byBody), u"body_changed"_s);
        QCOMPARE(byBody.last().value, QString::number(body.indexOf("999") + 1));

        const auto bySecret = examined(standardHeaders(), body, other, sent);
        QCOMPARE(bad(bySecret), u"secret_other"_s);
        QCOMPARE(codes(bySecret, Verdict::Warning), QStringList{u"secret_not_current"_s});

        // the message was signed by a secret before the present one: the body on record clears the body
        QCOMPARE(bad(examined(standardHeaders(now, keyOf(other)), body, secret, sent)), u"secret_other"_s);
    }

    void everythingWrongIsSaidAtOnce()
    {
        const auto findings = examined(standardHeaders(now - 5000), body + "\n", " " + secret);
        QCOMPARE(bad(findings), u"secret_framed timestamp_stale body_line_end_added"_s);
        const auto stale = std::ranges::find(findings, Step::Timestamp, &SignatureFinding::step);
        QCOMPARE(stale->value, u"5000"_s);
    }

    void theSenderFindsTheMessageByItsId()
    {
        QCOMPARE(signaturedoctor::messageIdOf(standardHeaders()), QString::fromLatin1(id));
        QCOMPARE(signaturedoctor::messageIdOf(stripeHeaders()), QString());
    }
};

QTEST_GUILESS_MAIN(SignatureDoctorTest)
#include "signaturedoctor_test.moc"
