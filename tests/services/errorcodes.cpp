// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/services/errorcodesbook.h"

#include "services/connect/stripeaccounts.h"
#include "tests/events/delivery.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::errorcodes {
namespace {

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
    , world({.withSandbox = false, .stripeBase = stripe.url(), .stripeTimeout = std::chrono::seconds(1)})
{
    const StripeStatus connected{.connected = true,
                                 .accountId = u"acct_1"_s,
                                 .flow = ConnectFlow::OAuthExpress,
                                 .connectedAt = world.house.clock.nowUtc()};
    needed(world.house.db->transaction(
        [&](Connection &db) { return StripeAccounts::save(db, world.acme.owner.scope(), connected).map([] { return true; }); }));
}

} // namespace plandeck::errorcodes
