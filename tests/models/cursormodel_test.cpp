// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/auditexport.h"
#include "models/auditmodel.h"
#include "models/tenantsmodel.h"
#include "tests/support/fakedesk.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

TenantId idOf(qint64 number)
{
    return TenantId::fromText(u"0190a1b2-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
}

/// A platform of many tenants, handed out by place: "f400" is what follows the 400th, "b400" what is before the 401st.
struct Platform
{
    explicit Platform(qint64 count)
        : count(count)
    {
        desk.on<ListTenants>([this](ListTenants &request) -> Result<CursorPage<TenantListing>> {
            const bool isBackwards = request.cursor.startsWith(u'b');
            const qint64 place = request.cursor.isEmpty() ? 0 : request.cursor.sliced(1).toLongLong();
            const qint64 first = isBackwards ? qMax(0, place - request.pageSize) : place;
            const qint64 end = isBackwards ? place : qMin(this->count, place + request.pageSize);
            CursorPage<TenantListing> page;
            for (auto number = first; number < end; ++number)
                page.results.append({.id = idOf(number), .name = QString::number(number)});
            if (end < this->count)
                page.next = u"?status=active&cursor=f%1"_s.arg(end);
            if (first > 0)
                page.previous = u"?cursor=b%1&page_size=200"_s.arg(first);
            return page;
        });
        model.refresh();
    }
    qint64 first() const { return model.record(0).name.toLongLong(); }
    qint64 last() const { return model.record(model.rowCount() - 1).name.toLongLong(); }
    bool isWithoutGap() const { return last() - first() + 1 == model.rowCount(); }

    qint64 count;
    FakeDesk desk;
    TenantsModel model{desk};
};

} // namespace

class CursorModelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels()
    {
        Platform platform(500);
        platform.desk.setDelivery(FakeDesk::Delivery::Queued);
        const QAbstractItemModelTester tester(&platform.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto goOn = [&] {
            platform.model.fetchMore({});
            return platform.last() == 499;
        };
        QTRY_VERIFY(goOn());
        platform.model.reset();
        QCOMPARE(platform.model.rowCount(), 0);
    }

    void holdsAWindowHoweverFarSomebodyScrolls()
    {
        Platform platform(10'000);
        const auto most = int(TenantsModel::pageSize) * TenantsModel::mostPages;
        while (platform.model.canFetchMore({})) {
            platform.model.fetchMore({});
            QVERIFY(platform.model.rowCount() <= most);
            QVERIFY(platform.isWithoutGap());
        }
        QCOMPARE(platform.last(), 9'999);
        QCOMPARE(platform.model.rowCount(), most);
        while (platform.model.canFetchBack()) {
            platform.model.fetchBack();
            QVERIFY(platform.model.rowCount() <= most);
            QVERIFY(platform.isWithoutGap());
        }
        QCOMPARE(platform.first(), 0);
        QVERIFY(platform.model.canFetchMore({})); // what went out at the lower end is there again
    }

    void filterAndOrderAreTheServices()
    {
        Platform platform(10);
        platform.model.setFilter(
            {.status = TenantStatus::Suspended, .tier = Tier::Pro, .stripe = TenantStripe::Restricted, .search = u"acme"_s});
        platform.model.setOrdering(TenantOrder::Name);
        const auto *asked = platform.desk.last<ListTenants>();
        QCOMPARE(asked->status, TenantStatus::Suspended);
        QCOMPARE(asked->tier, Tier::Pro);
        QCOMPARE(asked->stripe, TenantStripe::Restricted);
        QCOMPARE(asked->search, u"acme"_s);
        QCOMPARE(asked->ordering, TenantOrder::Name);
        QCOMPARE(asked->cursor, QString());
    }

    void aPageOfAnOlderListIsDropped()
    {
        Platform platform(1000);
        platform.desk.setDelivery(FakeDesk::Delivery::Held);
        platform.model.fetchMore({});
        QVERIFY(!platform.model.canFetchMore({})); // one at a time
        platform.model.setFilter({.search = u"x"_s});
        platform.desk.deliver();
        QCOMPARE(platform.model.rowCount(), 200);
    }

    void aPageThatDoesNotComeIsSaidAndCanBeAskedForAgain()
    {
        Platform platform(1000);
        const Error down{.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s};
        platform.desk.fail<ListTenants>(down);
        platform.model.fetchMore({});
        QCOMPARE(platform.model.problem().code, down.code);
        QCOMPARE(platform.model.loadState(), LoadState::Filled);
        QCOMPARE(platform.model.rowCount(), 200);
        QVERIFY(platform.model.canFetchMore({}));
    }

    void resettingForgetsEverything()
    {
        Platform platform(1000);
        platform.model.setFilter({.tier = Tier::Pro});
        platform.model.reset();
        QCOMPARE(platform.model.rowCount(), 0);
        QCOMPARE(platform.model.loadState(), LoadState::Loading);
        QVERIFY(platform.model.filter().isEmpty());
        QVERIFY(!platform.model.canFetchMore({}));
    }

    void theLogIsWrittenIntoAFilePageByPage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<int>("lines");
        QTest::newRow("CSV") << u"audit.csv"_s << QByteArray("id,seq,at,actor_kind") << 4;
        QTest::newRow("JSON") << u"audit.json"_s << QByteArray("[\n{\"id\":") << 5;
    }

    void theLogIsWrittenIntoAFilePageByPage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, head);
        QFETCH(int, lines);
        FakeDesk desk;
        desk.on<ListAudit>([](ListAudit &request) -> Result<CursorPage<AuditEntry>> {
            const auto seq = request.cursor.isEmpty() ? 3 : request.cursor.toLongLong();
            CursorPage<AuditEntry> page{.results = {AuditEntry{.seq = seq, .action = u"plans.update"_s}}};
            if (seq > 1)
                page.next = u"?cursor=%1"_s.arg(seq - 1);
            return page;
        });
        AuditModel model(desk);
        model.setFilter({.action = u"plans.*"_s, .source = Caller::Source::Rest});
        const QTemporaryDir folder;
        auto *task = model.makeExport(folder.filePath(name), this);
        QSignalSpy written(task, &AuditExport::written);
        task->begin();
        QVERIFY(written.wait());
        QCOMPARE(written.first().first().toLongLong(), 3);
        QCOMPARE(desk.last<ListAudit>()->action, u"plans.*"_s);
        QCOMPARE(desk.last<ListAudit>()->source, Caller::Source::Rest);
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY2(bytes.startsWith(head), bytes.constData());
        QCOMPARE(bytes.count('\n'), lines);
        delete task;
    }

    void aCancelledFileDoesNotAppear()
    {
        FakeDesk desk(FakeDesk::Delivery::Held);
        desk.on<ListAudit>([](ListAudit &) { return Result<CursorPage<AuditEntry>>(CursorPage<AuditEntry>{}); });
        AuditModel model(desk);
        const QTemporaryDir folder;
        auto *task = model.makeExport(folder.filePath(u"audit.csv"_s), this);
        task->begin();
        task->cancel();
        desk.deliver();
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(!QFile::exists(task->path()));
        delete task;
    }
};

QTEST_GUILESS_MAIN(CursorModelTest)
#include "cursormodel_test.moc"
