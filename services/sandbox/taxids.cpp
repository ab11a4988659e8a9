// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/taxids.h"

#include "services/sandbox/catalogue.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/events.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"tax_id"_s;

/// The country a kind of tax id is of: "de_stn" → DE; a European VAT number begins with its own.
QString countryOf(const QString &kind, const QString &value)
{
    if (kind == u"eu_vat")
        return value.left(2).toUpper();
    return kind == u"eu_oss_vat" ? u"EU"_s : kind.section(u'_', 0, 0).toUpper();
}

Answer<> checkedValue(const QString &kind, const QString &value, const QString &prefix)
{
    static const QRegularExpression european(u"^[A-Z]{2}[0-9A-Z]{2,12}$"_s);
    if (kind != u"eu_vat" || european.match(value).hasMatch())
        return {};
    return invalidParameter(named(prefix, u"value"), u"tax_id_invalid"_s, u"Invalid value for eu_vat."_s);
}

QJsonObject newTaxId(const Context &context, const QJsonObject &parameters)
{
    const auto kind = parameters[u"type"].toString();
    auto taxId = context.blank(type, QLatin1String("txi_1"), 23, context.now());
    taxId.insert(u"type"_s, kind);
    taxId.insert(u"value"_s, parameters[u"value"]);
    taxId.insert(u"country"_s, countryOf(kind, parameters[u"value"].toString()));
    return taxId;
}

/// Stripe asks the authorities of Europe, Britain and Australia; nobody can ask about others.
QJsonObject verificationOf(const QString &kind)
{
    const bool isChecked = kind == u"eu_vat" || kind == u"gb_vat" || kind == u"au_abn";
    return {{u"status"_s, isChecked ? u"pending"_s : u"unavailable"_s}, {u"verified_address"_s, {}}, {u"verified_name"_s, {}}};
}

Answer<QJsonObject> createOfCustomer(Context &context, const QJsonObject &parameters)
{
    const auto customer = context.atPath(u"customer"_s);
    if (!customer)
        return customer;
    return makeTaxId(context, customer->value(u"id").toString(), parameters, {});
}

Answer<QJsonObject> ofCustomerAtPath(const Context &context)
{
    const auto customer = context.path[u"customerId"_s];
    if (!context.find(u"customer"_s, customer))
        return noSuchInPath(u"customer"_s, customer);
    const auto taxId = context.atPath(type);
    if (taxId && taxId->value(u"customer").toString() != customer)
        return noSuchInPath(type, context.path[u"id"_s]);
    return taxId;
}

QJsonObject removed(Context &context, const QJsonObject &taxId)
{
    context.engine.store.remove(context.space(), type, taxId[u"id"].toString());
    if (!taxId[u"customer"].isNull())
        record(context, context.space(), {.type = u"customer.tax_id.deleted"_s, .object = taxId});
    return {{u"id"_s, taxId[u"id"]}, {u"object"_s, type}, {u"deleted"_s, true}};
}

Answer<QJsonObject> listOfCustomer(Context &context, const QJsonObject &parameters)
{
    const auto customer = context.atPath(u"customer"_s);
    if (!customer)
        return customer;
    return listPage(context, type, parameters,
                    [&](const QJsonObject &taxId) { return taxId[u"customer"] == customer->value(u"id"); });
}

/// The tax id of a customer, or of the account itself.
Answer<QJsonObject> createTaxId(Context &context, const QJsonObject &parameters)
{
    const auto owner = parameters[u"owner"].toObject();
    const auto kind = owner[u"type"].toString(u"self"_s);
    if (kind == u"customer") {
        const auto id = owner[u"customer"].toString();
        if (const auto customer = customerNamed(context, id, u"owner[customer]"_s); !customer)
            return customer;
        return makeTaxId(context, id, parameters, {});
    }
    if (const auto ok = checkedValue(parameters[u"type"].toString(), parameters[u"value"].toString(), {}); !ok)
        return refused(ok.error());
    auto taxId = newTaxId(context, parameters);
    QJsonObject holder{{u"type"_s, kind}, {u"customer_account"_s, {}}};
    assign(holder, owner, {u"account"});
    taxId.insert(u"owner"_s, holder);
    context.engine.store.put(context.space(), type, taxId);
    return taxId;
}

Answer<QJsonObject> listTaxIds(Context &context, const QJsonObject &parameters)
{
    const auto owner = parameters[u"owner"].toObject();
    const auto kind = owner[u"type"].toString(u"self"_s);
    return listPage(context, type, parameters, [&](const QJsonObject &taxId) {
        return taxId[u"owner"][u"type"] == kind && (!owner.contains(u"customer") || taxId[u"customer"] == owner[u"customer"]);
    });
}

Answer<QJsonObject> retrieveTaxId(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> deleteTaxId(Context &context, const QJsonObject &)
{
    return context.atPath(type).map([&](const QJsonObject &taxId) { return removed(context, taxId); });
}

} // namespace

Answer<QJsonObject> makeTaxId(Context &context, const QString &customer, const QJsonObject &parameters, const QString &prefix)
{
    const auto kind = parameters[u"type"].toString();
    if (const auto ok = checkedValue(kind, parameters[u"value"].toString(), prefix); !ok)
        return refused(ok.error());
    auto taxId = newTaxId(context, parameters);
    taxId.insert(u"created"_s, context.nowFor(customer));
    taxId.insert(u"customer"_s, customer);
    taxId.insert(u"owner"_s, QJsonObject{{u"customer"_s, customer}, {u"customer_account"_s, {}}, {u"type"_s, u"customer"_s}});
    taxId.insert(u"verification"_s, verificationOf(kind));
    context.store(type, taxId, u"customer.tax_id.created"_s);
    return taxId;
}

void addTaxIdHandlers(Handlers &handlers)
{
    handlers.insert(u"customers.createTaxId"_s, createOfCustomer);
    handlers.insert(u"customers.retrieveTaxId"_s,
                    [](Context &context, const QJsonObject &) { return ofCustomerAtPath(context); });
    handlers.insert(u"customers.listTaxIds"_s, listOfCustomer);
    handlers.insert(u"customers.deleteTaxId"_s, [](Context &context, const QJsonObject &) {
        return ofCustomerAtPath(context).map([&](const QJsonObject &taxId) { return removed(context, taxId); });
    });
    handlers.insert(u"taxIds.create"_s, createTaxId);
    handlers.insert(u"taxIds.retrieve"_s, retrieveTaxId);
    handlers.insert(u"taxIds.list"_s, listTaxIds);
    handlers.insert(u"taxIds.del"_s, deleteTaxId);
}

} // namespace plandeck::sandbox
