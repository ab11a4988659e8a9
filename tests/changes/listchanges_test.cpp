// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/http/rawclient.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonArray>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// changes.list as a desk far away asks it.
class ListChangesTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestHouse> m_house;
    TestHouse::Company m_acme;

    static QByteArray request(const QByteArray &token, const QByteArray &query)
    {
        return get("/api/v1/auth/changes/?" + query, "Authorization: Bearer " + token + "\r\n");
    }
    QByteArray token() const { return m_acme.registration.tokens.access.reveal().toByteArray(); }
    quint16 port() { return quint16(m_house->house().url().port()); }
    qsizetype waiting() { return m_house->house().changeFeed().waiting(); }
    static QString cursorOf(const std::optional<RawAnswer> &answer) { return answer->json().value("cursor"_L1).toString(); }
    static QJsonArray topicsOf(const std::optional<RawAnswer> &answer) { return answer->json().value("topics"_L1).toArray(); }
    QByteArray cursor()
    {
        RawClient client(port());
        return cursorOf(client.ask(request(token(), {}))).toLatin1();
    }
    void addDraft(const Caller &caller)
    {
        QVERIFY(m_house->run(caller, CreatePlan{.name = QUuid::createUuid().toString(), .price = Minor{900}, .isDraft = true}));
    }

private Q_SLOTS:
    void init()
    {
        m_house = std::make_unique<TestHouse>(TestHouse::Options{.withSandbox = false});
        QVERIFY(m_house->house().start());
        m_acme = m_house->company();
    }

    void aChangeAnswersWhoWaits()
    {
        RawClient client(port());
        QVERIFY(client.send(request(token(), "wait_seconds=25&since=" + cursor())));
        QTRY_COMPARE(waiting(), 1);
        addDraft(m_acme.owner);
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 200);
        QCOMPARE(topicsOf(answer), QJsonArray{u"plans"_s});
        QCOMPARE(answer->json().value("is_everything"_L1), false);
        QTRY_COMPARE(waiting(), 0);
        const auto next = client.ask(request(token(), "since=" + cursorOf(answer).toLatin1()));
        QCOMPARE(topicsOf(next), QJsonArray());
    }

    void whatHappenedMeanwhileIsToldAtOnce()
    {
        const auto since = cursor();
        addDraft(m_acme.owner);
        RawClient client(port());
        const auto answer = client.ask(request(token(), "wait_seconds=25&since=" + since));
        QCOMPARE(topicsOf(answer), QJsonArray{u"plans"_s});
    }

    void theChangesOfOthersAreNotTold()
    {
        const auto other = m_house->company(u"Other"_s, u"otto@other.example"_s);
        const auto since = cursor();
        addDraft(other.owner);
        RawClient client(port());
        QCOMPARE(topicsOf(client.ask(request(token(), "since=" + since))), QJsonArray());
    }

    void aKeyMayWaitToo()
    {
        RawClient client(port());
        const auto key = m_acme.registration.apiKeys.test.reveal().toByteArray();
        QVERIFY(client.send(get("/api/v1/auth/changes/?wait_seconds=25&since=" + cursor(), "X-API-Key: " + key + "\r\n")));
        QTRY_COMPARE(waiting(), 1);
        addDraft(m_acme.owner);
        QCOMPARE(topicsOf(client.readAnswer()), QJsonArray{u"plans"_s});
    }

    /// Whoever is asked again shows who he is again.
    void whoMayNotAnyMoreIsNotTold()
    {
        RawClient client(port());
        QVERIFY(client.send(request(token(), "wait_seconds=25&since=" + cursor())));
        QTRY_COMPARE(waiting(), 1);
        m_house->clock.advance(2h); // the token ends
        addDraft(m_acme.owner);
        const auto answer = client.readAnswer();
        QVERIFY(answer);
        QCOMPARE(answer->status, 401);
        QCOMPARE(answer->code(), u"token_expired"_s);
    }

    void whoHangsUpLeavesHisSeat()
    {
        RawClient client(port());
        QVERIFY(client.send(request(token(), "wait_seconds=25&since=" + cursor())));
        QTRY_COMPARE(waiting(), 1);
        client.close();
        QTRY_COMPARE(waiting(), 0);
    }

    void oneSessionHasOnlySoManySeats()
    {
        const auto since = cursor();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < ChangeFeed::mostPerSession; ++i) {
            clients.push_back(std::make_unique<RawClient>(port()));
            QVERIFY(clients.back()->send(request(token(), "wait_seconds=25&since=" + since)));
        }
        QTRY_COMPARE(waiting(), ChangeFeed::mostPerSession);
        RawClient client(port());
        const auto answer = client.ask(request(token(), "wait_seconds=25&since=" + since));
        QCOMPARE(answer->status, 429);
        QCOMPARE(answer->header("Retry-After"), "5");
    }

    void afterARestartEverythingMayHaveChanged()
    {
        const auto since = cursor();
        m_house->clock.advance(10s);
        m_house->reopen();
        QVERIFY(m_house->house().start());
        RawClient client(port());
        const auto answer = client.ask(request(token(), "wait_seconds=25&since=" + since));
        QVERIFY(answer);
        QCOMPARE(answer->json().value("is_everything"_L1), true);
        QCOMPARE(topicsOf(answer).size(), qsizetype(allTopics.size()));
    }
};

QTEST_GUILESS_MAIN(ListChangesTest)
#include "listchanges_test.moc"
