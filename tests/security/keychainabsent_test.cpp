// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/keychainsecretstore.h"
#include "services/security/masterkey.h"
#include "tests/security/secretstoresuite.h"

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

/// No session bus at all: a server, or a desk without a desktop.
class KeychainAbsentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"); }

    void everythingIsUnavailableAtOnce()
    {
        KeychainSecretStore store(u"plandeck-test"_s);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(probe(store).error().code, u"secret_store_unavailable"_s);
        QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_store_unavailable"_s);
        QCOMPARE(probe(store).error().code, u"secret_store_unavailable"_s);
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void noMasterKeyIsMade()
    {
        KeychainSecretStore store(u"plandeck-test"_s);
        SystemRandom random;
        Answer<Secret> answer;
        MasterKey::obtain(store, random, MasterKey::EncryptedData::None, answer.take());
        QCOMPARE(answer.wait().error().code, u"secret_store_unavailable"_s);
    }
};

QTEST_GUILESS_MAIN(KeychainAbsentTest)
#include "keychainabsent_test.moc"
