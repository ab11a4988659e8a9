// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desk on a PostgreSQL that goes away, as when its primary has failed, and comes back: what the window says, and that it goes
// on by itself.
#include "models/membersmodel.h"
#include "models/sessionmodel.h"
#include "services/desk/localdesk.h"
#include "services/security/memorysecretstore.h"
#include "tests/support/testhouse.h"
#include "ui/people/peoplepanel.h"
#include "ui/widgets/banner.h"

#include <QtTest/QtTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QLabel>
#include <QtWidgets/QTableView>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

struct Window
{
    Window()
    {
        if (!house.house().start())
            qFatal("the house does not start");
        desk.open(house.house().dispatcher(), house.house().authenticator(), house.house().changes());
        session.signIn(u"anna@acme.example"_s, Secret(QByteArray("correct horse battery")));
        [&] { QTRY_VERIFY(session.isSignedIn()); }();
        panel = std::make_unique<PeoplePanel>(members, session);
        panel->show();
        members.refresh();
        [&] { QTRY_COMPARE(table()->model()->rowCount(), 1); }();
    }
    ~Window()
    {
        panel.reset();
        desk.close();
    }

    QTableView *table() const { return panel->findChild<QTableView *>(u"peopleTableView"_s); }
    QWidget *banner() const { return panel->findChild<QWidget *>(u"peopleBanner"_s); }
    QString said() const
    {
        QStringList words;
        for (const auto *label : banner()->findChildren<QLabel *>())
            words.append(label->text());
        return words.join(u' ');
    }

    TestHouse house;
    TestHouse::Company acme = house.company();
    LocalDesk desk;
    MemorySecretStore store;
    SessionModel session{desk, &store};
    MembersModel members{desk};
    std::unique_ptr<PeoplePanel> panel;
};

} // namespace

class DatabaseAwayTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("PLANDECK_TEST_ENGINE", "postgresql"); }

    void theWindowSaysSoKeepsWhatItHasAndGoesOnByItself()
    {
        Window window;
        QVERIFY(!window.banner()->isVisible());

        window.house.db.setAway(true);
        window.panel->findChild<QAbstractButton *>(u"refreshPeopleBusyButton"_s)->click();
        QTRY_VERIFY(window.banner()->isVisible());
        QVERIFY2(window.said().startsWith(
                     u"The database cannot be reached. Check the network, then try again. You see what was known at"_s),
                 qPrintable(window.said()));
        QCOMPARE(window.table()->model()->rowCount(), 1);
        QVERIFY(window.session.isSignedIn()); // nobody is turned out by that

        window.house.db.setAway(false);
        QTRY_VERIFY_WITH_TIMEOUT(!window.banner()->isVisible(), 20'000); // nobody pressed anything
        QVERIFY(window.house.run(window.acme.owner, InviteUser{.email = u"ben@acme.example"_s, .role = Role::Billing}));
        QTRY_COMPARE(window.table()->model()->rowCount(), 2);
    }
};

QTEST_MAIN(DatabaseAwayTest)
#include "databaseaway_test.moc"
