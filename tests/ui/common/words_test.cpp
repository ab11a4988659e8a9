// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/errorstep.h"
#include "ui/common/errortext.h"
#include "ui/common/jsontext.h"
#include "ui/common/moments.h"
#include "ui/common/moneytext.h"
#include "ui/common/roletext.h"
#include "ui/common/sentences.h"

#include "services/operations/catalogue.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QTranslator>
#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// As a Japanese translation has it.
struct WithoutBlanks final : QTranslator
{
    ~WithoutBlanks() override { QCoreApplication::removeTranslator(this); }
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *, const char *, int) const override
    {
        return qstrcmp(context, "plandeck::Sentences") == 0 ? u"%1%2"_s : QString();
    }
};

} // namespace

class WordsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void amountsAreWrittenAsTheReaderDoes_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        QTest::newRow("dollars") << u"en_US"_s << qint64(129900) << u"usd"_s << u"$1,299.00"_s;
        QTest::newRow("euros in German") << u"de_DE"_s << qint64(129900) << u"eur"_s << u"1.299,00\u00a0€"_s;
        QTest::newRow("yen") << u"en_US"_s << qint64(4500) << u"jpy"_s << u"¥4,500"_s;
        QTest::newRow("dinars") << u"en_US"_s << qint64(12500) << u"kwd"_s << u"KD\u00a012.500"_s;
        QTest::newRow("no sign") << u"en_US"_s << qint64(2990) << u"chf"_s << u"CHF\u00a029.90"_s;
        QTest::newRow("another's dollar") << u"en_CA"_s << qint64(900) << u"usd"_s << u"USD\u00a09.00"_s;
        QTest::newRow("cents alone") << u"en_US"_s << qint64(5) << u"usd"_s << u"$0.05"_s;
        QTest::newRow("negative") << u"en_US"_s << qint64(-483) << u"usd"_s << u"($4.83)"_s;
        QTest::newRow("beyond a double") << u"en_US"_s << qint64(9'007'199'254'740'993) << u"usd"_s
                                         << u"$90,071,992,547,409.93"_s;
        QTest::newRow("Hindi groups") << u"en_IN"_s << qint64(12345678) << u"inr"_s << u"₹1,23,456.78"_s;
    }
    void amountsAreWrittenAsTheReaderDoes()
    {
        QFETCH(QString, locale);
        QFETCH(qint64, amount);
        QFETCH(QString, currency);
        QTEST(moneyText({{amount}, currency}, QLocale(locale)), "text");
    }

    void currenciesHaveNames()
    {
        QCOMPARE(currencyName(u"chf"_s, QLocale(u"de_DE"_s)), u"Schweizer Franken"_s);
        QCOMPARE(currencyName(u"usd"_s, QLocale(u"en_GB"_s)), u"US Dollar"_s);
        QCOMPARE(currencyName(u"xyz"_s), QString());
        const auto order = currencyOrder(QLocale(u"sv_SE"_s));
        QCOMPARE(order.codes.first(), u"sek"_s);
        QCOMPARE(order.codes.size(), qsizetype(currencies().size()));
        QCOMPARE(order.usualCount, 8);
    }

    void daysHaveTheirMonthAsAWord_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::newRow("American") << u"en_US"_s << u"Mar 14, 2026"_s;
        QTest::newRow("British") << u"en_GB"_s << u"14 Mar 2026"_s;
        QTest::newRow("German") << u"de_DE"_s << u"14. März 2026"_s;
        QTest::newRow("Japanese") << u"ja_JP"_s << u"2026年3月14日"_s;
    }
    void daysHaveTheirMonthAsAWord()
    {
        QFETCH(QString, locale);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale(locale));
        const QDateTime noon({2026, 3, 14}, {12, 0});
        QCOMPARE(dayText(noon.toUTC()), isolated(text));
        QVERIFY(dayAndTimeText(noon.toUTC()).contains(text));
    }

    void jsonIsIndentedInItsOwnOrder()
    {
        const QByteArray json = "{\"b\":[1,{\"x\":\"a,{\\\"}: \"}],\"a\":{},\"c\":[],\"d\":null}";
        const auto shown = indentedJson(json);
        QCOMPARE(shown, QByteArray("{\n  \"b\": [\n    1,\n    {\n      \"x\": \"a,{\\\"}: \"\n    }\n  ],\n  \"a\": {},\n  "
                                   "\"c\": [],\n  \"d\": null\n}"));
        QCOMPARE(QJsonDocument::fromJson(shown), QJsonDocument::fromJson(json));
        QCOMPARE(indentedJson(shown), shown);
    }

    void everyCodeOfTheCatalogueHasASentence()
    {
        for (const auto *info : Catalogue::infos)
            for (const auto code : info->errors) {
                const auto word = QString::fromLatin1(code.data(), qsizetype(code.size()));
                QString madeUp = word; // what becomes of a code nobody wrote a sentence for
                madeUp.replace(u'_', u' ');
                QVERIFY2(errorText(word).compare(madeUp + u'.', Qt::CaseInsensitive) != 0, qPrintable(word));
            }
        QCOMPARE(errorText(u"plan_limit_reached"_s), u"Plan limit reached."_s);
    }

    void everyCodeHasANextStepOrSaysIt()
    {
        auto codes = codesWithText();
        for (const auto *info : Catalogue::infos)
            for (const auto code : info->errors)
                codes.append(QString::fromLatin1(code.data(), qsizetype(code.size())));
        QVERIFY(codes.size() > 150);
        for (const auto &code : std::as_const(codes))
            QVERIFY2(hasErrorStep(code), qPrintable(code));
        QCOMPARE(errorText(Error{.kind = Error::Kind::Unavailable, .code = u"overloaded"_s}),
                 u"The server is busy. Try again in a moment."_s);
        QCOMPARE(errorText(Error{.code = u"plan_limit_reached"_s}),
                 u"Plan limit reached. If it happens again, copy the diagnostics and send them to support."_s);
    }

    void aProblemNamesItsEntry()
    {
        QCOMPARE(errorText(Problem{u"name"_s, u"too_long"_s}), u"This text is too long."_s);
        QCOMPARE(errorText(Problem{u"features[3]"_s, u"too_long"_s}), u"Entry 4: This text is too long."_s);
        QCOMPARE(errorText(Problem{u"metadata.a.b["_s, u"too_long"_s}), u"“a.b[”: This text is too long."_s);
    }

    void anErrorSaysWhoCouldAndWhen()
    {
        QCOMPARE(errorText(Error{.kind = Error::Kind::Denied, .code = u"permission_denied"_s, .requiredRoles = {u"owner"_s}}),
                 u"Your role does not allow this. Owner can do this."_s);
        QCOMPARE(errorText(Error{.kind = Error::Kind::Throttled, .code = u"throttled"_s, .retryAfter = 61 * 60}),
                 u"That was too often in a short time. Try again in 61 minute(s)."_s);
        QCOMPARE(whoCan(CreatePlan::access), u"Owner and Admin can do this."_s);
    }

    void sentencesAreJoinedAsTheLanguageHasIt()
    {
        QCOMPARE(joinedSentences({u"One."_s, {}, u"Two."_s, u"Three."_s}), u"One. Two. Three."_s);
        QCOMPARE(joinedSentences({u"100 %1."_s, u"%2 of it."_s}), u"100 %1. %2 of it."_s);
        QCOMPARE(joinedSentences({}), QString());
        WithoutBlanks japanese;
        QCoreApplication::installTranslator(&japanese);
        QCOMPARE(joinedSentences({u"一。"_s, u"二。"_s}), u"一。二。"_s);
    }

    void onlyWhatMayChangeIsWorthRetrying()
    {
        QVERIFY(isWorthRetrying({.kind = Error::Kind::Upstream, .code = u"stripe_unavailable"_s}));
        QVERIFY(isWorthRetrying({.kind = Error::Kind::Storage, .code = u"storage_unavailable"_s}));
        QVERIFY(!isWorthRetrying({.kind = Error::Kind::Upstream, .code = u"stripe_refused"_s}));
        QVERIFY(!isWorthRetrying({.kind = Error::Kind::Invalid, .code = u"name_taken"_s}));
    }
};

QTEST_GUILESS_MAIN(WordsTest)
#include "words_test.moc"
