// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/balances.h"

#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"balance_transaction"_s;
constexpr qint64 settlesAfter = 2 * 24 * 3600; // seconds until a charge can be paid out

qint64 feeOf(const Movement &movement)
{
    constexpr qint64 perThousand = 29;
    constexpr qint64 fixed = 30; // minor units
    return movement.type == u"charge" ? (movement.amount * perThousand + 500) / 1000 + fixed : 0;
}

QJsonArray feesOf(const Movement &movement, qint64 fee)
{
    if (fee == 0)
        return {};
    return {QJsonObject{{u"amount"_s, fee},
                        {u"application"_s, {}},
                        {u"currency"_s, movement.currency},
                        {u"description"_s, u"Stripe processing fees"_s},
                        {u"type"_s, u"stripe_fee"_s}}};
}

/// pending turns available when its time has come.
QJsonObject asOf(QJsonObject transaction, qint64 now)
{
    const bool isAvailable = transaction[u"available_on"].toInteger() <= now;
    transaction.insert(u"status"_s, isAvailable ? u"available"_s : u"pending"_s);
    return transaction;
}

Answer<QJsonObject> retrieveTransaction(Context &context, const QJsonObject &)
{
    return context.atPath(type).map([&](const QJsonObject &found) { return asOf(found, context.now()); });
}

Answer<QJsonObject> listTransactions(Context &context, const QJsonObject &parameters)
{
    auto transactions = context.engine.store.newestFirst(context.space(), type);
    for (auto &transaction : transactions)
        transaction = asOf(transaction, context.now());
    return pageOf(transactions, type, context.route, parameters, [&](const QJsonObject &transaction) {
        return std::ranges::all_of(
            std::initializer_list<QStringView>{u"currency", u"source", u"type", u"payout"},
            [&](QStringView name) { return !parameters.contains(name) || parameters[name] == transaction[name]; });
    });
}

QJsonArray moneyOf(const QMap<QString, qint64> &amounts)
{
    QJsonArray list;
    for (auto it = amounts.begin(); it != amounts.end(); ++it)
        list.append(QJsonObject{
            {u"amount"_s, it.value()}, {u"currency"_s, it.key()}, {u"source_types"_s, QJsonObject{{u"card"_s, it.value()}}}});
    if (list.isEmpty())
        list.append(QJsonObject{{u"amount"_s, 0}, {u"currency"_s, u"usd"_s}, {u"source_types"_s, QJsonObject{{u"card"_s, 0}}}});
    return list;
}

Answer<QJsonObject> retrieveBalance(Context &context, const QJsonObject &)
{
    QMap<QString, qint64> available;
    QMap<QString, qint64> pending;
    for (const auto &stored : context.engine.store.newestFirst(context.space(), type)) {
        const auto transaction = asOf(stored, context.now());
        auto &side = transaction[u"status"] == u"available"_s ? available : pending;
        const auto currency = transaction[u"currency"].toString();
        side[currency] += transaction[u"net"].toInteger();
        available[currency] += 0; // both sides know each currency
        pending[currency] += 0;
    }
    auto balance = context.engine.operations.blank(u"balance"_s);
    balance.insert(u"livemode"_s, context.principal.isLive);
    balance.insert(u"available"_s, moneyOf(available));
    balance.insert(u"pending"_s, moneyOf(pending));
    return balance;
}

} // namespace

QString book(Context &context, const Movement &movement)
{
    const auto fee = feeOf(movement);
    auto transaction = context.blank(type, QLatin1String("txn_3"), 23, movement.created);
    const QJsonObject members{{u"amount"_s, movement.amount},
                              {u"available_on"_s, movement.created + settlesAfter},
                              {u"balance_type"_s, u"payments"_s},
                              {u"currency"_s, movement.currency},
                              {u"description"_s, movement.description.isEmpty() ? QJsonValue() : movement.description},
                              {u"fee"_s, fee},
                              {u"fee_details"_s, feesOf(movement, fee)},
                              {u"net"_s, movement.amount - fee},
                              {u"reporting_category"_s, movement.type},
                              {u"source"_s, movement.source},
                              {u"status"_s, u"pending"_s},
                              {u"type"_s, movement.type}};
    for (auto it = members.begin(); it != members.end(); ++it)
        transaction.insert(it.key(), it.value());
    context.engine.store.put(context.space(), type, transaction);
    return transaction[u"id"].toString();
}

void addBalanceHandlers(Handlers &handlers)
{
    handlers.insert(u"balance.retrieve"_s, retrieveBalance);
    handlers.insert(u"balanceTransactions.retrieve"_s, retrieveTransaction);
    handlers.insert(u"balanceTransactions.list"_s, listTransactions);
}

} // namespace plandeck::sandbox
