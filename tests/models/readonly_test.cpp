// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/operations/catalogue.h"
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class ReadOnlyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatChangesSomethingIsRefusedBeforeItLeaves()
    {
        DeskStage stage;
        stage.desk.setReadOnly(true);
        stage.desk.on<CreatePlan>([](CreatePlan &) { return Result<CreatePlan::Reply>(CreatePlan::Reply{}); });
        QString code;
        stage.desk.send(this, CreatePlan{}, [&](const Result<CreatePlan::Reply> &reply) { code = reply.error().code; });
        QVERIFY(code.isEmpty()); // an answer never comes inside of the asking
        QTRY_COMPARE(code, u"read_only_profile"_s);
        QCOMPARE(stage.desk.count<CreatePlan>(), 0);
    }

    void whoHasGoneIsNotTold()
    {
        DeskStage stage;
        stage.desk.setReadOnly(true);
        bool isTold = false;
        auto owner = std::make_unique<QObject>();
        stage.desk.send(owner.get(), CreatePlan{}, [&](const Result<CreatePlan::Reply> &) { isTold = true; });
        owner.reset();
        QCoreApplication::processEvents();
        QVERIFY(!isTold);
    }

    void oneSignsInAndLooks()
    {
        DeskStage stage;
        stage.desk.setReadOnly(true);
        stage.signIn();
        QVERIFY(stage.session.isSignedIn());
        stage.people.removeLast();
        stage.members.refresh();
        QCOMPARE(stage.members.rowCount(), 4);
    }

    void onlyAFewPostsAreReading()
    {
        QStringList reading;
        for (const auto *info : Catalogue::infos) {
            if (info->endpoint.verb == Verb::Get)
                QVERIFY2(info->isReading, info->endpoint.name.data());
            else if (info->isReading)
                reading.append(info->name());
        }
        reading.sort();
        QCOMPARE(reading, (QStringList{u"staff.login"_s, u"staff.token.refresh"_s, u"tenants.login"_s, u"tenants.token.refresh"_s,
                                       u"tenants.verify"_s}));
    }

    void theRoleIsNotAllThatDecides()
    {
        DeskStage stage;
        stage.signIn(Role::Owner);
        QVERIFY(stage.session.may("plans.create"_L1));
        stage.desk.setReadOnly(true);
        QVERIFY(!stage.session.may("plans.create"_L1));
        QVERIFY(stage.session.may("users.list"_L1));
        QVERIFY(stage.session.isReadOnly());
    }
};

QTEST_GUILESS_MAIN(ReadOnlyTest)
#include "readonly_test.moc"
