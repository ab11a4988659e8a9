// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/subscriptionupdates.h"

#include "services/sandbox/billing/anchors.h"
#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/billnow.h"
#include "services/sandbox/billing/cycle.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/billing/pendingupdates.h"
#include "services/sandbox/billing/prorations.h"
#include "services/sandbox/billing/subscriptiondraft.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"subscription"_s;

/// What subscriptions in some states still take.
Answer<> checkedState(const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto onlyThese = [&](const QStringList &names) {
        return std::ranges::all_of(parameters.keys(),
                                   [&](const QString &name) { return name == u"expand" || names.contains(name); });
    };
    if (isOver(subscription) && !onlyThese({u"metadata"_s, u"cancellation_details"_s}))
        return refused({.message = u"A canceled subscription can only update its cancellation_details and metadata."_s});
    if (subscription[u"status"] == u"incomplete"_s
        && !onlyThese({u"metadata"_s, u"default_source"_s, u"default_payment_method"_s, u"payment_settings"_s,
                       u"payment_behavior"_s, u"description"_s, u"cancellation_details"_s, u"off_session"_s}))
        return refused({.message =
                            u"This subscription is incomplete: until its first invoice is paid only its metadata and its way "
                            "to pay can be changed."_s});
    return {};
}

/// The moment that prorations are counted from.
Answer<qint64> prorationDate(const Context &context, const QJsonObject &subscription, const QJsonObject &parameters)
{
    const auto given = parameters[u"proration_date"];
    if (!given.isDouble())
        return context.nowFor(textOf(subscription, u"customer"));
    const auto moment = given.toInteger();
    if (moment < periodStartOf(subscription) || moment > periodEndOf(subscription))
        return invalidParameter(u"proration_date"_s,
                                u"Invalid timestamp: proration_date must lie within the current period of the subscription."_s);
    return moment;
}

/// Whether a price with another interval stands in place of one.
bool changesInterval(const QJsonObject &before, const QJsonObject &after)
{
    for (const auto &was : listOf(before, u"items"))
        for (const auto &now : listOf(after, u"items"))
            if (was[u"id"] == now[u"id"] && intervalOf(was.toObject()) != intervalOf(now.toObject()))
                return true;
    return false;
}

/// New items get the period they come into.
QJsonObject withNewPeriods(const QJsonObject &subscription, qint64 now)
{
    QJsonArray items;
    const bool isTrial = subscription[u"status"] == u"trialing"_s;
    const Period trial{subscription[u"trial_start"].toInteger(), subscription[u"trial_end"].toInteger()};
    for (const auto &value : listOf(subscription, u"items")) {
        const auto item = value.toObject();
        const bool isNew = item[u"current_period_end"].toInteger() == 0;
        items.append(isNew ? withPeriod(item, isTrial ? trial : itemPeriodAt(subscription, item, now)) : item);
    }
    return withList(subscription, u"items"_s, items);
}

/// Everything but time and money.
Answer<QJsonObject> described(Context &context, const QJsonObject &before, const QJsonObject &parameters)
{
    auto after = filledSubscription(context, before, parameters);
    if (after && parameters.contains(u"items")) {
        const auto items = changedItems(context, *after, parameters[u"items"].toArray(), u"items"_s);
        if (!items)
            return refused(items.error());
        after = withList(*after, u"items"_s, *items);
    }
    return after;
}

/// From now on anew: what is left of the old periods is credited, new ones begin.
Change restarted(Context &context, const QJsonObject &before, const QJsonObject &after, bool isProrated, qint64 moment)
{
    const auto now = context.nowFor(textOf(before, u"customer"));
    const bool wasTrial = before[u"status"] == u"trialing"_s;
    if (isProrated && !wasTrial)
        creditUnused(context, before, moment);
    auto anew = anchoredAt(after, now);
    if (wasTrial)
        anew = with(anew, {{u"status"_s, u"active"_s}, {u"trial_end"_s, now}});
    return {anew, advanceLines(context, anew), true};
}

Answer<QJsonObject> billed(Context &context, const QJsonObject &before, const Change &change, const QJsonObject &parameters)
{
    const auto now = context.nowFor(textOf(before, u"customer"));
    const auto invoice = billOf(context, change.after, u"subscription_update"_s, change.lines, {periodStartOf(before), now});
    const auto behavior = textOf(parameters, u"payment_behavior");
    const bool isDue = invoice[u"amount_due"].toInteger() > 0;
    const Bill bill{invoice, behavior, parameters[u"off_session"].toBool()};
    const auto after = with(change.after, {{u"latest_invoice"_s, invoice[u"id"]}});
    if (behavior != u"pending_if_incomplete" || !isDue || after[u"collection_method"] == u"send_invoice"_s) {
        changeSubscription(context, before, after);
        return billNow(context, bill);
    }
    awaitUpdate(context, before, after, invoice);
    const auto collected = billNow(context, bill);
    if (collected && collected->value(u"status") != u"paid"_s)
        deferUpdate(context, *context.find(type, idOf(before)));
    return collected;
}

} // namespace

Answer<Change> changeOf(Context &context, const QJsonObject &before, const QJsonObject &parameters)
{
    const auto filled = described(context, before, parameters);
    if (!filled)
        return refused(filled.error());
    auto after = *filled;
    const auto moment = prorationDate(context, before, parameters);
    if (!moment)
        return refused(moment.error());
    const auto trialEnd = trialEndOf(context, before, parameters);
    if (!trialEnd)
        return refused(trialEnd.error());
    const auto now = context.nowFor(textOf(before, u"customer"));
    const auto behavior = parameters[u"proration_behavior"].toString(u"create_prorations"_s);
    const bool isProrated = behavior != u"none";
    const bool isTrial = before[u"status"] == u"trialing"_s;
    const bool endsTrial = isTrial && parameters[u"trial_end"] == u"now"_s;
    if (*trialEnd) {
        if (isProrated && !isTrial)
            creditUnused(context, before, *moment);
        after = inTrial(after, isTrial ? before[u"trial_start"].toInteger() : now, **trialEnd);
        return Change{after, {}, false};
    }
    if (endsTrial || parameters[u"billing_cycle_anchor"][u"type"] == u"now"_s || (!isTrial && changesInterval(before, after)))
        return restarted(context, before, after, isProrated, *moment);
    after = withNewPeriods(after, now);
    if (isTrial || !isProrated)
        return Change{after, {}, false};
    prorate(context, before, after, *moment);
    return Change{after, {}, behavior == u"always_invoice" && parameters.contains(u"items")};
}

Answer<QJsonObject> updateSubscription(Context &context, const QJsonObject &before, const QJsonObject &parameters)
{
    if (const auto ok = checkedState(before, parameters); !ok)
        return refused(ok.error());
    auto change = changeOf(context, before, parameters);
    if (!change)
        return refused(change.error());
    const auto finished = withCancelDate(context, change->after, parameters).and_then([&](const QJsonObject &after) {
        return withDiscounts(context, after, parameters);
    });
    if (!finished)
        return finished;
    change->after = *finished;
    if (const auto ok = addExtraItems(context, change->after, parameters[u"add_invoice_items"].toArray()); !ok)
        return refused(ok.error());
    if (!change->isBilledNow && !parameters.contains(u"add_invoice_items")) {
        changeSubscription(context, before, change->after);
        return change->after;
    }
    const auto invoice = billed(context, before, *change, parameters);
    if (!invoice)
        return invoice;
    return *context.find(type, idOf(before));
}

} // namespace plandeck::sandbox
