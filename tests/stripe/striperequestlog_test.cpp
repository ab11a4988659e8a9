// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/stripe/striperequestlog.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

const TenantId acme{QUuid::fromString(u"018bcfe5-687b-7000-8000-000000000001"_s)};
const TenantId other{QUuid::fromString(u"018bcfe5-687b-7000-8000-000000000002"_s)};

StripeLogEntry entryOf(TenantId tenant, qint64 number, Mode mode = Mode::Test)
{
    return {.tenant = tenant, .mode = mode, .path = QString::number(number)};
}

TenantScope scopeOf(TenantId tenant, Mode mode = Mode::Test)
{
    return Caller::system(tenant, mode).scope();
}

} // namespace

class StripeRequestLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTenantSeesItsOwnOfOneModeNewestFirst()
    {
        StripeRequestLog log;
        log.append(entryOf(acme, 1));
        log.append(entryOf(other, 2));
        log.append(entryOf(acme, 3, Mode::Live));
        log.append(entryOf({}, 4));
        log.append(entryOf(acme, 5));
        const auto seen = log.entriesOf(scopeOf(acme));
        QCOMPARE(seen.size(), 2);
        QCOMPARE(seen[0].path, u"5"_s);
        QCOMPARE(seen[1].path, u"1"_s);
        QCOMPARE(log.entriesOf(scopeOf(acme, Mode::Live)).size(), 1);
    }

    void aBusyTenantPushesOutItsOwn()
    {
        StripeRequestLog log;
        log.append(entryOf(other, -1));
        for (qint64 i = 0; i < StripeRequestLog::tenantCapacity + 7; ++i)
            log.append(entryOf(acme, i));
        const auto seen = log.entriesOf(scopeOf(acme));
        QCOMPARE(seen.size(), StripeRequestLog::tenantCapacity);
        QCOMPARE(seen.last().path, u"7"_s);
        QCOMPARE(log.entriesOf(scopeOf(other)).size(), 1);
    }

    void itIsBoundedInAll()
    {
        StripeRequestLog log;
        const auto tenants = StripeRequestLog::capacity / 10 + 3;
        for (qint64 round = 0; round < 10; ++round)
            for (qint64 i = 0; i < tenants; ++i)
                log.append(entryOf({QUuid(uint(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)}, round));
        QCOMPARE(log.entries().size(), StripeRequestLog::capacity);
        QCOMPARE(log.entriesOf(scopeOf({QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)})).size(), 9); // the oldest of all went
        QCOMPARE(log.entriesOf(scopeOf({QUuid(uint(tenants), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)})).size(), 10);
    }
};

QTEST_GUILESS_MAIN(StripeRequestLogTest)
#include "striperequestlog_test.moc"
