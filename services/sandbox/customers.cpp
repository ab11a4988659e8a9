// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/customers.h"

#include "services/sandbox/events.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/paymentmethods.h"
#include "services/sandbox/taxids.h"

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype longestName = 256;
constexpr qsizetype longestEmail = 512;
constexpr int mostOnOneClock = 3; // Stripe: "up to three customers with each clock"

Answer<> checkedCustomer(const QJsonObject &parameters)
{
    static const QRegularExpression email(u"^[^@\\s]+@[^@\\s]+$"_s);
    static const QRegularExpression prefix(u"^[A-Z0-9]{3,12}$"_s);
    const auto text = [&](QStringView name) { return parameters[name].toString(); };
    if (!text(u"email").isEmpty() && (!email.match(text(u"email")).hasMatch() || text(u"email").size() > longestEmail))
        return invalidParameter(u"email"_s, u"email_invalid"_s, u"Invalid email address: %1"_s.arg(text(u"email")));
    if (text(u"name").size() > longestName)
        return invalidParameter(u"name"_s, u"Invalid string: must be at most %1 characters"_s.arg(longestName));
    if (!text(u"invoice_prefix").isEmpty() && !prefix.match(text(u"invoice_prefix")).hasMatch())
        return invalidParameter(u"invoice_prefix"_s,
                                u"Invalid invoice_prefix: it must be 3 to 12 uppercase letters or numbers."_s);
    if (parameters[u"next_invoice_sequence"].toInteger(1) < 1)
        return invalidParameter(u"next_invoice_sequence"_s, u"parameter_invalid_integer"_s,
                                u"This value must be greater than or equal to 1."_s);
    return {};
}

/// invoice_settings: the default method must be one of the customer's own.
Answer<QJsonObject> invoiceSettings(const Context &context, const QJsonObject &customer, const QJsonObject &given)
{
    if (const auto id = given[u"default_payment_method"].toString(); !id.isEmpty()) {
        const auto param = u"invoice_settings[default_payment_method]"_s;
        const auto method = context.referenced(u"payment_method"_s, id, param);
        if (!method)
            return method;
        if (method->value(u"customer") != customer[u"id"])
            return invalidParameter(param, u"resource_missing"_s,
                                    u"The customer does not have a payment method with the ID %1. The payment method must be "
                                    "attached to the customer."_s.arg(id));
    }
    auto settings = customer[u"invoice_settings"].toObject();
    assign(settings, given, {u"custom_fields", u"default_payment_method", u"footer"});
    if (const auto options = given[u"rendering_options"]; options.isObject())
        settings.insert(u"rendering_options"_s, merged({{u"amount_tax_display"_s, {}}, {u"template"_s, {}}}, options.toObject()));
    else if (options.isString())
        settings.insert(u"rendering_options"_s, QJsonValue::Null);
    return settings;
}

Answer<> fill(Context &context, QJsonObject &customer, const QJsonObject &parameters)
{
    if (const auto ok = checkedCustomer(parameters); !ok)
        return ok;
    assign(customer, parameters, {u"description", u"email", u"name", u"phone", u"invoice_prefix", u"next_invoice_sequence"});
    for (const auto &name : {u"business_name"_s, u"individual_name"_s}) { // not there rather than null
        const auto value = parameters[name].toString();
        if (!value.isEmpty())
            customer.insert(name, value);
        else if (parameters.contains(name))
            customer.remove(name);
    }
    if (parameters.contains(u"address"))
        customer.insert(u"address"_s, addressed(context, customer[u"address"], parameters[u"address"]));
    if (const auto given = parameters[u"shipping"]; given.isObject()) {
        auto shipping = merged(QJsonObject{{u"phone"_s, {}}}, given.toObject());
        shipping.insert(u"address"_s, addressed(context, {}, given[u"address"]));
        customer.insert(u"shipping"_s, shipping);
    } else if (given.isString()) {
        customer.insert(u"shipping"_s, QJsonValue::Null);
    }
    if (parameters.contains(u"preferred_locales"))
        customer.insert(u"preferred_locales"_s, parameters[u"preferred_locales"].toArray());
    if (const auto exempt = parameters[u"tax_exempt"]; exempt.isString())
        customer.insert(u"tax_exempt"_s, exempt.toString().isEmpty() ? u"none"_s : exempt.toString());
    return mergeMetadata(customer, parameters);
}

Answer<QJsonObject> emptyCustomer(Context &context, const QJsonObject &parameters)
{
    const auto clockId = parameters[u"test_clock"].toString();
    auto created = context.now();
    if (!clockId.isEmpty()) {
        const auto clock = context.referenced(u"test_helpers.test_clock"_s, clockId, u"test_clock"_s);
        if (!clock)
            return clock;
        const auto customers = context.engine.store.newestFirst(context.space(), u"customer"_s);
        if (std::ranges::count_if(customers, [&](const QJsonObject &c) { return c[u"test_clock"] == clockId; }) >= mostOnOneClock)
            return invalidParameter(u"test_clock"_s,
                                    u"You can only attach up to %1 customers to one test clock."_s.arg(mostOnOneClock));
        created = clock->value(u"frozen_time").toInteger();
    }
    auto customer = context.blank(u"customer"_s, QLatin1String("cus_"), 14, created);
    const QJsonObject members{
        {u"address"_s, {}},
        {u"currency"_s, {}},
        {u"delinquent"_s, false},
        {u"discount"_s, {}},
        {u"invoice_prefix"_s, QString::fromLatin1(context.engine.random.word(8, "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"))},
        {u"name"_s, {}},
        {u"next_invoice_sequence"_s, 1},
        {u"phone"_s, {}},
        {u"preferred_locales"_s, QJsonArray()},
        {u"tax_exempt"_s, u"none"_s},
        {u"test_clock"_s, clockId.isEmpty() ? QJsonValue() : QJsonValue(clockId)}};
    for (auto it = members.begin(); it != members.end(); ++it)
        customer.insert(it.key(), it.value());
    return customer;
}

/// What a new customer brings along: a payment method, an old-style card, tax ids. It is stored by then, without events.
Answer<> furnish(Context &context, QJsonObject &customer, const QJsonObject &parameters)
{
    const auto id = customer[u"id"].toString();
    auto given = parameters[u"invoice_settings"].toObject();
    if (const auto brought = parameters[u"payment_method"].toString(); !brought.isEmpty()) {
        const auto method = paymentMethodNamed(context, brought, u"payment_method"_s);
        if (!method)
            return refused(method.error());
        const auto attached = attach(context, *method, id);
        if (!attached)
            return refused(attached.error());
        if (given[u"default_payment_method"] == brought) // a magic id, which names the method just made of it
            given.insert(u"default_payment_method"_s, attached->value(u"id"));
    }
    if (!given.isEmpty()) {
        const auto settings = invoiceSettings(context, customer, given);
        if (!settings)
            return refused(settings.error());
        customer.insert(u"invoice_settings"_s, *settings);
    }
    const auto taxIds = parameters[u"tax_id_data"].toArray();
    for (qsizetype i = 0; i < taxIds.size(); ++i)
        if (const auto made = makeTaxId(context, id, taxIds.at(i).toObject(), u"tax_id_data[%1]"_s.arg(i)); !made)
            return refused(made.error());
    return {};
}

Answer<QJsonObject> createCustomer(Context &context, const QJsonObject &parameters)
{
    auto customer = emptyCustomer(context, parameters);
    if (!customer)
        return customer;
    if (const auto ok = fill(context, *customer, parameters); !ok)
        return refused(ok.error());
    context.create(u"customer"_s, *customer);
    if (const auto ok = furnish(context, *customer, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), u"customer"_s, *customer);
    if (const auto source = parameters[u"source"].toString(); !source.isEmpty())
        if (const auto added = addSource(context, *customer, source, u"source"_s); !added)
            return refused(added.error());
    if (const auto balance = parameters[u"balance"].toInteger(); balance != 0)
        changeBalance(context, customer->value(u"id").toString(), {.amount = balance, .type = u"initial"_s});
    return *context.find(u"customer"_s, customer->value(u"id").toString());
}

Answer<QJsonObject> retrieveCustomer(Context &context, const QJsonObject &)
{
    const auto deleted = context.find(u"deleted_customer"_s, context.path[u"id"_s]);
    return deleted ? Answer<QJsonObject>(*deleted) : context.atPath(u"customer"_s);
}

Answer<QJsonObject> updateCustomer(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(u"customer"_s);
    if (!before)
        return before;
    const auto id = before->value(u"id").toString();
    auto customer = *before;
    if (const auto ok = fill(context, customer, parameters); !ok)
        return refused(ok.error());
    if (parameters.contains(u"invoice_settings")) {
        const auto settings = invoiceSettings(context, customer, parameters[u"invoice_settings"].toObject());
        if (!settings)
            return settings;
        customer.insert(u"invoice_settings"_s, *settings);
    }
    if (const auto source = parameters[u"default_source"].toString(); !source.isEmpty()) {
        const auto card = context.referenced(u"card"_s, source, u"default_source"_s);
        if (!card || card->value(u"customer") != before->value(u"id"))
            return noSuch(u"source"_s, source, u"default_source"_s);
        customer.insert(u"default_source"_s, source);
    }
    context.update(u"customer"_s, *before, customer);
    if (const auto source = parameters[u"source"].toString(); !source.isEmpty())
        if (const auto added = addSource(context, customer, source, u"source"_s); !added)
            return refused(added.error());
    const auto balance = parameters[u"balance"];
    if (balance.isDouble() && balance != before->value(u"balance"))
        changeBalance(context, id, {.amount = balance.toInteger() - before->value(u"balance").toInteger()});
    return *context.find(u"customer"_s, id);
}

/// Without test_clock a list leaves out the customers of clocks.
Answer<QJsonObject> listCustomers(Context &context, const QJsonObject &parameters)
{
    const auto clock = parameters.contains(u"test_clock") ? parameters[u"test_clock"] : QJsonValue();
    return listPage(context, u"customer"_s, parameters, [&](const QJsonObject &customer) {
        return customer[u"test_clock"] == clock && (!parameters.contains(u"email") || parameters[u"email"] == customer[u"email"]);
    });
}

Answer<QJsonObject> removeCustomer(Context &context, const QJsonObject &)
{
    return context.atPath(u"customer"_s).map([&](const QJsonObject &customer) { return deleteCustomer(context, customer); });
}

Answer<QJsonObject> deleteDiscount(Context &context, const QJsonObject &)
{
    const auto customer = context.atPath(u"customer"_s);
    if (!customer)
        return customer;
    const auto discount = customer->value(u"discount").toObject();
    if (discount.isEmpty())
        return refused({.status = 404,
                        .code = u"resource_missing"_s,
                        .message = u"No active discount for customer: %1"_s.arg(customer->value(u"id").toString())});
    auto without = *customer;
    without.insert(u"discount"_s, QJsonValue::Null);
    context.update(u"customer"_s, *customer, without);
    auto gone = discount;
    record(context, context.space(), {.type = u"customer.discount.deleted"_s, .object = discount});
    gone.insert(u"deleted"_s, true);
    return gone;
}

} // namespace

QJsonObject deleteCustomer(Context &context, const QJsonObject &customer)
{
    for (const auto &react : context.engine.reactions.customerGone)
        react(context, customer);
    for (const auto &method : context.engine.store.newestFirst(context.space(), u"payment_method"_s))
        if (method[u"customer"] == customer[u"id"])
            detach(context, method);
    const auto gone = context.erase(u"customer"_s, *context.find(u"customer"_s, customer[u"id"].toString()));
    context.engine.store.put(context.space(), u"deleted_customer"_s, gone);
    return gone;
}

Answer<QJsonObject> customerNamed(const Context &context, const QString &id, const QString &param)
{
    return context.referenced(u"customer"_s, id, param);
}

QJsonValue addressed(const Context &context, const QJsonValue &before, const QJsonValue &given)
{
    if (!given.isObject())
        return {};
    return merged(before.isObject() ? before.toObject() : context.engine.operations.blank(u"customer.address"_s),
                  given.toObject());
}

void addCustomerHandlers(Handlers &handlers)
{
    handlers.insert(u"customers.create"_s, createCustomer);
    handlers.insert(u"customers.retrieve"_s, retrieveCustomer);
    handlers.insert(u"customers.update"_s, updateCustomer);
    handlers.insert(u"customers.list"_s, listCustomers);
    handlers.insert(u"customers.del"_s, removeCustomer);
    handlers.insert(u"customers.deleteDiscount"_s, deleteDiscount);
}

} // namespace plandeck::sandbox
