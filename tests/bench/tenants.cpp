// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench-tenants FOLDER POSTGRES-URL SIZE…
//
// What a page of the staff's list of tenants costs, on a SQLite file in FOLDER and on PostgreSQL, with so many tenants: medians
// of five in milliseconds, beside the smallest size and beside the bare query that reads a page from the index of its order.
#include "app/common/democrowd.h"
#include "app/process/say.h"
#include "services/inspection/tenantlist.h"
#include "services/lists/cursor.h"
#include "services/storage/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int rounds = 5;

template<typename T>
T needed(Result<T> result, const char *what)
{
    if (!result)
        qFatal("bench-tenants: %s: %s %s", what, qPrintable(result.error().code), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Case
{
    QString name;
    ListTenants request;
};

/// Where a tenant stands in an order, as a cursor.
QString cursorAt(const TenantListing &tenant, TenantOrder order)
{
    const auto at = [&tenant](qint64 number) { return Cursor{.place = {QString::number(number), {tenant.id.value}}}.text(); };
    switch (order) {
    case TenantOrder::CreatedAt:
    case TenantOrder::CreatedAtDown: return at(tenant.createdAt.toMSecsSinceEpoch());
    case TenantOrder::Name:
    case TenantOrder::NameDown: return Cursor{.place = {tenant.name.toCaseFolded(), {tenant.id.value}}}.text();
    case TenantOrder::Slug:
    case TenantOrder::SlugDown: return Cursor{.place = {tenant.slug, {}}}.text();
    case TenantOrder::Status:
    case TenantOrder::StatusDown: return at(qint64(tenant.status));
    case TenantOrder::Tier:
    case TenantOrder::TierDown: return at(qint64(tenant.tier));
    case TenantOrder::Stripe:
    case TenantOrder::StripeDown: return at(qint64(tenant.stripe));
    case TenantOrder::LastEvent:
    case TenantOrder::LastEventDown: return at(tenant.lastEventAt ? tenant.lastEventAt->toMSecsSinceEpoch() : 0);
    }
    return {};
}

/// A database of one size, and what is asked of it.
class Stage final
{
public:
    Stage(const DatabaseUrl &url, qint64 tenants)
        : m_tenants(tenants)
        , m_database(needed(Database::open(url), "opening"))
    {
        needed(migrate(*m_database), "migrating");
        fill();
        giveStates();
    }

    QList<Case> cases()
    {
        const auto middle = needed(m_database->read([this](Connection &db) {
            return db.one<TenantListing>(u"SELECT *, nullif(last_event_at, 0) AS last_event_at FROM"
                                         " (SELECT id, name, slug, status, subscription_tier, stripe_state,"
                                         " created_at, last_event_at FROM tenants_tenant ORDER BY created_at"
                                         " LIMIT 1 OFFSET :half) AS half"_s,
                                         {{"half", m_tenants / 2}});
        }),
                                   "the middle");
        const auto email =
            needed(m_database->read([&](Connection &db) {
                return db.value(u"SELECT email FROM tenants_tenantuser WHERE tenant_id = :id"_s, {{"id", middle.id}});
            }),
                   "an e-mail")
                .toString();
        const auto last4 =
            needed(m_database->read([&](Connection &db) {
                return db.value(u"SELECT last4 FROM tenants_tenantapikey WHERE tenant_id = :id"_s, {{"id", middle.id}});
            }),
                   "a key")
                .toString();
        const auto now = QDateTime::currentDateTimeUtc();
        QList<Case> list;
        for (size_t n = 0; n < wordsOf(TenantOrder{}).size(); ++n) {
            const auto order = TenantOrder(n);
            const auto word = wordOf(order);
            list.append({u"first page by %1"_s.arg(word), {.ordering = order}});
            list.append({u"page in the middle by %1"_s.arg(word), {.ordering = order, .cursor = cursorAt(middle, order)}});
        }
        list.append(
            {{u"search: a name, one in 1,456"_s, {.search = middle.name}},
             {u"search: a name, one in 16"_s, {.search = middle.name.section(u' ', 0, 0)}},
             {u"the same, suspended, by name"_s,
              {.search = middle.name.section(u' ', 0, 0), .status = TenantStatus::Suspended, .ordering = TenantOrder::Name}},
             {u"search: a slug"_s, {.search = middle.slug}},
             {u"search: an e-mail"_s, {.search = email}},
             {u"search: first names, one in 11"_s, {.search = u"anna."_s}},
             {u"search: an id"_s, {.search = middle.id.text()}},
             {u"search: an account"_s, {.search = u"acct_%1"_s.arg(middle.slug)}},
             {u"search: all accounts"_s, {.search = u"acct_"_s}},
             {u"search: last four of a key"_s, {.search = last4}},
             {u"search: nothing"_s, {.search = u"zzzz, nobody"_s}},
             {u"active"_s, {.status = TenantStatus::Active}},
             {u"closed, by name"_s, {.status = TenantStatus::Closed, .ordering = TenantOrder::Name}},
             {u"enterprise, by last event"_s, {.tier = Tier::Enterprise, .ordering = TenantOrder::LastEventDown}},
             {u"Stripe restricted, by state"_s, {.stripe = TenantStripe::Restricted, .ordering = TenantOrder::Status}},
             {u"closed, enterprise, pending"_s,
              {.status = TenantStatus::Closed, .tier = Tier::Enterprise, .stripe = TenantStripe::Pending}},
             {u"event in the last day, newest"_s, {.lastEventAfter = now.addDays(-1)}},
             {u"event in the last 30 days, by name"_s, {.lastEventAfter = now.addDays(-30), .ordering = TenantOrder::Name}},
             {u"no event for 90 days, closed"_s, {.status = TenantStatus::Closed, .lastEventBefore = now.addDays(-90)}},
             {u"no event for 30 days, by it"_s, {.lastEventBefore = now.addDays(-30), .ordering = TenantOrder::LastEventDown}}});
        return list;
    }

    /// Milliseconds.
    double page(const ListTenants &request)
    {
        return median([&](Connection &db) { return TenantList::page(db, request).map([](const auto &) {}); });
    }
    double barePage()
    {
        return median([](Connection &db) {
            return db
                .rows<TenantListing>(
                    u"SELECT id, name, slug, status, subscription_tier, stripe_state, created_at FROM tenants_tenant"
                    " ORDER BY created_at DESC, id DESC LIMIT 51"_s)
                .map([](const auto &) {});
        });
    }

private:
    void fill()
    {
        const SystemClock clock;
        SystemRandom random;
        QElapsedTimer timer;
        timer.start();
        const auto crowd = needed(makeCrowd(*m_database, clock, random, {m_tenants, 3}), "filling");
        const auto rows = crowd.tenants + 2 * (crowd.users + crowd.keys) + crowd.plans;
        const auto seconds = double(timer.elapsed()) / 1000;
        say(stdout, u"%1: %2 tenants, %3 rows in %4 s: %5 rows a second"_s
                        .arg(m_database->engine() == Engine::Sqlite ? u"SQLite"_s : u"PostgreSQL"_s)
                        .arg(m_tenants)
                        .arg(rows)
                        .arg(seconds, 0, 'f', 1)
                        .arg(double(rows) / seconds, 0, 'f', 0));
    }
    /// As if Stripe had told of them, which nobody has time for here.
    void giveStates()
    {
        const QStringList steps{
            u"UPDATE tenants_tenant SET stripe_state = CASE WHEN created_at / 3600000 % 20 < 8 THEN 'enabled'"
            " WHEN created_at / 3600000 % 20 = 8 THEN 'restricted' WHEN created_at / 3600000 % 20 = 9 THEN 'pending' ELSE 'none' "
            "END,"
            " last_event_at = CASE WHEN created_at / 3600000 % 20 < 9 THEN %1 - created_at / 3600000 % 97 * 86400000 ELSE 0 END"_s
                .arg(QDateTime::currentMSecsSinceEpoch()),
            u"INSERT INTO tenants_stripeaccount (tenant_id, livemode, account_id, flow, is_pending, charges_enabled, "
            u"payouts_enabled,"
            " details_submitted, requirements_due) SELECT id, 1 = 0, 'acct_' || slug, 'oauth', 1 = 0, 1 = 1, 1 = 1, 1 = 1, '[]'"
            " FROM tenants_tenant WHERE stripe_state <> 'none'"_s,
            u"INSERT INTO tenants_directory (kind, name, tenant_id, object_id) SELECT 'stripe_account', 'test:acct_' || slug, "
            u"id, id"
            " FROM tenants_tenant WHERE stripe_state <> 'none'"_s};
        needed(m_database->transaction([&](Connection &db) -> Result<> {
            if (db.engine() == Engine::Postgres)
                if (auto patient = db.execute(u"SET LOCAL statement_timeout = 0"_s); !patient)
                    return patient;
            for (const auto &step : steps)
                if (auto done = db.change(step); !done)
                    return failed(done.error());
            return {};
        }),
               "giving states");
        if (m_database->engine() == Engine::Postgres)
            needed(m_database->read([](Connection &db) {
                return db.execute(u"SET statement_timeout = 0"_s).and_then([&] { return db.execute(u"VACUUM ANALYZE"_s); });
            }),
                   "VACUUM");
    }
    double median(const std::function<Result<>(Connection &)> &read)
    {
        std::array<qint64, rounds> times{};
        for (auto &time : times) {
            QElapsedTimer timer;
            timer.start();
            needed(m_database->read(read), "reading");
            time = timer.nsecsElapsed();
        }
        std::ranges::sort(times);
        return double(times[rounds / 2]) / 1e6;
    }

    const qint64 m_tenants;
    std::unique_ptr<Database> m_database;
};

/// Sizes are the columns, smallest first.
void measure(const QList<std::pair<qint64, std::shared_ptr<Stage>>> &stages, const QString &engine)
{
    QStringList heads;
    for (const auto &[size, stage] : stages)
        heads.append(u"%1, ms | of %2 | of bare"_s.arg(size).arg(stages.first().first));
    say(stdout, u"\n| %1 | %2 |\n|---|%3"_s.arg(engine, heads.join(u" | "), u"--:|"_s.repeated(heads.size() * 3)));
    std::map<qint64, double> bare;
    QStringList cells;
    for (const auto &[size, stage] : stages) {
        bare[size] = stage->barePage();
        cells.append(u"%1 | %2 | 1.0"_s.arg(bare[size], 0, 'f', 2).arg(bare[size] / bare.begin()->second, 0, 'f', 1));
    }
    say(stdout, u"| bare query, newest | %1 |"_s.arg(cells.join(u" | ")));
    QList<QList<Case>> cases;
    for (const auto &[size, stage] : stages)
        cases.append(stage->cases());
    for (qsizetype n = 0; n < cases.first().size(); ++n) {
        cells.clear();
        double smallest = 0;
        for (qsizetype s = 0; s < stages.size(); ++s) {
            const auto time = stages[s].second->page(cases[s][n].request);
            smallest = s == 0 ? time : smallest;
            cells.append(u"%1 | %2 | %3"_s.arg(time, 0, 'f', 2)
                             .arg(time / smallest, 0, 'f', 1)
                             .arg(time / bare[stages[s].first], 0, 'f', 1));
        }
        say(stdout, u"| %1 | %2 |"_s.arg(cases.first()[n].name, cells.join(u" | ")));
    }
}

/// place: a folder, or a PostgreSQL server.
void measureAll(const QString &place, const QList<qint64> &sizes)
{
    const auto postgres = DatabaseUrl::parse(place);
    QList<std::pair<qint64, std::shared_ptr<Stage>>> stages;
    for (const auto size : sizes) {
        const auto name = u"tenants_%1"_s.arg(size);
        if (postgres)
            needed(needed(Database::open(*postgres), "opening PostgreSQL")->read([&](Connection &db) {
                return db.execute(u"CREATE DATABASE "_s + name);
            }),
                   "making a database");
        const auto url = postgres ? postgres->copyFor(name) : DatabaseUrl::sqlite(place + u'/' + name + u".db"_s);
        stages.append({size, std::make_shared<Stage>(url, size)});
    }
    measure(stages, postgres ? u"PostgreSQL"_s : u"SQLite"_s);
}

} // namespace
} // namespace plandeck

int main(int argc, char *argv[])
{
    using namespace plandeck;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    QList<qint64> sizes;
    for (const auto &argument : arguments.mid(2))
        sizes.append(argument.toLongLong());
    if (sizes.isEmpty() || sizes.contains(0)) {
        say(stderr, u"bench-tenants FOLDER|POSTGRES-URL SIZE…"_s);
        return WrongUsage;
    }
    std::ranges::sort(sizes);
    measureAll(arguments[1], sizes);
    return Fine;
}
