// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/options.h"

#include "services/api/remoteserver.h"
#include "services/domain/json.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QFile>
#include <QtCore/QProcessEnvironment>
#include <QtCore/QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

Unexpected wrongUsage(const QString &text)
{
    return failed({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = text});
}

void addServingOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"listen"_s, u"Where to serve; port 0 is any free one."_s, u"host:port"_s, u"127.0.0.1:8787"_s},
         {u"database"_s, u"sqlite:///file or postgresql://…; instead of DATABASE_URL."_s, u"url"_s},
         {u"workers"_s, u"Threads that accept and parse; as many as cores without it."_s, u"n"_s, u"0"_s},
         {u"sandbox"_s, u"The built-in Stripe sandbox instead of Stripe, also when there is a key."_s},
         {u"demo"_s, u"serve: a demo company, connected to the sandbox, in the database."_s},
         {u"trusted-proxy"_s,
          u"serve: an address or network whose word is taken for where a request comes from; may be repeated."_s, u"cidr"_s},
         {u"proxy-header"_s, u"serve: the header it says that in, x-forwarded-for or forwarded. Never both are believed."_s,
          u"name"_s},
         {u"drain-seconds"_s, u"serve: after SIGTERM, how long /readyz says no before the server takes no more requests."_s,
          u"n"_s, u"0"_s}});
}

void addCommandOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"role"_s, u"create-staff: support looks into tenants, ops suspends them too."_s, u"support|ops"_s},
         {u"generate-password"_s, u"create-staff: make a password and print it, this once."_s},
         {u"audit"_s, u"check: also whether the audit log is as it was written."_s},
         {u"partitions"_s, u"migrate: on PostgreSQL, spread the tenants' tables over so many partitions each, for good."_s,
          u"n"_s, u"0"_s},
         {u"tenants"_s, u"demo-data: how many companies besides the demo company."_s, u"n"_s, u"50"_s},
         {u"plans"_s, u"demo-data: how many plans each of them has."_s, u"n"_s, u"6"_s},
         {u"dry-run"_s, u"import-django: everything but the commit; the report says what would be."_s},
         {u"column"_s, u"import-django: what a column is called there; may be repeated."_s, u"table.column=name"_s},
         {u"json"_s, u"call: the operation's fields, @file, or - for standard input. check: the findings as JSON."_s,
          u"object"_s},
         {u"server"_s, u"call: ask this server instead of the database; https, or http to this machine."_s, u"url"_s},
         {u"token-file"_s, u"call: a file with an access token, or - for standard input; instead of PLANDECK_TOKEN."_s,
          u"file"_s},
         {u"api-key-file"_s, u"call: a file with an API key, or -; instead of PLANDECK_API_KEY."_s, u"file"_s},
         {u"mode"_s, u"call: test or live; an API key brings its own, else test. import-django: of its Stripe key."_s,
          u"mode"_s}});
}

void addCommonOptions(QCommandLineParser &parser)
{
    parser.addOptions(
        {{u"log-format"_s, u"json or text; without it text at a terminal, else JSON, an object a line."_s, u"format"_s},
         {u"log-level"_s, u"debug, info, warning or error; info for serve, else warning."_s, u"level"_s},
         {u"no-access-log"_s, u"serve: no line for each request."_s},
         {{u"h"_s, u"help"_s}, u"This text."_s},
         {{u"v"_s, u"version"_s}, u"The version."_s}});
}

void describe(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Plandeck without a window: the same operations over REST.\n\n"
        "Commands:\n"
        "  serve              serve until SIGTERM (the standard)\n"
        "  migrate            bring the database to this version's schema\n"
        "  check              look whether a server would run well here, and whether the data is sound\n"
        "  demo-data          fill the database with companies, people, keys and plans that are made up\n"
        "  create-staff EMAIL make somebody of the platform's staff; the password is read from standard input\n"
        "  export FILE        everything in the database into one file, of one moment, while servers go on\n"
        "  import FILE        all of that into an empty database of either engine, compared by counts and digests\n"
        "  import-django URL  companies, people, keys and plans of the Django platform; its database is only read\n"
        "  openapi            print the OpenAPI document\n"
        "  call OPERATION     ask for one operation, such as plans.list, on the database or of a --server\n\n"
        "Secrets come from the environment, a file or standard input, never from the command line.\n\n"
        "The environment: DATABASE_URL DATABASE_REPLICA_URL SECRET_KEY STRIPE_SECRET_KEY STRIPE_CONNECT_CLIENT_ID\n"
        "STRIPE_API_BASE STRIPE_CONNECT_BASE STRIPE_REDIRECT_URI "
        "STRIPE_WEBHOOK_SECRET[_ACCOUNT|_CONNECT|_PAYMENT|_SUBSCRIPTION]\n"
        "PUBLIC_URL ALLOWED_HOSTS CORS_ALLOWED_ORIGINS TRUSTED_PROXIES PROXY_HEADER METRICS_TOKEN\n"
        "JWT_ACCESS_TOKEN_LIFETIME JWT_REFRESH_TOKEN_LIFETIME PLANDECK_TOKEN PLANDECK_API_KEY DJANGO_DATABASE_URL"_s);
    parser.addPositionalArgument(
        u"command"_s, u"serve, migrate, check, demo-data, create-staff, export, import, import-django, openapi or call"_s,
        u"[command]"_s);
    addServingOptions(parser);
    addCommandOptions(parser);
    addCommonOptions(parser);
}

/// The whole of a file; "-" is standard input.
Result<QByteArray> contentOf(const QString &name)
{
    QFile file(name);
    const bool isOpen = name == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return wrongUsage(u"%1 cannot be read: %2"_s.arg(name, file.errorString()));
    return file.readAll();
}

Result<Secret> secretOf(const QCommandLineParser &parser, const QString &option, const char *variable)
{
    if (!parser.isSet(option))
        return Secret(qEnvironmentVariable(variable));
    return contentOf(parser.value(option)).map([](const QByteArray &content) { return Secret(content.trimmed()); });
}

template<typename Word>
Result<> readWord(const QCommandLineParser &parser, const QString &option, Word &value)
{
    if (!parser.isSet(option) || fromWord(parser.value(option).toUtf8(), TypeOf<Word>::value, &value).isEmpty())
        return {};
    QStringList words;
    for (const auto word : wordsOf(Word{}))
        words.append(QString::fromLatin1(word.data(), qsizetype(word.size())));
    return wrongUsage(u"--%1 takes %2."_s.arg(option, words.join(u" or "_s)));
}

template<typename Number>
Result<> readNumber(const QCommandLineParser &parser, const QString &option, qint64 most, Number &value)
{
    bool isNumber = false;
    const auto number = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || number < 0 || number > most)
        return wrongUsage(u"--%1 takes a number from 0 to %2."_s.arg(option).arg(most));
    value = Number(number);
    return {};
}

Result<> readConfiguration(const QCommandLineParser &parser, ServerOptions &options)
{
    auto environment = QProcessEnvironment::systemEnvironment();
    for (const auto &[option, variable] : {std::pair{u"database"_s, u"DATABASE_URL"_s}, {u"proxy-header"_s, u"PROXY_HEADER"_s}})
        if (parser.isSet(option))
            environment.insert(variable, parser.value(option));
    if (parser.isSet(u"database"_s))
        environment.remove(u"DATABASE_REPLICA_URL"_s); // another database's
    if (parser.isSet(u"trusted-proxy"_s))
        environment.insert(u"TRUSTED_PROXIES"_s, parser.values(u"trusted-proxy"_s).join(u','));
    auto configuration = Configuration::fromEnvironment(environment, dataFolder());
    if (configuration) {
        options.configuration = std::move(*configuration);
        return {};
    }
    const auto &error = configuration.error();
    if (error.field == "DATABASE_URL"_L1 && parser.isSet(u"database"_s))
        return wrongUsage(u"--database takes sqlite:///FILE or postgresql://USER@HOST/NAME: "_s + error.detail);
    if (error.field == "TRUSTED_PROXIES"_L1 && parser.isSet(u"trusted-proxy"_s))
        return wrongUsage(u"--trusted-proxy takes an address or a network, such as 10.0.0.0/8."_s);
    if (error.field == "PROXY_HEADER"_L1 && parser.isSet(u"proxy-header"_s))
        return wrongUsage(u"--proxy-header takes x-forwarded-for or forwarded."_s);
    return failed(error);
}

Result<> readServing(const QCommandLineParser &parser, ServerOptions &options)
{
    auto &configuration = options.configuration;
    if (parser.isSet(u"sandbox"_s))
        configuration.withSandbox = true;
    const auto listen = ListenAddress::parse(parser.value(u"listen"_s));
    if (!listen)
        return wrongUsage(u"--listen takes HOST:PORT."_s);
    configuration.listen = *listen;
    options.withDemo = parser.isSet(u"demo"_s);
    options.withAudit = parser.isSet(u"audit"_s);
    options.role = parser.value(u"role"_s);
    options.generatesPassword = parser.isSet(u"generate-password"_s);
    return readNumber(parser, u"workers"_s, 64, configuration.workers).and_then([&] {
        return readNumber(parser, u"drain-seconds"_s, 3600, options.drainSeconds);
    });
}

Result<> readLogging(const QCommandLineParser &parser, ServerOptions &options)
{
    options.logFormat = naturalFormat();
    options.logLevel = options.command == "serve"_L1 ? LogLevel::Info : LogLevel::Warning;
    options.hasAccessLog = !parser.isSet(u"no-access-log"_s);
    return readWord(parser, u"log-format"_s, options.logFormat).and_then([&] {
        return readWord(parser, u"log-level"_s, options.logLevel);
    });
}

Result<> readCall(const QCommandLineParser &parser, ServerOptions &options)
{
    const auto json = parser.value(u"json"_s);
    const bool isInFile = json == "-"_L1 || json.startsWith(u'@');
    auto fields = isInFile ? contentOf(json.startsWith(u'@') ? json.sliced(1) : json) : Result<QByteArray>(json.toUtf8());
    if (!fields)
        return failed(fields.error());
    options.json = fields->isEmpty() ? QByteArray("{}") : *fields;

    auto token = secretOf(parser, u"token-file"_s, "PLANDECK_TOKEN");
    auto apiKey = secretOf(parser, u"api-key-file"_s, "PLANDECK_API_KEY");
    if (!token || !apiKey)
        return failed(token ? apiKey.error() : token.error());
    options.token = std::move(*token);
    options.apiKey = std::move(*apiKey);

    if (parser.isSet(u"server"_s)) {
        const auto url = remoteUrl(parser.value(u"server"_s));
        if (!url)
            return wrongUsage(u"--server takes https://HOST, or http:// to this machine."_s);
        options.server = *url;
    }
    if (!parser.isSet(u"mode"_s))
        return {};
    return readWord(parser, u"mode"_s, options.mode.emplace());
}

Result<> readCommand(QCommandLineParser &parser, ServerOptions &options)
{
    options.arguments = parser.positionalArguments();
    if (!options.arguments.isEmpty())
        options.command = options.arguments.takeFirst();
    static const QStringList withArgument{u"call"_s, u"create-staff"_s, u"export"_s, u"import"_s, u"import-django"_s};
    const bool takesArgument = withArgument.contains(options.command);
    if (!takesArgument && !options.arguments.isEmpty())
        return wrongUsage(u"There is nothing to be said behind \"%1\"."_s.arg(options.command));
    return {};
}

/// table.column=name, each.
Result<> readColumns(const QCommandLineParser &parser, ServerOptions &options)
{
    static const QRegularExpression form(u"^([a-z_]+\\.[a-z_0-9]+)=([A-Za-z_][A-Za-z_0-9]*)$"_s);
    for (const auto &text : parser.values(u"column"_s)) {
        const auto match = form.match(text);
        if (!match.hasMatch())
            return wrongUsage(u"--column takes TABLE.COLUMN=NAME, such as tenants_tenantuser.email=login."_s);
        options.columns.insert(match.captured(1), match.captured(2));
    }
    options.isDryRun = parser.isSet(u"dry-run"_s);
    return {};
}

/// "check --json" says how, "call --json {…}" says what: the parser knows one of them at a time.
QStringList withJsonFlag(QStringList arguments, bool &isJson)
{
    const bool isCheck = arguments.value(1) == "check"_L1 || arguments.contains(u"check"_s);
    isJson = isCheck && arguments.removeAll(u"--json"_s) > 0;
    return arguments;
}

} // namespace

Result<ServerOptions> serverOptions(const QStringList &arguments)
{
    ServerOptions options;
    QCommandLineParser parser;
    describe(parser);
    if (!parser.parse(withJsonFlag(arguments, options.isJson)))
        return wrongUsage(parser.errorText());
    if (parser.isSet(u"help"_s) || parser.isSet(u"version"_s)) {
        options.helpText = parser.isSet(u"help"_s) ? parser.helpText() : QStringLiteral("plandeck-server " PLANDECK_VERSION "\n");
        return options;
    }
    const auto read = readCommand(parser, options)
                          .and_then([&] { return readLogging(parser, options); })
                          .and_then([&] { return readConfiguration(parser, options); })
                          .and_then([&] { return readServing(parser, options); })
                          .and_then([&] { return readCall(parser, options); })
                          .and_then([&] { return readColumns(parser, options); })
                          .and_then([&] { return readNumber(parser, u"partitions"_s, 1'000, options.partitions); })
                          .and_then([&] { return readNumber(parser, u"tenants"_s, 10'000'000, options.tenants); })
                          .and_then([&] { return readNumber(parser, u"plans"_s, 1'000, options.plans); });
    if (!read)
        return failed(read.error());
    return options;
}

} // namespace plandeck
