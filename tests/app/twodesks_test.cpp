// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plansmodel.h"
#include "models/sessionmodel.h"
#include "models/webhookmodel.h"
#include "services/desk/localdesk.h"
#include "services/desk/remotedesk.h"
#include "tests/support/testhouse.h"
#include "tests/ui/plans/plansonscreen.h"
#include "ui/forms/formdialog.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/themecontroller.h"
#include "ui/webhooks/endpointdialog.h"

#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A company with a draft, and two who edit it: Anna at this desk, which is on the house itself or on its server; Ben elsewhere.
struct World
{
    explicit World(bool isRemote)
        : anna(house.company())
    {
        if (!house.house().start())
            qFatal("no server");
        auto pro = TestHouse::pro();
        pro.isDraft = true;
        draft = house.run(anna.owner, pro)->id;
        local.open(house.house().dispatcher(), house.house().authenticator(), house.house().changes());
        remote = std::make_unique<RemoteDesk>(RemoteOptions{.url = house.house().url()});
        desk = isRemote ? static_cast<Desk *>(remote.get()) : &local;
        session = std::make_unique<SessionModel>(*desk, nullptr);
        model = std::make_unique<PlansModel>(*desk);
        session->signIn(u"anna@acme.example"_s, Secret(QByteArray("correct horse battery")));
    }
    ~World()
    {
        plans.reset();
        local.close();
    }

    void openPlans()
    {
        QTRY_VERIFY(session->isSignedIn());
        plans = std::make_unique<PlansOnScreen>(*model, *session);
        model->refresh();
        QTRY_COMPARE(model->rowCount(), 1);
    }
    QDialog *openEditor()
    {
        plans->views()->select(draft);
        plans->trigger(u"editAction"_s);
        return plans->child<QDialog>(u"editPlanDialog"_s);
    }
    void benChanges(UpdatePlan change)
    {
        change.id = draft;
        QVERIFY(house.run(anna.owner, change));
    }
    Plan plan() { return *house.run(anna.owner, GetPlan{.id = draft}); }

    TestHouse house;
    TestHouse::Company anna;
    PlanId draft;
    LocalDesk local;
    std::unique_ptr<RemoteDesk> remote;
    Desk *desk = nullptr;
    std::unique_ptr<SessionModel> session;
    std::unique_ptr<PlansModel> model;
    std::unique_ptr<PlansOnScreen> plans;
};

} // namespace

/// Two desks on one database: nobody overwrites in silence what somebody else has just changed.
class TwoDesksTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    void theLaterOneDecides_data()
    {
        QTest::addColumn<bool>("isRemote");
        QTest::addColumn<bool>("takesTheirs");
        QTest::newRow("here, mine") << false << false;
        QTest::newRow("here, theirs") << false << true;
        QTest::newRow("at a server, mine") << true << false;
        QTest::newRow("at a server, theirs") << true << true;
    }
    void theLaterOneDecides()
    {
        QFETCH(const bool, isRemote);
        QFETCH(const bool, takesTheirs);
        World world(isRemote);
        world.openPlans();
        auto *dialog = world.openEditor();
        QVERIFY(dialog);
        typeInto(dialog->findChild<QLineEdit *>(u"nameLineEdit"_s), u"Anna's"_s);
        press(dialog, u"submitBusyButton"_s); // to the review, which looks once more
        QVERIFY(dialog->findChild<QAbstractButton *>(u"backPushButton"_s)->isVisible());
        world.benChanges({.name = {u"Ben's"_s}, .description = {u"By Ben"_s}});
        press(dialog, u"submitBusyButton"_s); // before this desk can have heard of it

        QTRY_VERIFY(dialog->findChild<QWidget *>(u"conflicts"_s)->isVisible());
        QTRY_VERIFY(!static_cast<FormDialog *>(dialog)->isBusy());
        QCOMPARE(world.plan().name, u"Ben's"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"conflictTextLabel"_s)->text().contains(u"Description"_s)); // came in
        press(dialog, takesTheirs ? u"nameTakePushButton"_s : u"nameKeepPushButton"_s);
        QVERIFY(!dialog->findChild<QWidget *>(u"nameKeepPushButton"_s)->isVisible());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"nameLineEdit"_s)->text(), takesTheirs ? u"Ben's"_s : u"Anna's"_s);
        if (takesTheirs)
            return;
        press(dialog, u"submitBusyButton"_s);
        press(dialog, u"submitBusyButton"_s);
        QTRY_COMPARE(world.plan().name, u"Anna's"_s); // having looked
        QCOMPARE(world.plan().description, u"By Ben"_s);
    }

    void aWebhookIsDecidedLikewise_data()
    {
        QTest::addColumn<bool>("isRemote");
        QTest::newRow("here") << false;
        QTest::newRow("at a server") << true;
    }
    void aWebhookIsDecidedLikewise()
    {
        QFETCH(const bool, isRemote);
        World world(isRemote);
        QTRY_VERIFY(world.session->isSignedIn());
        QVERIFY(world.house.run(world.anna.owner, SetWebhookConfig{.url = u"https://one.invalid/"_s}));
        WebhookModel model(*world.desk);
        model.refresh();
        QTRY_COMPARE(model.loadState(), LoadState::Filled);
        EndpointDialog dialog(model.webhook(), Mode::Test);
        dialog.show();
        typeInto(dialog.findChild<QLineEdit *>(u"urlLineEdit"_s), u"https://annas.invalid/"_s);
        QVERIFY(world.house.run(world.anna.owner, SetWebhookConfig{.url = u"https://bens.invalid/"_s}));

        std::optional<Error> refusal;
        model.set(this, dialog.request(), [&](const Result<SavedWebhook> &saved) { refusal = saved ? Error() : saved.error(); });
        QTRY_VERIFY(refusal);
        QCOMPARE(refusal->code, u"edit_conflict"_s);
        const auto now = currentOf<Webhook>(*refusal);
        QVERIFY(now);
        dialog.rebase(*now);
        QVERIFY(dialog.findChild<QWidget *>(u"conflicts"_s)->isVisible());
        QVERIFY(!dialog.findChild<QAbstractButton *>(u"submitBusyButton"_s)->isEnabled());
        press(&dialog, u"urlKeepPushButton"_s);
        QCOMPARE(dialog.request().url, u"https://annas.invalid/"_s);

        refusal.reset();
        model.set(this, dialog.request(), [&](const Result<SavedWebhook> &saved) { refusal = saved ? Error() : saved.error(); });
        QTRY_VERIFY(refusal);
        QCOMPARE(refusal->code, QString());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(TwoDesksTest)
#include "twodesks_test.moc"
