// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench-baseline DATABASE-URL KEY-HASH PLAN-ID TENANT-ID SESSION-ID USER-ID
//
// What requests would cost if they were nothing but our listener, the one indexed query by raw libpq or sqlite3 that lets the
// caller in and finds what was asked for, and its rows as text: the yardstick that packaging/bench.sh holds plandeck-server
// against. /verify, /me, /plan and /plans are answered for those named at start, whoever asks.
#include "app/process/say.h"
#include "app/process/termination.h"
#include "services/http/server.h"
#include "tests/bench/barestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto ofKey = " FROM tenants_directory d JOIN tenants_tenantapikey k ON k.tenant_id = d.tenant_id AND k.id = d.object_id"
                       " JOIN tenants_tenant t ON t.id = d.tenant_id";
constexpr auto isKey = " WHERE d.kind = 'api_key' AND d.name = $1";
constexpr auto plan =
    "SELECT p.id, p.name, p.description, p.price_cents, p.currency, p.billing_interval, p.trial_days, p.features,"
    " p.metadata, p.is_active, p.is_visible, p.livemode, p.stripe_product_id, p.stripe_price_id, p.sync_state,"
    " p.created_at, p.updated_at, p.version, k.is_active AS key_is_active, k.expires_at, k.revoked_at, t.status";
constexpr auto ofPlans = " JOIN tenants_tenantplan p ON p.tenant_id = d.tenant_id AND p.livemode = (k.key_type = 'live')";

QHash<QByteArray, BareQuery> queriesOf(const QByteArrayList &names)
{
    const auto &key = names[0];
    const QByteArrayList person{names[2], names[3], names[4]};
    return {
        {"/verify",
         {.sql =
              QByteArray("SELECT k.tenant_id, k.id, k.key_type, k.prefix, k.last4, k.is_active, k.created_at, k.last_used_at,"
                         " k.expires_at, k.revoked_at, t.name AS tenant_name, t.slug AS tenant_slug, t.status AS tenant_status")
              + ofKey + isKey,
          .values = {key}}},
        {"/me",
         {.sql = "SELECT u.id, u.email, u.first_name, u.last_name, u.role, u.is_active, u.last_login_at, u.created_at, u.version,"
                 " t.id AS tenant_id, t.name AS tenant_name, t.slug AS tenant_slug, t.status FROM tenants_session s"
                 " JOIN tenants_tenantuser u ON u.tenant_id = s.tenant_id AND u.id = s.user_id"
                 " JOIN tenants_tenant t ON t.id = s.tenant_id WHERE s.tenant_id = $1 AND s.id = $2 AND s.user_id = $3"
                 " AND s.ended_at IS NULL AND u.is_active",
          .values = person}},
        {"/plan", {.sql = QByteArray(plan) + ofKey + ofPlans + isKey + " AND p.id = $2", .values = {key, names[1]}}},
        {"/plans",
         {.sql = QByteArray(plan) + ofKey + ofPlans + isKey + " ORDER BY p.created_at DESC, p.id DESC LIMIT 50",
          .values = {key},
          .isList = true}},
    };
}

class Baseline final : public HttpHandler
{
public:
    Baseline(QByteArray url, QHash<QByteArray, BareQuery> queries)
        : m_url(std::move(url))
        , m_queries(std::move(queries))
    {
    }

    HttpTask accept(HttpRequest request) override
    {
        return {Cost::Inline, [this, path = request.path] { return answer(path); }};
    }

private:
    HttpResponse answer(const QByteArray &path) const
    {
        const auto query = m_queries.constFind(path);
        if (query == m_queries.cend())
            return {.status = 404};
        static thread_local std::unique_ptr<BareStore> mine; // one for each loop of the server
        if (!mine)
            mine = BareStore::open(m_url);
        auto json = mine->ask(*query);
        return json.isNull() ? HttpResponse{.status = 500} : HttpResponse{.type = "application/json", .body = std::move(json)};
    }

    const QByteArray m_url;
    const QHash<QByteArray, BareQuery> m_queries;
};

} // namespace
} // namespace plandeck

int main(int argc, char *argv[])
{
    using namespace plandeck;
    Termination termination;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 7) {
        say(stderr, u"bench-baseline DATABASE-URL KEY-HASH PLAN-ID TENANT-ID SESSION-ID USER-ID"_s);
        return WrongUsage;
    }
    QByteArrayList names;
    for (const auto &argument : arguments.sliced(2))
        names.append(argument.toUtf8());
    Baseline baseline(arguments[1].toUtf8(), queriesOf(names));
    HttpServer server(baseline, {});
    if (auto started = server.start(); !started)
        return Failure;
    say(stdout, u"listening on %1"_s.arg(server.url().toString()));
    termination.quitApplication();
    QCoreApplication::exec();
    server.stop(1000);
    return Fine;
}
