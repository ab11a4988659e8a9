// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inspectionmodel.h"
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Looking
{
    Looking()
    {
        stage.signInStaff(StaffRole::Support);
        model.users().setTitles({u"Person"_s});
    }
    void start(int tenant = 0)
    {
        model.start(&stage.desk, {.tenant = stage.listings[tenant].id, .reason = u"plans do not show"_s},
                    [](const Result<StartedInspection> &) {});
    }
    TenantId tenant(int row = 0) const { return stage.listings[row].id; }

    DeskStage stage;
    InspectionModel &model = stage.inspection;
};

} // namespace

class InspectionModelTest final : public QObject
{
    Q_OBJECT

    using Part = InspectionModel::Part;
    using State = InspectionModel::State;

private Q_SLOTS:
    void nothingIsReadBeforeAReasonIsGiven()
    {
        Looking it;
        it.model.look(Part::Users);
        QCOMPARE(it.stage.desk.count<InspectUsers>(), 0);
        it.start();
        QVERIFY(it.model.isOpen(it.tenant()));
        QVERIFY(it.model.secondsLeft() > 3500);
        QCOMPARE(it.stage.desk.count<InspectUsers>(), 0); // only when somebody wants to see it
    }

    void aPartIsReadOnceUnlessItIsWantedAnew()
    {
        Looking it;
        it.start();
        it.model.look(Part::Users);
        it.model.look(Part::Users);
        QCOMPARE(it.stage.desk.count<InspectUsers>(), 1);
        QCOMPARE(it.stage.desk.last<InspectUsers>()->tenant, it.tenant());
        QCOMPARE(it.model.users().rowCount(), int(it.stage.people.size()));
        it.model.refresh(Part::Users);
        QCOMPARE(it.stage.desk.count<InspectUsers>(), 2);
    }

    void profileAndStripeAreOneLook()
    {
        Looking it;
        it.start();
        it.model.look(Part::Profile);
        it.model.look(Part::Stripe);
        QCOMPARE(it.stage.desk.count<InspectTenant>(), 1);
        QVERIFY(it.model.details().isFilled());
    }

    void changesElsewhereReadNothingByThemselves()
    {
        Looking it;
        it.start();
        it.model.look(Part::Users);
        Q_EMIT it.stage.desk.changed(Topic::Users); // as a remote desk tells from time to time
        QCOMPARE(it.stage.desk.count<InspectUsers>(), 1);
    }

    void whatWasSeenIsForgottenAtTheEnd()
    {
        Looking it;
        it.start();
        it.model.look(Part::Users);
        it.model.end();
        QCOMPARE(it.model.state(), State::Closed);
        QCOMPARE(it.stage.desk.last<EndInspection>()->tenant, it.tenant());
        QCOMPARE(it.model.users().rowCount(), 0);
    }

    void theServiceMayEndIt()
    {
        Looking it;
        it.start();
        it.stage.isInspecting = false;
        it.model.look(Part::Plans);
        QCOMPARE(it.model.state(), State::Ended);
        QVERIFY(it.model.hasEnded(it.tenant()));
    }

    void anotherTenantEndsTheOneBefore()
    {
        Looking it;
        it.start(0);
        it.start(1);
        QCOMPARE(it.stage.desk.last<EndInspection>()->tenant, it.tenant(0));
        QVERIFY(it.model.isOpen(it.tenant(1)));
        QVERIFY(!it.model.isOpen(it.tenant(0)));
    }

    void theOtherModeIsReadAnew()
    {
        Looking it;
        it.start();
        it.model.look(Part::Users);
        it.model.forgetParts();
        QVERIFY(it.model.isOpen(it.tenant()));
        it.model.look(Part::Users);
        QCOMPARE(it.stage.desk.count<InspectUsers>(), 2);
    }

    void anAnswerThatCameTooLateShowsNothing()
    {
        Looking it;
        it.start();
        it.stage.desk.setDelivery(FakeDesk::Delivery::Held);
        it.model.look(Part::Profile);
        it.model.look(Part::Users);
        it.model.reset();
        it.stage.desk.deliver();
        QVERIFY(!it.model.details().isFilled());
        QCOMPARE(it.model.users().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(InspectionModelTest)
#include "inspectionmodel_test.moc"
