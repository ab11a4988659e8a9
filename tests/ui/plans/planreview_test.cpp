// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/plans/planshop.h"
#include "ui/plans/planeffects.h"
#include "ui/plans/planfields.h"
#include "ui/plans/planpreview.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

Plan pro()
{
    return somePlans().at(1);
}

Plan draft()
{
    return somePlans().at(6);
}

QStringList sentencesOf(const QList<PlanEffect> &effects)
{
    QStringList sentences;
    for (const auto &effect : effects)
        sentences.append(effect.sentence);
    return sentences;
}

QStringList callsOf(const QList<PlanEffect> &effects)
{
    QStringList calls;
    for (const auto &effect : effects)
        if (!effect.call.isEmpty())
            calls.append(effect.call);
    return calls;
}

} // namespace

namespace plandeck {

char *toString(const PlanChange &change)
{
    return QTest::toString(QString(change.label + u": "_s + change.before + u" -> "_s + change.after));
}

} // namespace plandeck

class PlanReviewTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void asksOnlyForWhatDiffers()
    {
        auto wanted = pro();
        wanted.isActive = false; // not a field of the form
        QVERIFY(isAlike(pro(), wanted));
        wanted.name = u"Pro 2"_s;
        wanted.trialDays = 0;
        const auto request = updateOf(pro(), wanted);
        QCOMPARE(request.id, pro().id);
        QCOMPARE(request.name.given, std::optional(u"Pro 2"_s));
        QCOMPARE(request.trialDays.given, std::optional(std::optional<qint64>(0)));
        QVERIFY(!request.description.given && !request.features.given && !request.metadata.given && !request.isVisible.given);
        QVERIFY(!request.isActive.given && !request.price && !request.currency && !request.interval);
        QVERIFY(!isAlike(pro(), wanted));
        const auto whole = wholeUpdateOf(pro());
        QVERIFY(whole.name.given && whole.description.given && whole.features.given && whole.metadata.given
                && whole.isVisible.given && whole.trialDays.given);
        QVERIFY(!whole.isActive.given && !whole.price);
    }

    void everyFieldThatMayChangeIsInTheForm()
    {
        QStringList fixed{u"id"_s, u"is_active"_s, u"price_cents"_s, u"currency"_s, u"billing_interval"_s, u"If-Match"_s};
        for (const auto &field : planFields())
            fixed.append(QString::fromLatin1(field.name));
        for (const auto &field : UpdatePlan::fields)
            QVERIFY2(fixed.removeOne(QString::fromLatin1(field.name.data(), qsizetype(field.name.size()))), field.name.data());
        QCOMPARE(fixed, QStringList());
    }

    void tellsEachChangeInWords_data()
    {
        QTest::addColumn<std::function<void(Plan &)>>("change");
        QTest::addColumn<QList<PlanChange>>("changes");
        const auto row = [](const char *name, const std::function<void(Plan &)> &change, const QList<PlanChange> &changes) {
            QTest::newRow(name) << change << changes;
        };
        row("nothing", [](Plan &) {}, {});
        row("name", [](Plan &plan) { plan.name = u"Pro 2"_s; }, {{u"Name"_s, u"Pro"_s, u"Pro 2"_s}});
        row("trial", [](Plan &plan) { plan.trialDays = 0; }, {{u"Trial"_s, u"14 day(s)"_s, u"No trial"_s}});
        row("visibility", [](Plan &plan) { plan.isVisible = false; },
            {{u"Price table"_s, u"Customers see it"_s, u"Hidden from customers"_s}});
        row("a feature more, one less",
            [](Plan &plan) {
                plan.features.removeFirst();
                plan.features.append(u"Audit log"_s);
            },
            {{u"Feature removed"_s, u"Unlimited projects"_s, {}}, {u"Feature added"_s, {}, u"Audit log"_s}});
        row("a feature twice", [](Plan &plan) { plan.features.append(u"API access"_s); },
            {{u"Feature added"_s, {}, u"API access"_s}});
        row("order",
            [](Plan &plan) {
                plan.features = {u"API access"_s, u"10 team members"_s};
            },
            {{u"Feature removed"_s, u"Unlimited projects"_s, {}},
             {u"Feature removed"_s, u"E-mail support within a day"_s, {}},
             {u"Order of features"_s, u"10 team members\nAPI access"_s, u"API access\n10 team members"_s}});
        row("metadata",
            [](Plan &plan) {
                plan.metadata = {{u"b"_s, u"3"_s}, {u"c"_s, u"4"_s}};
            },
            {{u"Metadata: a"_s, u"1"_s, {}}, {u"Metadata: b"_s, u"2"_s, u"3"_s}, {u"Metadata: c"_s, {}, u"4"_s}});
    }
    void tellsEachChangeInWords()
    {
        QFETCH(std::function<void(Plan &)>, change);
        auto before = pro();
        before.metadata = {{u"a"_s, u"1"_s}, {u"b"_s, u"2"_s}};
        auto after = before;
        change(after);
        QTEST(planChanges(before, after), "changes");
    }

    void tellsWhatAChangeDoesAtStripe()
    {
        auto after = pro();
        after.name = u"Pro 2"_s;
        after.trialDays = 30;
        const auto effects = effectsOfUpdate(pro(), after);
        QCOMPARE(callsOf(effects), QStringList{u"POST /v1/products/"_s + *pro().stripeProductId});
        const auto sentences = sentencesOf(effects);
        QVERIFY(sentences.contains(u"The product at Stripe is updated: Name."_s));
        QVERIFY(sentences.contains(u"The price stays $29.99 per month. Subscribers keep it."_s));
        QVERIFY(sentences.contains(u"The trial counts for new subscriptions; those in their trial keep theirs."_s));

        auto hidden = pro();
        hidden.isVisible = false;
        QVERIFY(sentencesOf(effectsOfUpdate(pro(), hidden)).first().contains(u"only Plandeck knows of this change"_s));
    }

    void aDraftDoesNotReachStripe()
    {
        auto after = draft();
        after.name = u"Pilot"_s;
        const auto effects = effectsOfUpdate(draft(), after);
        QCOMPARE(callsOf(effects), QStringList());
        QCOMPARE(sentencesOf(effects).first(), u"It is a draft: nothing happens at Stripe."_s);
        QVERIFY(effectOfDeactivating(draft()).contains(u"nothing happens at Stripe"_s));
        QVERIFY(effectOfDeactivating(pro()).contains(u"go on paying $29.99 per month"_s));
    }

    void publishingMakesAProductAndAPrice()
    {
        auto plan = draft();
        QCOMPARE(callsOf(effectsOfPublishing(plan)), QStringList({u"POST /v1/products"_s, u"POST /v1/prices"_s}));
        const auto warnings = [&] {
            const auto effects = effectsOfPublishing(plan);
            return std::ranges::count(effects, Icon::Alert, &PlanEffect::icon);
        };
        QCOMPARE(warnings(), 0);
        plan.features = QStringList(16, u"One more"_s);
        QCOMPARE(warnings(), 1); // Stripe takes 15
        plan.features.append(QString(81, u'x'));
        QCOMPARE(warnings(), 2); // of 80 characters
    }

    void writesThePriceAsReadersDo_data()
    {
        QTest::addColumn<Money>("money");
        QTest::addColumn<QStringList>("prices");
        QTest::newRow("dollars") << Money{{129900}, u"usd"_s}
                                 << QStringList{u"1.299,00 $"_s, u"1 299,00 $"_s, u"$1,299.00"_s, u"$1,299.00"_s};
        QTest::newRow("euros") << Money{{2999}, u"eur"_s} << QStringList{u"29,99 €"_s, u"29,99 €"_s, u"€29.99"_s, u"€29.99"_s};
        QTest::newRow("yen have no cents") << Money{{4500}, u"jpy"_s}
                                           << QStringList{u"4.500 ¥"_s, u"4 500 ¥"_s, u"￥4,500"_s, u"¥4,500"_s};
        QTest::newRow("dinars have three") << Money{{12500}, u"kwd"_s}
                                           << QStringList{u"12,500 KD"_s, u"12,500 KD"_s, u"KD 12.500"_s, u"KD 12.500"_s};
    }
    void writesThePriceAsReadersDo()
    {
        QFETCH(Money, money);
        QStringList prices;
        for (auto [country, price] : pricesAbroad(money)) // spaces of several widths count as one
            prices.append(price.replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' '));
        QTEST(prices, "prices");
    }

    void saysWhenTheFirstPaymentIs_data()
    {
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<qint64>("trialDays");
        QTest::addColumn<Interval>("interval");
        QTest::addColumn<QString>("words");
        QTest::newRow("trial") << qint64(2999) << qint64(14) << Interval::Month
                               << u"14 day(s) free, first payment on December 8, 2026, then $29.99 every month."_s;
        QTest::newRow("over the year's end") << qint64(2999) << qint64(38) << Interval::Year
                                             << u"38 day(s) free, first payment on January 1, 2027, then $29.99 every year."_s;
        QTest::newRow("no trial") << qint64(2999) << qint64(0) << Interval::Year
                                  << u"First payment at once, then $29.99 every year."_s;
        QTest::newRow("free") << qint64(0) << qint64(14) << Interval::Month << u"Nobody pays anything."_s;
    }
    void saysWhenTheFirstPaymentIs()
    {
        QFETCH(qint64, amount);
        QFETCH(qint64, trialDays);
        QFETCH(Interval, interval);
        const Plan plan{.price = {amount}, .currency = u"usd"_s, .interval = interval, .trialDays = trialDays};
        auto words = paymentText(plan, QDate(2026, 11, 24));
        QTEST(words.remove(QChar(0x2068)).remove(QChar(0x2069)), "words");
    }
};

QTEST_MAIN(PlanReviewTest)
#include "planreview_test.moc"
