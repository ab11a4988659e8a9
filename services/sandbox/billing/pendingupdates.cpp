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

void awaitUpdate(Context &context, const QJsonObject &before, const QJsonObject &after, const QJsonObject &invoice)
{
    QJsonObject changes;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (before.value(it.key()) != it.value())
            changes.insert(it.key(), it.value());
    context.engine.store.put(context.space(), type,
                             with(before, {{u"_update"_s, changes}, {u"_update_invoice"_s, invoice[u"id"]}}));
}

void deferUpdate(Context &context, const QJsonObject &subscription)
{
    const auto now = context.nowFor(textOf(subscription, u"customer"));
    const auto changes = subscription[u"_update"].toObject();
    auto pending = with(context.engine.operations.blank(u"subscription.pending_update"_s), {{u"expires_at"_s, now + waitsFor}});
    for (const auto &name : {u"billing_cycle_anchor"_s, u"trial_end"_s})
        if (changes.contains(name))
            pending.insert(name, changes[name]);
    if (changes.contains(u"items"))
        pending.insert(u"subscription_items"_s, listOf(changes, u"items"));
    changeSubscription(
        context, subscription,
        with(subscription, {{u"latest_invoice"_s, subscription[u"_update_invoice"]}, {u"pending_update"_s, pending}}));
}

void applyPendingUpdate(Context &context, const QJsonObject &subscription)
{
    auto after = without(subscription);
    const auto changes = subscription[u"_update"].toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it)
        after.insert(it.key(), it.value());
    changeSubscription(context, subscription, after);
    if (subscription[u"pending_update"].isObject())
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
