// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/remotedesk.h"
#include "services/operations/catalogue.h"
#include "tests/stripe/scriptedserver.h"
#include "tests/support/asking.h"
#include "tests/support/testcertificate.h"
#include "tests/support/testhouse.h"
#include "tests/webhooks/rawserver.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using State = DeskLink::State;

namespace {

constexpr RemoteDesk::Pace quick{.link = {.firstPause = 5ms, .longestPause = 20ms, .lookPatience = 2s}};

CreatePlan draft(const QString &name)
{
    auto plan = TestHouse::pro();
    plan.name = name;
    plan.isDraft = true;
    return plan;
}

/// Answers every operation with the same, and /readyz with 200, as long as it is up.
class Switchboard final
{
public:
    std::atomic<bool> isUp = true;
    std::atomic<int> readyStatus = 200;

    explicit Switchboard(ScriptedServer::Script answer)
        : m_answer(std::move(answer))
    {
    }
    QUrl url() const { return m_server.url(); }
    int count(const QByteArray &target) const { return int(std::ranges::count(m_server.seen(), target, &SeenRequest::target)); }
    const ScriptedServer &server() const { return m_server; }

private:
    ScriptedServer::Script m_answer;
    ScriptedServer m_server{[this](const SeenRequest &request, int number) {
        if (!isUp)
            return ScriptedAnswer::hangUp();
        if (request.target == "/readyz")
            return ScriptedAnswer{.status = readyStatus, .headers = "Retry-After: 7\r\n"};
        if (readyStatus == 200 && request.target.startsWith("/api/v1/auth/changes/")) // a server that does not know this yet
            return ScriptedAnswer::error(404, R"({"code":"not_found"})");
        return m_answer(request, number);
    }};
};

const QByteArray me = "/api/v1/auth/tenants/me/";
const QByteArray refresh = "/api/v1/auth/tenants/token/refresh/";

ScriptedAnswer emptyPage(const SeenRequest &, int)
{
    return {.body = R"({"count":0,"next":null,"previous":null,"results":[]})"};
}

} // namespace

class RemoteDeskTest final : public QObject
{
    Q_OBJECT

    struct World
    {
        TestHouse house;
        TestHouse::Company anna = house.company();
        TestHouse::Company otto = house.company(u"Other"_s, u"otto@other.example"_s);
        std::unique_ptr<RemoteDesk> desk;

        World()
        {
            if (!house.house().start())
                qFatal("no server");
            desk = std::make_unique<RemoteDesk>(RemoteOptions{.url = house.house().url()}, quick);
        }
        void signIn(const TestHouse::Company &company)
        {
            const auto &tokens = company.registration.tokens;
            desk->setSession(company.owner.tenant, tokens.access.copy(), tokens.refresh.copy());
        }
    };

    static void signIn(Desk &desk, const QByteArray &token = "access")
    {
        desk.setSession(TenantId::fromText(u"0190a1b2-0000-7000-8000-000000000001"_s), Secret(token), Secret("refresh"_ba));
    }

private Q_SLOTS:
    void answersComeInItsOwnThread()
    {
        World world;
        QCOMPARE(ask(*world.desk, WhoAmI{}).error().code, u"not_authenticated"_s);
        world.signIn(world.anna);
        QThread *thread = nullptr;
        world.desk->send(this, WhoAmI{}, [&](const Result<Me> &me) {
            QVERIFY(me);
            QCOMPARE(me->email, u"anna@acme.example"_s);
            thread = QThread::currentThread();
        });
        QTRY_COMPARE(thread, QThread::currentThread());
        QTRY_COMPARE(world.desk->link().state, State::Connected);
    }

    void theStaffsTokensAreRenewedAsTheirs()
    {
        World world;
        const auto password = [] { return Secret("correct horse battery"_ba); };
        QVERIFY(world.house.house().staff().create(u"sam@platform.example"_s, StaffRole::Support, password()));
        const auto signedIn = ask(*world.desk, StaffLogin{.email = u"sam@platform.example"_s, .password = password()});
        QVERIFY(signedIn);
        world.desk->setStaffSession(signedIn->access.copy(), signedIn->refresh.copy());
        QCOMPARE(ask(*world.desk, WhoAmIOfStaff{})->email, u"sam@platform.example"_s);
        world.house.clock.advance(61min);
        QVERIFY(ask(*world.desk, ListTenants{}));
    }

    void whatWasSentBelongsToWhoSentItInTheirMode()
    {
        World world;
        world.signIn(world.anna);
        std::optional<Result<Plan>> made;
        world.desk->send(this, draft(u"Hers"_s), [&](const Result<Plan> &plan) { made = plan; });
        world.desk->setMode(Mode::Live);
        world.signIn(world.otto);
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QVERIFY(!(*made)->livemode);
        QCOMPARE(world.house.run(world.anna.owner, ListPlans{})->count, 1);
        QVERIFY(ask(*world.desk, draft(u"His"_s))->livemode);
    }

    void aTokenThatRanOutIsRenewedOnTheWay()
    {
        World world;
        world.signIn(world.anna);
        QSignalSpy ended(world.desk.get(), &Desk::sessionEnded);
        world.house.clock.advance(61min);
        QVERIFY(ask(*world.desk, WhoAmI{}));
        QVERIFY(ask(*world.desk, WhoAmI{}));
        QCOMPARE(ended.size(), 0);
    }

    void oneRenewalServesAllThatWait()
    {
        Switchboard there([](const SeenRequest &request, int) {
            if (request.target == refresh)
                return ScriptedAnswer{.body = R"({"access":"fresh"})"};
            if (request.headers.value("authorization") == "Bearer fresh")
                return emptyPage(request, 0);
            return ScriptedAnswer::error(401, R"({"code":"token_expired"})");
        });
        RemoteDesk desk({.url = there.url()}, quick);
        signIn(desk, "stale");
        int good = 0;
        for (int i = 0; i < 5; ++i)
            desk.send(this, ListPlans{}, [&](const Result<ListPlans::Reply> &page) { good += page ? 1 : 0; });
        QTRY_COMPARE(good, 5);
        QCOMPARE(there.count(refresh), 1);
    }

    void aTokenThatIsNeverGoodIsNotRenewedForEver()
    {
        Switchboard there([](const SeenRequest &request, int) {
            return request.target == refresh ? ScriptedAnswer{.body = R"({"access":"fresh"})"}
                                             : ScriptedAnswer::error(401, R"({"code":"token_expired"})");
        });
        RemoteDesk desk({.url = there.url()}, quick);
        signIn(desk);
        QSignalSpy ended(&desk, &Desk::sessionEnded);
        QCOMPARE(ask(desk, WhoAmI{}).error().code, u"token_expired"_s);
        QCOMPARE(there.count(refresh), 1);
        QCOMPARE(ended.size(), 1);
    }

    void aSessionThatEndedIsSaidOnce()
    {
        World world;
        world.signIn(world.anna);
        QSignalSpy ended(world.desk.get(), &Desk::sessionEnded);
        world.house.db.execute(u"UPDATE tenants_session SET ended_at = 1"_s);
        QCOMPARE(ask(*world.desk, WhoAmI{}).error().code, u"token_invalid"_s);
        QCOMPARE(ended.size(), 1);
        world.desk->clearSession();
        QCOMPARE(ask(*world.desk, WhoAmI{}).error().code, u"not_authenticated"_s);
        QCOMPARE(ended.size(), 1);
    }

    void theEndOfAnOldSessionIsNotTheNewOnes()
    {
        World world;
        world.signIn(world.anna);
        QSignalSpy ended(world.desk.get(), &Desk::sessionEnded);
        world.house.db.execute(
            u"UPDATE tenants_session SET ended_at = 1 WHERE tenant_id = '%1'"_s.arg(world.anna.owner.tenant.text()));
        bool isAnswered = false;
        world.desk->send(this, WhoAmI{}, [&](const Result<Me> &me) { isAnswered = !me; });
        world.signIn(world.otto);
        QTRY_VERIFY(isAnswered);
        QCOMPARE(ended.size(), 0);
    }

    void whoHasGoneIsNotAnsweredButWhatTheyChangedIsChanged()
    {
        World world;
        world.signIn(world.anna);
        bool isAnswered = false;
        QSignalSpy changes(world.desk.get(), &Desk::changed);
        auto owner = std::make_unique<QObject>();
        world.desk->send(owner.get(), WhoAmI{}, [&](const Result<Me> &) { isAnswered = true; });
        world.desk->send(owner.get(), draft(u"Last"_s), [&](const Result<Plan> &) { isAnswered = true; });
        owner.reset();
        QTRY_COMPARE_WITH_TIMEOUT(changes.size(), 1, 20'000);
        QCOMPARE(world.house.count(u"tenants_tenantplan"_s), 1);
        QVERIFY(!isAnswered);
    }

    void aReadThatNobodyWaitsForIsEnded()
    {
        Switchboard there([](const SeenRequest &request, int) {
            return request.target == me ? ScriptedAnswer::silence() : emptyPage(request, 0);
        });
        RemoteDesk desk({.url = there.url()}, quick);
        signIn(desk);
        for (int i = 0; i < 12; ++i) { // twice as many as Qt's connections to one host
            auto owner = std::make_unique<QObject>();
            desk.send(owner.get(), WhoAmI{}, [](const Result<Me> &) {});
        }
        QVERIFY(ask(desk, ListPlans{}));
    }

    void whatChangesIsToldWhoeverChangesIt()
    {
        World world;
        const auto waiting = [&] { return world.house.house().changeFeed().waiting(); };
        QSignalSpy changes(world.desk.get(), &Desk::changed);
        world.signIn(world.anna);
        QTRY_COMPARE(waiting(), 1);
        QVERIFY(world.house.run(world.otto.owner, draft(u"His"_s)));
        QVERIFY(world.house.run(world.anna.owner, draft(u"Hers"_s)));
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Topic>(), Topic::Plans);
        QTRY_COMPARE(waiting(), 1);
        QVERIFY(ask(*world.desk, InviteUser{.email = u"mia@acme.example"_s, .role = Role::Admin}));
        QTRY_COMPARE(changes.size(), 2); // once, though it is our own
        QCOMPARE(changes.last().first().value<Topic>(), Topic::Users);
        QTRY_COMPARE(waiting(), 1);
        world.desk->clearSession();
        QTRY_COMPARE(waiting(), 0); // nobody is waited for any more
    }

    void whereNobodyTellsOnesOwnChangesAreKnown()
    {
        Switchboard there([](const SeenRequest &request, int) {
            return request.method == "GET" ? emptyPage(request, 0) : ScriptedAnswer{.status = 204};
        });
        RemoteDesk desk({.url = there.url()}, quick);
        signIn(desk);
        QSignalSpy changes(&desk, &Desk::changed);
        QVERIFY(ask(desk, DeleteWebhookConfig{}));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Topic>(), Topic::Webhooks);
        QVERIFY(ask(desk, ListPlans{}));
        QCOMPARE(changes.size(), 1);
    }

    void everyChangeIsAboutSomething()
    {
        for (const auto *info : Catalogue::infos) {
            const bool isTenants = !info->access.isPublic() && !info->access.isForStaff();
            QVERIFY2(topicOf(*info).has_value() == (isTenants && isWrite(info->endpoint.verb)), info->endpoint.name.data());
        }
        QCOMPARE(topicOf(infoOf<RegenerateApiKey>), Topic::ApiKeys);
        QCOMPARE(topicOf(infoOf<InviteUser>), Topic::Users);
    }

    void whereNobodyTellsAllIsReadFromTimeToTime()
    {
        Switchboard there(emptyPage);
        auto pace = quick;
        pace.poll = 10ms;
        RemoteDesk desk({.url = there.url()}, pace);
        QSignalSpy changes(&desk, &Desk::changed);
        QTRY_COMPARE(desk.link().state, State::Connected);
        QTest::qWait(50); // longer than it takes: nobody is signed in
        QCOMPARE(changes.size(), 0);
        signIn(desk);
        QTRY_VERIFY(changes.size() >= 7);
    }

    void aServerThatGoesAndComesBackIsNoticed()
    {
        Switchboard there(emptyPage);
        RemoteDesk desk({.url = there.url()}, quick);
        QCOMPARE(desk.link().state, State::Looking);
        QTRY_COMPARE(desk.link().state, State::Connected);
        signIn(desk);
        QSignalSpy changes(&desk, &Desk::changed);

        there.isUp = false;
        const auto before = QDateTime::currentDateTimeUtc();
        QCOMPARE(ask(desk, ListPlans{}).error().code, u"connection_lost"_s);
        QTRY_COMPARE(desk.link().state, State::Offline);
        QVERIFY(desk.link().since <= before); // as of its last answer
        QCOMPARE(ask(desk, draft(u"Offline"_s)).error().code, u"server_unreachable"_s);
        QCOMPARE(there.count("/api/v1/auth/plans/"), 0); // it was looked for first, and nothing was sent
        QCOMPARE(changes.size(), 0);

        there.isUp = true;
        QTRY_COMPARE(desk.link().state, State::Connected);
        QTRY_COMPARE(changes.size(), 7); // all is read anew
        QVERIFY(ask(desk, ListPlans{}));
    }

    void whatWasSentAndNotAnsweredMayHaveBeenDone()
    {
        Switchboard there([](const SeenRequest &, int) { return ScriptedAnswer::hangUp(); });
        RemoteDesk desk({.url = there.url()}, quick);
        signIn(desk);
        QCOMPARE(ask(desk, draft(u"Open"_s)).error().code, u"outcome_unknown"_s);
        QCOMPARE(ask(desk, ListPlans{}).error().code, u"connection_lost"_s);
        QTRY_COMPARE(desk.link().state, State::Connected); // it was looked for, and is there
    }

    void whatIsAskedWhileOfflineFindsAServerThatIsBack()
    {
        Switchboard there(emptyPage);
        there.isUp = false;
        auto pace = quick;
        pace.link.firstPause = pace.link.longestPause = 1h;
        RemoteDesk desk({.url = there.url()}, pace);
        QTRY_COMPARE(desk.link().state, State::Offline);
        there.isUp = true;
        signIn(desk);
        QVERIFY(ask(desk, ListPlans{})); // no need to wait for the hour
        QCOMPARE(desk.link().state, State::Connected);
        there.isUp = false;
        QVERIFY(!ask(desk, ListPlans{}));
        QTRY_COMPARE(desk.link().state, State::Offline);
        there.isUp = true;
        desk.reconnect();
        QTRY_COMPARE(desk.link().state, State::Connected);
    }

    void aBusyServerIsNoLostOne()
    {
        std::atomic<bool> isBusy = true;
        Switchboard there([&](const SeenRequest &request, int) {
            return isBusy ? ScriptedAnswer::error(503, R"({"code":"overloaded"})", "Retry-After: 2\r\n") : emptyPage(request, 0);
        });
        auto pace = quick;
        pace.link.longestPause = 1h;
        RemoteDesk desk({.url = there.url()}, pace);
        signIn(desk);
        const auto refused = ask(desk, ListPlans{});
        QCOMPARE(refused.error().code, u"overloaded"_s);
        QCOMPARE(refused.error().retryAfter, 2);
        QCOMPARE(desk.link().state, State::Busy);
        QCOMPARE(desk.link().problem.retryAfter, 2);
        isBusy = false;
        QVERIFY(ask(desk, ListPlans{})); // it may be asked all the same
        QTRY_COMPARE(desk.link().state, State::Connected);
    }

    void aProxyWithoutAServerIsBusy()
    {
        Switchboard there([](const SeenRequest &, int) { return ScriptedAnswer::error(502, "<html>Bad Gateway</html>"); });
        there.readyStatus = 502;
        RemoteDesk desk({.url = there.url()}, quick);
        QTRY_COMPARE(desk.link().state, State::Busy);
        signIn(desk);
        QCOMPARE(ask(desk, ListPlans{}).error().code, u"answer_not_understood"_s);
        QCOMPARE(desk.link().state, State::Busy);
    }

    void aStripeThatDoesNotAnswerIsNotTheServer()
    {
        Switchboard there([](const SeenRequest &, int) {
            return ScriptedAnswer::error(502, R"({"code":"stripe_unavailable","detail":"Stripe does not answer."})");
        });
        RemoteDesk desk({.url = there.url()}, quick);
        QTRY_COMPARE(desk.link().state, State::Connected);
        signIn(desk);
        QCOMPARE(ask(desk, GetStripeStatus{}).error().code, u"stripe_unavailable"_s);
        QCOMPARE(desk.link().state, State::Connected);
    }

    void aCertificateThatProvesNothingGetsNoToken()
    {
        const TestCertificate certificate;
        const QByteArray healthy("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}");
        RawServer there(healthy, certificate.tls);
        RemoteDesk desk({.url = QUrl(u"https://localhost:%1"_s.arg(there.port()))}, quick);
        signIn(desk);
        QCOMPARE(ask(desk, WhoAmI{}).error().code, u"certificate_untrusted"_s);
        QCOMPARE(desk.link().state, State::Untrusted);
        QCOMPARE(desk.link().problem.code, u"certificate_untrusted"_s);

        RawServer other(healthy, certificate.tls); // the first one is kept busy by a desk that looks again and again
        RemoteDesk trusting({.url = QUrl(u"https://localhost:%1"_s.arg(other.port())), .caFile = certificate.file}, quick);
        QTRY_COMPARE(trusting.link().state, State::Connected);
    }

    void closingWaitsForWhatIsBeingChanged()
    {
        World world;
        world.signIn(world.anna);
        QVERIFY(ask(*world.desk, WhoAmI{})); // connected
        bool isAnswered = false;
        world.desk->send(this, draft(u"Last"_s), [&](const Result<Plan> &) { isAnswered = true; });
        world.desk->close(10s);
        QCOMPARE(world.house.count(u"tenants_tenantplan"_s), 1);
        world.desk->send(this, WhoAmI{}, [&](const Result<Me> &) { isAnswered = true; });
        QCoreApplication::processEvents();
        QVERIFY(!isAnswered);
    }

    void closingDoesNotWaitForEver()
    {
        Switchboard there([](const SeenRequest &, int) { return ScriptedAnswer::silence(); });
        RemoteDesk desk({.url = there.url()}, quick);
        signIn(desk);
        desk.send(this, draft(u"Last"_s), [](const Result<Plan> &) {});
        desk.send(this, WhoAmI{}, [](const Result<Me> &) {});
        QTRY_COMPARE(there.count(me), 1);
        QElapsedTimer timer;
        timer.start();
        desk.close(20ms);
        QVERIFY(timer.elapsed() < 5'000);
    }
};

QTEST_GUILESS_MAIN(RemoteDeskTest)
#include "remotedesk_test.moc"
