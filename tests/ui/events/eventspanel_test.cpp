// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/events/eventspanel.h"
#include "ui/events/eventtext.h"
#include "ui/widgets/jsonview.h"
#include "ui/widgets/stateview.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(Role role = Role::Owner)
    {
        stage.signIn(role);
        panel = std::make_unique<EventsPanel>(stage.events, stage.session);
        QObject::connect(panel.get(), &EventsPanel::noticed, panel.get(),
                         [this](const Toast::Message &message) { said.append(message.sentence); });
        panel->resize(1136, 760);
        panel->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
        if (stage.session.may("events.list"_L1))
            stage.events.refresh();
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    QAction *action(const QString &name) const { return find<QAction>(name); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
    StateView::State state() const { return find<StateView>(u"eventsStateView"_s)->state(); }
    QTableView *table() const { return find<QTableView>(u"eventsTableView"_s); }
    void inspect(int row) const
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        Q_EMIT table()->activated(table()->currentIndex());
    }

    DeskStage stage;
    QStringList said;
    std::unique_ptr<EventsPanel> panel;
};

enum Row { Waiting, Account, Failed, Dead, Ignored, Done };

} // namespace

class EventsPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theModelKeepsTheRulesOfModels()
    {
        Shown it;
        const QAbstractItemModelTester tester(&it.stage.events, QAbstractItemModelTester::FailureReportingMode::QtTest);
        it.stage.inbox.removeAt(2);
        it.stage.events.refresh();
        QCOMPARE(it.stage.events.rowCount(), 5);
    }

    void everyStateIsShown()
    {
        Shown it;
        QCOMPARE(it.state(), StateView::State::Filled);
        it.stage.events.reset();
        QCOMPARE(it.state(), StateView::State::Loading);
        it.stage.desk.fail<ListEvents>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.events.refresh();
        QCOMPARE(it.state(), StateView::State::Failed);
        it.stage.desk.on<ListEvents>([](ListEvents &) { return Result<CursorPage<StripeEvent>>(CursorPage<StripeEvent>{}); });
        it.press(u"failedPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
        it.stage.events.setFilter({.search = u"x"_s});
        QCOMPARE(it.state(), StateView::State::FilteredEmpty);
        it.press(u"filteredPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
    }

    void filtersAreTheServices()
    {
        Shown it;
        it.press(u"deadEventsFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListEvents>()->state, std::optional(EventState::Dead));
        QCOMPARE(it.stage.events.rowCount(), 1);
        it.press(u"deadEventsFilterChip"_s);
        auto *search = it.find<QLineEdit>(u"searchEventsField"_s);
        QTest::keyClick(it.table(), Qt::Key_Slash);
        QVERIFY(search->hasFocus());
        QTest::keyClicks(search, u"account"_s);
        QTRY_COMPARE(it.stage.desk.last<ListEvents>()->search, u"account"_s);
        QCOMPARE(it.stage.events.rowCount(), 1);
    }

    void typeAndTimeAreTheServicesToo()
    {
        Shown it;
        it.press(u"productFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListEvents>()->type, u"product.*"_s);
        QCOMPARE(it.stage.events.rowCount(), 3);
        it.press(u"lastDayFilterChip"_s);
        const auto after = it.stage.desk.last<ListEvents>()->createdAfter;
        QVERIFY(after && qAbs(after->secsTo(QDateTime::currentDateTimeUtc()) - 86'400) < 5);
        it.press(u"productFilterChip"_s);
        it.press(u"lastDayFilterChip"_s);
        QVERIFY(it.stage.events.filter().isEmpty());
    }

    void theGapBarSaysWhatIsKnown()
    {
        Shown it;
        auto *bar = it.find(u"gapBar"_s);
        QVERIFY(!bar->isVisible()); // how far it is known was not read yet
        it.stage.events.refreshSync();
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleDescription().startsWith(u"All is known"_s));
    }

    void aMissingSpanIsAskedFor_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("by key") << true;
        QTest::newRow("by click") << false;
    }
    void aMissingSpanIsAskedFor()
    {
        QFETCH(bool, isByKey);
        Shown it;
        const auto now = QDateTime::currentDateTimeUtc();
        it.stage.gap = SyncGap{.from = now.addDays(-3), .to = now, .missingFrom = now.addDays(-3), .missingTo = now};
        it.stage.events.refreshSync();
        auto *bar = it.find(u"gapBar"_s);
        QVERIFY(bar->accessibleDescription().startsWith(u"3 day"_s));
        if (isByKey) {
            bar->setFocus(Qt::TabFocusReason);
            QVERIFY(bar->accessibleDescription().contains(u"is not known"_s));
            QTest::keyClick(bar, Qt::Key_Home);
            QTest::keyClick(bar, Qt::Key_Return);
            QCOMPARE(it.stage.desk.count<CatchUpEvents>(), 0); // that is known
            QTest::keyClick(bar, Qt::Key_End);
            QTest::keyClick(bar, Qt::Key_Return);
        } else {
            QTest::mouseClick(bar, Qt::LeftButton, {}, {20, 10});
            QCOMPARE(it.stage.desk.count<CatchUpEvents>(), 0);
            QTest::mouseClick(bar, Qt::LeftButton, {}, {bar->width() - 20, 10});
        }
        QCOMPARE(it.stage.desk.count<CatchUpEvents>(), 1);
        QVERIFY(bar->accessibleDescription().startsWith(u"All is known"_s));
    }

    void whoMayNotCatchUpIsToldByTheGapBar()
    {
        Shown it(Role::Developer);
        const auto now = QDateTime::currentDateTimeUtc();
        it.stage.gap = SyncGap{.from = now.addDays(-3), .to = now, .missingFrom = now.addDays(-3), .missingTo = now};
        it.stage.events.refreshSync();
        auto *bar = it.find(u"gapBar"_s);
        bar->setFocus(Qt::TabFocusReason);
        QVERIFY(bar->accessibleDescription().contains(u"Owner"_s));
        QTest::keyClick(bar, Qt::Key_Return);
        QCOMPARE(it.stage.desk.count<CatchUpEvents>(), 0);
    }

    void anEventIsTriedWithoutWriting()
    {
        Shown it;
        it.inspect(Failed);
        QTest::keyClick(it.table(), Qt::Key_D);
        QCOMPARE(it.stage.desk.count<RehearseEvent>(), 1);
        QStringList lines;
        for (const auto *line : it.find(u"rehearsalView"_s)->findChildren<QWidget *>(u"rehearsalLine"_s))
            lines.append(line->accessibleName());
        QCOMPARE(lines.first(), u"Taken over from the event"_s);
        QVERIFY(lines.join(u'|').contains(u"stripe.connected"_s));
        QVERIFY(lines.last().contains(u"nothing was written"_s));
        it.inspect(Dead);
        QVERIFY(it.find(u"rehearsalView"_s)->findChildren<QWidget *>(u"rehearsalLine"_s).isEmpty());
        it.stage.desk.fail<RehearseEvent>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.press(u"rehearseBusyButton"_s);
        QCOMPARE(it.find(u"rehearsalView"_s)->findChildren<QWidget *>(u"rehearsalLine"_s).size(), 1);
    }

    void whoMayNotSeeEventsIsToldWhoMay()
    {
        Shown it(Role::Billing);
        QCOMPARE(it.state(), StateView::State::Empty);
        QCOMPARE(it.find(u"emptyStatePage"_s)->accessibleDescription(), u"Owner, Admin, and Developer can do this."_s);
        QVERIFY(!it.find(u"searchEventsField"_s)->isVisible());
    }

    void theDifferenceToTheStateBeforeIsShown()
    {
        Shown it;
        it.inspect(Account);
        QCOMPARE(it.find(u"payouts_enabledChange"_s)->accessibleName(), u"payouts_enabled: true, before that false"_s);
        QCOMPARE(it.find(u"requirements.currently_dueChange"_s)->accessibleName(),
                 u"requirements.currently_due: none, before that external_account"_s);
        it.inspect(Done);
        QVERIFY(it.text(u"noChangesTextLabel"_s).contains(u"no previous values"_s));
    }

    void theJsonIsATree()
    {
        Shown it;
        it.inspect(Account);
        auto *json = it.find<JsonView>(u"eventJsonView"_s);
        const auto found = json->findItems(u"payouts_enabled"_s, Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(found.size(), 2); // now, and in previous_attributes
        QCOMPARE(found.first()->text(1), u"true"_s);
        json->setCurrentItem(found.first());
        QTest::keySequence(json, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"true"_s);
    }

    void everyStepOfHandlingIsInWords()
    {
        Shown it;
        it.inspect(Account);
        QCOMPARE(it.find(u"traceStep1"_s)->accessibleName(), u"Waiting: Waiting"_s);
        QCOMPARE(it.find(u"traceStep2"_s)->accessibleName(), u"Handled: Taken over from the event"_s);
        it.inspect(Dead);
        QCOMPARE(it.find(u"traceStep2"_s)->accessibleName(), u"Given up: Stripe refused this."_s);
    }

    void theStateSaysWhatHappensNext_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QString>("words");
        QTest::newRow("failed") << int(Failed) << u"tried again by itself at"_s;
        QTest::newRow("dead") << int(Dead) << u"retry it when the cause is gone"_s;
        QTest::newRow("ignored") << int(Ignored) << u"nothing here depends on it"_s;
    }
    void theStateSaysWhatHappensNext()
    {
        QFETCH(int, row);
        QFETCH(QString, words);
        Shown it;
        it.inspect(row);
        QVERIFY(it.text(u"eventMeaningTextLabel"_s).contains(words));
    }

    void whatFailedIsRetried()
    {
        Shown it;
        it.inspect(Dead);
        QTest::keyClick(it.table(), Qt::Key_R);
        QCOMPARE(it.stage.desk.last<RetryEvent>()->id, it.stage.inbox.at(Dead).id);
        QCOMPARE(it.stage.events.record(Dead).state, EventState::Stored);
        QVERIFY(it.said.last().contains(u"product.deleted"_s));
        QVERIFY(!it.action(u"retryAction"_s)->isEnabled());
    }

    void whatWasHandledIsNotRetried()
    {
        Shown it;
        it.inspect(Done);
        QVERIFY(!it.action(u"retryAction"_s)->isEnabled());
        QCOMPARE(it.action(u"retryAction"_s)->toolTip(), u"Only an event whose handling failed can be retried."_s);
    }

    void developersAreToldWhoRetries()
    {
        Shown it(Role::Developer);
        it.inspect(Dead);
        QVERIFY(!it.action(u"retryAction"_s)->isEnabled());
        QCOMPARE(it.action(u"retryAction"_s)->toolTip(), u"Your role does not retry events. Owner and Admin can do this."_s);
    }

    void detailsOfAnotherOneAreNotShown()
    {
        Shown it;
        it.stage.desk.setDelivery(FakeDesk::Delivery::Held);
        it.inspect(Account);
        it.inspect(Done);
        it.stage.desk.deliver();
        QVERIFY(!it.panel->findChild<QWidget *>(u"payouts_enabledChange"_s));
    }

    void aGapIsSaidAndClosedByCatchingUp()
    {
        Shown it;
        const auto now = QDateTime::currentDateTimeUtc();
        it.stage.gap = SyncGap{.from = now.addSecs(-7200), .to = now, .missingFrom = now.addSecs(-7200), .missingTo = now};
        it.stage.events.refreshSync();
        QVERIFY(it.find(u"eventsBanner"_s)->isVisible());
        QVERIFY(it.text(u"pageSubtitleTextLabel"_s).contains(u"all known until"_s));
        QTest::keyClick(it.table(), Qt::Key_U);
        QCOMPARE(it.stage.desk.count<CatchUpEvents>(), 1);
        QVERIFY(!it.find(u"eventsBanner"_s)->isVisible());
        QVERIFY(it.said.last().contains(u"3 missed"_s));
        it.action(u"catchUpAction"_s)->trigger();
        QCOMPARE(it.said.last(), u"Nothing was missed."_s);
    }

    void developersAreToldWhoCatchesUp()
    {
        Shown it(Role::Developer);
        QVERIFY(!it.find(u"catchUpBusyButton"_s)->isEnabled());
        QVERIFY(it.find(u"catchUpBusyButton"_s)->toolTip().contains(u"Owner and Admin"_s));
    }

    void aCatchUpThatFailsIsSaid()
    {
        Shown it;
        it.stage.desk.fail<CatchUpEvents>({.kind = Error::Kind::Conflict, .code = u"stripe_not_connected"_s});
        it.action(u"catchUpAction"_s)->trigger();
        QCOMPARE(it.said.last(), u"Stripe is not connected yet. Connect on the page Stripe."_s);
        QVERIFY(it.find(u"catchUpBusyButton"_s)->isEnabled());
    }

    void idsAndJsonAreCopiedFromTheMenu()
    {
        Shown it;
        it.inspect(Account);
        Q_EMIT it.table()->customContextMenuRequested({20, 20});
        QVERIFY(it.find<QMenu>(u"eventMenu"_s)->actions().contains(it.action(u"copyEventIdAction"_s)));
        it.action(u"copyEventIdAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), it.stage.inbox.at(Account).eventId);
        it.action(u"copyObjectIdAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"acct_1QhT0n2eZvKYlo2C"_s);
        it.action(u"copyEventJsonAction"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\n  \"type\": \"account.updated\""_s));
    }

    void newEventsComeByThemselvesAndAreCounted()
    {
        Shown it;
        QCOMPARE(it.stage.events.failedCount(), 2);
        it.stage.inbox[Failed].state = EventState::Done;
        Q_EMIT it.stage.desk.changed(Topic::Events);
        QCOMPARE(it.stage.events.failedCount(), 1);
    }
};

QTEST_MAIN(EventsPanelTest)
#include "eventspanel_test.moc"
