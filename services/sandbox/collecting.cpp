// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/collecting.h"

#include "services/sandbox/confirming.h"
#include "services/sandbox/paymentintents.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

const auto type = u"payment_intent"_s;
const auto note = u"collected_invoice"_s; // {id: of the intent, invoice}

bool isWaiting(const QJsonObject &intent)
{
    const auto status = intent[u"status"].toString();
    return status == u"requires_payment_method" || status == u"requires_confirmation" || status == u"requires_action";
}

} // namespace

QJsonObject collect(Context &context, const Collection &collection)
{
    auto intent = emptyIntent(context, collection.amount, collection.currency, collection.customer);
    intent.insert(u"metadata"_s, collection.metadata);
    if (!collection.description.isEmpty())
        intent.insert(u"description"_s, collection.description);
    context.create(type, intent);
    const auto id = intent[u"id"].toString();
    if (!collection.invoice.isEmpty())
        context.engine.store.put(context.space(), note, {{u"id"_s, id}, {u"invoice"_s, collection.invoice}});
    return collection.paymentMethod.isEmpty() ? intent
                                              : collectAgain(context, id, collection.paymentMethod, collection.isOffSession);
}

QJsonObject collectAgain(Context &context, const QString &id, const QString &paymentMethod, bool isOffSession)
{
    const auto intent = context.find(type, id).value_or(QJsonObject());
    const auto method = paymentMethodNamed(context, paymentMethod, u"payment_method"_s);
    return isWaiting(intent) && method ? charged(context, intent, *method, {.isOffSession = isOffSession}) : intent;
}

void giveUp(Context &context, const QString &id, const QString &reason)
{
    if (const auto intent = context.find(type, id); intent && isWaiting(*intent))
        cancelIntent(context, *intent, reason);
}

Answer<QString> payingMethod(const Context &context, const QString &id)
{
    return customerNamed(context, id).map([](const QJsonObject &customer) {
        const auto method = customer[u"invoice_settings"][u"default_payment_method"].toString();
        return method.isEmpty() ? customer[u"default_source"].toString() : method;
    });
}

QString invoiceOf(const Context &context, const QString &intent)
{
    const auto found = context.find(note, intent);
    return found ? found->value(u"invoice").toString() : QString();
}

} // namespace plandeck::sandbox
