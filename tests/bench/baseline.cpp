// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench-baseline DATABASE-URL KEY-HASH
//
// What `verify` would cost if it were nothing but our listener, the one indexed query by raw libpq, and a small JSON: the
// yardstick that packaging/bench.sh holds plandeck-server against. Whatever is asked of it, it answers for that one key.
#include "app/process/say.h"
#include "app/process/termination.h"
#include "services/http/server.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

#include <libpq-fe.h>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

// ApiKeyRepository::byHash, with libpq's place-holder
constexpr auto sql = "SELECT k.tenant_id, k.id, k.key_type, k.prefix, k.last4, k.is_active, k.created_at, k.last_used_at,"
                     " k.expires_at, k.revoked_at, t.name AS tenant_name, t.slug AS tenant_slug, t.status AS tenant_status"
                     " FROM tenants_directory d"
                     " JOIN tenants_tenantapikey k ON k.tenant_id = d.tenant_id AND k.id = d.object_id"
                     " JOIN tenants_tenant t ON t.id = d.tenant_id"
                     " WHERE d.kind = 'api_key' AND d.name = $1";
enum Column { TenantId = 0, KeyType = 2, Last4 = 4, TenantName = 10, TenantSlug = 11 };

using PgConnection = std::unique_ptr<PGconn, decltype([](PGconn *connection) { PQfinish(connection); })>;
using PgResult = std::unique_ptr<PGresult, decltype([](PGresult *result) { PQclear(result); })>;

class Baseline final : public HttpHandler
{
public:
    Baseline(QByteArray url, QByteArray hash)
        : m_url(std::move(url))
        , m_hash(std::move(hash))
    {
    }

    HttpTask accept(HttpRequest) override
    {
        return {Cost::Inline, [this] { return answer(); }};
    }

private:
    HttpResponse answer() const
    {
        const char *values[] = {m_hash.constData()};
        const PgResult result(PQexecPrepared(connection(), "by_hash", 1, values, nullptr, nullptr, 0));
        if (PQresultStatus(result.get()) != PGRES_TUPLES_OK || PQntuples(result.get()) != 1)
            return {.status = 500};
        const auto value = [&](Column column) { return QByteArrayView(PQgetvalue(result.get(), 0, column)); };
        QByteArray json;
        json.reserve(256);
        json.append(R"({"valid":true,"tenant":{"id":")")
            .append(value(TenantId))
            .append(R"(","name":")")
            .append(value(TenantName));
        json.append(R"(","slug":")").append(value(TenantSlug)).append(R"("},"key_type":")").append(value(KeyType));
        json.append(R"(","last4":")").append(value(Last4)).append(R"("})");
        return {.type = "application/json", .body = json};
    }

    /// One for each loop of the server, its statement prepared.
    PGconn *connection() const
    {
        static thread_local PgConnection mine;
        if (!mine) {
            mine.reset(PQconnectdb(m_url.constData()));
            const PgResult prepared(PQprepare(mine.get(), "by_hash", sql, 1, nullptr));
            if (PQresultStatus(prepared.get()) != PGRES_COMMAND_OK)
                qFatal("bench-baseline: %s", PQerrorMessage(mine.get()));
        }
        return mine.get();
    }

    const QByteArray m_url;
    const QByteArray m_hash;
};

} // namespace
} // namespace plandeck

int main(int argc, char *argv[])
{
    using namespace plandeck;
    Termination termination;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        say(stderr, u"bench-baseline DATABASE-URL KEY-HASH"_s);
        return WrongUsage;
    }
    Baseline baseline(arguments[1].toUtf8(), arguments[2].toUtf8());
    HttpServer server(baseline, {});
    if (auto started = server.start(); !started)
        return Failure;
    say(stdout, u"listening on %1"_s.arg(server.url().toString()));
    termination.quitApplication();
    QCoreApplication::exec();
    server.stop(1000);
    return Fine;
}
