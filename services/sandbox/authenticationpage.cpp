// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/authenticationpage.h"

#include "services/sandbox/confirming.h"
#include "services/sandbox/form.h"
#include "services/sandbox/pages.h"
#include "services/sandbox/setupintents.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

HttpResponse overPage()
{
    return problemPage(404, u"Nothing to confirm here"_s, u"This link was used already, or belongs to another sandbox."_s);
}

} // namespace

HttpResponse AuthenticationPage::answer(const HttpRequest &request)
{
    const auto parts = QString::fromUtf8(request.path).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 3)
        return overPage();
    const bool isLive = parts.at(1) == u"l";
    const auto note = m_engine.store.find({{}, isLive}, u"authentication"_s, parts.at(2));
    if (!note)
        return overPage();
    Context context{.engine = m_engine,
                    .principal = {.platform = note->value(u"platform").toString(),
                                  .account = note->value(u"account").toString(),
                                  .isLive = isLive}};
    const auto intent = context.find(note->value(u"type").toString(), note->value(u"intent").toString());
    const bool isWaiting = intent && intent->value(u"status") == u"requires_action"_s
                           && intent->value(u"payment_method") == note->value(u"payment_method");
    if (!isWaiting)
        return overPage();
    return request.method == "POST" ? decided(request, context, *note, *intent) : opened(request, *intent);
}

HttpResponse AuthenticationPage::opened(const HttpRequest &request, const QJsonObject &intent) const
{
    QList<std::pair<QString, QString>> facts{{u"Reference"_s, intent[u"id"].toString()}};
    if (intent.contains(u"amount"))
        facts.append(
            {u"Amount"_s,
             u"%1 %2 (smallest units)"_s.arg(intent[u"amount"].toInteger()).arg(intent[u"currency"].toString().toUpper())});
    return Page{.title = u"Is this you?"_s,
                .lead = u"Your bank would now ask you to confirm this with a code or in its app."_s,
                .content = factsHtml(facts),
                .action = QString::fromUtf8(request.path),
                .approve = u"Confirm"_s,
                .deny = u"It is not me"_s}
        .response();
}

HttpResponse AuthenticationPage::decided(const HttpRequest &request, Context &context, const QJsonObject &note,
                                         const QJsonObject &intent)
{
    const auto posted = decodeForm(request.body).value_or(QJsonObject());
    const bool isApproved = posted[u"decision"].toString() == u"approve";
    const auto type = note[u"type"].toString();
    if (type == u"setup_intent")
        setupAuthenticated(context, intent, isApproved);
    else
        authenticated(context, intent, isApproved);
    m_engine.store.remove(context.world(), u"authentication"_s, note[u"id"].toString());
    if (!m_engine.store.commit())
        return problemPage(500, u"Something went wrong"_s, u"The sandbox could not save this. Please try again."_s);
    const auto back = note[u"return_url"].toString();
    if (back.isEmpty())
        return Page{.title = isApproved ? u"Confirmed"_s : u"Not confirmed"_s, .lead = u"You can close this page."_s}.response();
    return redirection(back, {{type, intent[u"id"].toString()},
                              {type + u"_client_secret"_s, intent[u"client_secret"].toString()},
                              {u"redirect_status"_s, isApproved ? u"succeeded"_s : u"failed"_s}});
}

} // namespace plandeck::sandbox
