// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodes.h"

#include "services/connect/stripeaccounts.h"
#include "services/stripe/stripeclient.h"
#include "tests/events/delivery.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck::errorcodes {
namespace {

using Answer = std::optional<RawAnswer>;

constexpr auto asJson = "Content-Type: application/json\r\n";

template<typename T>
T needed(Result<T> result)
{
    if (!result)
        qFatal("the world is not as the test wants it: %s %s", qPrintable(result.error().code),
               qPrintable(result.error().detail));
    return std::move(*result);
}

/// The address Stripe sent the browser back to.
QByteArray completing(World &world, const QByteArray &query)
{
    return R"({"redirect_url":")" + world.house.house().redirectUri().toUtf8() + '?' + query + R"("})";
}

/// Bodies without a fault of form.
QByteArray goodBody(QLatin1StringView operation, World &world)
{
    if (operation == "tenants.register"_L1)
        return R"({"company_name":"New","email":"new@new.example","password":"sesame open wide"})";
    if (operation == "tenants.login"_L1)
        return R"({"email":"anna@acme.example","password":"correct horse battery"})";
    if (operation == "tenants.token.refresh"_L1)
        return R"({"refresh":")" + world.acme.registration.tokens.refresh.reveal().toByteArray() + R"("})";
    if (operation == "tenants.verify"_L1)
        return R"({"api_key":")" + world.testKey + R"("})";
    if (operation == "tenants.change-password"_L1)
        return R"({"current_password":"correct horse battery","new_password":"sesame open wide"})";
    if (operation == "users.invite"_L1)
        return R"({"email":"ben@acme.example","role":"admin"})";
    if (operation == "users.accept"_L1)
        return R"({"code":")" + world.invitation() + R"(","password":"sesame open wide"})";
    if (operation == "plans.create"_L1)
        return R"({"name":"New","price_cents":900,"billing_interval":"month"})";
    if (operation == "plans.duplicate"_L1)
        return R"({"name":"Copy"})";
    if (operation == "plans.drift.repair"_L1)
        return R"({"direction":"ours"})";
    if (operation == "plans.drift.repair-product"_L1)
        return R"({"product_id":"prod_1","direction":"ours"})";
    if (operation == "api-keys.regenerate"_L1)
        return R"({"key_type":"test"})";
    if (operation == "api-keys.revoke"_L1)
        return R"({"key_type":"test","confirm":true})";
    if (operation == "stripe.disconnect"_L1)
        return R"({"confirm":true})";
    if (operation == "stripe.complete"_L1)
        return completing(world, "code=ac_1&state=" + world.state());
    if (operation == "staff.login"_L1)
        return R"({"email":"ops@platform.example","password":"correct horse battery"})";
    if (operation == "staff.token.refresh"_L1)
        return R"({"refresh":")" + world.staff(StaffRole::Ops).refresh.reveal().toByteArray() + R"("})";
    if (operation == "staff.change-password"_L1)
        return R"({"current_password":"correct horse battery","new_password":"sesame open wide"})";
    if (operation.startsWith("staff."_L1))
        return R"({"reason":"asked to","confirm":true})";
    if (operation == "webhooks.set"_L1)
        return R"({"url":"https://nobody.invalid/"})";
    return "{}";
}

Asking owner(const World &world, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return {.headers = world.asOwner() + headers + (body.isEmpty() ? "" : asJson), .body = body};
}

Asking stranger(const QByteArray &body)
{
    return {.headers = asJson, .body = body};
}

QByteArray planOf(World &world, bool isDraft = true)
{
    auto plan = TestHouse::pro();
    plan.isDraft = isDraft;
    return needed(world.house.run(world.acme.owner, std::move(plan))).id.text().toLatin1();
}

/// A plan of live mode, at Stripe, with no live key to reach it by.
QByteArray livePlanOf(World &world)
{
    const auto id = planOf(world);
    world.house.db.execute(u"UPDATE tenants_tenantplan SET livemode = %1, stripe_account_id = 'acct_1', sync_state = 'synced',"
                           " stripe_product_id = 'prod_1', stripe_price_id = 'price_1'"_s.arg(
                               TestDatabase::engine() == Engine::Sqlite ? u"1"_s : u"true"_s));
    return id;
}

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

/// The same request again and again, until it is refused for its number or a hundred and more were not.
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

/// A provocation that needs one request of the company's owner.
Provocation byOwner(const QByteArray &body, const QByteArray &query = {}, const QByteArray &headers = {})
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

Provocation withPlan(const QByteArray &body, const QByteArray &headers = {})
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

/// Stripe refuses or fails; the operation is asked for by the owner.
Provocation atStripe(const ScriptedAnswer &answer, const QByteArray &body, const QByteArray &query = {})
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

class Book final
{
public:
    QMap<QByteArray, Provocation> entries = {};

    Book()
    {
        addAccounts();
        addPasswords();
        addUsers();
        addKeysAndWebhooks();
        addConnect();
        addCallback();
        addPlans();
        addEvents();
        addComplete();
        addMoreConnect();
        addPublish();
        addCatchUp();
        addDrift();
        addRepair();
        addSuspended();
        addStaff();
    }

private:
    void add(const QByteArray &operation, const QByteArray &code, Provocation provocation)
    {
        entries.insert(operation + ' ' + code, std::move(provocation));
    }

    void addAccounts()
    {
        add("tenants.register", "email_taken",
            byStranger(R"({"company_name":"New","email":"ANNA@acme.example","password":"sesame open wide"})"));
        add("tenants.register", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"company_name":"New","email":"anna@acme.example","password":"x"})"));
        });
        add("tenants.login", "credentials_invalid", byStranger(R"({"email":"anna@acme.example","password":"wrong"})"));
        add("tenants.login", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"email":"anna@acme.example","password":"wrong"})"));
        });
        add("tenants.token.refresh", "token_invalid", byStranger(R"({"refresh":"sesame"})"));
        add("tenants.token.refresh", "token_expired", [](const OperationInfo &info) {
            World world;
            const auto asking = world.good(info);
            world.house.clock.advance(24h * 2);
            return world.ask(info, asking);
        });
        add("tenants.token.refresh", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"refresh":"sesame"})"));
        });
        add("tenants.verify", "key_invalid", byStranger(R"({"api_key":"test_sesame"})"));
        add("tenants.verify", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"api_key":"test_sesame"})"));
        });
        add("tenants.change-password", "password_wrong",
            byOwner(R"({"current_password":"wrong","new_password":"sesame open wide"})"));
        add("tenants.change-password", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, owner(world, R"({"current_password":"wrong","new_password":"sesame open wide"})"));
        });
    }

    /// The same rules wherever a password is chosen.
    void addPasswords()
    {
        const QList<std::pair<QByteArray, QByteArray>> bad{{"password_too_short", "sesame"},
                                                           {"password_too_common", "password123"},
                                                           {"password_like_email", "ivy@acme.example"},
                                                           {"password_like_company", "Acme GmbH & Co"}};
        for (const auto &[code, password] : bad) {
            const QByteArray chosen = password;
            add("tenants.register", code,
                byStranger(R"({"company_name":"Acme GmbH & Co","email":"ivy@acme.example","password":")" + chosen + R"("})"));
            add("tenants.change-password", code, [chosen](const OperationInfo &info) {
                World world;
                world.house.db.execute(u"UPDATE tenants_tenantuser SET email = 'ivy@acme.example'"_s);
                world.house.db.execute(u"UPDATE tenants_tenant SET name = 'Acme GmbH & Co'"_s);
                return world.ask(
                    info, owner(world, R"({"current_password":"correct horse battery","new_password":")" + chosen + R"("})"));
            });
            add("users.accept", code, [chosen](const OperationInfo &info) {
                World world;
                world.house.db.execute(u"UPDATE tenants_tenant SET name = 'Acme GmbH & Co'"_s);
                return world.ask(info, stranger(R"({"code":")" + world.invitation() + R"(","password":")" + chosen + R"("})"));
            });
        }
    }

    void addUsers()
    {
        add("users.invite", "email_taken", byOwner(R"({"email":"anna@acme.example","role":"admin"})"));
        add("users.invite", "permission_denied", [](const OperationInfo &info) {
            World world; // an admin makes no owners
            return world.ask(info, {.headers = "Authorization: Bearer "
                                               + world.tokensOf(Role::Admin).access.reveal().toByteArray() + "\r\n" + asJson,
                                    .body = R"({"email":"ben@acme.example","role":"owner"})"});
        });
        add("users.accept", "invitation_invalid", byStranger(R"({"code":"sesame","password":"sesame open wide"})"));
        add("users.accept", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"code":"sesame","password":"sesame open wide"})"));
        });
        add("users.update", "last_owner", [](const OperationInfo &info) {
            World world;
            auto asking = owner(world, R"({"role":"admin"})");
            asking.id = world.acme.registration.user.id.text().toLatin1();
            return world.ask(info, asking);
        });
        add("users.update", "permission_denied", [](const OperationInfo &info) {
            World world; // an admin touches no owners
            return world.ask(info, {.headers = "Authorization: Bearer "
                                               + world.tokensOf(Role::Admin).access.reveal().toByteArray() + "\r\n" + asJson,
                                    .body = R"({"role":"admin"})",
                                    .id = world.acme.registration.user.id.text().toLatin1()});
        });
        add("users.update", "invitation_pending", [](const OperationInfo &info) {
            World world;
            const auto invited =
                needed(world.house.run(world.acme.owner, InviteUser{.email = u"ivy@acme.example"_s, .role = Role::Admin}));
            auto asking = owner(world, R"({"is_active":true})");
            asking.id = invited.user.id.text().toLatin1();
            return world.ask(info, asking);
        });
    }

    void addKeysAndWebhooks()
    {
        add("api-keys.revoke", "confirmation_required", byOwner(R"({"key_type":"test"})"));
        add("api-keys.revoke", "not_found", [](const OperationInfo &info) {
            World world;
            const auto asking = owner(world, R"({"key_type":"live","confirm":true})");
            (void)world.ask(info, asking);
            return world.ask(info, asking); // there is none any more
        });
        add("webhooks.get", "not_found", byOwner({}));
        add("webhooks.update", "not_found", byOwner(R"({"is_paused":true})"));
        add("webhooks.delete", "not_found", byOwner({}));
        add("webhooks.test", "not_found", byOwner("{}"));
        add("webhooks.set", "url_not_https", byOwner(R"({"url":"http://acme.example/"})"));
        add("webhooks.set", "url_has_credentials", byOwner(R"({"url":"https://anna:sesame@acme.example/"})"));
        add("webhooks.set", "address_not_allowed", byOwner(R"({"url":"https://10.0.0.1/"})"));
        add("webhooks.deliveries.resend", "delivery_in_progress", [](const OperationInfo &info) {
            World world;
            needed(world.house.run(world.acme.owner, SetWebhookConfig{.url = u"https://nobody.invalid/"_s}));
            needed(world.house.run(world.acme.owner, UpdateWebhookConfig{.isPaused = true})); // nobody takes it from us
            (void)planOf(world);
            const auto told = needed(world.house.run(world.acme.owner, ListWebhookDeliveries{}));
            world.house.db.execute(u"UPDATE tenants_webhookmessage SET state = 'sending', next_attempt_at = %1"_s.arg(
                world.house.clock.nowMs() + 90'000));
            needed(world.house.run(world.acme.owner, UpdateWebhookConfig{.isPaused = false}));
            auto asking = owner(world);
            asking.id = told.results.first().id.text().toLatin1();
            return world.ask(info, asking);
        });
    }

    void addConnect()
    {
        const QByteArray links = "?flow=account_links";
        add("stripe.connect", "live_mode_not_configured", byOwner({}, {}, "X-Mode: live\r\n"));
        add("stripe.connect", "stripe_client_id_missing", [](const OperationInfo &info) {
            World world({.withSandbox = false, .stripeClientId = {}});
            return world.ask(info, owner(world));
        });
        add("stripe.connect", "stripe_unavailable", atStripe(failure(), {}, links));
        add("stripe.connect", "stripe_refused", atStripe(refusal(), {}, links));
        add("stripe.disconnect", "confirmation_required", byOwner("{}"));
        add("stripe.disconnect", "stripe_not_connected", byOwner(R"({"confirm":true})"));
        const QByteArray thorough = R"({"confirm":true,"deauthorize":true})";
        add("stripe.disconnect", "stripe_unavailable", atStripe(failure(), thorough));
        add("stripe.disconnect", "stripe_refused", atStripe(refusal(), thorough));
    }

    void addCallback()
    {
        const auto withState = [](const QByteArray &query) {
            return [query](const OperationInfo &info) {
                World world;
                return world.ask(info, {.query = "?state=" + world.state() + query});
            };
        };
        const auto returning = [](const ScriptedAnswer &answer) {
            return [answer](const OperationInfo &info) {
                ScriptedWorld scripted(answer);
                return scripted.world.ask(info, {.query = "?state=" + scripted.world.state() + "&code=ac_1"});
            };
        };
        add("stripe.callback", "state_invalid",
            [](const OperationInfo &info) { return World().ask(info, {.query = "?state=sesame&code=ac_1"}); });
        add("stripe.callback", "state_expired", [](const OperationInfo &info) {
            World world;
            const auto state = world.state();
            world.house.clock.advance(11min);
            return world.ask(info, {.query = "?state=" + state + "&code=ac_1"});
        });
        add("stripe.callback", "state_used", [](const OperationInfo &info) {
            World world;
            const Asking asking{.query = "?state=" + world.state() + "&error=access_denied"};
            (void)world.ask(info, asking);
            return world.ask(info, asking);
        });
        add("stripe.callback", "access_denied", withState("&error=access_denied"));
        add("stripe.callback", "code_invalid", withState("&code=ac_sesame"));
        add("stripe.callback", "stripe_unavailable", returning(failure()));
        add("stripe.callback", "stripe_refused", returning(ScriptedAnswer::error(400, R"({"error":"invalid_request"})")));
        add("stripe.callback", "account_taken", [](const OperationInfo &info) {
            ScriptedWorld scripted({.body = R"({"stripe_user_id":"acct_1","livemode":false,"id":"acct_1"})"});
            auto &world = scripted.world; // acct_1 is its own; now another company brings it
            const auto other = world.house.company(u"Other"_s, u"otto@other.example"_s);
            const auto invitation = needed(world.house.run(other.owner, ConnectStripe{}));
            return world.ask(info, {.query = "?state=" + invitation.state.reveal().toByteArray() + "&code=ac_1"});
        });
        add("stripe.callback", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, {.query = "?state=sesame&code=ac_1"});
        });
    }

    void addPlans()
    {
        const QByteArray pro = R"({"name":"pro","price_cents":900,"billing_interval":"month","draft":true})";
        const QByteArray fresh = R"({"name":"New","price_cents":900,"billing_interval":"month"})";
        add("plans.create", "name_taken", withPlan(pro));
        add("plans.create", "stripe_not_connected", byOwner(fresh));
        add("plans.create", "live_mode_not_configured", byOwner(fresh, {}, "X-Mode: live\r\n"));
        add("plans.create", "stripe_unavailable", atStripe(failure(), fresh));
        add("plans.create", "stripe_refused", atStripe(refusal(), fresh));
        add("plans.create", "amount_step",
            byOwner(R"({"name":"New","price_cents":5121,"currency":"kwd","billing_interval":"month"})"));
        add("plans.duplicate", "name_taken", withPlan(R"({"name":"PRO"})"));
        add("plans.duplicate", "stripe_not_connected", [](const OperationInfo &info) {
            World world;
            auto asking = owner(world, R"({"name":"Copy"})");
            asking.id = planOf(world);
            world.house.db.execute(u"UPDATE tenants_tenantplan SET sync_state = 'synced'"_s); // of an account that is gone
            return world.ask(info, asking);
        });
        add("plans.duplicate", "live_mode_not_configured", withLivePlan(R"({"name":"Copy"})"));
        add("plans.duplicate", "stripe_unavailable", atStripe(failure(), R"({"name":"Copy"})"));
        add("plans.duplicate", "stripe_refused", atStripe(refusal(), R"({"name":"Copy"})"));
        add("plans.duplicate", "amount_step", [](const OperationInfo &info) {
            World world;
            auto asking = owner(world, R"({"name":"Copy","price_cents":5121})");
            asking.id = planOf(world);
            world.house.db.execute(u"UPDATE tenants_tenantplan SET currency = 'kwd', price_cents = 5120"_s);
            return world.ask(info, asking);
        });
        add("plans.update", "name_taken", [](const OperationInfo &info) {
            World world;
            (void)planOf(world);
            const auto other =
                needed(world.house.run(world.acme.owner, CreatePlan{.name = u"Other"_s, .price = Minor{1}, .isDraft = true}));
            auto asking = owner(world, R"({"name":"PRO"})");
            asking.id = other.id.text().toLatin1();
            return world.ask(info, asking);
        });
        add("plans.update", "immutable_field", withPlan(R"({"price_cents":1})"));
        add("plans.update", "live_mode_not_configured", withLivePlan(R"({"name":"Other"})"));
        add("plans.deactivate", "live_mode_not_configured", withLivePlan({}));
    }

    void addEvents()
    {
        for (const QByteArray receiver : {"account", "connect", "payment", "subscription"}) {
            const QByteArray operation = "events.receive." + receiver;
            add(operation, "signature_invalid", [](const OperationInfo &info) {
                return World().ask(info, {.headers = "Stripe-Signature: t=1,v1=00\r\n", .body = Delivery().body()});
            });
            add(operation, "throttled", [](const OperationInfo &info) {
                World world;
                return often(world, info, {.headers = "Stripe-Signature: t=1,v1=00\r\n", .body = Delivery().body()});
            });
        }
        add("events.retry", "event_not_failed", [](const OperationInfo &info) {
            World world;
            const auto body = Delivery{.account = u"acct_1"_s}.body();
            world.house.db.execute(u"INSERT INTO tenants_directory (kind, name, tenant_id, object_id)"
                                   " VALUES ('stripe_account', 'test:acct_1', '%1', '%1')"_s.arg(world.acme.owner.tenant.text()));
            needed(world.house.run(
                {}, ReceiveEvent<Receiver::Connect>{
                        .body = Secret(body), .signature = Secret(signedBy(receiverSecret, body, world.house.clock.nowSecs()))}));
            world.house.db.execute(u"UPDATE tenants_stripeevent SET state = 'done', due_at = NULL"_s);
            auto asking = owner(world);
            asking.id = world.house.db.value(u"SELECT id FROM tenants_stripeevent"_s).toString().toLatin1();
            return world.ask(info, asking);
        });
    }

    void addComplete()
    {
        const auto withQuery = [](const QByteArray &query) {
            return [query](const OperationInfo &info) {
                World world;
                return world.ask(info, owner(world, completing(world, "state=" + world.state() + query)));
            };
        };
        const auto returning = [](const ScriptedAnswer &answer) {
            return [answer](const OperationInfo &info) {
                ScriptedWorld scripted(answer);
                auto &world = scripted.world;
                return world.ask(info, owner(world, completing(world, "code=ac_1&state=" + world.state())));
            };
        };
        const QByteArray unknown = R"({"redirect_url":"https://acme.example/?state=sesame&code=ac_1"})";
        add("stripe.complete", "redirect_url_invalid", byOwner(R"({"redirect_url":"sesame"})"));
        add("stripe.complete", "state_invalid", byOwner(unknown));
        add("stripe.complete", "state_expired", [](const OperationInfo &info) {
            World world;
            const auto body = completing(world, "code=ac_1&state=" + world.state());
            world.house.clock.advance(11min);
            return world.ask(info, owner(world, body));
        });
        add("stripe.complete", "state_used", [](const OperationInfo &info) {
            World world;
            const auto asking = owner(world, completing(world, "error=access_denied&state=" + world.state()));
            (void)world.ask(info, asking);
            return world.ask(info, asking);
        });
        add("stripe.complete", "access_denied", withQuery("&error=access_denied"));
        add("stripe.complete", "code_invalid", withQuery("&code=ac_sesame"));
        add("stripe.complete", "stripe_unavailable", returning(failure()));
        add("stripe.complete", "stripe_refused", returning(ScriptedAnswer::error(400, R"({"error":"invalid_request"})")));
        add("stripe.complete", "account_taken", [](const OperationInfo &info) {
            ScriptedWorld scripted({.body = R"({"stripe_user_id":"acct_1","livemode":false,"id":"acct_1"})"});
            auto &world = scripted.world;
            const auto other = world.house.company(u"Other"_s, u"otto@other.example"_s);
            const auto invitation = needed(world.house.run(other.owner, ConnectStripe{}));
            world.ownerToken = other.registration.tokens.access.reveal().toByteArray();
            return world.ask(info, owner(world, completing(world, "code=ac_1&state=" + invitation.state.reveal().toByteArray())));
        });
        add("stripe.complete", "throttled", [unknown](const OperationInfo &info) {
            World world;
            return often(world, info, owner(world, unknown));
        });
    }

    /// While the first one waits for Stripe, the second one comes.
    static Provocation beside(const QByteArray &body, const QByteArray &query = {})
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

    void addMoreConnect()
    {
        add("stripe.connect", "connect_in_progress", beside({}, "?flow=account_links"));
        add("stripe.disconnect", "connect_in_progress", beside(R"({"confirm":true,"deauthorize":true})"));
        add("stripe.flows.browser", "flow_ended", [](const OperationInfo &info) {
            World world;
            (void)world.state();
            world.house.clock.advance(11min);
            auto asking = owner(world);
            asking.id = needed(world.house.run(world.acme.owner, ListConnectFlows{})).results.first().id.text().toLatin1();
            return world.ask(info, asking);
        });
        add("stripe.login-link", "stripe_not_connected", byOwner({}));
        add("stripe.login-link", "login_link_unavailable", [](const OperationInfo &info) {
            ScriptedWorld scripted(failure());
            scripted.world.house.db.execute(u"UPDATE tenants_stripeaccount SET flow = 'oauth_standard'"_s);
            return scripted.world.ask(info, owner(scripted.world));
        });
        add("stripe.login-link", "live_mode_not_configured", [](const OperationInfo &info) {
            ScriptedWorld scripted(failure());
            scripted.world.house.db.execute(u"UPDATE tenants_stripeaccount SET livemode = 1"_s);
            return scripted.world.ask(info, owner(scripted.world, {}, "X-Mode: live\r\n"));
        });
        add("stripe.login-link", "stripe_unavailable", atStripe(failure(), {}));
        add("stripe.login-link", "stripe_refused", atStripe(ScriptedAnswer::error(403, R"({"error":{"message":"No."}})"), {}));
    }

    void addPublish()
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
        add("plans.publish", "plan_inactive", changed(u"is_active = 0"_s));
        add("plans.publish", "stripe_not_connected", withPlan({}));
        add("plans.publish", "live_mode_not_configured", changed(u"livemode = 1"_s, "X-Mode: live\r\n"));
        add("plans.publish", "publish_in_progress", beside({}));
        add("plans.publish", "stripe_unavailable", atStripeWithDraft(failure()));
        add("plans.publish", "stripe_refused", atStripeWithDraft(refusal()));
    }

    void addCatchUp()
    {
        add("events.catch-up", "stripe_not_connected", byOwner({}));
        add("events.catch-up", "live_mode_not_configured", byOwner({}, {}, "X-Mode: live\r\n"));
        add("events.catch-up", "catch_up_running", beside({}));
        add("events.catch-up", "stripe_unavailable", atStripe(failure(), {}));
        add("events.catch-up", "stripe_refused", atStripe(refusal(), {}));
    }

    void addDrift()
    {
        for (const QByteArray operation : {"plans.drift.list", "plans.drift.repair-product"}) {
            const QByteArray body = operation.endsWith("list") ? "" : R"({"product_id":"prod_1","direction":"ours"})";
            add(operation, "stripe_not_connected", byOwner(body));
            add(operation, "live_mode_not_configured", byOwner(body, {}, "X-Mode: live\r\n"));
            add(operation, "stripe_unavailable", atStripe(failure(), body));
            add(operation, "stripe_refused", atStripe(refusal(), body));
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
            add(operation, "stripe_not_connected", [body](const OperationInfo &info) {
                World world; // the plan is of an account that is gone
                auto asking = owner(world, body);
                asking.id = publishedPlanOf(world);
                return world.ask(info, asking);
            });
            add(operation, "live_mode_not_configured", withLivePlan(body));
            add(operation, "stripe_unavailable", withPublished(failure()));
            add(operation, "stripe_refused", withPublished(refusal()));
        }
    }

    void addRepair()
    {
        const QByteArray taking = R"({"direction":"stripe"})";
        add("plans.drift.repair", "plan_is_draft", withPlan(taking));
        add("plans.drift.repair", "drift_not_takeable", [taking](const OperationInfo &info) {
            SandboxWorld it;
            const auto plan = it.published();
            it.change(u"/v1/prices/"_s + *plan.stripePriceId, u"active"_s, u"false"_s); // nothing is left to buy
            return it.askAbout(info, plan, taking);
        });
        add("plans.drift.repair", "name_taken", [taking](const OperationInfo &info) {
            SandboxWorld it;
            const auto plan = it.published();
            needed(it.world.house.run(it.world.acme.owner, CreatePlan{.name = u"Theirs"_s, .price = Minor{1}, .isDraft = true}));
            it.change(u"/v1/products/"_s + *plan.stripeProductId, u"name"_s, u"THEIRS"_s);
            return it.askAbout(info, plan, taking);
        });
        add("plans.drift.repair", "plan_changed", whileStripeIsAsked(taking));
        add("plans.drift.repair-product", "not_found", [](const OperationInfo &info) {
            SandboxWorld it;
            return it.askAbout(info, u"prod_sesame"_s, "ours");
        });
        add("plans.drift.repair-product", "drift_not_takeable", [](const OperationInfo &info) {
            SandboxWorld it;
            return it.askAbout(info, it.stray(u"Stray"_s), "stripe"); // no price
        });
        add("plans.drift.repair-product", "name_taken", [](const OperationInfo &info) {
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

    /// Somebody changes the plan between our look at Stripe and our taking what it has.
    static Provocation whileStripeIsAsked(const QByteArray &body)
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

    void addSuspended()
    {
        for (const QByteArray operation : {"tenants.login", "tenants.token.refresh", "tenants.verify", "users.accept"})
            add(operation, "tenant_suspended", [](const OperationInfo &info) {
                World world;
                const auto asking = world.good(info);
                world.suspend();
                return world.ask(info, asking);
            });
    }

    void addStaff()
    {
        const auto changing = [](const QByteArray &current, const QByteArray &chosen) {
            return [=](const OperationInfo &info) {
                World world;
                return world.ask(info,
                                 {.headers = world.asStaff(StaffRole::Ops) + asJson,
                                  .body = R"({"current_password":")" + current + R"(","new_password":")" + chosen + R"("})"});
            };
        };
        const auto onAcme = [](StaffRole role, const QByteArray &body, bool isSuspended) {
            return [=](const OperationInfo &info) {
                World world;
                if (isSuspended)
                    world.suspend();
                return world.ask(info, {.headers = world.asStaff(role) + (body.isEmpty() ? "" : asJson),
                                        .body = body,
                                        .id = world.acme.owner.tenant.text().toLatin1()});
            };
        };
        const QByteArray right = "correct horse battery";
        add("staff.login", "credentials_invalid", byStranger(R"({"email":"ops@platform.example","password":"wrong"})"));
        add("staff.login", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"email":"ops@platform.example","password":"wrong"})"));
        });
        add("staff.token.refresh", "token_invalid", byStranger(R"({"refresh":"sesame"})"));
        add("staff.token.refresh", "token_expired", [](const OperationInfo &info) {
            World world;
            const auto asking = world.good(info);
            world.house.clock.advance(24h * 30);
            return world.ask(info, asking);
        });
        add("staff.token.refresh", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info, stranger(R"({"refresh":"sesame"})"));
        });
        add("staff.change-password", "password_wrong", changing("wrong", "sesame open wide"));
        add("staff.change-password", "password_too_short", changing(right, "sesame"));
        add("staff.change-password", "password_too_common", changing(right, "password123"));
        add("staff.change-password", "password_like_email", changing(right, "ops@platform.example"));
        add("staff.change-password", "throttled", [](const OperationInfo &info) {
            World world;
            return often(world, info,
                         {.headers = world.asStaff(StaffRole::Ops) + asJson,
                          .body = R"({"current_password":"wrong","new_password":"sesame open wide"})"});
        });
        const QByteArray confirmed = R"({"reason":"asked to","confirm":true})";
        add("staff.tenants.suspend", "confirmation_required", onAcme(StaffRole::Ops, R"({"reason":"asked to"})", false));
        add("staff.tenants.suspend", "tenant_not_active", onAcme(StaffRole::Ops, confirmed, true));
        add("staff.tenants.reactivate", "confirmation_required", onAcme(StaffRole::Ops, R"({"reason":"asked to"})", true));
        add("staff.tenants.reactivate", "tenant_not_suspended", onAcme(StaffRole::Ops, confirmed, false));
        const auto inspecting = [](const QByteArray &query) {
            return [query](const OperationInfo &info) {
                World world;
                Asking asking{.headers = world.asStaff(StaffRole::Ops) + asJson,
                              .body = R"({"reason":"plans do not show"})",
                              .id = world.acme.owner.tenant.text().toLatin1()};
                (void)world.ask(infoOf<StartInspection>, asking);
                asking = {.query = query, .headers = world.asStaff(StaffRole::Ops), .id = asking.id};
                return world.ask(info, asking);
            };
        };
        for (const QByteArray operation :
             {"staff.inspect.users", "staff.inspect.plans", "staff.inspect.deliveries", "staff.inspect.events"})
            add(operation, "not_found", inspecting("?page=1000"));
        add("staff.inspect.webhook", "not_found", inspecting({}));
        for (const auto *info : Catalogue::infos)
            if (info->endpoint.name.starts_with("staff.inspect."))
                add(QByteArray(info->endpoint.name.data(), qsizetype(info->endpoint.name.size())), "inspection_required",
                    onAcme(StaffRole::Support, {}, false));
    }
};

} // namespace

World::World(const TestHouse::Options &options)
    : house(options)
{
    if (auto started = house.house().start(); !started)
        qFatal("the server does not start: %s", qPrintable(started.error().code));
    acme = house.company();
    ownerToken = acme.registration.tokens.access.reveal().toByteArray();
    testKey = acme.registration.apiKeys.test.reveal().toByteArray();
}

QByteArray World::renewed(const TokenPair &tokens)
{
    return needed(house.run({}, RefreshToken{.refresh = tokens.refresh.copy()})).access.reveal().toByteArray();
}

QByteArray World::invitation(const QString &email)
{
    return needed(house.run(acme.owner, InviteUser{.email = email, .role = Role::Admin})).invitation.code.reveal().toByteArray();
}

TokenPair World::tokensOf(Role role)
{
    const auto invited = needed(house.run(acme.owner, InviteUser{.email = u"some@acme.example"_s, .role = role}));
    return needed(house.run({}, AcceptInvitation{.code = invited.invitation.code.copy(),
                                                 .password = Secret(QByteArray("sesame open wide"))}))
        .tokens;
}

QByteArray World::state(ConnectFlow flow)
{
    return needed(house.run(acme.owner, ConnectStripe{.flow = flow})).state.reveal().toByteArray();
}

Asking World::good(const OperationInfo &info)
{
    Asking asking{.headers = asWhoMay(info)};
    const auto fields = info.request->fields();
    const auto isAt = [](Field::Place place) { return [place](const Field &f) { return f.member && f.place == place; }; };
    if (std::ranges::any_of(fields, isAt(Field::Place::Raw))) {
        asking.body = Delivery().body();
        asking.headers += "Stripe-Signature: " + signedBy(receiverSecret, asking.body, house.clock.nowSecs()) + "\r\n";
    } else if (std::ranges::any_of(fields, isAt(Field::Place::Body))) {
        asking.body = goodBody(info.name(), *this);
        asking.headers += asJson;
    }
    if (info.name() == "stripe.callback"_L1)
        asking.query = "?code=ac_1&state=" + state();
    return asking;
}

QByteArray World::asWhoMay(const OperationInfo &info)
{
    return info.access.isPublic() ? QByteArray() : info.access.isForStaff() ? asStaff(StaffRole::Ops) : asOwner();
}

const SignedInStaff &World::staff(StaffRole role)
{
    if (!m_staff.contains(role)) {
        const QString email = wordOf(role) + u"@platform.example"_s;
        const QByteArray password = "correct horse battery";
        needed(house.house().staff().create(email, role, Secret(password)));
        m_staff.emplace(role, needed(house.run({}, StaffLogin{.email = email, .password = Secret(password)})));
    }
    return m_staff.at(role);
}

/// Always a fresh one: the clock may have been turned.
QByteArray World::asStaff(StaffRole role)
{
    const auto fresh = needed(house.run({}, RefreshStaffToken{.refresh = staff(role).refresh.copy()}));
    return "Authorization: Bearer " + fresh.access.reveal().toByteArray() + "\r\n";
}

void World::suspend()
{
    house.db.execute(u"UPDATE tenants_tenant SET status = 'suspended'"_s);
}

QByteArray World::requestOf(const OperationInfo &info, const Asking &asking) const
{
    auto path = QByteArray(info.endpoint.path.data(), qsizetype(info.endpoint.path.size()));
    path.replace("{id}", asking.id);
    QByteArray request = wordOf(info.endpoint.verb).toLatin1() + ' ' + path + asking.query + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    request += asking.headers;
    if (!asking.headers.contains("Content-Length"))
        request += "Content-Length: " + QByteArray::number(asking.body.size()) + "\r\n";
    return request + "\r\n" + asking.body;
}

std::optional<RawAnswer> World::ask(const OperationInfo &info, const Asking &asking)
{
    return RawClient(quint16(house.house().url().port())).ask(requestOf(info, asking));
}

ScriptedWorld::ScriptedWorld(const ScriptedAnswer &answer)
    : ScriptedWorld([answer](const SeenRequest &, int) { return answer; })
{
}

ScriptedWorld::ScriptedWorld(ScriptedServer::Script script)
    : stripe(std::move(script))
    , world({.withSandbox = false, .stripeBase = stripe.url()})
{
    const StripeStatus connected{.connected = true,
                                 .accountId = u"acct_1"_s,
                                 .flow = ConnectFlow::OAuthExpress,
                                 .connectedAt = world.house.clock.nowUtc()};
    needed(world.house.db->transaction(
        [&](Connection &db) { return StripeAccounts::save(db, world.acme.owner.scope(), connected).map([] { return true; }); }));
}

const QMap<QByteArray, Provocation> &provocations()
{
    static const Book book;
    return book.entries;
}

} // namespace plandeck::errorcodes
