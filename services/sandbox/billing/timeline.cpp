// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/timeline.h"

#include "services/sandbox/billing/anchors.h"
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/cycle.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/pendingupdates.h"
#include "services/sandbox/billing/schedules.h"
#include "services/sandbox/billing/testclocks.h"
#include "services/sandbox/events.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 hour = 3600;
constexpr qint64 day = 24 * hour;
constexpr qint64 incompleteFor = 23 * hour; // Stripe: a first payment has 23 hours
constexpr qint64 renewalWarning = 7 * day;

using Act = void (*)(Context &, const QJsonObject &);

/// Something that falls due by itself.
struct Due
{
    qint64 at = std::numeric_limits<qint64>::max();
    QString type = {};
    QString id = {};
    Act act = nullptr;

    /// The earlier of two; of two at one time the one that was found first.
    void consider(qint64 when, const QString &what, const QJsonObject &object, Act how)
    {
        if (when < at)
            *this = {when, what, idOf(object), how};
    }
    void consider(const QJsonValue &when, const QString &what, const QJsonObject &object, Act how)
    {
        if (when.isDouble())
            consider(when.toInteger(), what, object, how);
    }
};

void announceRenewal(Context &context, const QJsonObject &subscription)
{
    context.engine.store.put(context.space(), u"subscription"_s,
                             with(subscription, {{u"_announced"_s, periodEndOf(subscription)}}));
    auto invoice = upcomingInvoice(context, subscription);
    invoice.remove(u"id"_s); // Stripe: the upcoming invoice has none
    record(context, context.space(), {.type = u"invoice.upcoming"_s, .object = invoice});
}

void endAsPlanned(Context &context, const QJsonObject &subscription)
{
    cancelled(context, subscription, {.isInvoiced = true});
}

void resumeCollection(Context &context, const QJsonObject &subscription)
{
    changeSubscription(context, subscription, with(subscription, {{u"pause_collection"_s, {}}}));
}

void finalize(Context &context, const QJsonObject &draft)
{
    const auto invoice = finalized(context, draft);
    if (invoice[u"status"] == u"open"_s && invoice[u"collection_method"] == u"charge_automatically"_s)
        chargeInvoice(context, invoice);
}

void attemptAgain(Context &context, const QJsonObject &invoice)
{
    chargeInvoice(context, invoice);
}

void fallOverdue(Context &context, const QJsonObject &invoice)
{
    const auto after = with(invoice, {{u"_is_overdue"_s, true}});
    context.store(u"invoice"_s, after, u"invoice.overdue"_s);
    invoiceUnpaid(context, after);
}

void considerSubscription(Due &due, const QJsonObject &subscription)
{
    const auto type = u"subscription"_s;
    const auto status = textOf(subscription, u"status");
    if (isOver(subscription))
        return;
    due.consider(subscription[u"cancel_at"], type, subscription, endAsPlanned);
    if (status == u"incomplete")
        return due.consider(subscription[u"created"].toInteger() + incompleteFor, type, subscription, expireIncomplete);
    if (const auto update = subscription[u"pending_update"]; update.isObject())
        due.consider(update[u"expires_at"], type, subscription, expirePendingUpdate);
    if (status == u"paused")
        return;
    due.consider(subscription[u"pause_collection"][u"resumes_at"], type, subscription, resumeCollection);
    const auto end = periodEndOf(subscription);
    const auto start = periodStartOf(subscription);
    if (status == u"trialing") {
        const auto trialEnd = subscription[u"trial_end"].toInteger();
        if (subscription[u"_warned_of"] != subscription[u"trial_end"])
            due.consider(std::max(trialEnd - trialWarning, start), type, subscription, warnOfTrialEnd);
        due.consider(trialEnd, type, subscription, endTrial);
    }
    const bool goesOn = subscription[u"cancel_at"].isNull() || subscription[u"cancel_at"].toInteger() > end;
    if (goesOn && subscription[u"_announced"].toInteger() != end)
        due.consider(std::max(end - renewalWarning, (start + end) / 2), type, subscription, announceRenewal);
    if (status != u"trialing")
        due.consider(end, type, subscription, renew);
}

void considerInvoice(Due &due, const QJsonObject &invoice)
{
    const auto type = u"invoice"_s;
    if (invoice[u"status"] == u"draft"_s)
        due.consider(invoice[u"automatically_finalizes_at"], type, invoice, finalize);
    if (invoice[u"status"] != u"open"_s)
        return;
    due.consider(invoice[u"next_payment_attempt"], type, invoice, attemptAgain);
    if (invoice[u"collection_method"] == u"send_invoice"_s && !invoice[u"_is_overdue"].toBool())
        due.consider(invoice[u"due_date"], type, invoice, fallOverdue);
}

/// What comes first among the objects of a clock (empty: of none).
Due nextDue(const Context &context, const QString &testClock)
{
    Due due;
    const auto eachOldestFirst = [&](const QString &type, void (*consider)(Due &, const QJsonObject &)) {
        const auto objects = context.engine.store.newestFirst(context.space(), type);
        for (auto it = objects.rbegin(); it != objects.rend(); ++it)
            if (textOf(*it, u"test_clock") == testClock)
                consider(due, *it);
    };
    eachOldestFirst(u"subscription_schedule"_s, [](Due &next, const QJsonObject &schedule) {
        next.consider(scheduleDueAt(schedule), u"subscription_schedule"_s, schedule, advanceSchedule);
    });
    eachOldestFirst(u"subscription"_s, considerSubscription);
    eachOldestFirst(u"invoice"_s, considerInvoice);
    if (testClock.isEmpty())
        for (const auto &clock : context.engine.store.newestFirst(context.space(), u"test_helpers.test_clock"_s))
            due.consider(clock[u"deletes_after"], u"test_helpers.test_clock"_s, clock, deleteTestClock);
    return due;
}

void setClock(Context &context, const QString &testClock, qint64 moment)
{
    if (testClock.isEmpty()) {
        context.moment = moment;
        return;
    }
    const auto type = u"test_helpers.test_clock"_s;
    if (const auto clock = context.find(type, testClock))
        context.engine.store.put(context.space(), type,
                                 with(*clock, {{u"frozen_time"_s, std::max(moment, clock->value(u"frozen_time").toInteger())}}));
}

} // namespace

void advanceBilling(Context &context, const QString &testClock, qint64 until)
{
    // Nobody asked for what time alone brings.
    const auto request = std::exchange(context.requestId, {});
    const auto key = std::exchange(context.idempotencyKey, {});
    for (auto due = nextDue(context, testClock); due.at <= until; due = nextDue(context, testClock)) {
        setClock(context, testClock, due.at);
        due.act(context, *context.find(due.type, due.id));
    }
    setClock(context, testClock, until);
    context.moment.reset();
    context.requestId = request;
    context.idempotencyKey = key;
}

Result<> advanceAccounts(Engine &engine, qint64 until)
{
    for (const bool isLive : {false, true})
        for (const auto &account : engine.store.newestFirst({{}, isLive}, u"account"_s)) {
            Context context{.engine = engine,
                            .principal = {.platform = idOf(account), .account = idOf(account), .isLive = isLive},
                            .url = engine.url};
            advanceBilling(context, {}, until);
        }
    return engine.store.commit();
}

} // namespace plandeck::sandbox
