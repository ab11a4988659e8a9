// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/passwordrules.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class PasswordRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badPasswordsAreToldWhy_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QStringList>("codes");
        const QStringList fine, isShort{u"password_too_short"_s}, isCommon{u"password_too_common"_s},
            isEmail{u"password_like_email"_s}, isCompany{u"password_like_company"_s};
        QTest::newRow("a word of the company in a sentence") << u"no more rockets for me"_s << fine;
        QTest::newRow("a sentence") << u"my hovercraft is full of eels"_s << fine;
        QTest::newRow("ten random characters") << u"q8#Zr!m2Wx"_s << fine;
        QTest::newRow("spaces count") << u"a b c d e z"_s << fine;
        QTest::newRow("another script") << u"почему бы и нет"_s << fine;
        QTest::newRow("nine") << u"q8#Zr!m2W"_s << isShort;
        QTest::newRow("nine that take ten units") << u"q8#Zr!m2🔑"_s << isShort;
        QTest::newRow("empty") << QString() << isShort;
        QTest::newRow("1024 bytes") << u"ab3!"_s.repeated(255) + u"zqwk"_s << fine;
        QTest::newRow("1025 bytes") << QString(1025, u'x') << QStringList{u"password_too_long"_s};

        QTest::newRow("listed") << u"1q2w3e4r5t"_s << isCommon;
        QTest::newRow("listed, other case") << u"QwertyUiop"_s << isCommon;
        QTest::newRow("listed, disguised") << u"P@ssw0rd123"_s << isCommon;
        QTest::newRow("word and year") << u"Dragon2026!"_s << isCommon;
        QTest::newRow("one letter") << u"aaaaaaaaaaaa"_s << isCommon;
        QTest::newRow("four letters again and again") << u"xkcdxkcdxkcd"_s << isCommon;
        QTest::newRow("counted up") << u"5678901234567"_s << isCommon;
        QTest::newRow("alphabet downwards") << u"zyxwvutsrq"_s << isCommon;
        QTest::newRow("short and listed") << u"password"_s << isShort + isCommon;

        QTest::newRow("e-mail") << u"Grace.Hopper@navy.example"_s << isEmail;
        QTest::newRow("its local part and a year") << u"grace.hopper1944"_s << isEmail;
        QTest::newRow("its local part disguised") << u"gr@ceh0pper!"_s << isEmail;
        QTest::newRow("its local part with much more") << u"gracehopper likes to write compilers"_s << fine;
        QTest::newRow("company") << u"Acme Rockets"_s << isCompany;
        QTest::newRow("company with a sign") << u"acme-rockets!1"_s << isCompany;
        QTest::newRow("company with more than itself") << u"acme rockets & sons of one cold and early morning"_s << fine;
        QTest::newRow("part of the company") << u"rockets & sons"_s << isCompany;
    }
    void badPasswordsAreToldWhy()
    {
        QFETCH(QString, password);
        QFETCH(QStringList, codes);
        const auto problems =
            m_rules.problems(Secret(password), {u"grace.hopper@navy.example"_s, u"ACME Rockets & Sons"_s}, u"new_password"_s);
        QStringList found;
        for (const auto &problem : problems) {
            QCOMPARE(problem.field, u"new_password"_s);
            found.append(problem.code);
        }
        QCOMPARE(found, codes);
    }

    void shortNamesForbidNothing()
    {
        QVERIFY(m_rules.problems(Secret(u"it is fine by me"_s), {u"me@x.example"_s, u"IT"_s}, u"password"_s).isEmpty());
    }

    void unknownOwnersForbidNothing() { QVERIFY(m_rules.problems(Secret(u"q8#Zr!m2Wx"_s), {}, u"password"_s).isEmpty()); }

private:
    PasswordRules m_rules;
};

QTEST_APPLESS_MAIN(PasswordRulesTest)
#include "passwordrules_test.moc"
