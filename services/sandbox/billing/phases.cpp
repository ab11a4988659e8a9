// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/billing/phases.h"

#include "services/sandbox/billing/attempts.h"
#include "services/sandbox/billing/edit.h"
#include "services/sandbox/billing/items.h"
#include "services/sandbox/billing/lines.h"
#include "services/sandbox/catalogue.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// {coupon, discount, promotion_code}, those not given null.
QJsonArray discountsOf(const QJsonValue &given)
{
    QJsonArray discounts;
    for (const auto &entry : given.toArray())
        discounts.append(merged({{u"coupon"_s, {}}, {u"discount"_s, {}}, {u"promotion_code"_s, {}}}, entry.toObject()));
    return discounts;
}

/// The same as parameters: only what is there.
QJsonArray asGiven(const QJsonValue &discounts)
{
    QJsonArray given;
    for (const auto &value : discounts.toArray()) {
        QJsonObject entry;
        const auto discount = value.toObject();
        for (auto it = discount.begin(); it != discount.end(); ++it)
            if (!it.value().isNull())
                entry.insert(it.key(), it.value());
        given.append(entry);
    }
    return given;
}

QJsonArray idsOf(const QJsonValue &objects)
{
    QJsonArray ids;
    for (const auto &object : objects.toArray())
        ids.append(object[u"id"]);
    return ids;
}

Answer<QJsonObject> itemOf(Context &context, const QJsonObject &entry, const QString &currency, const QString &path)
{
    const auto price = priceOf(context, entry, currency, path);
    if (!price)
        return price;
    if (price->value(u"recurring").isNull())
        return invalidParameter(named(path, u"price"),
                                u"The price specified is set to `type=one_time` but this field only accepts "
                                "prices with `type=recurring`."_s);
    const auto rates = taxRatesOf(context, entry[u"tax_rates"], named(path, u"tax_rates"));
    if (!rates)
        return refused(rates.error());
    QJsonObject item{{u"billing_thresholds"_s, {}},
                     {u"discounts"_s, discountsOf(entry[u"discounts"])},
                     {u"plan"_s, idOf(*price)},
                     {u"price"_s, idOf(*price)},
                     {u"tax_rates"_s, *rates}};
    if (const auto ok = mergeMetadata(item, entry); !ok)
        return refused(ok.error());
    if (!isMetered({{u"price"_s, *price}}))
        item.insert(u"quantity"_s, entry[u"quantity"].toInteger(1));
    return item;
}

Answer<qint64> endOf(const Context &context, const QJsonObject &entry, const QJsonArray &items, qint64 start, const QString &path)
{
    const auto duration = entry[u"duration"];
    const auto end = entry[u"end_date"];
    if (!duration.isUndefined() && !end.isUndefined())
        return invalidParameter(named(path, u"end_date"), u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: duration, end_date."_s);
    if (end.isDouble() && end.toInteger() <= start)
        return invalidParameter(named(path, u"end_date"), u"The end_date of a phase must be after its start."_s);
    if (end.isDouble())
        return end.toInteger();
    if (end.isString()) // "now"
        return context.now();
    if (duration.isObject())
        return stepped(start, Interval::of(duration.toObject()), 1);
    const auto price = context.find(u"price"_s, items.first()[u"price"].toString()).value_or(QJsonObject());
    return stepped(start, Interval::of(price[u"recurring"].toObject()), 1);
}

Answer<QJsonObject> phaseFrom(Context &context, const QJsonObject &entry, qint64 start, const QString &currency,
                              const QString &path)
{
    QJsonArray items;
    const auto given = entry[u"items"].toArray();
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto item = itemOf(context, given.at(i).toObject(), currency, u"%1[items][%2]"_s.arg(path).arg(i));
        if (!item)
            return item;
        items.append(*item);
    }
    if (items.isEmpty())
        return missingParameter(named(path, u"items"));
    const auto end = endOf(context, entry, items, start, path);
    if (!end)
        return refused(end.error());
    const auto rates = taxRatesOf(context, entry[u"default_tax_rates"], named(path, u"default_tax_rates"));
    if (!rates)
        return refused(rates.error());
    const auto first = context.find(u"price"_s, items.first()[u"price"].toString()).value_or(QJsonObject());
    QJsonObject phase{{u"add_invoice_items"_s, QJsonArray()},
                      {u"_extras"_s, entry[u"add_invoice_items"].toArray()},
                      {u"currency"_s, entry[u"currency"].toString(textOf(first, u"currency")).toLower()},
                      {u"default_tax_rates"_s, *rates},
                      {u"discounts"_s, discountsOf(entry[u"discounts"])},
                      {u"end_date"_s, *end},
                      {u"items"_s, items},
                      {u"proration_behavior"_s, entry[u"proration_behavior"].toString(u"create_prorations"_s)},
                      {u"start_date"_s, start},
                      {u"trial_end"_s, entry[u"trial"].toBool() ? QJsonValue(*end) : QJsonValue()}};
    for (const auto &name :
         {u"application_fee_percent"_s, u"billing_cycle_anchor"_s, u"billing_thresholds"_s, u"collection_method"_s,
          u"default_payment_method"_s, u"description"_s, u"on_behalf_of"_s, u"transfer_data"_s, u"invoice_settings"_s})
        phase.insert(name, {});
    assign(phase, entry,
           {u"application_fee_percent", u"billing_cycle_anchor", u"collection_method", u"default_payment_method", u"description",
            u"on_behalf_of", u"trial_end"});
    if (const auto settings = entry[u"invoice_settings"].toObject(); !settings.isEmpty())
        phase.insert(u"invoice_settings"_s, merged({{u"account_tax_ids"_s, {}},
                                                    {u"custom_fields"_s, {}},
                                                    {u"days_until_due"_s, {}},
                                                    {u"description"_s, {}},
                                                    {u"footer"_s, {}},
                                                    {u"issuer"_s, {}}},
                                                   settings));
    if (const auto ok = mergeMetadata(phase, entry); !ok)
        return refused(ok.error());
    return phase;
}

/// What create and update share.
QJsonObject termsOf(const QJsonObject &phase)
{
    QJsonObject parameters{{u"metadata"_s, phase[u"metadata"]},
                           {u"discounts"_s, asGiven(phase[u"discounts"])},
                           {u"default_tax_rates"_s, idsOf(phase[u"default_tax_rates"])}};
    for (const auto &name : {u"application_fee_percent"_s, u"collection_method"_s, u"default_payment_method"_s, u"description"_s,
                             u"on_behalf_of"_s, u"trial_end"_s})
        if (!phase[name].isNull())
            parameters.insert(name, phase[name]);
    if (const auto days = phase[u"invoice_settings"][u"days_until_due"]; days.isDouble())
        parameters.insert(u"days_until_due"_s, days);
    if (const auto extras = phase[u"_extras"].toArray(); !extras.isEmpty())
        parameters.insert(u"add_invoice_items"_s, extras);
    return parameters;
}

QJsonObject entryOf(const QJsonObject &item)
{
    QJsonObject entry{
        {u"price"_s, item[u"price"]}, {u"metadata"_s, item[u"metadata"]}, {u"tax_rates"_s, idsOf(item[u"tax_rates"])}};
    if (item.contains(u"quantity"))
        entry.insert(u"quantity"_s, item[u"quantity"]);
    if (const auto discounts = asGiven(item[u"discounts"]); !discounts.isEmpty())
        entry.insert(u"discounts"_s, discounts);
    return entry;
}

} // namespace

Answer<QJsonArray> phasesOf(Context &context, const QJsonArray &given, qint64 start, const QString &currency)
{
    QJsonArray phases;
    for (qsizetype i = 0; i < given.size(); ++i) {
        const auto phase = phaseFrom(context, given.at(i).toObject(), start, currency, u"phases[%1]"_s.arg(i));
        if (!phase)
            return refused(phase.error());
        phases.append(*phase);
        start = phase->value(u"end_date").toInteger();
    }
    return phases;
}

QJsonObject phaseOf(const Context &context, const QJsonObject &subscription)
{
    QJsonArray items;
    for (const auto &value : listOf(subscription, u"items")) {
        const auto item = value.toObject();
        QJsonObject entry{{u"billing_thresholds"_s, {}},       {u"discounts"_s, QJsonArray()},
                          {u"metadata"_s, item[u"metadata"]},  {u"plan"_s, item[u"price"][u"id"]},
                          {u"price"_s, item[u"price"][u"id"]}, {u"tax_rates"_s, item[u"tax_rates"]}};
        if (item.contains(u"quantity"))
            entry.insert(u"quantity"_s, item[u"quantity"]);
        items.append(entry);
    }
    QJsonArray discounts;
    for (const auto &id : subscription[u"discounts"].toArray())
        if (context.find(u"discount"_s, id.toString()))
            discounts.append(QJsonObject{{u"coupon"_s, {}}, {u"discount"_s, id}, {u"promotion_code"_s, {}}});
    QJsonObject phase{{u"add_invoice_items"_s, QJsonArray()},
                      {u"discounts"_s, discounts},
                      {u"end_date"_s, periodEndOf(subscription)},
                      {u"items"_s, items},
                      {u"proration_behavior"_s, u"create_prorations"_s},
                      {u"start_date"_s, periodStartOf(subscription)},
                      {u"billing_cycle_anchor"_s, {}},
                      {u"invoice_settings"_s, {}},
                      {u"trial_end"_s, subscription[u"status"] == u"trialing"_s ? subscription[u"trial_end"] : QJsonValue()}};
    for (const auto &name : {u"application_fee_percent"_s, u"billing_thresholds"_s, u"collection_method"_s, u"currency"_s,
                             u"default_payment_method"_s, u"default_tax_rates"_s, u"description"_s, u"metadata"_s,
                             u"on_behalf_of"_s, u"transfer_data"_s})
        phase.insert(name, subscription[name]);
    return phase;
}

QJsonObject startingWith(const Context &context, const QString &customer, const QJsonObject &phase)
{
    QJsonArray items;
    for (const auto &item : phase[u"items"].toArray())
        items.append(entryOf(item.toObject()));
    const bool isPayable = !invoiceMethod(context, {}, phase, customer).isEmpty();
    return with(termsOf(phase), {{u"customer"_s, customer},
                                 {u"items"_s, items},
                                 {u"payment_behavior"_s, isPayable ? u"allow_incomplete"_s : u"default_incomplete"_s},
                                 {u"off_session"_s, true}});
}

QJsonObject turningTo(const QJsonObject &subscription, const QJsonObject &phase, bool isProrated)
{
    auto old = listOf(subscription, u"items");
    QJsonArray items;
    QJsonArray additions;
    for (const auto &value : phase[u"items"].toArray()) {
        const auto same = std::find_if(old.begin(), old.end(),
                                       [&](const QJsonValue &item) { return item[u"price"][u"id"] == value[u"price"]; });
        if (same == old.end()) {
            additions.append(entryOf(value.toObject()));
            continue;
        }
        items.append(with(entryOf(value.toObject()), {{u"id"_s, (*same)[u"id"]}}));
        old.erase(same);
    }
    for (const auto &entry : additions) { // what is left takes the new prices, so that it is a change and not a second item
        items.append(old.isEmpty() ? entry.toObject() : with(entry.toObject(), {{u"id"_s, old.first()[u"id"]}}));
        if (!old.isEmpty())
            old.removeFirst();
    }
    for (const auto &item : old)
        items.append(QJsonObject{{u"id"_s, item[u"id"]}, {u"deleted"_s, true}});
    const auto behavior = isProrated ? textOf(phase, u"proration_behavior") : u"none"_s;
    return with(termsOf(phase), {{u"items"_s, items}, {u"proration_behavior"_s, behavior}, {u"off_session"_s, true}});
}

} // namespace plandeck::sandbox
