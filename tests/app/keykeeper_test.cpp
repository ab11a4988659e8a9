// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// On a machine without a keyring; keykeeperlocked and keykeepersilent have one.
#include "tests/app/keeperstart.h"

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class KeyKeeperTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere"); }

    void withoutAKeyringItAsksAndMakesNothing()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.keeper.begin();
        QVERIFY(first.waits());
        QVERIFY(first.ready.isEmpty());
        QCOMPARE(first.why().kind, Error::Kind::Unavailable);
        QVERIFY(!QFile::exists(first.keeper.file()));
        QVERIFY(!first.settings.secretStore());
    }

    void aFileIsRememberedAndGivesTheSameKeyAgain()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.keeper.choose(SecretStoreKind::File);
        QVERIFY(first.waits());
        const auto key = first.keeper.takeKey();
        QCOMPARE(key.size(), 32);
        QCOMPARE(first.keeper.store()->kind(), SecretStoreKind::File);

        KeeperStart second(home);
        second.keeper.begin(); // nobody is asked again
        QVERIFY(second.waits());
        QVERIFY(second.asked.isEmpty());
        QVERIFY(second.keeper.takeKey() == key);
        QVERIFY(second.keeper.takeKey().isEmpty()); // once
    }

    void aLostFileIsNeverReplacedInSilence()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.keeper.choose(SecretStoreKind::File);
        QVERIFY(first.waits());
        QVERIFY(QFile::remove(first.keeper.file()));

        KeeperStart second(home);
        second.keeper.begin();
        QVERIFY(second.waits());
        QVERIFY(second.ready.isEmpty());
        QCOMPARE(second.why().code, u"master_key_missing"_s);
    }

    void memoryIsForThisTimeOnly()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.keeper.choose(SecretStoreKind::Memory);
        QVERIFY(first.waits());
        QCOMPARE(first.ready.size(), 1);
        QVERIFY(!first.settings.secretStore()); // the next start looks for a keyring again
        QVERIFY(!first.settings.hadMasterKey(SecretStoreKind::Memory));
    }

    void aKeyOfTheEnvironmentComesBeforeOneOfOurs()
    {
        const QTemporaryDir home;
        const QByteArray fixed(32, 'k');
        KeeperStart first(home, fixed);
        first.keeper.choose(SecretStoreKind::File);
        QVERIFY(first.waits());
        QVERIFY(first.keeper.takeKey() == Secret(fixed));
        QVERIFY(!first.settings.hadMasterKey(SecretStoreKind::File));
    }
};

QTEST_GUILESS_MAIN(KeyKeeperTest)
#include "keykeeper_test.moc"
