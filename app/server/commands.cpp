// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commands.h"

#include "app/common/accesslog.h"
#include "app/common/democrowd.h"
#include "app/common/demodata.h"
#include "app/common/errorline.h"
#include "services/api/openapi.h"
#include "services/operations/catalogue.h"
#include "services/storage/migrations.h"
#include "services/storage/partitions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>
#include <QtCore/QTimer>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// The demo's sign-in goes to the terminal of whoever asked for it, and nowhere else.
int introduce(House &house)
{
    const auto demo = makeDemo(house, house.sandbox() != nullptr);
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

/// Until somebody tells us to end; then, while it drains, everybody is answered and /readyz says no.
int runUntilTold(House &house, Termination &termination, int drainSeconds)
{
    termination.quitApplication();
    const int code = QCoreApplication::exec();
    house.announceEnd();
    if (drainSeconds > 0) { // a second signal ends it at once
        termination.quitApplication();
        QTimer::singleShot(std::chrono::seconds(drainSeconds), qApp, &QCoreApplication::quit);
        QCoreApplication::exec();
    }
    house.stop(4000);
    return code;
}

} // namespace

int fail(const Error &error)
{
    const bool isUsage = error.code == "usage"_L1;
    say(stderr, errorLine(error) + (isUsage ? u" See --help."_s : QString()));
    return isUsage ? WrongUsage : Failure;
}

int serve(ServerOptions options, const Log &log, Termination &termination)
{
    AccessLog accessLog(log); // outlives the house
    auto house = House::open(std::move(options.configuration));
    if (!house)
        return fail(house.error());
    if (options.hasAccessLog)
        (*house)->logRequestsTo(accessLog);
    if (auto started = (*house)->start(); !started)
        return fail(started.error());
    if (options.withDemo && introduce(**house) != Fine)
        return Failure;
    if ((*house)->sandbox() && !options.withDemo)
        say(stdout, u"Stripe is the built-in sandbox at %1"_s.arg((*house)->stripe().config().apiBase.toString()));
    say(stdout, u"listening on %1"_s.arg((*house)->url().toString()));
    return runUntilTold(**house, termination, options.drainSeconds);
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
    if (options.partitions > 0) {
        const auto spread = partition(**database, options.partitions);
        if (!spread)
            return fail(spread.error());
        for (const auto &table : *spread)
            say(stdout, u"%1: %2 partitions"_s.arg(table).arg(options.partitions));
    }
    say(stdout, u"%1: version %2"_s.arg((*database)->url().display()).arg(report->to));
    return Fine;
}

int fillWithDemoData(ServerOptions options)
{
    options.configuration.mayJoinSandbox = true;
    auto house = House::open(std::move(options.configuration));
    if (!house)
        return fail(house.error());
    if (const int code = introduce(**house); code != Fine)
        return code;
    const SystemClock clock;
    SystemRandom random;
    const auto tell = [&options](qint64 made) {
        if (made % 10'000 == 0)
            say(stderr, u"%1 of %2 companies"_s.arg(made).arg(options.tenants));
    };
    const auto crowd = makeCrowd((*house)->database(), clock, random, {options.tenants, options.plans}, tell);
    if (!crowd)
        return fail(crowd.error());
    say(stdout, u"%1 companies with %2 people, %3 keys and %4 plans"_s.arg(crowd->tenants)
                    .arg(crowd->users)
                    .arg(crowd->keys)
                    .arg(crowd->plans));
    if (crowd->tenants > 0) {
        say(stdout, u"sign in as %1 with password %2; everybody of this call has that one"_s.arg(crowd->email,
                                                                                                 crowd->password.revealText()));
        say(stdout, u"their test key %1"_s.arg(crowd->testKey.revealText()));
    }
    return Fine;
}

int printOpenApi()
{
    QTextStream(stdout) << QString::fromUtf8(openApi(Catalogue::infos)) << Qt::endl;
    return Fine;
}

} // namespace plandeck
