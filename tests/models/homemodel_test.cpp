// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

using Step = HomeModel::Step;
Q_DECLARE_METATYPE(std::optional<plandeck::HomeModel::Step>)

class HomeModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nextStepIsTheFirstThatIsNotDone_data()
    {
        QTest::addColumn<bool>("isConnected");
        QTest::addColumn<int>("plans");
        QTest::addColumn<bool>("hasWebhook");
        QTest::addColumn<bool>("isCalled");
        QTest::addColumn<std::optional<Step>>("next");
        QTest::addColumn<int>("done");
        QTest::newRow("new") << false << 0 << false << false << std::optional(Step::ConnectStripe) << 1;
        QTest::newRow("connected") << true << 0 << false << false << std::optional(Step::CreatePlan) << 2;
        QTest::newRow("plan") << true << 1 << false << false << std::optional(Step::SetWebhook) << 3;
        QTest::newRow("webhook") << true << 1 << true << false << std::optional(Step::CallApi) << 4;
        QTest::newRow("called early") << false << 0 << false << true << std::optional(Step::ConnectStripe) << 2;
        QTest::newRow("all") << true << 1 << true << true << std::optional<Step>() << 5;
    }

    void nextStepIsTheFirstThatIsNotDone()
    {
        QFETCH(bool, isConnected);
        QFETCH(int, plans);
        QFETCH(bool, hasWebhook);
        QFETCH(bool, isCalled);
        QFETCH(std::optional<Step>, next);
        QFETCH(int, done);
        DeskStage stage;
        stage.status.connected = isConnected;
        stage.tenant.usage.plans = plans;
        if (hasWebhook)
            stage.tenant.webhook = WebhookSummary{.url = u"https://acme.example/hook"_s};
        if (isCalled)
            stage.tenant.apiKeys.first().lastUsedAt = QDateTime::currentDateTimeUtc();
        stage.home.refresh();
        QCOMPARE(stage.home.loadState(), LoadState::Filled);
        QCOMPARE(stage.home.next(), next);
        QCOMPARE(stage.home.doneCount(), done);
    }

    void changesElsewhereAreReadAnew()
    {
        DeskStage stage;
        Q_EMIT stage.desk.changed(Topic::Plans);
        QCOMPARE(stage.desk.count<GetTenantDetails>(), 0); // nobody looked yet
        stage.home.refresh();
        stage.tenant.usage.plans = 3;
        Q_EMIT stage.desk.changed(Topic::Plans);
        QCOMPARE(stage.home.tenant().usage.plans, 3);
    }

    void aFailureKeepsWhatWasThere()
    {
        DeskStage stage;
        stage.home.refresh();
        stage.desk.fail<GetTenantDetails>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        stage.home.refresh();
        QCOMPARE(stage.home.loadState(), LoadState::Filled);
        QCOMPARE(stage.home.problem().code, u"storage_unavailable"_s);
        QCOMPARE(stage.home.tenant().name, u"Acme GmbH"_s);
    }

    void aFailureWithoutAnythingIsAFailure()
    {
        DeskStage stage;
        const Error failure{.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s};
        stage.desk.fail<GetTenantDetails>(failure);
        stage.desk.fail<GetTenantOverview>(failure);
        stage.home.refresh();
        QCOMPARE(stage.home.loadState(), LoadState::Failed);
    }

    void itIsBusyUntilTheLastAnswer()
    {
        DeskStage stage(FakeDesk::Delivery::Held);
        QList<bool> states;
        connect(&stage.home, &HomeModel::changed, this, [&] { states.append(stage.home.isBusy()); });
        stage.home.refresh();
        stage.desk.deliver();
        QCOMPARE(states, (QList{true, true, false}));
    }

    void eachAnswerStandsForItself()
    {
        DeskStage stage;
        stage.overview.eventsDead = 2;
        stage.desk.fail<GetTenantDetails>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        stage.home.refresh();
        QCOMPARE(stage.home.loadState(), LoadState::Filled);
        QCOMPARE(stage.home.details().state, LoadState::Failed);
        QCOMPARE(stage.home.overview().state, LoadState::Filled);
        QCOMPARE(stage.home.attention(), QList<Attention>({{.kind = Attention::Kind::EventsDead, .count = 2}}));
    }

    void aBurstOfChangesIsAskedForOnceMore()
    {
        DeskStage stage(FakeDesk::Delivery::Held);
        stage.home.refresh();
        for (int i = 0; i < 20; ++i)
            Q_EMIT stage.desk.changed(Topic::Events);
        QCOMPARE(stage.desk.count<GetTenantOverview>(), 1);
        stage.desk.deliver();
        QCOMPARE(stage.desk.count<GetTenantOverview>(), 2);
        QCOMPARE(stage.desk.count<GetTenantDetails>(), 2);
    }

    void staleAnswersAreDropped()
    {
        DeskStage stage(FakeDesk::Delivery::Held);
        stage.home.refresh();
        stage.home.reset();
        stage.desk.deliver();
        QCOMPARE(stage.home.loadState(), LoadState::Loading);
        QCOMPARE(stage.home.tenant().name, QString());
    }
};

QTEST_GUILESS_MAIN(HomeModelTest)
#include "homemodel_test.moc"
