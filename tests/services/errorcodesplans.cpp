// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::errorcodes {
namespace {

void addPlans(Book &book)
{
    const QByteArray pro = R"({"name":"pro","price_cents":900,"billing_interval":"month","draft":true})";
    const QByteArray fresh = R"({"name":"New","price_cents":900,"billing_interval":"month"})";
    book.add("plans.create", "name_taken", withPlan(pro));
    book.add("plans.create", "stripe_not_connected", byOwner(fresh));
    book.add("plans.create", "live_mode_not_configured", byOwner(fresh, {}, "X-Mode: live\r\n"));
    book.add("plans.create", "stripe_unavailable", atStripe(failure(), fresh));
    book.add("plans.create", "stripe_refused", atStripe(refusal(), fresh));
    book.add("plans.create", "amount_step",
             byOwner(R"({"name":"New","price_cents":5121,"currency":"kwd","billing_interval":"month"})"));
    book.add("plans.duplicate", "name_taken", withPlan(R"({"name":"PRO"})"));
    book.add("plans.duplicate", "stripe_not_connected", [](const OperationInfo &info) {
        World world;
        auto asking = owner(world, R"({"name":"Copy"})");
        asking.id = planOf(world);
        world.house.db.execute(u"UPDATE tenants_tenantplan SET sync_state = 'synced'"_s); // of an account that is gone
        return world.ask(info, asking);
    });
    book.add("plans.duplicate", "live_mode_not_configured", withLivePlan(R"({"name":"Copy"})"));
    book.add("plans.duplicate", "stripe_unavailable", atStripe(failure(), R"({"name":"Copy"})"));
    book.add("plans.duplicate", "stripe_refused", atStripe(refusal(), R"({"name":"Copy"})"));
    book.add("plans.duplicate", "amount_step", [](const OperationInfo &info) {
        World world;
        auto asking = owner(world, R"({"name":"Copy","price_cents":5121})");
        asking.id = planOf(world);
        world.house.db.execute(u"UPDATE tenants_tenantplan SET currency = 'kwd', price_cents = 5120"_s);
        return world.ask(info, asking);
    });
    book.add("plans.update", "name_taken", [](const OperationInfo &info) {
        World world;
        (void)planOf(world);
        const auto other =
            needed(world.house.run(world.acme.owner, CreatePlan{.name = u"Other"_s, .price = Minor{1}, .isDraft = true}));
        auto asking = owner(world, R"({"name":"PRO"})");
        asking.id = other.id.text().toLatin1();
        return world.ask(info, asking);
    });
    for (const QByteArray operation : {"plans.update", "plans.deactivate"})
        book.add(operation, "edit_conflict", withPlan({}, "If-Match: \"9\"\r\n"));
    book.add("plans.update", "immutable_field", withPlan(R"({"price_cents":1})"));
    book.add("plans.update", "live_mode_not_configured", withLivePlan(R"({"name":"Other"})"));
    book.add("plans.deactivate", "live_mode_not_configured", withLivePlan({}));
}

void addPublish(Book &book)
{
    const auto changed = [](const QString &change, const QByteArray &headers = {}) {
        return [change, headers](const OperationInfo &info) {
            World world;
            auto asking = owner(world, {}, headers);
            asking.id = planOf(world);
            world.house.db.execute(u"UPDATE tenants_tenantplan SET "_s + change);
            return world.ask(info, asking);
        };
    };
    const auto atStripeWithDraft = [](const ScriptedAnswer &answer) {
        return [answer](const OperationInfo &info) {
            ScriptedWorld scripted(answer);
            auto asking = owner(scripted.world);
            asking.id = planOf(scripted.world);
            return scripted.world.ask(info, asking);
        };
    };
    book.add("plans.publish", "plan_inactive", changed(u"is_active = 0"_s));
    book.add("plans.publish", "stripe_not_connected", withPlan({}));
    book.add("plans.publish", "live_mode_not_configured", changed(u"livemode = 1"_s, "X-Mode: live\r\n"));
    book.add("plans.publish", "publish_in_progress", beside({}));
    book.add("plans.publish", "stripe_unavailable", atStripeWithDraft(failure()));
    book.add("plans.publish", "stripe_refused", atStripeWithDraft(refusal()));
}

} // namespace

void addErrorsOfPlans(Book &book)
{
    addPlans(book);
    addPublish(book);
}

} // namespace plandeck::errorcodes
