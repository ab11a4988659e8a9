// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace plandeck {

/// An event as Stripe would deliver it.
struct Delivery
{
    QString id = QStringLiteral("evt_1");
    QString type = QStringLiteral("account.updated");
    QJsonObject object = {{QStringLiteral("id"), QStringLiteral("acct_1")}};
    QString account = QStringLiteral("acct_1"); // empty: of the platform itself
    qint64 created = 1'700'000'000; // unix seconds
    bool livemode = false;

    QByteArray body() const;
    /// One that the sandbox has recorded.
    static Delivery of(const QJsonObject &event);
};

/// Stripe-Signature of a body.
QByteArray signedBy(const QByteArray &secret, const QByteArray &body, qint64 time = 1'700'000'000);

inline constexpr auto receiverSecret = "whsec_test_vector";

} // namespace plandeck
