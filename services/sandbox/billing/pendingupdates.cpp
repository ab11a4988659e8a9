// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/pendingupdates.h"

#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/invoicing.h"
#include "services/sandbox/billing/lifecycle.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qint64 waitsFor = 23 * 3600; // seconds
const auto type = u"subscription"_s;

QJsonObject without(QJsonObject subscription)
{
    subscription.remove(u"_update"_s);
    subscription.remove(u"_update_invoice"_s);
    return with(subscription, {{u"pending_update"_s, {}}});
}

} // namespace

QJsonObject deferUpdate(Context &context, const QJsonObject &before, const QJsonObject &after, const QJsonObject &invoice)
{
    const auto now = context.nowFor(textOf(before, u"customer"));
    QJsonObject changes;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value() && it.key() != u"latest_invoice" && it.key() != u"status")
            changes.insert(it.key(), it.value());
    auto pending = with(context.engine.operations.blank(u"subscription.pending_update"_s),
                        {{u"expires_at"_s, now + waitsFor}, {u"subscription_items"_s, listOf(after, u"items")}});
    for (const auto &name : {u"billing_cycle_anchor"_s, u"trial_end"_s})
        if (changes.contains(name))
            pending.insert(name, changes[name]);
    const auto waiting = with(before, {{u"latest_invoice"_s, invoice[u"id"]},
                                       {u"pending_update"_s, pending},
                                       {u"_update"_s, changes},
                                       {u"_update_invoice"_s, invoice[u"id"]}});
    changeSubscription(context, before, waiting);
    return waiting;
}

void applyPendingUpdate(Context &context, const QJsonObject &subscription)
{
    auto after = without(subscription);
    const auto changes = subscription[u"_update"].toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        after.insert(it.key(), it.value());
    changeSubscription(context, subscription, after);
    context.store(type, after, u"customer.subscription.pending_update_applied"_s);
}

void expirePendingUpdate(Context &context, const QJsonObject &subscription)
{
    const auto invoice = context.find(u"invoice"_s, textOf(subscription, u"_update_invoice"));
    const auto after = without(subscription);
    changeSubscription(context, subscription, after);
    context.store(type, after, u"customer.subscription.pending_update_expired"_s);
    if (invoice && invoice->value(u"status") == u"open"_s)
        voided(context, *invoice);
}

} // namespace plandeck::sandbox
