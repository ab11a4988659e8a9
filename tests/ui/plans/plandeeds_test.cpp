// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/plansonscreen.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/confirmdialog.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A panel with a plan chosen.
struct Opened : OpenShop, PlansOnScreen
{
    explicit Opened(const QString &plan = u"Pro"_s, Role role = Role::Owner, Mode mode = Mode::Test)
        : OpenShop(somePlans(), role)
        , PlansOnScreen(shop.model, shop.session)
    {
        shop.session.setMode(mode);
        views()->select(shop.plan(plan).id);
        views()->focusView();
    }

    /// A key over the panel.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) const
    {
        panel->activateWindow();
        (void)QTest::qWaitFor([&] { return QApplication::activeWindow() == panel.get(); });
        QTest::keyClick(panel.get(), Qt::Key(key), modifiers);
    }
    QAction *action(const QString &deed) const { return PlansOnScreen::action(deed + u"Action"_s); }
    /// The dialog that a deed opens, in front.
    QDialog *open(const QString &deed) const
    {
        action(deed)->trigger();
        auto *opened = dialog();
        if (opened) {
            opened->activateWindow(); // without a window manager nobody else does
            (void)QTest::qWaitFor([&] { return QApplication::activeWindow() == opened; });
        }
        return opened;
    }
    template<typename T>
    T *child(const QString &name) const
    {
        return dialog() ? dialog()->findChild<T *>(name) : nullptr;
    }
    QLineEdit *name() const { return child<QLineEdit>(u"nameLineEdit"_s); }
    BusyButton *button() const { return child<BusyButton>(u"submitBusyButton"_s); }
    QString foot() const { return child<QLabel>(u"reviewTextLabel"_s)->text(); }
    void submit() const { QTest::mouseClick(button(), Qt::LeftButton); }
    bool isReviewing() const { return child<QWidget>(u"planReview"_s)->isVisible(); }
    QStringList texts(const QString &label) const
    {
        QStringList texts;
        for (const auto *found : dialog()->findChildren<QLabel *>(label))
            texts.append(found->text());
        return texts;
    }
    template<Operation Op>
    int count() const
    {
        return shop.desk.count<Op>();
    }
};

const Error down{.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s};

} // namespace

class PlanDeedsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(u"en_US"_s));
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    void aPlanIsEditedWithTheKeyboardAlone()
    {
        Opened desk;
        desk.press(Qt::Key_E);
        const QPointer<QDialog> dialog = desk.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->objectName(), u"editPlanDialog"_s);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        const auto focus = [] { return QApplication::focusWidget(); };
        const auto tab = [&] { QTest::keyClick(focus(), Qt::Key_Tab); };
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"Pro 2026"_s);
        tab(); // price, currency and interval cannot be reached
        QTest::keyClick(focus(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(focus(), u"30"_s);
        tab(); // description
        tab(); // features
        QTest::keyClicks(focus(), u"Audit log"_s);
        QTest::keyClick(focus(), Qt::Key_Return);
        QTest::keyClick(focus(), Qt::Key_Up); // into the list, at its end
        QTest::keyClick(focus(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(focus(), Qt::Key_Home);
        QTest::keyClick(focus(), Qt::Key_Delete);
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.isReviewing());
        QCOMPARE(desk.count<UpdatePlan>(), 0); // nothing has happened yet
        QTest::keyClick(focus(), Qt::Key_Return, Qt::ControlModifier);

        const auto *asked = desk.shop.desk.last<UpdatePlan>();
        QVERIFY(asked);
        QCOMPARE(asked->id, desk.shop.plan(u"Pro 2026"_s).id);
        QCOMPARE(asked->name.given, std::optional(u"Pro 2026"_s));
        QCOMPARE(asked->trialDays.given, std::optional(std::optional<qint64>(30)));
        QCOMPARE(asked->features.given, std::optional(QStringList{u"10 team members"_s, u"E-mail support within a day"_s,
                                                                  u"Audit log"_s, u"API access"_s}));
        QVERIFY(!asked->description.given && !asked->metadata.given && !asked->isVisible.given && !asked->price);
        QTRY_VERIFY(!dialog);
        QCOMPARE(desk.said.size(), 1);
        QCOMPARE(desk.said.first().sentence, u"“Pro 2026” was changed."_s);
    }

    void whatCannotChangeIsLockedAndSaysWhy()
    {
        Opened desk;
        desk.open(u"edit"_s);
        QVERIFY(!desk.child<QWidget>(u"amountLineEdit"_s)->isEnabled());
        QVERIFY(!desk.child<QWidget>(u"currencyComboBox"_s)->isEnabled());
        QVERIFY(!desk.child<QWidget>(u"intervalSegmentedControl"_s)->isEnabled());
        QVERIFY(desk.child<QLabel>(u"price_centsHintTextLabel"_s)->text().contains(u"duplicate the plan"_s));
    }

    void thereIsNothingToApplyBeforeSomethingIsChanged()
    {
        Opened desk;
        desk.open(u"edit"_s);
        QVERIFY(!desk.button()->isEnabled());
        QCOMPARE(desk.foot(), u"Nothing is changed yet."_s);
        typeInto(desk.name(), u"Pro 2"_s);
        QVERIFY(desk.button()->isEnabled());
        typeInto(desk.name(), u"Pro"_s);
        QVERIFY(!desk.button()->isEnabled());
        desk.name()->clear();
        QVERIFY(!desk.button()->isEnabled());
        QCOMPARE(desk.foot(), u"Still needed: Name."_s);
        typeInto(desk.name(), QString(256, u'x'));
        QCOMPARE(desk.child<QLabel>(u"nameHintTextLabel"_s)->text(), u"This text is too long."_s);
    }

    void theReviewShowsBeforeAndAfterAndWhatHappens()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.child<QCheckBox>(u"visibleCheckBox"_s)->click();
        desk.submit();
        QVERIFY(desk.isReviewing());
        QCOMPARE(desk.texts(u"beforeTextLabel"_s), QStringList({u"Pro"_s, u"Customers see it"_s}));
        QCOMPARE(desk.texts(u"afterTextLabel"_s), QStringList({u"Pro 2"_s, u"Hidden from customers"_s}));
        QVERIFY(desk.texts(u"effectTextLabel"_s).contains(u"It leaves the price table. Whoever has it keeps it."_s));
        QCOMPARE(desk.button()->text(), u"&Apply"_s);

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape); // back, and nothing is lost
        QVERIFY(!desk.isReviewing());
        QCOMPARE(desk.name()->text(), u"Pro 2"_s);
        desk.child<QCheckBox>(u"visibleCheckBox"_s)->click();
        desk.submit();
        QCOMPARE(desk.texts(u"afterTextLabel"_s), QStringList{u"Pro 2"_s});
        QTest::mouseClick(desk.child<QPushButton>(u"backPushButton"_s), Qt::LeftButton);
        QVERIFY(!desk.isReviewing());
        QCOMPARE(desk.count<UpdatePlan>(), 0);
    }

    void inLiveModeTheNameIsTyped()
    {
        Opened desk(u"Pro"_s, Role::Owner, Mode::Live);
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.submit();
        auto *typed = desk.child<QLineEdit>(u"typedNameLineEdit"_s);
        QVERIFY(typed->isVisible() && typed->hasFocus());
        QVERIFY(!desk.button()->isEnabled());
        QTest::keyClicks(typed, u"Pro 2"_s); // the new name is not the plan's yet
        QCOMPARE(desk.child<QLabel>(u"typed_nameHintTextLabel"_s)->text(), u"This is not the name."_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(desk.count<UpdatePlan>(), 0);
        typeInto(typed, u"Pro"_s);
        QVERIFY(desk.button()->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(desk.count<UpdatePlan>(), 1);
    }

    void aTakenNameLeadsBackToItsField()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Business"_s);
        desk.submit();
        desk.shop.desk.fail<UpdatePlan>(invalid(u"name"_s, u"name_taken"_s).value());
        desk.submit();
        QVERIFY(!desk.isReviewing());
        QVERIFY(desk.name()->hasFocus());
        QCOMPARE(desk.child<QLabel>(u"nameHintTextLabel"_s)->text(), u"There is already something of this name."_s);
    }

    void aClosedFormCanBeOpenedAgain()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        QTest::keyClick(desk.name(), Qt::Key_Escape);
        QCOMPARE(desk.dialog(), nullptr);
        QCOMPARE(desk.said.size(), 1);
        desk.said.first().act();
        QCOMPARE(desk.name()->text(), u"Pro 2"_s);
        desk.submit();
        QCOMPARE(desk.texts(u"beforeTextLabel"_s), QStringList{u"Pro"_s});
        QTest::mouseClick(desk.child<QPushButton>(u"cancelPushButton"_s), Qt::LeftButton);
        QCOMPARE(desk.said.size(), 2);

        desk.open(u"edit"_s); // nothing typed: nothing to offer
        QTest::keyClick(desk.name(), Qt::Key_Escape);
        QCOMPARE(desk.said.size(), 2);
    }

    void aFailureAfterTheFormWasClosedIsNotLost()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.submit();
        desk.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        desk.submit();
        QVERIFY(desk.button()->isBusy());
        QTest::mouseClick(desk.child<QPushButton>(u"cancelPushButton"_s), Qt::LeftButton);
        desk.shop.desk.fail<UpdatePlan>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        desk.shop.desk.deliver();
        QCOMPARE(desk.said.size(), 1);
        QCOMPARE(desk.said.first().sentence,
                 u"“Pro” was not changed. The database cannot be reached. Check the network, then try again."_s);
        desk.said.first().act();
        QCOMPARE(desk.name()->text(), u"Pro 2"_s);
    }

    void anEditIsUndoneByItsInverse()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.submit();
        desk.submit();
        QTRY_VERIFY(!desk.dialog());
        QCOMPARE(desk.said.last().action, u"Undo"_s);
        desk.said.last().act();
        const auto *asked = desk.shop.desk.last<UpdatePlan>();
        QCOMPARE(asked->name.given, std::optional(u"Pro"_s));
        QVERIFY(!asked->description.given && !asked->trialDays.given);
        QCOMPARE(desk.said.last().sentence, u"Undone: “Pro” is as it was before."_s);
        QVERIFY(desk.said.last().action.isEmpty());
        QCOMPARE(desk.count<UpdatePlan>(), 2);
        desk.said.first().act(); // once is enough
        QCOMPARE(desk.count<UpdatePlan>(), 2);
        QVERIFY(!desk.action(u"undo"_s)->isEnabled());
    }

    void whatSomebodyChangedSinceIsNotUndone()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.submit();
        desk.submit();
        desk.shop.changeElsewhere(u"Pro 2"_s, [](Plan &plan) { plan.name = u"Pro 3"_s; });
        desk.said.last().act();
        QCOMPARE(desk.count<UpdatePlan>(), 1);
        QCOMPARE(desk.said.last().sentence, u"“Pro 3” was changed again since then, so nothing was undone."_s);
    }

    void whatStripeDidNotTakeIsSaid()
    {
        Opened desk;
        desk.shop.desk.on<UpdatePlan>([&](const UpdatePlan &) {
            auto plan = desk.shop.plan(u"Pro"_s);
            plan.syncState = SyncState::Failed;
            return Result<Plan>(plan);
        });
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.submit();
        desk.submit();
        QCOMPARE(desk.said.last().tone, Tone::Warn);
        QVERIFY(desk.said.last().sentence.contains(u"Stripe did not take it yet"_s));
    }

    // ---- changed elsewhere ------------------------------------------------------------------------------------------

    void whatSomebodyElseChangedComesInWhereNothingWasTyped()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Pro 2"_s);
        desk.shop.changeElsewhere(u"Pro"_s, [](Plan &plan) { plan.description = u"Changed by Ben"_s; });
        QCOMPARE(desk.child<QPlainTextEdit>(u"descriptionPlainTextEdit"_s)->toPlainText(), u"Changed by Ben"_s);
        QVERIFY(desk.child<QLabel>(u"conflictTextLabel"_s)->text().endsWith(u"since you had not touched it: Description."_s));
        QCOMPARE(desk.name()->text(), u"Pro 2"_s);
        desk.submit();
        QCOMPARE(desk.texts(u"afterTextLabel"_s), QStringList{u"Pro 2"_s}); // theirs is not mine to send
        desk.submit();
        QVERIFY(!desk.shop.desk.last<UpdatePlan>()->description.given);
    }

    void whatBothChangedIsDecided_data()
    {
        QTest::addColumn<bool>("takesTheirs");
        QTest::newRow("mine") << false;
        QTest::newRow("theirs") << true;
    }
    void whatBothChangedIsDecided()
    {
        QFETCH(bool, takesTheirs);
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Mine"_s);
        desk.child<QCheckBox>(u"visibleCheckBox"_s)->click();
        desk.submit();
        QVERIFY(desk.isReviewing());
        desk.shop.changeElsewhere(u"Pro"_s, [](Plan &plan) { plan.name = u"Theirs"_s; });
        QVERIFY(!desk.isReviewing()); // what was reviewed is not what would happen
        QVERIFY(desk.child<QWidget>(u"conflicts"_s)->isVisible());
        QVERIFY(!desk.button()->isEnabled());
        QCOMPARE(desk.child<QLabel>(u"nameHintTextLabel"_s)->text(),
                 u"Somebody else changed this meanwhile: choose whose value stays."_s);
        QTest::mouseClick(desk.child<QPushButton>(takesTheirs ? u"nameTakePushButton"_s : u"nameKeepPushButton"_s),
                          Qt::LeftButton);
        QVERIFY(!desk.child<QWidget>(u"conflicts"_s)->isVisible());
        QCOMPARE(desk.name()->text(), takesTheirs ? u"Theirs"_s : u"Mine"_s);
        desk.submit();
        desk.submit();
        const auto *asked = desk.shop.desk.last<UpdatePlan>();
        QCOMPARE(asked->name.given, takesTheirs ? std::optional<QString>() : std::optional(u"Mine"_s));
        QCOMPARE(asked->isVisible.given, std::optional(false));
    }

    void aDraftOpenedAgainMeetsWhatChangedMeanwhile()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Mine"_s);
        QTest::keyClick(desk.name(), Qt::Key_Escape);
        desk.shop.changeElsewhere(u"Pro"_s, [](Plan &plan) { plan.name = u"Theirs"_s; });
        desk.said.last().act();
        QVERIFY(desk.child<QWidget>(u"conflicts"_s)->isVisible());
        QCOMPARE(desk.name()->text(), u"Mine"_s);
    }

    void theReviewLooksWhetherThePlanIsStillTheSame()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Mine"_s);
        desk.shop.changeUnheard(u"Pro"_s, [](Plan &plan) { plan.trialDays = 7; });
        desk.submit();
        QVERIFY(desk.isReviewing()); // theirs came in beside mine
        QCOMPARE(desk.texts(u"afterTextLabel"_s), QStringList{u"Mine"_s});
        QCOMPARE(desk.child<QSpinBox>(u"trialSpinBox"_s)->value(), 7);
        QTest::mouseClick(desk.child<QPushButton>(u"backPushButton"_s), Qt::LeftButton);
        desk.shop.changeUnheard(u"Pro"_s, [](Plan &plan) { plan.name = u"Theirs"_s; });
        desk.submit();
        QVERIFY(!desk.isReviewing());
        QVERIFY(desk.child<QWidget>(u"conflicts"_s)->isVisible());
        QCOMPARE(desk.count<UpdatePlan>(), 0);
    }

    void aHalfTypedFeatureIsNotLost()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.child<QLineEdit>(u"newLineEdit"_s), u"Audit log"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(desk.texts(u"afterTextLabel"_s), QStringList{u"Audit log"_s});
    }

    void aNewSyncStateIsNoConflict()
    {
        Opened desk;
        desk.open(u"edit"_s);
        typeInto(desk.name(), u"Mine"_s);
        desk.shop.changeElsewhere(u"Pro"_s, [](Plan &plan) { plan.syncState = SyncState::Drifted; });
        QVERIFY(!desk.child<QWidget>(u"conflicts"_s)->isVisible());
        QVERIFY(desk.button()->isEnabled());
    }

    // ---- publish ----------------------------------------------------------------------------------------------------

    void aDraftIsPublishedAfterALook()
    {
        Opened desk(u"Enterprise pilot with a name that is longer than a card is wide"_s);
        QVERIFY(desk.action(u"publish"_s)->isVisible());
        desk.press(Qt::Key_P);
        QCOMPARE(desk.dialog()->objectName(), u"publishDialog"_s);
        QCOMPARE(desk.texts(u"callElidedLabel"_s).size(), 2);
        QVERIFY(desk.texts(u"effectTextLabel"_s).last().startsWith(u"This cannot be undone"_s));
        QTest::keyClick(desk.dialog(), Qt::Key_Return);
        QCOMPARE(desk.count<PublishPlan>(), 1);
        QTRY_VERIFY(!desk.dialog());
        QVERIFY(desk.said.last().sentence.endsWith(u"is published: customers can subscribe."_s));
        QVERIFY(desk.said.last().action.isEmpty()); // and says no Undo
        QVERIFY(!desk.action(u"publish"_s)->isVisible());
    }

    void theCardOfADraftHasAButtonThatPublishes()
    {
        Opened desk;
        auto *cards = desk.panel->findChild<QListView *>(u"plansCardView"_s);
        const auto clickFoot = [&](int row) {
            cards->scrollTo(desk.shop.model.index(row, 0));
            const QRect cell = cards->visualRect(desk.shop.model.index(row, 0));
            QTest::mouseClick(cards->viewport(), Qt::LeftButton, {}, {cell.right() - 60, cell.bottom() - 36});
        };
        clickFoot(1);
        QCOMPARE(desk.dialog(), nullptr); // it is published already
        clickFoot(6);
        QVERIFY(desk.dialog());
        QCOMPARE(desk.dialog()->objectName(), u"publishDialog"_s);
        desk.dialog()->reject();
        desk.panel->setStripeConnected(false);
        clickFoot(6);
        QCOMPARE(desk.dialog(), nullptr);
    }

    void aRefusedPublicationStaysOpen()
    {
        Opened desk(u"Enterprise pilot with a name that is longer than a card is wide"_s, Role::Owner, Mode::Live);
        desk.shop.desk.fail<PublishPlan>(down);
        desk.open(u"publish"_s);
        QVERIFY(!desk.button()->isEnabled());
        QTest::keyClicks(desk.child<QLineEdit>(u"typedNameLineEdit"_s),
                         u"Enterprise pilot with a name that is longer than a card is wide"_s);
        desk.submit();
        auto *banner = desk.child<Banner>(u"errorBanner"_s);
        QVERIFY(banner->isVisible());
        QCOMPARE(banner->accessibleName(), u"Stripe does not answer. Try again in a moment."_s);
        QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(desk.count<PublishPlan>(), 2);
    }

    void aDraftIsNotPublishedWithoutStripe()
    {
        Opened desk(u"Enterprise pilot with a name that is longer than a card is wide"_s);
        desk.panel->setStripeConnected(false);
        QVERIFY(!desk.action(u"publish"_s)->isEnabled());
        QCOMPARE(desk.action(u"publish"_s)->toolTip(), u"Connect Stripe first: there a plan is published."_s);
        desk.panel->setStripeConnected(true);
        QVERIFY(desk.action(u"publish"_s)->isEnabled());
        desk.shop.changeElsewhere(u"Enterprise pilot with a name that is longer than a card is wide"_s,
                                  [](Plan &plan) { plan.isActive = false; });
        QCOMPARE(desk.action(u"publish"_s)->toolTip(), u"Only an active plan is published: reactivate it first."_s);
    }

    // ---- deactivate and reactivate ----------------------------------------------------------------------------------

    void deactivatingNamesThePlanAndWhatItMeansAndCanBeUndone()
    {
        Opened desk;
        QVERIFY(desk.action(u"deactivate"_s)->isVisible());
        QVERIFY(!desk.action(u"reactivate"_s)->isVisible());
        desk.press(Qt::Key_Delete);
        auto *dialog = qobject_cast<ConfirmDialog *>(desk.dialog());
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Deactivate “Pro”?"_s);
        QVERIFY(dialog->accessibleDescription().contains(u"go on paying $29.99 per month"_s));
        QTest::keyClick(dialog, Qt::Key_Return); // Cancel is the default
        QCOMPARE(desk.count<DeactivatePlan>(), 0);

        desk.open(u"deactivate"_s);
        QTest::mouseClick(desk.child<QPushButton>(u"confirmPushButton"_s), Qt::LeftButton);
        QCOMPARE(desk.count<DeactivatePlan>(), 1);
        QVERIFY(!desk.shop.plan(u"Pro"_s).isActive);
        QCOMPARE(desk.said.last().sentence, u"“Pro” was deactivated."_s);
        QVERIFY(desk.action(u"reactivate"_s)->isVisible());
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(desk.shop.plan(u"Pro"_s).isActive);
        QCOMPARE(desk.said.last().sentence, u"Undone: “Pro” is active again."_s);
    }

    void reactivatingCanBeUndone()
    {
        Opened desk(u"Kuwait partner"_s);
        desk.press(Qt::Key_R);
        QCOMPARE(desk.shop.desk.last<UpdatePlan>()->isActive.given, std::optional(true));
        QVERIFY(desk.shop.plan(u"Kuwait partner"_s).isActive);
        desk.said.last().act();
        QVERIFY(!desk.shop.plan(u"Kuwait partner"_s).isActive);
        QCOMPARE(desk.said.last().sentence, u"Undone: “Kuwait partner” is inactive again."_s);
    }

    void inLiveModeReactivatingIsAsked()
    {
        Opened desk(u"Kuwait partner"_s, Role::Owner, Mode::Live);
        desk.open(u"reactivate"_s);
        QCOMPARE(desk.count<UpdatePlan>(), 0);
        QTest::mouseClick(desk.child<QPushButton>(u"confirmPushButton"_s), Qt::LeftButton);
        QCOMPARE(desk.count<UpdatePlan>(), 1);
    }

    void aFailedDeactivationCanBeTriedAgain()
    {
        Opened desk;
        desk.shop.desk.fail<DeactivatePlan>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        desk.open(u"deactivate"_s);
        QTest::mouseClick(desk.child<QPushButton>(u"confirmPushButton"_s), Qt::LeftButton);
        QCOMPARE(desk.said.last().sentence,
                 u"“Pro” was not deactivated. The database cannot be reached. Check the network, then try again."_s);
        desk.said.last().act();
        QCOMPARE(desk.count<DeactivatePlan>(), 2);
    }

    void undoEndsWithTheSession()
    {
        Opened desk(u"Kuwait partner"_s);
        desk.press(Qt::Key_R);
        QVERIFY(desk.action(u"undo"_s)->isEnabled());
        desk.shop.session.setMode(Mode::Live);
        QVERIFY(!desk.action(u"undo"_s)->isEnabled());
        QCOMPARE(desk.action(u"undo"_s)->toolTip(), u"There is nothing to undo."_s);
    }

    void saysWhoMayWhenTheRoleMayNot()
    {
        Opened desk(u"Pro"_s, Role::Developer);
        for (const auto &deed : {u"edit"_s, u"deactivate"_s}) {
            QVERIFY(!desk.action(deed)->isEnabled());
            QVERIFY(desk.action(deed)->toolTip().contains(u"Owner and Admin"_s));
        }
        desk.press(Qt::Key_E);
        desk.press(Qt::Key_Delete);
        QCOMPARE(desk.dialog(), nullptr);
        desk.panel->findChild<PlansViews *>()->clearSelection();
        QCOMPARE(desk.action(u"edit"_s)->toolTip(), u"Choose a plan first."_s);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(PlanDeedsTest)
#include "plandeeds_test.moc"
