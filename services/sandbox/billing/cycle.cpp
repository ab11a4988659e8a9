// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/cycle.h"

#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/metering.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

QJsonObject licensedLine(Context &context, const QJsonObject &subscription, const QJsonObject &item, const Period &period)
{
    const auto price = item[u"price"].toObject();
    const auto quantity = item[u"quantity"].toInteger();
    return lineOf(context, subscription, item,
                  {.period = period,
                   .quantity = quantity,
                   .amount = costOf(price, quantity).rounded(),
                   .description = descriptionOf(context, price, quantity)});
}

QJsonObject usageLine(Context &context, const QJsonObject &subscription, const QJsonObject &item, const Period &period)
{
    const auto price = item[u"price"].toObject();
    const auto meter = context.find(u"billing.meter"_s, price[u"recurring"][u"meter"].toString()).value_or(QJsonObject());
    const auto quantity = qint64(usageOf(context, meter, textOf(subscription, u"customer"), period.start, period.end));
    return lineOf(context, subscription, item,
                  {.period = period,
                   .quantity = quantity,
                   .amount = costOf(price, quantity).rounded(),
                   .description = descriptionOf(context, price, quantity)});
}

QJsonArray withWaitingItems(Context &context, QJsonArray lines, const QJsonObject &subscription)
{
    const auto items =
        pendingItems(context, textOf(subscription, u"customer"), idOf(subscription), textOf(subscription, u"currency"));
    for (const auto &item : items)
        lines.prepend(lineOf(context, item));
    return lines;
}

/// Ends the discounts that the new period has no more.
void endDiscounts(Context &context, const QJsonObject &before, const QJsonObject &after)
{
    for (const auto &id : before[u"discounts"].toArray())
        if (!after[u"discounts"].toArray().contains(id))
            if (const auto discount = context.find(u"discount"_s, id.toString()))
                endDiscount(context, *discount);
}

/// pause_collection: the invoice is made all the same, and nobody pays it.
void withhold(Context &context, const QJsonObject &invoice, const QString &behavior)
{
    const auto draft = with(invoice, {{u"auto_advance"_s, false}, {u"automatically_finalizes_at"_s, {}}});
    addInvoice(context, draft);
    if (behavior == u"void")
        voided(context, finalized(context, draft));
    else if (behavior == u"mark_uncollectible")
        uncollectible(context, finalized(context, draft));
}

} // namespace

Cycle cycleAt(Context &context, const QJsonObject &before, qint64 moment)
{
    auto subscription = with(before, {{u"discounts"_s, liveDiscounts(context, before[u"discounts"].toArray(), moment)}});
    QJsonArray items;
    QJsonArray lines;
    Period billed{moment, moment};
    const bool isTrial = before[u"status"] == u"trialing"_s;
    for (const auto &value : listOf(before, u"items")) {
        auto item = value.toObject();
        const auto old = periodOf(item);
        if (old.end <= moment) {
            item = withPeriod(item, itemPeriodAt(before, item, moment));
            item.insert(u"discounts"_s, liveDiscounts(context, item[u"discounts"].toArray(), moment));
            billed.start = std::min(billed.start, old.start);
            if (!isMetered(item))
                lines.append(licensedLine(context, before, item, periodOf(item)));
            else if (!isTrial)
                lines.append(usageLine(context, before, item, old));
        }
        items.append(item);
    }
    subscription = withList(subscription, u"items"_s, items);
    const auto invoice = newInvoice(context, {.customer = textOf(before, u"customer"),
                                              .subscription = subscription,
                                              .currency = textOf(before, u"currency"),
                                              .reason = u"subscription_cycle"_s,
                                              .lines = withWaitingItems(context, lines, before),
                                              .discounts = subscription[u"discounts"].toArray(),
                                              .period = billed,
                                              .advances = before[u"status"] != u"unpaid"_s});
    return {with(subscription, {{u"latest_invoice"_s, invoice[u"id"]}}), invoice};
}

QJsonObject upcomingInvoice(Context &context, const QJsonObject &subscription)
{
    constexpr qint64 hour = 3600;
    const auto end = periodEndOf(subscription);
    const auto invoice = cycleAt(context, subscription, end).invoice;
    const bool isCharged = invoice[u"collection_method"] == u"charge_automatically"_s;
    return with(invoice, {{u"billing_reason"_s, u"upcoming"_s},
                          {u"created"_s, end},
                          {u"next_payment_attempt"_s, isCharged ? QJsonValue(end + hour) : QJsonValue()}});
}

void renew(Context &context, const QJsonObject &before)
{
    const auto now = context.nowFor(textOf(before, u"customer"));
    const auto cycle = cycleAt(context, before, now);
    auto after = cycle.subscription;
    if (before[u"status"] == u"trialing"_s)
        after.insert(u"status"_s, u"active"_s);
    changeSubscription(context, before, after);
    endDiscounts(context, before, after);
    useDiscounts(context, after[u"discounts"].toArray());
    if (const auto pause = before[u"pause_collection"]; pause.isObject())
        withhold(context, cycle.invoice, pause[u"behavior"].toString());
    else
        addInvoice(context, cycle.invoice);
}

void endTrial(Context &context, const QJsonObject &subscription)
{
    const auto missing = subscription[u"trial_settings"][u"end_behavior"][u"missing_payment_method"].toString();
    if (missing == u"create_invoice" || canPay(context, subscription))
        return renew(context, subscription);
    if (missing == u"cancel") {
        cancelled(context, subscription, {});
        return;
    }
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    const auto paused = with(subscription, {{u"status"_s, u"paused"_s},
                                            {u"status_details"_s, pausedDetails(u"trial_end_without_payment_method"_s, now)}});
    changeSubscription(context, subscription, paused);
    context.store(u"subscription"_s, paused, u"customer.subscription.paused"_s);
}

QJsonArray advanceLines(Context &context, const QJsonObject &subscription)
{
    QJsonArray lines;
    for (const auto &value : listOf(subscription, u"items"))
        if (const auto item = value.toObject(); !isMetered(item))
            lines.append(licensedLine(context, subscription, item, periodOf(item)));
    return lines;
}

QJsonObject anchoredAt(const QJsonObject &subscription, qint64 moment)
{
    QJsonArray items;
    const auto anchored = with(subscription, {{u"billing_cycle_anchor"_s, moment}, {u"billing_cycle_anchor_config"_s, {}}});
    for (const auto &value : listOf(subscription, u"items")) {
        const auto item = value.toObject();
        items.append(withPeriod(item, itemPeriodAt(anchored, item, moment)));
    }
    return withList(anchored, u"items"_s, items);
}

QJsonObject pausedDetails(const QString &cause, qint64 moment)
{
    return {{u"paused"_s, QJsonObject{{u"subscription"_s, QJsonObject{{u"type"_s, cause}}},
                                      {u"transitioned_at"_s, moment},
                                      {u"type"_s, u"subscription"_s}}}};
}

QJsonObject resumedBy(Context &context, const QJsonObject &subscription, const QString &status)
{
    auto after = with(subscription, {{u"status"_s, status}, {u"_resume_invoice"_s, {}}});
    after.remove(u"status_details"_s);
    context.store(u"subscription"_s, after, u"customer.subscription.resumed"_s);
    return after;
}

void billFinally(Context &context, const QJsonObject &subscription)
{
    const auto customer = textOf(subscription, u"customer");
    const auto now = context.nowFor(customer);
    QJsonArray lines;
    for (const auto &value : listOf(subscription, u"items")) {
        const auto item = value.toObject();
        const auto line = isMetered(item)
                              ? usageLine(context, subscription, item, {item[u"current_period_start"].toInteger(), now})
                              : QJsonObject();
        if (line[u"quantity"].toInteger() > 0)
            lines.append(line);
    }
    lines = withWaitingItems(context, lines, subscription);
    if (lines.isEmpty())
        return;
    const auto invoice = newInvoice(context, {.customer = customer,
                                              .subscription = subscription,
                                              .currency = textOf(subscription, u"currency"),
                                              .reason = u"subscription_update"_s,
                                              .lines = lines,
                                              .discounts = liveDiscounts(context, subscription[u"discounts"].toArray(), now),
                                              .period = {periodStartOf(subscription), now},
                                              .advances = true});
    addInvoice(context, invoice);
    context.engine.store.put(context.space(), u"subscription"_s, with(subscription, {{u"latest_invoice"_s, invoice[u"id"]}}));
    if (const auto open = finalized(context, invoice);
        open[u"status"] == u"open"_s && open[u"collection_method"] == u"charge_automatically"_s)
        chargeInvoice(context, open);
}

} // namespace plandeck::sandbox
