// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/searchquery.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

/// A resource that can be searched. Source of the fields: Stripe's documentation, "Search".
struct Searchable
{
    QString type; // "customer"
    QString name; // "customers"
    SearchFields fields;
};

const SearchField token{SearchKind::Token};
const SearchField string{SearchKind::String};
const SearchField number{SearchKind::Number};

QList<Searchable> searchables()
{
    const QString card = u"payment_method_details.card."_s;
    return {
        {u"charge"_s,
         u"charges"_s,
         {{u"amount"_s, number},
          {u"billing_details.address.postal_code"_s, token},
          {u"created"_s, number},
          {u"currency"_s, token},
          {u"customer"_s, token},
          {u"disputed"_s, token},
          {QString(card + u"brand"_s), token},
          {QString(card + u"exp_month"_s), token},
          {QString(card + u"exp_year"_s), token},
          {QString(card + u"fingerprint"_s), token},
          {QString(card + u"last4"_s), token},
          {u"refunded"_s, token},
          {u"status"_s, token}}},
        {u"customer"_s,
         u"customers"_s,
         {{u"created"_s, number}, {u"email"_s, string}, {u"name"_s, string}, {u"phone"_s, string}}},
        {u"invoice"_s,
         u"invoices"_s,
         {{u"created"_s, number},
          {u"currency"_s, token},
          {u"customer"_s, token},
          {u"last_finalization_error_code"_s, {SearchKind::Token, u"last_finalization_error.code"_s}},
          {u"last_finalization_error_type"_s, {SearchKind::Token, u"last_finalization_error.type"_s}},
          {u"number"_s, string},
          {u"receipt_number"_s, string},
          {u"status"_s, string},
          {u"subscription"_s, {SearchKind::String, u"parent.subscription_details.subscription"_s}},
          {u"total"_s, number}}},
        {u"payment_intent"_s,
         u"payment_intents"_s,
         {{u"amount"_s, number}, {u"created"_s, number}, {u"currency"_s, token}, {u"customer"_s, token}, {u"status"_s, token}}},
        {u"price"_s,
         u"prices"_s,
         {{u"active"_s, token}, {u"currency"_s, token}, {u"lookup_key"_s, string}, {u"product"_s, string}, {u"type"_s, token}}},
        {u"product"_s,
         u"products"_s,
         {{u"active"_s, token}, {u"description"_s, string}, {u"name"_s, string}, {u"shippable"_s, token}, {u"url"_s, string}}},
        {u"subscription"_s, u"subscriptions"_s, {{u"created"_s, number}, {u"status"_s, token}}}};
}

/// The next page begins after this object.
QString pageAfter(const QJsonObject &object)
{
    return QString::fromLatin1(
        object[u"id"].toString().toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

/// Where a page begins in the results.
Answer<qsizetype> startOf(const QList<QJsonObject> &found, const QJsonValue &page)
{
    if (!page.isString())
        return 0;
    for (qsizetype i = 0; i < found.size(); ++i)
        if (pageAfter(found.at(i)) == page.toString())
            return i + 1;
    return invalidParameter(u"page"_s, u"Invalid page: use the next_page of an earlier answer to the same query."_s);
}

Answer<QJsonObject> found(const Context &context, const Searchable &searchable, const QJsonObject &parameters)
{
    const auto query = SearchQuery::parsed(parameters[u"query"].toString(), searchable.fields, searchable.name);
    if (!query)
        return refused(query.error());
    const auto limit = limitOf(parameters);
    if (!limit)
        return refused(limit.error());
    QList<QJsonObject> results;
    for (const auto &object : context.engine.store.newestFirst(context.space(), searchable.type))
        if (query->matches(object))
            results.append(object);
    const auto start = startOf(results, parameters[u"page"]);
    if (!start)
        return refused(start.error());
    const auto page = results.sliced(*start, std::min<qsizetype>(*limit, results.size() - *start));
    const bool hasMore = *start + page.size() < results.size();
    QJsonArray data;
    for (const auto &object : page)
        data.append(object);
    QJsonObject answer{{u"object"_s, u"search_result"_s},
                       {u"url"_s, context.route},
                       {u"has_more"_s, hasMore},
                       {u"next_page"_s, hasMore ? QJsonValue(pageAfter(page.last())) : QJsonValue()},
                       {u"data"_s, data}};
    if (parameters[u"expand"].toArray().contains(u"total_count"_s))
        answer.insert(u"total_count"_s, results.size());
    return answer;
}

Handler searchOf(const QString &name)
{
    const auto all = searchables();
    const auto searchable = *std::ranges::find(all, name, &Searchable::name);
    return [searchable](Context &context, const QJsonObject &parameters) { return found(context, searchable, parameters); };
}

} // namespace

void addSearchHandlers(Handlers &handlers)
{
    handlers.insert(u"charges.search"_s, searchOf(u"charges"_s));
    handlers.insert(u"customers.search"_s, searchOf(u"customers"_s));
    handlers.insert(u"invoices.search"_s, searchOf(u"invoices"_s));
    handlers.insert(u"paymentIntents.search"_s, searchOf(u"payment_intents"_s));
    handlers.insert(u"prices.search"_s, searchOf(u"prices"_s));
    handlers.insert(u"products.search"_s, searchOf(u"products"_s));
    handlers.insert(u"subscriptions.search"_s, searchOf(u"subscriptions"_s));
}

} // namespace plandeck::sandbox
