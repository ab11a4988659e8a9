// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"

#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

StripeRequestEntry entryOf(qint64 id, std::optional<qint64> status)
{
    return {.id = id,
            .at = QDateTime::fromSecsSinceEpoch(1'800'000'000 + id, Qt::UTC),
            .method = u"POST"_s,
            .path = u"/v1/products"_s,
            .status = status,
            .durationMs = 40 + id,
            .requestId = u"req_%1"_s.arg(id)};
}

} // namespace

class StripeRequestsModelTest final : public QObject
{
    Q_OBJECT

    static QVariant at(const StripeRequestsModel &model, int row, StripeRequestsModel::Column column)
    {
        return model.index(row, column).data();
    }

private Q_SLOTS:
    void rowsAreTheRequests()
    {
        DeskStage stage;
        auto &model = stage.stripe.requests();
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.loadState(), LoadState::Loading);
        model.refresh();
        QCOMPARE(model.loadState(), LoadState::Empty);
        stage.requests = {entryOf(2, std::nullopt), entryOf(1, 200)};
        model.refresh();
        QCOMPARE(model.loadState(), LoadState::Filled);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(at(model, 1, StripeRequestsModel::Request).toString(), u"POST /v1/products"_s);
        QCOMPARE(at(model, 1, StripeRequestsModel::Status).toInt(), 200);
        QVERIFY(!at(model, 0, StripeRequestsModel::Status).isValid());
        QCOMPARE(at(model, 0, StripeRequestsModel::Duration).toInt(), 42);
        QCOMPARE(at(model, 0, StripeRequestsModel::RequestId).toString(), u"req_2"_s);
    }

    void itIsFiltered()
    {
        DeskStage stage;
        stage.requests = {entryOf(1, 200)};
        auto &model = stage.stripe.requests();
        model.refresh();
        model.setFilter(StripeAnswer::None);
        QCOMPARE(stage.desk.last<ListStripeRequests>()->status, std::optional(StripeAnswer::None));
        QCOMPARE(model.loadState(), LoadState::FilteredEmpty);
        model.setFilter(std::nullopt);
        QCOMPARE(model.rowCount(), 1);
    }

    /// Only once somebody looks at it; then with whatever is done at Stripe.
    void itFollowsWhatIsDone()
    {
        DeskStage stage;
        Q_EMIT stage.desk.changed(Topic::Plans);
        QCOMPARE(stage.desk.count<ListStripeRequests>(), 0);
        stage.stripe.requests().refresh();
        Q_EMIT stage.desk.changed(Topic::Plans);
        Q_EMIT stage.desk.changed(Topic::Users);
        QCOMPARE(stage.desk.count<ListStripeRequests>(), 2);
    }

    void aFailureLeavesWhatIsShown()
    {
        DeskStage stage;
        stage.requests = {entryOf(1, 200)};
        auto &model = stage.stripe.requests();
        model.refresh();
        stage.desk.fail<ListStripeRequests>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        model.refresh();
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.problem().code, u"storage_unavailable"_s);
        model.reset();
        model.refresh();
        QCOMPARE(model.loadState(), LoadState::Failed);
    }
};

QTEST_GUILESS_MAIN(StripeRequestsModelTest)
#include "striperequestsmodel_test.moc"
