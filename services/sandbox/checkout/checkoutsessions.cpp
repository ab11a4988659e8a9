// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/checkout/checkoutlines.h"
#include "services/sandbox/checkout/checkoutpayment.h"
#include "services/sandbox/customers.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"checkout.session"_s;
constexpr qint64 longestLife = 24 * 3600; // seconds
constexpr qint64 shortestLife = 30 * 60;

/// An open session whose time is over has expired.
QJsonObject asOf(QJsonObject session, qint64 now)
{
    if (session[u"status"] == u"open"_s && session[u"expires_at"].toInteger() <= now) {
        session.insert(u"status"_s, u"expired"_s);
        session.insert(u"url"_s, QJsonValue::Null);
    }
    return session;
}

Answer<> checkedCreation(const Context &context, const QJsonObject &parameters)
{
    const auto mode = parameters[u"mode"].toString();
    if (mode.isEmpty())
        return missingParameter(u"mode"_s);
    const bool isHosted = parameters[u"ui_mode"].toString(u"hosted_page"_s) == u"hosted_page";
    if (isHosted && !parameters.contains(u"success_url"))
        return missingParameter(u"success_url"_s);
    if (!isHosted && parameters.contains(u"success_url"))
        return invalidParameter(u"success_url"_s, u"You may only specify success_url with ui_mode=hosted_page."_s);
    if (mode == u"setup" && parameters.contains(u"line_items"))
        return invalidParameter(u"line_items"_s, u"You can not pass `line_items` in `setup` mode."_s);
    if (mode != u"subscription" && parameters.contains(u"subscription_data"))
        return invalidParameter(u"subscription_data"_s, u"You can not pass `subscription_data` in `%1` mode."_s.arg(mode));
    if (mode != u"payment" && parameters.contains(u"payment_intent_data"))
        return invalidParameter(u"payment_intent_data"_s, u"You can not pass `payment_intent_data` in `%1` mode."_s.arg(mode));
    if (parameters.contains(u"customer") && parameters.contains(u"customer_email"))
        return invalidParameter(u"customer_email"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: customer, customer_email."_s);
    if (parameters.contains(u"discounts") && parameters.contains(u"allow_promotion_codes"))
        return invalidParameter(u"allow_promotion_codes"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: allow_promotion_codes, discounts."_s);
    const auto life = parameters[u"expires_at"].toInteger(context.now() + longestLife) - context.now();
    if (life < shortestLife || life > longestLife)
        return invalidParameter(u"expires_at"_s,
                                u"The `expires_at` timestamp must be between 30 minutes and 24 hours from now."_s);
    return {};
}

QJsonObject emptySession(const Context &context, const QJsonObject &parameters)
{
    const auto prefix = context.principal.isLive ? QLatin1String("cs_live_a1") : QLatin1String("cs_test_a1");
    auto session = context.blank(type, prefix, 56, context.now());
    const auto id = session[u"id"].toString();
    const bool isHosted = parameters[u"ui_mode"].toString(u"hosted_page"_s) == u"hosted_page";
    const bool isSetup = parameters[u"mode"] == u"setup"_s;
    const QString mode = context.principal.isLive ? u"l"_s : u"t"_s;
    const QJsonObject members{
        {u"automatic_tax"_s, merged({{u"enabled"_s, false}, {u"liability"_s, {}}, {u"provider"_s, {}}, {u"status"_s, {}}},
                                    parameters[u"automatic_tax"].toObject())},
        {u"client_secret"_s, isHosted ? QJsonValue() : QString(id + u"_secret_"_s + context.engine.newId({}, 24))},
        {u"expires_at"_s, context.now() + longestLife},
        {u"payment_method_collection"_s, isSetup ? QJsonValue(u"always"_s) : QJsonValue(u"if_required"_s)},
        {u"payment_method_options"_s, QJsonObject()},
        {u"payment_method_types"_s, QJsonArray{u"card"_s}},
        {u"payment_status"_s, isSetup ? u"no_payment_required"_s : u"unpaid"_s},
        {u"status"_s, u"open"_s},
        {u"ui_mode"_s, u"hosted_page"_s},
        {u"url"_s, isHosted ? QJsonValue(QStringList{context.url, u"checkout"_s, mode, context.principal.account, id}.join(u'/'))
                            : QJsonValue()}};
    for (auto it = members.begin(); it != members.end(); ++it)
        session.insert(it.key(), it.value());
    assign(session, parameters,
           {u"allow_promotion_codes", u"billing_address_collection", u"cancel_url", u"client_reference_id", u"customer",
            u"customer_creation", u"customer_email", u"expires_at", u"locale", u"mode", u"origin_context",
            u"payment_method_collection", u"phone_number_collection", u"return_url", u"submit_type", u"success_url", u"ui_mode"});
    return session;
}

/// Its lines and what they come to.
Answer<> priced(Context &context, QJsonObject &session, const QJsonObject &parameters)
{
    const auto lines = checkoutLines(context, parameters);
    if (!lines)
        return refused(lines.error());
    session.insert(u"amount_subtotal"_s, sumOf(*lines, u"amount_subtotal"));
    session.insert(u"amount_total"_s, sumOf(*lines, u"amount_total"));
    session.insert(u"currency"_s, lines->first()[u"currency"]);
    session.insert(u"discounts"_s, discountsShown(parameters));
    session.insert(u"line_items"_s,
                   QJsonObject{{u"object"_s, u"list"_s},
                               {u"data"_s, *lines},
                               {u"has_more"_s, false},
                               {u"url"_s, u"/v1/checkout/sessions/%1/line_items"_s.arg(session[u"id"].toString())}});
    session.insert(
        u"total_details"_s,
        QJsonObject{{u"amount_discount"_s, sumOf(*lines, u"amount_discount")}, {u"amount_shipping"_s, 0}, {u"amount_tax"_s, 0}});
    return {};
}

Answer<QJsonObject> createSession(Context &context, const QJsonObject &parameters)
{
    if (const auto ok = checkedCreation(context, parameters); !ok)
        return refused(ok.error());
    if (const auto id = parameters[u"customer"].toString(); !id.isEmpty())
        if (const auto customer = customerNamed(context, id); !customer)
            return customer;
    auto session = emptySession(context, parameters);
    if (parameters[u"mode"] != u"setup"_s)
        if (const auto ok = priced(context, session, parameters); !ok)
            return refused(ok.error());
    if (const auto ok = mergeMetadata(session, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), type, session);
    rememberWishes(context, session, parameters);
    return session;
}

Answer<QJsonObject> sessionAtPath(const Context &context)
{
    return context.atPath(type).map([&](const QJsonObject &session) { return asOf(session, context.now()); });
}

Answer<QJsonObject> retrieveSession(Context &context, const QJsonObject &)
{
    return sessionAtPath(context);
}

Answer<QJsonObject> updateSession(Context &context, const QJsonObject &parameters)
{
    auto session = context.atPath(type);
    if (!session)
        return session;
    if (const auto ok = mergeMetadata(*session, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), type, *session);
    return asOf(*session, context.now());
}

Answer<QJsonObject> expireSession(Context &context, const QJsonObject &)
{
    auto session = sessionAtPath(context);
    if (!session)
        return session;
    if (session->value(u"status") != u"open"_s)
        return refused(
            {.message = u"Only Checkout Sessions with a status in [\"open\"] can be expired. This Checkout Session has a "
                        "status of %1."_s.arg(session->value(u"status").toString())});
    session->insert(u"status"_s, u"expired"_s);
    session->insert(u"url"_s, QJsonValue::Null);
    context.store(type, *session, u"checkout.session.expired"_s);
    return session;
}

Answer<QJsonObject> listSessions(Context &context, const QJsonObject &parameters)
{
    auto sessions = context.engine.store.newestFirst(context.space(), type);
    for (auto &session : sessions)
        session = asOf(session, context.now());
    return pageOf(sessions, type, context.route, parameters, [&](const QJsonObject &session) {
        const auto agrees = [&](QStringView name) { return !parameters.contains(name) || parameters[name] == session[name]; };
        const auto email = parameters[u"customer_details"][u"email"];
        return agrees(u"customer") && agrees(u"payment_intent") && agrees(u"status") && agrees(u"subscription")
               && (email.isUndefined() || email == session[u"customer_details"][u"email"]);
    });
}

Answer<QJsonObject> listLines(Context &context, const QJsonObject &parameters)
{
    const auto session = sessionAtPath(context);
    if (!session)
        return session;
    QList<QJsonObject> lines;
    for (const auto &line : session->value(u"line_items")[u"data"].toArray())
        lines.append(line.toObject());
    return pageOf(lines, u"line_item"_s, context.route, parameters, [](const QJsonObject &) { return true; });
}

} // namespace

void addCheckoutHandlers(Handlers &handlers)
{
    handlers.insert(u"checkout.sessions.create"_s, createSession);
    handlers.insert(u"checkout.sessions.retrieve"_s, retrieveSession);
    handlers.insert(u"checkout.sessions.update"_s, updateSession);
    handlers.insert(u"checkout.sessions.expire"_s, expireSession);
    handlers.insert(u"checkout.sessions.list"_s, listSessions);
    handlers.insert(u"checkout.sessions.listLineItems"_s, listLines);
}

} // namespace plandeck::sandbox
