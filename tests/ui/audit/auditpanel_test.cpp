// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/deskstage.h"
#include "ui/audit/auditdetail.h"
#include "ui/audit/auditpanel.h"
#include "ui/widgets/stateview.h"

#include <QtCore/QTemporaryDir>
#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(Role role = Role::Owner)
    {
        stage.audit = DeskStage::someAudit();
        stage.signIn(role);
        panel = std::make_unique<AuditPanel>(stage.auditLog, stage.session);
        panel->useTasks(stage.tasks);
        QObject::connect(panel.get(), &AuditPanel::noticed, panel.get(),
                         [this](const Toast::Message &message) { said.append(message.sentence); });
        panel->resize(1136, 760);
        panel->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
        if (stage.session.may("audit.list"_L1))
            stage.auditLog.refresh();
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
    QTableView *table() const { return find<QTableView>(u"auditTableView"_s); }
    StateView::State state() const { return find<StateView>(u"auditStateView"_s)->state(); }
    void inspect(int row) const
    {
        table()->setCurrentIndex(table()->model()->index(row, 0));
        Q_EMIT table()->activated(table()->currentIndex());
    }
    QString spoken(int row, int column) const
    {
        return table()->model()->index(row, column).data(Qt::AccessibleTextRole).toString();
    }
    const ListAudit &asked() const { return *stage.desk.last<ListAudit>(); }

    DeskStage stage;
    QStringList said;
    std::unique_ptr<AuditPanel> panel;
};

enum Row { Look, Changed, Refused, Event, Program, First };

} // namespace

class AuditPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void whoDidWhatStandsThereInWords()
    {
        Shown it;
        QCOMPARE(it.stage.auditLog.rowCount(), 6);
        QVERIFY(it.spoken(Look, AuditModel::Who).contains(u"Platform staff"_s));
        QVERIFY(it.spoken(Look, AuditModel::What).contains(u"Look at the plans"_s));
        QVERIFY(it.spoken(Look, AuditModel::What).contains(u"plans do not show"_s));
        QVERIFY(it.spoken(Changed, AuditModel::What).contains(u"Change a plan"_s));
        QVERIFY(it.spoken(Changed, AuditModel::Object).contains(u"Pro"_s));
        QVERIFY(it.spoken(Refused, AuditModel::What).contains(u"Refused"_s));
        QVERIFY(it.spoken(Event, AuditModel::Who).contains(u"Stripe"_s));
        QVERIFY(it.spoken(Program, AuditModel::Who).contains(u"API key"_s));
    }

    void everyStateIsShown()
    {
        Shown it;
        QCOMPARE(it.state(), StateView::State::Filled);
        it.stage.auditLog.reset();
        QCOMPARE(it.state(), StateView::State::Loading);
        it.stage.desk.fail<ListAudit>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.auditLog.refresh();
        QCOMPARE(it.state(), StateView::State::Failed);
        it.stage.desk.on<ListAudit>([](ListAudit &) { return Result<ListAudit::Reply>(ListAudit::Reply{}); });
        it.press(u"failedPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
        it.press(u"restAuditFilterChip"_s);
        QCOMPARE(it.state(), StateView::State::FilteredEmpty);
        it.press(u"filteredPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
    }

    void aDeveloperIsToldWhoSeesIt()
    {
        Shown it(Role::Developer);
        QCOMPARE(it.state(), StateView::State::Empty);
        QCOMPARE(it.stage.desk.count<ListAudit>(), 0);
        QVERIFY(!it.action(u"exportAuditAction"_s)->isEnabled());
    }

    void filtersAreTheServices()
    {
        Shown it;
        it.press(u"staffAuditFilterChip"_s);
        QCOMPARE(it.asked().action, u"staff.*"_s);
        QCOMPARE(it.stage.auditLog.rowCount(), 1);
        it.press(u"plansAuditFilterChip"_s);
        it.press(u"restAuditFilterChip"_s);
        it.press(u"lastWeekAuditFilterChip"_s);
        QCOMPARE(it.asked().action, u"plans.*"_s);
        QCOMPARE(it.asked().source, Caller::Source::Rest);
        QVERIFY(qAbs(it.asked().after->secsTo(QDateTime::currentDateTimeUtc()) - 7 * 86'400) < 60);
        QCOMPARE(it.stage.auditLog.rowCount(), 1);
    }

    void eachValueIsShownBeforeAndAfter()
    {
        Shown it;
        it.inspect(Changed);
        QVERIFY(it.find(u"price_centsChange"_s)->accessibleName().contains(u"3999"_s));
        QVERIFY(it.find(u"price_centsChange"_s)->accessibleName().contains(u"2999"_s));
        QVERIFY(it.find(u"featuresChange"_s)->accessibleName().contains(u"EU, SSO"_s));
        it.inspect(Event);
        QTRY_VERIFY(it.find(u"noChangesTextLabel"_s)->isVisible());
    }

    void circumstancesAreSaidInWords_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *action, const char *name, const char *value, const char *words) {
            QTest::addRow("%s, %s", action, name) << QString::fromLatin1(action) << QString::fromLatin1(name)
                                                  << QString::fromLatin1(value) << QString::fromLatin1(words);
        };
        row("events.catch-up", "fetched", "1234", "Events fetched: 1,234");
        row("users.invite", "role", "billing", "Role: Billing");
        row("staff.create", "role", "support", "Role: Support");
        row("users.update", "invitation", "withdrawn", "Invitation: Withdrawn");
        row("api-keys.regenerate", "key_type", "live", "API key: Live");
        row("webhooks.set", "secret", "new", "Secret: Made anew");
        row("stripe.connect", "flow", "oauth_express", "Way to connect: Express account");
        row("staff.inspections.start", "shows_personal_data", "false", "Personal data: Masked");
        row("plans.drift.repair", "direction", "stripe", "Repair: The plan was made as Stripe has it");
        row("plans.drift.repair", "amount", "2999 | 3999", "Price: 2999 here, 3999 at Stripe");
        row("plans.update", "name", "This | that", "Name: This | that");
        row("of.tomorrow", "new_thing", "x", "new_thing: x");
    }
    void circumstancesAreSaidInWords()
    {
        QFETCH(QString, action);
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, words);
        const auto rows = detailRows({.action = action, .detail = {{name, value}}});
        QCOMPARE(rows.size(), 1);
        QCOMPARE(u"%1: %2"_s.arg(rows.first().key, rows.first().value), words);
    }

    void anObjectsHistoryIsOneKeyAway()
    {
        Shown it;
        it.inspect(Changed);
        QTest::keyClick(it.table(), Qt::Key_H);
        QCOMPARE(it.asked().objectId, DeskStage::someAudit()[Changed].objectId);
        QCOMPARE(it.stage.auditLog.rowCount(), 2);
        QVERIFY(it.find(u"auditBanner"_s)->isVisible());
        it.find(u"auditBanner"_s)->findChild<QAbstractButton *>()->click();
        QCOMPARE(it.stage.auditLog.rowCount(), 6);
        QVERIFY(!it.find(u"auditBanner"_s)->isVisible());
    }

    void anActorsDeedsToo()
    {
        Shown it;
        it.inspect(Look);
        it.action(u"actorHistoryAction"_s)->trigger();
        QCOMPARE(it.asked().actor, DeskStage::someAudit()[Look].actor);
        it.inspect(0);
        it.panel->showHistory({.action = u"webhooks.*"_s, .name = u"the webhook"_s});
        QCOMPARE(it.asked().action, u"webhooks.*"_s);
        QVERIFY(!it.asked().actor);
    }

    void whatHasNoActorOrObjectSaysSo()
    {
        Shown it;
        it.inspect(Event);
        QVERIFY(!it.action(u"actorHistoryAction"_s)->isEnabled());
        it.inspect(Refused);
        QVERIFY(!it.action(u"objectHistoryAction"_s)->isEnabled());
        QVERIFY(!it.action(u"objectHistoryAction"_s)->toolTip().endsWith(u')'));
    }

    void whatIsShownIsWrittenIntoAFile()
    {
        Shown it;
        const QTemporaryDir folder;
        it.press(u"plansAuditFilterChip"_s);
        it.press(u"exportAuditPushButton"_s);
        auto *dialog = it.panel->findChild<QFileDialog *>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(folder.filePath(u"audit.csv"_s));
        QTRY_COMPARE(it.said.size(), 1);
        QCOMPARE(it.stage.tasks.record(0).state, TaskRecord::State::Done);
        QFile file(folder.filePath(u"audit.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count("\r\n"), 3); // a head and two
        QVERIFY(it.action(u"exportAuditAction"_s)->isEnabled());
    }

    void aFileThatCannotBeWrittenIsSaid()
    {
        Shown it;
        it.press(u"exportAuditPushButton"_s);
        Q_EMIT it.panel->findChild<QFileDialog *>()->fileSelected(u"/nowhere/at/all/audit.json"_s);
        QTRY_COMPARE(it.said.size(), 1);
        QCOMPARE(it.stage.tasks.record(0).state, TaskRecord::State::Failed);
    }

    void aStoppedExportWritesNothing()
    {
        Shown it;
        const QTemporaryDir folder;
        it.stage.desk.setDelivery(FakeDesk::Delivery::Held);
        it.press(u"exportAuditPushButton"_s);
        Q_EMIT it.panel->findChild<QFileDialog *>()->fileSelected(folder.filePath(u"audit.csv"_s));
        QVERIFY(!it.action(u"exportAuditAction"_s)->isEnabled());
        it.stage.tasks.requestStopOfAll();
        it.stage.desk.deliver();
        QCOMPARE(it.stage.tasks.record(0).state, TaskRecord::State::Stopped);
        QVERIFY(it.action(u"exportAuditAction"_s)->isEnabled());
        QVERIFY(!QFile::exists(folder.filePath(u"audit.csv"_s)));
    }

    void idsAndJsonAreCopied()
    {
        Shown it;
        it.inspect(Changed);
        it.action(u"copyAuditObjectAction"_s)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), DeskStage::someAudit()[Changed].objectId);
        it.action(u"copyAuditJsonAction"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\"plans.update\""_s));
    }
};

QTEST_MAIN(AuditPanelTest)
#include "auditpanel_test.moc"
