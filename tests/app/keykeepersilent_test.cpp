// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/keeperstart.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A secret service that takes every call and never answers.
class SilentService final : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &, const QDBusConnection &) override { return true; }
};

} // namespace

/// On a bus of its own, see CMakeLists.txt.
class KeyKeeperSilentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void aSilentKeyringIsToldSoonAndMakesNothing()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        QElapsedTimer timer;
        timer.start();
        first.keeper.begin();
        QVERIFY(first.waits());
        QVERIFY2(timer.elapsed() < 8'000, qPrintable(QString::number(timer.elapsed()))); // libsecret would take 25 s, each time
        QVERIFY(first.ready.isEmpty());
        QCOMPARE(first.why().code, u"secret_store_timeout"_s);
        QVERIFY(!first.settings.hadMasterKey(SecretStoreKind::Keychain));
        QVERIFY(!QFile::exists(first.keeper.file()));

        first.keeper.choose(SecretStoreKind::File); // nobody waits for the keyring any more
        QTRY_COMPARE_WITH_TIMEOUT(first.ready.size(), 1, 1'000);
        QCOMPARE(first.keeper.takeKey().size(), 32);
    }

    void whereItsKeyLiesInASilentKeyringItMakesNoOther()
    {
        const QTemporaryDir home;
        KeeperStart first(home);
        first.settings.setHadMasterKey(SecretStoreKind::Keychain);
        first.keeper.begin();
        QVERIFY(first.waits());
        QVERIFY(first.ready.isEmpty());
        QCOMPARE(first.why().kind, Error::Kind::Unavailable);
        QVERIFY(first.keeper.takeKey().isEmpty());
    }

private:
    SilentService m_service;
};

QTEST_GUILESS_MAIN(KeyKeeperSilentTest)
#include "keykeepersilent_test.moc"
