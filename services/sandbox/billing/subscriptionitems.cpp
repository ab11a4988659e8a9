// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/families.h"
#include "services/sandbox/billing/subscriptionupdates.h"
#include "services/sandbox/listing.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto owner = u"subscription"_s;

struct Found
{
    QJsonObject subscription = {};
    QJsonObject item = {};
};

Answer<Found> itemAtPath(const Context &context)
{
    const auto id = context.path.value(u"id"_s);
    for (const auto &subscription : context.engine.store.newestFirst(context.space(), owner))
        for (const auto &item : listOf(subscription, u"items"))
            if (item[u"id"] == id)
                return Found{subscription, item.toObject()};
    return noSuchInPath(u"subscription_item"_s, id);
}

/// What of an item's own operation concerns the whole subscription.
QJsonObject sharedParameters(const QJsonObject &parameters)
{
    QJsonObject shared;
    for (const auto &name : {u"payment_behavior"_s, u"proration_behavior"_s, u"proration_date"_s, u"off_session"_s})
        if (parameters.contains(name))
            shared.insert(name, parameters[name]);
    return shared;
}

/// The update of the subscription that changes this one item. What is wrong is called as the item's operation calls it.
Answer<QJsonObject> changed(Context &context, const QJsonObject &subscription, QJsonObject entry, const QJsonObject &parameters)
{
    const auto shared = sharedParameters(parameters);
    for (const auto &name : shared.keys() + QStringList{u"subscription"_s, u"expand"_s})
        entry.remove(name);
    return updateSubscription(context, subscription, with(shared, {{u"items"_s, QJsonArray{entry}}}))
        .map_error([](ApiError error) {
            static const QRegularExpression prefix(u"^items\\[0\\]\\[([^]]*)\\]"_s);
            error.param.replace(prefix, u"\\1"_s);
            return error;
        });
}

Answer<QJsonObject> create(Context &context, const QJsonObject &parameters)
{
    const auto subscription = context.referenced(owner, textOf(parameters, u"subscription"), u"subscription"_s);
    if (!subscription)
        return subscription;
    return changed(context, *subscription, parameters, parameters).map([](const QJsonObject &after) {
        return listOf(after, u"items").last().toObject();
    });
}

Answer<QJsonObject> retrieve(Context &context, const QJsonObject &)
{
    return itemAtPath(context).map([](const Found &found) { return found.item; });
}

Answer<QJsonObject> update(Context &context, const QJsonObject &parameters)
{
    const auto found = itemAtPath(context);
    if (!found)
        return refused(found.error());
    const auto after = changed(context, found->subscription, with(parameters, {{u"id"_s, idOf(found->item)}}), parameters);
    if (!after)
        return after;
    return itemAtPath(context).map([](const Found &now) { return now.item; });
}

Answer<QJsonObject> remove(Context &context, const QJsonObject &parameters)
{
    const auto found = itemAtPath(context);
    if (!found)
        return refused(found.error());
    const QJsonObject entry{{u"id"_s, idOf(found->item)}, {u"deleted"_s, true}};
    return changed(context, found->subscription, entry, parameters).map([&](const QJsonObject &) {
        return QJsonObject{{u"id"_s, idOf(found->item)}, {u"object"_s, u"subscription_item"_s}, {u"deleted"_s, true}};
    });
}

Answer<QJsonObject> list(Context &context, const QJsonObject &parameters)
{
    const auto subscription = context.referenced(owner, textOf(parameters, u"subscription"), u"subscription"_s);
    if (!subscription)
        return subscription;
    QList<QJsonObject> items;
    for (const auto &item : listOf(*subscription, u"items"))
        items.prepend(item.toObject());
    return pageOf(items, u"subscription_item"_s, context.route, parameters, [](const QJsonObject &) { return true; });
}

} // namespace

void addSubscriptionItemHandlers(Handlers &handlers)
{
    handlers.insert(u"subscriptionItems.create"_s, create);
    handlers.insert(u"subscriptionItems.retrieve"_s, retrieve);
    handlers.insert(u"subscriptionItems.update"_s, update);
    handlers.insert(u"subscriptionItems.del"_s, remove);
    handlers.insert(u"subscriptionItems.list"_s, list);
}

} // namespace plandeck::sandbox
