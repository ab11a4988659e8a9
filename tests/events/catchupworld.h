// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/http/server.h"
#include "services/sandbox/sandbox.h"
#include "tests/events/delivery.h"
#include "tests/support/testhouse.h"

namespace plandeck {

/// One Stripe, two companies with plans, and two desks with the same past: one that is always on, and one that is down while
/// much happens.
class CatchUpWorld
{
public:
    CatchUpWorld();

    /// At Stripe, to both accounts, until so many events have happened: plans are changed by others, products come and go,
    /// accounts are changed; several in one second, and some seconds apart. Each is delivered to the desk that is on: some
    /// twice, and in no order.
    void happen(qsizetype events);
    /// A few of them are delivered to the other desk too, the newest first and some twice.
    void deliverSome(TestHouse &desk);

    /// Until nothing waits to be handled there.
    static bool settles(TestHouse &desk);
    /// All rows of all tables that are not about the catching up itself, as sorted lines; without what says only when and how a
    /// desk came to know.
    static QStringList contentOf(TestHouse &desk);

    Sandbox &stripe() { return *m_stripe; }
    qsizetype recorded() const;

    FakeClock stripeClock;
    std::unique_ptr<TestHouse> always;
    std::unique_ptr<TestHouse> other;
    QStringList accounts;

private:
    void publish(const QString &company, const QString &email);
    QString post(const QString &account, const QString &path, const QList<std::pair<QString, QString>> &form);
    void change(int number);
    void deliverNew();
    QList<Delivery> eventsOf(const QString &account) const;
    static QString receive(TestHouse &desk, const Delivery &delivery);

    SeededRandom m_stripeRandom{7};
    std::unique_ptr<Sandbox> m_stripe;
    std::unique_ptr<HttpServer> m_server;
    QHash<QString, QStringList> m_products; // of plans, by account
    QHash<QString, QStringList> m_prices;
    QHash<QString, QStringList> m_strangers; // products that are no plan's
    QHash<QString, qsizetype> m_delivered;
    std::mt19937 m_dice{20261124};
    int m_posts = 0;
};

} // namespace plandeck
