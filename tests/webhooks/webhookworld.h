// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testhouse.h"
#include "tests/webhooks/receivingserver.h"

namespace plandeck {

/// A house, a company in it, and the company's receiver.
class WebhookWorld final
{
public:
    ReceivingServer receiver; // outlives what sends to it
    TestHouse house;
    TestHouse::Company company = house.company();
    QByteArray secret; // of the webhook that set() made last

    /// The webhook of a company, at a receiver. Ends the test program when it cannot be.
    void set();
    QByteArray set(const TestHouse::Company &whose, const QUrl &url);
    void start();

    /// Something happens that is told of: a new test key. The message's id.
    WebhookMessageId happen();
    WebhookMessageId happen(const TestHouse::Company &whose);

    WebhookDeliveryDetails delivery(WebhookMessageId id);
    DeliveryState stateOf(WebhookMessageId id) { return delivery(id).state; }
    qsizetype attemptsOf(WebhookMessageId id) { return delivery(id).attempts.size(); }
    /// Turns the clock to when the message is due.
    void turnTo(WebhookMessageId id);
};

} // namespace plandeck
