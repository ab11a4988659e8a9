// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/checkout/checkoutpage.h"

#include "services/sandbox/api.h"
#include "services/sandbox/checkout/checkoutpayment.h"
#include "services/sandbox/form.h"
#include "services/sandbox/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

constexpr std::pair<QStringView, QStringView> cards[] = {
    {u"pm_card_visa", u"4242 4242 4242 4242: pays"},
    {u"pm_card_chargeCustomerFail", u"4000 0000 0000 0341: is declined when charged"},
    {u"pm_card_visa_chargeDeclined", u"4000 0000 0000 0002: is declined"},
};

QString amountOf(const QJsonValue &amount, const QJsonObject &session)
{
    return u"%1 %2 (smallest units)"_s.arg(amount.toInteger()).arg(session[u"currency"].toString().toUpper());
}

QString contentOf(const QJsonObject &session, const QString &problem)
{
    QList<std::pair<QString, QString>> facts;
    for (const auto &line : session[u"line_items"][u"data"].toArray())
        facts.append({u"%1 × %2"_s.arg(line[u"quantity"].toInteger(1)).arg(line[u"description"].toString()),
                      amountOf(line[u"amount_subtotal"], session)});
    if (const auto discount = session[u"total_details"][u"amount_discount"]; discount.toInteger() > 0)
        facts.append({u"Discount"_s, amountOf(-discount.toInteger(), session)});
    if (session[u"amount_total"].isDouble())
        facts.append({u"Total"_s, amountOf(session[u"amount_total"], session)});
    auto html = factsHtml(facts);
    if (!problem.isEmpty())
        html += u"<p role=\"alert\"><strong>%1</strong></p>"_s.arg(problem.toHtmlEscaped());
    if (session[u"customer"].isNull())
        html += u"<p><label>E-mail <input type=\"email\" name=\"email\" value=\"%1\"></label></p>"_s.arg(
            session[u"customer_email"].toString(u"buyer@example.com"_s).toHtmlEscaped());
    html += u"<p><label>Card <select name=\"card\">"_s;
    for (const auto &[id, text] : cards)
        html += u"<option value=\"%1\">%2</option>"_s.arg(id, text);
    return html + u"</select></label></p>"_s;
}

HttpResponse page(const HttpRequest &request, const QJsonObject &session, const QString &problem = {}, int status = 200)
{
    const bool isSetup = session[u"mode"] == u"setup"_s;
    return Page{.title = isSetup                                 ? u"Save a card"_s
                         : session[u"mode"] == u"subscription"_s ? u"Subscribe"_s
                                                                 : u"Pay"_s,
                .lead = u"Stripe's Checkout, with cards that pay or are declined as you choose."_s,
                .content = contentOf(session, problem),
                .action = QString::fromUtf8(request.path),
                .approve = isSetup ? u"Save"_s : u"Pay"_s,
                .deny = u"Back"_s}
        .response(status);
}

HttpResponse leave(const QJsonObject &session, QStringView member)
{
    auto address = session[member].toString();
    if (address.isEmpty())
        return Page{.title = u"Done"_s, .lead = u"You can close this page."_s}.response();
    address.replace(u"{CHECKOUT_SESSION_ID}"_s, session[u"id"].toString());
    return redirection(address);
}

HttpResponse decided(Engine &engine, const HttpRequest &request, Context &context, const QJsonObject &session)
{
    const auto posted = decodeForm(request.body).value_or(QJsonObject());
    if (posted[u"decision"].toString() != u"approve")
        return leave(session, u"cancel_url");
    const auto card = posted[u"card"].toString(cards[0].first.toString());
    const auto email = posted[u"email"].toString(session[u"customer_email"].toString(u"buyer@example.com"_s));
    const auto done = completeCheckout(context, session, card, email);
    if (!done) {
        engine.store.rollback();
        return page(request, session, done.error().message, done.error().status);
    }
    if (!engine.store.commit())
        return problemPage(500, u"Something went wrong"_s, u"The sandbox could not save this. Please try again."_s);
    return leave(*done, u"success_url");
}

} // namespace

HttpResponse checkoutPage(Engine &engine, const HttpRequest &request)
{
    const auto parts = QString::fromUtf8(request.path).split(u'/', Qt::SkipEmptyParts);
    Context context{.engine = engine, .principal = {}, .url = baseUrlOf(request)};
    if (parts.size() == 4)
        context.principal = {.platform = parts.at(2), .account = parts.at(2), .isLive = parts.at(1) == u"l"};
    const auto session = context.find(u"checkout.session"_s, parts.last());
    const bool isOpen =
        session && session->value(u"status") == u"open"_s && session->value(u"expires_at").toInteger() > context.now();
    if (!isOpen)
        return problemPage(404, u"This page is closed"_s, u"The checkout is over, has expired, or belongs to another sandbox."_s);
    return request.method == "POST" ? decided(engine, request, context, *session) : page(request, *session);
}

} // namespace plandeck::sandbox
