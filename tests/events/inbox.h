// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/events/eventservice.h"
#include "services/events/eventworker.h"
#include "tests/events/delivery.h"
#include "tests/support/fakeclock.h"
#include "tests/support/seededrandom.h"
#include "tests/support/testdatabase.h"

#include <QtCore/QMutex>

namespace plandeck {

/// The receiver and the worker on a fresh database, without a house: a tenant whose account is acct_1 in test mode, handlers of
/// the test's own, and nothing handled before drain() is called.
class Inbox
{
public:
    /// handlers are added before anything arrives.
    explicit Inbox(const QString &secrets = QString::fromLatin1(receiverSecret));

    TestDatabase db;
    FakeClock clock;
    SeededRandom random;
    EventHandlers handlers;
    TenantId tenant;
    Caller owner;
    std::atomic<int> arrivals = 0;

    struct Changes final : ChangeSink
    {
        void changed(TenantId tenant, Topic topic) override;
        QMutex mutex;
        QList<std::pair<TenantId, Topic>> told;
    } changes;

    AuditLog audit{clock, random, Secret(QByteArray(32, 'k'))};
    std::unique_ptr<EventService> service;
    std::unique_ptr<EventWorker> worker;

    /// Signed as Stripe does it.
    Result<EventReceipt> deliver(const Delivery &delivery) { return deliver(delivery.body()); }
    Result<EventReceipt> deliver(const QByteArray &body);
    template<Receiver receiver = Receiver::Account>
    Result<EventReceipt> post(const QByteArray &body, const QByteArray &signature,
                              const QString &address = QStringLiteral("192.0.2.7"))
    {
        return service->handle(
            Caller{.address = address},
            ReceiveEvent<receiver>{.body = Secret(QByteArray(body.constData(), body.size())), .signature = Secret(signature)});
    }

    /// A worker of another process on the same data.
    std::unique_ptr<EventWorker> anotherWorker(Database &database);

    qint64 count(const QString &where = QStringLiteral("1 = 1"));
    QString state(const QString &event = QStringLiteral("evt_1"));
    StripeEventDetail event(const QString &event = QStringLiteral("evt_1"));
};

} // namespace plandeck
