// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/security/masterkey.h"
#include "services/security/memorysecretstore.h"
#include "tests/security/secretstoresuite.h"

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A keychain without a keyring, as PLATFORM describes it: reads say "missing", removals succeed, writes fail.
class ForgetfulStore final : public SecretStore
{
public:
    enum class Fault { RefusesWrites, DropsWrites, RefusesReads };
    explicit ForgetfulStore(Fault fault)
        : m_fault(fault)
    {
    }

    SecretStoreKind kind() const override { return SecretStoreKind::Keychain; }
    void read(const QString &, OnRead done) override
    {
        post([this, done] { done(m_fault == Fault::RefusesReads ? Result<Secret>(unavailable({})) : missing()); });
    }
    void write(const QString &, Secret, OnDone done) override
    {
        ++writes;
        post([this, done] { done(m_fault == Fault::RefusesWrites ? Result<>(unavailable({})) : Result<>()); });
    }
    void remove(const QString &, OnDone done) override
    {
        post([done] { done({}); });
    }

    int writes = 0;

private:
    Fault m_fault;
};

Result<Secret> obtain(SecretStore &store, MasterKey::EncryptedData data)
{
    static SystemRandom random;
    Answer<Secret> answer;
    MasterKey::obtain(store, random, data, answer.take());
    return answer.wait();
}

} // namespace

class MasterKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstStartMakesAKeyThatStays()
    {
        MemorySecretStore store;
        const auto made = obtain(store, MasterKey::EncryptedData::None);
        QVERIFY(made);
        QCOMPARE(made->size(), 32);
        const auto again = obtain(store, MasterKey::EncryptedData::Exists);
        QVERIFY(again);
        QVERIFY(*made == *again);
        QVERIFY(*obtain(store, MasterKey::EncryptedData::None) == *made);

        MemorySecretStore elsewhere;
        QVERIFY(!(*obtain(elsewhere, MasterKey::EncryptedData::None) == *made));
    }

    void aLostKeyIsNeverReplaced()
    {
        MemorySecretStore store;
        const auto lost = obtain(store, MasterKey::EncryptedData::Exists);
        QVERIFY(!lost);
        QCOMPARE(lost.error().code, u"master_key_missing"_s);
        QCOMPARE(readFrom(store, u"master-key"_s).error().code, u"secret_missing"_s);
    }

    void aDamagedKeyIsNeverReplaced()
    {
        MemorySecretStore store;
        QVERIFY(writeTo(store, u"master-key"_s, "short"));
        QCOMPARE(obtain(store, MasterKey::EncryptedData::None).error().code, u"master_key_damaged"_s);
        QVERIFY(*readFrom(store, u"master-key"_s) == Secret(u"short"_s));
    }

    void aStoreThatDoesNotKeepThingsGetsNoKey_data()
    {
        QTest::addColumn<int>("fault");
        QTest::addColumn<int>("writes");
        QTest::newRow("refuses writes") << int(ForgetfulStore::Fault::RefusesWrites) << 1;
        QTest::newRow("drops writes") << int(ForgetfulStore::Fault::DropsWrites) << 1;
        QTest::newRow("refuses reads") << int(ForgetfulStore::Fault::RefusesReads) << 0;
    }
    void aStoreThatDoesNotKeepThingsGetsNoKey()
    {
        QFETCH(int, fault);
        QFETCH(int, writes); // of the canary alone
        ForgetfulStore store{ForgetfulStore::Fault(fault)};
        const auto refused = obtain(store, MasterKey::EncryptedData::None);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"secret_store_unavailable"_s);
        QCOMPARE(store.writes, writes);
    }
};

QTEST_GUILESS_MAIN(MasterKeyTest)
#include "masterkey_test.moc"
