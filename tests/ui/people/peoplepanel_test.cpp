// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/catalogue.h"
#include "tests/support/deskstage.h"
#include "ui/forms/secretdialog.h"
#include "ui/people/peoplepanel.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/stateview.h"

#include <QtGui/QAction>
#include <QtGui/QClipboard>
#include <QtTest/QAbstractItemModelTester>
#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QComboBox>
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
        panel = std::make_unique<PeoplePanel>(stage.members, stage.session);
        QObject::connect(panel.get(), &PeoplePanel::noticed, panel.get(),
                         [this](const Toast::Message &message) { said.append(message); });
        panel->resize(1136, 760);
        panel->show();
        [&] { QVERIFY(QTest::qWaitForWindowActive(panel.get())); }();
        if (stage.session.may("users.list"_L1))
            stage.members.refresh();
    }
    template<typename T = QWidget>
    T *find(const QString &name) const
    {
        auto *found = panel->findChild<T *>(name);
        [&] { QVERIFY2(found, qPrintable(name)); }();
        return found;
    }
    void press(const QString &name) const { find<QAbstractButton>(name)->click(); }
    void trigger(const QString &name) const { find<QAction>(name)->trigger(); }
    StateView::State state() const { return find<StateView>(u"peopleStateView"_s)->state(); }
    QTableView *table() const { return find<QTableView>(u"peopleTableView"_s); }
    void choose(int row) const { table()->setCurrentIndex(table()->model()->index(row, 0)); }
    void confirm() const { panel->findChild<ConfirmDialog *>()->findChild<QAbstractButton *>(u"confirmPushButton"_s)->click(); }
    const UpdateUser &asked() const { return *stage.desk.last<UpdateUser>(); }

    DeskStage stage;
    QList<Toast::Message> said;
    std::unique_ptr<PeoplePanel> panel;
};

enum Row { Anna, Bruno, Chiara, Dmitri, Elif };

} // namespace

class PeoplePanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void theModelsKeepTheRulesOfModels()
    {
        Shown it;
        const QAbstractItemModelTester people(&it.stage.members, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PermissionsModel permissions;
        const QAbstractItemModelTester matrix(&permissions, QAbstractItemModelTester::FailureReportingMode::QtTest);
        it.stage.people.removeAt(1);
        it.stage.members.refresh();
        QCOMPARE(it.stage.members.rowCount(), 4);
    }

    void everyStateIsShown()
    {
        Shown it;
        QCOMPARE(it.state(), StateView::State::Filled);
        it.stage.members.reset();
        QCOMPARE(it.state(), StateView::State::Loading);
        it.stage.desk.fail<ListUsers>({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s});
        it.stage.members.refresh();
        QCOMPARE(it.state(), StateView::State::Failed);
        it.stage.desk.on<ListUsers>([](ListUsers &) { return Result<Page<User>>(Page<User>{}); });
        it.press(u"failedPushButton"_s);
        QCOMPARE(it.state(), StateView::State::Empty);
        it.stage.members.setFilter({.search = u"x"_s});
        QCOMPARE(it.state(), StateView::State::FilteredEmpty);
        it.press(u"filteredPushButton"_s);
        QCOMPARE(it.stage.desk.last<ListUsers>()->search, QString());
    }

    void filtersAreTheServices()
    {
        Shown it;
        it.press(u"adminFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListUsers>()->role, std::optional(Role::Admin));
        it.press(u"billingFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListUsers>()->role, std::optional(Role::Billing));
        QVERIFY(!it.find<QAbstractButton>(u"adminFilterChip"_s)->isChecked());
        it.press(u"deactivatedPeopleFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListUsers>()->status, std::optional(UserStatus::Deactivated));
        QCOMPARE(it.stage.members.rowCount(), 1);
        it.press(u"billingFilterChip"_s);
        QCOMPARE(it.stage.desk.last<ListUsers>()->role, std::optional<Role>());
    }

    void whoMayNotSeePeopleStillSeesWhoMayDoWhat()
    {
        Shown it(Role::Billing);
        QCOMPARE(it.state(), StateView::State::Empty);
        QCOMPARE(it.find(u"emptyStatePage"_s)->accessibleDescription(), u"Owner and Admin can do this."_s);
        QCOMPARE(it.stage.desk.count<ListUsers>(), 0);
        QVERIFY(!it.find(u"invitePushButton"_s)->isEnabled());
        it.press(u"permissionsSegment"_s);
        QVERIFY(it.find(u"permissionsTableView"_s)->isVisible());
    }

    void theMatrixIsTheCatalogues()
    {
        PermissionsModel matrix;
        int rows = 0;
        for (const auto *info : Catalogue::infos) {
            if (!PermissionsModel::shows(*info))
                continue;
            const auto allowed = [&](int column) {
                return matrix.index(rows, column).data(PermissionsModel::AllowedRole).toBool();
            };
            QCOMPARE(matrix.index(rows, 0).data(PermissionsModel::NameRole).toString(), QString(info->name()));
            QCOMPARE(allowed(PermissionsModel::OwnerColumn), info->access.allows(Role::Owner));
            QCOMPARE(allowed(PermissionsModel::AdminColumn), info->access.allows(Role::Admin));
            QCOMPARE(allowed(PermissionsModel::DeveloperColumn), info->access.allows(Role::Developer));
            QCOMPARE(allowed(PermissionsModel::BillingColumn), info->access.allows(Role::Billing));
            QCOMPARE(allowed(PermissionsModel::KeyColumn), info->access.takesApiKeys());
            ++rows;
        }
        QCOMPARE(matrix.rowCount(), rows);
    }

    void anInvitationIsCheckedThenItsCodeIsShownOnce()
    {
        Shown it;
        it.trigger(u"inviteAction"_s);
        auto *email = it.find<QLineEdit>(u"inviteEmailLineEdit"_s);
        email->setText(u"ben"_s);
        QVERIFY(!it.find(u"submitBusyButton"_s)->isEnabled());
        email->setText(u"ben@acme.example"_s);
        it.find<QComboBox>(u"inviteRoleComboBox"_s)->setCurrentIndex(1);
        it.press(u"submitBusyButton"_s);
        QCOMPARE(it.stage.desk.last<InviteUser>()->role, Role::Billing);
        auto *dialog = it.find<SecretDialog>(u"invitationDialog"_s);
        dialog->findChild<QWidget *>(u"invitationSecretRevealField"_s)
            ->findChild<QAbstractButton *>(u"copyToolButton"_s)
            ->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"inv_4Vt8sXcW1nR7yQzAfBc0de"_s);
        QCOMPARE(it.stage.members.record(0).email, u"ben@acme.example"_s);
    }

    void aTakenAddressIsSaidAtItsField()
    {
        Shown it;
        it.trigger(u"inviteAction"_s);
        it.find<QLineEdit>(u"inviteEmailLineEdit"_s)->setText(u"bruno.okafor@acme.example"_s);
        it.press(u"submitBusyButton"_s);
        QCOMPARE(it.find<QLabel>(u"emailHintTextLabel"_s)->text(), u"This e-mail address is already registered."_s);
    }

    void onlyOwnersInviteOwners_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<int>("choices");
        QTest::newRow("owner") << Role::Owner << 4;
        QTest::newRow("admin") << Role::Admin << 3;
    }
    void onlyOwnersInviteOwners()
    {
        QFETCH(Role, role);
        QFETCH(int, choices);
        Shown it(role);
        it.trigger(u"inviteAction"_s);
        QCOMPARE(it.find<QComboBox>(u"inviteRoleComboBox"_s)->count(), choices);
    }

    void aRoleIsChangedAtOnceAndUndoneByTheToast()
    {
        Shown it;
        it.choose(Chiara);
        it.trigger(u"role_adminAction"_s);
        QCOMPARE(it.asked().role.given, std::optional(Role::Admin));
        QCOMPARE(it.stage.members.record(Chiara).role, Role::Admin);
        QCOMPARE(it.said.last().sentence, u"Chiara Lindqvist is now Admin."_s);
        it.said.last().act();
        QCOMPARE(it.stage.members.record(Chiara).role, Role::Developer);
    }

    void makingAnOwnerIsAskedAbout()
    {
        Shown it;
        it.choose(Bruno);
        it.trigger(u"role_ownerAction"_s);
        QCOMPARE(it.stage.desk.count<UpdateUser>(), 0);
        it.confirm();
        QCOMPARE(it.asked().role.given, std::optional(Role::Owner));
    }

    void theLastOwnerStays()
    {
        Shown it;
        it.choose(Anna);
        QVERIFY(!it.find<QAction>(u"deactivateAction"_s)->isEnabled());
        QVERIFY(!it.find<QAction>(u"role_adminAction"_s)->isEnabled());
        QCOMPARE(it.find<QAction>(u"deactivateAction"_s)->toolTip(), u"The last active owner cannot be removed."_s);
        it.stage.people[Bruno].role = Role::Owner;
        it.stage.members.refresh();
        QVERIFY(it.find<QAction>(u"deactivateAction"_s)->isEnabled());
    }

    void adminsLeaveOwnersAlone()
    {
        Shown it(Role::Admin);
        it.choose(Anna);
        QVERIFY(!it.find<QAction>(u"role_developerAction"_s)->isEnabled());
        QCOMPARE(it.find<QAction>(u"role_developerAction"_s)->toolTip(), u"Owners are changed by owners only."_s);
        it.choose(Chiara);
        QVERIFY(it.find<QAction>(u"role_billingAction"_s)->isEnabled());
        QVERIFY(!it.find<QAction>(u"role_ownerAction"_s)->isEnabled());
    }

    void deactivatingNamesTheEffectAndIsUndone()
    {
        Shown it;
        it.choose(Bruno);
        QTest::keyClick(it.table(), Qt::Key_Delete);
        QVERIFY(it.panel->findChild<ConfirmDialog *>()->accessibleDescription().contains(u"sessions end"_s));
        it.confirm();
        QCOMPARE(it.asked().isActive.given, std::optional(false));
        it.said.last().act();
        QCOMPARE(it.asked().isActive.given, std::optional(true));
    }

    void whatFitsTheStateIsOffered_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("active") << int(Bruno) << QStringList{u"deactivateAction"_s};
        QTest::newRow("invited") << int(Dmitri) << QStringList{u"newCodeAction"_s, u"withdrawInvitationAction"_s};
        QTest::newRow("deactivated") << int(Elif) << QStringList{u"reactivateAction"_s};
    }
    void whatFitsTheStateIsOffered()
    {
        QFETCH(int, row);
        QFETCH(QStringList, offered);
        Shown it;
        it.choose(row);
        for (const auto &name :
             {u"deactivateAction"_s, u"newCodeAction"_s, u"withdrawInvitationAction"_s, u"reactivateAction"_s}) {
            QCOMPARE(it.find<QAction>(name)->isVisible(), offered.contains(name));
            QCOMPARE(it.find<QAction>(name)->isEnabled(), offered.contains(name));
        }
    }

    void aNewCodeIsMadeForTheSamePerson()
    {
        Shown it;
        it.choose(Dmitri);
        it.trigger(u"newCodeAction"_s);
        QCOMPARE(it.stage.desk.last<InviteUser>()->email, u"dmitri@acme.example"_s);
        QVERIFY(it.find<SecretDialog>(u"invitationDialog"_s)->isVisible());
    }

    void anInvitationIsWithdrawnByKeyAndMadeAgainByTheToast()
    {
        Shown it;
        it.choose(Dmitri);
        QTest::keyClick(it.table(), Qt::Key_Delete);
        QVERIFY(it.panel->findChild<ConfirmDialog *>()->accessibleDescription().contains(u"opens nothing"_s));
        QCOMPARE(it.stage.desk.count<UpdateUser>(), 0);
        it.confirm();
        QCOMPARE(it.asked().id, it.stage.people[Dmitri].id);
        QCOMPARE(it.asked().isActive.given, std::optional(false));
        QCOMPARE(it.stage.members.record(Dmitri).status, UserStatus::Withdrawn);
        QCOMPARE(it.said.last().sentence, u"The invitation of dmitri@acme.example is withdrawn."_s);
        QCOMPARE(it.find<QAction>(u"newCodeAction"_s)->text(), u"Invite a&gain"_s);
        QVERIFY(!it.find<QAction>(u"withdrawInvitationAction"_s)->isVisible());

        it.said.last().act();
        QCOMPARE(it.stage.desk.last<InviteUser>()->email, u"dmitri@acme.example"_s);
        QVERIFY(it.find<SecretDialog>(u"invitationDialog"_s)->isVisible());
        QCOMPARE(it.stage.members.record(Dmitri).status, UserStatus::Invited);
    }

    void whoAcceptedMeanwhileIsNotWithdrawn()
    {
        Shown it;
        it.stage.desk.fail<UpdateUser>({.kind = Error::Kind::Conflict, .code = u"edit_conflict"_s});
        it.choose(Dmitri);
        it.trigger(u"withdrawInvitationAction"_s);
        const int looks = it.stage.desk.count<ListUsers>();
        it.confirm();
        QVERIFY(it.said.last().sentence.startsWith(u"Nothing was changed."_s));
        QCOMPARE(it.stage.desk.count<ListUsers>(), looks + 1);
    }

    void aRefusalIsSaid()
    {
        Shown it;
        it.stage.desk.fail<UpdateUser>({.kind = Error::Kind::Conflict, .code = u"last_owner"_s});
        it.choose(Elif);
        it.trigger(u"reactivateAction"_s);
        QVERIFY(it.said.last().sentence.contains(u"last active owner"_s));
    }

    void theContextMenuSaysWhyNot()
    {
        Shown it(Role::Admin);
        it.choose(Anna);
        Q_EMIT it.table()->customContextMenuRequested({20, 20});
        auto *menu = it.find<QMenu>(u"personMenu"_s);
        QVERIFY(menu->toolTipsVisible());
        QVERIFY(menu->actions().contains(it.find<QAction>(u"deactivateAction"_s)));
    }

    void theInspectorOpensByReturnAndClosesByEscape()
    {
        Shown it;
        it.choose(Bruno);
        it.table()->setFocus();
        QTest::keyClick(it.table(), Qt::Key_Return);
        QVERIFY(it.find(u"memberInspector"_s)->isVisible());
        QVERIFY(it.find<QLabel>(u"roleMeaningTextLabel"_s)->text().contains(u"owners"_s));
        QTest::keyClick(it.find(u"closeInspectorToolButton"_s), Qt::Key_Escape);
        QVERIFY(!it.find(u"memberInspector"_s)->isVisible());
    }
};

QTEST_MAIN(PeoplePanelTest)
#include "peoplepanel_test.moc"
