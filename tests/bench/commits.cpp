// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
//   bench-commits DATABASE-URL CONNECTIONS SECONDS
//
// How many events a second the engine commits, one transaction each, from so many connections at once, by raw libpq or sqlite3:
// what the ingest of webhooks is held against. SQLite has one writer, and so one connection. Prints "COMMITS transactions
// microseconds".
#include "app/process/say.h"
#include "tests/bench/barestore.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QUuid>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

/// Ids in the order of time, as ours are: they land beside each other in the index.
QByteArray newId(qint64 milliseconds)
{
    auto id = QUuid::createUuid().toString(QUuid::WithoutBraces).toLatin1();
    const auto time = QByteArray::number(milliseconds, 16).rightJustified(12, '0');
    return time.first(8) + '-' + time.sliced(8) + "-7" + id.sliced(15);
}

bool commitOne(BareStore &store)
{
    using namespace std::chrono;
    static std::atomic<qint64> count = 0;
    const auto now = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    const QByteArray event = "evt_commit" + QByteArray::number(now) + 'x' + QByteArray::number(++count);
    const QByteArray payload = R"({"id":")" + event + R"(","object":"event","type":"customer.updated","created":)"
                               + QByteArray::number(now / 1000)
                               + R"(,"livemode":false,"data":{"object":{"id":"cus_bench","object":"customer"}}})";
    return store.commitEvent(
        {"", event, "00000000-0000-0000-0000-000000000000", newId(now), "0", payload, QByteArray::number(now)});
}

} // namespace
} // namespace plandeck

int main(int argc, char *argv[])
{
    using namespace plandeck;
    using Clock = std::chrono::steady_clock;
    const QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return say(stderr, u"bench-commits DATABASE-URL CONNECTIONS SECONDS"_s), 2;
    const auto url = arguments[1].toUtf8();
    const int connections = url.startsWith("sqlite:") ? 1 : arguments[2].toInt();

    std::vector<std::unique_ptr<BareStore>> stores;
    for (int i = 0; i < connections; ++i)
        stores.push_back(BareStore::open(url));
    std::atomic<qint64> commits = 0;
    std::atomic<qint64> failures = 0;
    const auto begun = Clock::now();
    const auto end = begun + std::chrono::seconds(arguments[3].toInt());
    {
        std::vector<std::jthread> threads;
        for (const auto &store : stores)
            threads.emplace_back([&commits, &failures, end, &store] {
                while (Clock::now() < end)
                    ++(commitOne(*store) ? commits : failures);
            });
    }
    const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begun).count();
    if (failures > 0)
        return say(stderr, u"%1 commits failed"_s.arg(failures.load())), 1;
    say(stdout, u"COMMITS %1 %2"_s.arg(commits.load()).arg(took));
    return 0;
}
