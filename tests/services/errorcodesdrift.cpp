// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

#include "services/stripe/stripeclient.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::errorcodes {
namespace {

/// A plan that is at Stripe, on the account of a ScriptedWorld.
QByteArray publishedPlanOf(World &world)
{
    const auto id = planOf(world);
    world.house.db.execute(u"UPDATE tenants_tenantplan SET stripe_account_id = 'acct_1', sync_state = 'synced',"
                           " stripe_product_id = 'prod_1', stripe_price_id = 'price_1'"_s);
    return id;
}

/// A company connected to the sandbox, and somebody in Stripe's dashboard.
class SandboxWorld final
{
public:
    World world;

    SandboxWorld() { world.house.connect(world.acme); }

    Plan published() { return needed(world.house.run(world.acme.owner, TestHouse::pro())); }
    /// A product that says it is ours, and no plan is.
    QString stray(const QString &name)
    {
        return post(u"/v1/products"_s, {{u"name"_s, name}, {u"metadata[tenant_id]"_s, world.acme.owner.tenant.text()}});
    }
    void change(const QString &path, const QString &name, const QString &value) { post(path, {{name, value}}); }
    /// The id of what came of it.
    QString post(const QString &path, const QList<std::pair<QString, QString>> &form)
    {
        const auto status = needed(world.house.run(world.acme.owner, GetStripeStatus{}));
        StripeCall call{.path = path, .account = *status.accountId, .idempotencyKey = u"the dashboard's %1"_s.arg(++m_posts)};
        for (const auto &[name, value] : form)
            call.params.add(name, value);
        return QJsonDocument::fromJson(needed(world.house.house().stripe().post(call)).body).object()[u"id"_s].toString();
    }

    Answer askAbout(const OperationInfo &info, const Plan &plan, const QByteArray &body)
    {
        auto asking = owner(world, body);
        asking.id = plan.id.text().toLatin1();
        return world.ask(info, asking);
    }
    Answer askAbout(const OperationInfo &info, const QString &product, const QByteArray &direction)
    {
        return world.ask(info,
                         owner(world, R"({"product_id":")" + product.toLatin1() + R"(","direction":")" + direction + R"("})"));
    }

private:
    int m_posts = 0;
};

/// Somebody changes the plan between our look at Stripe and our taking what it has.
Provocation whileStripeIsAsked(const QByteArray &body)
{
    return [body](const OperationInfo &info) {
        World *world = nullptr;
        ScriptedWorld scripted([&world](const SeenRequest &request, int) -> ScriptedAnswer {
            if (!request.target.startsWith("/v1/products/prod_1"))
                return {.body = R"({"data":[],"has_more":false})"};
            world->house.db.execute(u"UPDATE tenants_tenantplan SET version = version + 1"_s);
            return ScriptedAnswer::error(404, R"({"error":{"type":"invalid_request_error","code":"resource_missing"}})");
        });
        world = &scripted.world;
        auto asking = owner(scripted.world, body);
        asking.id = publishedPlanOf(scripted.world);
        return scripted.world.ask(info, asking);
    };
}

void addDrift(Book &book)
{
    for (const QByteArray operation : {"plans.drift.list", "plans.drift.repair-product"}) {
        const QByteArray body = operation.endsWith("list") ? "" : R"({"product_id":"prod_1","direction":"ours"})";
        book.add(operation, "stripe_not_connected", byOwner(body));
        book.add(operation, "live_mode_not_configured", byOwner(body, {}, "X-Mode: live\r\n"));
        book.add(operation, "stripe_unavailable", atStripe(failure(), body));
        book.add(operation, "stripe_refused", atStripe(refusal(), body));
    }
    for (const QByteArray operation : {"plans.drift.get", "plans.drift.repair"}) {
        const QByteArray body = operation.endsWith("get") ? "" : R"({"direction":"ours"})";
        const auto withPublished = [body](const ScriptedAnswer &answer) {
            return [=](const OperationInfo &info) {
                ScriptedWorld scripted(answer);
                auto asking = owner(scripted.world, body);
                asking.id = publishedPlanOf(scripted.world);
                return scripted.world.ask(info, asking);
            };
        };
        book.add(operation, "stripe_not_connected", [body](const OperationInfo &info) {
            World world; // the plan is of an account that is gone
            auto asking = owner(world, body);
            asking.id = publishedPlanOf(world);
            return world.ask(info, asking);
        });
        book.add(operation, "live_mode_not_configured", withLivePlan(body));
        book.add(operation, "stripe_unavailable", withPublished(failure()));
        book.add(operation, "stripe_refused", withPublished(refusal()));
    }
}

void addRepair(Book &book)
{
    const QByteArray taking = R"({"direction":"stripe"})";
    book.add("plans.drift.repair", "plan_is_draft", withPlan(taking));
    book.add("plans.drift.repair", "drift_not_takeable", [taking](const OperationInfo &info) {
        SandboxWorld it;
        const auto plan = it.published();
        it.change(u"/v1/prices/"_s + *plan.stripePriceId, u"active"_s, u"false"_s); // nothing is left to buy
        return it.askAbout(info, plan, taking);
    });
    book.add("plans.drift.repair", "name_taken", [taking](const OperationInfo &info) {
        SandboxWorld it;
        const auto plan = it.published();
        needed(it.world.house.run(it.world.acme.owner, CreatePlan{.name = u"Theirs"_s, .price = Minor{1}, .isDraft = true}));
        it.change(u"/v1/products/"_s + *plan.stripeProductId, u"name"_s, u"THEIRS"_s);
        return it.askAbout(info, plan, taking);
    });
    book.add("plans.drift.repair", "plan_changed", whileStripeIsAsked(taking));
    book.add("plans.drift.repair-product", "not_found", [](const OperationInfo &info) {
        SandboxWorld it;
        return it.askAbout(info, u"prod_sesame"_s, "ours");
    });
    book.add("plans.drift.repair-product", "drift_not_takeable", [](const OperationInfo &info) {
        SandboxWorld it;
        return it.askAbout(info, it.stray(u"Stray"_s), "stripe"); // no price
    });
    book.add("plans.drift.repair-product", "name_taken", [](const OperationInfo &info) {
        SandboxWorld it;
        (void)planOf(it.world);
        const auto product = it.stray(u"PRO"_s);
        it.post(u"/v1/prices"_s, {{u"product"_s, product},
                                  {u"unit_amount"_s, u"500"_s},
                                  {u"currency"_s, u"usd"_s},
                                  {u"recurring[interval]"_s, u"month"_s}});
        return it.askAbout(info, product, "stripe");
    });
}

} // namespace

void addErrorsOfDrift(Book &book)
{
    addDrift(book);
    addRepair(book);
}

} // namespace plandeck::errorcodes
