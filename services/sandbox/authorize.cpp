// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sandbox/connectedaccounts.h"
#include "services/sandbox/form.h"
#include "services/sandbox/oauth.h"
#include "services/sandbox/pages.h"

#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck::sandbox {
namespace {

using Pairs = QList<std::pair<QString, QString>>;

/// Names and values as they came, for the form to carry on.
Pairs pairsOf(const QByteArray &query)
{
    Pairs pairs;
    for (const auto &pair : query.split('&')) {
        const auto equals = pair.indexOf('=');
        const auto name = percentDecoded(equals < 0 ? pair : pair.left(equals));
        const auto value = percentDecoded(equals < 0 ? QByteArrayView() : QByteArrayView(pair).sliced(equals + 1));
        if (name && value && !name->isEmpty())
            pairs.append({*name, *value});
    }
    return pairs;
}

const SandboxKey *keyOfClient(const SandboxPlatform &platform, const QString &clientId)
{
    const auto found = std::ranges::find(platform.keys, clientId, &SandboxKey::clientId);
    return clientId.isEmpty() || found == platform.keys.end() ? nullptr : &*found;
}

QString textOf(const QJsonObject &owner, QStringView name, const QString &otherwise)
{
    const auto text = owner[name].toString();
    return text.isEmpty() ? otherwise : text;
}

/// The account of somebody who has all papers in order.
QJsonObject consentingAccount(Engine &engine, const AuthorizationRequest &wanted)
{
    const auto country = textOf(wanted.owner, u"country", u"US"_s);
    const auto type = wanted.isExpress ? u"express"_s : u"standard"_s;
    auto account =
        newAccount(engine, {.type = type,
                            .country = currencyOfCountry(country).isEmpty() ? u"US"_s : country,
                            .email = textOf(wanted.owner, u"email", u"owner@example.com"_s),
                            .controller = wanted.isExpress ? controllerOf(type) : QJsonObject{{u"type"_s, u"account"_s}}});
    const auto name = textOf(wanted.owner, u"business_name", u"Sandbox Business"_s);
    auto profile = account[u"business_profile"].toObject();
    profile.insert(u"name"_s, name);
    profile.insert(u"url"_s, textOf(wanted.owner, u"url", u"https://example.com"_s));
    account.insert(u"business_profile"_s, profile);
    auto settings = account[u"settings"].toObject();
    settings.insert(u"dashboard"_s, QJsonObject{{u"display_name"_s, name}, {u"timezone"_s, u"Etc/UTC"_s}});
    account.insert(u"settings"_s, settings);
    return onboarded(account);
}

/// Accounts of earlier consents can be connected again, to this platform or another.
bool isConnectable(const Engine &engine, const AuthorizationRequest &wanted, const QJsonObject &account)
{
    return account[u"type"].toString() == (wanted.isExpress ? u"express" : u"standard") && account[u"details_submitted"].toBool()
           && !engine.isPlatform(account[u"id"].toString());
}

HttpResponse linkProblem(const OAuthError &error)
{
    return problemPage(error.status, u"This link cannot be used"_s, error.description, error.error);
}

QString accountChoiceHtml(const Engine &engine, const AuthorizationRequest &wanted)
{
    QString options;
    for (const auto &account : engine.store.newestFirst({{}, wanted.key->isLive()}, u"account"_s)) {
        if (!isConnectable(engine, wanted, account))
            continue;
        const auto id = account[u"id"].toString();
        options += u"<option value=\"%1\">%2 (%1)</option>"_s.arg(
            id.toHtmlEscaped(), account[u"business_profile"][u"name"].toString(u"Account"_s).toHtmlEscaped());
    }
    if (options.isEmpty())
        return {};
    return u"<label for=\"account\">Account to connect</label><select id=\"account\" name=\"account\">"
           "<option value=\"\">A new sandbox account</option>%1</select>"_s.arg(options);
}

} // namespace

bool isRegistered(const QStringList &registered, const QString &uri)
{
    static const QRegularExpression anyPort(u"^(https?://(?:127\\.0\\.0\\.1|localhost|\\[::1\\])):\\*(/.*)?$"_s);
    return std::ranges::any_of(registered, [&](const QString &known) {
        const auto match = anyPort.match(known);
        if (!match.hasMatch())
            return known == uri;
        const QRegularExpression pattern(QRegularExpression::anchoredPattern(QRegularExpression::escape(match.captured(1))
                                                                             + u":[1-9][0-9]{0,4}"_s
                                                                             + QRegularExpression::escape(match.captured(2))));
        return pattern.match(uri).hasMatch();
    });
}

OAuth::Outcome<AuthorizationRequest> OAuth::checkedRequest(const QJsonObject &parameters, bool isExpress) const
{
    const auto wrong = [](const QString &error, const QString &description) {
        return tl::unexpected(OAuthError{.error = error, .description = description});
    };
    AuthorizationRequest wanted{
        .isExpress = isExpress, .state = parameters[u"state"].toString(), .owner = parameters[u"stripe_user"].toObject()};
    const auto clientId = parameters[u"client_id"].toString();
    for (const auto &platform : m_engine.platforms) {
        if (const auto *key = keyOfClient(platform, clientId)) {
            wanted.platform = &platform;
            wanted.key = key;
        }
    }
    if (!wanted.key)
        return wrong(u"invalid_client"_s, clientId.isEmpty() ? u"No client identifier was given."_s
                                                             : u"No application matches the supplied client identifier."_s);
    if (parameters[u"response_type"].toString() != u"code")
        return wrong(u"unsupported_response_type"_s, u"The response_type must be 'code'."_s);

    const auto &registered = wanted.platform->redirectUris;
    wanted.redirectUri = parameters[u"redirect_uri"].toString(registered.value(0));
    if (!isRegistered(registered, wanted.redirectUri))
        return wrong(
            u"invalid_redirect_uri"_s,
            u"Invalid redirect URI '%1'. It must be one of those registered for this platform."_s.arg(wanted.redirectUri));
    if (wanted.key->isLive() && !wanted.redirectUri.startsWith(u"https://"))
        return wrong(u"invalid_redirect_uri"_s, u"In live mode the redirect URI must use HTTPS."_s);

    wanted.scope = parameters[u"scope"].toString(isExpress ? u"read_write"_s : u"read_only"_s);
    if (wanted.scope != u"read_write" && wanted.scope != u"read_only")
        return wrong(u"invalid_scope"_s, u"The scope must be read_write or read_only."_s);
    return wanted;
}

HttpResponse OAuth::consentPage(const HttpRequest &request, const AuthorizationRequest &wanted) const
{
    Page page{.title = u"Connect to %1"_s.arg(wanted.platform->name),
              .lead = u"%1 would like to work with your Stripe account."_s.arg(wanted.platform->name),
              .action = QString::fromUtf8(request.path),
              .hidden = pairsOf(request.query),
              .approve = u"Connect my account"_s,
              .deny = u"Cancel"_s};
    const auto may = wanted.scope == u"read_write" ? u"See and change your products, prices, customers and payments"_s
                                                   : u"See your products, prices, customers and payments"_s;
    page.content = factsHtml({{u"It may"_s, may},
                              {u"Account"_s, wanted.isExpress ? u"Express"_s : u"Standard"_s},
                              {u"Mode"_s, wanted.key->isLive() ? u"Live (in this sandbox)"_s : u"Test"_s},
                              {u"Then back to"_s, wanted.redirectUri}})
                   + accountChoiceHtml(m_engine, wanted);
    return page.response();
}

HttpResponse OAuth::authorize(const HttpRequest &request, bool isExpress)
{
    auto parameters = decodeForm(request.query);
    const auto posted = decodeForm(request.method == "POST" ? request.body : QByteArray());
    if (!parameters || !posted)
        return linkProblem({.error = u"invalid_request"_s, .description = (parameters ? posted : parameters).error().message});
    for (auto it = posted->begin(); it != posted->end(); ++it)
        parameters->insert(it.key(), it.value());
    const auto wanted = checkedRequest(*parameters, isExpress);
    if (!wanted)
        return linkProblem(wanted.error());
    if (request.method != "POST")
        return consentPage(request, *wanted);

    const auto decision = parameters->value(u"decision").toString();
    if (decision == u"approve")
        return approve(*wanted, parameters->value(u"account").toString());
    if (decision != u"deny")
        return linkProblem({.error = u"invalid_request"_s, .description = u"The form was sent without a decision."_s});
    Pairs query{{u"error"_s, u"access_denied"_s}, {u"error_description"_s, u"The user denied your request"_s}};
    if (!wanted->state.isEmpty())
        query.append({u"state"_s, wanted->state});
    return redirection(wanted->redirectUri, query);
}

HttpResponse OAuth::approve(const AuthorizationRequest &wanted, const QString &chosen)
{
    constexpr qint64 codeMemory = 24 * 3600; // seconds: so long a code is still known as used or expired
    Context context{.engine = m_engine, .principal = {.platform = wanted.platform->account, .isLive = wanted.key->isLive()}};
    const auto world = context.world();
    const auto account = chosen.isEmpty() ? consentingAccount(m_engine, wanted)
                                          : findAccount(m_engine, chosen, wanted.key->isLive()).value_or(QJsonObject());
    if (!isConnectable(m_engine, wanted, account))
        return linkProblem(
            {.error = u"invalid_request"_s, .description = u"There is no such account to connect: %1"_s.arg(chosen)});
    if (chosen.isEmpty())
        m_engine.store.put(world, u"account"_s, account);

    const auto code = m_engine.newId(QLatin1String("ac_"), 32);
    context.forgetOlder(world, u"authorization_code"_s, u"created", context.now() - codeMemory);
    m_engine.store.put(world, u"authorization_code"_s,
                       {{u"id"_s, code},
                        {u"account"_s, account[u"id"]},
                        {u"platform"_s, wanted.platform->account},
                        {u"scope"_s, wanted.scope},
                        {u"created"_s, context.now()},
                        {u"used"_s, false}});
    if (!m_engine.store.commit())
        return problemPage(500, u"Something went wrong"_s, u"The sandbox could not save your decision. Please try again."_s);
    Pairs query{{u"code"_s, code}, {u"scope"_s, wanted.scope}};
    if (!wanted.state.isEmpty())
        query.append({u"state"_s, wanted.state});
    return redirection(wanted.redirectUri, query);
}

} // namespace plandeck::sandbox
