// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/say.h"
#include "app/process/termination.h"
#include "app/sandbox/options.h"
#include "services/domain/clock.h"
#include "services/domain/periodic.h"
#include "services/domain/random.h"
#include "services/http/server.h"
#include "services/sandbox/sandbox.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QTextStream>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr int graceMs = 4000; // for requests that run when the end is asked for

int fail(const Error &error)
{
    say(stderr,
        u"plandeck-sandbox: %1%2"_s.arg(error.code, error.detail.isEmpty() ? QString() : QString(u": "_s + error.detail)));
    return Failure;
}

void introduce(const SandboxPlatform &platform)
{
    say(stdout, u"platform account %1"_s.arg(platform.account));
    for (const auto &key : platform.keys)
        say(stdout, u"%1 mode: secret key %2, publishable key %3, client id %4"_s.arg(key.isLive() ? u"live"_s : u"test"_s,
                                                                                      key.secret, key.publishable, key.clientId));
    for (const auto &uri : platform.redirectUris)
        say(stdout, u"redirect URI %1"_s.arg(uri));
}

int serve(const SandboxOptions &options, Termination &termination)
{
    const SystemClock clock;
    SystemRandom random;
    const auto sandbox = Sandbox::open(options.config, clock, random);
    if (!sandbox)
        return fail(sandbox.error());
    if (options.clock)
        if (const auto moved = (*sandbox)->setNow(*options.clock); !moved)
            return fail(moved.error());

    Periodic billing;
    billing.add(5'000, [&sandbox] { static_cast<void>((*sandbox)->catchUp()); }); // what fails is due again next time
    billing.start();
    HttpServer api(**sandbox, {.address = options.api.address, .port = options.api.port});
    if (const auto started = api.start(); !started)
        return fail(started.error());
    std::unique_ptr<HttpServer> connect;
    if (options.connect) {
        connect = std::make_unique<HttpServer>(
            **sandbox, HttpServerOptions{.address = options.connect->address, .port = options.connect->port});
        if (const auto started = connect->start(); !started)
            return fail(started.error());
    }
    for (const auto &platform : (*sandbox)->platforms())
        introduce(platform);
    if (connect)
        say(stdout, u"OAuth on %1"_s.arg(connect->url().toString()));
    say(stdout, u"listening on %1"_s.arg(api.url().toString()));

    termination.quitApplication();
    QCoreApplication::exec();
    (*sandbox)->shutDown();
    billing.stop();
    if (connect)
        connect->stop(graceMs);
    api.stop(graceMs);
    return Fine;
}

} // namespace
} // namespace plandeck

int main(int argc, char *argv[])
{
    using namespace plandeck;
    Termination termination;
    const QCoreApplication application(argc, argv);
    const auto options = sandboxOptions(QCoreApplication::arguments());
    if (!options) {
        say(stderr, u"plandeck-sandbox: "_s + options.error() + u" See --help."_s);
        return WrongUsage;
    }
    if (!options->text.isEmpty()) {
        QTextStream(stdout) << options->text;
        return Fine;
    }
    return serve(*options, termination);
}
