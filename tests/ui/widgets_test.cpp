// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/themecontroller.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/filterchip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/inspectorpane.h"
#include "ui/widgets/keyvaluelist.h"
#include "ui/widgets/secretclipboard.h"
#include "ui/widgets/secretrevealfield.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/toast.h"

#include <QtCore/QMimeData>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class WidgetsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<ThemeController>(ThemeController::Preference::Light, false);
        m_theme->setAnimated(false);
    }
    void cleanup() { m_theme->setPreference(ThemeController::Preference::Light); }

    void labelsFollowTheTheme()
    {
        TextLabel label(u"Quiet"_s, TextRole::Body, Tone::Muted);
        label.show();
        QCOMPARE(label.palette().color(QPalette::WindowText), lightTokens().textMuted);
        m_theme->setPreference(ThemeController::Preference::Dark);
        QTRY_COMPARE(label.palette().color(QPalette::WindowText), darkTokens().textMuted);
        label.setTone(Tone::Bad);
        QCOMPARE(label.palette().color(QPalette::WindowText), darkTokens().bad);
    }

    void latinTextKeepsItsColumnFromRightToLeft()
    {
        TextLabel label(u"Acme"_s);
        label.setLayoutDirection(Qt::RightToLeft);
        QVERIFY(label.QLabel::alignment() & Qt::AlignRight);
        label.setLayoutDirection(Qt::LeftToRight);
        QVERIFY(label.QLabel::alignment() & Qt::AlignLeft);
    }

    void longIdsAreShortenedInTheMiddleAndSayThemselvesWhole()
    {
        const auto id = u"price_1QhT0n2eZvKYlo2C8mSdKf3w"_s;
        ElidedLabel label(id);
        label.resize(90, 20);
        label.show();
        QVERIFY(label.text().startsWith(u"pri"_s) && label.text().endsWith(u"3w"_s) && label.text() != id);
        QCOMPARE(label.toolTip(), id);
        QCOMPARE(label.accessibleName(), id);
        label.resize(600, 20);
        QCOMPARE(label.text(), id);
        QCOMPARE(label.toolTip(), QString());
    }

    void badgesAreNeverCut_data()
    {
        QTest::addColumn<QString>("word");
        for (const auto &word : {u"Active"_s, u"Failed"_s, u"Läuft in Kürze ab"_s, u"نشط"_s})
            QTest::addRow("%s", qPrintable(word)) << word;
    }
    void badgesAreNeverCut()
    {
        QFETCH(QString, word);
        Badge badge(word, Tone::Ok);
        QFont font = fontOf(badge.font(), TextRole::Small);
        font.setWeight(QFont::Medium);
        const int room = badge.sizeHint().width() - 2 * 10 - 6 - 4;
        QCOMPARE(QFontMetrics(font).elidedText(word, Qt::ElideRight, room), word);
    }

    void stateViewShowsOneOfFiveAndAsksForTheNextStep()
    {
        auto *content = new QWidget;
        StateView view(content, Skeleton::Shape::Rows);
        view.setEmptyWords({Icon::Plans, u"Create your first plan"_s, u"It appears in Stripe too."_s, u"New plan"_s});
        QSignalSpy next(&view, &StateView::emptyActionRequested);
        QSignalSpy clear(&view, &StateView::clearFiltersRequested);
        QSignalSpy retry(&view, &StateView::retryRequested);
        view.resize(600, 400);
        QWidget *asWidget = &view;
        asWidget->show();
        QCOMPARE(view.state(), StateView::State::Loading);
        QVERIFY(!content->isVisible());

        view.showEmpty();
        QTest::mouseClick(view.findChild<QPushButton *>(u"emptyPushButton"_s), Qt::LeftButton);
        view.showFilteredEmpty();
        QTest::mouseClick(view.findChild<QPushButton *>(u"filteredPushButton"_s), Qt::LeftButton);
        view.showFailed(u"Stripe does not answer."_s, u"req_8KdL"_s);
        QCOMPARE(view.findChild<QWidget *>(u"failedStatePage"_s)->accessibleDescription(), u"Stripe does not answer."_s);
        QTest::mouseClick(view.findChild<QPushButton *>(u"failedPushButton"_s), Qt::LeftButton);
        QCOMPARE(QList({next.size(), clear.size(), retry.size()}), QList<qsizetype>({1, 1, 1}));

        view.showFilled();
        QVERIFY(content->isVisible());
    }

    void emptyWithoutAnActionHasNoButton()
    {
        StateView view(new QWidget, Skeleton::Shape::Cards);
        view.setEmptyWords({Icon::Inbox, u"No events yet"_s});
        view.showEmpty();
        QVERIFY(view.findChild<QPushButton *>(u"emptyPushButton"_s)->isHidden());
    }

    void toastOffersItsActionOnceAndGoes()
    {
        QWidget window;
        window.resize(800, 600);
        ToastHost host(&window);
        window.show();
        int undone = 0;
        QPointer toast(host.show({Tone::Ok, u"“Pro” was archived."_s, u"Undo"_s, [&] { ++undone; }}));
        QVERIFY(host.isVisible());
        QVERIFY(host.geometry().bottom() < window.height());
        QCOMPARE(QAccessible::queryAccessibleInterface(toast)->role(), QAccessible::AlertMessage);
        QCOMPARE(QAccessible::queryAccessibleInterface(toast)->text(QAccessible::Name), u"“Pro” was archived."_s);
        QTest::mouseClick(toast->findChild<QPushButton *>(u"toastActionPushButton"_s), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QTRY_VERIFY(!toast);
        QTRY_VERIFY(!host.isVisible());
    }

    void toastsGoByThemselvesButTroubleStays()
    {
        QWidget window;
        window.resize(800, 600);
        QLineEdit elsewhere(&window); // a toast with the focus waits, and so does one under the pointer
        elsewhere.setFocus();
        ToastHost host(&window);
        window.show();
        QCursor::setPos(window.mapToGlobal(QPoint(5, 5)));
        QPointer quick(host.show({.sentence = u"Saved."_s, .stay = std::chrono::milliseconds(20)}));
        QPointer trouble(host.show({.tone = Tone::Bad, .sentence = u"Not saved."_s, .stay = std::chrono::milliseconds(0)}));
        QTRY_VERIFY(!quick);
        QVERIFY(trouble);
        QTest::mouseClick(trouble->findChild<QToolButton *>(u"closeToastToolButton"_s), Qt::LeftButton);
        QTRY_VERIFY(!trouble);
    }

    void onlyTheLastToastsAreKept()
    {
        QWidget window;
        ToastHost host(&window);
        window.show();
        QPointer first(host.show({.sentence = u"1"_s}));
        for (int i = 2; i <= 4; ++i)
            host.show({.sentence = QString::number(i)});
        QTRY_VERIFY(!first);
        QCOMPARE(host.findChildren<Toast *>().size(), 3);
    }

    void toastsGoAllAtOnce()
    {
        QWidget window;
        ToastHost host(&window);
        window.show();
        host.show({.tone = Tone::Bad, .sentence = u"1"_s});
        host.show({.sentence = u"2"_s});
        QVERIFY(host.isVisible());
        host.clear();
        QVERIFY(!host.isVisible());
        QTRY_VERIFY(host.findChildren<Toast *>().isEmpty());
        host.show({.sentence = u"3"_s});
        QVERIFY(host.isVisible());
    }

    void copyButtonSaysThatItCopied()
    {
        CopyField field(u"Copy price id"_s, u"price_1Qh"_s);
        field.show();
        auto *button = field.findChild<CopyButton *>();
        QCOMPARE(button->accessibleName(), u"Copy price id"_s);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"price_1Qh"_s);
        QCOMPARE(button->accessibleName(), u"Copied"_s);
        QTRY_COMPARE_WITH_TIMEOUT(button->accessibleName(), u"Copy price id"_s, 5000);
    }

    void secretShowsOnlyWhileHeld()
    {
        SecretRevealField field(u"API key"_s);
        field.setSecret(Secret(u"sk_test_abcd1234"_s));
        field.resize(500, 40);
        field.show();
        auto *label = field.findChild<ElidedLabel *>(u"secretElidedLabel"_s);
        auto *eye = field.findChild<QToolButton *>(u"revealToolButton"_s);
        QVERIFY(label->fullText().endsWith(u"1234"_s) && !label->fullText().contains(u"abcd"_s));
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(label->fullText(), u"sk_test_abcd1234"_s);
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!label->fullText().contains(u"abcd"_s));
        QTest::keyPress(eye, Qt::Key_Space);
        QCOMPARE(label->fullText(), u"sk_test_abcd1234"_s);
        QTest::keyRelease(eye, Qt::Key_Space);
        QVERIFY(!label->toolTip().contains(u"abcd"_s) && !label->accessibleName().contains(u"abcd"_s));

        QTest::mouseClick(field.findChild<CopyButton *>(), Qt::LeftButton);
        const auto *clip = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(clip->text(), u"sk_test_abcd1234"_s);
        QCOMPARE(clip->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
    }

    void copiedSecretIsTakenBackOnlyIfItIsStillThere()
    {
        auto *clipboard = QGuiApplication::clipboard();
        copySecret(Secret(u"sk_test_1"_s), std::chrono::milliseconds(20));
        QCOMPARE(clipboard->text(), u"sk_test_1"_s);
        QTRY_COMPARE(clipboard->text(), QString());

        copySecret(Secret(u"sk_test_2"_s), std::chrono::milliseconds(20));
        clipboard->setText(u"something of the user's"_s);
        copySecret(Secret(u"sk_test_3"_s), std::chrono::milliseconds(60)); // ends after the one before
        clipboard->setText(u"something of the user's"_s);
        QTest::qWait(120);
        QCOMPARE(clipboard->text(), u"something of the user's"_s);
    }

    void wordsWrapAndTurnAround()
    {
        QWidget box;
        auto *flow = new FlowLayout(8, &box);
        QList<QWidget *> items;
        for (int i = 0; i < 3; ++i) {
            items.append(new QWidget);
            items.last()->setFixedSize(100, 20);
            flow->addWidget(items.last());
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(220), 48);
        box.resize(220, 48);
        box.show();
        QCOMPARE(items[0]->pos(), QPoint(0, 0));
        QCOMPARE(items[1]->pos(), QPoint(108, 0));
        QCOMPARE(items[2]->pos(), QPoint(0, 28));
        box.setLayoutDirection(Qt::RightToLeft);
        flow->setGeometry(box.rect());
        QCOMPARE(items[0]->pos(), QPoint(120, 0));
        QCOMPARE(items[2]->pos(), QPoint(120, 28));
        items[1]->hide();
        flow->setGeometry(box.rect());
        QCOMPARE(items[2]->pos(), QPoint(12, 0));
    }

    void gridColumnsAreEqualAndRowsAsHighAsTheirHighest()
    {
        QWidget box;
        auto *flow = new FlowLayout(10, &box);
        flow->setColumnWidth(100);
        QList<QWidget *> items;
        for (const int height : {30, 50, 20}) {
            items.append(new QWidget);
            items.last()->setMinimumHeight(height);
            flow->addWidget(items.last());
        }
        QCOMPARE(flow->heightForWidth(250), 50 + 10 + 20);
        box.resize(250, 80);
        box.show();
        QCOMPARE(items[0]->geometry(), QRect(0, 0, 120, 50));
        QCOMPARE(items[1]->geometry(), QRect(130, 0, 120, 50));
        QCOMPARE(items[2]->geometry(), QRect(0, 60, 120, 20));
    }

    void cardsAreChosenAndOpened()
    {
        QWidget box;
        auto *first = new CardButton(&box);
        auto *second = new CardButton(&box);
        first->setGeometry(0, 0, 100, 100);
        second->setGeometry(110, 0, 100, 100);
        QSignalSpy opened(second, &CardButton::opened);
        box.show();
        QTest::mouseClick(first, Qt::LeftButton);
        QTest::mouseClick(second, Qt::LeftButton);
        QVERIFY(!first->isChecked() && second->isChecked());
        QTest::mouseDClick(second, Qt::LeftButton);
        QTest::keyClick(second, Qt::Key_Return);
        QCOMPARE(opened.size(), 2);
    }

    void factsShowADashForNothingAndCopyIds()
    {
        KeyValueList facts;
        facts.setRows({{u"Product"_s, u"prod_1"_s, true}, {u"Archived"_s, {}}, {u"State"_s, u"In sync"_s, false, Tone::Ok}});
        QCOMPARE(facts.findChild<CopyButton *>()->accessibleName(), u"Copy Product"_s);
        QCOMPARE(facts.findChild<Badge *>()->text(), u"In sync"_s);
        facts.setRows({{u"Archived"_s, {}}});
        QCOMPARE(facts.findChildren<CopyButton *>().size(), 0);
        QCOMPARE(facts.findChildren<TextLabel *>().last()->text(), u"–"_s);
    }

    void questionIsAnsweredOnlyOnPurpose()
    {
        ConfirmDialog dialog(
            {.title = u"Disconnect?"_s, .effect = u"Plans stop."_s, .action = u"Disconnect"_s, .typed = u"acct_1"_s});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *confirm = dialog.findChild<QPushButton *>(u"confirmPushButton"_s);
        auto *typed = dialog.findChild<QLineEdit *>(u"typedLineEdit"_s);
        QVERIFY(!confirm->isEnabled());
        QVERIFY(dialog.findChild<QPushButton *>(u"cancelPushButton"_s)->isDefault());
        QTest::keyClicks(typed, u"acct_"_s);
        QVERIFY(!confirm->isEnabled());
        QTest::keyClicks(typed, u"1"_s);
        QVERIFY(confirm->isEnabled());
        QTest::mouseClick(confirm, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void returnAnswersAQuestionWithCancel()
    {
        ConfirmDialog dialog({.title = u"Archive?"_s, .effect = u"Gone."_s, .action = u"Archive"_s});
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(!dialog.isVisible());
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }

    void bannerAndInspectorSayWhatIsWanted()
    {
        Banner banner(Tone::Warn, u"Stripe is not connected."_s, u"Connect"_s);
        QSignalSpy wanted(&banner, &Banner::actionRequested);
        banner.show();
        QTest::mouseClick(banner.findChild<QPushButton *>(u"bannerActionPushButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);

        InspectorPane pane;
        QSignalSpy closed(&pane, &InspectorPane::closed);
        pane.show();
        QTest::keyClick(&pane, Qt::Key_Escape);
        QTest::mouseClick(pane.findChild<QToolButton *>(u"closeInspectorToolButton"_s), Qt::LeftButton);
        QCOMPARE(closed.size(), 2);
    }

    void pressedChipMakesRoomForItsMark()
    {
        FilterChip chip(u"Active"_s);
        const int width = chip.sizeHint().width();
        chip.setChecked(true);
        QVERIFY(chip.sizeHint().width() > width);
    }

private:
    std::unique_ptr<ThemeController> m_theme;
};

QTEST_MAIN(WidgetsTest)
#include "widgets_test.moc"
