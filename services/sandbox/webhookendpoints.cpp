// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/families.h"
#include "services/sandbox/listing.h"

#include <QtCore/QJsonArray>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"webhook_endpoint"_s;
constexpr int mostEndpoints = 16;

Answer<> checkedEndpoint(const Context &context, const QJsonObject &parameters)
{
    if (const auto url = parameters[u"url"]; url.isString()) {
        if (const auto ok = checkedUrl(url.toString(), u"url"_s); !ok)
            return ok;
        if (context.principal.isLive && !url.toString().startsWith(u"https://"))
            return invalidParameter(u"url"_s, u"url_invalid"_s, u"Invalid URL: in live mode it must use HTTPS."_s);
    }
    if (parameters.contains(u"enabled_events") && parameters[u"enabled_events"].toArray().isEmpty())
        return invalidParameter(u"enabled_events"_s, u"parameter_invalid_empty"_s, u"You must enable at least one event type."_s);
    return {};
}

Answer<QJsonObject> createEndpoint(Context &context, const QJsonObject &parameters)
{
    if (const auto ok = checkedEndpoint(context, parameters); !ok)
        return refused(ok.error());
    if (context.engine.store.count(context.space(), type) >= mostEndpoints)
        return refused({.message = u"You have reached the maximum of %1 webhook endpoints."_s.arg(mostEndpoints)});
    const bool isConnect = parameters[u"connect"].toBool();
    if (isConnect && context.principal.isForConnected())
        return invalidParameter(u"connect"_s,
                                u"Only a platform has endpoints for connected accounts: send this without Stripe-Account."_s);
    auto endpoint = context.blank(type, QLatin1String("we_1"), 23, context.now());
    endpoint.insert(u"status"_s, u"enabled"_s);
    assign(endpoint, parameters, {u"api_version", u"description", u"enabled_events", u"url"});
    if (const auto ok = mergeMetadata(endpoint, parameters); !ok)
        return refused(ok.error());
    const auto secret = context.engine.newId(QLatin1String("whsec_"), 32);
    context.engine.store.put(context.space(), type, endpoint);
    context.engine.store.put(context.space(), u"webhook_secret"_s,
                             {{u"id"_s, endpoint[u"id"]}, {u"secret"_s, secret}, {u"connect"_s, isConnect}});
    endpoint.insert(u"secret"_s, secret); // this once
    return endpoint;
}

Answer<QJsonObject> retrieveEndpoint(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

Answer<QJsonObject> updateEndpoint(Context &context, const QJsonObject &parameters)
{
    auto endpoint = context.atPath(type);
    if (!endpoint)
        return endpoint;
    if (const auto ok = checkedEndpoint(context, parameters); !ok)
        return refused(ok.error());
    assign(*endpoint, parameters, {u"description", u"enabled_events", u"url"});
    if (const auto disabled = parameters[u"disabled"]; disabled.isBool())
        endpoint->insert(u"status"_s, disabled.toBool() ? u"disabled"_s : u"enabled"_s);
    if (const auto ok = mergeMetadata(*endpoint, parameters); !ok)
        return refused(ok.error());
    context.engine.store.put(context.space(), type, *endpoint);
    return endpoint;
}

Answer<QJsonObject> deleteEndpoint(Context &context, const QJsonObject &)
{
    const auto endpoint = context.atPath(type);
    if (!endpoint)
        return endpoint;
    const auto id = endpoint->value(u"id");
    context.engine.store.remove(context.space(), type, id.toString());
    context.engine.store.remove(context.space(), u"webhook_secret"_s, id.toString());
    return QJsonObject{{u"id"_s, id}, {u"object"_s, type}, {u"deleted"_s, true}};
}

Answer<QJsonObject> listEndpoints(Context &context, const QJsonObject &parameters)
{
    return listPage(context, type, parameters, [](const QJsonObject &) { return true; });
}

} // namespace

void addWebhookEndpointHandlers(Handlers &handlers)
{
    handlers.insert(u"webhookEndpoints.create"_s, createEndpoint);
    handlers.insert(u"webhookEndpoints.retrieve"_s, retrieveEndpoint);
    handlers.insert(u"webhookEndpoints.update"_s, updateEndpoint);
    handlers.insert(u"webhookEndpoints.del"_s, deleteEndpoint);
    handlers.insert(u"webhookEndpoints.list"_s, listEndpoints);
}

} // namespace plandeck::sandbox
