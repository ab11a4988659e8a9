// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/lifecycle.h"

#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/cycle.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/pendingupdates.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/expansion.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"subscription"_s;

bool is(const QJsonObject &object, QLatin1String status)
{
    return object[u"status"] == status;
}

QList<QJsonObject> unsettledInvoices(const Context &context, const QJsonObject &subscription)
{
    QList<QJsonObject> invoices;
    for (const auto &invoice : context.engine.store.newestFirst(context.space(), u"invoice"_s))
        if (invoice[u"parent"][u"subscription_details"][u"subscription"] == subscription[u"id"]
            && (is(invoice, QLatin1String("open")) || is(invoice, QLatin1String("draft"))))
            invoices.append(invoice);
    return invoices;
}

/// Nobody collects any more by itself what a subscription that has ended still owes.
void stopCollecting(Context &context, const QJsonObject &subscription)
{
    for (const auto &invoice : unsettledInvoices(context, subscription))
        updateInvoice(
            context, invoice,
            with(invoice, {{u"auto_advance"_s, false}, {u"automatically_finalizes_at"_s, {}}, {u"next_payment_attempt"_s, {}}}));
}

/// The method that paid its first invoice becomes the subscription's own, if that was asked for.
QJsonObject withSavedMethod(const QJsonObject &subscription, const QJsonObject &invoice)
{
    const bool isSaved = subscription[u"payment_settings"][u"save_default_payment_method"] == u"on_subscription"_s;
    const auto method = invoice[u"_payment_method"];
    return isSaved && method.isString() ? with(subscription, {{u"default_payment_method"_s, method}}) : subscription;
}

} // namespace

void changeSubscription(Context &context, const QJsonObject &before, const QJsonObject &after)
{
    if (shown(context, before, {}) != shown(context, after, {}))
        context.store(type, after, u"customer.subscription.updated"_s, before);
    else
        context.engine.store.put(context.space(), type, after);
}

bool isOver(const QJsonObject &subscription)
{
    return is(subscription, QLatin1String("canceled")) || is(subscription, QLatin1String("incomplete_expired"));
}

bool canPay(const Context &context, const QJsonObject &subscription)
{
    return subscription[u"collection_method"] == u"send_invoice"_s
           || !invoiceMethod(context, {}, subscription, textOf(subscription, u"customer")).isEmpty();
}

QJsonObject cancelled(Context &context, const QJsonObject &subscription, const Cancellation &cancellation)
{
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    if (cancellation.isProrated && !is(subscription, QLatin1String("trialing")))
        creditUnused(context, subscription, now);
    if (cancellation.isInvoiced)
        billFinally(context, subscription);
    const auto latest = context.find(type, idOf(subscription)).value_or(subscription);
    auto details = latest[u"cancellation_details"].toObject();
    if (!cancellation.reason.isEmpty())
        details.insert(u"reason"_s, cancellation.reason);
    assign(details, cancellation.details, {u"comment", u"feedback"});
    const auto after =
        with(latest, {{u"status"_s, u"canceled"_s},
                      {u"canceled_at"_s, latest[u"canceled_at"].isNull() ? QJsonValue(now) : latest[u"canceled_at"]},
                      {u"cancellation_details"_s, details},
                      {u"ended_at"_s, now},
                      {u"pending_update"_s, {}}});
    context.store(type, after, u"customer.subscription.deleted"_s);
    if (is(subscription, QLatin1String("incomplete"))) {
        for (const auto &invoice : unsettledInvoices(context, after))
            if (is(invoice, QLatin1String("open")))
                voided(context, invoice);
    } else if (!cancellation.isInvoiced) {
        stopCollecting(context, after);
    }
    return after;
}

void takeOverMethod(Context &context, const QJsonObject &setupIntent)
{
    for (const auto &subscription : context.engine.store.newestFirst(context.space(), type))
        if (subscription[u"pending_setup_intent"] == setupIntent[u"id"] && !isOver(subscription))
            changeSubscription(context, subscription,
                               with(subscription, {{u"default_payment_method"_s, setupIntent[u"payment_method"]},
                                                   {u"pending_setup_intent"_s, {}}}));
}

void endSubscriptions(Context &context, const QJsonObject &customer)
{
    for (const auto &subscription : context.engine.store.newestFirst(context.space(), type))
        if (subscription[u"customer"] == customer[u"id"] && !isOver(subscription))
            cancelled(context, subscription, {});
}

void expireIncomplete(Context &context, const QJsonObject &subscription)
{
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    changeSubscription(context, subscription, with(subscription, {{u"status"_s, u"incomplete_expired"_s}, {u"ended_at"_s, now}}));
    for (const auto &invoice : unsettledInvoices(context, subscription))
        if (is(invoice, QLatin1String("open")))
            voided(context, invoice);
}

void warnOfTrialEnd(Context &context, const QJsonObject &subscription)
{
    const auto warned = with(subscription, {{u"_warned_of"_s, subscription[u"trial_end"]}});
    context.store(type, warned, u"customer.subscription.trial_will_end"_s);
}

void invoicePaid(Context &context, const QJsonObject &invoice)
{
    const auto found = subscriptionOf(context, invoice);
    if (!found || isOver(*found))
        return;
    if (found->value(u"_update_invoice") == invoice[u"id"]) {
        applyPendingUpdate(context, *found);
        return;
    }
    auto after = *found;
    const bool isLatest = after[u"latest_invoice"] == invoice[u"id"];
    if (is(after, QLatin1String("incomplete")) && isLatest)
        after = with(withSavedMethod(after, invoice), {{u"status"_s, u"active"_s}});
    else if (is(after, QLatin1String("paused")) && after[u"_resume_invoice"] == invoice[u"id"])
        after = resumedBy(context, after, u"active"_s);
    else if ((is(after, QLatin1String("past_due")) || is(after, QLatin1String("unpaid")))
             && (isLatest || unsettledInvoices(context, after).isEmpty()))
        after.insert(u"status"_s, u"active"_s);
    changeSubscription(context, *found, after);
}

void invoiceUnpaid(Context &context, const QJsonObject &invoice)
{
    const auto found = subscriptionOf(context, invoice);
    if (!found || isOver(*found) || found->value(u"_update_invoice") == invoice[u"id"])
        return;
    if (is(*found, QLatin1String("active")))
        changeSubscription(context, *found, with(*found, {{u"status"_s, u"past_due"_s}}));

    const bool isExhausted = invoice[u"auto_advance"].toBool() && invoice[u"next_payment_attempt"].isNull()
                             && invoice[u"collection_method"] == u"charge_automatically"_s;
    const auto subscription = *context.find(type, idOf(*found));
    if (!isExhausted || !is(subscription, QLatin1String("past_due")))
        return;
    if (const auto outcome = afterRetries(context); outcome == u"cancel")
        cancelled(context, subscription, {.reason = u"payment_failed"_s});
    else if (outcome == u"unpaid")
        changeSubscription(context, subscription, with(subscription, {{u"status"_s, u"unpaid"_s}}));
}

void invoiceGivenUp(Context &context, const QJsonObject &invoice)
{
    const auto found = subscriptionOf(context, invoice);
    if (!found || isOver(*found))
        return;
    const bool isVoid = is(invoice, QLatin1String("void"));
    const bool isLatest = found->value(u"latest_invoice") == invoice[u"id"];
    if (is(*found, QLatin1String("incomplete")) && isLatest && isVoid)
        changeSubscription(context, *found, with(*found, {{u"status"_s, u"incomplete_expired"_s}}));
    else if (is(*found, QLatin1String("past_due")) && unsettledInvoices(context, *found).isEmpty())
        changeSubscription(context, *found, with(*found, {{u"status"_s, u"active"_s}}));
}

QString afterRetries(const Context &context)
{
    const auto settings = context.engine.store.find({}, u"billing_settings"_s, u"billing_settings"_s);
    return settings.value_or(QJsonObject()).value(u"after_retries").toString(u"cancel"_s);
}

} // namespace plandeck::sandbox
