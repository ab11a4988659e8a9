// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/stripepace.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace std::chrono_literals;
using namespace Qt::Literals::StringLiterals;

namespace {

const StripePace::Moment start = StripePace::Moment() + 1h;

/// Somebody who asks as often as it goes, over several endpoints in turn: when each request was let through.
std::vector<std::chrono::nanoseconds> sentIn(std::chrono::nanoseconds duration, Mode mode, const QStringList &paths)
{
    StripePace pace({});
    std::vector<std::chrono::nanoseconds> sent;
    for (auto now = start; now < start + duration;) {
        const auto path = paths[qsizetype(sent.size()) % paths.size()];
        const auto wait = pace.take(mode, u"GET"_s, path, now);
        if (wait == 0ns)
            sent.push_back(now - start);
        now += std::max<std::chrono::nanoseconds>(wait, 1us);
    }
    return sent;
}

size_t mostInOneSecond(const std::vector<std::chrono::nanoseconds> &sent)
{
    size_t most = 0;
    for (size_t first = 0; first < sent.size(); ++first) {
        size_t count = 0;
        for (size_t i = first; i < sent.size() && sent[i] < sent[first] + 1s; ++i)
            ++count;
        most = std::max(most, count);
    }
    return most;
}

QStringList manyPaths()
{
    return {u"/v1/products"_s, u"/v1/prices"_s,   u"/v1/customers"_s, u"/v1/invoices"_s,
            u"/v1/coupons"_s,  u"/v1/accounts"_s, u"/v1/events"_s,    u"/v1/refunds"_s};
}

} // namespace

class StripePaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noSecondSeesMoreThanStripeTakes_data()
    {
        QTest::addColumn<Mode>("mode");
        QTest::addColumn<QStringList>("paths");
        QTest::addColumn<int>("perSecond");
        QTest::newRow("test") << Mode::Test << manyPaths() << 25;
        QTest::newRow("live") << Mode::Live << manyPaths() << 100;
        QTest::newRow("one endpoint, live") << Mode::Live << QStringList{u"/v1/products"_s} << 25;
        QTest::newRow("one endpoint, many ids")
            << Mode::Live << QStringList{u"/v1/products/prod_1"_s, u"/v1/products/prod_B"_s, u"/v1/products/prod_2c"_s} << 25;
        QTest::newRow("search") << Mode::Live << QStringList{u"/v1/products/search"_s} << 20;
    }
    void noSecondSeesMoreThanStripeTakes()
    {
        QFETCH(Mode, mode);
        QFETCH(QStringList, paths);
        QFETCH(int, perSecond);
        const auto sent = sentIn(5s, mode, paths);
        QCOMPARE(mostInOneSecond(sent), size_t(perSecond));
        QCOMPARE(sent.size(), size_t(5 * perSecond)); // and all that it takes
    }

    void theModesDoNotSlowEachOther()
    {
        StripePace pace({});
        for (int i = 0; i < 25; ++i)
            QCOMPARE(pace.take(Mode::Test, u"POST"_s, u"/v1/products"_s, start), 0ns);
        QVERIFY(pace.take(Mode::Test, u"POST"_s, u"/v1/prices"_s, start) > 0ns);
        QCOMPARE(pace.take(Mode::Live, u"POST"_s, u"/v1/prices"_s, start), 0ns);
    }

    void theWaitIsWhatIsLeftOfTheSecond()
    {
        StripePace pace({.test = 2});
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/a"_s, start), 0ns);
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/b"_s, start + 400ms), 0ns);
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/c"_s, start + 600ms), std::chrono::nanoseconds(400ms));
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/c"_s, start + 1s), 0ns);
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/c"_s, start + 1s), std::chrono::nanoseconds(400ms));
    }

    /// Whoever was told to wait has taken nothing from the others.
    void waitingTakesNoToken()
    {
        StripePace pace({.test = 3, .endpoint = 1});
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/a"_s, start), 0ns);
        for (int i = 0; i < 10; ++i)
            QVERIFY(pace.take(Mode::Test, u"GET"_s, u"/v1/a"_s, start) > 0ns);
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/b"_s, start), 0ns);
        QCOMPARE(pace.take(Mode::Test, u"GET"_s, u"/v1/c"_s, start), 0ns);
    }
};

QTEST_GUILESS_MAIN(StripePaceTest)
#include "stripepace_test.moc"
