// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const auto lastVisit = QDateTime::currentDateTimeUtc().addDays(-2);
const auto ben = ActorId::fromText(u"0190a1b2-0000-7000-8000-0000000000bb"_s);

AuditEntry entry(int hoursAgo, const QString &action, ActorId actor = ben)
{
    return {.at = QDateTime::currentDateTimeUtc().addSecs(-3600 * hoursAgo),
            .actorKind = Caller::Kind::User,
            .actor = actor,
            .actorName = u"ben@acme.example"_s,
            .action = action,
            .outcome = u"done"_s};
}

/// Signed in as this role, back after two days.
struct Back
{
    explicit Back(Role role = Role::Owner)
    {
        stage.messages.clear();
        stage.signIn(role);
        stage.away.setSince(lastVisit);
    }
    ActorId self() const { return {stage.session.user().id.value}; }

    DeskStage stage;
};

} // namespace

class AwayModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutALastVisitNothingIsAsked()
    {
        DeskStage stage;
        stage.signIn();
        stage.away.refresh();
        QCOMPARE(stage.desk.count<ListAudit>(), 0);
        QCOMPARE(stage.away.loadState(), LoadState::Empty);
    }

    void deedsOfOthersAreGroupedNewestFirst()
    {
        Back it;
        it.stage.audit = {entry(1, u"plans.update"_s),
                          entry(2, u"users.invite"_s),
                          entry(3, u"plans.update"_s),
                          entry(4, u"tenants.login"_s),
                          entry(5, u"plans.create"_s, it.self()),
                          entry(99, u"plans.create"_s)};
        auto refused = entry(1, u"plans.create"_s);
        refused.outcome = u"name_taken"_s;
        it.stage.audit.append(refused);
        it.stage.away.refresh();
        QCOMPARE(it.stage.away.loadState(), LoadState::Filled);
        const auto items = it.stage.away.items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().entries.first().action, u"plans.update"_s);
        QCOMPARE(items.first().count, 2);
        QCOMPARE(items.last().entries.first().action, u"users.invite"_s);
        QCOMPARE(it.stage.desk.last<ListAudit>()->after, std::optional(lastVisit));
    }

    void whatCameByCatchUpAndWhatFailedIsTold()
    {
        Back it;
        const auto closed = QDateTime::currentDateTimeUtc().addSecs(-600);
        it.stage.gap = SyncGap{.from = lastVisit, .to = closed, .fetched = 214, .closedAt = closed};
        WebhookDeliveryDetails failed;
        failed.state = DeliveryState::Failed;
        failed.createdAt = failed.updatedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
        it.stage.messages = {failed};
        it.stage.away.refresh();
        const auto items = it.stage.away.items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items.first().kind, AwayItem::Kind::EventsCaughtUp);
        QCOMPARE(items.first().count, 214);
        QCOMPARE(items.last().kind, AwayItem::Kind::DeliveriesFailed);
    }

    void whatOneMayNotAskIsLeftOut()
    {
        Back it(Role::Billing);
        it.stage.away.refresh();
        QCOMPARE(it.stage.desk.count<ListAudit>(), 0);
        QCOMPARE(it.stage.desk.count<ListSyncGaps>(), 0);
        QCOMPARE(it.stage.away.loadState(), LoadState::Empty);
    }

    void oneFailureLeavesTheOthers()
    {
        Back it;
        it.stage.audit = {entry(1, u"plans.update"_s)};
        it.stage.desk.fail<ListSyncGaps>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.away.refresh();
        QCOMPARE(it.stage.away.loadState(), LoadState::Filled);
        QCOMPARE(it.stage.away.problem().code, u"storage_unavailable"_s);
        for (const auto fail : {+[](FakeDesk &desk) { desk.fail<ListAudit>({.code = u"storage_unavailable"_s}); },
                                +[](FakeDesk &desk) { desk.fail<ListWebhookDeliveries>({.code = u"storage_unavailable"_s}); }})
            fail(it.stage.desk);
        it.stage.away.reset();
        it.stage.away.refresh();
        QCOMPARE(it.stage.away.loadState(), LoadState::Failed);
    }

    void itFollowsWhatHappens()
    {
        Back it;
        Q_EMIT it.stage.desk.changed(Topic::Plans);
        QCOMPARE(it.stage.desk.count<ListAudit>(), 0); // nobody looked yet
        it.stage.away.refresh();
        QCOMPARE(it.stage.away.loadState(), LoadState::Empty);
        it.stage.audit = {entry(0, u"plans.update"_s)};
        Q_EMIT it.stage.desk.changed(Topic::Plans);
        QCOMPARE(it.stage.away.items().size(), 1);
        it.stage.away.setSince(std::nullopt);
        QCOMPARE(it.stage.away.items().size(), 0);
    }
};

QTEST_GUILESS_MAIN(AwayModelTest)
#include "awaymodel_test.moc"
