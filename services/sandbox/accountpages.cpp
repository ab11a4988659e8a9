// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/accountpages.h"

#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/form.h"
#include "services/sandbox/pages.h"

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

struct Link
{
    bool isLive = false;
    QString account = {};
    QString token = {};
};

std::optional<Link> linkOf(const HttpRequest &request)
{
    const auto parts = QString::fromUtf8(request.path).split(u'/', Qt::SkipEmptyParts);
    if (parts.size() != 4 || (parts.at(1) != u"t" && parts.at(1) != u"l"))
        return {};
    return Link{parts.at(1) == u"l", parts.at(2), parts.at(3)};
}

HttpResponse unknownLink()
{
    return problemPage(404, u"This link is not known"_s, u"It may belong to another sandbox, or to one that was reset."_s);
}

HttpResponse notSaved()
{
    return problemPage(500, u"Something went wrong"_s, u"The sandbox could not save this. Please try again."_s);
}

QString yesNo(const QJsonValue &value)
{
    return value.toBool() ? u"Yes"_s : u"Not yet"_s;
}

QString factsOf(const QJsonObject &account)
{
    return factsHtml({{u"Account"_s, account[u"id"].toString()},
                      {u"Type"_s, account[u"type"].toString()},
                      {u"Country"_s, account[u"country"].toString()},
                      {u"Takes payments"_s, yesNo(account[u"charges_enabled"])},
                      {u"Gets payouts"_s, yesNo(account[u"payouts_enabled"])}});
}

} // namespace

HttpResponse AccountPages::setup(const HttpRequest &request)
{
    const auto parsed = linkOf(request);
    const auto link = parsed ? m_engine.store.find({{}, parsed->isLive}, u"account_link"_s, parsed->token) : std::nullopt;
    if (!link || link->value(u"account").toString() != parsed->account)
        return unknownLink();
    Context context{
        .engine = m_engine,
        .principal = {.platform = link->value(u"platform").toString(), .account = parsed->account, .isLive = parsed->isLive}};
    return request.method == "POST" ? decided(request, context, *link) : opened(request, context, *link);
}

HttpResponse AccountPages::opened(const HttpRequest &request, Context &context, QJsonObject link)
{
    const auto account = findAccount(m_engine, context.principal.account, context.principal.isLive);
    const bool isExpired = link[u"expires_at"].toInteger() <= context.now();
    if (!account || isExpired || link.contains(u"session"))
        return redirection(link[u"refresh_url"].toString());

    const auto session = m_engine.newId(QLatin1String("setup_"), 24);
    link.insert(u"session"_s, session);
    m_engine.store.put(context.world(), u"account_link"_s, link);
    if (!m_engine.store.commit())
        return notSaved();
    return Page{
        .title = u"Set up your account"_s,
        .lead =
            u"Stripe would now ask for your business, your bank account and your identity. The sandbox takes it all as given."_s,
        .content = factsOf(*account),
        .action = QString::fromUtf8(request.path),
        .hidden = {{u"session"_s, session}},
        .approve = u"Agree and submit"_s,
        .deny = u"Finish later"_s}
        .response();
}

HttpResponse AccountPages::decided(const HttpRequest &request, Context &context, QJsonObject link)
{
    const auto posted = decodeForm(request.body).value_or(QJsonObject());
    const auto session = link[u"session"].toString();
    const auto account = findAccount(m_engine, context.principal.account, context.principal.isLive);
    if (!account || session.isEmpty() || posted[u"session"].toString() != session)
        return redirection(link[u"refresh_url"].toString());
    if (posted[u"decision"].toString() == u"approve")
        updateAccount(context, *account, onboarded(*account));
    link.insert(u"session"_s, QString()); // the form works once, too
    m_engine.store.put(context.world(), u"account_link"_s, link);
    if (!m_engine.store.commit())
        return notSaved();
    return redirection(link[u"return_url"].toString());
}

HttpResponse AccountPages::dashboard(const HttpRequest &request)
{
    const auto parsed = linkOf(request);
    const Space world{{}, parsed && parsed->isLive};
    const auto link = parsed ? m_engine.store.find(world, u"login_link"_s, parsed->token) : std::nullopt;
    const auto account = link ? findAccount(m_engine, link->value(u"account").toString(), parsed->isLive) : std::nullopt;
    if (!account || link->value(u"expires_at").toInteger() <= m_engine.clock.nowSecs())
        return unknownLink();
    m_engine.store.remove(world, u"login_link"_s, parsed->token); // single use
    if (!m_engine.store.commit())
        return notSaved();
    return Page{.title = u"Express Dashboard"_s,
                .lead = u"What the owner of this account would see at Stripe."_s,
                .content = factsOf(*account)}
        .response();
}

} // namespace plandeck::sandbox
