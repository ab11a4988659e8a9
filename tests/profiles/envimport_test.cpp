// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/profiles/envimport.h"

#include <QtTest/QtTest>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

EnvImport importOf(const QByteArray &text)
{
    return planEnvImport(readEnvFile(text));
}

} // namespace

class EnvImportTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aServersFileBecomesAProfile()
    {
        const auto import = importOf("DATABASE_URL=postgresql://anna:s3cret@one:5432,two/plandeck?sslmode=require\n"
                                     "STRIPE_SECRET_KEY=sk_test_abc1234,rk_live_def5678\n"
                                     "STRIPE_PUBLISHABLE_KEY=pk_test_abc1234\n"
                                     "STRIPE_CONNECT_CLIENT_ID=ca_one,ca_two\n"
                                     "STRIPE_WEBHOOK_SECRET=whsec_all\n"
                                     "STRIPE_WEBHOOK_SECRET_PAYMENT=whsec_payment\n"
                                     "SECRET_KEY=0123456789abcdef0123456789abcdef\n");
        QCOMPARE(import.kind, std::optional(ProfileKind::Postgres));
        QCOMPARE(import.address, u"postgresql://anna@one:5432,two/plandeck?sslmode=require"_s);
        using enum ProfileSecret;
        QCOMPARE(import.secrets[DatabasePassword].revealText(), u"s3cret"_s);
        QCOMPARE(import.secrets[TestSecretKey].revealText(), u"sk_test_abc1234"_s);
        QCOMPARE(import.secrets[LiveSecretKey].revealText(), u"rk_live_def5678"_s);
        QCOMPARE(import.secrets[TestPublishableKey].revealText(), u"pk_test_abc1234"_s);
        QCOMPARE(import.secrets[TestClientId].revealText(), u"ca_one"_s);
        QCOMPARE(import.secrets[LiveClientId].revealText(), u"ca_two"_s);
        QCOMPARE(import.secrets[WebhookSecret].revealText(), u"whsec_all"_s);
        QCOMPARE(import.secrets[PaymentWebhookSecret].revealText(), u"whsec_payment"_s);
        QCOMPARE(import.secrets[SecretKey].size(), 32);
        QCOMPARE(import.kept().size(), 9);
    }

    void noRowShowsASecret()
    {
        const auto import =
            importOf("DATABASE_URL=postgresql://anna:hunter2222@one/plandeck\n"
                     "STRIPE_SECRET_KEY=sk_test_hunter2222\nAWS_SECRET=hunter2222\nSTRIPE_WEBHOOK_SECRET=hunter2222\n"
                     "hunter2222\n");
        QCOMPARE(import.rows.size(), 6);
        for (const auto &row : import.rows)
            for (const auto &text : {row.variable, row.shown, row.reason})
                QVERIFY2(!text.contains("hunter"_L1), qPrintable(text));
        QCOMPARE(import.rows.at(2).shown, u"sk_test_…2222"_s);
    }

    void whatIsNotTakenSaysWhy_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("unknown") << "EDITOR=vi" << u"env_unknown"_s;
        QTest::newRow("of the server") << "ALLOWED_HOSTS=a.example" << u"env_server_only"_s;
        QTest::newRow("empty") << "STRIPE_SECRET_KEY=" << u"env_empty"_s;
        QTest::newRow("no key") << "STRIPE_SECRET_KEY=abc" << u"stripe_key_invalid"_s;
        QTest::newRow("publishable") << "STRIPE_SECRET_KEY=pk_test_abc" << u"publishable_key_given"_s;
        QTest::newRow("other mode") << "STRIPE_LIVE_SECRET_KEY=sk_test_abc" << u"wrong_mode"_s;
        QTest::newRow("no webhook secret") << "STRIPE_WEBHOOK_SECRET=abc" << u"webhook_secret_invalid"_s;
        QTest::newRow("no database") << "DATABASE_URL=mysql://x/y" << u"database_url_invalid"_s;
        QTest::newRow("short") << "SECRET_KEY=abc" << u"secret_key_too_short"_s;
        QTest::newRow("client ids without keys") << "STRIPE_CONNECT_CLIENT_ID=ca_1,ca_2" << u"stripe_client_id_invalid"_s;
        QTest::newRow("no assignment") << "what is this" << u"env_line_invalid"_s;
    }
    void whatIsNotTakenSaysWhy()
    {
        QFETCH(QString, text);
        const auto import = importOf(text.toUtf8());
        QVERIFY(import.isEmpty());
        QCOMPARE(import.rows.size(), 1);
        QTEST(import.rows.first().reason, "reason");
    }

    void oneClientIdIsForAllKeys()
    {
        const auto import = importOf("STRIPE_CONNECT_CLIENT_ID=ca_one\nSTRIPE_SECRET_KEY=sk_live_abc,sk_test_abc\n");
        QCOMPARE(import.secrets[ProfileSecret::LiveClientId].revealText(), u"ca_one"_s);
        QCOMPARE(import.secrets[ProfileSecret::TestClientId].revealText(), u"ca_one"_s);
    }

    void rowsComeInTheOrderOfTheFile()
    {
        const auto import = importOf("B\nSTRIPE_SECRET_KEY=sk_test_a\nC\n");
        QList<int> lines;
        for (const auto &row : import.rows)
            lines.append(row.line);
        QCOMPARE(lines, (QList<int>{1, 2, 3}));
    }
};

QTEST_GUILESS_MAIN(EnvImportTest)
#include "envimport_test.moc"
