// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// Two who edit one thing: the second is told, and nothing is overwritten in silence.
class EditConflictsTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHouse> m_house;
    TestHouse::Company m_acme;
    PlanId m_plan;

    std::optional<RawAnswer> ask(const QByteArray &method, const QByteArray &path, const QByteArray &body = {},
                                 const QByteArray &ifMatch = {})
    {
        RawClient client(quint16(m_house->house().url().port()));
        return client.ask(method + " /api/v1/auth" + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer "
                          + m_acme.registration.tokens.access.reveal().toByteArray()
                          + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
                          + (ifMatch.isEmpty() ? QByteArray() : "If-Match: " + ifMatch + "\r\n") + "\r\n" + body);
    }
    QByteArray pathOf(const QByteArray &noun) const
    {
        if (noun == "plan")
            return "/plans/" + m_plan.text().toLatin1() + '/';
        if (noun == "user")
            return "/tenants/users/" + m_acme.registration.user.id.text().toLatin1() + '/';
        return "/tenants/webhooks/config/";
    }
    /// As it is in the list, or by itself.
    QJsonObject now(const QByteArray &noun)
    {
        if (noun != "user")
            return ask("GET", pathOf(noun))->json();
        return ask("GET", "/tenants/users/")->json().value("results"_L1).toArray().at(0).toObject();
    }
    const QByteArray elsewhere = "{\"url\":\"https://other.invalid/\"}"; // no raw string: moc would see a comment

    static QByteArray tagOf(const QJsonObject &object) { return etagOf(object.value("version"_L1).toInteger()).toLatin1(); }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<TestHouse>(TestHouse::Options{.withSandbox = false});
        QVERIFY(m_house->house().start());
        m_acme = m_house->company();
        auto draft = TestHouse::pro();
        draft.isDraft = true;
        m_plan = m_house->run(m_acme.owner, draft)->id;
        QVERIFY(m_house->run(m_acme.owner, SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
    }

    void theSecondIsTold_data()
    {
        QTest::addColumn<QByteArray>("noun");
        QTest::addColumn<QByteArray>("first");
        QTest::addColumn<QByteArray>("second");
        QTest::newRow("plan") << "plan"_ba
                              << R"({"name":"First"})"_ba
                              << R"({"name":"Second"})"_ba;
        QTest::newRow("user") << "user"_ba
                              << R"({"first_name":"First"})"_ba
                              << R"({"first_name":"Second"})"_ba;
        QTest::newRow("webhook") << "webhook"_ba
                                 << R"({"is_paused":true})"_ba
                                 << R"({"events":["plan.created"]})"_ba;
    }
    void theSecondIsTold()
    {
        QFETCH(const QByteArray, noun);
        QFETCH(const QByteArray, first);
        QFETCH(const QByteArray, second);
        const auto both = tagOf(now(noun)); // what the two have before them

        const auto quick = ask("PATCH", pathOf(noun), first, both);
        QCOMPARE(quick->status, 200);
        QCOMPARE(quick->header("ETag"), tagOf(quick->json()));
        QVERIFY(quick->header("ETag") != both);
        const auto between = now(noun);
        QCOMPARE(tagOf(between), quick->header("ETag"));

        const auto slow = ask("PATCH", pathOf(noun), second, both);
        QCOMPARE(slow->status, 412);
        QCOMPARE(slow->code(), u"edit_conflict"_s);
        QCOMPARE(slow->json().value("current"_L1).toObject(), between);
        QCOMPARE(now(noun), between);

        QCOMPARE(ask("PATCH", pathOf(noun), second, quick->header("ETag"))->status, 200); // having looked
        QCOMPARE(ask("PATCH", pathOf(noun), first, "*")->status, 200);
        QCOMPARE(ask("PATCH", pathOf(noun), first)->status, 200); // as ever, for whoever does not ask
    }

    void aGetSaysItsVersion()
    {
        for (const QByteArray noun : {"plan", "webhook"}) {
            const auto answer = ask("GET", pathOf(noun));
            QCOMPARE(answer->header("ETag"), tagOf(answer->json()));
        }
        QVERIFY(ask("GET", "/plans/")->header("ETag").isEmpty()); // a list has none
    }

    void whatIsDeactivatedOrSetIsMatchedToo()
    {
        QCOMPARE(ask("DELETE", pathOf("plan"), {}, "\"9\"")->status, 412);
        QCOMPARE(now("plan").value("is_active"_L1), true);
        QCOMPARE(ask("POST", pathOf("webhook"), elsewhere, "\"9\"")->status, 412);
        QCOMPARE(now("webhook").value("url"_L1), u"https://nobody.invalid/"_s);
        QCOMPARE(ask("DELETE", pathOf("plan"), {}, tagOf(now("plan")))->status, 200);
        const auto set = ask("POST", pathOf("webhook"), elsewhere, tagOf(now("webhook")));
        QCOMPARE(set->status, 200);
        QCOMPARE(set->header("ETag"), tagOf(now("webhook")));
    }

    void nothingMatchesWhatIsNotThere()
    {
        QCOMPARE(ask("DELETE", pathOf("webhook"))->status, 204);
        QCOMPARE(ask("POST", pathOf("webhook"), elsewhere, "\"1\"")->status, 404);
        QCOMPARE(ask("POST", pathOf("webhook"), elsewhere)->status, 201);
    }

    void theDeskHasItToo()
    {
        const auto plan = m_house->run(m_acme.owner, GetPlan{.id = m_plan});
        QVERIFY(m_house->run(m_acme.owner, UpdatePlan{.id = m_plan, .name = u"First"_s, .ifMatch = etagOf(plan->version)}));
        const auto second =
            m_house->run(m_acme.owner, UpdatePlan{.id = m_plan, .name = u"Second"_s, .ifMatch = etagOf(plan->version)});
        QVERIFY(!second);
        QCOMPARE(second.error().code, u"edit_conflict"_s);
        Plan current;
        QVERIFY(fromJson(second.error().members.value(u"current"_s).toUtf8(), current).isEmpty());
        QCOMPARE(current, *m_house->run(m_acme.owner, GetPlan{.id = m_plan}));
        QCOMPARE(current.name, u"First"_s);
    }
};

QTEST_GUILESS_MAIN(EditConflictsTest)
#include "editconflicts_test.moc"
