// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testhouse.h"

#include "services/staff/staffrepository.h"

#include <QtCore/QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {

TestHouse::TestHouse(const Options &options)
    : clock(options.copyOf ? options.copyOf->clock.nowMs() : FakeClock().nowMs())
    , db(options.copyOf ? options.copyOf->copied() : TestDatabase())
    , m_options(options)
{
    m_options.copyOf = nullptr;
    open();
}

TestDatabase TestHouse::copied()
{
    m_house.reset();
    struct Reopen
    {
        TestHouse &house;
        ~Reopen() { house.open(); }
    } reopen{*this};
    return TestDatabase(TestDatabase::CopyOf{db});
}

TestHouse::~TestHouse() = default;

void TestHouse::open()
{
    Configuration configuration{.database = db.url().copy(),
                                .secretKey = Secret(QByteArray("0123456789abcdef0123456789abcdef")),
                                .withSandbox = m_options.withSandbox,
                                .sandboxState = m_folder.filePath(u"sandbox.journal"_s),
                                .listen = {.port = 0},
                                .workers = 2};
    configuration.receiverSecrets = ReceiverSecrets::forAll(m_options.receiverSecrets);
    configuration.trustedProxies = m_options.trustedProxies;
    configuration.metricsToken = Secret(m_options.metricsToken);
    configuration.catchesUp = m_options.catchesUp;
    configuration.passwordCost = m_options.passwordCost;
    configuration.stripe.timeout = m_options.stripeTimeout;
    configuration.stripe.firstPause = std::chrono::milliseconds(1);
    configuration.stripe.longestPause = std::chrono::milliseconds(5);
    configuration.stripe.limits = {.test = 1000, .live = 1000, .endpoint = 1000, .search = 1000};
    if (!m_options.withSandbox) {
        configuration.stripe.apiBase = configuration.stripe.connectBase = m_options.stripeBase;
        configuration.stripe.test = {.secretKey = Secret(QByteArray("sk_test_1234567890")), .clientId = m_options.stripeClientId};
        if (m_options.withLiveKey)
            configuration.stripe.live = {.secretKey = Secret(QByteArray("sk_live_1234567890")), .clientId = u"ca_live"_s};
    }
    configuration.stripeRedirectUri = m_options.redirectUri;
    auto house = House::open(std::move(configuration), &clock, &random);
    if (!house)
        qFatal("the house does not open: %s %s", qPrintable(house.error().code), qPrintable(house.error().detail));
    m_house = std::move(*house);
}

void TestHouse::reopen()
{
    m_house.reset();
    open();
}

TestHouse::Company TestHouse::company(const QString &name, const QString &email)
{
    auto registration = run({}, RegisterTenant{.companyName = name,
                                               .email = email,
                                               .password = Secret(QByteArray("correct horse battery")),
                                               .firstName = u"Anna"_s,
                                               .lastName = u"Berg"_s});
    if (!registration)
        qFatal("no company: %s", qPrintable(registration.error().code));
    auto owner = m_house->authenticator().authenticate({.bearer = registration->tokens.access.copy()});
    if (!owner)
        qFatal("no owner: %s", qPrintable(owner.error().code));
    return {std::move(*registration), *owner};
}

Caller TestHouse::Company::as(Role role) const
{
    auto caller = owner;
    caller.role = role;
    return caller;
}

Caller TestHouse::Company::key(Mode mode) const
{
    return {.kind = Caller::Kind::ApiKey, .tenant = owner.tenant, .mode = mode};
}

Caller TestHouse::staff(StaffRole role, const QString &email)
{
    const StaffMember member{.id = newId<StaffId>(clock, random),
                             .email = email.isEmpty() ? QString(wordOf(role) + u"@platform.example"_s) : email,
                             .role = role,
                             .createdAt = clock.nowUtc()};
    const auto made =
        db->transaction([&](Connection &connection) { return StaffRepository::insert(connection, member, u"!"_s); });
    if (!made)
        qFatal("no staff: %s", qPrintable(made.error().code));
    return {.kind = Caller::Kind::Staff, .staff = member.id, .staffRole = role};
}

void TestHouse::connect(const Company &company, Sandbox &stripe)
{
    if (!m_house->url().isValid() || m_house->url().port() <= 0)
        if (auto started = m_house->start(); !started)
            qFatal("the server does not start: %s", qPrintable(started.error().code));
    const auto invitation = run(company.owner, ConnectStripe{});
    if (!invitation)
        qFatal("no invitation: %s", qPrintable(invitation.error().code));
    const QUrlQuery back(stripe.approve(QUrl(invitation->authorizationUrl.revealText())));
    const auto outcome = run({}, FinishConnect{.state = Secret(back.queryItemValue(u"state"_s, QUrl::FullyDecoded)),
                                               .code = Secret(back.queryItemValue(u"code"_s, QUrl::FullyDecoded))});
    if (!outcome || !outcome->connected)
        qFatal("not connected: %s", outcome ? "" : qPrintable(outcome.error().code));
}

TestHouse::Company TestHouse::connected(const QString &name, const QString &email)
{
    auto it = company(name, email);
    connect(it);
    return it;
}

qint64 TestHouse::count(const QString &table, const QString &where)
{
    return db.value(u"SELECT count(*) FROM "_s + table + (where.isEmpty() ? QString() : u" WHERE "_s + where)).toLongLong();
}

CreatePlan TestHouse::pro()
{
    return {.name = u"Pro"_s,
            .description = u"For teams that grow"_s,
            .price = Minor{2999},
            .trialDays = 14,
            .features = {u"10 projects"_s, u"E-mail support"_s, u"API access"_s}};
}

} // namespace plandeck
