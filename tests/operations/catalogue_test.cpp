// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/catalogue.h"

#include <QtTest/QTest>

#include <algorithm>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "POST /path/ 201 owner,admin,key": an operation as the contract's tables have it, which leave out what nearly all begin with.
QString lineOf(const OperationInfo &info)
{
    QStringList who;
    for (const auto role : {Role::Owner, Role::Admin, Role::Developer, Role::Billing})
        if (info.access.allows(role))
            who.append(wordOf(role));
    if (who.size() == 4)
        who = {u"user"_s};
    if (info.access.takesApiKeys())
        who.append(u"key"_s);
    if (info.access.isPublic())
        who = {u"anyone"_s};
    if (info.access.isForStaff())
        who = {info.access.allows(StaffRole::Support) ? u"staff"_s : u"ops"_s};
    auto path = QString::fromLatin1(info.endpoint.path.data(), qsizetype(info.endpoint.path.size()));
    if (const auto prefix = u"/api/v1/auth"_s; path.startsWith(prefix)) // all but the receivers and the staff's
        path = path.sliced(prefix.size());
    return u"%1 %2 %3 %4"_s.arg(wordOf(info.endpoint.verb), path).arg(info.endpoint.status).arg(who.join(u','));
}

/// API.md's tables. A new operation gets its line here.
constexpr std::array contract{
    std::pair<std::string_view, std::string_view>{"tenants.register", "POST /tenants/register/ 201 anyone"},
    std::pair<std::string_view, std::string_view>{"tenants.login", "POST /tenants/login/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"tenants.token.refresh", "POST /tenants/token/refresh/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"tenants.me", "GET /tenants/me/ 200 user"},
    std::pair<std::string_view, std::string_view>{"tenants.details", "GET /tenants/details/ 200 user,key"},
    std::pair<std::string_view, std::string_view>{"tenants.overview", "GET /tenants/overview/ 200 user"},
    std::pair<std::string_view, std::string_view>{"tenants.verify", "POST /tenants/verify/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"stripe.connect", "GET /tenants/stripe/connect/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"stripe.callback", "GET /tenants/stripe/callback/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"stripe.status", "GET /tenants/stripe/status/ 200 user"},
    std::pair<std::string_view, std::string_view>{"stripe.complete", "POST /tenants/stripe/complete/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"stripe.flows.list", "GET /tenants/stripe/flows/ 200 user"},
    std::pair<std::string_view, std::string_view>{"stripe.flows.get", "GET /tenants/stripe/flows/{id}/ 200 user"},
    std::pair<std::string_view, std::string_view>{"stripe.flows.browser",
                                                  "POST /tenants/stripe/flows/{id}/browser/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"stripe.login-link", "POST /tenants/stripe/login-link/ 201 owner,admin"},
    std::pair<std::string_view, std::string_view>{"stripe.requests", "GET /tenants/stripe/requests/ 200 user"},
    std::pair<std::string_view, std::string_view>{"plans.list", "GET /plans/ 200 user,key"},
    std::pair<std::string_view, std::string_view>{"plans.create", "POST /plans/ 201 owner,admin,key"},
    std::pair<std::string_view, std::string_view>{"plans.get", "GET /plans/{id}/ 200 user,key"},
    std::pair<std::string_view, std::string_view>{"tenants.change-password", "POST /tenants/change-password/ 200 user"},
    std::pair<std::string_view, std::string_view>{"users.list", "GET /tenants/users/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"users.invite", "POST /tenants/users/ 201 owner,admin"},
    std::pair<std::string_view, std::string_view>{"users.accept", "POST /tenants/users/accept/ 201 anyone"},
    std::pair<std::string_view, std::string_view>{"users.update", "PATCH /tenants/users/{id}/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"api-keys.list", "GET /tenants/api-keys/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"api-keys.regenerate",
                                                  "POST /tenants/api-keys/regenerate/ 201 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"api-keys.revoke",
                                                  "DELETE /tenants/api-keys/revoke/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"stripe.disconnect", "DELETE /tenants/stripe/disconnect/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"plans.update", "PATCH /plans/{id}/ 200 owner,admin,key"},
    std::pair<std::string_view, std::string_view>{"plans.deactivate", "DELETE /plans/{id}/ 200 owner,admin,key"},
    std::pair<std::string_view, std::string_view>{"plans.duplicate", "POST /plans/{id}/duplicate/ 201 owner,admin,key"},
    std::pair<std::string_view, std::string_view>{"plans.publish", "POST /plans/{id}/publish/ 200 owner,admin,key"},
    std::pair<std::string_view, std::string_view>{"webhooks.get", "GET /tenants/webhooks/config/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.set", "POST /tenants/webhooks/config/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.update", "PATCH /tenants/webhooks/config/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.delete", "DELETE /tenants/webhooks/config/ 204 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.test", "POST /tenants/webhooks/test/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.deliveries.list",
                                                  "GET /tenants/webhooks/deliveries/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.deliveries.get",
                                                  "GET /tenants/webhooks/deliveries/{id}/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"webhooks.deliveries.resend",
                                                  "POST /tenants/webhooks/deliveries/{id}/resend/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"events.receive.account", "POST /webhooks/stripe/account/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"events.receive.connect", "POST /webhooks/stripe/connect/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"events.receive.payment", "POST /webhooks/stripe/payment/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"events.receive.subscription",
                                                  "POST /webhooks/stripe/subscription/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"events.list", "GET /tenants/events/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"events.get", "GET /tenants/events/{id}/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"events.retry", "POST /tenants/events/{id}/retry/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"events.dry-run",
                                                  "GET /tenants/events/{id}/dry-run/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"audit.list", "GET /tenants/audit/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"staff.audit.list", "GET /api/v1/staff/audit/ 200 ops"},
    std::pair<std::string_view, std::string_view>{"inspections.list", "GET /tenants/inspections/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"staff.login", "POST /api/v1/staff/login/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"staff.token.refresh", "POST /api/v1/staff/token/refresh/ 200 anyone"},
    std::pair<std::string_view, std::string_view>{"staff.me", "GET /api/v1/staff/me/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.change-password", "POST /api/v1/staff/change-password/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.tenants.list", "GET /api/v1/staff/tenants/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.tenants.suspend", "POST /api/v1/staff/tenants/{id}/suspend/ 200 ops"},
    std::pair<std::string_view, std::string_view>{"staff.tenants.reactivate",
                                                  "POST /api/v1/staff/tenants/{id}/reactivate/ 200 ops"},
    std::pair<std::string_view, std::string_view>{"staff.inspections.start",
                                                  "POST /api/v1/staff/tenants/{id}/inspections/ 201 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspections.end",
                                                  "DELETE /api/v1/staff/tenants/{id}/inspections/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.details", "GET /api/v1/staff/tenants/{id}/details/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.users", "GET /api/v1/staff/tenants/{id}/users/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.api-keys", "GET /api/v1/staff/tenants/{id}/api-keys/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.plans", "GET /api/v1/staff/tenants/{id}/plans/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.webhook", "GET /api/v1/staff/tenants/{id}/webhooks/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.deliveries",
                                                  "GET /api/v1/staff/tenants/{id}/webhooks/deliveries/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.events", "GET /api/v1/staff/tenants/{id}/events/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"staff.inspect.audit", "GET /api/v1/staff/tenants/{id}/audit/ 200 staff"},
    std::pair<std::string_view, std::string_view>{"events.cursors.list",
                                                  "GET /tenants/events/cursors/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"events.gaps.list", "GET /tenants/events/gaps/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"events.catch-up", "POST /tenants/events/catch-up/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"plans.drift.list", "GET /plans/drift/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"plans.drift.get", "GET /plans/{id}/drift/ 200 owner,admin,developer"},
    std::pair<std::string_view, std::string_view>{"plans.drift.repair", "POST /plans/{id}/drift/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"plans.drift.repair-product", "POST /plans/drift/ 200 owner,admin"},
    std::pair<std::string_view, std::string_view>{"changes.list", "GET /changes/ 200 user,key"},
};

} // namespace

/// The catalogue against the contract, word for word: who may do what, where, and what success is called.
class CatalogueTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAsTheContractSays_data()
    {
        QTest::addColumn<QString>("line");
        for (const auto &[name, line] : contract)
            QTest::newRow(name.data()) << QString::fromLatin1(line.data(), qsizetype(line.size()));
    }
    void isAsTheContractSays()
    {
        QFETCH(QString, line);
        const auto name = std::string_view(QTest::currentDataTag());
        const auto found =
            std::ranges::find(Catalogue::infos, name, [](const OperationInfo *info) { return info->endpoint.name; });
        QVERIFY(found != Catalogue::infos.end());
        QCOMPARE(lineOf(**found), line);
    }

    void nothingElseIsInIt()
    {
        QStringList unknown;
        for (const auto *info : Catalogue::infos)
            if (std::ranges::find(contract, info->endpoint.name, [](const auto &line) { return line.first; }) == contract.end())
                unknown.append(info->name() + u": "_s + lineOf(*info));
        QVERIFY2(unknown.isEmpty(), qPrintable(u"the contract above has no line for "_s + unknown.join(u", "_s)));
    }

    void whatIsRequiredIsAsTheContractSays()
    {
        const auto requiredOf = [](std::span<const Field> fields) {
            QStringList names;
            for (const auto &field : fields)
                if (field.isRequired)
                    names.append(field.key());
            return names.join(u' ');
        };
        QCOMPARE(requiredOf(RegisterTenant::fields), u"company_name email password"_s);
        QCOMPARE(requiredOf(Login::fields), u"email password"_s);
        QCOMPARE(requiredOf(CreatePlan::fields), u"name price_cents billing_interval"_s); // the currency has a default
        QCOMPARE(CreatePlan().currency, u"usd"_s);
        QCOMPARE(requiredOf(DuplicatePlan::fields), u"id name"_s); // the price is the original's
    }

    /// Key derivation has its own lane; nothing that waits for Stripe runs in a server's loop.
    void costsFitWhatIsDone()
    {
        QCOMPARE(RegisterTenant::cost, Cost::Heavy);
        QCOMPARE(Login::cost, Cost::Heavy);
        for (const auto *info : Catalogue::infos)
            if (std::ranges::any_of(info->errors, [](std::string_view code) { return code.starts_with("stripe_"); }))
                QVERIFY2(info->cost == Cost::Pooled, info->endpoint.name.data());
    }
};

QTEST_GUILESS_MAIN(CatalogueTest)
#include "catalogue_test.moc"
