// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/testclocks.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/timeline.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/events.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 day = 24 * 3600;
constexpr qint64 livesFor = 30 * day; // of real time
constexpr qint64 longestName = 300;
constexpr qint64 mostIntervals = 2; // Stripe: "two intervals from the initial frozen time" in one step
const auto type = u"test_helpers.test_clock"_s;

Answer<QJsonObject> create(Context &context, const QJsonObject &parameters)
{
    if (context.principal.isLive)
        return refused({.message = u"Test clocks can only be used in testmode."_s});
    const auto frozen = parameters[u"frozen_time"].toInteger();
    if (frozen <= 0)
        return invalidParameter(u"frozen_time"_s, u"Invalid timestamp: must be an integer Unix timestamp."_s);
    if (textOf(parameters, u"name").size() > longestName)
        return invalidParameter(u"name"_s, u"Invalid string: must be at most %1 characters"_s.arg(longestName));
    auto clock = with(context.blank(type, QLatin1String("clock_1"), 23, context.now()),
                      {{u"deletes_after"_s, context.now() + livesFor}, {u"frozen_time"_s, frozen}, {u"status"_s, u"ready"_s}});
    assign(clock, parameters, {u"name"});
    context.create(type, clock);
    return clock;
}

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [](const QJsonObject &) { return true; });
}

/// How far the clock may go in one step: two intervals of its shortest subscription, two years without any.
qint64 furthest(const Context &context, const QJsonObject &clock)
{
    const auto from = clock[u"frozen_time"].toInteger();
    auto until = stepped(from, {u"year"_s, 1}, mostIntervals);
    for (const auto &subscription : context.engine.store.newestFirst(context.space(), u"subscription"_s))
        if (subscription[u"test_clock"] == clock[u"id"] && !isOver(subscription))
            for (const auto &item : listOf(subscription, u"items"))
                until = std::min(until, stepped(from, intervalOf(item.toObject()), mostIntervals));
    return until;
}

Answer<QJsonObject> advance(Context &context, const QJsonObject &parameters)
{
    const auto clock = context.atPath(type);
    if (!clock)
        return clock;
    const auto target = parameters[u"frozen_time"].toInteger();
    if (target <= clock->value(u"frozen_time").toInteger())
        return invalidParameter(u"frozen_time"_s, u"The clock can only be advanced: frozen_time must be later than it is now."_s);
    if (target > furthest(context, *clock))
        return invalidParameter(u"frozen_time"_s, u"You can only advance a test clock by up to two intervals of the shortest "
                                                  "subscription in it at a time, and by two years without subscriptions."_s);
    const auto advancing =
        with(*clock, {{u"status"_s, u"advancing"_s},
                      {u"status_details"_s, QJsonObject{{u"advancing"_s, QJsonObject{{u"target_frozen_time"_s, target}}}}}});
    context.store(type, advancing, u"test_helpers.test_clock.advancing"_s);
    advanceBilling(context, idOf(*clock), target);
    // Done already: whoever polls finds it ready, and whoever asked hears that it has begun, as from Stripe.
    const auto ready = with(*clock, {{u"frozen_time"_s, target}});
    context.store(type, ready, u"test_helpers.test_clock.ready"_s);
    return advancing;
}

Answer<QJsonObject> remove(Context &context, const QJsonObject &)
{
    const auto clock = context.atPath(type);
    if (!clock)
        return clock;
    deleteTestClock(context, *clock);
    return QJsonObject{{u"id"_s, clock->value(u"id")}, {u"object"_s, type}, {u"deleted"_s, true}};
}

} // namespace

void deleteTestClock(Context &context, const QJsonObject &clock)
{
    for (const auto &customer : context.engine.store.newestFirst(context.space(), u"customer"_s))
        if (customer[u"test_clock"] == clock[u"id"])
            deleteCustomer(context, customer);
    context.erase(type, clock);
}

void addTestClockHandlers(Handlers &handlers)
{
    handlers.insert(u"testHelpers.testClocks.create"_s, create);
    handlers.insert(u"testHelpers.testClocks.retrieve"_s, retrieve);
    handlers.insert(u"testHelpers.testClocks.list"_s, list);
    handlers.insert(u"testHelpers.testClocks.advance"_s, advance);
    handlers.insert(u"testHelpers.testClocks.del"_s, remove);
}

} // namespace plandeck::sandbox
