// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtCore/QUrlQuery>
#include <QtTest/QTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

namespace {

QString flat(const Told &told)
{
    return QString::number(told.status()) + u' ' + told.json()[u"error"].toString();
}

QString valueOf(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray target(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).toLatin1()
           + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
}

} // namespace

class SandboxOAuthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectsAnAccountByOAuth()
    {
        House house;
        const auto back = house.sandbox->approve(house.authorizeLink());
        QCOMPARE(back.adjusted(QUrl::RemoveQuery), QUrl(QString::fromLatin1(House::callback)));
        QCOMPARE(valueOf(back, u"state"_s), u"s 1"_s);
        QCOMPARE(valueOf(back, u"scope"_s), u"read_write"_s);
        const auto code = valueOf(back, u"code"_s);
        QVERIFY(code.startsWith(u"ac_"));
        QCOMPARE(house.get("/v1/accounts").ids(), QStringList()); // not before the code is exchanged

        const auto token = house.post("/oauth/token", "grant_type=authorization_code&code=" + code.toLatin1()).json();
        QCOMPARE(token[u"token_type"], u"bearer"_s);
        QCOMPARE(token[u"livemode"], QJsonValue(false));
        QCOMPARE(token[u"scope"], u"read_write"_s);
        QVERIFY(token[u"access_token"].toString().startsWith(u"sk_test_"));
        QVERIFY(token[u"refresh_token"].toString().startsWith(u"rt_"));
        QVERIFY(token[u"stripe_publishable_key"].toString().startsWith(u"pk_test_"));
        const auto id = token[u"stripe_user_id"].toString();
        QVERIFY(id.startsWith(u"acct_"));

        const auto account = house.get("/v1/accounts/" + id.toLatin1()).json();
        QCOMPARE(account[u"type"], u"standard"_s);
        QVERIFY(account[u"charges_enabled"].toBool() && account[u"payouts_enabled"].toBool()
                && account[u"details_submitted"].toBool());
        QCOMPARE(house.get("/v1/account", House::on(id.toLatin1())).id(), id);
        QCOMPARE(house.eventTypes(House::on(id.toLatin1())), QStringList{u"account.application.authorized"_s});
    }

    void prefillsTheAccount()
    {
        House house;
        const auto code =
            house.code(u"&stripe_user[email]=a%40b.example&stripe_user[business_name]=B%20%26%20C&stripe_user[country]=DE"_s);
        const auto token = house.post("/oauth/token", "grant_type=authorization_code&code=" + code).json();
        const auto account = house.get("/v1/accounts/" + token[u"stripe_user_id"].toString().toLatin1()).json();
        QCOMPARE(account[u"email"], u"a@b.example"_s);
        QCOMPARE(account[u"country"], u"DE"_s);
        QCOMPARE(account[u"default_currency"], u"eur"_s);
        QCOMPARE(account[u"business_profile"][u"name"], u"B & C"_s);
    }

    void connectsExpressAccounts()
    {
        House house;
        auto link = house.authorizeLink();
        link.setPath(u"/express/oauth/authorize"_s);
        const auto code = valueOf(house.sandbox->approve(link), u"code"_s).toLatin1();
        const auto token = house.post("/oauth/token", "grant_type=authorization_code&code=" + code).json();
        QCOMPARE(house.get("/v1/accounts/" + token[u"stripe_user_id"].toString().toLatin1()).json()[u"type"], u"express"_s);
    }

    void canBeDenied()
    {
        House house;
        const auto back = house.sandbox->deny(house.authorizeLink());
        QCOMPARE(valueOf(back, u"error"_s), u"access_denied"_s);
        QCOMPARE(valueOf(back, u"error_description"_s), u"The user denied your request"_s);
        QCOMPARE(valueOf(back, u"state"_s), u"s 1"_s);
        QVERIFY(!QUrlQuery(back).hasQueryItem(u"code"_s));
    }

    void consentsInPlainHtml()
    {
        House house;
        const auto page =
            house.get(target(house.authorizeLink(u"&stripe_user[business_name]=%3Cscript%3Ealert(1)%3C%2Fscript%3E"_s)));
        QCOMPARE(page.status(), 200);
        QVERIFY(page.response.type.startsWith("text/html"));
        const auto html = QString::fromUtf8(page.response.body);
        QVERIFY(html.contains(u"Connect to Acme"));
        QVERIFY(html.contains(u"<form method=\"post\""));
        QVERIFY(html.indexOf(u"value=\"approve\"") < html.indexOf(u"value=\"deny\""));
        QVERIFY(html.contains(u"prefers-color-scheme: dark"));
        QVERIFY(!html.contains(u"<script"));
        QVERIFY(page.header("Content-Security-Policy").contains("default-src 'none'"));
    }

    void refusesWrongLinks_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const char *change, const char *value, const char *code) {
            QTest::newRow(name) << QString::fromLatin1(change) << QString::fromLatin1(value) << QString::fromLatin1(code);
        };
        row("client", "client_id", "ca_nobody", "invalid_client");
        row("no client", "client_id", "", "invalid_client");
        row("response type", "response_type", "token", "unsupported_response_type");
        row("scope", "scope", "everything", "invalid_scope");
        row("redirect URI", "redirect_uri", "http://evil.example/callback/", "invalid_redirect_uri");
        row("redirect URI's end", "redirect_uri", "http://127.0.0.1:8787/callback/x", "invalid_redirect_uri");
        row("redirect URI's port", "redirect_uri", "http://127.0.0.1:8788/callback/", "invalid_redirect_uri");
        row("another platform's redirect URI", "redirect_uri", "http://127.0.0.1:1/other", "invalid_redirect_uri");
        row("port that is none", "redirect_uri", "http://localhost:1@evil.example/any", "invalid_redirect_uri");
        row("live over http", "client_id", "ca_acme_live", "invalid_redirect_uri");
    }
    void refusesWrongLinks()
    {
        QFETCH(QString, change);
        QFETCH(QString, value);
        QFETCH(QString, code);
        House house;
        auto link = house.authorizeLink();
        QUrlQuery query(link);
        query.removeQueryItem(change);
        query.addQueryItem(change, value);
        link.setQuery(query);
        for (const QByteArray method : {"GET", "POST"}) {
            const auto told = house.ask(method, target(link), method == "POST" ? "decision=approve" : "");
            QCOMPARE(told.status(), 400);
            QVERIFY(told.header("Location").isEmpty());
            QVERIFY(told.response.body.contains(code.toLatin1()));
        }
    }

    void takesAnyPortOfALoopbackUri()
    {
        House house;
        auto link = house.authorizeLink();
        QUrlQuery query(link);
        query.removeQueryItem(u"redirect_uri"_s);
        query.addQueryItem(u"redirect_uri"_s, u"http://localhost:40123/any"_s);
        link.setQuery(query);
        QCOMPARE(house.sandbox->approve(link).port(), 40123);
        query.removeQueryItem(u"redirect_uri"_s); // without one, the first that is registered
        link.setQuery(query);
        QCOMPARE(house.sandbox->approve(link).path(), u"/callback/"_s);
    }

    void connectsInLiveModeOverHttps()
    {
        House house;
        auto link = house.authorizeLink();
        link.setQuery(u"response_type=code&client_id=ca_acme_live&scope=read_write&redirect_uri=https://acme.example/back"_s);
        const auto code = valueOf(house.sandbox->approve(link), u"code"_s).toLatin1();
        QCOMPARE(flat(house.post("/oauth/token", "grant_type=authorization_code&code=" + code)),
                 u"400 invalid_grant"_s); // the test key
        const auto token =
            house.post("/oauth/token", "grant_type=authorization_code&code=" + code, House::as(House::liveKey)).json();
        QCOMPARE(token[u"livemode"], QJsonValue(true));
        QVERIFY(token[u"access_token"].toString().startsWith(u"sk_live_"));
    }

    void refusesTokens_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QString>("error");
        const auto row = [](const char *name, const char *form, const char *key, const char *error) {
            QTest::newRow(name) << QByteArray(form) << QByteArray(key) << QString::fromLatin1(error);
        };
        row("no grant type", "code=CODE", House::testKey, "400 invalid_request");
        row("no code", "grant_type=authorization_code", House::testKey, "400 invalid_request");
        row("no refresh token", "grant_type=refresh_token", House::testKey, "400 invalid_request");
        row("other grant", "grant_type=password", House::testKey, "400 unsupported_grant_type");
        row("unknown code", "grant_type=authorization_code&code=ac_no", House::testKey, "400 invalid_grant");
        row("unknown refresh token", "grant_type=refresh_token&refresh_token=rt_no", House::testKey, "400 invalid_grant");
        row("another platform's code", "grant_type=authorization_code&code=CODE", House::otherKey, "400 invalid_grant");
        row("another mode's code", "grant_type=authorization_code&code=CODE", House::liveKey, "400 invalid_grant");
        row("unknown key", "grant_type=authorization_code&code=CODE", "sk_test_nobody", "401 invalid_client");
    }
    void refusesTokens()
    {
        QFETCH(QByteArray, form);
        QFETCH(QByteArray, key);
        QFETCH(QString, error);
        House house;
        const auto code = house.code();
        QCOMPARE(flat(house.post("/oauth/token", form.replace("CODE", code), House::as(key.constData()))), error);
        QCOMPARE(house.post("/oauth/token", "grant_type=authorization_code&code=" + code).status(), 200); // still good
    }

    void takesTheSecretInTheBody()
    {
        House house;
        const QByteArray form = "grant_type=authorization_code&code=" + house.code() + "&client_secret=" + House::testKey;
        QCOMPARE(house.post("/oauth/token", form, {{"Authorization", "None"}}).status(), 200);
    }

    void takesACodeOnceAndRevokesWhenItComesTwice()
    {
        House house;
        const QByteArray form = "grant_type=authorization_code&code=" + house.code();
        const auto token = house.post("/oauth/token", form).json();
        const auto access = token[u"access_token"].toString().toLatin1();
        QCOMPARE(house.get("/v1/account", House::as(access.constData())).id(), token[u"stripe_user_id"].toString());

        const auto twice = house.post("/oauth/token", form);
        QCOMPARE(flat(twice), u"400 invalid_grant"_s);
        QCOMPARE(twice.json()[u"error_description"],
                 u"This authorization code has already been used. All tokens issued with this code have been revoked."_s);
        QCOMPARE(house.get("/v1/account", House::as(access.constData())).status(), 401);
        QCOMPARE(flat(house.post("/oauth/token",
                                 "grant_type=refresh_token&refresh_token=" + token[u"refresh_token"].toString().toLatin1())),
                 u"400 invalid_grant"_s);
    }

    void codesExpireAfterFiveMinutes()
    {
        House house;
        const QByteArray late = "grant_type=authorization_code&code=" + house.code();
        house.clock.advance(5min);
        QCOMPARE(flat(house.post("/oauth/token", late)), u"400 invalid_grant"_s);
        const QByteArray inTime = "grant_type=authorization_code&code=" + house.code();
        house.clock.advance(5min - 1s);
        QCOMPARE(house.post("/oauth/token", inTime).status(), 200);
    }

    void refreshesTokens()
    {
        House house;
        const auto token = house.post("/oauth/token", "grant_type=authorization_code&code=" + house.code()).json();
        const QByteArray refresh = "grant_type=refresh_token&refresh_token=" + token[u"refresh_token"].toString().toLatin1();
        QCOMPARE(flat(house.post("/oauth/token", refresh, House::as(House::otherKey))), u"400 invalid_grant"_s);
        const auto again = house.post("/oauth/token", refresh).json();
        QCOMPARE(again[u"stripe_user_id"], token[u"stripe_user_id"]);
        QVERIFY(again[u"access_token"] != token[u"access_token"]);
        QCOMPARE(house.get("/v1/account", House::as(again[u"access_token"].toString().toLatin1().constData())).status(), 200);
    }

    void disconnects()
    {
        House house;
        const auto token = house.post("/oauth/token", "grant_type=authorization_code&code=" + house.code()).json();
        const auto account = token[u"stripe_user_id"].toString().toLatin1();
        const QByteArray form = "client_id=ca_acme&stripe_user_id=" + account;
        QCOMPARE(flat(house.post("/oauth/deauthorize", "client_id=ca_other&stripe_user_id=" + account)), u"401 invalid_client"_s);
        QCOMPARE(flat(house.post("/oauth/deauthorize", "client_id=ca_acme")), u"400 invalid_request"_s);
        QCOMPARE(house.post("/oauth/deauthorize", form).json(),
                 (QJsonObject{{u"stripe_user_id"_s, QString::fromLatin1(account)}}));

        QCOMPARE(house.get("/v1/products", House::on(account)).code(), u"403 account_invalid"_s);
        QCOMPARE(house.get("/v1/accounts/" + account).code(), u"403 account_invalid"_s);
        QCOMPARE(house.get("/v1/account", House::as(token[u"access_token"].toString().toLatin1().constData())).status(), 401);
        const auto again = house.post("/oauth/deauthorize", form);
        QCOMPARE(flat(again), u"401 invalid_client"_s);
        QVERIFY(again.json()[u"error_description"].toString().contains(u"not connected to stripe account"));

        const auto event = house.get("/v1/events").json()[u"data"][0];
        QCOMPARE(event[u"type"], u"account.application.deauthorized"_s);
        QCOMPARE(event[u"account"].toString().toLatin1(), account);
        QCOMPARE(event[u"data"][u"object"],
                 (QJsonObject{{u"id"_s, u"ca_acme"_s}, {u"object"_s, u"application"_s}, {u"name"_s, u"Acme"_s}}));
    }

    void connectsTheSameAccountAgain()
    {
        House house;
        const auto account = house.connected();
        const auto product = house.product("name=Kept", House::on(account));
        house.post("/oauth/deauthorize", "client_id=ca_acme&stripe_user_id=" + account);
        const auto page = house.get(target(house.authorizeLink()));
        QVERIFY(page.response.body.contains(QByteArray("<option value=\"" + account + "\">")));
        const auto back = house.post(target(house.authorizeLink()), "decision=approve&account=" + account).location();
        house.post("/oauth/token", "grant_type=authorization_code&code=" + valueOf(back, u"code"_s).toLatin1());
        QCOMPARE(house.get("/v1/products", House::on(account)).ids(), QStringList{QString::fromLatin1(product)});
        const auto platform = house.sandbox->platforms().first().account.toLatin1();
        QCOMPARE(house.post(target(house.authorizeLink()), "decision=approve&account=" + platform).status(), 400);
    }

    void readOnlyConnectionsOnlyRead()
    {
        House house;
        auto link = house.authorizeLink();
        QUrlQuery query(link);
        query.removeQueryItem(u"scope"_s); // read_only is the default
        link.setQuery(query);
        const auto code = valueOf(house.sandbox->approve(link), u"code"_s).toLatin1();
        const auto token = house.post("/oauth/token", "grant_type=authorization_code&code=" + code).json();
        QCOMPARE(token[u"scope"], u"read_only"_s);
        const auto account = House::on(token[u"stripe_user_id"].toString().toLatin1());
        QCOMPARE(house.get("/v1/products", account).status(), 200);
        QCOMPARE(house.post("/v1/products", "name=x", account).code(), u"403 -"_s);
    }
};

QTEST_APPLESS_MAIN(SandboxOAuthTest)
#include "sandboxoauth_test.moc"
