// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/desk/localdesk.h"
#include "services/desk/remotedesk.h"
#include "services/domain/json.h"
#include "services/operations/catalogue.h"
#include "tests/events/delivery.h"
#include "tests/support/asking.h"
#include "tests/support/testhouse.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What came of a call, as far as both desks must agree on it: all that was read; of what was made, which members it has.
QString outcomeOf(Call &call)
{
    const auto *error = call.error();
    if (!error) {
        const auto json = toJson(*call.info.reply, call.reply());
        const bool isMade = isWrite(call.info.endpoint.verb) || call.info.name() == infoOf<ConnectStripe>.name();
        return isMade ? QJsonDocument::fromJson(json).object().keys().join(u' ') : QString::fromUtf8(json);
    }
    QStringList words{QString::number(int(error->kind)), error->code, error->field, error->requiredRoles.join(u',')};
    for (const auto &problem : error->problems)
        words.append(problem.field + u':' + problem.code);
    return words.join(u' ');
}

} // namespace

/// Whatever is handed in here or at a server comes out the same.
class BothDesksTest final : public QObject
{
    Q_OBJECT

    struct World
    {
        TestHouse house;
        TestHouse::Company anna = house.company();
        LocalDesk local;
        RemoteDesk remote{{.url = served(house)}};

        World()
        {
            local.open(house.house().dispatcher(), house.house().authenticator(), house.house().changes());
            const auto &tokens = anna.registration.tokens;
            for (Desk *desk : {static_cast<Desk *>(&local), static_cast<Desk *>(&remote)})
                desk->setSession(anna.owner.tenant, tokens.access.copy(), tokens.refresh.copy());
        }
        static QUrl served(TestHouse &house)
        {
            if (!house.house().start())
                qFatal("no server");
            return house.house().url();
        }
    };

private Q_SLOTS:
    void bothDesksGiveTheSame()
    {
        World world;
        [&]<Operation... Ops>(const Operations<Ops...> &)
        {
            (compare<Ops>(world.local, world.remote), ...);
        }
        (Catalogue());
    }

    void whatIsReadIsTheSame()
    {
        World world;
        auto &house = world.house;
        const auto &anna = world.anna.owner;
        house.connect(world.anna);
        const auto plan = house.run(anna, TestHouse::pro());
        QVERIFY(plan);
        QVERIFY(house.run(anna, SetWebhookConfig{.url = u"http://127.0.0.1:9/"_s}));
        QVERIFY(house.run(anna, TestWebhook{}));
        QVERIFY(house.run(anna, InviteUser{.email = u"mia@acme.example"_s, .role = Role::Admin}));
        const auto account = house.run(anna, GetStripeStatus{})->accountId.value();
        const auto event = Delivery{.object = {{u"id"_s, account}}, .account = account}.body();
        const auto signature = signedBy(receiverSecret, event, house.clock.nowSecs());
        QVERIFY(house.run({}, ReceiveEvent<Receiver::Connect>{.body = Secret(event), .signature = Secret(signature)}));
        QTRY_COMPARE(house.run(anna, ListEvents{})->results.value(0).state, EventState::Done);
        QTRY_VERIFY(house.run(anna, ListWebhookDeliveries{})->count > 0);
        const auto same = [&]<Operation Op>(const Op &op) {
            const auto here = ask(world.local, op);
            const auto there = ask(world.remote, op);
            QVERIFY2(here && there, Op::endpoint.name.data());
            QCOMPARE(toJson(TypeOf<typename Op::Reply>::value, &*there), toJson(TypeOf<typename Op::Reply>::value, &*here));
        };
        same(WhoAmI{});
        same(GetTenantDetails{});
        same(ListPlans{.search = u"pro"_s});
        same(GetPlan{.id = plan->id});
        same(ListDrift{});
        same(GetPlanDrift{.id = plan->id});
        same(ListUsers{});
        same(ListUsers{.status = UserStatus::Invited});
        same(ListApiKeys{});
        same(GetStripeStatus{});
        same(GetStripeStatus{.mode = Mode::Live});
        same(ListConnectFlows{});
        same(GetConnectFlow{.id = house.run(anna, ListConnectFlows{})->results.first().id});
        same(ListStripeRequests{.search = u"/v1/products"_s});
        same(GetWebhookConfig{});
        same(ListWebhookDeliveries{});
        same(GetWebhookDelivery{.id = house.run(anna, ListWebhookDeliveries{})->results.first().id});
        same(ListEvents{});
        same(GetEvent{.id = house.run(anna, ListEvents{})->results.first().id});
        same(ListSyncCursors{});
        same(ListSyncGaps{});
        same(ListAudit{});
        same(ListInspections{});
    }

private:
    template<Operation Op>
    static void compare(Desk &local, Desk &remote)
    {
        const QByteArray fields = R"({"id": "018bcfe5-687b-7000-8000-000000000001", "reason": "asked to", "name": "Pro"})";
        const auto outcome = [&](Desk &desk) {
            CallOf<Op> asked{Op{}};
            (void)fromJson(fields, TypeOf<Op>::value, &asked.value); // what it knows of them; access is looked at first
            CallOf<Op> told{Op{}};
            told.outcome = ask(desk, std::move(asked.value));
            return outcomeOf(told);
        };
        const auto there = outcome(remote);
        const auto here = outcome(local);
        QVERIFY2(there == here, qPrintable(infoOf<Op>.name() + u": "_s + there + u" / "_s + here));
    }
};

QTEST_GUILESS_MAIN(BothDesksTest)
#include "bothdesks_test.moc"
