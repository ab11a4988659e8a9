// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/cards.h"
#include "services/sandbox/events.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/paymentmethods.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"card"_s;

/// "Visa", "American Express": what old-style cards call brands.
QString titleOf(const QString &brand)
{
    static const QHash<QString, QString> titles{
        {u"visa"_s, u"Visa"_s},         {u"mastercard"_s, u"MasterCard"_s}, {u"amex"_s, u"American Express"_s},
        {u"discover"_s, u"Discover"_s}, {u"diners"_s, u"Diners Club"_s},    {u"jcb"_s, u"JCB"_s},
        {u"unionpay"_s, u"UnionPay"_s}};
    return titles.value(brand, u"Unknown"_s);
}

QJsonObject sourceOf(const Context &context, const QJsonObject &hash, const QString &customer)
{
    auto card = context.engine.operations.blank(type);
    const QJsonObject members{{u"id"_s, context.engine.newId(QLatin1String("card_1"), 23)},
                              {u"brand"_s, titleOf(hash[u"brand"].toString())},
                              {u"customer"_s, customer},
                              {u"cvc_check"_s, u"pass"_s},
                              {u"metadata"_s, QJsonObject()}};
    for (auto it = members.begin(); it != members.end(); ++it)
        card.insert(it.key(), it.value());
    for (const auto &name : {u"country"_s, u"exp_month"_s, u"exp_year"_s, u"fingerprint"_s, u"funding"_s, u"last4"_s})
        card.insert(name, hash[name]);
    return card;
}

Answer<QJsonObject> ownerAtPath(const Context &context)
{
    const auto id = context.path.value(context.path.contains(u"customerId"_s) ? u"customerId"_s : u"id"_s);
    if (const auto customer = context.find(u"customer"_s, id))
        return *customer;
    return noSuchInPath(u"customer"_s, id);
}

Answer<QJsonObject> sourceAtPath(const Context &context)
{
    const auto customer = ownerAtPath(context);
    if (!customer)
        return customer;
    const auto card = context.find(type, context.path[u"id"_s]);
    if (!card || card->value(u"customer") != customer->value(u"id"))
        return noSuchInPath(u"source"_s, context.path[u"id"_s]);
    return *card;
}

Answer<QJsonObject> createSource(Context &context, const QJsonObject &parameters)
{
    const auto customer = ownerAtPath(context);
    if (!customer)
        return customer;
    return addSource(context, *customer, parameters[u"source"].toString(), u"source"_s);
}

Answer<QJsonObject> retrieveSource(Context &context, const QJsonObject &)
{
    return sourceAtPath(context);
}

Answer<QJsonObject> updateSource(Context &context, const QJsonObject &parameters)
{
    const auto before = sourceAtPath(context);
    if (!before)
        return before;
    auto card = *before;
    assign(card, parameters,
           {u"address_city", u"address_country", u"address_line1", u"address_line2", u"address_state", u"address_zip", u"name"});
    for (const auto &name : {u"exp_month"_s, u"exp_year"_s})
        if (parameters.contains(name))
            card.insert(name, parameters[name].toString().toInt());
    if (const auto ok = mergeMetadata(card, parameters); !ok)
        return refused(ok.error());
    context.store(type, card, u"customer.source.updated"_s, *before);
    return card;
}

/// The next of its cards becomes the customer's default source.
Answer<QJsonObject> deleteSource(Context &context, const QJsonObject &)
{
    const auto card = sourceAtPath(context);
    if (!card)
        return card;
    context.engine.store.remove(context.space(), type, card->value(u"id").toString());
    record(context, context.space(), {.type = u"customer.source.deleted"_s, .object = *card});
    const auto customer = *ownerAtPath(context);
    if (customer[u"default_source"] == card->value(u"id")) {
        auto changed = customer;
        changed.insert(u"default_source"_s, QJsonValue::Null);
        for (const auto &other : context.engine.store.newestFirst(context.space(), type))
            if (other[u"customer"] == customer[u"id"])
                changed.insert(u"default_source"_s, other[u"id"]);
        context.update(u"customer"_s, customer, changed);
    }
    return QJsonObject{{u"id"_s, card->value(u"id")}, {u"object"_s, type}, {u"deleted"_s, true}};
}

Answer<QJsonObject> listSources(Context &context, const QJsonObject &parameters)
{
    const auto customer = ownerAtPath(context);
    if (!customer)
        return customer;
    const auto wanted = parameters[u"object"].toString(type);
    return listPage(context, type, parameters,
                    [&](const QJsonObject &card) { return wanted == type && card[u"customer"] == customer->value(u"id"); });
}

} // namespace

Answer<QJsonObject> addSource(Context &context, const QJsonObject &customer, const QString &token, const QString &param)
{
    const auto hash = cardOfToken(context, token, param);
    if (!hash)
        return hash;
    if (const auto *card = testCardOfLast4(hash->value(u"last4").toString()); card && !card->canAttach)
        return cardRefusal(declineOf(*card), param);
    const auto source = sourceOf(context, *hash, customer[u"id"].toString());
    context.store(type, source, u"customer.source.created"_s);
    if (const auto before = *context.find(u"customer"_s, customer[u"id"].toString()); before[u"default_source"].isNull()) {
        auto after = before;
        after.insert(u"default_source"_s, source[u"id"]);
        context.update(u"customer"_s, before, after);
    }
    return source;
}

void addSourceHandlers(Handlers &handlers)
{
    handlers.insert(u"customers.createSource"_s, createSource);
    handlers.insert(u"customers.retrieveSource"_s, retrieveSource);
    handlers.insert(u"customers.updateSource"_s, updateSource);
    handlers.insert(u"customers.deleteSource"_s, deleteSource);
    handlers.insert(u"customers.listSources"_s, listSources);
}

} // namespace plandeck::sandbox
