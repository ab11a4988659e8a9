// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/customers.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"customer_balance_transaction"_s;

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

Answer<QJsonObject> ownerAtPath(const Context &context)
{
    const auto id = context.path.value(context.path.contains(u"customerId"_s) ? u"customerId"_s : u"id"_s);
    if (const auto customer = context.find(u"customer"_s, id))
        return *customer;
    return noSuchInPath(u"customer"_s, id);
}

Answer<QJsonObject> transactionAtPath(const Context &context)
{
    const auto customer = ownerAtPath(context);
    if (!customer)
        return customer;
    const auto transaction = context.atPath(type);
    if (transaction && transaction->value(u"customer") != customer->value(u"id"))
        return noSuchInPath(type, context.path[u"id"_s]);
    return transaction;
}

Answer<QJsonObject> createTransaction(Context &context, const QJsonObject &parameters)
{
    const auto customer = ownerAtPath(context);
    if (!customer)
        return customer;
    const auto currency = currencyOf(parameters[u"currency"].toString(), u"currency"_s);
    if (!currency)
        return refused(currency.error());
    const auto code = parameters[u"currency"].toString().toLower();
    const auto own = customer->value(u"currency").toString();
    if (!own.isEmpty() && own != code)
        return invalidParameter(u"currency"_s, u"The customer's currency is %1; its balance cannot hold %2."_s.arg(own, code));
    QJsonObject holder;
    if (const auto ok = mergeMetadata(holder, parameters); !ok)
        return refused(ok.error());
    return changeBalance(context, customer->value(u"id").toString(),
                         {.amount = parameters[u"amount"].toInteger(),
                          .currency = code,
                          .description = parameters[u"description"].toString(),
                          .metadata = holder[u"metadata"].toObject()});
}

Answer<QJsonObject> retrieveTransaction(Context &context, const QJsonObject &)
{
    return transactionAtPath(context);
}

Answer<QJsonObject> updateTransaction(Context &context, const QJsonObject &parameters)
{
    auto transaction = transactionAtPath(context);
    if (!transaction)
        return transaction;
    assign(*transaction, parameters, {u"description"});
    if (const auto ok = mergeMetadata(*transaction, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), type, *transaction);
    return transaction;
}

Answer<QJsonObject> listTransactions(Context &context, const QJsonObject &parameters)
{
    const auto customer = ownerAtPath(context);
    if (!customer)
        return customer;
    return listPage(context, type, parameters, [&](const QJsonObject &transaction) {
        return transaction[u"customer"] == customer->value(u"id")
               && (!parameters.contains(u"invoice") || parameters[u"invoice"] == transaction[u"invoice"]);
    });
}

} // namespace

QJsonObject changeBalance(Context &context, const QString &customer, const BalanceChange &change)
{
    const auto before = *context.find(u"customer"_s, customer);
    const auto balance = before[u"balance"].toInteger() + change.amount;
    const auto currency = !change.currency.isEmpty() ? change.currency : before[u"currency"].toString(u"usd"_s);

    auto transaction = context.blank(type, QLatin1String("cbtxn_1"), 23, context.nowFor(customer));
    const QJsonObject members{{u"amount"_s, change.amount},
                              {u"credit_note"_s, textOrNull(change.creditNote)},
                              {u"currency"_s, currency},
                              {u"customer"_s, customer},
                              {u"description"_s, textOrNull(change.description)},
                              {u"ending_balance"_s, balance},
                              {u"invoice"_s, textOrNull(change.invoice)},
                              {u"metadata"_s, change.metadata},
                              {u"type"_s, change.type}};
    for (auto it = members.begin(); it != members.end(); ++it)
        transaction.insert(it.key(), it.value());
    context.engine.store.put(context.space(), type, transaction); // Stripe has no event for these

    auto after = before;
    after.insert(u"balance"_s, balance);
    after.insert(u"currency"_s, currency);
    context.update(u"customer"_s, before, after);
    return transaction;
}

void addCustomerBalanceHandlers(Handlers &handlers)
{
    handlers.insert(u"customers.createBalanceTransaction"_s, createTransaction);
    handlers.insert(u"customers.retrieveBalanceTransaction"_s, retrieveTransaction);
    handlers.insert(u"customers.updateBalanceTransaction"_s, updateTransaction);
    handlers.insert(u"customers.listBalanceTransactions"_s, listTransactions);
}

} // namespace plandeck::sandbox
