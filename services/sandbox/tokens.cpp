// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/cards.h"
#include "services/sandbox/families.h"
#include "services/sandbox/sources.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"token"_s;

/// A card's token; those of bank accounts, persons and the like are not the sandbox's.
Answer<QJsonObject> createToken(Context &context, const QJsonObject &parameters)
{
    const auto given = parameters[u"card"].toObject();
    if (given.isEmpty())
        return missingParameter(u"card"_s);
    const auto hash = cardOfNumber(context, given, u"card"_s);
    if (!hash)
        return hash;
    auto card = sourceOf(context, *hash);
    assign(card, given,
           {u"address_city", u"address_country", u"address_line1", u"address_line2", u"address_state", u"address_zip", u"name"});
    auto token = context.blank(type, QLatin1String("tok_1"), 23, context.now());
    token.insert(u"type"_s, u"card"_s);
    token.insert(u"card"_s, card);
    context.engine.store.put(context.space(), type, token);
    return token;
}

Answer<QJsonObject> retrieveToken(Context &context, const QJsonObject &)
{
    return context.atPath(type);
}

} // namespace

void addTokenHandlers(Handlers &handlers)
{
    handlers.insert(u"tokens.create"_s, createToken);
    handlers.insert(u"tokens.retrieve"_s, retrieveToken);
}

} // namespace plandeck::sandbox
