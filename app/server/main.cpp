// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char *argv[])
{
    using namespace plandeck;
    Termination termination;
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"plandeck-server"_s);
    auto options = serverOptions(QCoreApplication::arguments());
    if (!options)
        return fail(options.error());
    if (!options->helpText.isEmpty()) {
        QTextStream(stdout) << options->helpText;
        return Fine;
    }
    Log log({.format = options->logFormat, .least = options->logLevel});
    options->configuration.eachSecret([&log](const Secret &secret) { log.hide(secret); });
    const auto command = options->command;
    if (command == "serve"_L1)
        return serve(std::move(*options), log, termination);
    if (command == "migrate"_L1)
        return migrateDatabase(std::move(*options));
    if (command == "check"_L1)
        return check(std::move(*options));
    if (command == "demo-data"_L1)
        return fillWithDemoData(std::move(*options));
    if (command == "openapi"_L1)
        return printOpenApi();
    if (command == "call"_L1)
        return call(std::move(*options));
    if (command == "create-staff"_L1)
        return createStaff(std::move(*options));
    if (command == "export"_L1)
        return exportDatabase(std::move(*options));
    if (command == "import"_L1)
        return importDatabase(std::move(*options));
    if (command == "import-django"_L1)
        return importDjangoDatabase(std::move(*options));
    return fail({.code = u"usage"_s, .detail = u"there is no command \"%1\"."_s.arg(command)});
}
