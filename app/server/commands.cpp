// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include "app/common/demodata.h"
#include "app/common/errorline.h"
#include "services/api/openapi.h"
#include "services/domain/json.h"
#include "services/operations/catalogue.h"
#include "services/storage/migrations.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// The demo's sign-in goes to the terminal of whoever asked for it, and nowhere else.
int introduce(House &house)
{
    const auto demo = makeDemo(house, true);
    if (!demo && demo.error().code == "email_taken"_L1) { // started again on the same database
        say(stdout, u"the demo company is there already, with the password it was made with"_s);
        return Fine;
    }
    if (!demo)
        return fail(demo.error());
    say(stdout,
        u"demo company %1, sign in as %2 with password %3"_s.arg(demo->company, demo->email, demo->password.revealText()));
    say(stdout, u"demo test key %1"_s.arg(demo->keys.test.revealText()));
    return Fine;
}

} // namespace

int fail(const Error &error)
{
    const bool isUsage = error.code == "usage"_L1;
    say(stderr, errorLine(error) + (isUsage ? u" See --help."_s : QString()));
    return isUsage ? WrongUsage : Failure;
}

int serve(ServerOptions options, Termination &termination)
{
    auto house = House::open(std::move(options.configuration));
    if (!house)
        return fail(house.error());
    if (auto started = (*house)->start(); !started)
        return fail(started.error());
    if (options.withDemo && introduce(**house) != Fine)
        return Failure;
    if (auto *sandbox = (*house)->sandbox(); sandbox && !options.withDemo)
        say(stderr, u"Stripe is the built-in sandbox at %1"_s.arg((*house)->stripe().config().apiBase.toString()));
    say(stdout, u"listening on %1"_s.arg((*house)->url().toString()));
    termination.quitApplication();
    const int code = QCoreApplication::exec();
    (*house)->stop(4000);
    return code;
}

int migrateDatabase(ServerOptions options)
{
    auto database = Database::open(options.configuration.database);
    if (!database)
        return fail(database.error());
    const auto report = migrate(**database);
    if (!report)
        return fail(report.error());
    for (const auto &step : report->steps)
        say(stdout, step);
    say(stdout, u"%1: version %2"_s.arg((*database)->url().display()).arg(report->to));
    return Fine;
}

int printOpenApi()
{
    QTextStream(stdout) << QString::fromUtf8(openApi(Catalogue::infos)) << Qt::endl;
    return Fine;
}

int call(ServerOptions options)
{
    if (options.arguments.size() != 1)
        return fail({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = u"call takes the name of one operation."_s});
    auto house = House::open(std::move(options.configuration));
    if (!house)
        return fail(house.error());
    const auto infos = (*house)->dispatcher().infos();
    const auto found =
        std::ranges::find(infos, QStringView(options.arguments.first()), [](const auto *info) { return QString(info->name()); });
    if (found == infos.end()) {
        QStringList names;
        for (const auto *info : infos)
            names.append(info->name());
        return fail({.kind = Error::Kind::Invalid, .code = u"usage"_s, .detail = u"Operations: "_s + names.join(u", "_s)});
    }
    const auto caller = (*house)->authenticator().authenticate({.bearer = std::move(options.token),
                                                                .apiKey = std::move(options.apiKey),
                                                                .mode = options.mode,
                                                                .source = Caller::Source::CommandLine});
    if (!caller)
        return fail(caller.error());
    if (auto refusal = (*house)->dispatcher().refusalOf(*caller, **found)) // access first, as everywhere
        return fail(*refusal);
    const auto asked = (*found)->makeCall();
    if (auto problems = fromJson(options.json, *(*found)->request, asked->operation); !problems.isEmpty())
        return fail(errorOf(std::move(problems)));
    (*house)->dispatcher().run(*caller, *asked);
    if (const auto *error = asked->error())
        return fail(*error);
    QTextStream(stdout) << QString::fromUtf8(toJson(*(*found)->reply, asked->reply())) << Qt::endl;
    return Fine;
}

} // namespace plandeck
