// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/connectedaccounts.h"

#include "services/sandbox/events.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

struct Country
{
    QLatin1String code;
    QLatin1String currency;
};

constexpr Country countries[]{{QLatin1String("AE"), QLatin1String("aed")}, {QLatin1String("AT"), QLatin1String("eur")},
                              {QLatin1String("AU"), QLatin1String("aud")}, {QLatin1String("BE"), QLatin1String("eur")},
                              {QLatin1String("BG"), QLatin1String("bgn")}, {QLatin1String("BR"), QLatin1String("brl")},
                              {QLatin1String("CA"), QLatin1String("cad")}, {QLatin1String("CH"), QLatin1String("chf")},
                              {QLatin1String("CY"), QLatin1String("eur")}, {QLatin1String("CZ"), QLatin1String("czk")},
                              {QLatin1String("DE"), QLatin1String("eur")}, {QLatin1String("DK"), QLatin1String("dkk")},
                              {QLatin1String("EE"), QLatin1String("eur")}, {QLatin1String("ES"), QLatin1String("eur")},
                              {QLatin1String("FI"), QLatin1String("eur")}, {QLatin1String("FR"), QLatin1String("eur")},
                              {QLatin1String("GB"), QLatin1String("gbp")}, {QLatin1String("GI"), QLatin1String("gip")},
                              {QLatin1String("GR"), QLatin1String("eur")}, {QLatin1String("HK"), QLatin1String("hkd")},
                              {QLatin1String("HR"), QLatin1String("eur")}, {QLatin1String("HU"), QLatin1String("huf")},
                              {QLatin1String("IE"), QLatin1String("eur")}, {QLatin1String("IN"), QLatin1String("inr")},
                              {QLatin1String("IT"), QLatin1String("eur")}, {QLatin1String("JP"), QLatin1String("jpy")},
                              {QLatin1String("LI"), QLatin1String("chf")}, {QLatin1String("LT"), QLatin1String("eur")},
                              {QLatin1String("LU"), QLatin1String("eur")}, {QLatin1String("LV"), QLatin1String("eur")},
                              {QLatin1String("MT"), QLatin1String("eur")}, {QLatin1String("MX"), QLatin1String("mxn")},
                              {QLatin1String("MY"), QLatin1String("myr")}, {QLatin1String("NL"), QLatin1String("eur")},
                              {QLatin1String("NO"), QLatin1String("nok")}, {QLatin1String("NZ"), QLatin1String("nzd")},
                              {QLatin1String("PL"), QLatin1String("pln")}, {QLatin1String("PT"), QLatin1String("eur")},
                              {QLatin1String("RO"), QLatin1String("ron")}, {QLatin1String("SE"), QLatin1String("sek")},
                              {QLatin1String("SG"), QLatin1String("sgd")}, {QLatin1String("SI"), QLatin1String("eur")},
                              {QLatin1String("SK"), QLatin1String("eur")}, {QLatin1String("TH"), QLatin1String("thb")},
                              {QLatin1String("US"), QLatin1String("usd")}};

QJsonObject nothingDue()
{
    return {{u"alternatives"_s, QJsonArray()},  {u"current_deadline"_s, {}},
            {u"currently_due"_s, QJsonArray()}, {u"disabled_reason"_s, {}},
            {u"errors"_s, QJsonArray()},        {u"eventually_due"_s, QJsonArray()},
            {u"past_due"_s, QJsonArray()},      {u"pending_verification"_s, QJsonArray()}};
}

QJsonObject capabilityOf(const QJsonObject &account, const QString &name, qint64 now)
{
    return {{u"id"_s, name},
            {u"object"_s, u"capability"_s},
            {u"account"_s, account[u"id"]},
            {u"future_requirements"_s, account[u"future_requirements"]},
            {u"requested"_s, true},
            {u"requested_at"_s, now},
            {u"requirements"_s, account[u"requirements"]},
            {u"status"_s, account[u"capabilities"][name]}};
}

QJsonObject controller(const QString &payer, const QString &losses, const QString &collection, const QString &dashboard)
{
    return {{u"type"_s, u"application"_s},
            {u"is_controller"_s, true},
            {u"fees"_s, QJsonObject{{u"payer"_s, payer}}},
            {u"losses"_s, QJsonObject{{u"payments"_s, losses}}},
            {u"requirement_collection"_s, collection},
            {u"stripe_dashboard"_s, QJsonObject{{u"type"_s, dashboard}}}};
}

} // namespace

QString currencyOfCountry(const QString &country)
{
    for (const auto &known : countries)
        if (known.code == country)
            return known.currency;
    return {};
}

QJsonObject controllerOf(const QString &type)
{
    if (type == u"express")
        return controller(u"application_express"_s, u"application"_s, u"stripe"_s, u"express"_s);
    if (type == u"custom")
        return controller(u"application_custom"_s, u"application"_s, u"application"_s, u"none"_s);
    return controller(u"account"_s, u"stripe"_s, u"stripe"_s, u"full"_s);
}

QJsonObject newAccount(Engine &engine, const AccountDraft &draft)
{
    static const QJsonObject shape = resourceFile(u"templates.json"_s)[u"account"].toObject();
    const auto id = engine.newId(QLatin1String("acct_1"), 15);
    auto account = shape;
    account.insert(u"id"_s, id);
    account.insert(u"created"_s, engine.clock.nowSecs());
    account.insert(u"type"_s, draft.type);
    account.insert(u"country"_s, draft.country);
    account.insert(u"default_currency"_s, currencyOfCountry(draft.country));
    account.insert(u"email"_s, draft.email.isEmpty() ? QJsonValue() : QJsonValue(draft.email));
    account.insert(u"controller"_s, draft.controller);
    account.insert(u"capabilities"_s, draft.capabilities);
    auto external = account[u"external_accounts"].toObject();
    external.insert(u"url"_s, u"/v1/accounts/%1/external_accounts"_s.arg(id));
    account.insert(u"external_accounts"_s, external);
    return account;
}

QJsonObject onboarded(QJsonObject account)
{
    auto capabilities = account[u"capabilities"].toObject();
    if (capabilities.isEmpty())
        capabilities = {{u"card_payments"_s, {}}, {u"transfers"_s, {}}};
    for (const auto &name : capabilities.keys())
        capabilities.insert(name, u"active"_s);
    account.insert(u"capabilities"_s, capabilities);
    for (const auto &name : {u"charges_enabled"_s, u"details_submitted"_s, u"payouts_enabled"_s})
        account.insert(name, true);
    account.insert(u"requirements"_s, nothingDue());
    account.insert(u"future_requirements"_s, nothingDue());
    return account;
}

std::optional<QJsonObject> findAccount(const Engine &engine, const QString &id, bool isLive)
{
    return engine.store.find({{}, isLive}, u"account"_s, id);
}

void updateAccount(Context &context, const QJsonObject &before, const QJsonObject &after)
{
    if (before == after)
        return;
    context.engine.store.put(context.world(), u"account"_s, after);
    const Space space{after[u"id"].toString(), context.principal.isLive};
    const auto capabilities = after[u"capabilities"].toObject();
    for (auto it = capabilities.begin(); it != capabilities.end(); ++it)
        if (it.value() != before[u"capabilities"][it.key()])
            record(context, space, {.type = u"capability.updated"_s, .object = capabilityOf(after, it.key(), context.now())});
    record(context, space, {.type = u"account.updated"_s, .object = after, .before = before});
}

std::optional<QJsonObject> findConnection(const Engine &engine, const Space &platform, const QString &account)
{
    return engine.store.find(platform, u"connection"_s, account);
}

void connectAccount(Context &context, const Space &platform, const QString &account, const QString &scope)
{
    context.engine.store.put(platform, u"connection"_s, {{u"id"_s, account}, {u"scope"_s, scope}, {u"created"_s, context.now()}});
}

void disconnectAccount(Context &context, const Space &platform, const QString &account)
{
    auto &store = context.engine.store;
    store.remove(platform, u"connection"_s, account);
    const Space world{{}, platform.isLive};
    for (const auto &token : store.newestFirst(world, u"token"_s))
        if (token[u"account"].toString() == account && token[u"platform"].toString() == platform.account)
            store.remove(world, u"token"_s, token[u"id"].toString());
}

} // namespace plandeck::sandbox
