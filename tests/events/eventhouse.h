// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/events/delivery.h"
#include "tests/support/testhouse.h"

namespace plandeck {

/// A house whose company has a connected account at the sandbox, and whose worker handles what is delivered.
class EventHouse
{
public:
    TestHouse house;
    TestHouse::Company company = house.connected();
    QString account = house.db.value(QStringLiteral("SELECT account_id FROM tenants_stripeaccount")).toString();

    /// Delivers, without waiting for it to be handled; what the receiver answered, "duplicate" or a code.
    QString deliver(const Delivery &delivery);
    /// Delivers and waits until it is handled: "done refreshed_from_event", "failed stripe_unavailable".
    QString handled(const Delivery &delivery);
    /// Waits until an event has come to rest, and says how.
    QString outcomeOf(const QString &event);

    /// The events that the sandbox has recorded of the account, oldest first.
    QList<Delivery> recorded(const QString &type = {});
    StripeStatus status();
    /// One of the sandbox's API, on behalf of the account.
    void change(const QString &path, const QString &name, const QString &value);
    /// As the sandbox has the account.
    QJsonObject accountAtStripe();
    Delivery accountUpdated(qint64 secondsFromNow, const QJsonObject &changes, const QString &id = QStringLiteral("evt_1"));
    int readsOf(const QByteArray &path);
};

} // namespace plandeck
