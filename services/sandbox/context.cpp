// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/context.h"

#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/lifecycle.h"
#include "services/sandbox/events.h"
#include "services/sandbox/families.h"

#include <QtCore/QUrl>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype mostMetadata = 50; // keys

Handlers allHandlers()
{
    Handlers handlers;
    addProductHandlers(handlers);
    addPriceHandlers(handlers);
    addAccountHandlers(handlers);
    addAccountLinkHandlers(handlers);
    addEventHandlers(handlers);
    addCustomerHandlers(handlers);
    addCustomerBalanceHandlers(handlers);
    addTaxIdHandlers(handlers);
    addSourceHandlers(handlers);
    addPaymentMethodHandlers(handlers);
    addPaymentIntentHandlers(handlers);
    addSetupIntentHandlers(handlers);
    addChargeHandlers(handlers);
    addRefundHandlers(handlers);
    addBalanceHandlers(handlers);
    addWebhookEndpointHandlers(handlers);
    addSearchHandlers(handlers);
    addCouponHandlers(handlers);
    addPromotionCodeHandlers(handlers);
    addTaxRateHandlers(handlers);
    addMeterHandlers(handlers);
    addMeterEventHandlers(handlers);
    addBillingHandlers(handlers);
    return handlers;
}

const OperationTable &operationTable()
{
    static const OperationTable table; // reading it takes a while, and a process may have many sandboxes
    return table;
}

Reactions allReactions()
{
    return {.intentSucceeded = {settleByIntent}, .setupSucceeded = {takeOverMethod}, .customerGone = {endSubscriptions}};
}

} // namespace

Engine::Engine(const Clock &base, RandomSource &source)
    : clock(base)
    , random(source)
    , operations(operationTable())
    , handlers(allHandlers())
    , reactions(allReactions())
{
}

bool Engine::isPlatform(const QString &account) const
{
    return std::ranges::any_of(platforms, [&](const SandboxPlatform &platform) { return platform.account == account; });
}

Answer<QJsonObject> Context::atPath(const QString &type) const
{
    const auto id = path.value(u"id"_s);
    if (const auto found = find(type, id))
        return *found;
    return noSuchInPath(type, id);
}

Answer<QJsonObject> Context::referenced(const QString &type, const QString &id, const QString &param) const
{
    if (const auto found = find(type, id))
        return *found;
    return noSuch(type, id, param);
}

qint64 Context::nowFor(const QString &customer) const
{
    const auto found = find(u"customer"_s, customer);
    const auto clock = found ? find(u"test_helpers.test_clock"_s, found->value(u"test_clock").toString()) : std::nullopt;
    return clock ? clock->value(u"frozen_time").toInteger() : now();
}

QJsonObject Context::blank(const QString &type, QLatin1String prefix, int length, qint64 created) const
{
    auto object = engine.operations.blank(type);
    object.insert(u"id"_s, engine.newId(prefix, length));
    object.insert(u"created"_s, created);
    if (object.contains(u"livemode"))
        object.insert(u"livemode"_s, principal.isLive);
    return object;
}

void Context::create(const QString &type, const QJsonObject &object)
{
    engine.store.put(space(), type, object);
    record(*this, space(), {.type = type + u".created"_s, .object = object});
}

void Context::update(const QString &type, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return;
    engine.store.put(space(), type, after);
    record(*this, space(), {.type = type + u".updated"_s, .object = after, .before = before});
}

void Context::store(const QString &type, const QJsonObject &object, const QString &event, const QJsonObject &before)
{
    engine.store.put(space(), type, object);
    record(*this, space(), {.type = event, .object = object, .before = before});
}

QJsonObject Context::erase(const QString &type, const QJsonObject &object)
{
    engine.store.remove(space(), type, object[u"id"].toString());
    record(*this, space(), {.type = type + u".deleted"_s, .object = object});
    return {{u"id"_s, object[u"id"]}, {u"object"_s, object[u"object"]}, {u"deleted"_s, true}};
}

void Context::forgetOlder(const Space &where, const QString &type, QStringView member, qint64 before)
{
    auto &store = engine.store;
    for (auto oldest = store.oldest(where, type); oldest && oldest->value(member).toInteger() < before;
         oldest = store.oldest(where, type))
        store.remove(where, type, oldest->value(u"id").toString());
}

Answer<> mergeMetadata(QJsonObject &object, const QJsonObject &parameters)
{
    const auto given = parameters[u"metadata"];
    auto merged = given.isString() ? QJsonObject() : object[u"metadata"].toObject();
    const auto changes = given.toObject();
    for (auto it = changes.begin(); it != changes.end(); ++it) {
        if (it.value().toString().isEmpty())
            merged.remove(it.key());
        else
            merged.insert(it.key(), it.value());
    }
    if (merged.size() > mostMetadata)
        return invalidParameter(u"metadata"_s, u"Metadata can have up to %1 keys."_s.arg(mostMetadata));
    object.insert(u"metadata"_s, merged);
    return {};
}

void assign(QJsonObject &object, const QJsonObject &parameters, std::initializer_list<QStringView> names)
{
    for (const auto name : names)
        if (const auto value = parameters[name]; !value.isUndefined())
            object.insert(name, value == QJsonValue(QString()) ? QJsonValue() : value);
}

QJsonObject merged(QJsonObject base, const QJsonObject &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (it.value().isObject())
            base.insert(it.key(), merged(base.value(it.key()).toObject(), it.value().toObject()));
        else
            base.insert(it.key(), it.value() == QJsonValue(QString()) ? QJsonValue() : it.value());
    }
    return base;
}

Answer<> checkedUrl(const QString &url, const QString &param)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (parsed.isValid() && !parsed.host().isEmpty() && (parsed.scheme() == u"http" || parsed.scheme() == u"https"))
        return {};
    return invalidParameter(param, u"url_invalid"_s, u"Not a valid URL"_s);
}

} // namespace plandeck::sandbox
