// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/keychainsecretstore.h"
#include "tests/security/secretstoresuite.h"

#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusVirtualObject>

using namespace plandeck;
using namespace std::chrono_literals;
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
class KeychainSilentTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerVirtualObject(u"/"_s, &m_service, QDBusConnection::SubPath));
        QVERIFY(bus.registerService(u"org.freedesktop.secrets"_s));
    }

    void aSilentServiceIsGivenUpOnceAndForAll()
    {
        KeychainSecretStore store(u"plandeck-test"_s, 200ms);
        QElapsedTimer timer;
        timer.start();
        Answer<Secret> first;
        store.read(u"a"_s, first.take());
        const auto late = first.wait();
        QCOMPARE(late.error().code, u"secret_store_timeout"_s);
        QCOMPARE(late.error().kind, Error::Kind::Unavailable);

        for (int i = 0; i < 20; ++i) // nothing queues behind it
            QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_store_unavailable"_s);
        QCOMPARE(writeTo(store, u"a"_s, "b").error().code, u"secret_store_unavailable"_s);
        QCOMPARE(removeFrom(store, u"a"_s).error().code, u"secret_store_unavailable"_s);
        QVERIFY2(timer.elapsed() < 3'000, qPrintable(QString::number(timer.elapsed())));
    }

    void aProbeTriesAnew()
    {
        KeychainSecretStore store(u"plandeck-test"_s, 200ms);
        QCOMPARE(probe(store).error().code, u"secret_store_timeout"_s);
        QCOMPARE(readFrom(store, u"a"_s).error().code, u"secret_store_unavailable"_s);
        QCOMPARE(probe(store).error().code, u"secret_store_timeout"_s);
    }

private:
    SilentService m_service;
};

QTEST_GUILESS_MAIN(KeychainSilentTest)
#include "keychainsilent_test.moc"
