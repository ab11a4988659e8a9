// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/amounts.h"
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/billnow.h"
#include "services/sandbox/billing/cycle.h"
#include "services/sandbox/billing/discounts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/billing/subscriptionupdates.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"subscription"_s;

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    return context.atPath(type).and_then(
        [&](const QJsonObject &subscription) { return updateSubscription(context, subscription, parameters); });
}

Answer<QJsonObject> cancel(Context &context, const QJsonObject &parameters)
{
    const auto subscription = context.atPath(type);
    if (!subscription)
        return subscription;
    if (isOver(*subscription))
        return noSuchInPath(type, idOf(*subscription));
    return cancelled(context, *subscription,
                     {.reason = u"cancellation_requested"_s,
                      .details = parameters[u"cancellation_details"].toObject(),
                      .isInvoiced = parameters[u"invoice_now"].toBool(),
                      .isProrated = parameters[u"prorate"].toBool()});
}

Answer<QJsonObject> pause(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    const auto status = textOf(*before, u"status");
    if (status != u"active" && status != u"trialing" && status != u"past_due")
        return refused({.message = u"A subscription with the status %1 cannot be paused."_s.arg(status)});
    const auto now = context.nowFor(textOf(*before, u"customer"));
    const auto unused = parameters[u"bill_for"][u"unused_time_from"][u"type"].toString(u"now"_s);
    if (unused != u"none" && status != u"trialing")
        creditUnused(context, *before, unused == u"now" ? now : periodStartOf(*before));
    if (parameters[u"invoicing_behavior"] == u"invoice"_s)
        billFinally(context, *before);
    const auto latest = *context.find(type, idOf(*before));
    const auto paused =
        with(latest, {{u"status"_s, u"paused"_s}, {u"status_details"_s, pausedDetails(u"pause_requested"_s, now)}});
    changeSubscription(context, *before, paused);
    context.store(type, paused, u"customer.subscription.paused"_s);
    return paused;
}

/// The rest of the period that the subscription still stands in, as a debit for each item.
QJsonObject continued(Context &context, const QJsonObject &subscription, const QString &prorations, qint64 moment)
{
    QJsonArray items;
    for (const auto &value : listOf(subscription, u"items"))
        items.append(withPeriod(value.toObject(), itemPeriodAt(subscription, value.toObject(), moment)));
    const auto after = withList(subscription, u"items"_s, items);
    if (prorations != u"none")
        prorate(context, withList(after, u"items"_s, {}), after, moment);
    return after;
}

Answer<QJsonObject> resume(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    if (before->value(u"status") != u"paused"_s)
        return refused({.message = u"Only a subscription with the status paused can be resumed; this one is %1."_s.arg(
                            textOf(*before, u"status"))});
    if (!canPay(context, *before))
        return noWayToPay();
    const auto now = context.nowFor(textOf(*before, u"customer"));
    const bool isUnchanged = parameters[u"billing_cycle_anchor"][u"type"] == u"unchanged"_s;
    const auto prorations = parameters[u"proration_behavior"].toString(u"create_prorations"_s);
    const auto after = isUnchanged ? continued(context, *before, prorations, parameters[u"proration_date"].toInteger(now))
                                   : anchoredAt(*before, now);
    if (isUnchanged && prorations != u"always_invoice")
        return resumedBy(context, after, u"active"_s);

    const auto lines = isUnchanged ? QJsonArray() : advanceLines(context, after);
    const auto invoice = billOf(context, after, u"subscription_update"_s, lines, {now, now});
    const auto waiting = with(after, {{u"latest_invoice"_s, invoice[u"id"]}, {u"_resume_invoice"_s, invoice[u"id"]}});
    const bool isAttemptEnough =
        parameters[u"payment_behavior"] == u"resume_on_payment_attempt"_s || after[u"collection_method"] == u"send_invoice"_s;
    context.engine.store.put(context.space(), type, waiting);
    if (isAttemptEnough)
        resumedBy(context, waiting, u"active"_s);
    return billNow(context, {.invoice = invoice, .isOffSession = true}).map([&](const QJsonObject &) {
        return *context.find(type, idOf(*before));
    });
}

Answer<QJsonObject> migrate(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    if (before->value(u"billing_mode")[u"type"] == u"flexible"_s)
        return invalidParameter(u"billing_mode[type]"_s, u"This subscription's billing_mode is flexible already."_s);
    const auto now = context.nowFor(textOf(*before, u"customer"));
    const auto flexible =
        merged({{u"proration_discounts"_s, u"included"_s}}, parameters[u"billing_mode"][u"flexible"].toObject());
    const auto after =
        with(*before,
             {{u"billing_mode"_s, QJsonObject{{u"flexible"_s, flexible}, {u"type"_s, u"flexible"_s}, {u"updated_at"_s, now}}}});
    changeSubscription(context, *before, after);
    return after;
}

/// The first of the subscription's discounts, as when there could be only one.
Answer<QJsonObject> deleteDiscount(Context &context, const QJsonObject &)
{
    const auto before = context.atPath(type);
    if (!before)
        return before;
    auto ids = before->value(u"discounts").toArray();
    const auto discount = ids.isEmpty() ? std::nullopt : context.find(u"discount"_s, ids.first().toString());
    if (!discount)
        return refused({.status = 404,
                        .code = u"resource_missing"_s,
                        .message = u"No active discount for subscription: %1"_s.arg(idOf(*before))});
    ids.removeFirst();
    changeSubscription(context, *before, with(*before, {{u"discounts"_s, ids}}));
    return endDiscount(context, *discount);
}

} // namespace

void addSubscriptionActionHandlers(Handlers &handlers)
{
    handlers.insert(u"subscriptions.update"_s, update);
    handlers.insert(u"subscriptions.cancel"_s, cancel);
    handlers.insert(u"subscriptions.pause"_s, pause);
    handlers.insert(u"subscriptions.resume"_s, resume);
    handlers.insert(u"subscriptions.migrate"_s, migrate);
    handlers.insert(u"subscriptions.deleteDiscount"_s, deleteDiscount);
}

} // namespace plandeck::sandbox
