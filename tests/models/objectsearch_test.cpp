// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/objectsearch.h"
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Stage : DeskStage
{
    explicit Stage(Role role = Role::Owner)
    {
        plan.stripeProductId = u"prod_R1xAbc"_s;
        plan.stripePriceId = u"price_1QXAbc"_s;
        desk.on<ListPlans>([this](ListPlans &request) -> Result<Page<Plan>> {
            const bool isMatch = plan.name.contains(request.search, Qt::CaseInsensitive) || plan.stripeProductId == request.search
                                 || plan.stripePriceId == request.search;
            return Page<Plan>{.count = isMatch, .results = isMatch ? QList{plan} : QList<Plan>()};
        });
        desk.on<GetPlan>([this](GetPlan &request) -> Result<Plan> {
            return request.id == plan.id ? Result<Plan>(plan) : Result<Plan>(failed({.kind = Error::Kind::NotFound}));
        });
        signIn(role);
    }
    Plan plan{.id = PlanId::fromText(u"0190a1b2-0000-7000-8000-00000000000a"_s), .name = u"Team"_s};
    ObjectSearch search{desk, session};

    QList<DeskPlace::Kind> kinds() const
    {
        QList<DeskPlace::Kind> kinds;
        for (const auto &found : search.found())
            kinds.append(found.place.kind);
        return kinds;
    }
};

} // namespace

class ObjectSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksThroughAllKinds()
    {
        Stage stage;
        stage.search.search(u"a"_s); // too short
        QVERIFY(!stage.search.isBusy());
        stage.search.search(u" acc"_s);
        QVERIFY(stage.search.isBusy());
        QTRY_VERIFY(!stage.search.isBusy());
        QVERIFY(stage.kinds().contains(DeskPlace::Kind::Event));
        stage.search.search(u"k9Qz"_s);
        QTRY_VERIFY(stage.kinds().contains(DeskPlace::Kind::Key));
        stage.search.search(u"anna"_s);
        QTRY_VERIFY(stage.kinds().contains(DeskPlace::Kind::User));
        stage.search.search(u"team"_s);
        QTRY_COMPARE(stage.kinds(), QList{DeskPlace::Kind::Plan});
    }

    void asksOnceTypingPauses()
    {
        Stage stage;
        const int before = stage.desk.count<ListPlans>();
        for (const auto &text : {u"te"_s, u"tea"_s, u"team"_s})
            stage.search.search(text);
        QTRY_VERIFY(!stage.search.isBusy());
        QCOMPARE(stage.desk.count<ListPlans>(), before + 1);
        QCOMPARE(stage.desk.last<ListPlans>()->search, u"team"_s);
    }

    void asksForWhatTheRoleMaySee()
    {
        Stage stage(Role::Developer);
        stage.search.search(u"anna"_s);
        QTRY_VERIFY(!stage.search.isBusy());
        QCOMPARE(stage.desk.count<ListUsers>(), 0);
        QVERIFY(stage.desk.count<ListApiKeys>() > 0);
    }

    void answersToAnOlderSearchAreDropped()
    {
        Stage stage;
        stage.desk.setDelivery(FakeDesk::Delivery::Held);
        stage.search.search(u"team"_s);
        QTRY_COMPARE(stage.desk.heldCount(), 4);
        stage.search.clear();
        stage.desk.deliver();
        QVERIFY(stage.search.found().isEmpty());
        QVERIFY(!stage.search.isBusy());
    }

    void aWholeKeyIsNotSentAnywhere()
    {
        Stage stage;
        const int before = stage.desk.count<ListPlans>();
        stage.search.search(u"test_0123456789abcdefk9Qz"_s);
        QVERIFY(!stage.search.isBusy());
        QCOMPARE(stage.desk.count<ListPlans>(), before);
    }

    void findsTheOneObject_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<DeskPlace::Kind>("kind");
        QTest::newRow("product") << u"prod_R1xAbc"_s << DeskPlace::Kind::Plan;
        QTest::newRow("price") << u"price_1QXAbc"_s << DeskPlace::Kind::Plan;
        QTest::newRow("plan") << u"0190a1b2-0000-7000-8000-00000000000a"_s << DeskPlace::Kind::Plan;
        QTest::newRow("event") << DeskStage::someEvents().first().eventId << DeskPlace::Kind::Event;
        QTest::newRow("event by our id") << DeskStage::someEvents().first().id.text() << DeskPlace::Kind::Event;
        QTest::newRow("delivery") << DeskStage::someDeliveries().first().id.text() << DeskPlace::Kind::Delivery;
        QTest::newRow("key") << DeskStage::someKeys().first().id.text() << DeskPlace::Kind::Key;
        QTest::newRow("end of a key") << u"k9Qz"_s << DeskPlace::Kind::Key;
        QTest::newRow("whole key") << u"test_0123456789abcdefk9Qz"_s << DeskPlace::Kind::Key;
        QTest::newRow("address") << DeskStage::somePeople().first().email.toUpper() << DeskPlace::Kind::User;
        QTest::newRow("account") << u"acct_1QhT0n2eZvKYlo2C"_s << DeskPlace::Kind::Page;
    }
    void findsTheOneObject()
    {
        QFETCH(QString, id);
        Stage stage;
        stage.status = DeskStage::connectedStatus();
        std::optional<Result<FoundObject>> answer;
        stage.search.find(this, id, [&](const Result<FoundObject> &found) { answer = found; });
        QVERIFY(answer);
        QVERIFY2(*answer, qPrintable(*answer ? QString() : answer->error().code));
        QTEST((*answer)->place.kind, "kind");
    }

    void saysWhenItIsNobodys_data()
    {
        QTest::addColumn<QString>("id");
        QTest::newRow("product") << u"prod_unknown"_s;
        QTest::newRow("uuid") << u"0190a1b2-0000-7000-8000-0000000000ff"_s;
        QTest::newRow("account") << u"acct_somebodyelse"_s;
        QTest::newRow("address") << u"nobody@acme.example"_s;
        QTest::newRow("words") << u"what is this"_s;
    }
    void saysWhenItIsNobodys()
    {
        QFETCH(QString, id);
        Stage stage;
        std::optional<Result<FoundObject>> answer;
        stage.search.find(this, id, [&](const Result<FoundObject> &found) { answer = found; });
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, Error::Kind::NotFound);
    }
};

QTEST_GUILESS_MAIN(ObjectSearchTest)
#include "objectsearch_test.moc"
