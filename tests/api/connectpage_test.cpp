// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/api/connectpage.h"

#include "services/api/api.h"
#include "services/api/pagewords.h"

#include <QtCore/QCryptographicHash>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtTest/QTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace plandeck {
/// Connects whoever brings "good" as state, and counts how often it was asked.
class ConnectService
{
public:
    Result<ConnectOutcome> handle(const Caller &, const FinishConnect &request)
    {
        ++asked;
        if (request.state.reveal() != "good")
            return failed({.kind = Error::Kind::Invalid, .code = u"state_invalid"_s});
        return ConnectOutcome{{.connected = true}};
    }
    int asked = 0;
};
} // namespace plandeck

namespace {

class NoAuthenticator final : public Authenticator
{
public:
    Result<Caller> authenticate(const Credentials &) const override { return Caller::nobody(); }
};

ConnectOutcome connectedAcme()
{
    ConnectOutcome outcome;
    outcome.connected = true;
    outcome.accountId = u"acct_1QXyz"_s;
    outcome.chargesEnabled = true;
    outcome.payoutsEnabled = true;
    outcome.tenantName = u"Acme GmbH"_s;
    return outcome;
}

HttpResponse pageOf(Result<ConnectOutcome> outcome, const QByteArray &acceptLanguage = {})
{
    CallOf<FinishConnect> call({});
    call.outcome = std::move(outcome);
    return connectPage(call, {.headers = {{"Accept-Language", acceptLanguage}}, .id = "req-42"});
}

/// What stands in an element of the page: its texts, one after the other.
QStringList textsIn(const HttpResponse &page, const QString &element)
{
    static const auto pattern = u"<%1>([^<]+)</%1>"_s;
    QStringList texts;
    for (const auto &match : QRegularExpression(pattern.arg(element)).globalMatch(QString::fromUtf8(page.body)))
        texts.append(match.captured(1));
    return texts;
}

/// Every text that a page shows, in any of the ways a connection can end.
QStringList allTexts(const QByteArray &language)
{
    auto restricted = connectedAcme();
    restricted.livemode = true;
    restricted.payoutsEnabled = false;
    restricted.tenantName.reset();
    QList<HttpResponse> pages{pageOf(connectedAcme(), language), pageOf(restricted, language),
                              pageOf(ConnectOutcome(), language)};
    for (const auto code : FinishConnect::errors)
        pages.append(pageOf(
            failed({.kind = Error::Kind::Invalid, .code = QString::fromLatin1(code.data(), qsizetype(code.size()))}), language));
    pages.append(pageOf(failed({.kind = Error::Kind::Internal, .code = u"internal"_s}), language));
    QStringList texts;
    for (const auto &page : pages)
        texts += textsIn(page, u"h1"_s) + textsIn(page, u"p"_s) + textsIn(page, u"dt"_s) + textsIn(page, u"dd"_s);
    return texts;
}

QByteArray headerOf(const HttpResponse &response, QByteArrayView wanted)
{
    for (const auto &[name, value] : response.headers)
        if (name == wanted)
            return value;
    return {};
}
QByteArray policyOf(const HttpResponse &response)
{
    return headerOf(response, "Content-Security-Policy");
}

} // namespace

class ConnectPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void successNamesTheCompanyAndTheAccount()
    {
        const auto page = pageOf(connectedAcme());
        QCOMPARE(page.status, 200);
        QCOMPARE(page.type, "text/html; charset=utf-8");
        for (const auto *part :
             {"<h1>Acme GmbH is connected</h1>", "You can close this window", "acct_1QXyz", "<dd>Test</dd>", "class=\"good\""})
            QVERIFY2(page.body.contains(part), part);
        QVERIFY(!page.body.contains("{{"));
    }

    void whatStripeStillWantsIsSaid()
    {
        auto outcome = connectedAcme();
        outcome.payoutsEnabled = false;
        outcome.requirementsDue = {u"external_account"_s, u"company.tax_id"_s};
        const auto page = pageOf(outcome);
        QCOMPARE(page.status, 200);
        for (const auto *part : {"class=\"waiting\"", "Acme GmbH is connected", "External account", "Company: tax id", "Not yet"})
            QVERIFY2(page.body.contains(part), part);
        for (int i = 0; i < 20; ++i)
            outcome.requirementsDue.append(u"more_%1"_s.arg(i));
        QVERIFY(pageOf(outcome).body.contains("and 14 more"));
    }

    void notConnectedIsNotCalledConnected()
    {
        const auto page = pageOf(ConnectOutcome());
        QVERIFY(page.body.contains("<h1>Not connected yet</h1>"));
    }

    void everyErrorHasItsPage_data()
    {
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("title");
        const auto row = [](const char *code, Error::Kind kind, int status, const char *title) {
            QTest::newRow(code) << kind << QString::fromLatin1(code) << status << QByteArray(title);
        };
        row("access_denied", Error::Kind::Invalid, 400, "The connection was declined");
        row("state_invalid", Error::Kind::Invalid, 400, "This link is not one of ours");
        row("state_expired", Error::Kind::Invalid, 400, "This took too long");
        row("state_used", Error::Kind::Invalid, 400, "This link was used already");
        row("code_invalid", Error::Kind::Invalid, 400, "Stripe did not confirm the connection");
        row("account_taken", Error::Kind::Conflict, 409, "This Stripe account is taken");
        row("stripe_unavailable", Error::Kind::Upstream, 502, "Stripe does not answer");
        row("stripe_refused", Error::Kind::Upstream, 502, "Stripe refused the connection");
        row("throttled", Error::Kind::Throttled, 429, "Too many attempts");
        row("something_else", Error::Kind::Internal, 500, "The connection did not work");
    }
    void everyErrorHasItsPage()
    {
        QFETCH(Error::Kind, kind);
        QFETCH(QString, code);
        QFETCH(QByteArray, title);
        const auto page = pageOf(failed({.kind = kind, .code = code, .detail = u"secret detail"_s}));
        QTEST(page.status, "status");
        QVERIFY2(page.body.contains(QByteArray("<h1>" + title + "</h1>")), page.body.constData());
        QVERIFY(page.body.contains("req-42"));
        QVERIFY(!page.body.contains("secret detail"));
    }

    void everyErrorTheOperationDeclaresIsTranslated()
    {
        for (const auto code : FinishConnect::errors) {
            const auto page =
                pageOf(failed({.kind = Error::Kind::Invalid, .code = QString::fromLatin1(code.data(), qsizetype(code.size()))}));
            QVERIFY2(!page.body.contains("The connection did not work"), code.data());
        }
    }

    void theBrowsersLanguageIsSpoken_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("language");
        QTest::newRow("nothing said") << QByteArray() << u"en"_s;
        QTest::newRow("German") << QByteArray("de") << u"de"_s;
        QTest::newRow("of a country") << QByteArray("fr-CA, fr;q=0.8, en;q=0.5") << u"fr"_s;
        QTest::newRow("by weight") << QByteArray("en;q=0.3, ja;q=0.9, es;q=0.8") << u"ja"_s;
        QTest::newRow("the first of equals") << QByteArray("es, de") << u"es"_s;
        QTest::newRow("none of ours, then one") << QByteArray("cy, ar;q=0.4") << u"ar"_s;
        QTest::newRow("English first") << QByteArray("en-GB, de;q=0.9") << u"en"_s;
        QTest::newRow("refused") << QByteArray("de;q=0") << u"en"_s;
        QTest::newRow("anything") << QByteArray("*") << u"en"_s;
        QTest::newRow("nonsense") << QByteArray(";;q=,--,\"<script>") << u"en"_s;
    }
    void theBrowsersLanguageIsSpoken()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, language);
        const auto page = QString::fromUtf8(pageOf(connectedAcme(), header).body);
        const auto direction = language == "ar"_L1 ? u"rtl"_s : u"ltr"_s;
        QVERIFY2(page.contains(u"<html lang=\"%1\" dir=\"%2\">"_s.arg(language, direction)), qPrintable(page.first(80)));
    }

    void everyLanguageHasEverySentence()
    {
        auto languages = PageWords::languages();
        languages.sort();
        QCOMPARE(languages, (QStringList{u"ar"_s, u"de"_s, u"es"_s, u"fr"_s, u"ja"_s}));
        const auto english = allTexts("en");
        static const QStringList alike{u"Acme GmbH"_s, u"acct_1QXyz"_s, u"req-42"_s, u"Live"_s, u"Mode"_s, u"Test"_s};
        for (const auto &language : std::as_const(languages)) {
            const auto texts = allTexts(language.toLatin1());
            QCOMPARE(texts.size(), english.size());
            for (qsizetype i = 0; i < texts.size(); ++i)
                QVERIFY2(texts.at(i) != english.at(i) || alike.contains(texts.at(i)),
                         qPrintable(language + u": "_s + texts.at(i)));
            QCOMPARE(PageWords::sentences(language).size(), PageWords::sentences(u"de"_s).size());
            for (const auto &sentence : PageWords::sentences(language)) // a name or a number goes where it went
                QCOMPARE(PageWords(language.toLatin1())(qPrintable(sentence)).count(u"%1"_s), sentence.count(u"%1"_s));
        }
    }

    void textsAreEscaped()
    {
        auto outcome = connectedAcme();
        outcome.tenantName = u"<script>alert(\"1\")</script> & {{facts}}"_s;
        outcome.accountId = u"\"><img src=x>"_s;
        const auto page = pageOf(outcome);
        QVERIFY(!page.body.contains("<script"));
        QVERIFY(!page.body.contains("<img"));
        QVERIFY(page.body.contains("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; {{facts}} is connected"));
    }

    void thePolicyAllowsTheOwnStyleAlone()
    {
        const auto page = pageOf(connectedAcme());
        const auto from = page.body.indexOf("<style>") + 7;
        const auto style = page.body.sliced(from, page.body.indexOf("</style>") - from);
        const auto hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(policyOf(page).startsWith(QByteArray("default-src 'none'; style-src 'sha256-" + hash + "';")));
        QVERIFY(!policyOf(page).contains("unsafe"));
        QVERIFY(!page.body.contains("style=\"") && !page.body.contains("<script") && !page.body.contains("http"));
    }

    void browsersGetThePageAndProgramsTheirJson()
    {
        ConnectService service;
        const NoAuthenticator authenticator;
        Dispatcher dispatcher{{}};
        dispatcher.bind(Operations<FinishConnect>{}, service);
        Api api(dispatcher, authenticator);
        const auto ask = [&](const QByteArray &method, const QByteArray &query, const QByteArray &accept) {
            return api
                .accept({.method = method,
                         .path = "/api/v1/auth/tenants/stripe/callback/",
                         .query = query,
                         .headers = {{QByteArray("Accept"), accept}}})
                .run();
        };
        const QByteArray browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
        const auto page = ask("GET", "state=good&code=c", browser);
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("<h1>Your Stripe account is connected</h1>"));
        const auto json = ask("GET", "state=good&code=c", "application/json");
        QCOMPARE(json.type, "application/json");
        QVERIFY(json.body.startsWith("{\"connected\":true,"));
        const auto refused = ask("GET", "state=bad", browser);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.body.contains("This link is not one of ours"));
        const auto malformed = ask("GET", "state=a&state=b", browser); // our own complaint is a page too
        QCOMPARE(malformed.status, 400);
        QCOMPARE(malformed.type, "text/html; charset=utf-8");
        for (const auto &response : {page, json, refused, malformed})
            QCOMPARE(headerOf(response, "Cache-Control"), "no-store");
        QCOMPARE(service.asked, 3);
        QCOMPARE(ask("HEAD", "state=good&code=c", browser).status, 200); // a link checker uses nothing up
        QCOMPARE(service.asked, 3);
    }

    void theBrowserGoesOnWhereItIsSafe_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<bool>("isSafe");
        QTest::newRow("stripe") << u"https://connect.stripe.com/setup/e/acct_1/x?y=1"_s << true;
        QTest::newRow("sandbox") << u"http://127.0.0.1:12111/connect/setup"_s << true;
        QTest::newRow("sandbox by name") << u"http://localhost:12111/x"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:12111/x"_s << true;
        QTest::newRow("plain http") << u"http://stripe.example/x"_s << false;
        QTest::newRow("looks like loopback") << u"http://127.0.0.1.evil.example/"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("data") << u"data:text/html,x"_s << false;
        QTest::newRow("relative") << u"/x"_s << false;
        QTest::newRow("no scheme") << u"//evil.example/"_s << false;
        QTest::newRow("with a user") << u"https://stripe.com@evil.example/"_s << false;
        QTest::newRow("line end") << u"https://stripe.com/\r\nSet-Cookie: a=b"_s << false;
    }
    void theBrowserGoesOnWhereItIsSafe()
    {
        QFETCH(QString, url);
        QFETCH(bool, isSafe);
        ConnectOutcome outcome;
        outcome.continueAt = url;
        const auto page = pageOf(outcome);
        QCOMPARE(page.status, isSafe ? 303 : 200);
        if (isSafe)
            QCOMPARE(page.headers, (QList<HttpHeader>{{"Location", url.toUtf8()}}));
        else
            QVERIFY(!page.body.contains("evil"));
    }
};

QTEST_GUILESS_MAIN(ConnectPageTest)
#include "connectpage_test.moc"
