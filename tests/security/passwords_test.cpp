// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/passwords.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

// Made by Django's own tests, RFC 7914 §12 and Python's hashlib.
const auto djangoToday =
    u"scrypt$16384$seasalt$8$5$ECMIUp+LMxMSK8xB/IVyba+KYGTI7FTnet025q/1f/vBAVnnP3hdYqJuRi+mJn6ji6ze3Fbb7JEFPKGpuEf5vw=="_s;
const auto djangoFour =
    u"scrypt$16384$seasalt$8$1$Qj3+9PPyRjSJIebHnG81TMjsqtaIGxNQG/aEB/NYafTJ7tibgfYz71m0ldQESkXFRkdVCBhhY8mx7rQwite/Pw=="_s;
const auto rfcSmall =
    u"scrypt$1024$NaCl$8$16$/bq+HJ00cgB4VucZDQHp/nxq18vII3gw53N2Y0s3MWIurzDZLiKjiG/xCSedmDDaxyevuUqD7m2DYMvfoswGQA=="_s;
const auto rfcMiddle =
    u"scrypt$16384$SodiumChloride$8$1$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofLVQylVYT8Pz2LUlwUkKpr55h6F3A1lHkDfzwF7RVdYhw=="_s;
const auto rfcGigabyte =
    u"scrypt$1048576$SodiumChloride$8$1$IQHLm2pRGq6t274Jz3D4gexWjVdKL/1Nq+XumCCtqkeOVv2PS6XQn/ocbZJ8QPTDNzBASeipUvvL9Fxvp3pBpA=="_s;
const auto unicode =
    u"scrypt$16384$zoS1xnGuYSZ3UBbZHQ4vkd$8$5$dswDjXDZn++5xEo7d1W493Jmob9ZJiAM1zIOpL8xhjMiIiKrxnJWpO2PcK615mlZoYLi1D2C6HrnHSiANyk9zA=="_s;
const auto pbkdf2 = u"pbkdf2_sha256$260000$seasalt$YlZ2Vggtqdc61YjArZuoApoBh9JNGYoDRBUGu6tcJQo="_s;
const auto pbkdf2Quick = u"pbkdf2_sha256$1000$QK1mDfBJHkYzBJJq2T0Pn4$YfSqHxXjMEk6i47ZU+VZxdxCwf5eDMCtqWOpHBxrmno="_s;

} // namespace

class PasswordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownTextsMatchTheirPassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QString>("stored");
        QTest::addColumn<bool>("needsUpgrade");
        QTest::newRow("Django, today's cost") << u"lètmein"_s << djangoToday << false;
        QTest::newRow("Django 4") << u"lètmein"_s << djangoFour << true;
        QTest::newRow("RFC 7914, second") << u"password"_s << rfcSmall << true;
        QTest::newRow("RFC 7914, third") << u"pleaseletmein"_s << rfcMiddle << true;
        QTest::newRow("Cyrillic and a key") << u"пароль-на-память 🔑"_s << unicode << false;
        QTest::newRow("pbkdf2") << u"lètmein"_s << pbkdf2 << true;
        QTest::newRow("pbkdf2, few rounds") << u"correct horse battery"_s << pbkdf2Quick << true;
    }
    void knownTextsMatchTheirPassword()
    {
        QFETCH(QString, password);
        QFETCH(QString, stored);
        QFETCH(bool, needsUpgrade);
        const auto right = m_hasher.check(Secret(password), stored);
        QVERIFY(right.matches);
        QCOMPARE(right.needsUpgrade, needsUpgrade);
        const auto wrong = m_hasher.check(Secret(password + u"z"), stored);
        QVERIFY(!wrong.matches);
        QVERIFY(!wrong.needsUpgrade);
    }

    void nothingElseMatches_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::newRow("empty") << QString();
        QTest::newRow("Django's unusable") << u"!Qj3PPyRjSJIebHnG81TMjsqtaIGxNQGaEB"_s;
        QTest::newRow("the password itself") << u"pleaseletmein"_s;
        QTest::newRow("a gigabyte of memory") << rfcGigabyte;
        QTest::newRow("N not a power of two") << QString(rfcMiddle).replace(u"16384"_s, u"16383"_s);
        QTest::newRow("N zero") << QString(rfcMiddle).replace(u"16384"_s, u"0"_s);
        QTest::newRow("N with a sign") << QString(rfcMiddle).replace(u"16384"_s, u"+16384"_s);
        QTest::newRow("N beyond 64 bits") << QString(rfcMiddle).replace(u"16384"_s, u"18446744073709568000"_s);
        QTest::newRow("p huge") << QString(rfcMiddle).replace(u"$8$1$"_s, u"$8$100000$"_s);
        QTest::newRow("hours of rounds") << QString(pbkdf2Quick).replace(u"1000"_s, u"999999999"_s);
        QTest::newRow("no rounds") << QString(pbkdf2Quick).replace(u"1000"_s, u"0"_s);
        QTest::newRow("no salt") << QString(rfcMiddle).replace(u"SodiumChloride"_s, QString());
        QTest::newRow("hash cut") << rfcMiddle.chopped(4);
        QTest::newRow("hash empty") << rfcMiddle.chopped(88);
        QTest::newRow("hash with rubbish") << rfcMiddle + u"!"_s;
        QTest::newRow("another part") << rfcMiddle + u"$"_s;
        QTest::newRow("unknown algorithm") << QString(rfcMiddle).replace(u"scrypt"_s, u"bcrypt"_s);
    }
    void nothingElseMatches()
    {
        QFETCH(QString, stored);
        const auto right = stored.startsWith(u"pbkdf2"_s) ? u"correct horse battery"_s : u"pleaseletmein"_s;
        QVERIFY(!m_hasher.check(Secret(right), stored).matches);
    }

    void anEmptyPasswordMatchesNothingElse()
    {
        QVERIFY(!m_hasher.check(Secret(), rfcSmall).matches);
        QVERIFY(!m_hasher.check(Secret(), QString()).matches);
    }

    void newHashesVerifyAndAreSalted()
    {
        const Secret password(u"Grüße aus Köln 2026"_s);
        const auto first = m_hasher.hash(password);
        const auto second = m_hasher.hash(password);
        QVERIFY(first && second);
        QVERIFY(*first != *second);
        static const QRegularExpression djangoForm(u"^scrypt\\$16384\\$[A-Za-z0-9]{22}\\$8\\$5\\$[A-Za-z0-9+/]{86}==$"_s);
        QVERIFY2(djangoForm.match(*first).hasMatch(), qPrintable(*first));
        QVERIFY(m_hasher.check(password, *first).matches);
        QVERIFY(!m_hasher.check(password, *first).needsUpgrade);
        QVERIFY(!m_hasher.check(Secret(u"Grüße aus Köln 2027"_s), *first).matches);
    }

    void lengthIsBoundedInBytes()
    {
        const Secret longest(QByteArray(1024, 'p'));
        const auto stored = m_hasher.hash(longest);
        QVERIFY(stored);
        QVERIFY(m_hasher.check(longest, *stored).matches);
        const auto refused = m_hasher.hash(Secret(QByteArray(1025, 'p')));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Invalid);
        QCOMPARE(refused.error().code, u"password_too_long"_s);
        QVERIFY(!m_hasher.check(Secret(QByteArray(1025, 'p')), *stored).matches);
    }

    void unknownPeopleTakeAsLongAsKnownOnes()
    {
        const Secret password(u"lètmein"_s);
        const auto cpuOf = [](auto work) { // processor time of this thread: other programs do not count
            timespec before{}, after{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before);
            for (int i = 0; i < 3; ++i)
                work();
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after);
            return double(after.tv_sec - before.tv_sec) + double(after.tv_nsec - before.tv_nsec) / 1e9;
        };
        const double known = cpuOf([&] { QVERIFY(m_hasher.check(password, djangoToday).matches); });
        const double unknown = cpuOf([&] { m_hasher.dummyCheck(password); });
        const double unusable = cpuOf([&] { QVERIFY(!m_hasher.check(password, u"!"_s).matches); });
        QVERIFY2(unknown > known * 0.6 && unknown < known * 1.7, qPrintable(u"%1 s, %2 s"_s.arg(known).arg(unknown)));
        QVERIFY2(unusable > known * 0.6 && unusable < known * 1.7, qPrintable(u"%1 s, %2 s"_s.arg(known).arg(unusable)));
    }

    void aHashOfAnotherCostIsUpgraded()
    {
        const PasswordHasher cheaper(m_random, {.n = 16, .p = 1});
        const auto stored = cheaper.hash(Secret(u"lètmein"_s));
        QVERIFY(stored);
        QVERIFY(!cheaper.check(Secret(u"lètmein"_s), *stored).needsUpgrade);
        QVERIFY(m_hasher.check(Secret(u"lètmein"_s), *stored).needsUpgrade);
    }

private:
    SystemRandom m_random;
    const PasswordHasher m_hasher{m_random};
};

QTEST_APPLESS_MAIN(PasswordsTest)
#include "passwords_test.moc"
