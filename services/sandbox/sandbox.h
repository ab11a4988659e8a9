// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/domain/result.h"
#include "services/sandbox/faults.h"
#include "services/sandbox/sandboxconfig.h"

#include <QtCore/QUrl>

#include <memory>
#include <mutex>

namespace plandeck {

class Clock;
class RandomSource;

namespace sandbox {
class Courier;
struct Engine;
} // namespace sandbox

using sandbox::SandboxConfig;
using sandbox::SandboxKey;
using sandbox::SandboxPlatform;

/// Stripe in miniature: REST API, OAuth and its pages, and a control API for tests, behind whatever serves HTTP. It keeps
/// its state in memory, and in a file if the configuration names one. Thread-safe.
///
///     auto sandbox = Sandbox::open(config, clock, random);
///     HttpServer server(**sandbox, {});
class Sandbox final : public HttpHandler
{
public:
    /// Reads the state file, if there is one. state_file_broken, state_file_in_use, state_file_unwritable.
    static Result<std::unique_ptr<Sandbox>> open(const SandboxConfig &config, const Clock &clock, RandomSource &random);
    ~Sandbox() override;
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    HttpTask accept(HttpRequest request) override;

    /// The platforms as they turned out: with account ids, made-up keys and client ids.
    QList<SandboxPlatform> platforms() const;
    void addFault(const sandbox::Fault &fault);
    void clearFaults();
    /// What it was asked, oldest first; the last 10 000. Without control requests.
    QList<sandbox::RequestRecord> requests() const;
    /// Objects of a type, newest first: sandbox.objects(u"product"_s, account).
    QList<QJsonObject> objects(const QString &type, const QString &account, bool isLive = false) const;
    /// What a person can do in Stripe's dashboard and a program cannot over the API: takes a price away, or a product with its
    /// prices; with their events.
    void erase(const QString &type, const QString &id, const QString &account, bool isLive = false);
    /// Unix seconds.
    qint64 now() const;
    [[nodiscard]] Result<> setNow(qint64 unixSeconds);
    [[nodiscard]] Result<> reset();
    /// Carries out what has fallen due by now: renewals, retries, expiries. Call it every few seconds.
    [[nodiscard]] Result<> catchUp();

    /// What a person's browser does with an authorize link or an account link: opens the page and presses the first button
    /// (approve) or the second (deny). Gives back where the browser is sent; empty if the page was an error.
    QUrl approve(const QUrl &link);
    QUrl deny(const QUrl &link);

    /// Ends waiting faults and deliveries under way, so that a server can stop.
    void shutDown();

private:
    Sandbox(const SandboxConfig &config, const Clock &clock, RandomSource &random);
    HttpResponse answer(const HttpRequest &request);
    HttpResponse answerLocked(const HttpRequest &request, std::unique_lock<std::mutex> &lock);
    HttpResponse connectRouted(const HttpRequest &request, sandbox::RequestRecord &record);
    void sendPost(); // what was written down for webhook endpoints; under the mutex
    QUrl decided(const QUrl &link, qsizetype button);

    std::unique_ptr<sandbox::Engine> m_engine;
    std::unique_ptr<sandbox::Courier> m_courier; // stops before the engine goes
};

} // namespace plandeck
