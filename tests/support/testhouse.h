// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/common/house.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

namespace plandeck {

/// The whole house on a fresh database of the engine under test: real services, the sandbox over real HTTP, and a clock that
/// the test turns. The server listens on a free port of loopback.
class TestHouse final
{
public:
    struct Options
    {
        bool withSandbox = true;
        QUrl stripeBase = {}; // another Stripe, such as a port where nobody listens
        bool withLiveKey = false; // of that other one
        QString redirectUri = {}; // empty: our own callback
        std::chrono::milliseconds stripeTimeout = std::chrono::seconds(5);
        QString receiverSecrets = QStringLiteral("whsec_test_vector"); // what Stripe signs its deliveries with
        QStringList trustedProxies = {};
        QString metricsToken = {};
        TestHouse *copyOf = nullptr; // begins with the same data, at the same time; that one is ended and opened anew for it
        bool catchesUp = false; // what is missed stays so until the test says otherwise
        ScryptCost passwordCost = {.n = 16, .p = 1}; // next to nothing: tests make many passwords
        QString stripeClientId = QStringLiteral("ca_1234567890"); // without the sandbox
    };

    TestHouse()
        : TestHouse(Options{})
    {
    }
    explicit TestHouse(const Options &options);
    ~TestHouse();

    FakeClock clock;
    SeededRandom random;
    TestDatabase db;

    House &house() { return *m_house; }
    Sandbox &sandbox() { return *m_house->sandbox(); }
    /// Ends it without its goodbyes, and opens it anew on the same data: as after a crash.
    void reopen();

    template<Operation Op>
    [[nodiscard]] Result<typename Op::Reply> run(const Caller &caller, Op op)
    {
        return m_house->dispatcher().run(caller, std::move(op));
    }

    /// A registered company, its owner signed in.
    struct Company
    {
        Registration registration;
        Caller owner;
        Caller as(Role role) const;
        Caller key(Mode mode = Mode::Test) const;
    };
    Company company(const QString &name = QStringLiteral("Acme GmbH"),
                    const QString &email = QStringLiteral("anna@acme.example"));
    /// The same, with Stripe connected by what a browser would do.
    Company connected(const QString &name = QStringLiteral("Acme GmbH"),
                      const QString &email = QStringLiteral("anna@acme.example"));
    void connect(const Company &company) { connect(company, sandbox()); }
    void connect(const Company &company, Sandbox &stripe);

    /// Somebody of the platform's own people, who cannot sign in by password: that would take its time.
    Caller staff(StaffRole role, const QString &email = {});

    /// A row count: count(u"tenants_tenantplan"_s).
    qint64 count(const QString &table, const QString &where = {});

    static CreatePlan pro();

private:
    void open();
    TestDatabase copied();

    Options m_options;
    QTemporaryDir m_folder;
    std::unique_ptr<House> m_house;
};

} // namespace plandeck
