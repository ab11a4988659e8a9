// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/webhooks/webhookworld.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// The value, or the end of the test program.
template<typename T>
T needed(Result<T> result, const char *what)
{
    if (!result)
        qFatal("%s: %s %s", what, qPrintable(result.error().code), qPrintable(result.error().detail));
    return std::move(*result);
}

} // namespace

void WebhookWorld::set()
{
    secret = set(company, receiver.url());
}

QByteArray WebhookWorld::set(const TestHouse::Company &whose, const QUrl &url)
{
    const auto saved = needed(house.run(whose.owner, SetWebhookConfig{.url = url.toString()}), "setting a webhook");
    return saved.secret ? saved.secret->reveal().toByteArray() : QByteArray();
}

void WebhookWorld::start()
{
    if (auto started = house.house().start(); !started)
        qFatal("the house does not start: %s", qPrintable(started.error().code));
}

WebhookMessageId WebhookWorld::happen()
{
    return happen(company);
}

WebhookMessageId WebhookWorld::happen(const TestHouse::Company &whose)
{
    house.clock.advance(std::chrono::milliseconds(1)); // so that there is a newest
    needed(house.run(whose.owner, RegenerateApiKey{}), "a new key");
    const auto newest = needed(house.run(whose.owner, ListWebhookDeliveries{}), "listing");
    if (newest.results.isEmpty())
        qFatal("nothing was told of");
    return newest.results.first().id;
}

WebhookDeliveryDetails WebhookWorld::delivery(WebhookMessageId id)
{
    const auto whose = house.db.value(u"SELECT tenant_id FROM tenants_webhookmessage WHERE id = :id"_s, {{"id", id}});
    auto caller = company.owner;
    caller.tenant = TenantId::fromText(whose.toString());
    return needed(house.run(caller, GetWebhookDelivery{.id = id}), "a delivery");
}

void WebhookWorld::turnTo(WebhookMessageId id)
{
    const auto at = delivery(id).nextAttemptAt;
    if (!at)
        qFatal("nothing is planned for this message");
    house.clock.set(*at);
    house.house().deliveries().wake();
}

} // namespace plandeck
