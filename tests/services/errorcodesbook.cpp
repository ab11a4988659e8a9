// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::errorcodes {

QByteArray completing(World &world, const QByteArray &query)
{
    return R"({"redirect_url":")" + world.house.house().redirectUri().toUtf8() + '?' + query + R"("})";
}

Asking owner(const World &world, const QByteArray &body, const QByteArray &headers)
{
    return {.headers = world.asOwner() + headers + (body.isEmpty() ? "" : asJson), .body = body};
}

Asking stranger(const QByteArray &body)
{
    return {.headers = asJson, .body = body};
}

QByteArray planOf(World &world, bool isDraft)
{
    auto plan = TestHouse::pro();
    plan.isDraft = isDraft;
    return needed(world.house.run(world.acme.owner, std::move(plan))).id.text().toLatin1();
}

QByteArray livePlanOf(World &world)
{
    const auto id = planOf(world);
    world.house.db.execute(u"UPDATE tenants_tenantplan SET livemode = %1, stripe_account_id = 'acct_1', sync_state = 'synced',"
                           " stripe_product_id = 'prod_1', stripe_price_id = 'price_1'"_s.arg(
                               TestDatabase::engine() == Engine::Sqlite ? u"1"_s : u"true"_s));
    return id;
}

Answer often(World &world, const OperationInfo &info, const Asking &asking)
{
    Answer answer;
    for (int i = 0; i < 130; ++i) {
        answer = world.ask(info, asking);
        if (!answer || answer->status == 429)
            break;
    }
    return answer;
}

Provocation byOwner(const QByteArray &body, const QByteArray &query, const QByteArray &headers)
{
    return [=](const OperationInfo &info) {
        World world;
        auto asking = owner(world, body, headers);
        asking.query = query;
        return world.ask(info, asking);
    };
}

Provocation byStranger(const QByteArray &body)
{
    return [=](const OperationInfo &info) { return World().ask(info, stranger(body)); };
}

Provocation withPlan(const QByteArray &body, const QByteArray &headers)
{
    return [=](const OperationInfo &info) {
        World world;
        auto asking = owner(world, body, headers);
        asking.id = planOf(world);
        return world.ask(info, asking);
    };
}

Provocation withLivePlan(const QByteArray &body)
{
    return [=](const OperationInfo &info) {
        World world;
        auto asking = owner(world, body, "X-Mode: live\r\n");
        asking.id = livePlanOf(world);
        return world.ask(info, asking);
    };
}

Provocation atStripe(const ScriptedAnswer &answer, const QByteArray &body, const QByteArray &query)
{
    return [=](const OperationInfo &info) {
        ScriptedWorld scripted(answer);
        auto &world = scripted.world;
        auto asking = owner(world, body);
        asking.query = query;
        if (info.name() == "plans.duplicate"_L1) {
            asking.id = planOf(world);
            world.house.db.execute(u"UPDATE tenants_tenantplan SET sync_state = 'synced'"_s); // a copy goes to Stripe too
        }
        return world.ask(info, asking);
    };
}

const ScriptedAnswer &refusal()
{
    static const auto answer = ScriptedAnswer::error(400, R"({"error":{"type":"invalid_request_error","message":"No."}})");
    return answer;
}

const ScriptedAnswer &failure()
{
    static const auto answer = ScriptedAnswer::error(500, "{}");
    return answer;
}

Provocation beside(const QByteArray &body, const QByteArray &query)
{
    return [=](const OperationInfo &info) -> Answer {
        ScriptedWorld scripted(ScriptedAnswer::silence());
        auto &world = scripted.world;
        auto asking = owner(world, body);
        asking.query = query;
        if (info.endpoint.name.starts_with("plans."))
            asking.id = planOf(world);
        RawClient first(quint16(world.house.house().url().port()));
        first.send(world.requestOf(info, asking));
        return scripted.stripe.waitForRequests(1) ? world.ask(info, asking) : std::nullopt;
    };
}

const QMap<QByteArray, Provocation> &provocations()
{
    static const auto entries = [] {
        Book book;
        addErrorsOfAccounts(book);
        addErrorsOfKeysAndWebhooks(book);
        addErrorsOfConnect(book);
        addErrorsOfPlans(book);
        addErrorsOfDrift(book);
        addErrorsOfEvents(book);
        addErrorsOfStaff(book);
        return book.entries;
    }();
    return entries;
}

} // namespace plandeck::errorcodes
