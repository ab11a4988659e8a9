// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/schedules.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/phases.h"
#include "services/sandbox/billing/starting.h"
#include "services/sandbox/billing/subscriptionupdates.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"subscription_schedule"_s;

bool isRunning(const QJsonObject &schedule)
{
    return schedule[u"status"] == u"active"_s || schedule[u"status"] == u"not_started"_s;
}

qsizetype currentPhase(const QJsonObject &schedule)
{
    const auto phases = schedule[u"phases"].toArray();
    for (qsizetype i = 0; i < phases.size(); ++i)
        if (phases.at(i)[u"start_date"] == schedule[u"current_phase"][u"start_date"])
            return i;
    return -1;
}

QJsonObject inPhase(const QJsonObject &schedule, const QJsonObject &phase)
{
    return with(schedule, {{u"status"_s, u"active"_s},
                           {u"current_phase"_s,
                            QJsonObject{{u"end_date"_s, phase[u"end_date"]}, {u"start_date"_s, phase[u"start_date"]}}}});
}

/// The subscription learns of its schedule, or that it has none any more.
void tie(Context &context, const QString &subscription, const QJsonValue &schedule)
{
    if (const auto found = context.find(u"subscription"_s, subscription))
        changeSubscription(context, *found, with(*found, {{u"schedule"_s, schedule}}));
}

Answer<QJsonObject> begun(Context &context, const QJsonObject &schedule)
{
    const auto phase = schedule[u"phases"][0].toObject();
    const auto subscription = startSubscription(context, startingWith(context, textOf(schedule, u"customer"), phase));
    if (!subscription)
        return subscription;
    tie(context, idOf(*subscription), schedule[u"id"]);
    return with(inPhase(schedule, phase), {{u"subscription"_s, subscription->value(u"id")}});
}

QJsonObject ended(Context &context, const QJsonObject &schedule, const QString &status, const QString &member,
                  const QString &event)
{
    const auto now = context.nowFor(textOf(schedule, u"customer"));
    auto after = with(schedule, {{u"status"_s, status}, {member, now}, {u"current_phase"_s, {}}});
    if (status == u"released")
        after = with(after, {{u"released_subscription"_s, schedule[u"subscription"]}, {u"subscription"_s, {}}});
    context.store(type, after, event);
    return after;
}

QJsonObject released(Context &context, const QJsonObject &schedule)
{
    tie(context, textOf(schedule, u"subscription"), {});
    return ended(context, schedule, u"released"_s, u"released_at"_s, u"subscription_schedule.released"_s);
}

void finish(Context &context, const QJsonObject &schedule)
{
    const auto behavior = textOf(schedule, u"end_behavior");
    if (behavior == u"renew") {
        auto phases = schedule[u"phases"].toArray();
        const auto last = phases.last().toObject();
        const auto start = last[u"end_date"].toInteger();
        const auto again = with(last, {{u"start_date"_s, start}, {u"end_date"_s, 2 * start - last[u"start_date"].toInteger()}});
        phases.append(again);
        context.update(type, schedule, inPhase(with(schedule, {{u"phases"_s, phases}}), again));
        return;
    }
    if (behavior == u"release") {
        released(context, schedule);
        return;
    }
    ended(context, schedule, u"completed"_s, u"completed_at"_s, u"subscription_schedule.completed"_s);
    const auto subscription = context.find(u"subscription"_s, textOf(schedule, u"subscription"));
    if (behavior == u"cancel" && subscription && !isOver(*subscription))
        cancelled(context, *subscription, {.isInvoiced = true});
}

/// Where the schedule's phases count from.
Answer<QJsonObject> draftOf(Context &context, const QJsonObject &parameters)
{
    const auto from = textOf(parameters, u"from_subscription");
    const auto base = from.isEmpty() ? QJsonObject() : context.find(u"subscription"_s, from).value_or(QJsonObject());
    if (!from.isEmpty() && base.isEmpty())
        return noSuch(u"subscription"_s, from, u"from_subscription"_s);
    if (!from.isEmpty() && parameters.contains(u"phases"))
        return invalidParameter(u"phases"_s, u"parameters_exclusive"_s,
                                u"You cannot set phases together with from_subscription."_s);
    if (!base[u"schedule"].isNull() && base.contains(u"schedule"))
        return invalidParameter(u"from_subscription"_s, u"The subscription %1 has a schedule already."_s.arg(from));
    if (from.isEmpty() && !parameters.contains(u"customer"))
        return missingParameter(u"customer"_s);
    const auto customer = customerNamed(context, from.isEmpty() ? textOf(parameters, u"customer") : textOf(base, u"customer"));
    if (!customer)
        return customer;
    const auto now = context.nowFor(idOf(*customer));
    const auto start = parameters[u"start_date"].isDouble() ? parameters[u"start_date"].toInteger() : now;
    auto phases = Answer<QJsonArray>(base.isEmpty() ? QJsonArray() : QJsonArray{phaseOf(context, base)});
    if (base.isEmpty())
        phases = phasesOf(context, parameters[u"phases"].toArray(), start, {});
    if (!phases)
        return refused(phases.error());
    if (phases->isEmpty())
        return missingParameter(u"phases"_s);
    const auto clock = customer->value(u"test_clock");
    auto schedule = with(context.blank(type, QLatin1String("sub_sched_1"), 23, now),
                         {{u"billing_mode"_s, QJsonObject{{u"flexible"_s, QJsonObject{{u"proration_discounts"_s, u"included"_s}}},
                                                          {u"type"_s, u"flexible"_s}}},
                          {u"customer"_s, idOf(*customer)},
                          {u"end_behavior"_s, parameters[u"end_behavior"].toString(u"release"_s)},
                          {u"phases"_s, *phases},
                          {u"status"_s, u"not_started"_s},
                          {u"test_clock"_s, clock.isString() ? clock : QJsonValue()}});
    schedule = within(schedule, u"default_settings"_s,
                      {{u"billing_cycle_anchor"_s, u"automatic"_s}, {u"collection_method"_s, u"charge_automatically"_s}});
    schedule.insert(u"default_settings"_s, within(schedule[u"default_settings"].toObject(), u"invoice_settings"_s,
                                                  {{u"issuer"_s, QJsonObject{{u"type"_s, u"self"_s}}}}));
    if (!base.isEmpty())
        return with(inPhase(schedule, phases->first().toObject()), {{u"subscription"_s, from}});
    return start <= now ? begun(context, schedule) : schedule;
}

Answer<> fill(QJsonObject &schedule, const QJsonObject &parameters)
{
    assign(schedule, parameters, {u"end_behavior"});
    if (const auto settings = parameters[u"default_settings"]; settings.isObject())
        schedule.insert(u"default_settings"_s, merged(schedule[u"default_settings"].toObject(), settings.toObject()));
    return mergeMetadata(schedule, parameters);
}

Answer<QJsonObject> create(Context &context, const QJsonObject &parameters)
{
    auto schedule = draftOf(context, parameters);
    if (!schedule)
        return schedule;
    if (const auto ok = fill(*schedule, parameters); !ok)
        return refused(ok.error());
    context.create(type, *schedule);
    if (parameters.contains(u"from_subscription"))
        tie(context, textOf(*schedule, u"subscription"), schedule->value(u"id"));
    return schedule;
}

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

/// A schedule that can still change.
Answer<QJsonObject> runningAtPath(const Context &context)
{
    const auto schedule = context.atPath(type);
    if (schedule && !isRunning(*schedule))
        return refused({.message = u"You cannot change a subscription schedule that is %1."_s.arg(textOf(*schedule, u"status"))});
    return schedule;
}

/// The current phase in its new shape holds at once.
Answer<> applyCurrent(Context &context, const QJsonObject &before, const QJsonObject &after, const QJsonObject &parameters)
{
    const auto index = currentPhase(after);
    const auto subscription = context.find(u"subscription"_s, textOf(after, u"subscription"));
    if (index < 0 || !subscription || before[u"phases"][currentPhase(before)][u"items"] == after[u"phases"][index][u"items"])
        return {};
    auto update = turningTo(*subscription, after[u"phases"][index].toObject(), true);
    if (parameters.contains(u"proration_behavior"))
        update.insert(u"proration_behavior"_s, parameters[u"proration_behavior"]);
    return updateSubscription(context, *subscription, update).map([](const QJsonObject &) {});
}

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    const auto before = runningAtPath(context);
    if (!before)
        return before;
    auto after = *before;
    if (const auto ok = fill(after, parameters); !ok)
        return refused(ok.error());
    if (const auto given = parameters[u"phases"].toArray(); !given.isEmpty()) {
        const auto first = before->value(u"phases")[0][u"start_date"].toInteger();
        const auto start = given.first()[u"start_date"].toInteger(first);
        const auto phases = phasesOf(context, given, start, {});
        if (!phases)
            return refused(phases.error());
        after.insert(u"phases"_s, *phases);
        if (const auto index = currentPhase(after); index >= 0)
            after = inPhase(after, phases->at(index).toObject());
        else if (before->value(u"status") == u"active"_s)
            return invalidParameter(u"phases[0][start_date]"_s,
                                    u"The current phase must stay among the phases, with its start_date."_s);
    }
    if (const auto ok = applyCurrent(context, *before, after, parameters); !ok)
        return refused(ok.error());
    context.update(type, *before, after);
    return after;
}

Answer<QJsonObject> cancel(Context &context, const QJsonObject &parameters)
{
    const auto schedule = runningAtPath(context);
    if (!schedule)
        return schedule;
    const auto after = ended(context, *schedule, u"canceled"_s, u"canceled_at"_s, u"subscription_schedule.canceled"_s);
    const auto subscription = context.find(u"subscription"_s, textOf(*schedule, u"subscription"));
    if (subscription && !isOver(*subscription))
        cancelled(context, *subscription,
                  {.isInvoiced = parameters[u"invoice_now"].toBool(true), .isProrated = parameters[u"prorate"].toBool(true)});
    return after;
}

Answer<QJsonObject> release(Context &context, const QJsonObject &parameters)
{
    const auto schedule = runningAtPath(context);
    if (!schedule)
        return schedule;
    const auto subscription = context.find(u"subscription"_s, textOf(*schedule, u"subscription"));
    if (subscription && !parameters[u"preserve_cancel_date"].toBool() && !subscription->value(u"cancel_at").isNull())
        changeSubscription(context, *subscription, with(*subscription, {{u"cancel_at"_s, {}}, {u"canceled_at"_s, {}}}));
    return released(context, *schedule);
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [&](const QJsonObject &schedule) {
        const auto within = [&](QStringView name) { return isWithin(parameters[name], schedule[name]); };
        return (!parameters.contains(u"customer") || parameters[u"customer"] == schedule[u"customer"])
               && (!parameters[u"scheduled"].toBool() || schedule[u"status"] == u"not_started"_s) && within(u"canceled_at")
               && within(u"completed_at") && within(u"released_at");
    });
}

} // namespace

QJsonValue scheduleDueAt(const QJsonObject &schedule)
{
    if (schedule[u"status"] == u"not_started"_s)
        return schedule[u"phases"][0][u"start_date"];
    return schedule[u"status"] == u"active"_s ? schedule[u"current_phase"][u"end_date"] : QJsonValue();
}

void advanceSchedule(Context &context, const QJsonObject &schedule)
{
    if (schedule[u"status"] == u"not_started"_s) {
        if (const auto started = begun(context, schedule))
            context.update(type, schedule, *started);
        else
            ended(context, schedule, u"canceled"_s, u"canceled_at"_s, u"subscription_schedule.aborted"_s);
        return;
    }
    const auto next = schedule[u"phases"][currentPhase(schedule) + 1].toObject();
    const auto subscription = context.find(u"subscription"_s, textOf(schedule, u"subscription"));
    if (!subscription || isOver(*subscription)) {
        ended(context, schedule, u"canceled"_s, u"canceled_at"_s, u"subscription_schedule.canceled"_s);
        return;
    }
    if (next.isEmpty())
        return finish(context, schedule);
    const bool isMidPeriod = periodEndOf(*subscription) > context.nowFor(textOf(schedule, u"customer"));
    if (updateSubscription(context, *subscription, turningTo(*subscription, next, isMidPeriod)))
        context.update(type, schedule, inPhase(schedule, next));
    else
        ended(context, schedule, u"canceled"_s, u"canceled_at"_s, u"subscription_schedule.aborted"_s);
}

void addScheduleHandlers(Handlers &handlers)
{
    handlers.insert(u"subscriptionSchedules.create"_s, create);
    handlers.insert(u"subscriptionSchedules.retrieve"_s, retrieve);
    handlers.insert(u"subscriptionSchedules.update"_s, update);
    handlers.insert(u"subscriptionSchedules.cancel"_s, cancel);
    handlers.insert(u"subscriptionSchedules.release"_s, release);
    handlers.insert(u"subscriptionSchedules.list"_s, list);
}

} // namespace plandeck::sandbox
