// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sandbox/sandboxhouse.h"

#include <QtTest/QTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

using House = SandboxHouse;

namespace {

QByteArray target(const QUrl &url)
{
    return url.path(QUrl::FullyEncoded).toLatin1()
           + (url.hasQuery() ? '?' + url.query(QUrl::FullyEncoded).toLatin1() : QByteArray());
}

const QByteArray links =
    "type=account_onboarding&refresh_url=http://127.0.0.1:8787/again&return_url=http://127.0.0.1:8787/done&account=";

} // namespace

class SandboxConnectTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAccounts_data()
    {
        QTest::addColumn<QByteArray>("form");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("dashboard");
        QTest::newRow("standard") << QByteArray("type=standard") << u"standard"_s << u"full"_s;
        QTest::newRow("express") << QByteArray("type=express") << u"express"_s << u"express"_s;
        QTest::newRow("custom") << QByteArray("type=custom") << u"custom"_s << u"none"_s;
        QTest::newRow("controller like express") << QByteArray("controller[fees][payer]=application&controller[losses][payments]="
                                                               "application&controller[stripe_dashboard][type]=express")
                                                 << u"express"_s << u"express"_s;
        QTest::newRow("controller of its own") << QByteArray("controller[stripe_dashboard][type]=none") << u"none"_s << u"none"_s;
    }
    void makesAccounts()
    {
        QFETCH(QByteArray, form);
        QFETCH(QString, type);
        QFETCH(QString, dashboard);
        House house;
        const auto account = house
                                 .post("/v1/accounts", "country=GB&email=a@b.example&capabilities[card_payments][requested]=true"
                                                       "&business_profile[support_address][city]=Bath&metadata[tenant]=7&"
                                                           + form)
                                 .json();
        QCOMPARE(account[u"type"].toString(), type);
        QCOMPARE(account[u"controller"][u"stripe_dashboard"][u"type"].toString(), dashboard);
        QCOMPARE(account[u"default_currency"], u"gbp"_s);
        QCOMPARE(account[u"capabilities"], (QJsonObject{{u"card_payments"_s, u"inactive"_s}}));
        QCOMPARE(account[u"business_profile"][u"support_address"][u"city"], u"Bath"_s);
        QVERIFY(!account[u"charges_enabled"].toBool());
        QVERIFY(!account[u"requirements"][u"currently_due"].toArray().isEmpty());
        QCOMPARE(house.get("/v1/accounts").ids(), QStringList{account[u"id"].toString()});
        QCOMPARE(house.get("/v1/products", House::on(account[u"id"].toString().toLatin1())).status(), 200);
    }

    void refusesAccounts()
    {
        House house;
        QCOMPARE(house.post("/v1/accounts", "type=express&controller[fees][payer]=account").code(),
                 u"400 parameters_exclusive"_s);
        QCOMPARE(house.post("/v1/accounts", "type=express&country=XX").param(), u"country"_s);
        QCOMPARE(house.post("/v1/accounts", "type=express&email=nobody").code(), u"400 email_invalid"_s);
        QCOMPARE(house.post("/v1/accounts", "type=express&individual[first_name]=A").code(), u"400 parameter_unknown"_s);
        QCOMPARE(house.post("/v1/accounts", "type=express", House::on(house.connected())).status(), 403);
    }

    void changesAndDeletesItsAccounts()
    {
        House house;
        const auto id = house.post("/v1/accounts", "type=custom").id().toLatin1();
        const auto changed =
            house
                .post("/v1/accounts/" + id, "metadata[a]=1&email=new@b.example&business_profile[url]=https://b.example"
                                            "&company[name]=B&company[tax_id]=123&settings[payouts][schedule][delay_days]=minimum"
                                            "&capabilities[transfers][requested]=true&tos_acceptance[ip]=127.0.0.1")
                .json();
        QCOMPARE(changed[u"email"], u"new@b.example"_s);
        QCOMPARE(changed[u"company"][u"name"], u"B"_s);
        QCOMPARE(changed[u"company"][u"tax_id_provided"], QJsonValue(true));
        QVERIFY(changed[u"company"][u"tax_id"].isUndefined());
        QCOMPARE(changed[u"settings"][u"payouts"][u"schedule"][u"delay_days"], QJsonValue(2));
        QCOMPARE(changed[u"settings"][u"payouts"][u"schedule"][u"interval"], u"daily"_s);
        QCOMPARE(house.eventTypes(House::on(id)), (QStringList{u"capability.updated"_s, u"account.updated"_s}));

        QCOMPARE(house.post("/v1/accounts/" + id, "email=x@y.example", House::as(House::otherKey)).code(),
                 u"403 account_invalid"_s);
        QCOMPARE(
            house.post("/v1/accounts/" + house.sandbox->platforms().first().account.toLatin1(), "email=x@y.example").status(),
            403);
        QCOMPARE(house.del("/v1/accounts/" + house.connected()).status(), 403);
        QVERIFY(house.del("/v1/accounts/" + id).json()[u"deleted"].toBool());
        QCOMPARE(house.get("/v1/products", House::on(id)).code(), u"403 account_invalid"_s);
    }

    void tellsThePlatformAboutItself()
    {
        House house;
        const auto own = house.get("/v1/account");
        QCOMPARE(own.id(), house.sandbox->platforms().first().account);
        QVERIFY(own.json()[u"charges_enabled"].toBool());
        QCOMPARE(house.get("/v1/accounts/" + own.id().toLatin1()).json(), own.json());
        QCOMPARE(house.get("/v1/account", House::as(House::liveKey)).id(), own.id());
    }

    void onboardsByAccountLink()
    {
        House house;
        const auto id = house.post("/v1/accounts", "type=express").id().toLatin1();
        const auto link = house.post("/v1/account_links", links + id).json();
        QCOMPARE(link[u"object"], u"account_link"_s);
        QCOMPARE(link[u"expires_at"].toInteger(), link[u"created"].toInteger() + 300);
        const QUrl url(link[u"url"].toString());
        QCOMPARE(url.authority(), u"127.0.0.1:12111"_s);

        QCOMPARE(house.sandbox->approve(url), QUrl(u"http://127.0.0.1:8787/done"_s));
        const auto account = house.get("/v1/accounts/" + id).json();
        QVERIFY(account[u"charges_enabled"].toBool() && account[u"details_submitted"].toBool());
        QCOMPARE(account[u"requirements"][u"currently_due"], QJsonArray());
        QCOMPARE(account[u"capabilities"], (QJsonObject{{u"card_payments"_s, u"active"_s}, {u"transfers"_s, u"active"_s}}));
        QCOMPARE(house.eventTypes(House::on(id)),
                 (QStringList{u"capability.updated"_s, u"capability.updated"_s, u"account.updated"_s}));
        const auto event = house.get("/v1/events?type=account.updated", House::on(id)).json()[u"data"][0];
        QCOMPARE(event[u"account"].toString().toLatin1(), id);
        QCOMPARE(event[u"data"][u"previous_attributes"][u"charges_enabled"], QJsonValue(false));
        QCOMPARE(house.get(target(url)).location(), QUrl(u"http://127.0.0.1:8787/again"_s)); // single use
    }

    void leavesOnboardingForLater()
    {
        House house;
        const auto id = house.post("/v1/accounts", "type=express").id().toLatin1();
        const QUrl url(house.post("/v1/account_links", links + id).json()[u"url"].toString());
        QCOMPARE(house.sandbox->deny(url), QUrl(u"http://127.0.0.1:8787/done"_s));
        QVERIFY(!house.get("/v1/accounts/" + id).json()[u"details_submitted"].toBool());
    }

    void sendsExpiredLinksToTheirRefreshUrl()
    {
        House house;
        const auto id = house.post("/v1/accounts", "type=express").id().toLatin1();
        const QUrl url(house.post("/v1/account_links", links + id).json()[u"url"].toString());
        house.clock.advance(5min);
        QCOMPARE(house.get(target(url)).location(), QUrl(u"http://127.0.0.1:8787/again"_s));
        QCOMPARE(house.post(target(url), "decision=approve").location(), QUrl(u"http://127.0.0.1:8787/again"_s)); // no session
        QCOMPARE(house.get("/setup/t/" + id + "/alnk_no").status(), 404);
        QVERIFY(!house.get("/v1/accounts/" + id).json()[u"details_submitted"].toBool());
    }

    void refusesLinks()
    {
        House house;
        const auto id = house.post("/v1/accounts", "type=express").id().toLatin1();
        QCOMPARE(house.post("/v1/account_links", links + "acct_no").code(), u"400 resource_missing"_s);
        QCOMPARE(house.post("/v1/account_links", "type=account_onboarding&return_url=http://a.example&account=" + id).param(),
                 u"refresh_url"_s);
        QCOMPARE(
            house.post("/v1/account_links", "type=account_onboarding&return_url=nope&refresh_url=http://a.example&account=" + id)
                .code(),
            u"400 url_invalid"_s);
        QCOMPARE(house
                     .post("/v1/account_links",
                           "type=account_update&return_url=http://a.example&refresh_url=http://a.example&account=" + id)
                     .param(),
                 u"type"_s);
        const auto live = house.post("/v1/accounts", "type=express", House::as(House::liveKey)).id().toLatin1();
        QCOMPARE(house.post("/v1/account_links", links + live, House::as(House::liveKey)).code(), u"400 url_invalid"_s);
    }

    void opensTheExpressDashboardOnce()
    {
        House house;
        const auto id = house.post("/v1/accounts", "type=express").id().toLatin1();
        QCOMPARE(house.post("/v1/accounts/" + id + "/login_links").status(), 400); // not onboarded
        house.sandbox->approve(QUrl(house.post("/v1/account_links", links + id).json()[u"url"].toString()));
        const QUrl url(house.post("/v1/accounts/" + id + "/login_links").json()[u"url"].toString());
        QVERIFY(house.get(target(url)).response.body.contains(id));
        QCOMPARE(house.get(target(url)).status(), 404);
        QCOMPARE(house.post("/v1/accounts/" + house.connected() + "/login_links").status(), 400); // standard
        QCOMPARE(house.post("/v1/accounts/acct_no/login_links").code(), u"403 account_invalid"_s);
    }
};

QTEST_APPLESS_MAIN(SandboxConnectTest)
#include "sandboxconnect_test.moc"
