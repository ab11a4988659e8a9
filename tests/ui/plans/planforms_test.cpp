// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/plansonscreen.h"
#include "ui/plans/plansviews.h"
#include "ui/theme/themecontroller.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/taglisteditor.h"

#include <QtTest/QtTest>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A panel with a form open in front of it.
struct Form : OpenShop, PlansOnScreen
{
    explicit Form(const CreatePlan &draft = {}, bool isConnected = true)
        : PlansOnScreen(shop.model, shop.session)
    {
        panel->setStripeConnected(isConnected);
        panel->openForm(draft);
        dialog = panel->findChild<QDialog *>();
    }
    /// The form of a duplicate.
    explicit Form(int row)
        : PlansOnScreen(shop.model, shop.session)
    {
        views()->select(shop.model.record(row).id);
        trigger(u"duplicateAction"_s);
        dialog = panel->findChild<QDialog *>();
    }

    template<typename T>
    T *child(const QString &name) const
    {
        return dialog->findChild<T *>(name);
    }
    QLineEdit *name() const { return child<QLineEdit>(u"nameLineEdit"_s); }
    QLineEdit *amount() const { return child<QLineEdit>(u"amountLineEdit"_s); }
    BusyButton *button() const { return child<BusyButton>(u"submitBusyButton"_s); }
    QString hint(const QString &field) const { return child<QLabel>(field + u"HintTextLabel"_s)->text(); }
    QString review() const { return child<QLabel>(u"reviewTextLabel"_s)->text(); }
    Banner *banner() const { return child<Banner>(u"errorBanner"_s); }
    void submit() const { QTest::mouseClick(button(), Qt::LeftButton); }
    QPointer<QDialog> dialog;
};

const CreatePlan goodDraft{.name = u"Team"_s, .price = Minor{4900}};

} // namespace

class PlanFormsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }

    void aPlanIsCreatedWithTheKeyboardAlone()
    {
        PlanShop shop;
        shop.signIn();
        PlansPanel panel(shop.model, shop.session);
        panel.show();
        panel.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&panel));
        QTest::keyClick(&panel, Qt::Key_N, Qt::ControlModifier);
        const QPointer<QDialog> dialog = panel.findChild<QDialog *>(u"planDialog"_s);
        QVERIFY(dialog);
        dialog->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), dialog.data());
        const auto type = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
        const auto tab = [&] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
        type(u"Pro"_s);
        tab();
        type(u"29.99"_s);
        tab(); // currency
        tab(); // interval
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        tab(); // trial
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        type(u"14"_s);
        tab(); // description
        type(u"For teams"_s);
        tab(); // features
        for (const auto &feature : {u"10 projects"_s, u"E-mail support"_s}) {
            type(feature);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);

        const auto *asked = shop.desk.last<CreatePlan>();
        QVERIFY(asked);
        QCOMPARE(asked->name, u"Pro"_s);
        QCOMPARE(asked->price, std::optional(Minor{2999}));
        QCOMPARE(asked->currency, u"usd"_s);
        QCOMPARE(asked->interval, Interval::Year);
        QCOMPARE(asked->trialDays, std::optional<qint64>(14));
        QCOMPARE(asked->description, u"For teams"_s);
        QCOMPARE(asked->features, QStringList({u"10 projects"_s, u"E-mail support"_s}));
        QVERIFY(!asked->isDraft);
        QTRY_VERIFY(!dialog);
        QCOMPARE(panel.findChild<PlansViews *>()->selected()->name, u"Pro"_s);
    }

    void nothingIsSentBeforeItIsGood()
    {
        Form form;
        QVERIFY(!form.button()->isEnabled());
        QCOMPARE(form.review(), u"Still needed: Name and Price."_s);
        QCOMPARE(form.hint(u"price_cents"_s), QString()); // nobody has been there yet
        typeInto(form.name(), u"  "_s);
        QCOMPARE(form.hint(u"name"_s), u"Please fill this in."_s);
        typeInto(form.name(), u"Team"_s);
        QCOMPARE(form.hint(u"name"_s), u"Customers see it on invoices."_s);
        typeInto(form.amount(), u"free"_s);
        QCOMPARE(form.hint(u"price_cents"_s), u"This is not an amount of the chosen currency."_s);
        QVERIFY(!form.button()->isEnabled());
        typeInto(form.amount(), u"49"_s);
        QVERIFY(form.button()->isEnabled());
        QCOMPARE(form.review(), u"Creates a product and a price in Stripe (test mode)."_s);
    }

    void amountsAreReadAsTheReaderWritesThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("minor"); // -1: not an amount
        QTest::addColumn<QString>("problem");
        const QString none, unreadable = u"This is not an amount of the chosen currency."_s;
        QTest::newRow("dollars") << u"en_US"_s << u"usd"_s << u"1,299.00"_s << qint64(129900) << none;
        QTest::newRow("euros in German") << u"de_DE"_s << u"eur"_s << u"1.299,00"_s << qint64(129900) << none;
        QTest::newRow("dollars typed in a German desk") << u"de_DE"_s << u"eur"_s << u"29.99"_s << qint64(-1) << unreadable;
        QTest::newRow("yen have no decimals") << u"en_US"_s << u"jpy"_s << u"500"_s << qint64(500) << none;
        QTest::newRow("yen with decimals") << u"en_US"_s << u"jpy"_s << u"500.50"_s << qint64(-1) << unreadable;
        QTest::newRow("dinars have three") << u"en_US"_s << u"kwd"_s << u"5.120"_s << qint64(5120) << none;
        QTest::newRow("dinars end in 0 at Stripe") << u"en_US"_s << u"kwd"_s << u"5.125"_s << qint64(-1)
                                                   << u"Stripe takes no amount this fine in the chosen currency: round it."_s;
    }
    void amountsAreReadAsTheReaderWritesThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        QFETCH(qint64, minor);
        QLocale::setDefault(QLocale(locale));
        Form form({.name = u"Team"_s, .currency = currency});
        form.amount()->setFocus();
        QGuiApplication::clipboard()->setText(text);
        QTest::keyClick(form.amount(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(form.button()->isEnabled(), minor >= 0);
        QTEST(form.hint(u"price_cents"_s), "problem");
        form.submit();
        const auto *asked = form.shop.desk.last<CreatePlan>();
        QCOMPARE(asked ? asked->price->amount : qint64(-1), minor);
        if (asked)
            QCOMPARE(asked->currency, currency);
    }

    void offersEveryCurrencyWithTheUsualOnesFirst()
    {
        Form form(goodDraft);
        auto *choice = form.child<QComboBox>(u"currencyComboBox"_s);
        QCOMPARE(choice->itemText(0), u"USD"_s);
        QCOMPARE(choice->itemText(1), u"EUR"_s);
        for (const auto &currency : currencies())
            QVERIFY(choice->findData(QString::fromLatin1(currency.code.data(), 3)) >= 0);
        QCOMPARE(choice->itemData(0, Qt::AccessibleTextRole).toString(), u"USD  US Dollar"_s);
    }

    void whileItIsCreatedNothingMoves()
    {
        Form form(goodDraft);
        form.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        form.submit();
        QVERIFY(form.button()->isBusy());
        QVERIFY(form.dialog->isVisible());
        form.submit();
        QTest::keyClick(form.dialog, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(form.shop.desk.count<CreatePlan>(), 1);
        QCOMPARE(form.name()->text(), u"Team"_s);
        QVERIFY(form.name()->isEnabled());
        form.shop.desk.deliver();
        QTRY_VERIFY(!form.dialog);
        QCOMPARE(form.selected(), u"Team"_s);
        QCOMPARE(form.said.size(), 1);
    }

    void aTakenNameIsSaidAtTheField()
    {
        Form form(goodDraft);
        form.shop.desk.fail<CreatePlan>(invalid(u"name"_s, u"name_taken"_s).value());
        form.submit();
        QVERIFY(!form.button()->isBusy());
        QCOMPARE(form.hint(u"name"_s), u"There is already something of this name."_s);
        QVERIFY(!form.button()->isEnabled());
        typeInto(form.name(), u"Team 2"_s);
        QVERIFY(form.button()->isEnabled());
        QVERIFY(!form.banner()->isVisible());
    }

    void troubleIsSaidWithARemedy_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("remedy");
        const auto refusal = std::make_shared<StripeRefusal>(
            StripeRefusal{.code = u"amount_too_small"_s, .requestId = u"req_1"_s, .message = u"Amount must be more."_s});
        QTest::newRow("refused")
            << Error{.kind = Error::Kind::Upstream, .code = u"stripe_refused"_s, .stripe = refusal}
            << u"Stripe refused this. Stripe says: “Amount must be more.” "
               "Change what Stripe names, or look into its Dashboard.\nStripe request req_1 · amount_too_small"_s
            << QString();
        QTest::newRow("down") << Error{.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s}
                              << u"Stripe does not answer. Try again in a moment."_s << u"&Try again"_s;
        QTest::newRow("throttled") << Error{.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 30}
                                   << u"That was too often in a short time. Try again in 30 second(s)."_s << u"&Try again"_s;
        QTest::newRow("denied") << Error{.kind = Error::Kind::Denied,
                                         .code = u"permission_denied"_s,
                                         .requiredRoles = {u"owner"_s, u"admin"_s}}
                                << u"Your role does not allow this. Owner and Admin can do this."_s << QString();
        QTest::newRow("not connected") << Error{.kind = Error::Kind::Conflict, .code = u"stripe_not_connected"_s}
                                       << u"Stripe is not connected yet. Connect on the page Stripe."_s << u"&Keep as a draft"_s;
    }
    void troubleIsSaidWithARemedy()
    {
        QFETCH(Error, error);
        QFETCH(QString, remedy);
        Form form(goodDraft);
        form.shop.desk.fail<CreatePlan>(error);
        form.submit();
        QVERIFY(form.banner()->isVisible());
        QTEST(form.banner()->accessibleName(), "sentence");
        auto *button = form.banner()->findChild<QPushButton *>();
        QCOMPARE(button->isVisible(), !remedy.isEmpty());
        QCOMPARE(form.name()->text(), u"Team"_s); // nothing typed is lost
        if (remedy.isEmpty())
            return;
        QCOMPARE(button->text(), remedy);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(form.shop.desk.count<CreatePlan>(), 2);
        QCOMPARE(form.shop.desk.last<CreatePlan>()->isDraft, error.code == "stripe_not_connected"_L1);
    }

    void withoutStripeAPlanIsADraft()
    {
        Form form(goodDraft, false);
        auto *draft = form.child<QCheckBox>(u"draftCheckBox"_s);
        QVERIFY(draft->isChecked() && !draft->isEnabled());
        QVERIFY(form.hint(u"draft"_s).startsWith(u"Stripe is not connected yet"_s));
        QCOMPARE(form.review(), u"Saves a draft here. Nothing is created in Stripe."_s);
        form.submit();
        QVERIFY(form.shop.desk.last<CreatePlan>()->isDraft);
    }

    void metadataHasNamesOnce()
    {
        Form form({.name = u"Team"_s, .price = Minor{4900}, .metadata = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}}});
        const auto names = form.dialog->findChildren<QLineEdit *>(u"entryNameLineEdit"_s);
        QCOMPARE(names.size(), 2);
        typeInto(names.at(1), u"a"_s);
        QCOMPARE(form.hint(u"metadata"_s), u"“a”: This name is given more than once."_s);
        typeInto(names.at(1), u"c[0]"_s);
        QCOMPARE(form.hint(u"metadata"_s), u"“c[0]”: This text has a character that is not allowed."_s);
        typeInto(names.at(1), u"c"_s);
        form.submit();
        QCOMPARE(form.shop.desk.last<CreatePlan>()->metadata, (TextMap{{u"a"_s, u"1"_s}, {u"c"_s, u"2"_s}}));
    }

    void metadataHasRoomForWhatTheServiceTakes()
    {
        TextMap metadata;
        for (int i = 0; i < 44; ++i)
            metadata.insert(u"key %1"_s.arg(i), u"value"_s);
        Form form({.name = u"Team"_s, .price = Minor{4900}, .metadata = metadata});
        auto *add = form.child<QPushButton>(u"addEntryPushButton"_s);
        QVERIFY(add->isEnabled());
        add->click();
        QVERIFY(!add->isEnabled());
        QVERIFY(add->toolTip().contains(u"45"_s));
        const auto names = form.dialog->findChildren<QLineEdit *>(u"entryNameLineEdit"_s);
        names.last()->setText(QString(41, u'k'));
        QVERIFY(form.hint(u"metadata"_s).endsWith(u"This text is too long."_s));
        names.last()->setText(QString(40, u'k'));
        form.dialog->findChildren<QLineEdit *>(u"entryValueLineEdit"_s).last()->setText(QString(501, u'v'));
        QVERIFY(form.hint(u"metadata"_s).endsWith(u"This text is too long."_s));
        form.dialog->findChildren<QPushButton *>(u"removeEntryPushButton"_s).last()->click();
        QVERIFY(add->isEnabled());
        QCOMPARE(form.hint(u"metadata"_s), u"For your own programs; customers do not see it."_s);
    }

    void aClosedFormCanBeOpenedAgain()
    {
        Form form;
        typeInto(form.name(), u"Half done"_s);
        QTest::keyClick(form.dialog, Qt::Key_Escape);
        QTRY_VERIFY(!form.dialog);
        QCOMPARE(form.said.size(), 1);
        form.said.first().act();
        form.dialog = form.panel->findChild<QDialog *>();
        QCOMPARE(form.name()->text(), u"Half done"_s);
    }

    void aFailureAfterTheFormWasClosedIsNotLost()
    {
        Form form(goodDraft);
        form.shop.desk.setDelivery(FakeDesk::Delivery::Held);
        form.submit();
        QTest::mouseClick(form.child<QPushButton>(u"cancelPushButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!form.dialog);
        QVERIFY(form.said.isEmpty()); // it still goes on
        form.shop.desk.fail<CreatePlan>({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s});
        form.shop.desk.deliver();
        QCOMPARE(form.said.size(), 1);
        QCOMPARE(form.said.first().sentence, u"“Team” was not created. Stripe does not answer. Try again in a moment."_s);
        form.said.first().act();
        form.dialog = form.panel->findChild<QDialog *>();
        QCOMPARE(form.name()->text(), u"Team"_s);
        QCOMPARE(form.amount()->text(), u"49.00"_s);
    }

    void aNewPlanIsShownThoughAFilterWouldHideIt()
    {
        Form form(goodDraft);
        form.shop.model.setFilter({.interval = Interval::Year});
        form.shop.model.setOrdering(PlanOrder::PriceDown);
        form.submit();
        QCOMPARE(form.selected(), u"Team"_s);
        QVERIFY(form.shop.model.filter().isEmpty());
    }

    void aDuplicateHasANameAndPerhapsAPriceOfItsOwn()
    {
        Form form(1);
        QCOMPARE(form.dialog->objectName(), u"duplicateDialog"_s);
        QCOMPARE(form.name()->text(), u"Pro copy"_s);
        QCOMPARE(form.amount()->text(), u"29.99"_s);
        QVERIFY(form.button()->isEnabled());
        form.submit();
        const auto *asked = form.shop.desk.last<DuplicatePlan>();
        QCOMPARE(asked->name, u"Pro copy"_s);
        QCOMPARE(asked->price, std::optional<Minor>()); // the original's
        QTRY_VERIFY(!form.dialog);
        QCOMPARE(form.selected(), u"Pro copy"_s);
    }

    void returnAppliesADuplicate()
    {
        Form form(1);
        form.name()->setFocus();
        QTest::keyClick(form.name(), Qt::Key_Return);
        QCOMPARE(form.shop.desk.count<DuplicatePlan>(), 1);
    }

    void aDuplicateIsRefusedAtItsField()
    {
        Form form(1);
        typeInto(form.amount(), u"39.9"_s);
        form.shop.desk.fail<DuplicatePlan>(invalid(u"name"_s, u"name_taken"_s).value());
        form.submit();
        QCOMPARE(form.shop.desk.last<DuplicatePlan>()->price, std::optional(Minor{3990}));
        QCOMPARE(form.hint(u"name"_s), u"There is already something of this name."_s);
        typeInto(form.amount(), u""_s);
        form.amount()->clear();
        QTest::keyClick(form.amount(), Qt::Key_Backspace);
        QVERIFY(!form.button()->isEnabled());
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(PlanFormsTest)
#include "planforms_test.moc"
