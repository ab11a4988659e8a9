// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/plansmodel.h"
#include "models/sessionmodel.h"
#include "services/desk/localdesk.h"
#include "services/sandbox/sandbox.h"
#include "tests/support/testhouse.h"
#include "tests/ui/plans/plansonscreen.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/themecontroller.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonObject>
#include <QtGui/QAction>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSpinBox>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The Plans panel on real services, with a draft that a program of the company has made.
struct Shop
{
    Shop()
        : anna(house.connected())
    {
        auto pro = TestHouse::pro();
        pro.isDraft = true;
        draft = house.run(anna.owner, pro)->id;
        account = *house.run(anna.owner, GetStripeStatus{})->accountId;
        desk.open(house.house().dispatcher(), house.house().authenticator(), house.house().changes());
        session.signIn(u"anna@acme.example"_s, Secret(QByteArray("correct horse battery")));
    }
    ~Shop() { desk.close(); }

    /// What a deed on the draft opens.
    QDialog *open(const QString &deed) const
    {
        plans.views()->select(draft);
        plans.trigger(deed + u"Action"_s);
        return plans.dialog();
    }
    Plan plan() { return *house.run(anna.owner, GetPlan{.id = draft}); }
    QList<QJsonObject> objects(const QString &type) { return house.sandbox().objects(type, account); }
    QJsonObject product() { return objects(u"product"_s).value(0); }

    TestHouse house;
    TestHouse::Company anna;
    QString account;
    PlanId draft;
    LocalDesk desk;
    SessionModel session{desk, nullptr};
    PlansModel model{desk};
    PlansOnScreen plans{model, session};
};

} // namespace

/// What the panel promises before a deed is what Stripe has after it.
class PlanLifeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    void aDraftLivesToItsEndAndIsBroughtBack()
    {
        Shop desk;
        QTRY_COMPARE(desk.session.isSignedIn(), true);
        if (!desk.model.isBusy())
            desk.model.refresh();
        QTRY_COMPARE(desk.model.rowCount(), 1);
        QVERIFY(desk.objects(u"product"_s).isEmpty());

        auto *dialog = desk.open(u"publish"_s);
        QVERIFY(dialog);
        press(dialog, u"submitBusyButton"_s);
        QTRY_COMPARE(desk.plans.said.size(), 1);
        QCOMPARE(desk.objects(u"product"_s).size(), 1);
        QCOMPARE(desk.objects(u"price"_s).size(), 1);
        QCOMPARE(desk.product().value(u"id"_s).toString(), *desk.plan().stripeProductId);
        QTRY_VERIFY(desk.model.find(desk.draft)->stripeProductId);

        const auto before = desk.plan();
        dialog = desk.open(u"edit"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"nameLineEdit"_s)->setText(u"Pro 2027"_s);
        dialog->findChild<QSpinBox *>(u"trialSpinBox"_s)->setValue(30);
        press(dialog, u"submitBusyButton"_s);
        const auto calls = dialog->findChildren<QLabel *>(u"callElidedLabel"_s);
        QCOMPARE(calls.size(), 1);
        press(dialog, u"submitBusyButton"_s);
        QTRY_COMPARE(desk.plans.said.size(), 2);
        QCOMPARE(desk.product().value(u"name"_s).toString(), u"Pro 2027"_s);
        QCOMPARE(desk.objects(u"price"_s).size(), 1); // the price stays, as the review said
        QCOMPARE(desk.plan().trialDays, 30);

        desk.plans.said.last().act(); // Undo
        QTRY_COMPARE(desk.plans.said.size(), 3);
        QCOMPARE(desk.product().value(u"name"_s).toString(), before.name);
        QCOMPARE(desk.plan().trialDays, before.trialDays);

        dialog = desk.open(u"deactivate"_s);
        QVERIFY(dialog);
        press(dialog, u"confirmPushButton"_s);
        QTRY_COMPARE(desk.plans.said.size(), 4);
        QCOMPARE(desk.product().value(u"active"_s).toBool(), false);
        QCOMPARE(desk.objects(u"price"_s).first().value(u"active"_s).toBool(), true); // as the question said
        QVERIFY(!desk.plan().isActive);

        desk.plans.said.last().act(); // Undo
        QTRY_COMPARE(desk.plans.said.size(), 5);
        QCOMPARE(desk.product().value(u"active"_s).toBool(), true);
        QCOMPARE(desk.plan().syncState, SyncState::Synced);
        QTRY_VERIFY(!desk.model.isBusy());
    }

    void whatAProgramChangedMeanwhileIsDecidedBeforeItIsSent()
    {
        Shop desk;
        QTRY_COMPARE(desk.session.isSignedIn(), true);
        if (!desk.model.isBusy())
            desk.model.refresh();
        QTRY_COMPARE(desk.model.rowCount(), 1);
        auto *dialog = desk.open(u"edit"_s);
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"nameLineEdit"_s)->setText(u"Ours"_s);
        QVERIFY(desk.house.run(desk.anna.key(), UpdatePlan{.id = desk.draft, .name = u"Theirs"_s}));
        QTRY_VERIFY(dialog->findChild<QWidget *>(u"conflicts"_s)->isVisible());
        QVERIFY(!dialog->findChild<QAbstractButton *>(u"submitBusyButton"_s)->isEnabled());
        press(dialog, u"nameKeepPushButton"_s);
        press(dialog, u"submitBusyButton"_s);
        press(dialog, u"submitBusyButton"_s);
        QTRY_COMPARE(desk.plans.said.size(), 1);
        QCOMPARE(desk.plan().name, u"Ours"_s);
        QTRY_VERIFY(!desk.model.isBusy());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(PlanLifeTest)
#include "planlife_test.moc"
