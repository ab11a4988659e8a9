// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QProcessEnvironment>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrongUsage(const QString &text)
{
    return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Plandeck without a window: the same operations over REST.\n\n"
                                     "Commands:\n"
                                     "  serve              serve until SIGTERM (the standard)\n"
                                     "  migrate            bring the database to this version's schema\n"
                                     "  openapi            print the OpenAPI document\n"
                                     "  call OPERATION     ask for one operation, such as plans.list\n"
                                     "  create-staff EMAIL make somebody of the platform's staff; the password is read from\n"
                                     "                     standard input\n"
                                     "  check --audit      look whether the audit log is as it was written\n\n"
                                     "The environment: DATABASE_URL SECRET_KEY STRIPE_SECRET_KEY STRIPE_CONNECT_CLIENT_ID\n"
                                     "STRIPE_API_BASE STRIPE_CONNECT_BASE STRIPE_REDIRECT_URI PUBLIC_URL ALLOWED_HOSTS\n"
                                     "CORS_ALLOWED_ORIGINS JWT_ACCESS_TOKEN_LIFETIME JWT_REFRESH_TOKEN_LIFETIME"_s);
    parser.addPositionalArgument(u"command"_s, u"serve, migrate, openapi, call, create-staff or check"_s, u"[command]"_s);
    parser.addOptions({{u"listen"_s, u"Where to serve; port 0 is any free one."_s, u"host:port"_s, u"127.0.0.1:8787"_s},
                       {u"database"_s, u"sqlite:///file or postgresql://…; instead of DATABASE_URL."_s, u"url"_s},
                       {u"workers"_s, u"Threads that accept and parse; as many as cores without it."_s, u"n"_s, u"0"_s},
                       {u"sandbox"_s, u"The built-in Stripe sandbox instead of Stripe, also when there is a key."_s},
                       {u"demo"_s, u"serve: a demo company, connected to the sandbox, in the database."_s},
                       {u"json"_s, u"call: the operation's fields."_s, u"object"_s, u"{}"_s},
                       {u"token"_s, u"call: an access token; better in PLANDECK_TOKEN."_s, u"jwt"_s},
                       {u"api-key"_s, u"call: an API key; better in PLANDECK_API_KEY."_s, u"key"_s},
                       {u"mode"_s, u"call: test or live."_s, u"mode"_s, u"test"_s},
                       {u"email"_s, u"create-staff: the address, as well as behind the command."_s, u"address"_s},
                       {u"role"_s, u"create-staff: support looks into tenants, ops suspends them too."_s, u"support|ops"_s},
                       {u"generate-password"_s, u"create-staff: make a password and print it, this once."_s},
                       {u"audit"_s, u"check: the audit log."_s},
                       {{u"h"_s, u"help"_s}, u"This text."_s},
                       {{u"v"_s, u"version"_s}, u"The version."_s}});
}

Secret secretOf(const QCommandLineParser &parser, const QString &option, const QString &variable)
{
    return Secret(parser.isSet(option) ? parser.value(option) : qEnvironmentVariable(variable.toLatin1().constData()));
}

} // namespace

Result<ServerOptions> serverOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(arguments))
        return wrongUsage(parser.errorText());
    ServerOptions options;
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.helpText = parser.isSet(u"help"_s) ? parser.helpText() : QStringLiteral("plandeck-server " PLANDECK_VERSION "\n");
        return options;
    }
    options.arguments = parser.positionalArguments();
    if (!options.arguments.isEmpty())
        options.command = options.arguments.takeFirst();
    if (parser.isSet(u"email"_s))
        options.arguments.append(parser.value(u"email"_s));
    if (options.command != "call"_L1 && options.command != "create-staff"_L1 && !options.arguments.isEmpty())
        return wrongUsage(u"There is nothing to be said behind \"%1\"."_s.arg(options.command));

    auto environment = QProcessEnvironment::systemEnvironment();
    if (parser.isSet(u"database"_s))
        environment.insert(u"DATABASE_URL"_s, parser.value(u"database"_s));
    auto configuration = Configuration::fromEnvironment(environment, dataFolder());
    if (!configuration && configuration.error().field == "DATABASE_URL"_L1 && parser.isSet(u"database"_s))
        return wrongUsage(u"--database takes sqlite:///FILE or postgresql://USER@HOST/NAME: "_s + configuration.error().detail);
    if (!configuration)
        return failed(configuration.error());
    options.configuration = std::move(*configuration);
    if (parser.isSet(u"sandbox"_s))
        options.configuration.withSandbox = true;

    const auto listen = ListenAddress::parse(parser.value(u"listen"_s));
    bool isNumber = false;
    options.configuration.workers = parser.value(u"workers"_s).toInt(&isNumber);
    if (!listen || !isNumber || options.configuration.workers < 0 || options.configuration.workers > 64)
        return wrongUsage(!listen ? u"--listen takes HOST:PORT."_s : u"--workers takes a number from 0 to 64."_s);
    options.configuration.listen = *listen;

    options.role = parser.value(u"role"_s);
    options.generatesPassword = parser.isSet(u"generate-password"_s);
    options.withAudit = parser.isSet(u"audit"_s);
    options.withDemo = parser.isSet(u"demo"_s);
    options.json = parser.value(u"json"_s).toUtf8();
    options.token = secretOf(parser, u"token"_s, u"PLANDECK_TOKEN"_s);
    options.apiKey = secretOf(parser, u"api-key"_s, u"PLANDECK_API_KEY"_s);
    const auto mode = parser.value(u"mode"_s);
    if (mode != "test"_L1 && mode != "live"_L1)
        return wrongUsage(u"--mode takes test or live."_s);
    options.mode = mode == "live"_L1 ? Mode::Live : Mode::Test;
    return options;
}

} // namespace plandeck
