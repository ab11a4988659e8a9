// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/requirementtext.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class RequirementTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stripesNamesBecomeWords_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("none") << QStringList() << QStringList();
        QTest::newRow("bank") << QStringList{u"external_account"_s} << QStringList{u"A bank account for payouts"_s};
        QTest::newRow("one date") << QStringList{u"individual.dob.day"_s, u"individual.dob.month"_s, u"individual.dob.year"_s}
                                  << QStringList{u"Date of birth"_s};
        QTest::newRow("company's paper") << QStringList{u"company.verification.document"_s}
                                         << QStringList{u"A document about the company"_s};
        QTest::newRow("a person's paper") << QStringList{u"individual.verification.document"_s}
                                          << QStringList{u"An identity document"_s};
        QTest::newRow("company's address") << QStringList{u"company.address.line1"_s} << QStringList{u"The company's address"_s};
        QTest::newRow("person's address") << QStringList{u"person_1a2b.address.line1"_s} << QStringList{u"Home address"_s};
        QTest::newRow("unknown") << QStringList{u"settings.new_thing"_s} << QStringList{u"Settings, new thing"_s};
        QTest::newRow("empty name") << QStringList{QString()} << QStringList();
    }

    void stripesNamesBecomeWords()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, texts);
        QList<StripeRequirement> wanted;
        for (const auto &name : names)
            wanted.append({.name = name});
        QStringList words;
        for (const auto &line : requirementLines(wanted)) {
            words.append(line.words);
            QCOMPARE(line.when, u"due now"_s);
        }
        QCOMPARE(words, texts);
        QCOMPARE(requirementNames(names), texts);
    }

    void theySayHowSoon_data()
    {
        QTest::addColumn<Urgency>("urgency");
        QTest::addColumn<bool>("hasDate");
        QTest::addColumn<QString>("when");
        QTest::newRow("overdue") << Urgency::PastDue << false << u"overdue"_s;
        QTest::newRow("now") << Urgency::CurrentlyDue << false << u"due now"_s;
        QTest::newRow("by a day") << Urgency::CurrentlyDue << true << u"due by"_s;
        QTest::newRow("looked at") << Urgency::PendingVerification << false << u"Stripe is checking it"_s;
        QTest::newRow("later") << Urgency::EventuallyDue << false << QString();
    }

    void theySayHowSoon()
    {
        QFETCH(Urgency, urgency);
        QFETCH(bool, hasDate);
        QFETCH(QString, when);
        StripeRequirement wanted{.name = u"external_account"_s, .urgency = urgency};
        if (hasDate)
            wanted.dueBy = QDateTime(QDate(2031, 5, 17), QTime(12, 0), Qt::UTC);
        const auto lines = requirementLines({wanted});
        QCOMPARE(lines.isEmpty(), when.isEmpty());
        if (when.isEmpty())
            return;
        QVERIFY2(lines[0].when.startsWith(when), qPrintable(lines[0].when));
        QCOMPARE(lines[0].when.contains(u"2031"_s), hasDate);
        QCOMPARE(lines[0].urgency, urgency);
    }

    void whyStripeShutSomethingIsSaid_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("says");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("overdue") << u"requirements.past_due"_s << u"overdue"_s;
        QTest::newRow("looked at") << u"under_review"_s << u"looking at"_s;
        QTest::newRow("rejected") << u"rejected.fraud"_s << u"rejected"_s;
        QTest::newRow("unknown") << u"platform_paused"_s << u"platform_paused"_s;
    }

    void whyStripeShutSomethingIsSaid()
    {
        QFETCH(QString, reason);
        QFETCH(QString, says);
        QVERIFY(disabledText(reason).contains(says));
        QCOMPARE(disabledText(reason).isEmpty(), says.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RequirementTextTest)
#include "requirementtext_test.moc"
