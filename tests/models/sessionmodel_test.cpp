// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A store that never keeps anything, as a computer without a keyring has it.
class BrokenStore final : public SecretStore
{
public:
    SecretStoreKind kind() const override { return SecretStoreKind::Keychain; }
    void read(const QString &, OnRead done) override
    {
        post([done] { done(unavailable(u"no keyring"_s)); });
    }
    void write(const QString &, Secret, OnDone done) override
    {
        post([done] { done(unavailable(u"no keyring"_s)); });
    }
    void remove(const QString &, OnDone done) override
    {
        post([done] { done({}); });
    }
};

Secret kept(SecretStore &store, const QString &name = u"session"_s)
{
    Secret found;
    bool isThere = false;
    store.read(name, [&](Result<Secret> secret) {
        isThere = true;
        if (secret)
            found = std::move(*secret);
    });
    [&] { QTRY_VERIFY(isThere); }();
    return found;
}

} // namespace

class SessionModelTest final : public QObject
{
    Q_OBJECT

    using State = SessionModel::State;

private Q_SLOTS:
    void signingInKeepsTheSession()
    {
        DeskStage stage;
        QSignalSpy signedIn(&stage.session, &SessionModel::signedIn);
        stage.signIn(Role::Admin);
        QCOMPARE(signedIn.size(), 1);
        QCOMPARE(stage.session.state(), State::SignedIn);
        QCOMPARE(stage.session.user().fullName(), u"Anna Berg"_s);
        QCOMPARE(stage.session.tenant().name, u"Acme GmbH"_s);
        QCOMPARE(stage.desk.tenant(), stage.tenant.id);
        QVERIFY(stage.session.may("stripe.connect"_L1));
        QCOMPARE(kept(stage.store).revealText(), u"refresh"_s);
    }

    void rolesDecideWhatOneMay()
    {
        DeskStage stage;
        stage.signIn(Role::Developer);
        QVERIFY(!stage.session.may("stripe.connect"_L1));
        QVERIFY(stage.session.may("stripe.status"_L1));
    }

    void aWrongPasswordIsSaidAndSignsNobodyIn()
    {
        DeskStage stage;
        stage.session.signIn(u"anna@acme.example"_s, Secret(u"wrong"_s));
        QCOMPARE(stage.session.state(), State::SignedOut);
        QCOMPARE(stage.session.problem().code, u"credentials_invalid"_s);
        QVERIFY(!stage.desk.hasSession());
        QVERIFY(kept(stage.store).isEmpty());
    }

    void lastSessionIsTakenUp()
    {
        DeskStage stage;
        stage.signIn();
        QCOMPARE(kept(stage.store).revealText(), u"refresh"_s);
        SessionModel next(stage.desk, &stage.store);
        next.restore();
        QCOMPARE(next.state(), State::Restoring);
        QTRY_COMPARE(next.state(), State::SignedIn);
        QCOMPARE(next.user().email, u"anna@acme.example"_s);
    }

    void theStaffHaveASessionOfTheirOwn()
    {
        DeskStage stage;
        stage.signIn();
        stage.session.signOut();
        stage.signInStaff(StaffRole::Support);
        QVERIFY(stage.session.isStaff());
        QVERIFY(stage.desk.hasStaffSession());
        QCOMPARE(stage.session.staff().email, u"sam@platform.example"_s);
        QVERIFY(stage.session.may("staff.tenants.list"_L1));
        QVERIFY(!stage.session.may("staff.tenants.suspend"_L1));
        QVERIFY(!stage.session.may("plans.list"_L1));
        QCOMPARE(kept(stage.store, u"session-staff"_s).revealText(), u"staff-refresh"_s);
        QVERIFY(kept(stage.store).isEmpty());
        stage.session.signOut();
        QVERIFY(!stage.session.isStaff());
        QVERIFY(!stage.desk.hasStaffSession());
        QVERIFY(kept(stage.store, u"session-staff"_s).isEmpty());
    }

    void theStaffsLastSessionIsTakenUp()
    {
        DeskStage stage;
        stage.signInStaff();
        SessionModel next(stage.desk, &stage.store);
        next.restore();
        QTRY_COMPARE(next.state(), State::SignedIn);
        QVERIFY(next.isStaff());
        QCOMPARE(stage.desk.count<RefreshStaffToken>(), 1);
        QCOMPARE(stage.desk.count<RefreshToken>(), 0);
    }

    void whoSignsInIsWhoTheNextStartFinds()
    {
        DeskStage stage;
        stage.signInStaff();
        stage.signIn();
        QCOMPARE(kept(stage.store).revealText(), u"refresh"_s);
        QVERIFY(kept(stage.store, u"session-staff"_s).isEmpty());
        QVERIFY(!stage.session.isStaff());
        QVERIFY(stage.session.may("plans.list"_L1));
    }

    void aStaffSessionThatEndedSaysSo()
    {
        DeskStage stage;
        stage.signInStaff();
        Q_EMIT stage.desk.sessionEnded();
        QCOMPARE(stage.session.state(), State::SignedOut);
        QCOMPARE(stage.session.audience(), SessionModel::Audience::Staff);
        QCOMPARE(stage.session.problem().code, u"session_ended"_s);
    }

    void anEndedSessionIsForgotten()
    {
        DeskStage stage;
        stage.signIn();
        stage.desk.fail<RefreshToken>({.kind = Error::Kind::Unauthenticated, .code = u"token_expired"_s});
        SessionModel next(stage.desk, &stage.store);
        next.restore();
        QTRY_COMPARE(next.state(), State::SignedOut);
        QVERIFY(kept(stage.store).isEmpty());
    }

    void aServiceThatIsAwayLosesNoSession()
    {
        DeskStage stage;
        stage.signIn();
        stage.desk.fail<RefreshToken>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        SessionModel next(stage.desk, &stage.store);
        next.restore();
        QTRY_COMPARE(next.state(), State::SignedOut);
        QCOMPARE(kept(stage.store).revealText(), u"refresh"_s);
    }

    void itIsTakenUpAsSoonAsTheServerIsThere()
    {
        DeskStage stage;
        stage.signIn();
        stage.desk.fail<RefreshToken>({.kind = Error::Kind::Unavailable, .code = u"server_unreachable"_s});
        stage.desk.become(DeskLink::State::Offline);
        SessionModel next(stage.desk, &stage.store);
        next.restore();
        QTRY_COMPARE(next.state(), State::SignedOut);
        stage.desk.on<RefreshToken>(
            [](RefreshToken &) { return Result<AccessToken>(AccessToken{.access = Secret(u"fresh"_s)}); });
        stage.desk.become(DeskLink::State::Busy);
        QCOMPARE(next.state(), State::SignedOut);
        stage.desk.become(DeskLink::State::Connected);
        QTRY_COMPARE(next.state(), State::SignedIn);
        next.signOut();
        stage.desk.become(DeskLink::State::Connected);
        QCOMPARE(next.state(), State::SignedOut); // that was the user's own doing
    }

    void whoSignsInOvertakesTheLastSession()
    {
        DeskStage stage;
        bool isKept = false;
        stage.store.write(u"session"_s, Secret(u"old"_s), [&](const Result<> &) { isKept = true; });
        QTRY_VERIFY(isKept);
        stage.desk.setDelivery(FakeDesk::Delivery::Held);
        stage.session.restore();
        QTRY_COMPARE(stage.desk.count<RefreshToken>(), 1); // answer still out
        stage.desk.setDelivery(FakeDesk::Delivery::AtOnce);
        stage.signIn();
        QSignalSpy signedIn(&stage.session, &SessionModel::signedIn);
        stage.desk.deliver();
        QCOMPARE(signedIn.size(), 0);
        QCOMPARE(kept(stage.store).revealText(), u"refresh"_s);
    }

    void registrationHandsItsKeysOutOnce()
    {
        DeskStage stage;
        stage.session.registerTenant({.companyName = u"Initech"_s, .email = u"bill@initech.example"_s});
        QVERIFY(stage.session.isSignedIn());
        QVERIFY(stage.session.hasNewKeys());
        QVERIFY(stage.session.takeNewKeys().test.revealText().startsWith(u"test_"_s));
        QVERIFY(!stage.session.hasNewKeys());
    }

    void signingOutForgetsEverything()
    {
        DeskStage stage;
        stage.signIn();
        QSignalSpy signedOut(&stage.session, &SessionModel::signedOut);
        stage.session.signOut();
        QCOMPARE(signedOut.size(), 1);
        QVERIFY(!stage.desk.hasSession());
        QCOMPARE(stage.session.user().email, QString());
        QVERIFY(kept(stage.store).isEmpty());
    }

    void anEndedSessionSignsOutAndSaysWhy()
    {
        DeskStage stage;
        stage.signIn();
        Q_EMIT stage.desk.sessionEnded();
        QCOMPARE(stage.session.state(), State::SignedOut);
        QCOMPARE(stage.session.problem().code, u"session_ended"_s);
    }

    void noKeyringIsSaidAndStopsNobody()
    {
        DeskStage stage;
        BrokenStore broken;
        SessionModel session(stage.desk, &broken);
        QSignalSpy notKept(&session, &SessionModel::notKept);
        session.signIn(u"anna@acme.example"_s, Secret(QString::fromLatin1(DeskStage::password)));
        QVERIFY(session.isSignedIn());
        QTRY_COMPARE(notKept.size(), 1);
        QCOMPARE(notKept.first().first().value<Error>().code, u"secret_store_unavailable"_s);
    }

    void anotherStoreGetsThePresentSession()
    {
        DeskStage stage;
        stage.signIn();
        MemorySecretStore other;
        stage.session.setStore(&other);
        QCOMPARE(kept(other).revealText(), u"refresh"_s);
        QVERIFY(kept(stage.store).isEmpty());
    }

    void passwordsAreRatedByTheRulesOfRegistration_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("code");
        QTest::newRow("good") << u"correct horse battery"_s << QString();
        QTest::newRow("short") << u"xk7!pq"_s << u"password_too_short"_s;
        QTest::newRow("company") << u"acmegmbh2026"_s << u"password_like_company"_s;
    }

    void passwordsAreRatedByTheRulesOfRegistration()
    {
        QFETCH(QString, password);
        QFETCH(QString, code);
        DeskStage stage;
        const auto problems = stage.session.passwordProblems(Secret(password), u"anna@x.example"_s, u"Acme GmbH"_s);
        QCOMPARE(problems.isEmpty() ? QString() : problems.first().code, code);
    }

    void modeIsTheDesks()
    {
        DeskStage stage;
        QSignalSpy changed(&stage.session, &SessionModel::modeChanged);
        stage.session.setMode(Mode::Live);
        stage.session.setMode(Mode::Live);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(stage.desk.mode(), Mode::Live);
    }
};

QTEST_GUILESS_MAIN(SessionModelTest)
#include "sessionmodel_test.moc"
