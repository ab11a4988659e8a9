// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/house.h"
#include "app/process/say.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QProcessEnvironment>

#include <QtCore/QThread>

#include <iostream>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

// The house of plandeck-server, for the crash matrix to kill: with a clock that is turned and with short pauses, so that no case
// waits. Commands come by standard input:
//
//     recover     turns the clock past every rest and recovers, until no operation is open or none gets on; says "open N"

namespace {

class TurnedClock final : public Clock
{
public:
    explicit TurnedClock(qint64 aheadSecs)
        : m_aheadMs(aheadSecs * 1000)
    {
    }
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch() + m_aheadMs; }
    void advance(qint64 secs) { m_aheadMs += secs * 1000; }
    qint64 aheadSecs() const { return m_aheadMs / 1000; }

private:
    std::atomic<qint64> m_aheadMs;
};

constexpr qint64 pastEveryRest = 301; // seconds
constexpr int mostRounds = 6;

/// Operations that somebody works on have no last error.
qint64 openOperations(House &house, const QString &which = {})
{
    const QString sql = u"SELECT count(*) FROM tenants_stripeoperation WHERE state IN ('planned', 'sent', 'undoing')"_s + which;
    return house.database()
        .read([&](Connection &db) { return db.value(sql); })
        .map([](const QVariant &value) { return value.toLongLong(); })
        .value_or(-1);
}

/// The recovery at start may still be at it.
void waitForTheOthers(House &house)
{
    for (int tries = 0; tries < 400 && openOperations(house, u" AND last_error = ''"_s) != 0; ++tries)
        QThread::msleep(5);
}

void recover(House &house, TurnedClock &clock)
{
    waitForTheOthers(house);
    auto open = openOperations(house);
    for (int round = 0; open != 0 && round < mostRounds; ++round) {
        clock.advance(pastEveryRest);
        (void)house.recovery().run();
        open = openOperations(house);
    }
    say(stdout, u"open %1 ahead %2"_s.arg(open).arg(clock.aheadSecs()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto configuration = Configuration::fromEnvironment(QProcessEnvironment::systemEnvironment(), {});
    if (!configuration)
        return 2;
    configuration->listen.port = 0;
    configuration->workers = 1;
    configuration->catchesUp = false; // a step is a request of the saga, and of nobody else
    configuration->stripe.timeout = std::chrono::seconds(2);
    configuration->stripe.firstPause = std::chrono::milliseconds(1);
    configuration->stripe.longestPause = std::chrono::milliseconds(4);
    configuration->stripe.limits = {.test = 1000, .live = 1000, .endpoint = 1000, .search = 1000};
    TurnedClock clock(QCoreApplication::arguments().value(1).toLongLong());
    auto house = House::open(std::move(*configuration), &clock);
    if (!house || !(*house)->start())
        return 1;
    say(stdout, u"listening on %1"_s.arg((*house)->url().toString()));
    for (std::string line; std::getline(std::cin, line);)
        if (line == "recover")
            recover(**house, clock);
    return 0;
}
