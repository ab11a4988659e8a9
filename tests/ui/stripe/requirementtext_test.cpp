// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stripe/requirementtext.h"

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
        QCOMPARE(requirementTexts(names), texts);
    }
};

QTEST_GUILESS_MAIN(RequirementTextTest)
#include "requirementtext_test.moc"
