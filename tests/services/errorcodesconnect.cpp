// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace plandeck::errorcodes {
namespace {

void addConnect(Book &book)
{
    const QByteArray links = "?flow=account_links";
    book.add("stripe.connect", "live_mode_not_configured", byOwner({}, {}, "X-Mode: live\r\n"));
    book.add("stripe.connect", "stripe_client_id_missing", [](const OperationInfo &info) {
        World world({.withSandbox = false, .stripeClientId = {}});
        return world.ask(info, owner(world));
    });
    book.add("stripe.connect", "stripe_unavailable", atStripe(failure(), {}, links));
    book.add("stripe.connect", "stripe_refused", atStripe(refusal(), {}, links));
    book.add("stripe.disconnect", "confirmation_required", byOwner("{}"));
    book.add("stripe.disconnect", "stripe_not_connected", byOwner(R"({"confirm":true})"));
    const QByteArray thorough = R"({"confirm":true,"deauthorize":true})";
    book.add("stripe.disconnect", "stripe_unavailable", atStripe(failure(), thorough));
    book.add("stripe.disconnect", "stripe_refused", atStripe(refusal(), thorough));
}

void addCallback(Book &book)
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
    book.add("stripe.callback", "state_invalid",
             [](const OperationInfo &info) { return World().ask(info, {.query = "?state=sesame&code=ac_1"}); });
    book.add("stripe.callback", "state_expired", [](const OperationInfo &info) {
        World world;
        const auto state = world.state();
        world.house.clock.advance(11min);
        return world.ask(info, {.query = "?state=" + state + "&code=ac_1"});
    });
    book.add("stripe.callback", "state_used", [](const OperationInfo &info) {
        World world;
        const Asking asking{.query = "?state=" + world.state() + "&error=access_denied"};
        (void)world.ask(info, asking);
        return world.ask(info, asking);
    });
    book.add("stripe.callback", "access_denied", withState("&error=access_denied"));
    book.add("stripe.callback", "code_invalid", withState("&code=ac_sesame"));
    book.add("stripe.callback", "stripe_unavailable", returning(failure()));
    book.add("stripe.callback", "stripe_refused", returning(ScriptedAnswer::error(400, R"({"error":"invalid_request"})")));
    book.add("stripe.callback", "account_taken", [](const OperationInfo &info) {
        ScriptedWorld scripted({.body = R"({"stripe_user_id":"acct_1","livemode":false,"id":"acct_1"})"});
        auto &world = scripted.world; // acct_1 is its own; now another company brings it
        const auto other = world.house.company(u"Other"_s, u"otto@other.example"_s);
        const auto invitation = needed(world.house.run(other.owner, ConnectStripe{}));
        return world.ask(info, {.query = "?state=" + invitation.state.reveal().toByteArray() + "&code=ac_1"});
    });
    book.add("stripe.callback", "throttled", [](const OperationInfo &info) {
        World world;
        return often(world, info, {.query = "?state=sesame&code=ac_1"});
    });
}

void addComplete(Book &book)
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
    book.add("stripe.complete", "redirect_url_invalid", byOwner(R"({"redirect_url":"sesame"})"));
    book.add("stripe.complete", "state_invalid", byOwner(unknown));
    book.add("stripe.complete", "state_expired", [](const OperationInfo &info) {
        World world;
        const auto body = completing(world, "code=ac_1&state=" + world.state());
        world.house.clock.advance(11min);
        return world.ask(info, owner(world, body));
    });
    book.add("stripe.complete", "state_used", [](const OperationInfo &info) {
        World world;
        const auto asking = owner(world, completing(world, "error=access_denied&state=" + world.state()));
        (void)world.ask(info, asking);
        return world.ask(info, asking);
    });
    book.add("stripe.complete", "access_denied", withQuery("&error=access_denied"));
    book.add("stripe.complete", "code_invalid", withQuery("&code=ac_sesame"));
    book.add("stripe.complete", "stripe_unavailable", returning(failure()));
    book.add("stripe.complete", "stripe_refused", returning(ScriptedAnswer::error(400, R"({"error":"invalid_request"})")));
    book.add("stripe.complete", "account_taken", [](const OperationInfo &info) {
        ScriptedWorld scripted({.body = R"({"stripe_user_id":"acct_1","livemode":false,"id":"acct_1"})"});
        auto &world = scripted.world;
        const auto other = world.house.company(u"Other"_s, u"otto@other.example"_s);
        const auto invitation = needed(world.house.run(other.owner, ConnectStripe{}));
        world.ownerToken = other.registration.tokens.access.reveal().toByteArray();
        return world.ask(info, owner(world, completing(world, "code=ac_1&state=" + invitation.state.reveal().toByteArray())));
    });
    book.add("stripe.complete", "throttled", [unknown](const OperationInfo &info) {
        World world;
        return often(world, info, owner(world, unknown));
    });
}

void addMoreConnect(Book &book)
{
    book.add("stripe.connect", "connect_in_progress", beside({}, "?flow=account_links"));
    book.add("stripe.disconnect", "connect_in_progress", beside(R"({"confirm":true,"deauthorize":true})"));
    book.add("stripe.flows.browser", "flow_ended", [](const OperationInfo &info) {
        World world;
        (void)world.state();
        world.house.clock.advance(11min);
        auto asking = owner(world);
        asking.id = needed(world.house.run(world.acme.owner, ListConnectFlows{})).results.first().id.text().toLatin1();
        return world.ask(info, asking);
    });
    book.add("stripe.login-link", "stripe_not_connected", byOwner({}));
    book.add("stripe.login-link", "login_link_unavailable", [](const OperationInfo &info) {
        ScriptedWorld scripted(failure());
        scripted.world.house.db.execute(u"UPDATE tenants_stripeaccount SET flow = 'oauth_standard'"_s);
        return scripted.world.ask(info, owner(scripted.world));
    });
    book.add("stripe.login-link", "live_mode_not_configured", [](const OperationInfo &info) {
        ScriptedWorld scripted(failure());
        scripted.world.house.db.execute(u"UPDATE tenants_stripeaccount SET livemode = 1"_s);
        return scripted.world.ask(info, owner(scripted.world, {}, "X-Mode: live\r\n"));
    });
    book.add("stripe.login-link", "stripe_unavailable", atStripe(failure(), {}));
    book.add("stripe.login-link", "stripe_refused", atStripe(ScriptedAnswer::error(403, R"({"error":{"message":"No."}})"), {}));
}

} // namespace

void addErrorsOfConnect(Book &book)
{
    addConnect(book);
    addCallback(book);
    addComplete(book);
    addMoreConnect(book);
}

} // namespace plandeck::errorcodes
