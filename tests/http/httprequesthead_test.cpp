// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/http/requesthead.h"

#include <QtCore/QBuffer>
#include <QtTest/QtTest>

using namespace plandeck;

namespace {

using Verdict = RequestHead::Verdict;

const QByteArray host = "Host: localhost\r\n";

/// Shows the head the bytes in pieces of this size and takes them, as the server's parser would.
Verdict feed(RequestHead &head, const QByteArray &bytes, qsizetype piece)
{
    auto verdict = Verdict::Incomplete;
    for (qsizetype at = 0; at < bytes.size() && verdict == Verdict::Incomplete; at += piece) {
        QBuffer device;
        device.setData(bytes.mid(at, piece));
        device.open(QIODevice::ReadOnly);
        verdict = head.look(device);
    }
    return verdict;
}

} // namespace

class HttpRequestHeadTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("code");
        const auto row = [](const char *name, const QByteArray &bytes, const char *code = "bad_request") {
            QTest::newRow(name) << bytes << QByteArray(code);
        };
        const QByteArray line = "POST /a HTTP/1.1\r\n";
        row("no host", line + "\r\n");
        row("two hosts", line + host + host + "\r\n");
        row("two lengths", line + host + "Content-Length: 5\r\nContent-Length: 5\r\n\r\n");
        row("list of lengths", line + host + "Content-Length: 5, 5\r\n\r\n");
        row("negative length", line + host + "Content-Length: -5\r\n\r\n");
        row("signed length", line + host + "Content-Length: +5\r\n\r\n");
        row("hexadecimal length", line + host + "Content-Length: 0x5\r\n\r\n");
        row("empty length", line + host + "Content-Length:\r\n\r\n");
        row("length of 2^64-1", line + host + "Content-Length: 18446744073709551615\r\n\r\n", "payload_too_large");
        row("length of 2^64+5", line + host + "Content-Length: 18446744073709551621\r\n\r\n", "payload_too_large");
        row("length above the limit", line + host + "Content-Length: 1048577\r\n\r\n", "payload_too_large");
        row("chunked", line + host + "Transfer-Encoding: chunked\r\n\r\n", "not_implemented");
        row("identity", line + host + "Transfer-Encoding: identity\r\n\r\n", "not_implemented");
        row("length, then chunked", line + host + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n");
        row("chunked, then length", line + host + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n");
        row("chunked in a disguise", line + host + "Transfer-Encoding : chunked\r\n\r\n");
        row("blank before the colon", line + host + "Content-Length : 5\r\n\r\n");
        row("blank before the name", line + host + " Content-Length: 5\r\n\r\n");
        row("folded line", line + host + "X-A: b\r\n c\r\n\r\n");
        row("folded by a tab", line + host + "X-A: b\r\n\tc\r\n\r\n");
        row("no colon", line + host + "nonsense\r\n\r\n");
        row("no name", line + host + ": value\r\n\r\n");
        row("bare LF in the request line", "GET / HTTP/1.1\n" + host + "\r\n");
        row("bare LF in a header", line + "Host: localhost\n\r\n");
        row("bare LF at the end", line + host + "\n");
        row("bare CR in a value", line + host + "X-A: b\rX-B: c\r\n\r\n");
        row("NUL in a value", line + host + QByteArray("X-A: b\0c\r\n\r\n", 13));
        row("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\n", 17) + host + "\r\n");
        row("escape in a value", line + host + "X-A: \x1b[2J\r\n\r\n");
        row("raw UTF-8 in the target", "GET /\xc3\xa9 HTTP/1.1\r\n" + host + "\r\n");
        row("fragment in the target", "GET /#a HTTP/1.1\r\n" + host + "\r\n");
        row("blank in the target", "GET /a b HTTP/1.1\r\n" + host + "\r\n");
        row("two blanks", "GET  / HTTP/1.1\r\n" + host + "\r\n");
        row("absolute target", "GET http://localhost/ HTTP/1.1\r\n" + host + "\r\n");
        row("asterisk", "OPTIONS * HTTP/1.1\r\n" + host + "\r\n");
        row("no version", "GET /\r\n" + host + "\r\n");
        row("version 0.9", "GET / HTTP/0.9\r\n" + host + "\r\n");
        row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n");
        row("leading blank", " GET / HTTP/1.1\r\n" + host + "\r\n");
        row("no end of empty lines", "\r\n\r\n\r\n");
        row("method nobody knows", "BREW /pot HTTP/1.1\r\n" + host + "\r\n", "not_implemented");
        row("CONNECT", "CONNECT /a HTTP/1.1\r\n" + host + "\r\n", "not_implemented");
        row("TRACE", "TRACE / HTTP/1.1\r\n" + host + "\r\n", "not_implemented");
        row("lower-case method", "get / HTTP/1.1\r\n" + host + "\r\n", "not_implemented");
        row("web socket", "GET / HTTP/1.1\r\n" + host + "Connection: Upgrade\r\nUpgrade: WebSocket\r\n\r\n", "not_implemented");
        row("long request line", "GET /" + QByteArray(8192, 'a') + " HTTP/1.1\r\n" + host + "\r\n", "uri_too_long");
        row("request line without an end", QByteArray(9000, 'a'), "uri_too_long");
        row("one long header", line + host + "X-A: " + QByteArray(16384, 'a') + "\r\n\r\n", "headers_too_large");
        row("headers without an end", line + QByteArray("X-A: bcdef\r\n").repeated(90) + QByteArray(17000, 'a'),
            "headers_too_large");
        row("101 headers", line + host + QByteArray("X-A: b\r\n").repeated(100) + "\r\n", "headers_too_large");
    }

    void refuses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, code);
        const GuardLimits limits;
        for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            RequestHead head(limits);
            QCOMPARE(feed(head, bytes, piece), Verdict::Refused);
            QCOMPARE(head.refusal().toByteArray(), code);
        }
    }

    void takesWhatIsRight_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("least") << "GET / HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("HTTP/1.0 without a host") << QByteArray("GET / HTTP/1.0\r\n\r\n");
        QTest::newRow("an empty line before") << "\r\nGET / HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("empty header") << "GET / HTTP/1.1\r\n" + host + "X-A:\r\n\r\n";
        QTest::newRow("no blank after the colon") << QByteArray("GET / HTTP/1.1\r\nHost:localhost\r\n\r\n");
        QTest::newRow("UTF-8 in a value") << "GET / HTTP/1.1\r\n" + host + "X-A: \xc3\xa9\r\n\r\n";
        QTest::newRow("h2c offered") << "GET / HTTP/1.1\r\n" + host
                                            + "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\n\r\n";
        QTest::newRow("longest request line") << "GET /" + QByteArray(8192 - 14, 'a') + " HTTP/1.1\r\n" + host + "\r\n";
        QTest::newRow("100 headers") << "GET / HTTP/1.1\r\n" + host + QByteArray("X-A: b\r\n").repeated(99) + "\r\n";
        QTest::newRow("largest body") << "POST / HTTP/1.1\r\n" + host + "Content-Length: 1048576\r\n\r\n";
    }

    void takesWhatIsRight()
    {
        QFETCH(const QByteArray, bytes);
        const GuardLimits limits;
        for (const qsizetype piece : {bytes.size(), qsizetype(1), qsizetype(7)}) {
            RequestHead head(limits);
            QCOMPARE(feed(head, bytes, piece), Verdict::Complete);
        }
    }

    void tellsWhatTheRequestIs()
    {
        const GuardLimits limits;
        RequestHead head(limits);
        const QByteArray bytes =
            "POST /a//%2e%2e/b?x=%20&y=? HTTP/1.1\r\nhOsT: [::1]:8787\r\nContent-Length: 007\r\n"
            "Expect: 100-Continue\r\nConnection: keep-alive , CLOSE\r\nX-Request-Id: abc\r\nAccept: a\r\nACCEPT:\tb \r\n\r\n";
        QCOMPARE(feed(head, bytes + "1234567GET", bytes.size() + 10), Verdict::Complete);
        QCOMPARE(head.taken(), bytes.size());
        QCOMPARE(head.contentLength(), 7);
        QCOMPARE(head.host().toByteArray(), "[::1]:8787");
        QCOMPARE(head.requestId().toByteArray(), "abc");
        QVERIFY(head.wantsContinue());
        QVERIFY(head.wantsClose());
        QVERIFY(!head.isHead());

        const HttpRequest request = head.request();
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, "/a//%2e%2e/b");
        QCOMPARE(request.query, "x=%20&y=?");
        QCOMPARE(request.header("accept"), "a, b");
        QCOMPARE(request.header("content-LENGTH"), "007");
        QCOMPARE(request.header("x-absent"), QByteArray());
        QCOMPARE(request.headers.first().first, "hOsT");
    }

    void forgetsTheLastRequest()
    {
        const GuardLimits limits;
        RequestHead head(limits);
        QCOMPARE(
            feed(head, "HEAD / HTTP/1.0\r\nContent-Length: 5\r\nX-Request-Id: a\r\nHost: b\r\nConnection: close\r\n\r\n", 100),
            Verdict::Complete);
        head.clear();
        QVERIFY(!head.hasBegun());
        QCOMPARE(feed(head, "GET /next HTTP/1.1\r\n" + host + "\r\n", 100), Verdict::Complete);
        QCOMPARE(head.contentLength(), 0);
        QVERIFY(!head.wantsClose());
        QVERIFY(!head.isHead());
        QVERIFY(head.requestId().isEmpty());
        QCOMPARE(head.request().path, "/next");
        QCOMPARE(head.request().headers.size(), 1);
    }

    void emptyLinesAreNoBeginning()
    {
        const GuardLimits limits;
        RequestHead head(limits);
        QCOMPARE(feed(head, "\r\n", 1), Verdict::Incomplete);
        QVERIFY(!head.hasBegun());
        QCOMPARE(feed(head, "G", 1), Verdict::Incomplete);
        QVERIFY(head.hasBegun());
    }
};

QTEST_APPLESS_MAIN(HttpRequestHeadTest)
#include "httprequesthead_test.moc"
