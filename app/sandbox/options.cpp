// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/options.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QUrl>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

using Problem = tl::unexpected<QString>;

const QCommandLineOption listenOption(u"listen"_s,
                                      u"Where the API listens (default 127.0.0.1:12111; port 0 takes any free one)."_s,
                                      u"host:port"_s);
const QCommandLineOption connectOption(u"connect-listen"_s,
                                       u"A second port for OAuth and its pages; the first serves them too."_s, u"host:port"_s);
const QCommandLineOption keyOption(u"key"_s, u"The platform's secret key, sk_test_… or sk_live_…; one of each may be given."_s,
                                   u"key"_s);
const QCommandLineOption clientOption(u"client-id"_s, u"The client id for OAuth, in the order of the keys."_s, u"ca_…"_s);
const QCommandLineOption redirectOption(
    u"redirect-uri"_s, u"Registers a redirect URI for OAuth (repeatable); http://127.0.0.1:*/path takes any port."_s, u"uri"_s);
const QCommandLineOption stateOption(u"state"_s, u"Keeps the state in this file; without it, nothing outlives the process."_s,
                                     u"file"_s);
const QCommandLineOption deliverOption(u"deliver-anywhere"_s,
                                       u"Delivers webhooks to any host; without it, only to this machine."_s);
const QCommandLineOption clockOption(u"clock"_s, u"Starts the sandbox's clock at this time instead of now."_s, u"unix seconds"_s);
const QCommandLineOption helpOption({u"h"_s, u"help"_s}, u"This text."_s);
const QCommandLineOption versionOption({u"v"_s, u"version"_s}, u"The version."_s);

tl::expected<Listening, QString> listeningOf(const QString &text)
{
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    QHostAddress address;
    if (!url.isValid() || url.port() < 0 || url.authority() != text || !address.setAddress(url.host()))
        return Problem(u"'%1' is not an address such as 127.0.0.1:12111."_s.arg(text));
    return Listening{address, quint16(url.port())};
}

tl::expected<QList<sandbox::SandboxKey>, QString> keysOf(const QStringList &secrets, const QStringList &clientIds)
{
    if (clientIds.size() > secrets.size() && !(secrets.isEmpty() && clientIds.size() == 1))
        return Problem(u"There are more --client-id than --key."_s);
    QList<sandbox::SandboxKey> keys;
    for (qsizetype i = 0; i < secrets.size(); ++i) {
        const auto &secret = secrets.at(i);
        if ((!secret.startsWith(u"sk_test_") && !secret.startsWith(u"sk_live_")) || secret.size() < 12)
            return Problem(u"--key must be a secret key, sk_test_… or sk_live_…."_s);
        keys.append({.secret = secret, .clientId = clientIds.value(i)});
        for (qsizetype j = 0; j < i; ++j)
            if (keys.at(j).isLive() == keys.at(i).isLive())
                return Problem(u"There can be one --key for test mode and one for live mode."_s);
    }
    return keys;
}

} // namespace

tl::expected<SandboxOptions, QString> sandboxOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Stripe in miniature, for the machine it runs on: API, OAuth and a control API under /_sandbox/."_s);
    parser.addOptions({listenOption, connectOption, keyOption, clientOption, redirectOption, stateOption, deliverOption,
                       clockOption, helpOption, versionOption});
    if (!parser.parse(arguments))
        return Problem(parser.errorText());
    if (!parser.positionalArguments().isEmpty())
        return Problem(u"'%1' is not an option."_s.arg(parser.positionalArguments().first()));

    SandboxOptions options;
    if (parser.isSet(helpOption))
        options.text = parser.helpText();
    else if (parser.isSet(versionOption))
        options.text = QStringLiteral("plandeck-sandbox " PLANDECK_VERSION "\n");
    if (parser.isSet(listenOption)) {
        const auto listening = listeningOf(parser.value(listenOption));
        if (!listening)
            return Problem(listening.error());
        options.api = *listening;
    }
    if (parser.isSet(connectOption)) {
        const auto listening = listeningOf(parser.value(connectOption));
        if (!listening)
            return Problem(listening.error());
        options.connect = *listening;
    }
    if (parser.isSet(clockOption)) {
        bool isNumber = false;
        options.clock = parser.value(clockOption).toLongLong(&isNumber);
        if (!isNumber || *options.clock <= 0)
            return Problem(u"--clock must be a time in Unix seconds."_s);
    }
    const auto keys = keysOf(parser.values(keyOption), parser.values(clientOption));
    if (!keys)
        return Problem(keys.error());
    options.config.platforms.first().keys = *keys;
    options.config.platforms.first().redirectUris = parser.values(redirectOption);
    options.config.mayDeliverAnywhere = parser.isSet(deliverOption);
    options.config.stateFile = parser.value(stateOption);
    return options;
}

} // namespace plandeck
