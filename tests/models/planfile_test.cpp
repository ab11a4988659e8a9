// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planexport.h"
#include "models/planimport.h"
#include "services/domain/json.h"
#include "tests/support/fakedesk.h"

#include <QtCore/QTemporaryDir>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(plandeck::FileFormat)

namespace {

Plan aPlan(int number)
{
    Plan plan{.name = u"Plan %1"_s.arg(number), .price = {1000 + number}, .currency = u"usd"_s};
    plan.id = PlanId::fromText(u"0190a1b2-0000-7000-8000-%1"_s.arg(number, 12, 10, QChar(u'0')));
    plan.createdAt = plan.updatedAt = QDateTime({2026, 3, 14}, {9, 34}, Qt::UTC);
    return plan;
}

/// What spreadsheets, browsers and parsers trip over.
QList<Plan> hostilePlans()
{
    auto formula = aPlan(1);
    formula.name = u"=cmd|' /C calc'!A0"_s;
    formula.description = u"-2+3\r\n\"quoted\", and <script>alert(1)</script>"_s;
    formula.features = {u"@SUM(1)"_s, u"a\nb"_s, u"[1]"_s, u"'=1"_s};
    formula.metadata = {{u"=x"_s, u"+y"_s}, {u"k\"ey"_s, u","_s}};
    auto foreign = aPlan(2);
    foreign.name = u"Größe 日本 😀 \u202Eתוכנית"_s;
    foreign.price = {500};
    foreign.currency = u"jpy"_s;
    foreign.interval = Interval::Year;
    foreign.trialDays = 730;
    foreign.isVisible = false;
    foreign.isActive = false;
    auto quoted = aPlan(3);
    quoted.name = u"'apostrophe"_s;
    return {formula, foreign, quoted};
}

QByteArray fileOf(const QList<Plan> &plans, FileFormat format)
{
    auto bytes = fileHead<Plan>(format);
    for (const auto &plan : plans)
        bytes += fileEntry(format, plan, &plan == &plans.first());
    return bytes + fileFoot(format);
}

QString problemsOf(const PlanEntry &entry)
{
    QStringList words;
    for (const auto &problem : entry.problems)
        words.append(problem.field + u':' + problem.code);
    return words.join(u' ');
}

/// A desk with a list of plans, given out page by page.
struct Shelf
{
    explicit Shelf(const QList<Plan> &plans = {}, FakeDesk::Delivery delivery = FakeDesk::Delivery::AtOnce)
        : desk(delivery)
        , plans(plans)
    {
        desk.on<ListPlans>([this](ListPlans &request) -> Result<Page<Plan>> {
            const auto offset = (request.page - 1) * request.pageSize;
            if (request.page > 1 && offset >= this->plans.size())
                return notFound();
            return Page<Plan>{.count = this->plans.size(), .results = this->plans.mid(offset, request.pageSize)};
        });
    }
    FakeDesk desk;
    QList<Plan> plans;
    QTemporaryDir folder;

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PlanFileTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsExportedIsImportedEqual_data()
    {
        QTest::addColumn<FileFormat>("format");
        QTest::newRow("CSV") << FileFormat::Csv;
        QTest::newRow("JSON") << FileFormat::Json;
    }
    void whatIsExportedIsImportedEqual()
    {
        QFETCH(FileFormat, format);
        const auto plans = hostilePlans();
        const auto file = readPlanFile(fileOf(plans, format), format);
        QCOMPARE(file.fault, QString());
        QCOMPARE(file.plans.size(), plans.size());
        for (qsizetype i = 0; i < plans.size(); ++i) {
            QCOMPARE(problemsOf(file.plans[i]), QString());
            auto read = planOf(file.plans[i].plan);
            QCOMPARE(file.plans[i].wasActive, plans[i].isActive);
            for (auto *plan : {&read}) { // what the service gives a plan
                plan->id = plans[i].id;
                plan->createdAt = plans[i].createdAt;
                plan->updatedAt = plans[i].updatedAt;
                plan->isActive = plans[i].isActive;
            }
            QCOMPARE(toJson(read), toJson(plans[i]));
        }
    }

    void everyFaultOfARowIsSaid_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problems");
        QTest::newRow("good") << QByteArray("Pro,2999,usd,month,14,\"[\"\"a\"\"]\",true") << QString();
        QTest::newRow("words in any order of lines") << QByteArray("Pro,2999,USD,year,,\"one\ntwo\",") << QString();
        QTest::newRow("no name") << QByteArray(" ,2999,usd,month,,,") << u"name:required"_s;
        QTest::newRow("nothing") << QByteArray(",,,,,,") << u"name:required price_cents:required billing_interval:required"_s;
        QTest::newRow("too few cells") << QByteArray("Pro,2999") << u":cell_count"_s;
        QTest::newRow("too many cells") << QByteArray("Pro,2999,usd,month,,,true,1") << u":cell_count"_s;
        QTest::newRow("decimals") << QByteArray("Pro,29.99,usd,month,,,") << u"price_cents:wrong_type"_s;
        QTest::newRow("negative") << QByteArray("Pro,-1,usd,month,,,") << u"price_cents:too_small"_s;
        QTest::newRow("too much") << QByteArray("Pro,9999999999999,usd,month,,,") << u"price_cents:too_large"_s;
        QTest::newRow("beyond numbers") << QByteArray("Pro,99999999999999999999,usd,month,,,") << u"price_cents:out_of_range"_s;
        QTest::newRow("no currency of ours") << QByteArray("Pro,2999,xyz,month,,,") << u"currency:unknown_currency"_s;
        QTest::newRow("weekly") << QByteArray("Pro,2999,usd,week,,,") << u"billing_interval:unknown_choice"_s;
        QTest::newRow("dinars end in 0") << QByteArray("Pro,5125,kwd,month,,,") << u"price_cents:amount_step"_s;
        QTest::newRow("long trial") << QByteArray("Pro,1,usd,month,731,,") << u"trial_days:too_large"_s;
        QTest::newRow("list without quotes") << QByteArray("Pro,1,usd,month,,[1,2],") << u":cell_count"_s;
        QTest::newRow("broken list") << QByteArray("Pro,1,usd,month,,\"[1\",") << u"features:invalid_json"_s;
        QTest::newRow("perhaps") << QByteArray("Pro,1,usd,month,,,perhaps") << u"is_visible:wrong_type"_s;
        QTest::newRow("NUL") << QByteArray("Pr\0o,1,usd,month,,,", 19) << u"name:not_allowed_character"_s;
        QTest::newRow("long name") << QByteArray(QByteArray(256, 'x') + ",1,usd,month,,,") << u"name:too_long"_s;
    }
    void everyFaultOfARowIsSaid()
    {
        QFETCH(QByteArray, row);
        const QByteArray head("name,price_cents,currency,billing_interval,trial_days,features,is_visible\r\n");
        const auto file = readPlanFile(QByteArray(head + row + "\r\n"), FileFormat::Csv);
        QCOMPARE(file.plans.size(), 1);
        QCOMPARE(file.plans.first().place, 2);
        QTEST(problemsOf(file.plans.first()), "problems");
    }

    void everyFaultOfAnEntryIsSaid_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("problems");
        QTest::newRow("good") << QByteArray(R"({"name":"Pro","price_cents":1,"billing_interval":"month","new":1})") << QString();
        QTest::newRow("empty") << QByteArray("{}") << u"name:required price_cents:required billing_interval:required"_s;
        QTest::newRow("no object") << QByteArray("[]") << u":wrong_type"_s;
        QTest::newRow("null") << QByteArray("null") << u":null"_s;
        QTest::newRow("a price in words") << QByteArray(R"({"name":"Pro","price_cents":"1","billing_interval":"month"})")
                                          << u"price_cents:wrong_type"_s;
        QTest::newRow("a price twice") << QByteArray(
            R"({"name":"Pro","price_cents":1,"price_cents":2,"billing_interval":"month"})")
                                       << u"price_cents:duplicate"_s;
        QTest::newRow("a nested feature") << QByteArray(
            R"({"name":"Pro","price_cents":1,"billing_interval":"month","features":["a",{}]})")
                                          << u"features[1]:wrong_type"_s;
        QTest::newRow("an active word") << QByteArray(
            R"({"name":"Pro","price_cents":1,"billing_interval":"month","is_active":"no"})")
                                        << u"is_active:wrong_type"_s;
    }
    void everyFaultOfAnEntryIsSaid()
    {
        QFETCH(QByteArray, json);
        const auto file = readPlanFile(QByteArray('[' + json + ']'), FileFormat::Json);
        QCOMPARE(file.plans.size(), 1);
        QTEST(problemsOf(file.plans.first()), "problems");
    }

    void whatIsNoListOfPlansIsRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<FileFormat>("format");
        QTest::addColumn<QString>("fault");
        QTest::newRow("latin 1") << QByteArray("name,price_cents\nGr\xF6\xDF"
                                               "e,1\n")
                                 << FileFormat::Csv << u"invalid_utf8"_s;
        QTest::newRow("other columns") << QByteArray("a,b\n1,2\n") << FileFormat::Csv << u"columns_missing"_s;
        QTest::newRow("JSON in CSV") << QByteArray("[{\"name\":\"x\"}]") << FileFormat::Csv << u"csv_quote"_s;
        QTest::newRow("half a JSON") << QByteArray("[{\"name\":") << FileFormat::Json << u"invalid_json"_s;
        QTest::newRow("deep JSON") << QByteArray(5000, '[') << FileFormat::Json << u"invalid_json"_s;
        QTest::newRow("one object") << QByteArray("{\"name\":\"x\"}") << FileFormat::Json << u"not_a_list"_s;
        QTest::newRow("empty JSON") << QByteArray() << FileFormat::Json << u"invalid_json"_s;
    }
    void whatIsNoListOfPlansIsRefused()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(FileFormat, format);
        const auto file = readPlanFile(bytes, format);
        QTEST(file.fault, "fault");
        QVERIFY(file.plans.isEmpty());
    }

    void answersOfTheApiAreListsToo()
    {
        const QByteArray json(R"({"count":1,"results":[{"name":"Pro","price_cents":1,"billing_interval":"month"}]})");
        QCOMPARE(readPlanFile(QByteArray("\xEF\xBB\xBF" + json), FileFormat::Json).plans.size(), 1);
    }

    void saysWhichColumnsItHasNoUseFor()
    {
        const auto file = readPlanFile("\xEF\xBB\xBFName;price_cents;billing_interval;Colour\nPro;1;month;red\npro;1;month;\n",
                                       FileFormat::Csv);
        QCOMPARE(file.unusedColumns, QStringList{u"Colour"_s});
        QCOMPARE(problemsOf(file.plans.at(0)), QString());
        QCOMPARE(problemsOf(file.plans.at(1)), u"name:duplicate"_s);
    }

    void exportsEveryPageOnce()
    {
        Shelf shelf;
        for (int i = 0; i < 450; ++i)
            shelf.plans.append(aPlan(i));
        PlanExport task(shelf.desk, shelf.folder.filePath(u"plans.csv"_s));
        const QSignalSpy progressed(&task, &PlanExport::progressed);
        const QSignalSpy written(&task, &PlanExport::written);
        task.begin({.isActive = true, .search = u"Plan"_s}, PlanOrder::Name);
        shelf.plans.prepend(aPlan(900)); // the second page begins with one that is written already
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(written.value(0).value(0).toLongLong(), 450);
        QCOMPARE(progressed.count(), 3);
        const auto *asked = shelf.desk.last<ListPlans>();
        QCOMPARE(asked->isActive, std::optional(true));
        QCOMPARE(asked->ordering, PlanOrder::Name);
        QCOMPARE(asked->search, u"Plan"_s);
        const auto file = readPlanFile(contentOf(task.path()), FileFormat::Csv);
        QCOMPARE(file.plans.size(), 450);
        QCOMPARE(file.fault, QString());
    }

    void exportsWhatIsChosen_data() { whatIsExportedIsImportedEqual_data(); }
    void exportsWhatIsChosen()
    {
        QFETCH(FileFormat, format);
        Shelf shelf;
        const auto name = format == FileFormat::Csv ? u"plans.csv"_s : u"plans.JSON"_s;
        PlanExport task(shelf.desk, shelf.folder.filePath(name));
        task.begin(hostilePlans());
        QTRY_VERIFY(!task.isRunning());
        QCOMPARE(contentOf(task.path()), fileOf(hostilePlans(), format));
    }

    void aStoppedExportLeavesNoFile()
    {
        Shelf shelf({aPlan(1)}, FakeDesk::Delivery::Held);
        PlanExport task(shelf.desk, shelf.write(u"plans.csv"_s, "as it was"));
        task.begin({}, PlanOrder::Name);
        task.cancel();
        shelf.desk.deliver();
        QVERIFY(!task.isRunning());
        QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(100));
        QCOMPARE(contentOf(task.path()), QByteArray("as it was"));
        QCOMPARE(QDir(shelf.folder.path()).entryList(QDir::Files).size(), 1);
    }

    void saysWhyThereIsNoFile()
    {
        Shelf shelf({aPlan(1)});
        PlanExport task(shelf.desk, shelf.folder.filePath(u"no/such/folder/plans.csv"_s));
        QString code;
        connect(&task, &PlanExport::notWritten, this, [&](const Error &error) { code = error.code; });
        task.begin({}, PlanOrder::Name);
        QTRY_COMPARE(code, u"file_unwritable"_s);
    }

    void importsOnlyWhatIsNotThere()
    {
        auto other = aPlan(2);
        other.price = {1};
        Shelf shelf({aPlan(1), other});
        const auto path = shelf.write(u"plans.csv"_s, fileOf({aPlan(1), aPlan(2), aPlan(3), aPlan(4), Plan()}, FileFormat::Csv));
        PlanImport model(shelf.desk);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.read(path);
        QTRY_COMPARE(model.stage(), PlanImport::Stage::Ready);
        QCOMPARE(model.row(0).finding, PlanImport::Finding::Exists);
        QCOMPARE(model.row(1).finding, PlanImport::Finding::NameTaken);
        QCOMPARE(model.row(2).finding, PlanImport::Finding::Good);
        QCOMPARE(model.row(4).finding, PlanImport::Finding::Faulty);
        QCOMPARE(model.chosen(), 2);
        QVERIFY(model.setData(model.index(3, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(model.chosen(), 1);
        model.setChosen(0, true); // it is there already
        QCOMPARE(model.chosen(), 1);

        shelf.desk.on<CreatePlan>([&](CreatePlan &request) -> Result<Plan> {
            shelf.plans.append(planOf(request));
            return shelf.plans.last();
        });
        BulkRun run(shelf.desk);
        run.setItems(model.items(true));
        run.start();
        QCOMPARE(run.count(BulkRun::State::Done), 1);
        QCOMPARE(run.count(BulkRun::State::Skipped), 4);
        QCOMPARE(shelf.desk.last<CreatePlan>()->name, u"Plan 3"_s);
        QVERIFY(shelf.desk.last<CreatePlan>()->isDraft);

        PlanImport again(shelf.desk);
        again.read(path);
        QTRY_COMPARE(again.stage(), PlanImport::Stage::Ready);
        QCOMPARE(again.count(PlanImport::Finding::Exists), 2); // the same file once more makes nothing twice
        QCOMPARE(again.count(PlanImport::Finding::Good), 1);
    }

    void anInactivePlanIsNotBroughtBackUnasked()
    {
        Shelf shelf;
        PlanImport model(shelf.desk);
        model.read(shelf.write(u"plans.json"_s, fileOf(hostilePlans(), FileFormat::Json)));
        QTRY_COMPARE(model.stage(), PlanImport::Stage::Ready);
        QCOMPARE(model.count(PlanImport::Finding::Good), 3);
        QCOMPARE(model.chosen(), 2);
        model.chooseAll(true);
        QCOMPARE(model.chosen(), 3);
        model.chooseAll(false);
        QCOMPARE(model.chosen(), 0);
    }

    void saysWhyNothingCanBeImported()
    {
        Shelf shelf;
        PlanImport missing(shelf.desk), broken(shelf.desk), away(shelf.desk);
        missing.read(shelf.folder.filePath(u"nothing.csv"_s));
        QTRY_COMPARE(missing.problem().code, u"file_unreadable"_s);
        broken.read(shelf.write(u"broken.json"_s, "{"));
        QTRY_COMPARE(broken.problem().code, u"invalid_json"_s);
        shelf.desk.fail<ListPlans>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        away.read(shelf.write(u"good.json"_s, "[]"));
        QTRY_COMPARE(away.problem().code, u"storage_unavailable"_s);
        QCOMPARE(away.stage(), PlanImport::Stage::Failed);
    }

    /// The window goes on meanwhile: no turn of its event loop takes long.
    void aHundredThousandRowsDoNotFreezeTheWindow()
    {
        Shelf shelf;
        QByteArray bytes("name,price_cents,billing_interval\n");
        for (int i = 0; i < 100'000; ++i)
            bytes += "Plan " + QByteArray::number(i) + ",1000,month\n";
        const auto path = shelf.write(u"many.csv"_s, bytes);
        PlanImport model(shelf.desk);
        qint64 longest = 0;
        QElapsedTimer turn, all;
        model.read(path);
        all.start();
        while (model.stage() != PlanImport::Stage::Ready && all.elapsed() < 60'000) {
            turn.start();
            QCoreApplication::processEvents();
            longest = qMax(longest, turn.elapsed());
            QThread::yieldCurrentThread();
        }
        QCOMPARE(model.chosen(), 100'000);
        QVERIFY2(longest < 1000, qPrintable(QString::number(longest))); // some 100 ms, of an all of seconds
    }
};

QTEST_GUILESS_MAIN(PlanFileTest)
#include "planfile_test.moc"
