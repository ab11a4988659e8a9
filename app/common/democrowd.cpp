// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/democrowd.h"

#include "app/common/demoplans.h"
#include "services/apikeys/apikeyrepository.h"
#include "services/apikeys/freshkey.h"
#include "services/directory/directory.h"
#include "services/plans/planrepository.h"
#include "services/security/apikeys.h"
#include "services/security/passwords.h"
#include "services/tenants/slug.h"
#include "services/tenants/tenantrow.h"
#include "services/users/userrepository.h"

#include <QtCore/QScopeGuard>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr qint64 tenantsAtOnce = 2000; // a transaction: few enough that a server beside us gets its turn
constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 pastDays = 730;

constexpr std::array places{"Harbor",   "Northwind", "Juniper", "Copper",  "Alpine", "Meridian", "Willow", "Summit",
                            "Lakeside", "Granite",   "Aurora",  "Saffron", "Maple",  "Orchard",  "Cobalt", "Driftwood"};
constexpr std::array trades{"Analytics", "Bakery",   "Logistics", "Software", "Studios", "Health", "Energy",
                            "Travel",    "Robotics", "Books",     "Security", "Gardens", "Media"};
constexpr std::array forms{"GmbH", "Ltd", "Inc", "SAS", "B.V.", "AB", "LLC"};
constexpr std::array firstNames{"Anna", "Ben", "Chiara", "David", "Elif", "Farid", "Grace", "Hugo", "Ines", "Jonas", "Kaori"};
constexpr std::array lastNames{"Berg",  "Okafor", "Rossi",  "Novak",  "Larsen", "Haddad", "Kim",
                               "Silva", "Weber",  "Moreau", "Tanaka", "Walsh",  "Fischer"};
constexpr std::array roles{Role::Owner, Role::Admin, Role::Developer, Role::Billing};

/// Stands at one moment, so that ids and rows are of that time.
class MomentClock final : public Clock
{
public:
    explicit MomentClock(qint64 ms)
        : m_ms(ms)
    {
    }
    qint64 nowMs() const override { return m_ms; }

private:
    qint64 m_ms;
};

/// The same number gives the same one: a crowd is like itself each time. Steps without a common divisor mix the lists.
template<size_t n>
QString pick(const std::array<const char *, n> &words, qint64 number)
{
    return QString::fromLatin1(words[size_t(number) % n]);
}

TenantStatus statusOf(qint64 number)
{
    return number % 50 == 49 ? TenantStatus::Closed : number % 20 == 13 ? TenantStatus::Suspended : TenantStatus::Active;
}

Tier tierOf(qint64 number)
{
    static constexpr std::array tiers{Tier::Free, Tier::Free,    Tier::Free, Tier::Free, Tier::Starter,
                                      Tier::Free, Tier::Starter, Tier::Pro,  Tier::Free, Tier::Enterprise};
    return tiers[size_t(number * 7) % tiers.size()];
}

TenantRow tenantOf(qint64 number, const Clock &clock, RandomSource &random)
{
    const QString name = pick(places, number) + u' ' + pick(trades, number / 3) + u' ' + pick(forms, number / 5);
    const QString slug = slugOf(name) + u"-d"_s + QString::number(number);
    return {.id = newId<TenantId>(clock, random),
            .name = name,
            .slug = slug,
            .email = u"billing@%1.example"_s.arg(slug),
            .status = statusOf(number),
            .tier = tierOf(number),
            .createdAt = clock.nowUtc(),
            .updatedAt = clock.nowUtc()};
}

User userOf(const TenantRow &tenant, qint64 number, qint64 seat, const Clock &clock, RandomSource &random)
{
    const auto first = pick(firstNames, number + seat * 3);
    const auto last = pick(lastNames, number * 5 + seat);
    return {.id = newId<UserId>(clock, random),
            .email = u"%1.%2.%3@%4.example"_s.arg(first.toLower(), last.toLower()).arg(seat).arg(tenant.slug),
            .firstName = first,
            .lastName = last,
            .role = roles[size_t(seat) % roles.size()],
            .createdAt = clock.nowUtc()};
}

Plan planOf(const CreatePlan &model, qint64 number, const Clock &clock, RandomSource &random)
{
    const auto round = number / demoPlans().size();
    return {.id = newId<PlanId>(clock, random),
            .name = round == 0 ? model.name : QString(model.name + u' ' + QString::number(round + 1)),
            .description = model.description,
            .price = model.price.value_or(Minor{}),
            .currency = model.currency,
            .interval = model.interval,
            .trialDays = model.trialDays.value_or(0),
            .features = model.features,
            .isActive = number % 9 != 8,
            .isVisible = model.isVisible,
            .createdAt = clock.nowUtc(),
            .updatedAt = clock.nowUtc()};
}

/// Writes companies, and counts them.
class CrowdWriter final
{
public:
    CrowdWriter(const Clock &clock, RandomSource &random, const CrowdSize &size, QString passwordHash)
        : m_clock(clock)
        , m_random(random)
        , m_size(size)
        , m_passwordHash(std::move(passwordHash))
    {
    }

    Result<> write(Connection &db, qint64 number, Crowd &crowd)
    {
        const auto age = pastDays * dayMs - number * 7919 % (pastDays * 24) * 3'600'000;
        const MomentClock clock(m_clock.nowMs() - age);
        const auto tenant = tenantOf(number, clock, m_random);
        return tenant.insertInto(db)
            .and_then([&] { return writeUsers(db, tenant, number, clock, crowd); })
            .and_then([&] { return writeKeys(db, tenant, clock, crowd); })
            .and_then([&] { return writePlans(db, tenant, clock, crowd); })
            .map([&] { ++crowd.tenants; });
    }

private:
    Result<> writeUsers(Connection &db, const TenantRow &tenant, qint64 number, const Clock &clock, Crowd &crowd)
    {
        for (qint64 seat = 0; seat <= number % 4; ++seat) {
            const auto user = userOf(tenant, number, seat, clock, m_random);
            const auto written = UserRepository::insert(db, tenant.id, user, m_passwordHash).and_then([&] {
                return Directory::claim(db, Directory::Kind::Email, Directory::emailKey(user.email), tenant.id, user.id.value);
            });
            if (!written)
                return written;
            if (crowd.users++ == 0)
                crowd.email = user.email;
        }
        return {};
    }
    Result<> writeKeys(Connection &db, const TenantRow &tenant, const Clock &clock, Crowd &crowd)
    {
        for (const auto mode : {Mode::Live, Mode::Test}) {
            const auto fresh = freshKey(mode, clock, m_random);
            if (auto written = ApiKeyRepository::insert(db, tenant.id, fresh.row, keyHash(fresh.key.reveal())); !written)
                return written;
            if (++crowd.keys == 2)
                crowd.testKey = fresh.key.copy();
        }
        return {};
    }
    Result<> writePlans(Connection &db, const TenantRow &tenant, const Clock &clock, Crowd &crowd)
    {
        const auto scope = Caller::system(tenant.id, Mode::Test).scope();
        for (qint64 number = 0; number < m_size.plans; ++number) {
            const auto &model = m_models[number % m_models.size()];
            const MomentClock later(clock.nowMs() + number * 60'000);
            if (auto written = PlanRepository::insert(db, scope, planOf(model, number, later, m_random), std::nullopt); !written)
                return written;
            ++crowd.plans;
        }
        return {};
    }

    const Clock &m_clock;
    RandomSource &m_random;
    const CrowdSize m_size;
    const QString m_passwordHash;
    const QList<CreatePlan> m_models = demoPlans();
};

/// SQLite keeps 2 MB of a file in memory unless told otherwise, and copies each changed page home after some thousand: too soon
/// for indexes of millions of keys that come in no order. A power cut costs the last companies, not the file.
Result<> makeReady(Database &database)
{
    if (database.engine() == Engine::Postgres)
        return {};
    return database.read([](Connection &db) -> Result<> {
        for (const auto &pragma :
             {u"PRAGMA cache_size=-524288"_s, u"PRAGMA wal_autocheckpoint=100000"_s, u"PRAGMA synchronous=NORMAL"_s})
            if (auto done = db.execute(pragma); !done)
                return done;
        return {};
    });
}

/// PostgreSQL looks by itself how its tables have grown, but some minutes later.
Result<> takeStock(Database &database)
{
    if (database.engine() == Engine::Sqlite)
        return {};
    return database.transaction([](Connection &db) {
        return db.execute(u"SET LOCAL statement_timeout = 0"_s).and_then([&] { return db.execute(u"ANALYZE"_s); });
    });
}

} // namespace

Result<Crowd> makeCrowd(Database &database, const Clock &clock, RandomSource &random, const CrowdSize &size,
                        const std::function<void(qint64)> &progress)
{
    Crowd crowd{.password = Secret(random.word(16, RandomSource::lettersAndDigits))};
    const auto hash = PasswordHasher(random).hash(crowd.password); // once: everybody's is the same
    const auto before = database.read([](Connection &db) { return db.value(u"SELECT count(*) FROM tenants_tenant"_s); });
    if (!hash || !before)
        return failed(hash ? before.error() : hash.error());
    CrowdWriter writer(clock, random, size, *hash);
    const auto first = before->toLongLong();
    const auto asBefore = qScopeGuard([&database] { database.release(); });
    if (auto ready = makeReady(database); !ready)
        return failed(ready.error());
    while (crowd.tenants < size.tenants) {
        const auto until = std::min(crowd.tenants + tenantsAtOnce, size.tenants);
        auto written = database.transaction([&](Connection &db) -> Result<Crowd> {
            Crowd grown{crowd.tenants, crowd.users,           crowd.keys,          crowd.plans,
                        crowd.email,   crowd.password.copy(), crowd.testKey.copy()};
            const auto done = db.inBulk([&]() -> Result<> {
                for (auto number = grown.tenants; number < until; ++number)
                    if (auto one = writer.write(db, first + number, grown); !one)
                        return one;
                return {};
            });
            return done ? Result<Crowd>(std::move(grown)) : failed(done.error());
        });
        if (!written)
            return failed(written.error());
        crowd = std::move(*written);
        if (progress)
            progress(crowd.tenants);
    }
    return takeStock(database).map([&] { return std::move(crowd); });
}

} // namespace plandeck
