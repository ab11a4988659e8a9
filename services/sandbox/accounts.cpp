// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"
#include "services/sandbox/priceamounts.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr auto legacyTypes = {QStringView(u"standard"), QStringView(u"express"), QStringView(u"custom")};

Space platformSpace(const Context &context)
{
    return {context.principal.platform, context.principal.isLive};
}

/// Accounts are made and changed by the platform itself, without Stripe-Account.
Answer<> checkedIsPlatform(const Context &context)
{
    if (!context.principal.isForConnected())
        return {};
    return refused(
        {.status = 403,
         .message = u"Connected accounts are managed by their platform: send this request without the Stripe-Account header."_s});
}

/// The platform's own account or one connected to it.
Answer<QJsonObject> accountAtPath(const Context &context)
{
    const auto id = context.path[u"id"_s];
    const bool isOwn = id == context.principal.account;
    const bool isConnected = !context.principal.isForConnected() && findConnection(context.engine, platformSpace(context), id);
    const auto account = isOwn || isConnected ? findAccount(context.engine, id, context.principal.isLive) : std::nullopt;
    if (!account)
        return accountInvalid(context.principal.maskedKey, id);
    return *account;
}

QJsonObject mergedProfile(QJsonObject profile, const QJsonObject &given)
{
    static const auto address = resourceFile(u"templates.json"_s).value(u"address");
    if (given.contains(u"support_address") && profile[u"support_address"].isNull())
        profile.insert(u"support_address"_s, address);
    return merged(profile, given);
}

/// Numbers of tax offices are taken, and told only as provided.
QJsonObject mergedCompany(const QJsonValue &company, QJsonObject given)
{
    static const auto shape = resourceFile(u"templates.json"_s)[u"company"].toObject();
    const auto numbers = {std::pair{u"tax_id"_s, u"tax_id_provided"_s}, std::pair{u"vat_id"_s, u"vat_id_provided"_s}};
    for (const auto &[number, provided] : numbers)
        if (!given.take(number).isUndefined())
            given.insert(provided, true);
    return merged(company.toObject(shape), given);
}

QJsonObject mergedSettings(const QJsonObject &settings, const QJsonObject &given)
{
    constexpr int minimumDelay = 2; // days
    auto result = merged(settings, given);
    if (given[u"payouts"][u"schedule"][u"delay_days"] == u"minimum"_s)
        result = merged(result, {{u"payouts"_s, QJsonObject{{u"schedule"_s, QJsonObject{{u"delay_days"_s, minimumDelay}}}}}});
    return result;
}

/// card_payments[requested]=true → inactive until the owner is done, active after; false takes it back.
QJsonObject mergedCapabilities(QJsonObject capabilities, const QJsonObject &given, bool isOnboarded)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        const auto requested = it.value()[u"requested"];
        if (requested.toBool() && capabilities.value(it.key()) != u"active"_s)
            capabilities.insert(it.key(), isOnboarded ? u"active"_s : u"inactive"_s);
        else if (requested == QJsonValue(false))
            capabilities.insert(it.key(), u"inactive"_s);
    }
    return capabilities;
}

Answer<QJsonObject> filled(QJsonObject account, const QJsonObject &parameters)
{
    assign(account, parameters, {u"email", u"business_type", u"default_currency"});
    if (const auto ok = mergeMetadata(account, parameters); !ok)
        return refused(ok.error());
    if (const auto given = parameters[u"business_profile"]; given.isObject())
        account.insert(u"business_profile"_s, mergedProfile(account[u"business_profile"].toObject(), given.toObject()));
    if (const auto given = parameters[u"company"]; given.isObject())
        account.insert(u"company"_s, mergedCompany(account.value(u"company"), given.toObject()));
    if (const auto given = parameters[u"settings"]; given.isObject())
        account.insert(u"settings"_s, mergedSettings(account[u"settings"].toObject(), given.toObject()));
    if (const auto given = parameters[u"tos_acceptance"]; given.isObject())
        account.insert(u"tos_acceptance"_s, merged(account[u"tos_acceptance"].toObject(), given.toObject()));
    account.insert(u"capabilities"_s,
                   mergedCapabilities(account[u"capabilities"].toObject(), parameters[u"capabilities"].toObject(),
                                      account[u"details_submitted"].toBool()));
    return account;
}

Answer<> checkedAccount(const QJsonObject &parameters)
{
    if (const auto currency = parameters[u"default_currency"].toString(); !currency.isEmpty())
        if (const auto found = currencyOf(currency, u"default_currency"_s); !found)
            return refused(found.error());
    const auto email = parameters[u"email"].toString();
    if (!email.isEmpty() && (email.indexOf(u'@') < 1 || email.endsWith(u'@') || email.contains(u' ')))
        return invalidParameter(u"email"_s, u"email_invalid"_s, u"Invalid email address: %1"_s.arg(email));
    return {};
}

/// The controller that controller[…] asks for, and the legacy type that it amounts to ("none" if none).
AccountDraft draftOf(const QJsonObject &parameters)
{
    if (!parameters.contains(u"controller")) {
        const auto type = parameters[u"type"].toString(u"standard"_s);
        return {.type = type, .controller = controllerOf(type)};
    }
    auto given = parameters[u"controller"].toObject();
    const auto dashboard = given[u"stripe_dashboard"][u"type"].toString(u"full"_s);
    if (given[u"fees"][u"payer"] == u"application"_s && dashboard != u"full")
        given.insert(u"fees"_s,
                     QJsonObject{{u"payer"_s, dashboard == u"express" ? u"application_express"_s : u"application_custom"_s}});
    AccountDraft draft{.type = u"none"_s, .controller = merged(controllerOf(u"standard"_s), given)};
    for (const auto type : legacyTypes)
        if (draft.controller == controllerOf(type.toString()))
            draft.type = type.toString();
    return draft;
}

Answer<QJsonObject> createAccount(Context &context, const QJsonObject &parameters)
{
    if (const auto ok = checkedIsPlatform(context); !ok)
        return refused(ok.error());
    if (parameters.contains(u"type") && parameters.contains(u"controller"))
        return invalidParameter(u"type"_s, u"parameters_exclusive"_s,
                                u"You may only specify one of these parameters: type, controller."_s);
    if (const auto ok = checkedAccount(parameters); !ok)
        return refused(ok.error());
    const auto country = parameters[u"country"].toString(u"US"_s);
    if (currencyOfCountry(country).isEmpty())
        return invalidParameter(u"country"_s, u"country_unsupported"_s,
                                u"Country '%1' is unknown or not supported. Give its two-letter code."_s.arg(country));

    auto draft = draftOf(parameters);
    draft.country = country;
    if (draft.type == u"express" && !parameters.contains(u"capabilities"))
        draft.capabilities = {{u"card_payments"_s, u"inactive"_s}, {u"transfers"_s, u"inactive"_s}};
    const auto account = filled(newAccount(context.engine, draft), parameters);
    if (!account)
        return account;
    context.engine.store.put(context.world(), u"account"_s, *account);
    connectAccount(context, platformSpace(context), account->value(u"id").toString(), u"read_write"_s);
    return account;
}

Answer<QJsonObject> retrieveAccount(Context &context, const QJsonObject &)
{
    return accountAtPath(context);
}

Answer<QJsonObject> retrieveCurrentAccount(Context &context, const QJsonObject &)
{
    context.path[u"id"_s] = context.principal.account;
    return accountAtPath(context);
}

Answer<QJsonObject> managedAccount(const Context &context)
{
    if (const auto ok = checkedIsPlatform(context); !ok)
        return refused(ok.error());
    const auto account = accountAtPath(context);
    if (account && account->value(u"id").toString() == context.principal.platform)
        return refused({.status = 403, .message = u"A platform manages its connected accounts here, not its own account."_s});
    return account;
}

Answer<QJsonObject> updateAccountAtPath(Context &context, const QJsonObject &parameters)
{
    const auto before = managedAccount(context);
    if (!before)
        return before;
    if (const auto ok = checkedAccount(parameters); !ok)
        return refused(ok.error());
    const auto account = filled(*before, parameters);
    if (!account)
        return account;
    updateAccount(context, *before, *account);
    return account;
}

Answer<QJsonObject> listAccounts(Context &context, const QJsonObject &parameters)
{
    if (const auto ok = checkedIsPlatform(context); !ok)
        return refused(ok.error());
    QList<QJsonObject> accounts;
    for (const auto &connection : context.engine.store.newestFirst(platformSpace(context), u"connection"_s))
        if (const auto account = findAccount(context.engine, connection[u"id"].toString(), context.principal.isLive))
            accounts.append(*account);
    return pageOf(accounts, u"account"_s, context.route, parameters, [](const QJsonObject &) { return true; });
}

Answer<QJsonObject> deleteAccount(Context &context, const QJsonObject &)
{
    const auto account = managedAccount(context);
    if (!account)
        return account;
    if (!account->value(u"controller")[u"is_controller"].toBool())
        return refused({.status = 403,
                        .message = u"Only accounts that the platform has made can be deleted by it; others are disconnected."_s});
    const auto id = account->value(u"id").toString();
    disconnectAccount(context, platformSpace(context), id);
    context.engine.store.remove(context.world(), u"account"_s, id);
    return QJsonObject{{u"id"_s, id}, {u"object"_s, u"account"_s}, {u"deleted"_s, true}};
}

} // namespace

void addAccountHandlers(Handlers &handlers)
{
    handlers.insert(u"accounts.create"_s, createAccount);
    handlers.insert(u"accounts.retrieve"_s, retrieveAccount);
    handlers.insert(u"accounts.retrieveCurrent"_s, retrieveCurrentAccount);
    handlers.insert(u"accounts.update"_s, updateAccountAtPath);
    handlers.insert(u"accounts.list"_s, listAccounts);
    handlers.insert(u"accounts.del"_s, deleteAccount);
}

} // namespace plandeck::sandbox
