// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/catalogue.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr qsizetype mostImages = 8;
constexpr qsizetype mostFeatures = 15;
constexpr qsizetype longestDescriptor = 22;
constexpr qsizetype longestUnitLabel = 12;

Answer<> checkedDescriptor(const QString &text, const QString &param)
{
    if (text.size() > longestDescriptor)
        return invalidParameter(param, u"The statement descriptor must be at most %1 characters."_s.arg(longestDescriptor));
    if (std::ranges::any_of(text, [](QChar c) { return QStringView(u"<>\\\"'*").contains(c); }))
        return invalidParameter(param, u"Invalid statement descriptor: it may not contain <, >, \\, \", ' or *."_s);
    if (std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }))
        return invalidParameter(param, u"The statement descriptor must contain at least one alphabetic character."_s);
    return {};
}

/// What holds for products however they are made or changed. Empty strings unset and are nothing to check.
Answer<> checkedProduct(const QJsonObject &parameters, const QString &prefix)
{
    const auto text = [&](QStringView name) { return parameters[name].toString(); };
    const auto images = parameters[u"images"].toArray();
    if (images.size() > mostImages)
        return invalidParameter(u"images"_s, u"You may only specify up to %1 images."_s.arg(mostImages));
    for (qsizetype i = 0; i < images.size(); ++i)
        if (const auto ok = checkedUrl(images.at(i).toString(), u"images[%1]"_s.arg(i)); !ok)
            return ok;
    if (parameters[u"marketing_features"].toArray().size() > mostFeatures)
        return invalidParameter(u"marketing_features"_s,
                                u"You may only specify up to %1 marketing features."_s.arg(mostFeatures));
    if (text(u"unit_label").size() > longestUnitLabel)
        return invalidParameter(
            named(prefix, u"unit_label"),
            u"Invalid string: %1; must be at most %2 characters"_s.arg(text(u"unit_label")).arg(longestUnitLabel));
    if (const auto url = text(u"url"); !url.isEmpty())
        if (const auto ok = checkedUrl(url, u"url"_s); !ok)
            return ok;
    if (const auto descriptor = text(u"statement_descriptor"); !descriptor.isEmpty())
        return checkedDescriptor(descriptor, named(prefix, u"statement_descriptor"));
    return {};
}

Answer<> fill(QJsonObject &product, const QJsonObject &parameters)
{
    assign(product, parameters,
           {u"name", u"active", u"description", u"package_dimensions", u"shippable", u"statement_descriptor", u"tax_code",
            u"unit_label", u"url"});
    for (const auto &name : {u"images"_s, u"marketing_features"_s}) // "" empties these
        if (parameters.contains(name))
            product.insert(name, parameters[name].toArray());
    if (const auto details = parameters[u"tax_details"]; details.isObject()) {
        auto merged = product[u"tax_details"].toObject();
        if (merged.isEmpty())
            merged = {{u"performance_location"_s, {}}, {u"tax_code"_s, {}}};
        assign(merged, details.toObject(), {u"performance_location", u"tax_code"});
        product.insert(u"tax_details"_s, merged);
    } else if (details.isString()) {
        product.insert(u"tax_details"_s, QJsonValue::Null);
    }
    return mergeMetadata(product, parameters);
}

QJsonObject emptyProduct(const Context &context, const QString &id)
{
    return {{u"id"_s, id},
            {u"object"_s, u"product"_s},
            {u"active"_s, true},
            {u"created"_s, context.now()},
            {u"default_price"_s, {}},
            {u"description"_s, {}},
            {u"images"_s, QJsonArray()},
            {u"livemode"_s, context.principal.isLive},
            {u"marketing_features"_s, QJsonArray()},
            {u"metadata"_s, QJsonObject()},
            {u"name"_s, {}},
            {u"package_dimensions"_s, {}},
            {u"shippable"_s, {}},
            {u"statement_descriptor"_s, {}},
            {u"tax_code"_s, {}},
            {u"tax_details"_s, {}},
            {u"type"_s, u"service"_s},
            {u"unit_label"_s, {}},
            {u"updated"_s, context.now()},
            {u"url"_s, {}}};
}

Answer<QJsonObject> createProduct(Context &context, const QJsonObject &parameters)
{
    auto product = makeProduct(context, parameters, {});
    if (!product || !parameters.contains(u"default_price_data"))
        return product;

    const auto price = newPrice(context, parameters[u"default_price_data"].toObject(), product->value(u"id").toString(),
                                u"default_price_data"_s);
    if (!price)
        return price;
    context.create(u"price"_s, *price);
    const auto before = *product;
    product->insert(u"default_price"_s, price->value(u"id"));
    context.update(u"product"_s, before, *product);
    return product;
}

Answer<QJsonObject> retrieveProduct(Context &context, const QJsonObject &)
{
    return context.atPath(u"product"_s);
}

/// A default price is one of the product's own, and in use.
Answer<> checkedDefaultPrice(const Context &context, const QString &product, const QString &id)
{
    const auto price = context.referenced(u"price"_s, id, u"default_price"_s);
    if (!price)
        return refused(price.error());
    if (price->value(u"product").toString() != product)
        return invalidParameter(u"default_price"_s, u"The price specified is for another product (%1): '%2'"_s.arg(
                                                        price->value(u"product").toString(), id));
    if (!price->value(u"active").toBool())
        return invalidParameter(u"default_price"_s,
                                u"The price specified is inactive: '%1'. The default price must be active."_s.arg(id));
    return {};
}

Answer<QJsonObject> updateProduct(Context &context, const QJsonObject &parameters)
{
    const auto before = context.atPath(u"product"_s);
    if (!before)
        return before;
    if (const auto ok = checkedProduct(parameters, {}); !ok)
        return refused(ok.error());
    auto product = *before;
    if (const auto ok = fill(product, parameters); !ok)
        return refused(ok.error());
    if (const auto price = parameters[u"default_price"].toString(); !price.isEmpty()) {
        if (const auto ok = checkedDefaultPrice(context, product[u"id"].toString(), price); !ok)
            return refused(ok.error());
        product.insert(u"default_price"_s, price);
    }
    if (product != *before)
        product.insert(u"updated"_s, context.now());
    context.update(u"product"_s, *before, product);
    return product;
}

Answer<QJsonObject> listProducts(Context &context, const QJsonObject &parameters)
{
    const auto ids = parameters[u"ids"].toArray();
    if (!ids.isEmpty() && (parameters.contains(u"starting_after") || parameters.contains(u"ending_before")))
        return invalidParameter(u"ids"_s, u"parameters_exclusive"_s,
                                u"You cannot use ids with starting_after or ending_before."_s);
    return listPage(context, u"product"_s, parameters, [&](const QJsonObject &product) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == product[name]; };
        const bool isShippable = product[u"shippable"].toBool();
        return agrees(u"active") && agrees(u"type") && agrees(u"url") && (ids.isEmpty() || ids.contains(product[u"id"]))
               && (!parameters.contains(u"shippable") || parameters[u"shippable"].toBool() == isShippable);
    });
}

Answer<QJsonObject> deleteProduct(Context &context, const QJsonObject &)
{
    const auto product = context.atPath(u"product"_s);
    if (!product)
        return product;
    const auto prices = context.engine.store.newestFirst(context.space(), u"price"_s);
    if (std::ranges::any_of(prices, [&](const QJsonObject &price) { return price[u"product"] == product->value(u"id"); }))
        return refused({.message = u"This product cannot be deleted because it has one or more user-created prices."_s});
    return context.erase(u"product"_s, *product);
}

} // namespace

QString named(const QString &prefix, QStringView name)
{
    return prefix.isEmpty() ? name.toString() : u"%1[%2]"_s.arg(prefix, name);
}

Answer<QJsonObject> makeProduct(Context &context, const QJsonObject &parameters, const QString &prefix)
{
    if (const auto ok = checkedProduct(parameters, prefix); !ok)
        return refused(ok.error());
    const auto id = parameters[u"id"].toString(context.engine.newId(QLatin1String("prod_"), 14));
    if (id.contains(u'/') || id.contains(u'?'))
        return invalidParameter(named(prefix, u"id"), u"Invalid id: it may not contain / or ?."_s);
    if (context.find(u"product"_s, id))
        return invalidParameter(named(prefix, u"id"), u"resource_already_exists"_s, u"Product already exists."_s);
    auto product = emptyProduct(context, id);
    assign(product, parameters, {u"type"});
    if (const auto ok = fill(product, parameters); !ok)
        return refused(ok.error());
    context.create(u"product"_s, product);
    return product;
}

void addProductHandlers(Handlers &handlers)
{
    handlers.insert(u"products.create"_s, createProduct);
    handlers.insert(u"products.retrieve"_s, retrieveProduct);
    handlers.insert(u"products.update"_s, updateProduct);
    handlers.insert(u"products.list"_s, listProducts);
    handlers.insert(u"products.del"_s, deleteProduct);
}

} // namespace plandeck::sandbox
