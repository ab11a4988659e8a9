// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/localdesk.h"
#include "tests/stripe/scriptedserver.h"
#include "tests/support/testhouse.h"

#include <QtCore/QSemaphore>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Lets nobody past until the gate is opened: what is sent meanwhile waits in the desk's pool.
class Gate final : public Authenticator
{
public:
    explicit Gate(const Authenticator &inner)
        : m_inner(inner)
    {
    }
    Result<Caller> authenticate(const Credentials &credentials) const override
    {
        arrived.release();
        const QMutexLocker locker(&mutex);
        return m_inner.authenticate(credentials);
    }

    mutable QSemaphore arrived;
    mutable QMutex mutex;

private:
    const Authenticator &m_inner;
};

CreatePlan draft(const QString &name)
{
    auto plan = TestHouse::pro();
    plan.name = name;
    plan.isDraft = true;
    return plan;
}

} // namespace

class LocalDeskTest final : public QObject
{
    Q_OBJECT

    struct World
    {
        TestHouse house;
        TestHouse::Company anna = house.company();
        TestHouse::Company otto = house.company(u"Other"_s, u"otto@other.example"_s);
        Gate gate{house.house().authenticator()};
        LocalDesk desk;

        World() { open(); }
        void open() { desk.open(house.house().dispatcher(), gate, house.house().changes()); }
        void signIn(const TestHouse::Company &company)
        {
            const auto &tokens = company.registration.tokens;
            desk.setSession(company.owner.tenant, tokens.access.copy(), tokens.refresh.copy());
        }
        template<Operation Op>
        Result<typename Op::Reply> ask(Op op)
        {
            std::optional<Result<typename Op::Reply>> answer;
            desk.send(&desk, std::move(op), [&](Result<typename Op::Reply> &reply) { answer = std::move(reply); });
            if (!QTest::qWaitFor([&] { return answer.has_value(); }, 10'000))
                qFatal("no answer");
            return std::move(*answer);
        }
    };

private Q_SLOTS:
    void answersComeInItsOwnThread()
    {
        World world;
        QCOMPARE(world.ask(WhoAmI{}).error().code, u"not_authenticated"_s);
        world.signIn(world.anna);
        QThread *thread = nullptr;
        world.desk.send(this, WhoAmI{}, [&](const Result<Me> &me) {
            QVERIFY(me);
            QCOMPARE(me->email, u"anna@acme.example"_s);
            thread = QThread::currentThread();
        });
        QTRY_COMPARE(thread, QThread::currentThread());
    }

    void whatWasSentBelongsToWhoSentIt()
    {
        World world;
        world.signIn(world.anna);
        QMutexLocker locker(&world.gate.mutex);
        std::optional<Result<Plan>> made;
        world.desk.send(this, draft(u"Hers"_s), [&](const Result<Plan> &plan) { made = plan; });
        world.signIn(world.otto); // before it has had its turn
        locker.unlock();
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QCOMPARE(world.house.run(world.anna.owner, ListPlans{})->count, 1);
        QCOMPARE(world.house.run(world.otto.owner, ListPlans{})->count, 0);
    }

    void andToTheModeItWasSentIn()
    {
        World world;
        world.signIn(world.anna);
        QMutexLocker locker(&world.gate.mutex);
        std::optional<Result<Plan>> made;
        world.desk.send(this, draft(u"Test"_s), [&](const Result<Plan> &plan) { made = plan; });
        world.desk.setMode(Mode::Live);
        locker.unlock();
        QTRY_VERIFY(made);
        QVERIFY(*made);
        QVERIFY(!(*made)->livemode);
        QVERIFY(world.ask(draft(u"Live"_s))->livemode);
    }

    void aTokenThatRanOutIsRenewedOnTheWay()
    {
        World world;
        world.signIn(world.anna);
        QSignalSpy ended(&world.desk, &Desk::sessionEnded);
        world.house.clock.advance(61min);
        QVERIFY(world.ask(WhoAmI{}));
        QVERIFY(world.ask(WhoAmI{}));
        QCOMPARE(ended.size(), 0);
    }

    void theStaffsTokensAreRenewedAsTheirs()
    {
        World world;
        const auto password = [] { return Secret("correct horse battery"_ba); };
        QVERIFY(world.house.house().staff().create(u"sam@platform.example"_s, StaffRole::Support, password()));
        const auto signedIn = world.ask(StaffLogin{.email = u"sam@platform.example"_s, .password = password()});
        QVERIFY(signedIn);
        world.desk.setStaffSession(signedIn->access.copy(), signedIn->refresh.copy());
        QCOMPARE(world.ask(WhoAmIOfStaff{})->email, u"sam@platform.example"_s);
        world.house.clock.advance(61min);
        QVERIFY(world.ask(ListTenants{}));
        QCOMPARE(world.ask(ListPlans{}).error().code, u"token_invalid"_s);
    }

    /// A renewal that ends after somebody else signed in must not lend them the old session.
    void aLateRenewalStaysWithItsSession()
    {
        World world;
        world.signIn(world.anna);
        world.house.clock.advance(61min);
        QMutexLocker locker(&world.gate.mutex);
        std::optional<Result<Me>> hers;
        world.desk.send(this, WhoAmI{}, [&](const Result<Me> &me) { hers = me; });
        QVERIFY(world.gate.arrived.tryAcquire(1, 10'000));
        const auto fresh = world.house.run({}, RefreshToken{.refresh = world.otto.registration.tokens.refresh.copy()});
        QVERIFY(fresh);
        world.desk.setSession(world.otto.owner.tenant, fresh->access.copy(), world.otto.registration.tokens.refresh.copy());
        locker.unlock();
        QTRY_VERIFY(hers);
        QVERIFY(*hers);
        QCOMPARE((*hers)->email, u"anna@acme.example"_s);
        QCOMPARE(world.ask(WhoAmI{})->email, u"otto@other.example"_s);
    }

    void aSessionThatEndedIsSaidOnce()
    {
        World world;
        world.signIn(world.anna);
        QSignalSpy ended(&world.desk, &Desk::sessionEnded);
        world.house.db.execute(u"UPDATE tenants_session SET ended_at = 1"_s);
        const auto refused = world.ask(WhoAmI{});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"token_invalid"_s);
        QCOMPARE(ended.size(), 1);
    }

    void theEndOfAnOldSessionIsNotTheNewOnes()
    {
        World world;
        world.signIn(world.anna);
        QSignalSpy ended(&world.desk, &Desk::sessionEnded);
        world.house.db.execute(u"UPDATE tenants_session SET ended_at = 1"_s);
        QMutexLocker locker(&world.gate.mutex);
        bool isAnswered = false;
        world.desk.send(this, WhoAmI{}, [&](const Result<Me> &me) { isAnswered = !me; });
        world.signIn(world.otto);
        locker.unlock();
        QTRY_VERIFY(isAnswered);
        QCOMPARE(ended.size(), 0);
    }

    void whoHasGoneIsNotAnswered()
    {
        World world;
        world.signIn(world.anna);
        QMutexLocker locker(&world.gate.mutex);
        bool isAnswered = false;
        auto owner = std::make_unique<QObject>();
        world.desk.send(owner.get(), WhoAmI{}, [&](const Result<Me> &) { isAnswered = true; });
        owner.reset();
        locker.unlock();
        QVERIFY(world.ask(WhoAmI{})); // sent later, answered later
        QVERIFY(!isAnswered);
    }

    void whatIsSentBeforeTheServicesAreThereWaits()
    {
        World world;
        LocalDesk desk;
        std::optional<Result<SignedIn>> answer;
        desk.send(this, Login{.email = u"anna@acme.example"_s, .password = Secret(QByteArray("correct horse battery"))},
                  [&](Result<SignedIn> &reply) { answer = std::move(reply); });
        QCoreApplication::processEvents();
        QVERIFY(!answer);
        desk.fail({.kind = Error::Kind::Storage, .code = u"connection_failed"_s});
        QTRY_VERIFY(answer);
        QCOMPARE(answer->error().code, u"connection_failed"_s);
        answer.reset();
        desk.open(world.house.house().dispatcher(), world.gate, world.house.house().changes());
        desk.send(this, Login{.email = u"anna@acme.example"_s, .password = Secret(QByteArray("correct horse battery"))},
                  [&](Result<SignedIn> &reply) { answer = std::move(reply); });
        QTRY_VERIFY(answer);
        QVERIFY(*answer);
    }

    void changesOfTheSignedInTenantAreTold()
    {
        World world;
        QSignalSpy changes(&world.desk, &Desk::changed);
        world.signIn(world.otto);
        QVERIFY(world.house.run(world.anna.owner, draft(u"Hers"_s)));
        QVERIFY(world.ask(WhoAmI{}));
        QCOMPARE(changes.size(), 0);
        QVERIFY(world.house.run(world.otto.owner, draft(u"His"_s)));
        QTRY_COMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().value<Topic>(), Topic::Plans);
    }

    void closingHurriesWhoWaitsTooLong()
    {
        ScriptedServer stripe({ScriptedAnswer::silence()});
        TestHouse house({.withSandbox = false, .stripeBase = stripe.url(), .stripeTimeout = 60s});
        const auto anna = house.company();
        LocalDesk desk;
        desk.open(house.house().dispatcher(), house.house().authenticator(), house.house().changes());
        const auto &tokens = anna.registration.tokens;
        desk.setSession(anna.owner.tenant, tokens.access.copy(), tokens.refresh.copy());
        desk.send(this, ConnectStripe{.flow = ConnectFlow::AccountLinks}, [](const Result<ConnectInvitation> &) {});
        QVERIFY(stripe.waitForRequests(1));
        QElapsedTimer timer;
        timer.start();
        desk.close(10, [&] { house.house().stripe().shutDown(); });
        QVERIFY(timer.elapsed() < 10'000);
        QCOMPARE(house.house().stripe().callsUnderWay(), 0);
    }

    void closingWaitsForWhatRuns()
    {
        World world;
        world.signIn(world.anna);
        bool isAnswered = false;
        world.desk.send(this, draft(u"Last"_s), [&](const Result<Plan> &) { isAnswered = true; });
        world.desk.close();
        QCOMPARE(world.house.count(u"tenants_tenantplan"_s), 1);
        world.desk.send(this, WhoAmI{}, [&](const Result<Me> &) { isAnswered = true; });
        world.desk.close();
        QVERIFY(!isAnswered);
    }
};

QTEST_GUILESS_MAIN(LocalDeskTest)
#include "localdesk_test.moc"
