// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/starting.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"subscription"_s;

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

/// Without a status a list leaves out the canceled ones; "ended" are both final states.
bool hasStatus(const QJsonObject &subscription, const QString &wanted)
{
    const auto status = textOf(subscription, u"status");
    if (wanted.isEmpty())
        return status != u"canceled";
    if (wanted == u"ended")
        return isOver(subscription);
    return wanted == u"all" || status == wanted;
}

bool hasPrice(const QJsonObject &subscription, const QJsonValue &price)
{
    const auto items = listOf(subscription, u"items");
    return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) { return item[u"price"][u"id"] == price; });
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    const auto customer = textOf(parameters, u"customer");
    if (!customer.isEmpty() && !context.find(u"deleted_customer"_s, customer))
        if (const auto found = customerNamed(context, customer); !found)
            return found;
    const auto clock = parameters[u"test_clock"];
    return listPage(context, type, parameters, [&](const QJsonObject &subscription) {
        const auto agrees = [&](QStringView name) {
            return !parameters.contains(name) || parameters[name] == subscription[name];
        };
        const bool isOnClock = clock.isUndefined() ? !customer.isEmpty() || subscription[u"test_clock"].isNull()
                                                   : subscription[u"test_clock"] == clock;
        const bool isPriced = (!parameters.contains(u"price") || hasPrice(subscription, parameters[u"price"]))
                              && (!parameters.contains(u"plan") || hasPrice(subscription, parameters[u"plan"]));
        const bool isTaxed = !parameters.contains(u"automatic_tax")
                             || parameters[u"automatic_tax"][u"enabled"] == subscription[u"automatic_tax"][u"enabled"];
        return isOnClock && isPriced && isTaxed && agrees(u"customer") && agrees(u"collection_method")
               && hasStatus(subscription, textOf(parameters, u"status"))
               && isWithin(parameters[u"current_period_start"], periodStartOf(subscription))
               && isWithin(parameters[u"current_period_end"], periodEndOf(subscription));
    });
}

} // namespace

void addSubscriptionHandlers(Handlers &handlers)
{
    handlers.insert(u"subscriptions.create"_s, startSubscription);
    handlers.insert(u"subscriptions.retrieve"_s, retrieve);
    handlers.insert(u"subscriptions.list"_s, list);
}

} // namespace plandeck::sandbox
