// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/attention.h"
#include "tests/support/deskstage.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

using Kind = Attention::Kind;

namespace {

const QDateTime now(QDate(2026, 3, 14), QTime(12, 0), Qt::UTC);

QList<Kind> kindsOf(const QList<Attention> &list)
{
    QList<Kind> kinds;
    for (const auto &each : list)
        kinds.append(each.kind);
    return kinds;
}

} // namespace

class AttentionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsWrongWithANewCompany()
    {
        const Tenant tenant;
        const TenantOverview overview;
        QCOMPARE(attentionTo(&tenant, &overview, now), QList<Attention>());
        QCOMPARE(attentionTo(nullptr, nullptr, now), QList<Attention>());
    }

    void theWorstComesFirst()
    {
        Tenant tenant;
        tenant.stripe = DeskStage::restrictedStatus();
        const TenantOverview overview{.plansFailed = 1,
                                      .plansDrifted = 2,
                                      .deliveriesFailed = 3,
                                      .deliveriesHeld = 4,
                                      .isWebhookPaused = true,
                                      .eventsFailed = 5,
                                      .eventsDead = 6,
                                      .gapFrom = now.addSecs(-7200),
                                      .gapTo = now};
        const auto list = attentionTo(&tenant, &overview, now);
        QCOMPARE(kindsOf(list), QList<Kind>({Kind::StripeShut, Kind::RequirementPastDue, Kind::PlansFailed, Kind::EventsDead,
                                             Kind::DeliveriesFailed, Kind::RequirementDue, Kind::EventsMissed, Kind::PlansDrifted,
                                             Kind::EventsFailed, Kind::WebhookPaused}));
        QCOMPARE(list.at(1).count, 1);
        QCOMPARE(list.at(3).count, 6);
        QCOMPARE(list.at(5).count, 3);
        QCOMPARE(list.at(5).at, std::optional(QDateTime(QDate(2031, 5, 17), QTime(12, 0), Qt::UTC)));
        QCOMPARE(list.last().count, 4);
        QVERIFY(list.at(4).isBad());
        QVERIFY(!list.at(5).isBad());
    }

    void onlyKeysThatStopSoonAreTold_data()
    {
        QTest::addColumn<bool>("isActive");
        QTest::addColumn<qint64>("inHours"); // 0: never
        QTest::addColumn<bool>("isTold");
        QTest::newRow("never stops") << true << qint64(0) << false;
        QTest::newRow("in its grace") << true << qint64(20) << true;
        QTest::newRow("in a month") << true << qint64(24 * 30) << false;
        QTest::newRow("stopped") << true << qint64(-1) << false;
        QTest::newRow("revoked") << false << qint64(20) << false;
    }
    void onlyKeysThatStopSoonAreTold()
    {
        QFETCH(bool, isActive);
        QFETCH(qint64, inHours);
        QFETCH(bool, isTold);
        Tenant tenant;
        tenant.apiKeys = {{.last4 = u"k9Qz"_s, .isActive = isActive}};
        if (inHours != 0)
            tenant.apiKeys.first().expiresAt = now.addSecs(inHours * 3600);
        const auto list = attentionTo(&tenant, nullptr, now);
        QCOMPARE(list.size(), isTold ? 1 : 0);
        if (isTold)
            QCOMPARE(list.first(),
                     (Attention{.kind = Kind::KeyExpires, .count = 1, .at = now.addSecs(inHours * 3600), .word = u"k9Qz"_s}));
    }

    void anUnfinishedConnectionIsTheSetupsBusiness()
    {
        Tenant tenant;
        tenant.stripe = DeskStage::pendingStatus();
        QCOMPARE(attentionTo(&tenant, nullptr, now), QList<Attention>());
    }

    void aShortGapClosesByItself()
    {
        const TenantOverview overview{.gapFrom = now.addSecs(-60), .gapTo = now};
        QCOMPARE(attentionTo(nullptr, &overview, now), QList<Attention>());
    }
};

QTEST_GUILESS_MAIN(AttentionTest)
#include "attention_test.moc"
