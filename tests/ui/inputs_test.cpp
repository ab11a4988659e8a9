// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecontroller.h"
#include "ui/widgets/busybutton.h"
#include "ui/widgets/form.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/passwordfield.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/taglisteditor.h"
#include "ui/widgets/textlabel.h"

#include <QtGui/QAccessible>
#include <QtTest/QtTest>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class InputsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
        QLocale::setDefault(QLocale::c());
    }
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void fieldNamesItsInputAndReadsItsErrorOut()
    {
        auto *input = new QLineEdit;
        FormField field(u"slug"_s, u"&Short name"_s, input, u"As in the address."_s);
        field.show();
        auto *accessible = QAccessible::queryAccessibleInterface(input);
        QCOMPARE(accessible->text(QAccessible::Name), u"Short name"_s);
        QCOMPARE(accessible->text(QAccessible::Description), u"As in the address."_s);
        QVERIFY(!isInvalid(input));

        field.setError(u"Only letters."_s);
        QVERIFY(field.hasError());
        QCOMPARE(accessible->text(QAccessible::Description), u"Only letters."_s);
        QCOMPARE(field.findChild<TextLabel *>(u"slugHintTextLabel"_s)->text(), u"Only letters."_s);
        QVERIFY(isInvalid(input));

        field.setError({});
        QCOMPARE(accessible->text(QAccessible::Description), u"As in the address."_s);
        QVERIFY(!isInvalid(input));
    }

    void fieldOfAComposedInputMarksThePartThatIsTypedInto()
    {
        auto *money = new MoneyField({u"usd"_s});
        FormField field(u"price_cents"_s, u"Price"_s, money);
        field.setError(u"Not an amount."_s);
        QVERIFY(isInvalid(money->amountLineEdit()));
        QCOMPARE(field.focusProxy(), money->amountLineEdit());
    }

    void formPutsEveryProblemAtItsField()
    {
        Form form;
        auto *name = form.add(new FormField(u"name"_s, u"Name"_s, new QLineEdit));
        auto *trial = new FormField(u"trial_period_days"_s, u"Trial"_s, new QLineEdit);
        auto *features = new FormField(u"features"_s, u"Features"_s, new TagListEditor(u"Features"_s, u"Add…"_s));
        form.addRow({trial, features});
        form.show();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        name->setError(u"old"_s);
        const QList<Problem> problems{{u"features[3]"_s, u"too_long"_s},
                                      {u"features"_s, u"too_many"_s},
                                      {u"trial_period_days"_s, u"out_of_range"_s},
                                      {u"metadata.colour"_s, u"too_long"_s}};
        const auto left = form.showProblems(problems, [](const Problem &problem) { return problem.code; });
        QCOMPARE(left, QList<Problem>({problems.last()}));
        QVERIFY(!name->hasError());
        QCOMPARE(features->error(), u"too_long"_s);
        QCOMPARE(trial->error(), u"out_of_range"_s);
        QVERIFY(trial->input()->hasFocus()); // the first in the form, not in the list
        form.clearErrors();
        QVERIFY(!features->hasError() && !trial->hasError());
        QCOMPARE(form.field(u"nothing"_s), nullptr);
    }

    void moneyIsExact_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<qint64>("minor"); // -1: no amount
        QTest::addColumn<QString>("tidied");
        QTest::newRow("dollars") << u"en_US"_s << u"usd"_s << u"29.99"_s << qint64(2999) << u"29.99"_s;
        QTest::newRow("whole") << u"en_US"_s << u"usd"_s << u"29"_s << qint64(2900) << u"29.00"_s;
        QTest::newRow("German") << u"de_DE"_s << u"eur"_s << u"1.299,5"_s << qint64(129950) << u"1299,50"_s;
        QTest::newRow("French, plain space") << u"fr_FR"_s << u"eur"_s << u"1 299,50"_s << qint64(129950) << u"1299,50"_s;
        QTest::newRow("yen") << u"en_US"_s << u"jpy"_s << u"500"_s << qint64(500) << u"500"_s;
        QTest::newRow("yen has no cents") << u"en_US"_s << u"jpy"_s << u"500.5"_s << qint64(-1) << u"500.5"_s;
        QTest::newRow("dinar") << u"en_US"_s << u"kwd"_s << u"5.12"_s << qint64(5120) << u"5.120"_s;
        QTest::newRow("no double could") << u"en_US"_s << u"usd"_s << u"90071992547409.93"_s << qint64(9007199254740993)
                                         << u"90071992547409.93"_s;
        QTest::newRow("Arabic digits") << u"en_US"_s << u"usd"_s << u"٢٩.٩٩"_s << qint64(2999) << u"29.99"_s;
        QTest::newRow("letters") << u"en_US"_s << u"usd"_s << u"12a"_s << qint64(-1) << u"12a"_s;
        QTest::newRow("nothing") << u"en_US"_s << u"usd"_s << QString() << qint64(-1) << QString();
    }
    void moneyIsExact()
    {
        QFETCH(QString, locale);
        QFETCH(QString, currency);
        QFETCH(QString, typed);
        QFETCH(qint64, minor);
        QLocale::setDefault(QLocale(locale));
        MoneyField field;
        field.setCurrency(currency);
        QSignalSpy changes(&field, &MoneyField::changed);
        field.show();
        QInputMethodEvent event; // takes any script, which key presses of the test library do not
        event.setCommitString(typed);
        QCoreApplication::sendEvent(field.amountLineEdit(), &event);
        QCOMPARE(changes.size(), typed.isEmpty() ? 0 : 1);
        const auto money = field.money();
        QCOMPARE(money ? money->minor.amount : -1, minor);
        if (money)
            QCOMPARE(money->currency, currency);
        QTest::keyClick(field.amountLineEdit(), Qt::Key_Return);
        QTEST(field.amountLineEdit()->text(), "tidied");
    }

    void moneyShowsWhatItIsGiven()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        MoneyField field({u"usd"_s, u"eur"_s});
        field.setMoney({{129950}, u"eur"_s});
        QCOMPARE(field.amountLineEdit()->text(), u"1299,50"_s);
        QCOMPARE(field.currencyComboBox()->currentText(), u"EUR"_s);
        QCOMPARE(field.money(), std::optional(Money{{129950}, u"eur"_s}));
    }

    void linesAreAddedEditedMovedAndRemovedByKeyboard()
    {
        TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
        QSignalSpy changes(&editor, &TagListEditor::changed);
        auto *input = editor.findChild<QLineEdit *>(u"newLineEdit"_s);
        auto *list = editor.findChild<QListWidget *>(u"linesListWidget"_s);
        editor.show();
        QVERIFY(!list->isVisible());
        for (const auto &line : {u"Reports"_s, u"  "_s, u"Exports "_s, u"Seats"_s}) {
            input->clear();
            QTest::keyClicks(input, line);
            QTest::keyClick(input, Qt::Key_Return);
        }
        QCOMPARE(editor.lines(), (QStringList{u"Reports"_s, u"Exports"_s, u"Seats"_s}));
        QVERIFY(!changes.isEmpty());
        changes.clear();

        QTest::keyClick(input, Qt::Key_Up);
        QCOMPARE(list->currentRow(), 2);
        QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(editor.lines(), (QStringList{u"Reports"_s, u"Seats"_s, u"Exports"_s}));
        QCOMPARE(list->currentRow(), 1);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
        QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // the end: stays
        QCOMPARE(editor.lines(), (QStringList{u"Reports"_s, u"Exports"_s, u"Seats"_s}));
        QCOMPARE(changes.size(), 2);

        list->item(0)->setText(u"All reports"_s);
        QCOMPARE(changes.size(), 3);
        QTest::keyClick(list, Qt::Key_Delete);
        QCOMPARE(editor.lines(), (QStringList{u"All reports"_s, u"Exports"_s}));
        QCOMPARE(changes.size(), 4);
        list->item(1)->setText(u" "_s); // emptied: gone
        QTRY_COMPARE(list->count(), 1);
        QCOMPARE(editor.lines(), QStringList{u"All reports"_s});
    }

    void whatIsTypedCountsBeforeItIsAdded()
    {
        TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
        const QSignalSpy changes(&editor, &TagListEditor::changed);
        auto *input = editor.findChild<QLineEdit *>(u"newLineEdit"_s);
        QTest::keyClicks(input, u"Sea"_s);
        QCOMPARE(editor.lines(), QStringList{u"Sea"_s});
        QCOMPARE(changes.size(), 3);
        QTest::keyClick(input, Qt::Key_Return);
        QCOMPARE(editor.lines(), QStringList{u"Sea"_s});
    }

    void severalLinesArePastedAsSeveral()
    {
        TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
        editor.setLimits(3, 8);
        auto *input = editor.findChild<QLineEdit *>(u"newLineEdit"_s);
        const auto paste = [&](const QString &text) {
            QGuiApplication::clipboard()->setText(text);
            QTest::keyClick(input, Qt::Key_V, Qt::ControlModifier);
        };
        paste(u"Seats"_s);
        QCOMPARE(input->text(), u"Seats"_s);
        input->clear();
        paste(u"Reports\r\n\n  Exports \nUnlimited seats\nToo many"_s);
        QCOMPARE(input->text(), QString());
        QCOMPARE(editor.lines(), (QStringList{u"Reports"_s, u"Exports"_s, u"Unlimite"_s}));
    }

    void linesAreDragged()
    {
        TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
        editor.setLines({u"Reports"_s, u"Exports"_s, u"Seats"_s});
        editor.resize(300, 240);
        editor.show();
        QSignalSpy changes(&editor, &TagListEditor::changed);
        auto *list = editor.findChild<QListWidget *>(u"linesListWidget"_s);
        auto *ground = list->viewport();
        const auto middle = [&](int row) { return list->visualItemRect(list->item(row)).center(); };
        const auto moveTo = [&](const QPoint &at) {
            QMouseEvent move(QEvent::MouseMove, at, ground->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(ground, &move);
        };
        QTest::mousePress(ground, Qt::LeftButton, {}, middle(0));
        moveTo(middle(0) + QPoint(0, 2)); // not yet a drag
        QCOMPARE(changes.size(), 0);
        moveTo(middle(1));
        QCOMPARE(editor.lines(), (QStringList{u"Exports"_s, u"Reports"_s, u"Seats"_s})); // at once
        moveTo(middle(2) + QPoint(0, 200)); // below the end
        QTest::mouseRelease(ground, Qt::LeftButton, {}, middle(2));
        QCOMPARE(editor.lines(), (QStringList{u"Exports"_s, u"Seats"_s, u"Reports"_s}));
        QCOMPARE(changes.size(), 2);
        moveTo(middle(0)); // it is over
        QCOMPARE(changes.size(), 2);

        const QPoint cross(list->visualItemRect(list->item(2)).right() - 14, middle(2).y());
        QTest::mousePress(ground, Qt::LeftButton, {}, cross);
        moveTo(cross - QPoint(0, 2 * list->visualItemRect(list->item(0)).height()));
        QTest::mouseRelease(ground, Qt::LeftButton, {}, {cross.x(), middle(0).y()}); // let go on a cross
        QCOMPARE(editor.lines(), (QStringList{u"Reports"_s, u"Exports"_s, u"Seats"_s}));
    }

    void linesAreEditedInPlace()
    {
        TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
        editor.setLines({u"Reports"_s});
        auto *list = editor.findChild<QListWidget *>(u"linesListWidget"_s);
        editor.show();
        QVERIFY(QTest::qWaitForWindowActive(&editor));
        list->setFocus();
        list->setCurrentRow(0);
        QTest::keyClick(list, Qt::Key_F2);
        auto *field = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(field);
        QTest::keyClicks(field, u"Exports"_s); // the old text is selected
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(editor.lines(), QStringList{u"Exports"_s});
    }

    void linesAreRemovedByTheirCross()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
            editor.setLayoutDirection(direction);
            editor.setLines({u"Reports"_s, u"Exports"_s});
            editor.resize(300, 200);
            editor.show();
            auto *list = editor.findChild<QListWidget *>(u"linesListWidget"_s);
            const QRect row = list->visualItemRect(list->item(0));
            const int x = direction == Qt::LeftToRight ? row.right() - 14 : row.left() + 14;
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, {x, row.center().y()});
            QCOMPARE(editor.lines(), QStringList{u"Exports"_s});
        }
    }

    void linesStopAtTheLimit()
    {
        TagListEditor editor(u"Features"_s, u"Add a feature…"_s);
        editor.setLimits(2, 5);
        auto *input = editor.findChild<QLineEdit *>(u"newLineEdit"_s);
        editor.show();
        for (const auto &line : {u"abcdefgh"_s, u"b"_s, u"c"_s}) {
            QTest::keyClicks(input, line);
            QTest::keyClick(input, Qt::Key_Return);
        }
        QCOMPARE(editor.lines(), (QStringList{u"abcde"_s, u"b"_s}));
        QVERIFY(!input->isEnabled());
    }

    void passwordShowsItselfOnlyWhenAsked()
    {
        PasswordField field;
        field.show();
        QTest::keyClicks(&field, u"correct horse"_s);
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        auto *eye = field.findChild<QToolButton *>();
        QCOMPARE(eye->accessibleName(), u"Show password"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(field.echoMode(), QLineEdit::Normal);
        QCOMPARE(eye->accessibleName(), u"Hide password"_s);
        QTest::mouseClick(eye, Qt::LeftButton);
        QCOMPARE(field.echoMode(), QLineEdit::Password);
        QVERIFY(field.secret() == Secret(u"correct horse"_s));
    }

    void searchWaitsForAPause()
    {
        SearchField field(u"Search plans"_s);
        QSignalSpy searches(&field, &SearchField::searched);
        field.show();
        QTest::keyClicks(&field, u"pro"_s);
        QCOMPARE(searches.size(), 0);
        QTRY_COMPARE(searches.size(), 1);
        QCOMPARE(searches.at(0).at(0).toString(), u"pro"_s);
    }

    void searchIsEmptiedByEscapeAndSaysSoAtOnce()
    {
        SearchField field(u"Search plans"_s);
        field.show();
        field.setText(u"pro"_s);
        QSignalSpy searches(&field, &SearchField::searched);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(field.text(), QString());
        QCOMPARE(searches.size(), 1);
    }

    void segmentsAreChosenByKeyboardAndByClick()
    {
        SegmentedControl control(u"View"_s);
        control.addSegment(u"cards"_s, Icon::Cards, u"Cards"_s);
        control.addSegment(u"table"_s, Icon::Table, u"Table"_s);
        QSignalSpy choices(&control, &SegmentedControl::chosen);
        control.show();
        QVERIFY(QTest::qWaitForWindowActive(&control));
        QCOMPARE(control.current(), u"cards"_s);
        auto *cards = control.findChild<QRadioButton *>(u"cardsSegment"_s);
        auto *table = control.findChild<QRadioButton *>(u"tableSegment"_s);
        cards->setFocus();
        QTest::keyClick(cards, Qt::Key_Right);
        QCOMPARE(control.current(), u"table"_s);
        QTest::mouseClick(cards, Qt::LeftButton, {}, cards->rect().bottomRight() - QPoint(2, 2));
        QCOMPARE(control.current(), u"cards"_s);
        QCOMPARE(choices.size(), 2);
        QVERIFY(QAccessible::queryAccessibleInterface(table)->role() == QAccessible::RadioButton);
    }

    void busyButtonTakesNoSecondPress()
    {
        BusyButton button(u"Create plan"_s);
        QSignalSpy clicks(&button, &QPushButton::clicked);
        button.show();
        QVERIFY(QTest::qWaitForWindowActive(&button));
        button.setFocus();
        const QSize size = button.sizeHint();
        QTest::mouseClick(&button, Qt::LeftButton);
        button.setBusy(true, u"Creating…"_s);
        QTest::mouseClick(&button, Qt::LeftButton);
        QTest::keyClick(&button, Qt::Key_Space);
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicks.size(), 1);
        QCOMPARE(button.sizeHint(), size);
        QVERIFY(button.hasFocus());
        QCOMPARE(QAccessible::queryAccessibleInterface(&button)->text(QAccessible::Name), u"Creating…"_s);
        button.setBusy(false);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(clicks.size(), 2);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(InputsTest)
#include "inputs_test.moc"
